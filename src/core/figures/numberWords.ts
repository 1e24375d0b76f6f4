import type { Language } from '../lang/language.ts';
import { scaleAt } from './digits.ts';
import { type Numeral, NUMERALS } from './lexicon/numerals.ts';
import { fourDigits, type NumberReading, times, wordReading } from './numberReading.ts';
import { NUMERAL } from './openers.ts';
import type { Piece } from './pieces.ts';

/*
 * Numbers in words, with halves and other parts.
 */

interface WordState {
  total: number;
  group: number;
  /** What may still be added to the group is below this. */
  room: number;
  smallestScale: number;
  end: number;
  any: boolean;
  /** The scale word at the end; 1 where another word followed it. */
  scale: number;
}

/** The number that begins with the word at `first`. */
export function readWords(pieces: readonly Piece[], first: number, language: Language): NumberReading | null {
  if ((pieces[first]!.opens & NUMERAL) === 0) return null;
  const words = NUMERALS[language];
  let start = first;
  // "a million", "a dozen", "an eighth", "a hundred": the article counts as one.
  if (language === 'en' && (pieces[first]!.lower === 'a' || pieces[first]!.lower === 'an')) {
    const next = pieces[first + 1] && words.get(pieces[first + 1]!.lower);
    if (!next || next.kind === 'unit' && !next.ordinal || next.kind === 'teen' && !next.ordinal || next.kind === 'ten') return null;
    start = first + 1;
  }
  const head = words.get(pieces[start]!.lower);
  if (!head) return null;
  if (head.kind === 'part' || (start > first && head.ordinal)) return readPart(pieces, first, start, head, language);
  if (start > first && head.ordinal) return null;
  const state: WordState = { total: 0, group: 0, room: Infinity, smallestScale: Infinity, end: start, any: false, scale: 1 };
  for (;;) {
    const at = joinedAt(pieces, state, language);
    const numeral = at < 0 ? undefined : words.get(pieces[at]!.lower);
    if (!numeral) break;
    if (state.any && numeral.kind === 'part') return readPartsOf(pieces, first, at, state, numeral, language);
    if (numeral.ordinal) {
      const denominator = state.any ? denominatorOf(pieces[at]!, state, numeral, language) : null;
      if (denominator) return wordReading(first, at + 1, fourDigits(state.group / denominator), 1, 'fraction');
      if (!fits(state, numeral)) break;
      add(state, numeral);
      return wordReading(first, at + 1, state.total + state.group, 1, 'ordinal');
    }
    if (numeral.kind === 'collective') {
      if (state.any) break;
      return wordReading(first, at + 1, numeral.value, 1, 'collective');
    }
    if (numeral.kind === 'group') {
      // «десятки людей», «сотни» say no number; «десяток», «два десятка», "a dozen", "dozen" do.
      if (!state.any && start === first && /(?:ки|ков|кам|ками|ках|ни|тен|ням|нями|нях|dozens)$/u.test(pieces[at]!.lower) && !/^пол/u.test(pieces[at]!.lower)) return null;
      const count = state.any ? state.total + state.group : 1;
      return wordReading(first, at + 1, count * numeral.value, numeral.value);
    }
    if (!fits(state, numeral)) break;
    add(state, numeral);
    state.end = at + 1;
  }
  if (!state.any) return null;
  return withHalf(pieces, wordReading(first, state.end, state.total + state.group, state.scale), language);
}

/** Where the next word of the number stands: directly after, after a hyphen, or after "and" where English puts it. */
function joinedAt(pieces: readonly Piece[], state: WordState, language: Language): number {
  const next = pieces[state.end];
  if (!next) return -1;
  if (next.kind === 'word') {
    if (language === 'en' && next.lower === 'and' && state.room <= 100 && state.group >= 100 && pieces[state.end + 1]?.kind === 'word') {
      const after = NUMERALS.en.get(pieces[state.end + 1]!.lower);
      return after && after.kind !== 'scale' && after.kind !== 'part' ? state.end + 1 : -1;
    }
    if (language === 'en' && next.lower === 'and' && state.smallestScale < Infinity && state.group === 0) {
      const after = pieces[state.end + 1] && NUMERALS.en.get(pieces[state.end + 1]!.lower);
      return after && !after.ordinal && (after.kind === 'unit' || after.kind === 'teen' || after.kind === 'ten') && state.smallestScale <= 1000 ? state.end + 1 : -1;
    }
    return state.any || next.spaceBefore || state.end === 0 || pieces[state.end - 1]!.kind !== 'word' ? state.end : -1;
  }
  return state.any && (next.lower === '-' || next.lower === '—') && !next.spaceBefore && pieces[state.end + 1]?.kind === 'word' && !pieces[state.end + 1]!.spaceBefore ? state.end + 1 : -1;
}

function fits(state: WordState, numeral: Numeral): boolean {
  switch (numeral.kind) {
    case 'unit': return state.room > 1 && (Number.isInteger(numeral.value) || !state.any);
    case 'teen':
    case 'ten': return state.room >= 100;
    case 'hundred': return state.room > 100;
    case 'scale':
      if (numeral.value === 100) return state.group > 0 && state.group < 100 && state.room < Infinity ? true : !state.any;
      return numeral.value < state.smallestScale && (state.group > 0 || !state.any);
    default: return false;
  }
}

