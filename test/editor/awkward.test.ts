import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { testRun } from '../host/testRun.ts';
import { activated, fileAt, openArticle, until, writeFile } from './openArticle.ts';

suite('Awkward files', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('each opens, and hovers, outline and commands stay calm', async () => {
    const { analyses } = await activated();
    const folder = fileAt('.').with({ path: `${testRun().projectFolder}/test/fixtures/edge` });
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).filter(name => name.endsWith('.article'));
    assert.ok(names.length >= 5);
    for (const name of names) {
      await vscode.workspace.fs.copy(vscode.Uri.joinPath(folder, name), fileAt(name), { overwrite: true });
      const { document, analysis } = await openArticle(name);
      for (const { start, end } of [...analysis.figures, ...analysis.quotations.flatMap(({ segments }) => segments)]) {
        assert.ok(start >= 0 && start < end && end <= document.getText().length, name);
      }
      await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 0));
      await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
      await vscode.commands.executeCommand('articleAnnotator.nextAnnotation');
      assert.equal(analyses.stateOf(document), 'ready', name);
    }
  });

  test('a file that is not in UTF-8 says so where it shows', async () => {
    const uri = await writeFile('koi8.article', Uint8Array.of(0x2e, 0x20, 0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x2e));
    await openArticle('koi8.article');
    await until('the warning', () => vscode.languages.getDiagnostics(uri).some(({ code }) => code === 'not-utf8'));
    await vscode.workspace.fs.delete(uri);
  });

  test('a line of 3 MB is not analysed unasked', async () => {
    const { analyses } = await activated();
    await writeFile('line.article', 'Цены выросли на 5 %. '.repeat(143_000));
    const document = await vscode.workspace.openTextDocument(fileAt('line.article'));
    await vscode.window.showTextDocument(document);
    await until('the question', () => analyses.stateOf(document) === 'large');
    await vscode.workspace.fs.delete(fileAt('line.article'));
  });

  test('a document is annotated as soon as it is an article', async () => {
    const { analyses } = await activated();
    const plain = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Цены выросли на 5 %.' });
    await vscode.window.showTextDocument(plain);
    const article = await vscode.languages.setTextDocumentLanguage(plain, 'article');
    await until('the analysis', () => analyses.current(article)?.analysis.figures.length === 1);
  });
});
