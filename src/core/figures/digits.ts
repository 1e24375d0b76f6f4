import type { Language } from '../lang/language.ts';
import { EN_ORDINAL_SUFFIXES, GLUED_SCALES, NUMERALS, RU_CARDINAL_SUFFIXES, RU_ORDINAL_SUFFIXES, VULGAR_FRACTIONS } from './lexicon/numerals.ts';
import { digitReading, fourDigits, type NumberReading, times } from './numberReading.ts';
import { isGroupingSpace, type Piece } from './pieces.ts';

/*
 * Numbers in digits: separators, decimals, glued letters, scale words.
 */

// 1ый, 21й, 3го; not «5м», «5х».
const GLUED_ORDINAL = /^(?:й|ый|ой|ий|я|ая|ья|е|ое|ье|го|ого|его|му|ому)$/u;

/** The number that begins with the digits at `i`; null for dotted codes. */
export function readDigits(pieces: readonly Piece[], i: number, text: string, language: Language): NumberReading | null {
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
  // "10 1/2 miles", «2 1/4»: a whole number and a part.
  const part = !ordinal && digits !== null && pieces[end]?.kind === 'number' && digits.length <= 3 && pieces[end]!.start <= pieces[end - 1]!.end + 2 && pieces[end]!.spaceBefore
    ? slashFraction(pieces, end, end + 1) : null;
  if (part) return digitReading(i, end + 3, value + part, 1);
  const fraction = !ordinal && digits !== null ? slashFraction(pieces, i, end) : null;
  if (fraction) return digitReading(i, end + 2, fraction, 1, true);
  if (!ordinal) {
    const scaledBy = readScales(pieces, end, value, text, language);
    if (scaledBy) return digitReading(i, scaledBy.end, scaledBy.value, scaledBy.scale);
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
  if (a === 0 || a >= b || !DENOMINATORS.has(b) || pieces[i]!.text.startsWith('0')) return null;
  if (after && (!after.spaceBefore && after.kind !== 'mark' && after.lower !== 'h' || after.text === '/' || /^фин|^final/u.test(after.lower))) return null;
  if (before && !pieces[i]!.spaceBefore && before.kind !== 'mark') return null;
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
      // "In 2008 100 people" cannot be; "on May 5 200 people" can, so English wants a no-break space, whole thousands or two groups.
      if (language === 'en' && between === ' ' && next.text !== '000' && separator === null && !hasSecondGroup(pieces, end, text)) break;
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

/** "1 234 567": another group of three digits after the one at `at`, a space between, and no more after it without one. */
function hasSecondGroup(pieces: readonly Piece[], at: number, text: string): boolean {
  const [group, next, after] = [pieces[at]!, pieces[at + 1], pieces[at + 2]];
  return group.text.length === 3 && next?.kind === 'number' && next.text.length === 3 && next.start === group.end + 1
    && isGroupingSpace(text, group.end) && !(after?.kind === 'number' && after.start === next.end);
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

/** The scale word at `at`, after a space: тыс., million, "dozen". Null where none stands. */
export function scaleAt(pieces: readonly Piece[], at: number, language: Language): number | null {
  const direct = pieces[at];
  // "5-million-dollar", «5-миллионный»: the hyphen joins as a space does.
  const piece = direct?.lower === '-' && !direct.spaceBefore ? pieces[at + 1] : direct;
  if (piece?.kind !== 'word' || (piece === direct && !piece.spaceBefore) || piece !== direct) return null;
  const numeral = NUMERALS[language].get(piece.lower) ?? NUMERALS.en.get(piece.lower);
  return numeral && !numeral.ordinal && (numeral.kind === 'scale' || (numeral.kind === 'group' && language === 'en')) ? numeral.value : null;
}

