import { once } from '../once.ts';
import type { Language } from '../lang/language.ts';
import {
  DAY_PARTS, DAY_WORDS, DECADES, EN_EDGES, EN_FUTURE, FIXED_HOLIDAYS, MONTH_NUMBERS, PART_SIGNS,
  RU_EDGES, RU_FUTURE, RU_HALVES, RU_MONTH_ADJECTIVES, RU_SHIFTS, RU_THAT, RU_THIS, SEASONS, WEEKDAY_NUMBERS,
} from './lexicon/calendar.ts';
import { NAMED_HOURS, ZONE_OFFSETS } from './lexicon/clock.ts';
import { NUMERALS, RU_COMPOUND_PARTS } from './lexicon/numerals.ts';
import { CURRENCY_CODES, CURRENCY_FORMS, PERCENT_WORDS, SIGN_CODES, SUBUNITS, UNIT_FORMS } from './lexicon/units.ts';
import type { NumberReading, Numbers } from './numberReading.ts';
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
/** Begins nothing, but tells that what its sentence speaks of is still to come («планирует», "will"). */
export const AHEAD = 1 << 23;

/** Belongs to an address or telephone number, perhaps. */
export const ADDRESS = 1 << 24;

/** A unit, a currency or a part of one: without it among the next few pieces a number measures nothing. */
const MEASURE = 1 << 25;
/** After a number: it may be a day or the beginning of a range of days («5 мая», «5–», "5 of"). */
const DAY_TAIL = 1 << 26;
/** After a number: it may be an hour («5 часов», "5:", "5 p.m."). */
const HOUR_TAIL = 1 << 27;

/** What any date parser may begin with. */
export const DATE = NUMERIC_DATE | DATE_RANGE | EDGE | DECADE | FULL_DATE | PART_OF_YEAR | PERIOD | WEEKDAY | SEASON | CENTURY | DAY_WORD | NAMED_DATE;
/** Digits that read as no number (19.07.2016). */
const DIGITS = NUMERIC_DATE | CLOCK;
const MEASURED = PERCENT | MONEY | SPELL | QUANTITY;
const AMOUNT = PERCENT | MONEY | SPELL | QUANTITY | COUNT;
/** What an ordinal may be. */
const ORDINAL = NUMERIC_DATE | DATE_RANGE | FULL_DATE | PART_OF_YEAR | DECADE | CENTURY | CLOCK | COMPOUND | COUNT;
/** Whatever a figure begins with. */
export const BEGINS = DATE | PART_OF_DAY | CLOCK | COMPOUND | PAIRED | AMOUNT;

const ADDRESS_WORDS = 'utc gmt http https www com org net ru info gov edu io рф de uk eu'.split(' ');
const isTimeUnit = (unit: string): boolean => unit.startsWith('P') && unit !== 'Pa';

