import { type Context, lowerAt, type Match } from './context.ts';
import { calendar, dateMatch, leanAt, monthAt, termOf } from './dateFields.ts';
import { determinedAt, fieldsAt, weekdayName } from './fieldsEn.ts';
import { DAY_WORDS, EN_EDGES, EN_PERIODS } from './lexicon/calendar.ts';
import { centuryAt, decadeAt } from './periodsEn.ts';

/*
 * The beginning, middle and end of a period, in English.
 */

/** "in early September", "late 1960s", "the end of July", "late last year", "late on Monday", "mid-August". */
export function edgeAt(context: Context, at: number): Match | null {
  let from = at;
  const preposition = lowerAt(context, from);
  if (preposition === 'in' || preposition === 'at' || preposition === 'by' || preposition === 'around') from++;
  if (lowerAt(context, from) === 'the') from++;
  if (from === at + 1 && lowerAt(context, at) === 'the' && !/^(?:beginning|start|middle|end)$/u.test(lowerAt(context, from))) return null;
  const word = lowerAt(context, from);
  const mod = EN_EDGES.get(word);
  if (!mod) return null;
  const noun = /^(?:beginning|start|middle|end)$/u.test(word);
  let next = from + 1;
  if (noun) {
    if (lowerAt(context, next) !== 'of') return null;
    next++;
    if (lowerAt(context, next) === 'the') next++;
  } else if (lowerAt(context, next) === '-') next++;
  const weekdayFrom = lowerAt(context, next) === 'on' ? next + 1 : next;
  const inner = innerDate(context, noun ? next : weekdayFrom);
  if (!inner) return null;
  const dayLike = inner.reading.kind === 'calendar' && inner.reading.date.kind === 'weekday';
  const exact = inner.reading.kind === 'plain' || (inner.reading.kind === 'calendar' && inner.reading.date.kind === 'fixed');
  // "in early September" keeps its preposition, "throughout the late 1960s" and "in late February 1944" do not; nor does "by the end of July".
  const keep = (preposition === 'in' || preposition === 'at' || preposition === 'around') && !exact && !dayLike;
  const first = keep ? at : from > at && lowerAt(context, from - 1) === 'the' && noun ? from - 1 : from;
  if (first !== at) return null; // the edge is found again where it begins
  return { ...inner, first, mod, closed: true };
}

export function innerDate(context: Context, at: number): Match | null {
  const decade = decadeAt(context, at) ?? centuryAt(context, at);
  if (decade) return decade;
  const fields = fieldsAt(context, at);
  if (fields && fields.day === undefined) {
    const term = termOf(fields, leanAt(context, at, fields.end));
    return term && dateMatch(at, fields.end, calendar(term));
  }
  const weekday = weekdayName(context, at);
  if (weekday !== undefined) {
    const lean = leanAt(context, at, at + 1);
    return dateMatch(at, at + 1, calendar({ kind: 'weekday', weekday, which: 'near', ...(lean ? { lean } : {}) }));
  }
  const day = DAY_WORDS.en.get(lowerAt(context, at));
  if (day !== undefined && lowerAt(context, at) !== 'tonight') return dateMatch(at, at + 1, calendar({ kind: 'offset', unit: 'day', amount: day, from: 'article' }));
  const determined = determinedAt(context, at);
  const unit = determined && EN_PERIODS.get(lowerAt(context, determined.end));
  if (determined && unit && unit !== 'day') return dateMatch(at, determined.end + 1, calendar({ kind: 'offset', unit, amount: determined.shift, from: determined.from }));
  if (determined) {
    const month = monthAt(context, determined.end);
    if (month) return dateMatch(at, month.end, calendar({ kind: 'fields', year: null, month: month.month, lean: determined.shift > 0 ? 'future' : 'past' }));
  }
  const bare = EN_PERIODS.get(lowerAt(context, at));
  return bare && bare !== 'day' && /^(?:year|month|week|decade|century)$/u.test(lowerAt(context, at)) && /^(?:the|of)$/u.test(lowerAt(context, at - 1))
    ? dateMatch(at, at + 1, calendar({ kind: 'offset', unit: bare, amount: 0, from: 'article' }), 0.85) : null;
}
