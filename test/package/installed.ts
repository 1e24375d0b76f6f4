import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('the installed extension', () => {
  test('activates from its installed copy and annotates an article', async () => {
    const extension = vscode.extensions.getExtension('article-annotator.article-annotator');
    assert.ok(extension, 'the extension is installed');
    assert.match(extension.extensionPath, /[\\/]extensions[\\/]article-annotator\.article-annotator-/u);
    await extension.activate();
    const [file] = await vscode.workspace.findFiles('*.article');
    const document = await vscode.workspace.openTextDocument(file!);
    assert.equal(document.languageId, 'article');
    await vscode.window.showTextDocument(document);
    assert.ok((await vscode.commands.getCommands(true)).includes('articleAnnotator.exportJson'));
  });
});
