import type { Language } from '../lang/language.ts';
import { EN_ORDINAL_SUFFIXES, GLUED_SCALES, type Numeral, NUMERALS, RU_CARDINAL_SUFFIXES, RU_ORDINAL_SUFFIXES, VULGAR_FRACTIONS } from './lexicon/numerals.ts';
import { NUMERAL } from './openers.ts';
import { isGroupingSpace, type Piece } from './pieces.ts';

/** A number as it is written, from piece `first` up to but without `end`. */
export interface NumberReading {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly ordinal: boolean;
  /** The digits where the number is one run of them and nothing more (a year, a day, an hour); null otherwise. */
  readonly digits: string | null;
  /** Whether it is written in digits, perhaps with a scale word after them. */
  readonly inDigits: boolean;
  /** half, треть, две трети, a quarter: a part of something. */
  readonly fraction: boolean;
  /** What a word or letter at its end multiplied it by (тыс., million, $5bn, hundred); 1 where nothing did. */
  readonly scale: number;
  /** двое, троих. */
  readonly collective: boolean;
  /** A letter glued to the digits that is no scale by itself: the «m» of 400m, which is millions only in money. */
  readonly glued: string | null;
}

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

/** Readings by the piece at which they begin; nothing outside the passage. */
export interface Numbers {
  get(at: number): NumberReading | undefined;
  has(at: number): boolean;
}

function readNumber(pieces: readonly Piece[], i: number, text: string, language: Language): NumberReading | null {
  const piece = pieces[i]!;
  if (piece.kind === 'number') return readDigits(pieces, i, text, language);
  if (piece.kind === 'mark') {
    const vulgar = VULGAR_FRACTIONS.get(piece.text);
    return vulgar === undefined ? null : { ...PLAIN, first: i, end: i + 1, value: vulgar, fraction: true, inDigits: true };
  }
  return readWords(pieces, i, language);
}

const PLAIN = { ordinal: false, digits: null, inDigits: false, fraction: false, scale: 1, collective: false, glued: null } as const;

/** Multiplies without the tails of binary fractions: 8.13 · 10⁹ is 8130000000. */
export function times(a: number, b: number): number {
  return Number((a * b).toPrecision(12));
}

/** A third is 0.3333, one and two thirds 1.667; halves and quarters stay exact. */
function fourDigits(value: number): number {
  return Number.isInteger(value * 4) ? value : Number(value.toPrecision(4));
}

// 1ый, 21й, 3го; not «5м», «5х».
const GLUED_ORDINAL = /^(?:й|ый|ой|ий|ая|ья|ое|ье|го|ого|его|му|ому)$/u;

// ── digits ──

function readDigits(pieces: readonly Piece[], i: number, text: string, language: Language): NumberReading | null {
  const plain = readPlainDigits(pieces, i, text, language);
  if (!plain) return null;
  let { value, end, digits } = plain;
  let ordinal = false;
  let scale = 1;
  let glued: string | null = null;
  const next = pieces[end];
  const vulgar = next && !next.spaceBefore && next.kind === 'mark' ? VULGAR_FRACTIONS.get(next.text) : undefined;
  if (vulgar !== undefined) {
    value += vulgar;
    digits = null;
    end++;
  } else if (next && !next.spaceBefore && next.kind === 'word') {
    const letters = GLUED_SCALES.get(next.lower) ?? (next.text === 'М' ? 1e6 : undefined);
    if (EN_ORDINAL_SUFFIXES.has(next.lower) || (language === 'ru' && GLUED_ORDINAL.test(next.lower))) {
      ordinal = true;
      end++;
    } else if (letters !== undefined && (next.lower.length > 1 || letters === 1e3 || next.capital)) {
      value = times(value, letters);
      scale = letters;
      digits = null;
      end++;
    } else if (letters !== undefined) {
      glued = next.lower;
    }
  } else if (next?.lower === '-' && !next.spaceBefore && language === 'ru') {
    const suffix = pieces[end + 1];
    if (suffix?.kind === 'word' && !suffix.spaceBefore && (RU_ORDINAL_SUFFIXES.has(suffix.lower) || RU_CARDINAL_SUFFIXES.has(suffix.lower))) {
      ordinal = !RU_CARDINAL_SUFFIXES.has(suffix.lower);
      end += 2;
    }
  }
  const fraction = !ordinal && digits !== null ? slashFraction(pieces, i, end) : null;
  if (fraction) return { ...PLAIN, first: i, end: end + 2, value: fraction, fraction: true, inDigits: true };
  if (!ordinal) {
    const scaledBy = readScales(pieces, end, value, text, language);
    if (scaledBy) return { ...PLAIN, first: i, end: scaledBy.end, value: scaledBy.value, inDigits: true, scale: scaledBy.scale };
  }
  return { first: i, end, value, ordinal, digits, inDigits: true, fraction: false, scale, collective: false, glued };
}

