import { pad } from './calendarMath.ts';
import type { CalendarTerm } from './candidate.ts';
import { type Context, lowerAt, type Match } from './context.ts';
import { calendar, dateMatch, dayNumberAt, leanAt, termOf } from './dateFields.ts';
import { determinedAt, fieldsAt, weekdayName } from './fieldsEn.ts';
import { EN_PERIODS } from './lexicon/calendar.ts';

/*
 * English dates by their place in a longer period: "the last Monday of March", "the 15th of next month", "Friday the 13th".
 */

const UNITS: ReadonlyMap<string, 'day' | 'week' | 'weekend' | 'month'> = new Map([['day', 'day'], ['week', 'week'], ['weekend', 'weekend'], ['month', 'month']]);
const LEADS = new Set(['on', 'in', 'during', 'at', 'over']);
const LAST = new Set(['last', 'final']);

/** "third Tuesday of September 2014", "on the last weekend of July", "first week of 2015", "the last day of the year". */
export function nthAt(context: Context, at: number): Match | null {
  const week = weekAt(context, at);
  if (week) return week;
  let from = at;
  const lead = LEADS.has(lowerAt(context, from));
  if (lead) from++;
  if (lowerAt(context, from) === 'the') from++;
  else if (lead) return null;
  const ordinal = context.numbers.get(from);
  const nth = LAST.has(lowerAt(context, from)) ? -1 : ordinal?.ordinal ? ordinal.value : null;
  if (nth === null || nth === 0 || nth > 53) return null;
  const next = nth < 0 ? from + 1 : ordinal!.end;
  const unit = UNITS.get(lowerAt(context, next)) ?? weekdayName(context, next);
  if (unit === undefined || !(lowerAt(context, next + 1) === 'of' || lowerAt(context, next + 1) === 'in')) return null;
  const whole = wholeAt(context, next + 2);
  return whole && dateMatch(at, whole.end, calendar({ kind: 'nth', nth, unit, of: whole.term }), 0.93);
}

/** "the week of October 6", "week 3 of 2027". */
function weekAt(context: Context, at: number): Match | null {
  const the = lowerAt(context, at) === 'the';
  const from = the ? at + 1 : at;
  if (lowerAt(context, from) !== 'week') return null;
  const number = the ? undefined : context.numbers.get(from + 1);
  if (number?.digits && number.value >= 1 && number.value <= 53 && lowerAt(context, number.end) === 'of') {
    const year = fieldsAt(context, number.end + 1);
    return typeof year?.year === 'number' && year.month === undefined ? dateMatch(at, year.end, calendar({ kind: 'fixed', iso: `${year.year}-W${pad(number.value)}` }), 0.93) : null;
  }
  if (!the || lowerAt(context, from + 1) !== 'of') return null;
  const day = fieldsAt(context, lowerAt(context, from + 2) === 'the' ? from + 3 : from + 2);
  const term = day?.day === undefined ? null : termOf(day, leanAt(context, at, day.end));
  return term && dateMatch(at, day!.end, calendar({ kind: 'nth', nth: 0, unit: 'week', of: term }), 0.93);
}

/** The month or year that something is the n-th of: "October", "2015", "last month", "the year". */
function wholeAt(context: Context, at: number): { readonly term: CalendarTerm; readonly end: number } | null {
  const fields = fieldsAt(context, at);
  if (fields) {
    if (fields.day !== undefined || (fields.month === undefined && fields.year === null)) return null;
    const term = termOf(fields, leanAt(context, at, fields.end));
    return term && { term, end: fields.end };
  }
  const determined = lowerAt(context, at) === 'the' && EN_PERIODS.has(lowerAt(context, at + 1)) ? { shift: 0, from: 'article' as const, end: at + 1 } : determinedAt(context, at);
  const unit = determined ? EN_PERIODS.get(lowerAt(context, determined.end)) : undefined;
  return determined && (unit === 'month' || unit === 'year') ? { term: { kind: 'offset', unit, amount: determined.shift, from: determined.from }, end: determined.end + 1 } : null;
}

// "on the 15th." ends or goes on with one of these; "on the 15th floor" counts floors.
const AFTER_DAY = new Set('and or to at in on of for as but when after before with by from until till who which where that he she it they we is was were will would'.split(' '));

/** "on the 15th", "the 20th of this month", "the 15th day of next month", "Friday the 13th". */
export function dayOfMonthAt(context: Context, at: number): Match | null {
  const weekday = weekdayName(context, at);
  let from = weekday === undefined ? at : at + 1;
  if (weekday !== undefined && lowerAt(context, from) === ',') from++;
  const on = weekday === undefined && lowerAt(context, from) === 'on';
  if (on) from++;
  const the = lowerAt(context, from) === 'the';
  if (the) from++;
  else if (on) return null;
  const day = dayNumberAt(context, from);
  if (!day) return null;
  const reading = context.numbers.get(from)!;
  let end = lowerAt(context, day.end) === 'day' ? day.end + 1 : day.end;
  if (lowerAt(context, end) === 'of') {
    const month = lowerAt(context, end + 1) === 'the' && lowerAt(context, end + 2) === 'month' ? { shift: 0, end: end + 2 } : determinedAt(context, end + 1);
    if (month && lowerAt(context, month.end) === 'month') return dateMatch(at, month.end + 1, calendar({ kind: 'dayOfMonth', day: day.day, shift: month.shift }), 0.9);
  }
  if (end > day.end || !reading.ordinal || !reading.inDigits || !(on || weekday !== undefined)) return null;
  end = day.end;
  const after = context.pieces[end];
  if (after !== undefined && !(after.kind === 'mark' && after.lower !== '-') && !AFTER_DAY.has(after.lower)) return null;
  const lean = leanAt(context, at, end);
  return dateMatch(at, end, calendar({ kind: 'dayOfMonth', day: day.day, ...(weekday === undefined ? {} : { weekday }), ...(lean ? { lean } : {}) }), 0.85);
}
