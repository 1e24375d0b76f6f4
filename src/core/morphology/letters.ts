/*
 * Letters of the dictionary as small numbers: а is 1, я 32, ё 33. Zero stands for any character no word of the dictionary has.
 */

const ALPHABET = 'абвгдежзийклмнопрстуфхцчшщъыьэюяё-\'1';

const А = 0x430;
const YO = 33;
const YE = 6;

export function encodeLetter(code: number): number {
  if (code >= А && code < А + 32) return code - А + 1;
  switch (code) {
    case 0x451: return YO;
    case 0x2d: return 34;
    case 0x27: case 0x2019: return 35;
    case 0x31: return 36;
    default: return 0;
  }
}

export function encodeLetters(text: string): Uint8Array {
  const letters = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) letters[i] = encodeLetter(text.charCodeAt(i));
  return letters;
}

export function decodeLetters(letters: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) text += ALPHABET[letters[i]! - 1] ?? '?';
  return text;
}

/** ё as е: what hashes are taken of, since most texts write no ё. */
export function foldLetter(letter: number): number {
  return letter === YO ? YE : letter;
}

/** Whether a letter of the text may stand for a letter of the dictionary: е for ё, not ё for е. */
export function standsFor(written: number, letter: number): boolean {
  return written === letter || (letter === YO && written === YE);
}
