import { type Context, isDash, lowerAt, type Match } from './context.ts';
import { calendar, dateMatch, leanAt, termOf } from './dateFields.ts';
import { fieldsAt } from './fieldsRu.ts';
import { RU_BEFORE_ORDINAL_YEAR, RU_BEFORE_YEAR } from './lexicon/contextWords.ts';
import { WEEKDAY_NUMBERS } from './lexicon/calendar.ts';

/*
 * Russian dates that say their day, month or year.
 */

/** «воскресенье, 17 апреля 2016 года», «12 октября», «в феврале», «сентябре 2025 года», «2016 году». */
export function fullDateAt(context: Context, at: number): Match | null {
  const weekday = WEEKDAY_NUMBERS.ru.get(lowerAt(context, at));
  if (weekday !== undefined) {
    const from = lowerAt(context, at + 1) === ',' || isDash(context.pieces[at + 1]) ? at + 2 : at + 1;
    const dated = fieldsAt(context, from);
    if (dated?.day === undefined) return null;
    const term = termOf(dated, leanAt(context, at, dated.end));
    return term && dateMatch(at, dated.end, calendar(term), 0.99);
  }
  const preposition = lowerAt(context, at) === 'в' || lowerAt(context, at) === 'во';
  const fields = fieldsAt(context, preposition ? at + 1 : at);
  if (!fields) return null;
  if (preposition && (fields.day !== undefined || fields.month === undefined || typeof fields.year === 'number')) return null;
  if (fields.month === undefined && !fields.named && !standsAsYear(context, at, fields.end)) return null;
  const term = termOf(fields, leanAt(context, at, fields.end));
  return term && dateMatch(at, fields.end, calendar(term), fields.named ? 0.98 : 0.85);
}

/** A year without its word: in brackets, or between a preposition of time and the end of the phrase: «(р. 1993)», «в 2016.», «с 1997 по». */
function standsAsYear(context: Context, at: number, end: number): boolean {
  const number = context.numbers.get(at)!;
  if (number.ordinal) return RU_BEFORE_ORDINAL_YEAR.has(lowerAt(context, at - 1)) || /^(?:и|[.,;)])$/u.test(lowerAt(context, end));
  if (number.value < 1500 || number.value > 2100) return false;
  const before = lowerAt(context, at - 1);
  const after = context.pieces[end];
  const bracketed = /^[(,;—–]$/u.test(before) && (after === undefined || /^[),;—–]$/u.test(after.text)) || (before === '.' && /^(?:р|род|ум)$/u.test(lowerAt(context, at - 2)));
  const ends = after === undefined || (after.kind === 'mark' && !/^[%°$€№]$/u.test(after.text) && !isDash(after));
  const goesOn = ends || (after !== undefined && RU_AFTER_YEAR.has(after.lower));
  return bracketed || (goesOn && RU_BEFORE_YEAR.has(before));
}

/** After «в 1993» these begin something else, so that the number counts nothing. */
const RU_AFTER_YEAR = new Set('после и на в во с со по для он она они его ее их был была были когда где как из у к при стал стала вместе а но'.split(' '));
