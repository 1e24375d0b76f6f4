import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('activation', () => {
  test('an article activates the extension', async () => {
    const [file] = await vscode.workspace.findFiles('*.article');
    const document = await vscode.workspace.openTextDocument(file!);
    await vscode.window.showTextDocument(document);
    const extension = vscode.extensions.getExtension('article-annotator.article-annotator');
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
