import * as fc from 'fast-check';

const PIECES = ['Иванов', 'заявил', 'что', 'рост', 'the', 'said', 'Smith', "O'Neill", 'U.S', 'млрд', 'г', 'А', '2026', '2,5', '%', '$', '.', ',', '!', '?', '…', ':', '«', '»', '„', '“', '”', '"', "'", '’', '‘',
  '—', '-', '(', ')', '[', ']', ' ', ' ', ' ', ' ', '\u00a0', '\n', '\r\n', '\n\n', '\t', '😀', '👩‍🚀', 'e\u0301', 'и\u0306', '\u0301', '\ufeff', '\u200b', '\u00ad', '\ud800', '\udc00', '中文', '١٢'];

/** Text made of what articles are made of and of what spoils them: marks in any order, emoji, combining marks, lone surrogates. */
export function articleText(maxLength = 60): fc.Arbitrary<string> {
  return fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) }), { maxLength }).map(pieces => pieces.join(''));
}
