import type { Language } from '../lang/language.ts';
import { readDigits } from './digits.ts';
import { VULGAR_FRACTIONS } from './lexicon/numerals.ts';
import { digitReading, type NumberReading, type Numbers } from './numberReading.ts';
import { readWords } from './numberWords.ts';
import type { Piece } from './pieces.ts';

/** The readings of a passage's numbers, by the piece at which each begins. They do not overlap. Time is linear in the pieces. */
export function readNumbers(pieces: readonly Piece[], text: string, language: Language): Numbers {
  const readings = new Array<NumberReading | undefined>(pieces.length).fill(undefined);
  let i = 0;
  while (i < pieces.length) {
    const reading = readNumber(pieces, i, text, language);
    if (reading) readings[i] = reading;
    i = reading ? reading.end : i + 1;
  }
  return { get: at => readings[at], has: at => readings[at] !== undefined };
}

function readNumber(pieces: readonly Piece[], i: number, text: string, language: Language): NumberReading | null {
  const piece = pieces[i]!;
  if (piece.kind === 'number') return readDigits(pieces, i, text, language);
  if (piece.kind === 'mark') {
    const vulgar = VULGAR_FRACTIONS.get(piece.text);
    const decimals = pieces[i + 1];
    // ".75 inches", ".300": a point that stands free before digits.
    if (piece.text === '.' && piece.spaceBefore && decimals?.kind === 'number' && !decimals.spaceBefore
        && !(pieces[i + 2]?.text === '.' && !pieces[i + 2]!.spaceBefore && pieces[i + 3]?.kind === 'number')) {
      return digitReading(i, i + 2, Number(`0.${decimals.text}`), 1);
    }
    return vulgar === undefined ? null : digitReading(i, i + 1, vulgar, 1, true);
  }
  return readWords(pieces, i, language);
}