const DENOMINATORS = new Set([2, 3, 4, 5, 8, 10, 100, 1000]);

/** 3/4, 1/2; not 9/11, 24/7, 5/12, «1/8 финала». */
function slashFraction(pieces: readonly Piece[], i: number, at: number): number | null {
  const [slash, below] = [pieces[at], pieces[at + 1]];
  if (slash?.text !== '/' || slash.spaceBefore || below?.kind !== 'number' || below.spaceBefore) return null;
  const [a, b] = [Number(pieces[i]!.text), Number(below.text)];
  const after = pieces[at + 2];
  const before = pieces[i - 1];
  if (a === 0 || a >= b || !DENOMINATORS.has(b) || pieces[i]!.text.startsWith('0') || (after && (!after.spaceBefore && after.kind !== 'mark' || after.text === '/' || /^фин|^final/u.test(after.lower))) || (before && !pieces[i]!.spaceBefore && before.kind !== 'mark')) return null;
  return fourDigits(a / b);
}

/** Digits with their separators: 2025, 1 787, 480 000, 1,368, 2,5, 1'000'000, 1.234.567. Null for dotted codes (19.07.2016, 10.0.0.1). */
function readPlainDigits(pieces: readonly Piece[], i: number, text: string, language: Language): { value: number; end: number; digits: string | null } | null {
  const head = pieces[i]!.text;
  const grouped = readGroups(pieces, i, text, language);
  if (grouped) return grouped;
  const mark = pieces[i + 1];
  const after = pieces[i + 2];
  if (mark && after && !mark.spaceBefore && !after.spaceBefore && after.kind === 'number' && (mark.text === '.' || mark.text === ',')) {
    const again = pieces[i + 3];
    const dotted = again !== undefined && !again.spaceBefore && again.text === mark.text && pieces[i + 4]?.kind === 'number' && !pieces[i + 4]!.spaceBefore;
    if (dotted) return mark.text === '.' ? null : { value: Number(head), end: i + 1, digits: head };
    if (mark.text === '.' || language === 'ru' || (after.text.length <= 2 && head.length <= 3)) {
      return { value: Number(`${head}.${after.text}`), end: i + 3, digits: null };
    }
  }
  return { value: Number(head), end: i + 1, digits: head };
}

/** Groups of three digits after one to three: by a space in Russian and by a no-break one in English, by comma, point or apostrophe. */
function readGroups(pieces: readonly Piece[], i: number, text: string, language: Language): { value: number; end: number; digits: null } | null {
  const head = pieces[i]!.text;
  if (head.length > 3) return null;
  let digits = head;
  let separator: string | null = null;
  let end = i + 1;
  for (;;) {
    const next = pieces[end];
    if (!next) break;
    let group: Piece | undefined;
    let by: string;
    if (next.kind === 'number' && next.spaceBefore) {
      const between = text.slice(pieces[end - 1]!.end, next.start);
      if (between.length !== 1 || !isGroupingSpace(text, next.start - 1)) break;
      // "In 2008 100 people" cannot be; "on May 5 200 people" can, so English wants a no-break space or whole thousands.
      if (language === 'en' && between === ' ' && next.text !== '000') break;
      if (head.startsWith('0')) break;
      group = next;
      by = ' ';
    } else if (next.kind === 'mark' && !next.spaceBefore && (next.text === ',' || next.text === '.' || next.text === '\'' || next.text === '’')) {
      group = pieces[end + 1];
      by = next.text;
      if (group?.spaceBefore) break;
    } else break;
    if (group?.kind !== 'number' || group.text.length !== 3 || (separator !== null && by !== separator)) break;
    separator = by;
    digits += group.text;
    end += by === ' ' ? 1 : 2;
  }
  if (separator === null) return null;
  const groups = (digits.length - head.length) / 3;
  const decimals = decimalsAt(pieces, end, separator);
  if (decimals) return { value: Number(`${digits}.${decimals}`), end: end + 2, digits: null };
  // One group after the mark that also parts decimals: 1,368 is a thousand in English, a decimal in Russian unless it ends in 000.
  if (separator === '.' && groups === 1 && !(language === 'ru' && digits.endsWith('000') && head !== '0')) return null;
  if (separator === ',' && groups === 1 && language === 'ru' && !digits.endsWith('000')) return null;
  if (separator === ',' && head === '0') return null;
  return { value: Number(digits), end, digits: null };
}

