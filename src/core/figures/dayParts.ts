import type { CalendarTerm } from './candidate.ts';
import { type Context, lowerAt, type Match, wordsAt } from './context.ts';
import { calendar } from './dateFields.ts';
import { RU_NO_PART_AFTER } from './lexicon/contextWords.ts';
import { DAY_PARTS } from './lexicon/calendar.ts';

/*
 * Parts of the day, as TIMEX3 writes them: «утром в среду» 2017-05-17TMO, "last night" 2019-01-13TNI.
 */

/** A date that a part of the day follows: "Saturday morning", «вчера днём». Null where none does, or the date is longer than a day. */
export function dateWithPart(context: Context, date: Match): Match | null {
  if (date.reading.kind !== 'calendar' || !isDayLike(date.reading.date)) return null;
  const word = lowerAt(context, date.end);
  const part = DAY_PARTS[context.language].get(word);
  if (!part || (context.language === 'ru' && !/^(?:утром|днем|вечером|ночью)$/u.test(word))) return null;
  return { ...date, end: date.end + 1, type: 'time', reading: calendar(date.reading.date, part) };
}

function isDayLike(term: CalendarTerm): boolean {
  switch (term.kind) {
    case 'fixed': return /^\d{4}-\d{2}-\d{2}$/u.test(term.iso);
    case 'fields': return term.day !== undefined;
    case 'weekday':
    case 'dayOfMonth': return true;
    case 'nth': return term.unit === 'day' || typeof term.unit === 'number';
    case 'offset': return term.unit === 'day';
  }
}

/** A part of the day that leads: «утром в среду», «в ночь на 24 октября», "the night of June 21", "this morning", «вечером». */
export function partAt(context: Context, at: number, dateAt: (context: Context, at: number) => Match | null): Match | null {
  return context.language === 'ru' ? partAtRu(context, at, dateAt) : partAtEn(context, at, dateAt);
}

function time(first: number, end: number, reading: Match['reading'], mod: Match['mod'], confidence: number): Match {
  return { first, end, type: 'time', reading, mod, unit: null, confidence };
}

function partAtRu(context: Context, at: number, dateAt: (context: Context, at: number) => Match | null): Match | null {
  if (lowerAt(context, at) === 'в' && lowerAt(context, at + 1) === 'ночь' && /^(?:на|с)$/u.test(lowerAt(context, at + 2))) {
    // «в ночь с пятницы на субботу»: the night belongs to the day it leads to, as «в ночь на» does.
    let from = at + 3;
    if (lowerAt(context, at + 2) === 'с') {
      for (from = at + 3; from < at + 8 && lowerAt(context, from) !== 'на'; from++);
      if (lowerAt(context, from) !== 'на') return null;
      from++;
    }
    // A weekday after «на» is found with its preposition of time.
    const date = dateAt(context, from) ?? null;
    return date?.reading.kind === 'calendar' && isDayLike(date.reading.date) ? time(at, date.end, calendar(date.reading.date, 'TNI'), null, 0.95) : null;
  }
  const early = /^(?:ранним|поздним|поздно|рано)$/u.test(lowerAt(context, at));
  const from = early ? at + 1 : at;
  const word = lowerAt(context, from);
  if (!/^(?:утром|вечером|ночью|днем)$/u.test(word)) return null;
  const part = DAY_PARTS.ru.get(word)!;
  // «утром в среду, 17 мая»: the full date begins after its preposition.
  const date = dateAt(context, from + 1) ?? (/^во?$/u.test(lowerAt(context, from + 1)) ? dateAt(context, from + 2) : null);
  if (date?.reading.kind === 'calendar' && isDayLike(date.reading.date)) return time(at, date.end, calendar(date.reading.date, part), null, 0.95);
  // «днём» alone is «днём рождения» as often; «каждым вечером» is no date.
  if (word === 'днем' || RU_NO_PART_AFTER.has(lowerAt(context, at - 1))) return null;
  return time(at, from + 1, { kind: 'partOfDay', part }, null, 0.8);
}