function openersOf(language: Language): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const firsts = (phrases: Iterable<string>): string[] => [...phrases].map(phrase => phrase.split(/[ ']/u)[0]!);
  add(NUMERALS[language].keys(), NUMERAL);
  add(MONTH_NUMBERS[language].keys(), DATE_RANGE | FULL_DATE | DAY_TAIL | NUMERIC_DATE);
  add(WEEKDAY_NUMBERS[language].keys(), DATE_RANGE | FULL_DATE | WEEKDAY);
  add(SEASONS[language].keys(), SEASON);
  add(DAY_WORDS[language].keys(), DAY_WORD);
  add(firsts(FIXED_HOLIDAYS[language].keys()), NAMED_DATE);
  add(DAY_PARTS[language].keys(), PART_OF_DAY);
  add(NAMED_HOURS.keys(), CLOCK);
  for (const [first, forms] of UNIT_FORMS[language]) {
    if (forms.some(form => isTimeUnit(form.unit))) add([first], SPELL);
    add([first], first.length >= 4 ? QUANTITY | MEASURE : MEASURE);
  }
  add([...CURRENCY_FORMS[language].keys(), ...SUBUNITS[language].keys(), ...PERCENT_WORDS, 'per', 'percentage', 'п'], MEASURE);
  add([...CURRENCY_CODES].map(code => code.toLowerCase()), MONEY | PAIRED | MEASURE);
  add([...CURRENCY_CODES].flatMap(code => [`k${code.toLowerCase()}`, `m${code.toLowerCase()}`]), MEASURE);
  add([...SIGN_CODES.keys()].filter(sign => sign.length > 1 && sign.endsWith('$')).map(sign => sign.slice(0, -1).toLowerCase()), PASSES);
  add(['rs', 'u'], MONEY | PAIRED | MEASURE);
  add(ADDRESS_WORDS, ADDRESS);
  add(['минус', 'minus', 'negative', 'from'], PASSES);
  add(['between'], PASSES | PAIRED);
  add(ZONE_OFFSETS.map(([name]) => firsts([name])[0]!.toLowerCase()), HOUR_TAIL);
  for (const [bit, words] of LEADS[language]) add(words.split(' '), bit);
  if (language === 'ru') {
    add(RU_EDGES.keys(), EDGE);
    add(RU_HALVES.keys(), SPELL);
    add([...RU_THIS, ...RU_THAT], PERIOD);
  } else {
    add(EN_FUTURE, AHEAD);
    add(EN_EDGES.keys(), EDGE);
    add(DECADES.en.keys(), DECADE);
    add(PART_SIGNS.keys(), PART_OF_YEAR);
  }
  return bits;
}

/** Words that open a figure by the words after them, and what that may be. */
const LEADS: Record<Language, readonly (readonly [number, string])[]> = {
  ru: [
    [PASSES, 'в во на с со от между'],
    [PAIRED, 'от'],
    [DAY_TAIL, 'по до и'],
    [HOUR_TAIL, 'час часа часов ч утра дня вечера ночи до по и'],
    [PART_OF_DAY, 'ранним поздним поздно рано'],
    [CLOCK, 'половина половине половину половины без четверть'],
  ],
  en: [
    [NUMERAL, 'a an'],
    [PASSES, 'in at by around the on over during about roughly approximately this last that next following same previous past early late very earlier later a an mid'],
    [PERIOD, 'last next this that past previous same following current coming earlier later weekend upcoming final'],
    [PART_OF_DAY, 'tonight early late very'],
    [SPELL, 'half past'],
    [CLOCK, 'half quarter'],
    [QUANTITY, 'half'],
    [PERIOD, 'day week'],
    [AMOUNT, 'ages'],
    [DAY_TAIL, 'of to until till through and'],
    [HOUR_TAIL, "o'clock oclock in am pm a p hours to until and minute minutes"],
  ],
};

const OPENERS: Readonly<Record<Language, () => ReadonlyMap<string, number>>> = { ru: once(() => openersOf('ru')), en: once(() => openersOf('en')) };

/** Beginnings of Russian words in many forms, by their first three letters as one number. */
const RU_STEMS: ReadonlyMap<number, readonly (readonly [string, number])[]> = ruStems();

function ruStems(): Map<number, (readonly [string, number])[]> {
  const byStart = new Map<number, (readonly [string, number])[]>();
  const stems = [
    ...RU_SHIFTS.map(([stem]) => [stem, PERIOD] as const), ...RU_MONTH_ADJECTIVES.map(stem => [stem, NAMED_DATE] as const), ...RU_COMPOUND_PARTS.map(([stem]) => [stem, COMPOUND] as const),
    ...RU_FUTURE.map(stem => [stem, AHEAD] as const),
    ['летн', COMPOUND], ['последн', PERIOD], ['перв', EDGE], ['втор', EDGE], ['годичн', COMPOUND], ['месячн', COMPOUND], ['недельн', COMPOUND],
  ] as (readonly [string, number])[];
  for (const [stem, bit] of stems) byStart.set(startOf(stem), [...byStart.get(startOf(stem)) ?? [], [stem, bit]]);
  return byStart;
}

function startOf(word: string): number {
  return (word.charCodeAt(0) & 0xff) << 16 | (word.charCodeAt(1) & 0xff) << 8 | word.charCodeAt(2) & 0xff;
}

/** What a word opens by its form alone. `lower` is folded, `text` as it stands. */
export function wordOpens(lower: string, text: string, capital: boolean, language: Language): number {
  let bits = OPENERS[language]().get(lower) ?? 0;
  if (language !== 'ru') return bits;
  if (lower.length >= 4) {
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
  ...[...SIGN_CODES.keys()].filter(sign => sign.length === 1).map(sign => [sign, MONEY | PAIRED | MEASURE] as const),
  ...['-', '−', '–'].map(sign => [sign, PASSES | DAY_TAIL | HOUR_TAIL] as const), ...['—', '‑', '―'].map(sign => [sign, DAY_TAIL | HOUR_TAIL] as const),
  ['+', PASSES | ADDRESS], ['@', ADDRESS], ['(', ADDRESS], ['/', DAY_TAIL], [':', HOUR_TAIL], ['.', HOUR_TAIL], ['%', MEASURE], ['°', MEASURE], ...['\'', '’', '‘'].map(sign => [sign, DECADE] as const),
]);

/** What a mark opens before a number. */
export function markOpens(mark: string): number {
  return SIGN_MARKS.get(mark) ?? 0;
}

/** What a number may be, by its form and the piece after it: only one or two digits are a day or an hour, only four a year, and ordinals measure nothing. */
function numberOpens(number: NumberReading, pieces: readonly Piece[], language: Language): number {
  if (number.ordinal) return ORDINAL;
  const after = pieces[number.end];
  const tail = after?.opens ?? 0;
  const glued = after !== undefined && !after.spaceBefore;
  let bits = AMOUNT;
  if (language === 'ru' && (number.end > number.first + 1 || (tail & (COMPOUND | DAY_TAIL)) !== 0)) bits |= COMPOUND;
  const point = number.digits === null && number.end === number.first + 3 && pieces[number.first + 1]!.text === '.'; // «в 23.20»
  if (point || (tail & HOUR_TAIL) !== 0 || number.digits?.length === 4 || number.digits?.length === 3) bits |= CLOCK;
  if (!number.inDigits && after?.kind === 'word' && (after.opens & NUMERAL) !== 0) bits |= CLOCK | FULL_DATE; // "ten thirty a.m.", "nineteen ninety-six"
  if (number.digits === null) return bits;
  if (glued) bits |= NUMERIC_DATE | DECADE | CLOCK;
  if (number.digits.length === 4) bits |= DATE_RANGE | FULL_DATE | PART_OF_YEAR;
  else if (number.digits.length <= 2) {
    if ((tail & DAY_TAIL) !== 0) bits |= DATE_RANGE | FULL_DATE | PART_OF_YEAR;
    if (number.digits.length === 1 && language === 'ru') bits |= PART_OF_YEAR;
  }
  return bits;
}

/** Whether a unit may belong to an amount that ends before piece `end`: over a stop, a hyphen, adjectives («5 новых турецких лир»). */
export function mayMeasure(pieces: readonly Piece[], end: number): boolean {
  for (let i = end; i < end + 6; i++) if (((pieces[i]?.opens ?? 0) & MEASURE) !== 0) return true;
  return false;
}

/** What is left of a number's bits where no unit follows. */
export function unmeasured(opens: number): number {
  return opens & ~MEASURED;
}

/** What each piece opens, with what is beside it: a mark nothing but before a number, a preposition what follows it. Time is linear. */
export function openedBy(pieces: readonly Piece[], numbers: Numbers, language: Language): Int32Array {
  const opens = new Int32Array(pieces.length);
  let next = 0;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]!;
    const number = numbers.get(i);
    let bits = piece.kind === 'mark' && !numbers.has(i + 1) ? 0 : piece.opens;
    if ((bits & PASSES) !== 0) bits |= next;
    if (number) bits |= numberOpens(number, pieces, language);
    else if (piece.kind === 'number') bits = DIGITS;
    opens[i] = next = bits;
  }
  return opens;
}
