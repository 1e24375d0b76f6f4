import { isCalendarDay } from '../calendar.ts';
import { isoDay, pad } from './calendarMath.ts';
import type { CalendarTerm, FigureReading, Lean, YearShift } from './candidate.ts';
import { type Context, isDash, lowerAt, type Match, skipStop } from './context.ts';
import { EN_PAST_VERBS, MONTH_NUMBERS } from './lexicon/calendar.ts';
import { AHEAD } from './openers.ts';

/** The parts of a date that are written, and the piece after them. */
export interface DateFields {
  readonly year: number | YearShift | null;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly end: number;
}

/** The term of a date's parts; null for a day that the calendar does not have. */
export function termOf(fields: Omit<DateFields, 'end'>, lean: Lean | null): CalendarTerm | null {
  const { year, month, day } = fields;
  if (day !== undefined && (month === undefined || !isCalendarDay(typeof year === 'number' ? year : 2000, month, day))) return null;
  if (typeof year === 'number') {
    if (month === undefined) return { kind: 'fixed', iso: pad(year, 4) };
    return { kind: 'fixed', iso: day === undefined ? `${pad(year, 4)}-${pad(month)}` : isoDay({ year, month, day }) };
  }
  return { kind: 'fields', year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }), ...(lean ? { lean } : {}) };
}

export function calendar(date: CalendarTerm, time?: string): FigureReading {
  return time === undefined ? { kind: 'calendar', date } : { kind: 'calendar', date, time };
}

export function dateMatch(first: number, end: number, reading: FigureReading, confidence = 0.95): Match {
  return { first, end, type: 'date', reading, mod: null, unit: null, confidence };
}

/** A day of the month at `at`: 1 to 31, in digits or as an ordinal word. */
export function dayNumberAt(context: Context, at: number): { readonly day: number; readonly end: number } | null {
  const number = context.numbers.get(at);
  if (!number || number.scale > 1 || number.fraction || !Number.isInteger(number.value) || number.value < 1 || number.value > 31) return null;
  if (!number.ordinal && (number.digits === null || number.digits.length > 2)) return null;
  return { day: number.value, end: number.end };
}

/** Four digits that may be a year, or an ordinal («1922-го», «тысяча девятьсот девяносто первого»). */
export function yearNumberAt(context: Context, at: number): { readonly year: number; readonly end: number } | null {
  const number = context.numbers.get(at);
  if (!number || !Number.isInteger(number.value) || number.value < 1000 || number.value > 2199 || number.fraction || number.glued) return null;
  if (number.digits === null ? !number.ordinal : number.digits.length !== 4) return null;
  return { year: number.value, end: number.end };
}

/** A month's name at `at`. Short forms and English names that are words too want a capital or a number beside them. */
export function monthAt(context: Context, at: number): { readonly month: number; readonly end: number } | null {
  const piece = context.pieces[at];
  if (piece?.kind !== 'word') return null;
  const month = MONTH_NUMBERS[context.language].get(piece.lower);
  if (month === undefined) return null;
  const short = piece.lower.length <= 4 && !/^(?:ма[йяюе]|ма[еи]м|март|июн[ьяюе]|июл[ьяюе]|may|june|july)$/u.test(piece.lower);
  const end = short ? skipStop(context, at + 1) : at + 1;
  // The names that are words too want their capital.
  const dayBefore = followsDay(context, at);
  if (context.language === 'en' && !piece.capital && !dayBefore && (short || /^(?:may|march|august)$/u.test(piece.lower))) return null;
  if (!short || dayBefore || context.numbers.has(end) || context.pieces[at - 1]?.kind === 'number' || opensMonths(context, end)) return { month, end };
  if (!(context.pieces[at - 2]?.lower === '-' && context.pieces[at - 3]?.kind === 'number')) return null;
  return { month, end };
}

/** "2nd of march", "14 nov", «пятнадцатого фев»: a day before makes a short form, or one in small letters, a month's. */
function followsDay(context: Context, at: number): boolean {
  const last = lowerAt(context, at - 1) === 'of' ? at - 2 : at - 1;
  for (let from = last; from >= last - 2; from--) {
    const number = context.numbers.get(from);
    if (number) return number.end === last + 1 && dayNumberAt(context, from) !== null
      && (number.ordinal || (context.pieces[at]!.lower.length <= 4 && context.pieces[at]!.lower !== 'may') || last < at - 1);
  }
  return false;
}

/** "Jan-Feb 2017": a dash and another month. */
function opensMonths(context: Context, at: number): boolean {
  return isDash(context.pieces[at]) && MONTH_NUMBERS[context.language].has(lowerAt(context, at + 1)) && context.numbers.has(at + 2);
}

// заявил, начались; not «стол» (too short), «были» is one.
const RU_PAST = /^\p{L}{3,}(?:л|ла|ло|ли|лся|лась|лось|лись)$/u;
// announced; not "need".
const EN_PAST = /^\p{L}{3,}ed$/u;

