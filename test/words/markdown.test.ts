import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { escapeMarkdown, shorten, table } from '../../src/editor/words/markdown.ts';

suite('Markdown of cards', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['plain words', 'plain words'],
    ['a|b', 'a\\|b'],
    ['[x](command:evil)', '\\[x\\]\\(command\\:evil\\)'],
    ['<b>&amp;', '&#60;b&#62;&#38;amp;'],
    ['$(zap)', '&#36;\\(zap\\)'],
    ['two\r\n\r\nlines', 'two lines'],
    ['https://a.b', 'https\\:\\/\\/a\\.b'],
  ];
  for (const [text, expected] of cases) test(JSON.stringify(text), () => assert.equal(escapeMarkdown(text), expected));

  test('nothing of an article is left bare that Markdown reads', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
      const bare = escapeMarkdown(text).replace(/\\[!-/:-@[-`{-~]/gu, '').replace(/&#\d+;/gu, '');
      assert.doesNotMatch(bare, /[\\`*_{}[\]<>|~$&\n\r]/u);
    }));
  });

  test('shortens at a space and never between the halves of a character', () => {
    assert.equal(shorten('короткие слова', 20), 'короткие слова');
    assert.equal(shorten('одно, другое и третье', 12), 'одно, другое…');
    assert.equal(shorten('абвгдежзик', 5), 'абвгд…');
    assert.equal(shorten('abcd😀ef', 5), 'abcd…');
  });

  test('a row without a value is left out', () => {
    assert.equal(table(['The title', 'x'], [['a', 'b'], ['c', null], ['d', '']]), '| The&nbsp;title&nbsp;&nbsp; | x |\n| :-- | :-- |\n| a&nbsp;&nbsp; | b |');
    assert.equal(table(['$(quote) The title', 'x'], [['a', 'b']]), '| $(quote) | &nbsp;The&nbsp;title&nbsp;&nbsp; | x |\n| :-- | :-- | :-- |\n|  | &nbsp;a&nbsp;&nbsp; | b |');
  });
});
