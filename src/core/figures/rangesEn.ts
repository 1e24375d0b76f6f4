import { type Context, isDash, lowerAt, type Match } from './context.ts';
import { type DateFields, dateMatch, dayNumberAt, leanAt, termOf } from './dateFields.ts';
import { fieldsAt, withYear } from './fieldsEn.ts';
import { DAY_WORDS, WEEKDAY_NUMBERS } from './lexicon/calendar.ts';

/*
 * English ranges of dates.
 */

/** "from March 15 to 17", "July 27–28", "between November 27 and December 10", "2008 to 2016", "Wednesday through Friday". */
export function rangeAt(context: Context, at: number): Match | null {
  const opening = lowerAt(context, at);
  const opened = opening === 'from' || opening === 'between';
  let from = opened ? at + 1 : at;
  let approx = false;
  if (opened && /^(?:about|around|roughly|approximately)$/u.test(lowerAt(context, from))) {
    approx = true;
    from++;
  }
  const weekdays = opened || !isPreposed(context, at) ? weekdayRange(context, at, from) : null;
  if (weekdays) return weekdays;
  if (opened && lowerAt(context, from) === 'the') from++;
  const lone = dayNumberAt(context, from);
  const low: DateFields | null = fieldsAt(context, from) ?? (lone ? { year: null, day: lone.day, end: lone.end } : null);
  if (!low) return null;
  const closed = closingEnd(context, low.end, opened ? opening : null);
  if (closed === null) return null;
  const next = lowerAt(context, closed) === 'the' ? closed + 1 : closed;
  const high = fieldsAt(context, next) ?? shortEnd(context, low, next);
  if (!high) return opened ? untilDayWord(context, at, low, next) : null;
  // "2014 through May 2018"
  if (low.month === undefined && typeof low.year === 'number' && high.month !== undefined && typeof high.year === 'number' && low.year < high.year && !isDash(context.pieces[low.end])) {
    const [from, to] = [termOf(low, null), termOf(high, null)];
    return from && to && dateMatch(at, high.end, { kind: 'range', min: from, max: to });
  }
  const filled = low.day !== undefined && low.month === undefined ? (high.day === undefined ? null : { ...low, month: high.month!, year: high.year })
    : low.month !== undefined && low.year === null ? (high.month === undefined ? null : { ...low, year: typeof high.year === 'number' && low.month > high.month ? high.year - 1 : high.year }) : low;
  if (!filled || (filled.month === undefined) !== (high.month === undefined)) return null;
  if (filled.month === undefined && !(typeof filled.year === 'number' && typeof high.year === 'number' && filled.year < high.year && filled.year > 1000 && high.year < 2100)) return null;
  const shift = low.year === null && filled.year !== null && typeof filled.year !== 'number' ? filled.year : null;
  const lean = leanAt(context, at, high.end);
  const min = termOf(shift ? { ...filled, year: shift } : filled, lean);
  const max = termOf(high, lean);
  return min && max ? { ...dateMatch(at, high.end, { kind: 'range', min, max }), mod: approx ? 'APPROX' : null } : null;
}

/** "between January 2019 and today". */
function untilDayWord(context: Context, at: number, low: DateFields, next: number): Match | null {
  const amount = DAY_WORDS.en.get(lowerAt(context, next));
  const min = low.month === undefined && typeof low.year !== 'number' ? null : termOf(low, null);
  return amount === undefined || !min ? null : dateMatch(at, next + 1, { kind: 'range', min, max: { kind: 'offset', unit: 'day', amount, from: 'article' } }, 0.9);
}

function isPreposed(context: Context, at: number): boolean {
  return lowerAt(context, at) === 'on';
}

function weekdayRange(context: Context, at: number, from: number): Match | null {
  const low = WEEKDAY_NUMBERS.en.get(lowerAt(context, from));
  const word = lowerAt(context, from + 1);
  if (low === undefined || !(word === 'through' || word === 'to' || word === 'until')) return null;
  const high = WEEKDAY_NUMBERS.en.get(lowerAt(context, from + 2));
  if (high === undefined || !context.pieces[from]!.capital || !context.pieces[from + 2]!.capital) return null;
  const lean = leanAt(context, at, from + 3);
  const day = (weekday: number) => ({ kind: 'weekday', weekday, which: 'near', ...(lean ? { lean } : {}) } as const);
  return dateMatch(at, from + 3, { kind: 'range', min: day(low), max: day(high) }, 0.85);
}

function closingEnd(context: Context, at: number, opening: string | null): number | null {
  const word = lowerAt(context, at);
  const piece = context.pieces[at];
  if (opening === 'between') return word === 'and' ? at + 1 : null;
  if (word === 'to' || word === 'until' || word === 'till' || word === 'through') return at + 1;
  if (opening === null && word === '/' && !piece!.spaceBefore) return at + 1;
  if (word === '~' && !piece!.spaceBefore && !context.pieces[at + 1]?.spaceBefore) return at + 1;
  return isDash(piece) ? at + 1 : null;
}

/** "March 15 to 17", "2019/20", "1999–02". */
function shortEnd(context: Context, low: DateFields, at: number): DateFields | null {
  const day = low.day === undefined ? null : dayNumberAt(context, at);
  if (day && low.month !== undefined && day.day > low.day!) return withYear(context, { month: low.month, day: day.day }, day.end);
  const number = context.numbers.get(at);
  if (typeof low.year !== 'number' || low.month !== undefined || number?.digits?.length !== 2) return null;
  const year = Math.floor(low.year / 100) * 100 + number.value;
  return year > low.year && year <= low.year + 20 ? { year, end: number.end } : null;
}