function partAtEn(context: Context, at: number, dateAt: (context: Context, at: number) => Match | null): Match | null {
  const word = lowerAt(context, at);
  // "late yesterday afternoon", "early this morning", "the early hours of Sunday".
  if (word === 'early' || word === 'late' || (word === 'very' && /^(?:early|late)$/u.test(lowerAt(context, at + 1)))) {
    const from = word === 'very' ? at + 2 : at + 1;
    const mod = (word === 'very' ? lowerAt(context, at + 1) : word) === 'early' ? 'START' : 'END';
    if (wordsAt(context, from, ['hours', 'of']) || wordsAt(context, from, ['morning', 'hours', 'of'])) {
      const hours = wordsAt(context, from, ['hours', 'of']) ? from + 2 : from + 3;
      const inner = determinedPart(context, hours);
      if (inner) return { ...inner, first: at, mod };
      const date = dateAt(context, hours);
      return date?.reading.kind === 'calendar' && isDayLike(date.reading.date) ? time(at, date.end, calendar(date.reading.date, 'TMO'), mod, 0.85) : null;
    }
    const determined = determinedPart(context, from);
    if (determined) return { ...determined, first: at, mod };
    const date = dateAt(context, from);
    const timed = date && dateWithPart(context, date);
    if (timed) return { ...timed, first: at, mod };
    const plainPart = DAY_PARTS.en.get(lowerAt(context, from));
    if (plainPart && !plainPart.startsWith('T0') && !plainPart.startsWith('T1')) return time(at, from + 1, { kind: 'partOfDay', part: plainPart }, mod, 0.8);
    if (wordsAt(context, from, ['in', 'the'])) {
      const inner = DAY_PARTS.en.get(lowerAt(context, from + 2));
      if (inner) return time(at, from + 3, { kind: 'partOfDay', part: inner }, mod, 0.85);
    }
    return null;
  }
  if (word === 'tonight') return time(at, at + 1, calendar({ kind: 'offset', unit: 'day', amount: 0, from: 'article' }, 'TNI'), null, 0.95);
  const determined = determinedPart(context, at);
  if (determined) return determined;
  // "in the evening", "during the night"; "in the morning paper" is not told apart.
  if ((word === 'in' || word === 'during') && lowerAt(context, at + 1) === 'the') {
    const edge = /^(?:early|late)$/u.test(lowerAt(context, at + 2));
    const part = DAY_PARTS.en.get(lowerAt(context, edge ? at + 3 : at + 2));
    const mod = edge ? (lowerAt(context, at + 2) === 'early' ? 'START' : 'END') : null;
    if (part && !/^T\d/u.test(part) && !context.pieces[edge ? at + 3 : at + 2]!.capital) return time(at, edge ? at + 4 : at + 3, { kind: 'partOfDay', part }, mod, 0.85);
  }
  // "midday Thursday", "noon on Sunday", "midnight tomorrow"
  const named = DAY_PARTS.en.get(word);
  if (named && /^T\d/u.test(named)) {
    const date = dateAt(context, at + 1);
    return date?.reading.kind === 'calendar' && isDayLike(date.reading.date) && date.type === 'date' ? time(at, date.end, calendar(date.reading.date, named), null, 0.9) : null;
  }
  // "the night of June 21" without its article; "On the night of Monday to Tuesday" with all before it.
  let from = at;
  if (lowerAt(context, from) === 'on') from++;
  if (lowerAt(context, from) === 'the') from++;
  const part = DAY_PARTS.en.get(lowerAt(context, from));
  if (part && !/^T\d/u.test(part) && lowerAt(context, from + 1) === 'of' && (from === at || from === at + 2)) {
    const date = dateAt(context, from + 2);
    if (date?.reading.kind === 'calendar' && isDayLike(date.reading.date) && (from === at || date.reading.date.kind === 'weekday')) {
      // "On the night of Monday to Tuesday": the night of the first.
      const to = lowerAt(context, date.end) === 'to' ? dateAt(context, date.end + 1) : null;
      return time(at, to?.end ?? date.end, calendar(date.reading.date, part), null, 0.9);
    }
  }
  return null;
}

/** "this morning", "last night", "that evening", "the next morning", "yesterday morning" is a date with a part. */
function determinedPart(context: Context, at: number): Match | null {
  const word = lowerAt(context, at);
  const two = word === 'the' && /^(?:next|following|same|previous)$/u.test(lowerAt(context, at + 1));
  const partWord = lowerAt(context, two ? at + 2 : at + 1);
  const part = DAY_PARTS.en.get(partWord);
  if (!part || /^T\d/u.test(part)) return null;
  const end = two ? at + 3 : at + 2;
  const day = (amount: number, from: 'article' | 'context'): Match => time(at, end, calendar({ kind: 'offset', unit: 'day', amount, from }, part), null, 0.93);
  if (two) return day(/^(?:next|following)$/u.test(lowerAt(context, at + 1)) ? 1 : lowerAt(context, at + 1) === 'previous' ? -1 : 0, 'context');
  switch (word) {
    case 'this': return day(0, 'article');
    case 'last': return partWord === 'night' || partWord === 'evening' ? day(-1, 'article') : null;
    case 'that': return day(0, 'context');
    default: return null;
  }
}
