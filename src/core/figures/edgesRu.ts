import { type Context, lowerAt, type Match } from './context.ts';
import { calendar, dateMatch, leanAt, termOf } from './dateFields.ts';
import { determinedAt, fieldsAt } from './fieldsRu.ts';
import { RU_EDGES, RU_PERIODS } from './lexicon/calendar.ts';
import { centuryAt, decadeAt } from './periodsRu.ts';

/*
 * The beginning, middle and end of a period, in Russian.
 */

/** «начало», «середина», «конец», «первая / вторая половина». */
export function edgeWord(context: Context, at: number): { readonly mod: 'START' | 'MID' | 'END'; readonly end: number } | null {
  const mod = RU_EDGES.get(lowerAt(context, at));
  if (mod) return { mod, end: at + 1 };
  if (!/^половин/u.test(lowerAt(context, at + 1))) return null;
  if (/^перв/u.test(lowerAt(context, at))) return { mod: 'START', end: at + 2 };
  return /^втор/u.test(lowerAt(context, at)) ? { mod: 'END', end: at + 2 } : null;
}

/** «в конце июля 2010 года», «начало 2014 года», «в середине 1970-х», «к концу года», «на прошлой неделе» has none. */
export function edgeAt(context: Context, at: number): Match | null {
  const preposition = /^(?:в|во|на)$/u.test(lowerAt(context, at));
  const edge = edgeWord(context, preposition ? at + 1 : at);
  if (!edge) return null;
  const half = /^половин/u.test(lowerAt(context, edge.end - 1));
  const inner = decadeAt(context, edge.end) ?? centuryAt(context, edge.end) ?? innerDate(context, edge.end);
  if (!inner) return null;
  const year = half ? halfYear(inner, edge.mod) : null;
  return { ...inner, first: at, mod: year ? null : edge.mod, reading: year ?? inner.reading };
}

/** «первая половина 2025 года» is a half-year, «вторая половина 1990-х» an edge. */
function halfYear(inner: Match, mod: 'START' | 'MID' | 'END'): Match['reading'] | null {
  const part = mod === 'START' ? 'H1' : 'H2';
  if (inner.reading.kind !== 'calendar') return null;
  const { date } = inner.reading;
  if (date.kind === 'fixed' && /^\d{4}$/u.test(date.iso)) return calendar({ kind: 'fixed', iso: `${date.iso}-${part}` });
  return date.kind === 'offset' && date.unit === 'year' ? calendar({ kind: 'fields', year: { shift: date.amount, from: date.from }, part }) : null;
}

/** What «начало», «конец» belong to: a month, a year, a period. «к концу года» is the article's year. */
function innerDate(context: Context, at: number): Match | null {
  const fields = fieldsAt(context, at);
  if (fields && (fields.named || fields.month !== undefined || /^[.,;)]?$/u.test(lowerAt(context, fields.end)))) {
    const term = fields.day === undefined ? termOf(fields, leanAt(context, at, fields.end)) : null;
    return term && dateMatch(at, fields.end, calendar(term));
  }
  const period = RU_PERIODS.get(lowerAt(context, at));
  if (period && period !== 'day' && !context.numbers.has(at) && /^(?:года|недели|месяца|века|десятилетия|квартала)$/u.test(lowerAt(context, at))) {
    return dateMatch(at, at + 1, calendar({ kind: 'offset', unit: period, amount: 0, from: 'article' }), 0.85);
  }
  const determined = determinedAt(context, at);
  const unit = determined && RU_PERIODS.get(lowerAt(context, determined.end));
  return determined && unit ? dateMatch(at, determined.end + 1, calendar({ kind: 'offset', unit, amount: determined.shift, from: determined.from })) : null;
}
