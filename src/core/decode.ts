/** Larger files are refused: 64 MiB are thousands of articles in one, and what is found in them takes many times the memory. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** What a text that is not UTF-8 was most likely saved in; names that iconv and TextDecoder know. */
export type LikelyEncoding = 'windows-1251' | 'koi8-r' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** Why a file's bytes are no article text. `offset` counts bytes from the file's start. The edges put it into words. */
export type DecodeProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'binary'; readonly offset: number }
  | { readonly code: 'not-utf8'; readonly offset: number; readonly likely: LikelyEncoding | null };

export type Decoded = { readonly text: string; readonly problem?: never } | { readonly text?: never; readonly problem: DecodeProblem };

/** What is wrong with a file of `size` bytes, before any of it is read; null where nothing is. */
export function sizeProblem(size: number): DecodeProblem | null {
  if (size === 0) return { code: 'empty' };
  return size > MAX_FILE_BYTES ? { code: 'too-large', size, limit: MAX_FILE_BYTES } : null;
}

/**
 * The text of an article file exactly as it is in the file: line ends are kept, and a byte order mark stays as U+FEFF, so that offsets
 * count it. Bytes that are no UTF-8 are a problem, never replaced by U+FFFD; so are NUL bytes, which no text has.
 */
export function decodeArticle(bytes: Uint8Array): Decoded {
  const size = sizeProblem(bytes.length);
  if (size) return { problem: size };
  const utf16 = likelyUtf16(bytes);
  if (utf16) return { problem: { code: 'not-utf8', offset: 0, likely: utf16 } };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { problem: { code: 'binary', offset: nul } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const offset = firstInvalidByte(bytes);
    return { problem: { code: 'not-utf8', offset, likely: likelyEncoding(bytes) } };
  }
  return text === '\uFEFF' ? { problem: { code: 'empty' } } : { text };
}

/** Offset of the first byte that begins no well-formed UTF-8 sequence (Unicode 16, table 3-7); the length where all do. */
function firstInvalidByte(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return i;
}

function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0 || i + length > bytes.length) return 0;
  const second = bytes[i + 1]!;
  // No overlong forms, no surrogates, nothing above U+10FFFF: they show in the second byte.
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let k = 2; k < length; k++) {
    if ((bytes[i + k]! & 0xc0) !== 0x80) return 0;
  }
  return length;
}

const SAMPLE = 65_536;

/** UTF-16 by its byte order mark, or by high bytes that are those of Latin or Cyrillic nearly everywhere. */
function likelyUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  if (pairs < 8) return null;
  const highAt = [0, 0];
  for (let i = 0; i < pairs * 2; i++) {
    if (bytes[i] === 0 || bytes[i] === 4 || bytes[i] === 0x20) highAt[i & 1]!++;
  }
  // The high byte of a letter is 00 or 04, that of a typographic mark 20; a low byte is one of these about as often as a space.
  if (bytes.subarray(0, pairs * 2).indexOf(0) < 0) return null;
  if (highAt[1]! > 0.9 * pairs && highAt[0]! < 0.5 * pairs) return 'utf-16le';
  if (highAt[0]! > 0.9 * pairs && highAt[1]! < 0.5 * pairs) return 'utf-16be';
  return null;
}

/** Which one-byte encoding the bytes above ASCII speak for: Cyrillic ones are full of them, Western ones have a few. */
function likelyEncoding(bytes: Uint8Array): LikelyEncoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  let ascii = 0;
  let rows = 0; // 80–BF: signs, and ё in both Cyrillic encodings
  let upperRows = 0; // C0–DF: capitals in Windows-1251, small letters in KOI8-R
  let lowerRows = 0; // E0–FF: the other way round
  for (const byte of sample) {
    if (byte >= 0xe0) lowerRows++;
    else if (byte >= 0xc0) upperRows++;
    else if (byte >= 0x80) rows++;
    else if ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)) ascii++;
  }
  const letters = upperRows + lowerRows;
  if (letters + rows < 0.1 * ascii) return 'windows-1252';
  if (letters < 3 * rows || letters < 0.3 * ascii) return null;
  return lowerRows >= upperRows ? 'windows-1251' : 'koi8-r';
}
