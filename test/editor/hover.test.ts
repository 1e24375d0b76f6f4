import { CARD_COMMANDS } from '../../src/editor/review/reviewActions.ts';
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type OpenArticle, openArticle, openText, placeOf, until } from './openArticle.ts';

suite('Hover cards', () => {
  /** The cards at a place, innermost first, as a reader sees their words. */
  async function cardsAt({ document }: OpenArticle, words: string): Promise<string[]> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeOf(document, words));
    return hovers.flatMap(({ contents }) => contents).map(content => readable((content as vscode.MarkdownString).value));
  }

  test('of a figure', async () => {
    const article = await openArticle('kem-blackout.article');
    const [card] = await cardsAt(article, 'почти 40 тысяч');
    assert.match(card!, /^Number 40,000 · Precisely less than this · In the export 40000 · Confidence high/u);
  });

  test('of a relative date, with what it was counted from', async () => {
    const [card] = await cardsAt(await openArticle('kem-blackout.article'), 'в среду');
    assert.match(card!, /^Date 11 March 2026 · Counted from 12 March 2026, the article's date · /u);
  });

  test('of a relative date in an article without a date', async () => {
    const [card] = await cardsAt(await openText('Завод закрыли в прошлом году.'), 'в прошлом году');
    assert.match(card!, /^Date open: the article has no date to count from/u);
  });

  test('of a quotation', async () => {
    const [card] = await cardsAt(await openArticle('kem-blackout.article'), 'случившееся');
    assert.match(card!, /^Mixed quotation .*Source “Олег Туманов” · Cue “назвал” · .*Evidence .*cue “назвал” before it/u);
    assert.match(card!, /Source's words/u);
  });

  test('of a name', async function () {
    const article = await openArticle('kem-blackout.article');
    if (!article.analysis.entities.length) this.skip();
    const [card] = await cardsAt(article, 'Олег Туманов');
    assert.match(card!, /^Person Олег Туманов · /u);
  });

  test('one inside the other, the innermost first', async () => {
    const cards = await cardsAt(await openArticle('kem-blackout.article'), 'менее 600 млн рублей');
    assert.ok(cards.length >= 2);
    assert.match(cards[0]!, /^Money 600,000,000 Russian roubles \(600 million\)/u);
    assert.match(cards[cards.length - 1]!, /^Indirect quotation /u);
  });

  test('nowhere else', async () => {
    assert.deepEqual(await cardsAt(await openArticle('kem-blackout.article'), 'Люди, компании'), []);
  });

  test('a link selects the source\'s words', async () => {
    const { document, editor } = await openArticle('kem-blackout.article');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeOf(document, 'случившееся'));
    const markdown = hovers[0]!.contents[0] as vscode.MarkdownString;
    const link = /Source's words\]\(command:([\w.]+)\?([^)]+)\)/u.exec(markdown.value);
    assert.ok(link);
    assert.deepEqual(markdown.isTrusted, { enabledCommands: ['articleAnnotator.reveal', 'articleAnnotator.listPlaces', ...CARD_COMMANDS] });
    await vscode.commands.executeCommand(link[1]!, ...(JSON.parse(decodeURIComponent(link[2]!)) as unknown[]));
    await until('the selection', () => document.getText(editor.selection) === 'Олег Туманов');
  });

  test('Markdown in an article stays its words', async () => {
    const [card] = await cardsAt(await openText('«Цены [выросли](command:x) $(zap) | <b>вдвое</b>», — сказал Иван Петров.'), 'вдвое');
    assert.doesNotMatch(card ?? '', /\]\(command:x\)/u);
  });
});

/** Markdown of a card without its marks: cells apart by spaces, rows by dots. */
function readable(markdown: string): string {
  return markdown
    .replace(/^---\n+/u, '')
    .replace(/\n\| :-- \| :-- \| :-- \|/u, '')
    .replace(/\$\([\w-]+\)/gu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/&nbsp;/gu, ' ')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\\(.)/gu, '$1')
    .split(/\n+/u)
    .map(line => line.replace(/[*|`]/gu, ' ').replace(/\s+/gu, ' ').trim())
    .join(' · ');
}
