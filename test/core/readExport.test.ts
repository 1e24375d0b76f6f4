import assert from 'node:assert/strict';
import { readArticle } from '../../src/core/article.ts';
import { serializeExport, toExport } from '../../src/core/export.ts';
import { isMadeOf, parseExport } from '../../src/core/readExport.ts';

const TEXT = 'Выпуск вырос на 30 %, сообщил завод.';
const exported = toExport({
  article: readArticle(TEXT),
  quotations: [],
  figures: [{ id: 'f1', type: 'percent', start: 16, end: 20, value: 30, mod: null, unit: '%', confidence: 1, reference: null }],
  entities: [],
}, { path: 'a.article', bytes: new TextEncoder().encode(TEXT), generatorVersion: '1.0.0' });

suite('reading exports', () => {
  test('what was exported comes back, with a byte order mark in front too', () => {
    assert.deepEqual(parseExport(serializeExport(exported)), exported);
    assert.deepEqual(parseExport(`\uFEFF${serializeExport(exported)}`), exported);
  });

  for (const [what, text] of [
    ['an empty file', ''],
    ['half an export', serializeExport(exported).slice(0, 200)],
    ['a review file', '{ "version": 1, "decisions": [] }'],
    ['an export of another version', JSON.stringify({ ...exported, version: 2 })],
  ] as const) test(`${what} is no export`, () => assert.equal(parseExport(text), null));

  for (const [made, what, text] of [
    [true, 'its own text', TEXT],
    [true, 'a text that goes on', `${TEXT} Дальше.`],
    [false, 'a text with another word in front', `Вчера ${TEXT}`],
    [false, 'a text that stops before an annotation', TEXT.slice(0, 12)],
  ] as const) test(`it is ${made ? '' : 'not '}made of ${what}`, () => assert.equal(isMadeOf(exported, text), made));
});
