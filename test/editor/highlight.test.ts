import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { HighlightKind } from '../../src/editor/highlight.ts';
import { openArticle, openText, placeOf, until, wordsIn } from './openArticle.ts';

suite('Highlights', () => {
  test('a file named .article opens as an article', async () => {
    const { document } = await openArticle('kem-blackout.article');
    assert.equal(document.languageId, 'article');
  });

  test('every annotation is drawn where it was found', async () => {
    const { annotator, editor, document, analysis } = await openArticle('kem-blackout.article');
    const drawn = annotator.highlights.rangesIn(editor);
    const words = (kind: HighlightKind): string[] => wordsIn(document, drawn.get(kind) ?? []);
    const at = ({ start, end }: { start: number; end: number }): string => document.getText().slice(start, end);
    assert.deepEqual(words('figure'), analysis.figures.map(at));
    assert.ok(words('figure').includes('почти 40 тысяч'));
    for (const type of ['direct', 'indirect', 'mixed'] as const) {
      assert.deepEqual(words(`${type}Quotation`), analysis.quotations.filter(quotation => quotation.type === type).flatMap(({ segments }) => segments.map(at)), type);
    }
    assert.ok(words('mixedQuotation').includes('случившееся «последним звонком»'));
    for (const type of ['person', 'organization', 'location'] as const) {
      assert.deepEqual(words(type), analysis.entities.filter(entity => entity.type === type).flatMap(({ mentions }) => mentions.map(at)), type);
    }
  });

  test('source and cue of the quotation at the cursor are framed', async () => {
    const { annotator, editor, document } = await openArticle('kem-blackout.article');
    const framed = (): string => (['source', 'cue'] as const).map(kind => wordsIn(document, annotator.highlights.rangesIn(editor).get(kind) ?? []).join()).join(' | ');
    const at = placeOf(document, 'последним звонком');
    editor.selection = new vscode.Selection(at, at);
    await until('the frames', () => framed() === 'Олег Туманов | назвал');
    const away = placeOf(document, 'Люди, компании и события');
    editor.selection = new vscode.Selection(away, away);
    await until('no frames', () => framed() === ' | ');
  });

  const switches: readonly (readonly [command: string, setting: string, hidden: readonly HighlightKind[]])[] = [
    ['toggleQuotations', 'quotations', ['directQuotation', 'indirectQuotation', 'mixedQuotation']],
    ['toggleFigures', 'figures', ['figure']],
    ['toggleEntities', 'entities', ['person', 'organization', 'location', 'product', 'work', 'event']],
    ['toggleHighlights', 'enabled', ['directQuotation', 'indirectQuotation', 'mixedQuotation', 'figure', 'person', 'organization', 'location', 'product', 'work', 'event']],
  ];
  for (const [command, setting, hidden] of switches) {
    test(`${command} hides and shows`, async () => {
      const { annotator, editor } = await openArticle('kem-blackout.article');
      const shown = (): number => hidden.reduce((sum, kind) => sum + (annotator.highlights.rangesIn(editor).get(kind)?.length ?? 0), 0);
      const before = shown();
      try {
        await vscode.commands.executeCommand(`articleAnnotator.${command}`);
        await until('hidden', () => shown() === 0);
        assert.equal(vscode.workspace.getConfiguration('articleAnnotator.highlight').get(setting), false);
        await vscode.commands.executeCommand(`articleAnnotator.${command}`);
        await until('shown', () => shown() === before);
      } finally {
        await vscode.workspace.getConfiguration('articleAnnotator.highlight').update(setting, undefined, vscode.ConfigurationTarget.Global);
      }
    });
  }

  test('an article of many annotations is drawn around what is seen', async () => {
    const line = 'Цены выросли на 5 %, на 6 %, на 7 %, на 8 % и на 9 %.\n\n';
    const { annotator, editor, document, analysis } = await openText(line.repeat(700));
    assert.equal(analysis.figures.length, 3500);
    const drawn = (): readonly vscode.Range[] => annotator.highlights.rangesIn(editor).get('figure') ?? [];
    await until('the first lines', () => drawn().length > 0 && drawn()[0]!.start.line === 0 && drawn().length < 2500);
    const last = document.lineAt(document.lineCount - 3);
    editor.revealRange(last.range);
    await until('the last lines', () => drawn().some(range => range.start.line === last.lineNumber));
    assert.ok(drawn().length < 2500);
  });
});