/** The decimals after groups, behind the other mark: «2 134 472,44», 1,674,200.5. */
function decimalsAt(pieces: readonly Piece[], at: number, separator: string): string | null {
  const mark = pieces[at];
  const after = pieces[at + 1];
  if (!mark || mark.spaceBefore || mark.text === separator || (mark.text !== '.' && mark.text !== ',') || after?.kind !== 'number' || after.spaceBefore) return null;
  const again = pieces[at + 2];
  return again && !again.spaceBefore && again.text === mark.text && pieces[at + 3]?.kind === 'number' && !pieces[at + 3]!.spaceBefore ? null : after.text;
}

/** Scale words after digits: «5,7 тысячи», 3 million, «1 млн 200 тыс.». */
function readScales(pieces: readonly Piece[], at: number, value: number, text: string, language: Language): { value: number; end: number; scale: number } | null {
  const scale = scaleAt(pieces, at, language);
  if (!scale) return null;
  let total = times(value, scale);
  let end = at + 1;
  // «3 миллиона 200 тысяч»: each scale smaller than the one before, so this ends after a few.
  let smallest = scale;
  for (;;) {
    const from = pieces[end]?.text === '.' ? end + 1 : end;
    if (pieces[from]?.kind !== 'number' || !pieces[from]!.spaceBefore || pieces[from]!.text.length > 3) break;
    const more = readPlainDigits(pieces, from, text, language);
    const next = more ? scaleAt(pieces, more.end, language) : null;
    if (!more || !next || next >= smallest || more.value * next >= smallest) break;
    total += times(more.value, next);
    smallest = next;
    end = more.end + 1;
  }
  return { value: total, end, scale: smallest };
}

function scaleAt(pieces: readonly Piece[], at: number, language: Language): number | null {
  const direct = pieces[at];
  // "5-million-dollar", «5-миллионный»: the hyphen joins as a space does.
  const piece = direct?.lower === '-' && !direct.spaceBefore ? pieces[at + 1] : direct;
  if (piece?.kind !== 'word' || (piece === direct && !piece.spaceBefore) || piece !== direct) return null;
  const numeral = NUMERALS[language].get(piece.lower) ?? NUMERALS.en.get(piece.lower);
  return numeral && !numeral.ordinal && (numeral.kind === 'scale' || (numeral.kind === 'group' && language === 'en')) ? numeral.value : null;
}

// ── words ──

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

function readWords(pieces: readonly Piece[], first: number, language: Language): NumberReading | null {
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
      if (denominator) return { ...PLAIN, first, end: at + 1, value: fourDigits(state.group / denominator), fraction: true };
      if (!fits(state, numeral)) break;
      add(state, numeral);
      return { ...PLAIN, first, end: at + 1, value: state.total + state.group, ordinal: true };
    }
    if (numeral.kind === 'collective') {
      if (state.any) break;
      return { ...PLAIN, first, end: at + 1, value: numeral.value, collective: true };
    }
    if (numeral.kind === 'group') {
      // «десятки людей», «сотни» say no number; «десяток», «два десятка», "a dozen", "dozen" do.
      if (!state.any && start === first && /(?:ки|ков|кам|ками|ках|ни|тен|ням|нями|нях|dozens)$/u.test(pieces[at]!.lower) && !/^пол/u.test(pieces[at]!.lower)) return null;
      const count = state.any ? state.total + state.group : 1;
      return { ...PLAIN, first, end: at + 1, value: count * numeral.value, scale: numeral.value };
    }
    if (!fits(state, numeral)) break;
    add(state, numeral);
    state.end = at + 1;
  }
  if (!state.any) return null;
  return withHalf(pieces, { ...PLAIN, first, end: state.end, value: state.total + state.group, scale: state.scale }, language);
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
  return state.any && next.lower === '-' && !next.spaceBefore && pieces[state.end + 1]?.kind === 'word' && !pieces[state.end + 1]!.spaceBefore ? state.end + 1 : -1;
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
    return { ...PLAIN, first, end: next + 1, value: times(part, whole.value), scale: whole.value };
  }
  return { ...PLAIN, first, end: at + 1, value: fourDigits(part), fraction: true };
}

/** «две трети», "three quarters": a number of parts. */
function readPartsOf(pieces: readonly Piece[], first: number, at: number, state: WordState, numeral: Numeral, language: Language): NumberReading | null {
  const count = state.total + state.group;
  if (count >= numeral.value || state.smallestScale < Infinity) return withHalf(pieces, { ...PLAIN, first, end: state.end, value: count, scale: state.scale }, language);
  return { ...PLAIN, first, end: at + 1, value: fourDigits(count / numeral.value), fraction: true };
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
