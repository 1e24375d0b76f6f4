import type { Language } from '../lang/language.ts';
import { DAY_PARTS, DAY_WORDS, DECADES, EN_EDGES, FIXED_HOLIDAYS, MONTH_NUMBERS, QUARTER_SIGNS, RU_EDGES, RU_HALVES, RU_MONTH_ADJECTIVES, RU_SHIFTS, RU_THAT, RU_THIS, SEASONS, WEEKDAY_NUMBERS } from './lexicon/calendar.ts';
import { NAMED_HOURS } from './lexicon/clock.ts';
import { NUMERALS, RU_COMPOUND_PARTS } from './lexicon/numerals.ts';
import { CURRENCY_CODES, SIGN_CODES, UNIT_FORMS } from './lexicon/units.ts';
import type { Numbers } from './numbers.ts';
import type { Piece } from './pieces.ts';

/*
 * Which parsers a piece is worth asking, as bits, from one look-up of its form: most words of an article begin no figure.
 * A bit is a necessary condition, never a sufficient one: too many cost time, a missing one costs figures.
 */

/** Begins or goes on a number in words. */
export const NUMERAL = 1;
/** Opens whatever the piece after it opens: prepositions and determiners («в», "on the"). */
const PASSES = 1 << 1;
export const PART_OF_DAY = 1 << 2;
export const NUMERIC_DATE = 1 << 3;
export const DATE_RANGE = 1 << 4;
export const EDGE = 1 << 5;
export const DECADE = 1 << 6;
export const FULL_DATE = 1 << 7;
export const PART_OF_YEAR = 1 << 8;
export const PERIOD = 1 << 9;
export const WEEKDAY = 1 << 10;
export const SEASON = 1 << 11;
export const CENTURY = 1 << 12;
export const DAY_WORD = 1 << 13;
export const NAMED_DATE = 1 << 14;
export const CLOCK = 1 << 15;
export const COMPOUND = 1 << 16;
export const PAIRED = 1 << 17;
export const PERCENT = 1 << 18;
export const MONEY = 1 << 19;
export const SPELL = 1 << 20;
export const QUANTITY = 1 << 21;
export const COUNT = 1 << 22;

/** What any date parser may begin with. */
export const DATE = NUMERIC_DATE | DATE_RANGE | EDGE | DECADE | FULL_DATE | PART_OF_YEAR | PERIOD | WEEKDAY | SEASON | CENTURY | DAY_WORD | NAMED_DATE;
/** Digits, whether they read as a number or not (19.07.2016). */
export const DIGITS = NUMERIC_DATE | CLOCK;
const AMOUNT = PAIRED | PERCENT | MONEY | SPELL | QUANTITY | COUNT;
const NUMBER = DIGITS | DATE_RANGE | DECADE | FULL_DATE | PART_OF_YEAR | CENTURY | COMPOUND | AMOUNT;

const isTimeUnit = (unit: string): boolean => unit.startsWith('P') && unit !== 'Pa';

