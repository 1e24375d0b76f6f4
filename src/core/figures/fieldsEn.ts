import type { YearShift } from './candidate.ts';
import { type Context, lowerAt } from './context.ts';
import { type DateFields, dayNumberAt, monthAt, yearNumberAt } from './dateFields.ts';
import { WEEKDAY_NUMBERS } from './lexicon/calendar.ts';

/*
 * The parts of an English date and the words that pick a period.
 */

/** "of last year", "this year", "of the same year": a year that is counted from another. */
export function yearShiftAt(context: Context, at: number): { readonly year: YearShift; readonly end: number } | null {
  const from = lowerAt(context, at) === 'of' ? at + 1 : at;
  const determined = determinedAt(context, from);
  return determined && lowerAt(context, determined.end) === 'year' ? { year: { shift: determined.shift, from: determined.from }, end: determined.end + 1 } : null;
}

/** A weekday by its name; abbreviations want their capital ("sat", "sun" are words). */
export function weekdayName(context: Context, at: number): number | undefined {
  const piece = context.pieces[at];
  return piece?.kind === 'word' && (piece.capital || piece.lower.endsWith('day')) ? WEEKDAY_NUMBERS.en.get(piece.lower) : undefined;
}

interface Determined {
  readonly shift: number;
  readonly from: 'article' | 'context';
  readonly end: number;
}

/** last −1, this 0, next 1 from the article's date; "that", "the same", "the following" from the date before. */
export function determinedAt(context: Context, at: number): Determined | null {
  const word = lowerAt(context, at);
  const next = lowerAt(context, at + 1);
  switch (word) {
    case 'last': return { shift: -1, from: 'article', end: at + 1 };
    case 'next': return { shift: 1, from: 'article', end: at + 1 };
    case 'this': return next === 'past' || next === 'last' ? { shift: -1, from: 'article', end: at + 2 } : next === 'coming' || next === 'next' ? { shift: 1, from: 'article', end: at + 2 }
      : next === 'same' ? { shift: 0, from: 'context', end: at + 2 } : { shift: 0, from: 'article', end: at + 1 };
    case 'that': return { shift: 0, from: 'context', end: next === 'same' ? at + 2 : at + 1 };
    case 'the':
      if (next === 'same') return { shift: 0, from: 'context', end: at + 2 };
      if (next === 'next' || next === 'following') return { shift: 1, from: 'context', end: at + 2 };
      if (next === 'previous') return { shift: -1, from: 'context', end: at + 2 };
      if (next === 'current') return { shift: 0, from: 'article', end: at + 2 };
      return next === 'past' || next === 'last' ? { shift: -1, from: 'article', end: at + 2 } : next === 'coming' ? { shift: 1, from: 'article', end: at + 2 } : null;
    case 'past': return { shift: -1, from: 'article', end: at + 1 };
    case 'previous': return { shift: -1, from: 'article', end: at + 1 };
    case 'current': return { shift: 0, from: 'article', end: at + 1 };
    case 'upcoming':
    case 'coming': return { shift: 1, from: 'article', end: at + 1 };
    default: return null;
  }
}

/** "July 25, 2019", "25 July 2019", "October 2017", "January of last year", "2011". */
export function fieldsAt(context: Context, at: number): DateFields | null {
  const lead = dayNumberAt(context, at);
  if (lead) {
    const from = lowerAt(context, lead.end) === 'of' ? lead.end + 1 : lead.end;
    const month = monthAt(context, from);
    if (!month) return null;
    return withYear(context, { month: month.month, day: lead.day }, month.end);
  }
  const month = monthAt(context, at);
  if (!month) {
    const year = yearNumberAt(context, at);
    return year && context.numbers.get(at)!.digits !== null ? { year: year.year, end: year.end } : null;
  }
  const from = lowerAt(context, month.end) === 'the' ? month.end + 1 : month.end;
  const day = dayNumberAt(context, from);
  // "March 8 million people" counts; "May 5" dates.
  if (day) return withYear(context, { month: month.month, day: day.day }, day.end);
  return withYear(context, { month: month.month }, month.end);
}

/** "nineteen ninety-six", "nineteen hundred and five", "two thousand and fifteen". */
export function wordYearAt(context: Context, at: number): { readonly year: number; readonly end: number; readonly paired: boolean } | null {
  const first = context.numbers.get(at);
  if (!first || first.inDigits || first.ordinal || first.fraction) return null;
  if (first.value >= 1100 && first.value < 2200 && Number.isInteger(first.value)) return { year: first.value, end: first.end, paired: false };
  if (first.value < 11 || first.value > 20 || first.scale !== 1) return null;
  const second = context.numbers.get(first.end);
  if (!second || second.inDigits || second.ordinal || second.fraction || second.scale !== 1 || second.value < 10 || second.value > 99) return null;
  return { year: first.value * 100 + second.value, end: second.end, paired: true };
}

export function withYear(context: Context, fields: { month: number; day?: number }, end: number): DateFields {
  const from = lowerAt(context, end) === ',' || lowerAt(context, end) === 'of' ? end + 1 : end;
  const year = yearNumberAt(context, from);
  if (year && context.numbers.get(from)!.digits !== null) return { year: year.year, month: fields.month, day: fields.day, end: year.end };
  const inWords = wordYearAt(context, from);
  if (inWords) return { year: inWords.year, month: fields.month, day: fields.day, end: inWords.end };
  const shifted = yearShiftAt(context, end);
  return { year: shifted?.year ?? null, month: fields.month, day: fields.day, end: shifted?.end ?? end };
}
