import { daysInMonth } from '../calendar.ts';
import { dayNumber, dayOf, type Day, isoDay, isoWeek, pad, shiftMonth, weekdayOf } from './calendarMath.ts';
import type { CalendarTerm } from './candidate.ts';

/*
 * Days, weeks and months by their place in a longer period.
 */

/** Months before and after the article's that are looked through for a day of the month. */
const REACH = 14;

/** «13-го числа», "Friday the 13th": the nearest past month that has the day, one to come where the sentence looks ahead; with its weekday the nearest either way, rather a past one. */
export function resolveDayOfMonth(term: CalendarTerm & { kind: 'dayOfMonth' }, base: Day): string | null {
  const at = (by: number): Day | null => {
    const { year, month } = shiftMonth(base.year, base.month, by);
    const fits = term.day <= daysInMonth(year, month) && (term.weekday === undefined || weekdayOf(dayNumber({ year, month, day: term.day })) === term.weekday);
    return fits ? { year, month, day: term.day } : null;
  };
  if (term.shift !== undefined) {
    const day = at(term.shift);
    return day && isoDay(day);
  }
  const today = dayNumber(base);
  let best: Day | null = null;
  for (let by = -REACH; by <= REACH; by++) {
    const day = at(by);
    if (!day) continue;
    const ahead = dayNumber(day) - today;
    if (term.lean === 'future' ? ahead < 0 : ahead > 0 && term.weekday === undefined) continue;
    if (best === null || distance(ahead) < distance(dayNumber(best) - today)) best = day;
  }
  return best && isoDay(best);
}

/** News tells what was: a day to come is taken only where it is far nearer. */
function distance(ahead: number): number {
  return ahead > 0 ? 4 * ahead : -ahead;
}

/** The n-th `unit` of a year or month, −1 the last, 0 the week of a day; null where the period has none such. A week belongs to the month of its Thursday, as in ISO 8601 to the year. */
export function nthOf(whole: string, nth: number, unit: (CalendarTerm & { kind: 'nth' })['unit']): string | null {
  const day = nth === 0 && unit === 'week' ? /^(\d{4})-(\d{2})-(\d{2})$/u.exec(whole) : null;
  if (day) {
    const { year, week } = isoWeek(dayNumber({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) }));
    return `${pad(year, 4)}-W${pad(week)}`;
  }
  const match = nth === 0 ? null : /^(\d{4})(?:-(\d{2}))?$/u.exec(whole);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const first = dayNumber({ year, month: month ?? 1, day: 1 });
  const last = month === null ? dayNumber({ year, month: 12, day: 31 }) : first + daysInMonth(year, month) - 1;
  if (unit === 'month') return month === null && nth <= 12 ? `${match[1]}-${pad(nth < 0 ? 12 : nth)}` : null;
  if (unit === 'day') return within(nth < 0 ? last : first + nth - 1, first, last);
  // A week is found by its Thursday, a weekend by its Saturday.
  const weekday = unit === 'week' ? 4 : unit === 'weekend' ? 6 : unit;
  const start = first + (weekday - weekdayOf(first) + 7) % 7;
  const found = nth < 0 ? last - (weekdayOf(last) - weekday + 7) % 7 : start + 7 * (nth - 1);
  if (found < first || found > last) return null;
  if (typeof unit === 'number') return isoDay(dayOf(found));
  const week = isoWeek(found);
  return `${pad(week.year, 4)}-W${pad(week.week)}${unit === 'weekend' ? '-WE' : ''}`;
}

function within(day: number, first: number, last: number): string | null {
  return day < first || day > last ? null : isoDay(dayOf(day));
}
