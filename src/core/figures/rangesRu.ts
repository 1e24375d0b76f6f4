import { type Context, isDash, lowerAt, type Match } from './context.ts';
import { type DateFields, dateMatch, dayNumberAt, leanAt, monthAt, termOf } from './dateFields.ts';
import { edgeWord } from './edgesRu.ts';
import { fieldsAt, YEAR_WORDS } from './fieldsRu.ts';
import { WEEKDAY_NUMBERS } from './lexicon/calendar.ts';

/*
 * Russian ranges of dates.
 */

/** The first end of a range may leave out what the second says: «с 5 по 7 мая», «январь — март 2015 года». */
export function rangeAt(context: Context, at: number): Match | null {
  const opening = lowerAt(context, at);
  if (opening === 'в') { // «в ноябре-декабре»
    const months = monthAt(context, at + 1) ? rangeAt(context, at + 1) : null;
    return months && months.reading.kind === 'range' && months.reading.max.kind === 'fields' && months.reading.max.day === undefined ? { ...months, first: at } : null;
  }
  const opened = opening === 'с' || opening === 'со' || opening === 'от' || opening === 'между';
  const from = opened ? at + 1 : at;
  const partial = fieldsAt(context, from);
  const lone = dayNumberAt(context, from) ?? null;
  const low = partial ?? (lone ? { year: null, day: lone.day, end: lone.end } : null);
  if (!low) return null;
  const closing = lowerAt(context, low.end);
  const piece = context.pieces[low.end];
  let next: number;
  if (opened) {
    if (!(closing === 'по' || (closing === 'до' && opening !== 'между') || (closing === 'и' && opening === 'между'))) return null;
    next = low.end + 1;
    const edge = edgeWord(context, next); // «с 2006 до конца 2007 года»
    if (edge) next = edge.end;
  } else {
    if (!isDash(piece) && closing !== '/') return null;
    next = low.end + 1;
    if (closing === '/' && !(partial && partial.month === undefined)) return null;
  }
  const weekday = WEEKDAY_NUMBERS.ru.get(lowerAt(context, next));
  const high = fieldsAt(context, weekday !== undefined ? (lowerAt(context, next + 1) === ',' ? next + 2 : next + 1) : next) ?? shortYearAt(context, low, next);
  if (!high) return null;
  const filled = fill(low, high);
  if (!filled || (filled.month === undefined && high.month === undefined && !opened && !yearsLike(context, at, low, high))) return null;
  const lean = leanAt(context, at, high.end);
  const min = termOf(filled, lean);
  const max = termOf(high, lean);
  return min && max ? dateMatch(at, high.end, { kind: 'range', min, max }) : null;
}

/** Two bare years with a dash are a range of dates where a word says so, or where they can be nothing else: «2016/17», «(1936–2004)». */
function yearsLike(context: Context, at: number, low: DateFields, high: DateFields & { readonly named?: boolean }): boolean {
  if (typeof low.year !== 'number' || typeof high.year !== 'number' || low.year >= high.year) return false;
  if (lowerAt(context, low.end) === '/') return true;
  const next = lowerAt(context, high.end);
  return high.named === true
    || high.year - low.year < 150 && low.year > 1700 && (/^[)\].,;:]?$/u.test(next) || /^[([]$/u.test(lowerAt(context, at - 1)) || /^(?:сезон|в)/u.test(lowerAt(context, at - 1)));
}

/** «2016/17», «1999–02»: the second year by its last digits. */
function shortYearAt(context: Context, low: DateFields, at: number): (DateFields & { readonly named: boolean }) | null {
  const number = context.numbers.get(at);
  if (typeof low.year !== 'number' || low.month !== undefined || number?.digits?.length !== 2) return null;
  const year = Math.floor(low.year / 100) * 100 + number.value;
  if (year <= low.year || year > low.year + 20) return null;
  const word = lowerAt(context, number.end);
  return { year, end: YEAR_WORDS.has(word) ? number.end + 1 : number.end, named: YEAR_WORDS.has(word) };
}

function fill(low: DateFields, high: DateFields): DateFields | null {
  if (low.day !== undefined && low.month === undefined) return high.day === undefined ? null : { ...low, month: high.month!, year: high.year };
  if (low.month !== undefined && low.year === null) return high.month === undefined ? null : { ...low, year: earlier(low, high) };
  return low;
}

/** «ноябрь — январь 2015 года» begins in the year before. */
function earlier(low: DateFields, high: DateFields): DateFields['year'] {
  return typeof high.year === 'number' && low.month! > high.month! ? high.year - 1 : high.year;
}
