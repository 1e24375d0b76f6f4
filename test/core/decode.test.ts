import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeArticle, MAX_FILE_BYTES, sizeProblem } from '../../src/core/decode.ts';

suite('decoding', () => {
  const bytes = (...parts: (string | readonly number[])[]): Uint8Array => Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

  test('keeps the byte order mark, line ends and what is beyond the basic plane', () => {
    const text = '\uFEFFdate: 2025-12-14\r\n\r\nОн сказал: «Да» 👍🏽 e\u0301\r';
    assert.deepEqual(decodeArticle(Buffer.from(text)), { text });
  });

  const invalid: readonly (readonly [string, Uint8Array, number])[] = [
    ['a lone continuation byte', bytes('ab', [0x80], 'c'), 2],
    ['an overlong slash', bytes('a', [0xc0, 0xaf]), 1],
    ['an overlong form of three', bytes('a', [0xe0, 0x80, 0xaf]), 1],
    ['a surrogate', bytes('я', [0xed, 0xb0, 0x80]), 2],
    ['above U+10FFFF', bytes([0xf4, 0x90, 0x80, 0x80]), 0],
    ['a sequence cut off by the end', bytes('ok ', [0xe2, 0x82]), 3],
    ['a sequence cut off by a letter', bytes('ok ', [0xe2, 0x82], 'x'), 3],
  ];
  for (const [name, input, offset] of invalid) {
    test(`not UTF-8: ${name}`, () => {
      const { problem } = decodeArticle(input);
      assert.equal(problem?.code, 'not-utf8');
      assert.equal(problem.offset, offset);
    });
  }

  test('size', () => {
    assert.deepEqual(sizeProblem(0), { code: 'empty' });
    assert.equal(sizeProblem(MAX_FILE_BYTES), null);
    assert.deepEqual(sizeProblem(MAX_FILE_BYTES + 1), { code: 'too-large', size: MAX_FILE_BYTES + 1, limit: MAX_FILE_BYTES });
  });

  test('KOI8-R is told from Windows-1251', () => {
    // «статья о ценах»
    const koi = Buffer.from([0xd3, 0xd4, 0xc1, 0xd4, 0xd8, 0xd1, 0x20, 0xcf, 0x20, 0xc3, 0xc5, 0xce, 0xc1, 0xc8]);
    const cp = Buffer.from([0xf1, 0xf2, 0xe0, 0xf2, 0xfc, 0xff, 0x20, 0xee, 0x20, 0xf6, 0xe5, 0xed, 0xe0, 0xf5]);
    assert.deepEqual([koi, cp].map(input => decodeArticle(input).problem), [
      { code: 'not-utf8', offset: 0, likely: 'koi8-r' }, { code: 'not-utf8', offset: 0, likely: 'windows-1251' }]);
  });

  test('every text without NUL comes back as it was; arbitrary bytes never throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => {
      fc.pre(!text.includes('\0') && text !== '\uFEFF');
      assert.deepEqual(decodeArticle(Buffer.from(text)), { text });
    }));
    fc.assert(fc.property(fc.uint8Array(), input => {
      const { text, problem } = decodeArticle(input);
      if (text !== undefined) assert.deepEqual([...Buffer.from(text)], [...input]);
      else assert.ok(problem.code !== 'not-utf8' || problem.offset < input.length);
    }));
  });
});