function add(state: WordState, numeral: Numeral): void {
  state.any = true;
  state.scale = numeral.kind === 'scale' ? numeral.value : 1;
  if (numeral.kind === 'scale' && numeral.value === 100) {
    state.group = (state.group || 1) * 100;
    state.room = 100;
  } else if (numeral.kind === 'scale') {
    state.total += times(state.group || 1, numeral.value);
    state.group = 0;
    state.room = Infinity;
    state.smallestScale = numeral.value;
  } else {
    state.group += numeral.value;
    state.room = numeral.kind === 'unit' ? 1 : numeral.kind === 'teen' ? 1 : numeral.kind === 'ten' ? 10 : 100;
  }
}

/** «две пятых», «одна десятая», "three fifths", "one third": what the counted parts are of. */
function denominatorOf(piece: Piece, state: WordState, numeral: Numeral, language: Language): number | null {
  if (state.smallestScale < Infinity || state.group >= 10 || !Number.isInteger(state.group) || numeral.value < 3) return null;
  const plural = language === 'ru' ? /ых$/u.test(piece.lower) : piece.lower.endsWith('s');
  const one = state.group === 1 && (language === 'ru' ? /(?:ая|ой|ую)$/u.test(piece.lower) : true);
  return plural || one ? numeral.value : null;
}

/** A part without a number before it: «половина», «четверть миллиона», "a third of", "half a million", "a quarter of a million". */
function readPart(pieces: readonly Piece[], first: number, at: number, numeral: Numeral, language: Language): NumberReading | null {
  if (numeral.ordinal && (numeral.value < 3 || !/^(?:of|part)$/u.test(pieces[at + 1]?.lower ?? ''))) return null;
  const part = 1 / numeral.value;
  let next = at + 1;
  if (language === 'en') {
    if (pieces[next]?.lower === 'of' && pieces[next + 1]?.lower === 'a') next++;
    if (pieces[next]?.lower === 'a' || (pieces[next]?.lower === '-' && !pieces[next]!.spaceBefore)) next++;
  }
  const whole = pieces[next]?.kind === 'word' ? NUMERALS[language].get(pieces[next]!.lower) : undefined;
  if (whole && !whole.ordinal && (whole.kind === 'scale' || whole.kind === 'group')) {
    return wordReading(first, next + 1, times(part, whole.value), whole.value);
  }
  return wordReading(first, at + 1, fourDigits(part), 1, 'fraction');
}

/** «две трети», "three quarters": a number of parts. */
function readPartsOf(pieces: readonly Piece[], first: number, at: number, state: WordState, numeral: Numeral, language: Language): NumberReading | null {
  const count = state.total + state.group;
  if (count >= numeral.value || state.smallestScale < Infinity) return withHalf(pieces, wordReading(first, state.end, count, state.scale), language);
  return wordReading(first, at + 1, fourDigits(count / numeral.value), 1, 'fraction');
}

/** «два с половиной миллиона», "two and a half million", "one and two thirds". */
function withHalf(pieces: readonly Piece[], reading: NumberReading, language: Language): NumberReading {
  const half = halfAt(pieces, reading.end, language);
  if (!half) return reading;
  // "a million and a half" is one and a half million.
  if (reading.scale >= 1e6) return { ...reading, end: half.end, value: reading.value + times(half.value, reading.scale) };
  const value = reading.value + half.value;
  const scale = scaleAt(pieces, half.end, language);
  return scale ? { ...reading, end: half.end + 1, value: times(value, scale), scale } : { ...reading, end: half.end, value: fourDigits(value) };
}

function halfAt(pieces: readonly Piece[], at: number, language: Language): { value: number; end: number } | null {
  const word = (n: number): string | undefined => pieces[at + n]?.lower;
  if (language === 'ru') {
    if (word(0) !== 'с') return null;
    if (word(1) === 'половиной') return { value: 0.5, end: at + 2 };
    return word(1) === 'четвертью' ? { value: 0.25, end: at + 2 } : null;
  }
  if (word(0) === '-' && word(1) === 'and' && word(2) === '-' && word(3) === 'a' && word(4) === '-' && word(5) === 'half') return { value: 0.5, end: at + 6 };
  if (word(0) !== 'and') return null;
  if (word(1) === 'a' && word(2) === 'half') return { value: 0.5, end: at + 3 };
  if (word(1) === 'a' && word(2) === '-' && word(3) === 'half') return { value: 0.5, end: at + 4 };
  if (word(1) === 'a' && word(2) === 'quarter') return { value: 0.25, end: at + 3 };
  const count = NUMERALS.en.get(word(1) ?? '');
  const part = NUMERALS.en.get(word(2) ?? '');
  if (count?.kind === 'unit' && !count.ordinal && part && (part.kind === 'part' || part.ordinal) && part.value > count.value && part.value > 2) {
    return { value: count.value / part.value, end: at + 3 };
  }
  return null;
}
