import { type Context, isDash, lowerAt, type Match, plain, wordsAt } from './context.ts';
import { calendar, dateMatch, leanAt, monthAt, yearNumberAt } from './dateFields.ts';
import { innerDate } from './edgesEn.ts';
import { determinedAt, weekdayName, yearShiftAt } from './fieldsEn.ts';
import { fullDateAt } from './fullDatesEn.ts';
import { EN_NO_WEEKDAY_AFTER } from './lexicon/contextWords.ts';
import { DECADES, EN_PERIODS, PART_SIGNS, SEASONS } from './lexicon/calendar.ts';

/*
 * English periods: quarters, weeks, weekdays, seasons, decades, centuries.
 */

/** "the third quarter of 2025", "first half of this year", "Q3 2025". */
export function partOfYearAt(context: Context, at: number): Match | null {
  const signed = signedPartAt(context, at);
  if (signed) return signed;
  const the = lowerAt(context, at) === 'the';
  const ordinal = context.numbers.get(the ? at + 1 : at);
  if (!ordinal?.ordinal) return null;
  // "first-quarter profit"
  const hyphen = lowerAt(context, ordinal.end) === '-' && !context.pieces[ordinal.end]!.spaceBefore && /^(?:quarter|half)$/u.test(lowerAt(context, ordinal.end + 1)) ? 1 : 0;
  const word = lowerAt(context, ordinal.end + hyphen);
  const letter = word === 'quarter' || word === 'qtr' ? 'Q' : word === 'half' && !hyphen ? 'H' : null;
  if (!letter || ordinal.value > (letter === 'Q' ? 4 : 2)) return null;
  const end = ordinal.end + hyphen + 1;
  const part = `${letter}${ordinal.value}`;
  const from = lowerAt(context, end) === 'of' || lowerAt(context, end) === 'in' ? end + 1 : end;
  const year = yearNumberAt(context, from);
  if (year) return the ? null : dateMatch(at, year.end, calendar({ kind: 'fixed', iso: `${year.year}-${part}` }), 0.97);
  const shifted = wordsAt(context, end, ['of', 'the', 'year']) ? { year: { shift: 0, from: 'article' } as const, end: end + 3 } : yearShiftAt(context, end);
  if (shifted) return dateMatch(at, shifted.end, calendar({ kind: 'fields', year: shifted.year, part }), 0.95);
  if (the || letter === 'H' || /^(?:of|final|in)$/u.test(lowerAt(context, end)) || /^(?:mile|note|pounder)/u.test(lowerAt(context, end))) return null;
  const lean = leanAt(context, at, end);
  return dateMatch(at, end, calendar({ kind: 'fields', year: null, part, ...(lean ? { lean } : {}) }), 0.8);
}

/** "Q3 2025", "Q1-2019", "2025 Q3", "2025-H1". */
function signedPartAt(context: Context, at: number): Match | null {
  const part = PART_SIGNS.get(lowerAt(context, at));
  if (part) {
    const next = lowerAt(context, at + 1);
    const year = yearNumberAt(context, next === 'of' || next === '-' ? at + 2 : at + 1);
    return year && dateMatch(at, year.end, calendar({ kind: 'fixed', iso: `${year.year}-${part}` }));
  }
  const year = yearNumberAt(context, at);
  if (!year) return null;
  const from = isDash(context.pieces[year.end]) && !context.pieces[year.end]!.spaceBefore ? year.end + 1 : year.end;
  const after = PART_SIGNS.get(lowerAt(context, from));
  return after === undefined ? null : dateMatch(at, from + 1, calendar({ kind: 'fixed', iso: `${year.year}-${after}` }));
}

