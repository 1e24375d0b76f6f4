import type { CalendarTerm } from './candidate.ts';
import { type Context, lowerAt, type Match } from './context.ts';
import { calendar, dateMatch, dayNumberAt, leanAt, termOf } from './dateFields.ts';
import { determinedAt, fieldsAt } from './fieldsRu.ts';
import { RU_PERIODS, WEEKDAY_NUMBERS } from './lexicon/calendar.ts';

/*
 * Russian dates by their place in a longer period: «в последний понедельник марта», «15-го числа», «в пятницу, 13-го».
 */

/** «во второй вторник сентября 2014 года», «на первой неделе 2015 года», «в последний день прошлого месяца». */
export function nthAt(context: Context, at: number): Match | null {
  const from = /^(?:в|во|на)$/u.test(lowerAt(context, at)) ? at + 1 : at;
  const ordinal = context.numbers.get(from);
  const nth = lowerAt(context, from).startsWith('последн') ? -1 : ordinal?.ordinal ? ordinal.value : null;
  if (nth === null || nth === 0 || nth > 53) return null;
  const next = nth < 0 ? from + 1 : ordinal!.end;
  const word = lowerAt(context, next);
  const period = RU_PERIODS.get(word);
  const unit = WEEKDAY_NUMBERS.ru.get(word) ?? (period === 'day' || period === 'week' || period === 'weekend' || period === 'month' ? period : undefined);
  if (unit === undefined) return null;
  const whole = wholeAt(context, next + 1);
  return whole && dateMatch(at, whole.end, calendar({ kind: 'nth', nth, unit, of: whole.term }), 0.93);
}

/** The month or year that something is the n-th of: «октября», «2015 года», «прошлого месяца», «года». */
function wholeAt(context: Context, at: number): { readonly term: CalendarTerm; readonly end: number } | null {
  const fields = fieldsAt(context, at);
  if (fields) {
    if (fields.day !== undefined || (fields.month === undefined && !fields.named)) return null;
    const term = termOf(fields, leanAt(context, at, fields.end));
    return term && { term, end: fields.end };
  }
  const determined = /^(?:года|месяца)$/u.test(lowerAt(context, at)) ? { shift: 0, from: 'article' as const, end: at } : determinedAt(context, at);
  const unit = determined ? RU_PERIODS.get(lowerAt(context, determined.end)) : undefined;
  return determined && (unit === 'month' || unit === 'year') ? { term: { kind: 'offset', unit, amount: determined.shift, from: determined.from }, end: determined.end + 1 } : null;
}

/** «15-го числа», «первого числа следующего месяца», «в пятницу, 13-го». */
export function dayOfMonthAt(context: Context, at: number): Match | null {
  const preposition = /^во?$/u.test(lowerAt(context, at));
  const weekday = preposition ? WEEKDAY_NUMBERS.ru.get(lowerAt(context, at + 1)) : undefined;
  const from = weekday === undefined ? at : lowerAt(context, at + 2) === ',' ? at + 3 : at + 2;
  const day = weekday === undefined && preposition ? null : dayNumberAt(context, from);
  if (!day) return null;
  const lean = leanAt(context, at, day.end);
  if (weekday !== undefined) {
    // «в пятницу, 13-го», not «в пятницу 13-й канал».
    if (!context.numbers.get(from)!.ordinal || lowerAt(context, day.end - 1) !== 'го') return null;
    return dateMatch(at, day.end, calendar({ kind: 'dayOfMonth', day: day.day, weekday, ...(lean ? { lean } : {}) }), 0.9);
  }
  if (!/^(?:числа|число|числу)$/u.test(lowerAt(context, day.end))) return null;
  const month = determinedAt(context, day.end + 1);
  if (month && RU_PERIODS.get(lowerAt(context, month.end)) === 'month') return dateMatch(at, month.end + 1, calendar({ kind: 'dayOfMonth', day: day.day, shift: month.shift }), 0.93);
  return dateMatch(at, day.end + 1, calendar({ kind: 'dayOfMonth', day: day.day, ...(lean ? { lean } : {}) }), 0.9);
}