/** Which way the words around a date look; null where they do not say. */
export function leanAt(context: Context, first: number, end: number): Lean | null {
  for (let distance = 1; distance <= 9; distance++) {
    for (const at of [first - distance, end - 1 + distance]) {
      const piece = context.pieces[at];
      if (piece?.kind !== 'word') continue;
      // "will have" is no future of what it says.
      if ((piece.opens & AHEAD) !== 0 && !(context.language === 'en' && lowerAt(context, at + 1) === 'have')) return sameSentence(context, at, first, end) ? 'future' : null;
      const past = context.language === 'en' ? EN_PAST.test(piece.lower) || EN_PAST_VERBS.has(piece.lower) : RU_PAST.test(piece.lower);
      if (past && sameSentence(context, at, first, end)) return null;
    }
  }
  return null;
}

function sameSentence(context: Context, at: number, first: number, end: number): boolean {
  const [from, to] = at < first ? [at, first] : [end, at];
  for (let i = from; i < to; i++) {
    const piece = context.pieces[i]!;
    const next = context.pieces[i + 1];
    if ((piece.text === '.' || piece.text === '!' || piece.text === '?') && next?.spaceBefore && (next.capital || next.kind !== 'word')) return false;
  }
  return true;
}

/** 05-Aug-2016, 23/Sep/2020, 2019-Aug-1, Dec-2018, 2014-10: a month by name between digits, or after its year where that is no range of years. */
export function monthInDigitsAt(context: Context, at: number): Match | null {
  const [a, mark, b, again, c] = [0, 1, 2, 3, 4].map(i => context.pieces[at + i]);
  if (!a || !mark || !b || mark.spaceBefore || b.spaceBefore || (mark.lower !== '-' && mark.lower !== '/')) return null;
  const months = MONTH_NUMBERS[context.language];
  const goesOn = again !== undefined && !again.spaceBefore && again.lower === mark.lower && c !== undefined && !c.spaceBefore && c.kind !== 'mark';
  const named = months.get(b.lower);
  if (goesOn && named !== undefined && a.kind === 'number' && c.kind === 'number') {
    const [year, day] = a.text.length === 4 ? [Number(a.text), Number(c.text)] : [Number(c.text), Number(a.text)];
    return year > 1000 && year < 2200 && isCalendarDay(year, named, day) ? dateMatch(at, at + 5, { kind: 'plain', value: isoDay({ year, month: named, day }) }, 0.95) : null;
  }
  const first = months.get(a.lower);
  if (goesOn || b.kind !== 'number') return null;
  if (first !== undefined && a.capital && b.text.length === 4) return dateMatch(at, at + 3, { kind: 'plain', value: `${b.text}-${pad(first)}` }, 0.9);
  // "Oct/2"
  if (first !== undefined && a.capital && mark.lower === '/' && b.text.length <= 2) {
    const term = termOf({ year: null, month: first, day: Number(b.text) }, leanAt(context, at, at + 3));
    return term && dateMatch(at, at + 3, calendar(term), 0.85);
  }
  const month = Number(b.text);
  const single = mark.lower === '-' && a.text.length === 4 && b.text.length === 2 && /^(?:1[89]|20|21)/u.test(a.text) && month >= 1 && month <= 12 && month <= Number(a.text) % 100;
  return a.kind === 'number' && single ? dateMatch(at, at + 3, { kind: 'plain', value: `${a.text}-${b.text}` }, 0.85) : null;
}

/** 2025-12-14, 19.07.2016, 19.10.16, 14/12/2025. */
export function numericDateAt(context: Context, at: number): Match | null {
  const parts = [0, 2, 4].map(i => context.pieces[at + i]);
  const marks = [1, 3].map(i => context.pieces[at + i]);
  if (parts.some(p => p?.kind !== 'number') || marks.some(m => !m || m.spaceBefore) || parts.slice(1).some(p => p!.spaceBefore) || marks[0]!.lower !== marks[1]!.lower) return null;
  const next = context.pieces[at + 5];
  if (next && !next.spaceBefore && (next.kind === 'number' || (/^[.\-/]$/u.test(next.lower) && context.pieces[at + 6]?.kind === 'number' && !context.pieces[at + 6]!.spaceBefore))) return null;
  const before = context.pieces[at - 1];
  if (before && !context.pieces[at]!.spaceBefore && !/^[("«'\[:–—]$/u.test(before.text)) return null;
  const [a, b, c] = parts.map(p => p!.text) as [string, string, string];
  const date = datesFromDigits(a, b, c, marks[0]!.lower, context.language === 'en');
  if (!date || !isCalendarDay(date.year, date.month, date.day)) return null;
  return dateMatch(at, at + 5, { kind: 'plain', value: isoDay(date) }, 0.97);
}

function datesFromDigits(a: string, b: string, c: string, mark: string, monthFirst: boolean): { year: number; month: number; day: number } | null {
  if (mark === '-' && a.length === 4 && b.length === 2 && c.length === 2) return { year: Number(a), month: Number(b), day: Number(c) };
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return null;
  const year = c.length === 4 ? Number(c) : Number(c) + (Number(c) < 70 ? 2000 : 1900);
  if (mark === '.') return b.length === 2 ? { year, month: Number(b), day: Number(a) } : null;
  if (mark !== '/') return null;
  return monthFirst && Number(a) <= 12 ? { year, month: Number(a), day: Number(b) } : { year, month: Number(b), day: Number(a) };
}