/** "last week", "this year", "that day", "the same day", "last October", "this past Friday", "earlier this week", "the following day", "over the weekend". */
export function periodAt(context: Context, at: number): Match | null {
  const lead = lowerAt(context, at);
  if (lead === 'earlier' || lead === 'later') {
    const within = wordsAt(context, at + 1, ['in', 'the']) ? EN_PERIODS.get(lowerAt(context, at + 3)) : undefined;
    if (within === 'week' || within === 'month' || within === 'year') return dateMatch(at, at + 4, calendar({ kind: 'offset', unit: within, amount: 0, from: 'article' }), 0.9);
    if (within === 'day') return dateMatch(at, at + 4, calendar({ kind: 'offset', unit: 'day', amount: 0, from: 'context' }), 0.9);
    const inner = periodAt(context, at + 1) ?? innerDate(context, at + 1);
    return inner && inner.reading.kind === 'calendar' && (inner.reading.date.kind === 'weekday' || inner.reading.date.kind === 'offset') ? { ...inner, first: at } : null;
  }
  if (/^(?:over|during|on|at)$/u.test(lead) && lowerAt(context, at + 1) === 'the' && lowerAt(context, at + 2) === 'weekend') {
    return dateMatch(at, at + 3, calendar({ kind: 'offset', unit: 'weekend', amount: -1, from: 'article' }), 0.9);
  }
  // "the day before": counted from the date before, where no noun goes on ("the day before the vote").
  if (lead === 'the' && lowerAt(context, at + 1) === 'day' && /^(?:before|after)$/u.test(lowerAt(context, at + 2))
      && (context.pieces[at + 3] === undefined || /^[.,;:!?)]$/u.test(lowerAt(context, at + 3)))) {
    return dateMatch(at, at + 3, calendar({ kind: 'offset', unit: 'day', amount: lowerAt(context, at + 2) === 'before' ? -1 : 1, from: 'context' }), 0.85);
  }
  const from = at;
  const determined = determinedAt(context, from);
  if (!determined) return null;
  // "this calendar year", "last fiscal year", "this working week"
  const narrowed = /^(?:calendar|fiscal|financial|working)$/u.test(lowerAt(context, determined.end)) && /^(?:year|week|quarter)$/u.test(lowerAt(context, determined.end + 1));
  const word = lowerAt(context, narrowed ? determined.end + 1 : determined.end);
  const end = narrowed ? determined.end + 2 : determined.end + 1;
  const weekday = weekdayName(context, determined.end);
  if (weekday !== undefined) return dateMatch(at, end, calendar({ kind: 'weekday', weekday, which: determined.shift < 0 ? 'last' : determined.shift > 0 ? 'next' : 'this' }));
  const lean = determined.shift === 0 ? {} : { lean: determined.shift > 0 ? 'future' : 'past' } as const;
  const month = monthAt(context, determined.end);
  if (month && context.numbers.get(month.end)?.digits === undefined) {
    const fromContext = determined.from === 'context';
    return dateMatch(at, month.end, calendar({ kind: 'fields', year: fromContext ? { shift: 0, from: 'context' } : null, month: month.month, ...lean }));
  }
  const season = SEASONS.en.get(word);
  if (season && lead !== 'the') return dateMatch(at, end, calendar({ kind: 'fields', year: determined.shift ? { shift: 0, from: 'article' } : null, part: season, ...lean }), 0.9);
  const unit = EN_PERIODS.get(word);
  if (!unit) return null;
  // "the last week of July", "the past year", "the next decade" are stretches; "that year", "this day" of something need no date.
  if (lead === 'the' && (lowerAt(context, at + 1) === 'past' || lowerAt(context, at + 1) === 'last' || lowerAt(context, at + 1) === 'coming')) return null;
  if ((lead === 'coming' || lead === 'upcoming') && (lowerAt(context, at - 1) === 'the' || context.numbers.has(at - 1))) return null;
  if (lead === 'previous' && unit === 'quarter' && lowerAt(context, at - 1) !== 'the') return dateMatch(at, end, calendar({ kind: 'offset', unit, amount: -1, from: 'context' }), 0.85);
  if (lead === 'past' || lead === 'previous' || (unit === 'day' && determined.from === 'article')) return null;
  if ((unit === 'decade' || unit === 'century') && determined.shift !== 0) return null;
  if (wordsAt(context, end, ['and', 'a', 'half']) || (lowerAt(context, end) === '-' && !context.pieces[end]!.spaceBefore)) return null;
  return dateMatch(at, end, calendar({ kind: 'offset', unit, amount: determined.shift, from: determined.from }), 0.95);
}

