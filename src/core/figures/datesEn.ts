import type { OffsetUnit } from './candidate.ts';
import { type Context, firstMatch, lowerAt, type Match, type OpenedParser, wordsAt } from './context.ts';
import { calendar, dateMatch, leanAt, monthInDigitsAt, numericDateAt, termOf, yearNumberAt } from './dateFields.ts';
import { edgeAt } from './edgesEn.ts';
import { fullDateAt } from './fullDatesEn.ts';
import { DAY_WORDS, FIXED_HOLIDAYS } from './lexicon/calendar.ts';
import { dayOfMonthAt, nthAt } from './nthDatesEn.ts';
import { offsetOf } from './offsets.ts';
import { CENTURY, DATE_RANGE, DAY_WORD, DECADE, EDGE, FULL_DATE, NAMED_DATE, NUMERIC_DATE, PART_OF_YEAR, PERIOD, SEASON, WEEKDAY } from './openers.ts';
import { centuryAt, decadeAt, partOfYearAt, periodAt, seasonAt, weekdayAt } from './periodsEn.ts';
import { rangeAt } from './rangesEn.ts';

/*
 * English dates. Bare weekdays, months and seasons keep their preposition ("on Monday", "in February"), days and years do not ("July 25", "2011").
 */

/** The date that begins at `at`, the fullest reading first. */
export function dateAtEn(context: Context, at: number): Match | null {
  return firstMatch(EN_DATES, context, at);
}

const EN_DATES: readonly OpenedParser[] = [
  [NUMERIC_DATE, numericDateAt], [NUMERIC_DATE, monthInDigitsAt], [DATE_RANGE, rangeAt], [PART_OF_YEAR | PERIOD, nthAt], [EDGE, edgeAt], [DECADE, decadeAt], [PART_OF_YEAR, partOfYearAt], [FULL_DATE, fullDateAt], [PERIOD, periodAt],
  [PART_OF_YEAR | WEEKDAY | FULL_DATE, dayOfMonthAt], [WEEKDAY, weekdayAt], [SEASON, seasonAt], [CENTURY, centuryAt], [DAY_WORD, dayWordAt], [NAMED_DATE, holidayAt],
];

/** "today", "yesterday", "tomorrow"; "early today" is read as an edge. */
function dayWordAt(context: Context, at: number): Match | null {
  const amount = DAY_WORDS.en.get(lowerAt(context, at));
  if (amount === undefined || lowerAt(context, at) === 'tonight') return null;
  const before = context.pieces[at - 1];
  if (context.pieces[at]!.capital && before?.capital && lowerAt(context, at) === 'today') return null; // USA Today
  return dateMatch(at, at + 1, calendar({ kind: 'offset', unit: 'day', amount, from: 'article' }), 0.95);
}

function holidayAt(context: Context, at: number): Match | null {
  if (!context.pieces[at]!.capital) return null;
  for (const [name, [month, day]] of FIXED_HOLIDAYS.en) {
    const words = name.replace("'s", " 's").split(' ');
    if (!wordsAt(context, at, words)) continue;
    const year = yearNumberAt(context, lowerAt(context, at + words.length) === ',' ? at + words.length + 1 : at + words.length);
    const end = year?.end ?? at + words.length;
    const term = termOf({ year: year?.year ?? null, month, day }, leanAt(context, at, end));
    return term && dateMatch(at, end, calendar(term), 0.9);
  }
  return null;
}

/** "20 years ago", "ten years later", "two days earlier", "a year-and-a-half ago": a duration and the word that makes it a date. */
export function durationToDateEn(context: Context, match: Match): Match | null {
  if (match.reading.kind !== 'plain' || typeof match.reading.value !== 'string') return null;
  const word = lowerAt(context, match.end);
  if (word === 'ago') return dated(match, match.end + 1, -1, 'article');
  if (word === 'hence') return dated(match, match.end + 1, 1, 'article');
  if (wordsAt(context, match.end, ['from', 'now'])) return dated(match, match.end + 2, 1, 'article');
  if (word !== 'later' && word !== 'earlier') return null;
  const term = offsetOf(match.reading.value, word === 'later' ? 1 : -1, 'context');
  // "six minutes later" tells how long it took, "two days later" when.
  return term && term.kind === 'offset' && term.unit !== ('hour' satisfies OffsetUnit) ? dated(match, match.end + 1, word === 'later' ? 1 : -1, 'context') : null;
}

function dated(match: Match, end: number, direction: number, from: 'article' | 'context'): Match | null {
  if (match.reading.kind !== 'plain' || typeof match.reading.value !== 'string') return null;
  const term = offsetOf(match.reading.value, direction, from);
  return term && { ...match, end, type: 'date', reading: calendar(term) };
}
