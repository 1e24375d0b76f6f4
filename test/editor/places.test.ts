import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openArticle, openText, placeOf, until, wordsIn } from './openArticle.ts';

suite('Places', () => {
  test('from a quotation to its source', async () => {
    const { document } = await openArticle('kem-blackout.article');
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, placeOf(document, 'случившееся'));
    assert.deepEqual(links.map(({ targetRange, originSelectionRange }) => [document.getText(originSelectionRange), document.getText(targetRange)]), [['случившееся «последним звонком»', 'Олег Туманов']]);
  });

  test('from a name to its fullest mention, and to all', async function () {
    const { document, analysis } = await openArticle('kem-blackout.article');
    const entity = analysis.entities.find(({ mentions }) => mentions.length > 1);
    if (!entity) return this.skip();
    const at = document.positionAt(entity.mentions[1]!.start + 1);
    const all = entity.mentions.map(({ start, end }) => document.getText().slice(start, end));
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, at);
    const longest = Math.max(...all.map(({ length }) => length));
    const target = document.getText(links[0]!.targetRange);
    assert.ok(target === entity.name || target.length === longest, target);
    const references = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
    assert.deepEqual(wordsIn(document, references.map(({ range }) => range)), all);
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at);
    assert.deepEqual(wordsIn(document, highlights.map(({ range }) => range)), all);
  });

  test('the outline has paragraphs with their quotations, and speakers with what they say', async () => {
    const { document, analysis } = await openArticle('kem-blackout.article');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const paragraphs = symbols.slice(0, analysis.article.paragraphs.length);
    assert.match(paragraphs[1]!.name, /^«Напряжение упало в 18:42/u);
    assert.match(paragraphs[1]!.children[0]!.name, /^Напряжение упало в 18:42/u);
    assert.equal(paragraphs.reduce((sum, { children }) => sum + children.length, 0), analysis.quotations.length);
    const speakers = symbols[symbols.length - 1]!;
    assert.equal(speakers.name, 'Speakers');
    assert.equal(speakers.children.reduce((sum, { children }) => sum + children.length, 0), analysis.quotations.length);
  });

  test('next and previous annotation go round the article', async () => {
    const { editor, document } = await openText('В 2024 году цены выросли на 5 %, а в 2025 году на 6 %.');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const after = async (command: 'nextAnnotation' | 'previousAnnotation'): Promise<string> => {
      await vscode.commands.executeCommand(`articleAnnotator.${command}`);
      return document.getText(editor.selection);
    };
    assert.deepEqual([await after('nextAnnotation'), await after('nextAnnotation'), await after('nextAnnotation'), await after('nextAnnotation'), await after('nextAnnotation')],
      ['2024 году', '5 %', '2025 году', '6 %', '2024 году']);
    assert.deepEqual([await after('previousAnnotation'), await after('previousAnnotation')], ['6 %', '2025 году']);
  });

  test('an article without annotations says so and moves nothing', async () => {
    const { editor } = await openText('Ничего.');
    const before = editor.selection;
    await vscode.commands.executeCommand('articleAnnotator.nextAnnotation');
    assert.ok(editor.selection.isEqual(before));
  });

  test('a header\'s problems are warnings', async () => {
    const { document } = await openText('date: 2025-02-30\nlang: xx\n\nТекст.');
    await until('two problems', () => vscode.languages.getDiagnostics(document.uri).length === 2);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri).map(({ range, code }) => [code, document.getText(range)]), [['impossible-date', '2025-02-30'], ['unknown-language', 'xx']]);
  });
});