function openersOf(language: Language): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const firsts = (phrases: Iterable<string>): string[] => [...phrases].map(phrase => phrase.split(/[ ']/u)[0]!);
  add(NUMERALS[language].keys(), NUMERAL);
  add(MONTH_NUMBERS[language].keys(), DATE_RANGE | FULL_DATE);
  add(WEEKDAY_NUMBERS[language].keys(), DATE_RANGE | FULL_DATE | WEEKDAY);
  add(SEASONS[language].keys(), SEASON);
  add(DAY_WORDS[language].keys(), DAY_WORD);
  add(firsts(FIXED_HOLIDAYS[language].keys()), NAMED_DATE);
  add(DAY_PARTS[language].keys(), PART_OF_DAY);
  add(NAMED_HOURS.keys(), CLOCK);
  for (const [first, forms] of UNIT_FORMS[language]) {
    if (forms.some(form => isTimeUnit(form.unit))) add([first], SPELL);
    if (first.length >= 4) add([first], QUANTITY);
  }
  add([...CURRENCY_CODES].map(code => code.toLowerCase()), MONEY | PAIRED);
  add([...SIGN_CODES.keys()].filter(sign => sign.length > 1 && sign.endsWith('$')).map(sign => sign.slice(0, -1).toLowerCase()), PASSES);
  add(['rs', 'u'], MONEY | PAIRED);
  add(['минус', 'minus', 'negative', 'between', 'from'], PASSES);
  for (const [bit, words] of LEADS[language]) add(words.split(' '), bit);
  if (language === 'ru') {
    add(RU_EDGES.keys(), EDGE);
    add(RU_HALVES.keys(), SPELL);
    add([...RU_THIS, ...RU_THAT], PERIOD);
  } else {
    add(EN_EDGES.keys(), EDGE);
    add(DECADES.en.keys(), DECADE);
    add(QUARTER_SIGNS.keys(), PART_OF_YEAR);
  }
  return bits;
}

/** Words that open a figure by the words after them, and what that may be. */
const LEADS: Record<Language, readonly (readonly [number, string])[]> = {
  ru: [
    [PASSES, 'в во на с со от между'],
    [PART_OF_DAY, 'ранним поздним поздно рано'],
    [CLOCK, 'половина половине половину половины'],
  ],
  en: [
    [NUMERAL, 'a an'],
    [PASSES, 'in at by around the on over during about roughly approximately this last that next following same previous past early late very earlier later a an mid'],
    [PERIOD, 'last next this that past previous same following current coming earlier later weekend'],
    [PART_OF_DAY, 'tonight early late very'],
    [SPELL, 'half past'],
    [QUANTITY, 'half'],
    [AMOUNT, 'ages'],
  ],
};

const OPENERS: Record<Language, ReadonlyMap<string, number>> = { ru: openersOf('ru'), en: openersOf('en') };

/** Beginnings of Russian words in many forms, by their first three letters as one number. */
const RU_STEMS: ReadonlyMap<number, readonly (readonly [string, number])[]> = ruStems();

function ruStems(): Map<number, (readonly [string, number])[]> {
  const byStart = new Map<number, (readonly [string, number])[]>();
  const stems = [
    ...RU_SHIFTS.map(([stem]) => [stem, PERIOD] as const), ...RU_MONTH_ADJECTIVES.map(stem => [stem, NAMED_DATE] as const), ...RU_COMPOUND_PARTS.map(([stem]) => [stem, COMPOUND] as const),
    ['перв', EDGE], ['втор', EDGE], ['годичн', COMPOUND], ['месячн', COMPOUND], ['недельн', COMPOUND],
  ] as (readonly [string, number])[];
  for (const [stem, bit] of stems) byStart.set(startOf(stem), [...byStart.get(startOf(stem)) ?? [], [stem, bit]]);
  return byStart;
}

function startOf(word: string): number {
  return (word.charCodeAt(0) & 0xff) << 16 | (word.charCodeAt(1) & 0xff) << 8 | word.charCodeAt(2) & 0xff;
}

/** What a word opens by its form alone. `lower` is folded, `text` as it stands. */
export function wordOpens(lower: string, text: string, capital: boolean, language: Language): number {
  let bits = OPENERS[language].get(lower) ?? 0;
  if (language !== 'ru') return bits;
  if (lower.length > 4) {
    const stems = RU_STEMS.get(startOf(lower));
    if (stems) for (const [stem, bit] of stems) if (lower.startsWith(stem)) bits |= bit;
  }
  if (capital && isRoman(text)) bits |= PART_OF_YEAR | CENTURY;
  return bits;
}

/** Whether a word may be a Roman number, in Latin or look-alike Cyrillic capitals. */
function isRoman(text: string): boolean {
  if (text.length > 8) return false;
  for (let i = 0; i < text.length; i++) if (!'IVXLCХС'.includes(text[i]!)) return false;
  return true;
}

const SIGN_MARKS: ReadonlyMap<string, number> = new Map([
  ...[...SIGN_CODES.keys()].filter(sign => sign.length === 1).map(sign => [sign, MONEY | PAIRED] as const),
  ...['-', '−', '–', '+'].map(sign => [sign, PASSES] as const), ...['\'', '’', '‘'].map(sign => [sign, DECADE] as const),
]);

/** What a mark opens before a number. */
export function markOpens(mark: string): number {
  return SIGN_MARKS.get(mark) ?? 0;
}

/** What each piece opens, with what is beside it: a mark nothing but before a number, a preposition what follows it. Time is linear. */
export function openedBy(pieces: readonly Piece[], numbers: Numbers): Int32Array {
  const opens = new Int32Array(pieces.length);
  let next = 0;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]!;
    let bits = piece.opens;
    if (piece.kind === 'mark' && !numbers.has(i + 1)) bits = 0;
    if ((bits & PASSES) !== 0) bits |= next;
    if (numbers.has(i)) bits |= NUMBER;
    opens[i] = next = bits;
  }
  return opens;
}