/** "on Monday", "Tuesday's"; "every Friday", "Fridays for Future", "Good Friday" are no dates. */
export function weekdayAt(context: Context, at: number): Match | null {
  const preposition = lowerAt(context, at) === 'on';
  const from = preposition ? at + 1 : at;
  const piece = context.pieces[from];
  const weekday = weekdayName(context, from);
  if (!piece || weekday === undefined || piece.lower.length < 6) return null;
  const before = lowerAt(context, from - 1);
  if (EN_NO_WEEKDAY_AFTER.has(before)) return null;
  // "on Friday, August 30": the full date stands without its preposition.
  if (preposition && fullDateAt(context, from)) return null;
  const lean = leanAt(context, at, from + 1);
  return dateMatch(at, from + 1, calendar({ kind: 'weekday', weekday, which: 'near', ...(lean ? { lean } : {}) }), 0.95);
}

/** "summer 2019", "in the spring of 2018", "in winter". */
export function seasonAt(context: Context, at: number): Match | null {
  let from = at;
  if (lowerAt(context, from) === 'in') from++;
  if (lowerAt(context, from) === 'the') from++;
  const season = SEASONS.en.get(lowerAt(context, from));
  if (!season) return null;
  const next = lowerAt(context, from + 1) === 'of' || lowerAt(context, from + 1) === ',' ? from + 2 : from + 1;
  const year = yearNumberAt(context, next);
  if (year) return from === at ? dateMatch(at, year.end, calendar({ kind: 'fixed', iso: `${year.year}-${season}` })) : null;
  const shifted = yearShiftAt(context, from + 1);
  if (shifted) return from === at ? dateMatch(at, shifted.end, calendar({ kind: 'fields', year: shifted.year, part: season })) : null;
  if (from === at || lowerAt(context, at) !== 'in' || season === 'FA' && lowerAt(context, from) === 'fall') return null;
  if (lowerAt(context, from + 1) === 'of' || context.pieces[from + 1]?.capital) return null;
  const lean = leanAt(context, at, from + 1);
  return dateMatch(at, from + 1, calendar({ kind: 'fields', year: null, part: season, ...(lean ? { lean } : {}) }), 0.8);
}

/** "the 1970s", "'70s", "seventies". TIMEX3 writes a decade as its first three digits. */
export function decadeAt(context: Context, at: number): Match | null {
  let from = at;
  if (/^['’‘]$/u.test(lowerAt(context, from)) && context.numbers.has(from + 1)) from++;
  const number = context.numbers.get(from);
  if (number) {
    const suffix = context.pieces[number.end];
    const apostrophe = suffix && /^['’]$/u.test(suffix.text) && lowerAt(context, number.end + 1) === 's';
    if (!suffix || suffix.spaceBefore || number.digits === null || !(suffix.lower === 's' || suffix.lower === "'s" || apostrophe) || number.value % 10 !== 0) return null;
    const decade = number.digits.length === 4 && number.value >= 1500 && number.value < 2100 ? number.value / 10 : number.digits.length === 2 && number.value >= 20 ? 190 + number.value / 10 : null;
    return decade === null || (number.digits.length === 2 && from === at && lowerAt(context, at - 1) !== 'the' && !/^(?:early|late|mid|-)$/u.test(lowerAt(context, at - 1))) ? null
      : dateMatch(at, apostrophe ? number.end + 2 : number.end + 1, plain(String(decade)), 0.95);
  }
  const named = DECADES.en.get(lowerAt(context, at));
  if (named === undefined || /^(?:her|his|their|my|your|our)$/u.test(lowerAt(context, at - 1)) || /^(?:her|his|their)$/u.test(lowerAt(context, at - 2))) return null;
  return dateMatch(at, at + 1, plain(String(190 + named / 10)), 0.85);
}

/** "13th century", "the twentieth century". */
export function centuryAt(context: Context, at: number): Match | null {
  const number = context.numbers.get(at);
  if (!number?.ordinal || number.value > 30) return null;
  const end = lowerAt(context, number.end) === '-' ? number.end + 1 : number.end;
  if (lowerAt(context, end) !== 'century') return null;
  const bc = /^b/u.test(lowerAt(context, end + 1)) && /^(?:bc|bce)$/u.test(lowerAt(context, end + 1));
  return dateMatch(at, end + 1 + (bc ? 1 : 0), plain(bc ? `BC${String(number.value - 1).padStart(2, '0')}` : String(number.value - 1).padStart(2, '0')), 0.95);
}
