import { type Context, firstMatch, lowerAt, type Match, type OpenedParser } from './context.ts';
import { calendar, dateMatch, leanAt, monthInDigitsAt, numericDateAt } from './dateFields.ts';
import { edgeAt } from './edgesRu.ts';
import { fullDateAt } from './fullDatesRu.ts';
import { DAY_WORDS, RU_MONTH_ADJECTIVES } from './lexicon/calendar.ts';
import { dayOfMonthAt, nthAt } from './nthDatesRu.ts';
import { offsetOf } from './offsets.ts';
import { CENTURY, DATE_RANGE, DAY_WORD, DECADE, EDGE, FULL_DATE, NAMED_DATE, NUMERIC_DATE, PART_OF_YEAR, PERIOD, SEASON, WEEKDAY } from './openers.ts';
import { centuryAt, decadeAt, partOfYearAt, relativePeriodAt, seasonAt, weekdayAt } from './periodsRu.ts';
import { rangeAt } from './rangesRu.ts';

/*
 * Russian dates. A date whose year or day is written stands without its preposition («12 октября», «2016 году»); a bare month, weekday,
 * season or period keeps it («в феврале», «на этой неделе»), as the guidelines have it.
 */

/** The date that begins at `at`, the fullest reading first. */
export function dateAtRu(context: Context, at: number): Match | null {
  return firstMatch(RU_DATES, context, at);
}

const RU_DATES: readonly OpenedParser[] = [
  [NUMERIC_DATE, numericDateAt], [NUMERIC_DATE, monthInDigitsAt], [DATE_RANGE, rangeAt], [PART_OF_YEAR | PERIOD, nthAt], [EDGE, edgeAt], [DECADE, decadeAt], [FULL_DATE, fullDateAt], [PART_OF_YEAR, partOfYearAt], [PERIOD, relativePeriodAt],
  [PART_OF_YEAR | WEEKDAY, dayOfMonthAt], [WEEKDAY, weekdayAt], [SEASON, seasonAt], [CENTURY, centuryAt], [DAY_WORD, dayWordAt], [NAMED_DATE, monthAdjectiveAt],
];

/** «вчера», «сегодня», «накануне». */
function dayWordAt(context: Context, at: number): Match | null {
  const amount = DAY_WORDS.ru.get(lowerAt(context, at));
  if (amount === undefined) return null;
  const before = lowerAt(context, at) === 'накануне';
  // «накануне выборов», «накануне своего юбилея» name the day by what follows.
  if (before && (isGenitive(lowerAt(context, at + 1)) && !/ши[мхй]/u.test(lowerAt(context, at - 1)))) return null;
  return dateMatch(at, at + 1, calendar({ kind: 'offset', unit: 'day', amount, from: 'article' }), before ? 0.8 : 0.97);
}

// своего, официальной, голосования, выборов; not «сенат», «представители».
const GENITIVE = /^(?:ее|их|дня|визита|юбилея|саммита|праздника|войны|старта|матча|турнира|\p{L}+(?:ого|его|ой|ых|их|ния|ов|сти|ции))$/u;

function isGenitive(word: string): boolean {
  return GENITIVE.test(word);
}

/** «мартовских терактов»: an adjective of the month, in lower case (the capital one is a name: Октябрьская). */
function monthAdjectiveAt(context: Context, at: number): Match | null {
  const piece = context.pieces[at]!;
  if (piece.kind !== 'word' || piece.capital) return null;
  const month = RU_MONTH_ADJECTIVES.findIndex(stem => piece.lower.startsWith(stem) && piece.lower.length > stem.length && piece.lower.length <= stem.length + 3);
  if (month < 0 || lowerAt(context, at + 1) === '-') return null;
  const lean = leanAt(context, at, at + 1);
  return dateMatch(at, at + 1, calendar({ kind: 'fields', year: null, month: month + 1, ...(lean ? { lean } : {}) }), 0.8);
}

/** «пять лет назад», «около года назад», «два года спустя», «годом ранее»: a duration and the word that turns it into a date. */
export function durationToDateRu(context: Context, match: Match): Match | null {
  const word = lowerAt(context, match.end);
  const end = word === 'тому' && lowerAt(context, match.end + 1) === 'назад' ? match.end + 2 : match.end + 1;
  const direction = word === 'назад' || end > match.end + 1 ? -1 : word === 'спустя' || word === 'позже' ? 1 : word === 'ранее' || word === 'раньше' ? -1 : 0;
  if (!direction || match.reading.kind !== 'plain' || typeof match.reading.value !== 'string') return null;
  const term = offsetOf(match.reading.value, direction, word === 'назад' || word === 'тому' ? 'article' : 'context');
  return term && { ...match, end, type: 'date', reading: calendar(term) };
}
