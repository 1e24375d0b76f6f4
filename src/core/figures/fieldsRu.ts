import type { YearShift } from './candidate.ts';
import { type Context, lowerAt, skipStop } from './context.ts';
import { type DateFields, dayNumberAt, monthAt, yearNumberAt } from './dateFields.ts';
import { RU_PERIODS, RU_SHIFTS, RU_THAT, RU_THIS } from './lexicon/calendar.ts';

/*
 * The parts of a Russian date and the words that pick a period.
 */

/** Forms of «год» that name the number before them a year. */
export const YEAR_WORDS = new Set('год года году годом годе годы годов годах годам годами г гг'.split(' '));

/** The year and the word after it: «2016 года», «2016 г.», «1991-го». */
export function yearAt(context: Context, at: number): { readonly year: number; readonly end: number; readonly named: boolean } | null {
  const number = yearNumberAt(context, at);
  if (!number) return null;
  const word = lowerAt(context, number.end);
  // «(1980 г. р.)» is the year of birth.
  const born = word === 'г' && /^(?:\.р|р\.|рр)$/u.test(lowerAt(context, number.end + 1) + lowerAt(context, number.end + 2));
  if (born) return { ...number, named: true };
  if (!YEAR_WORDS.has(word)) return { ...number, named: false };
  const end = number.end + 1;
  // «2016 гг.», «2016 г.» keep their stop only where the sentence goes on.
  const next = context.pieces[end + 1];
  return { year: number.year, end: (word === 'г' || word === 'гг') && next && !next.capital && context.pieces[end]?.text === '.' ? skipStop(context, end) : end, named: true };
}

/** «прошлого года», «этого же года», «того же года»: a year that is counted from another. */
export function yearShiftAt(context: Context, at: number): { readonly year: YearShift; readonly end: number } | null {
  const period = determinedAt(context, at);
  if (!period || RU_PERIODS.get(lowerAt(context, period.end)) !== 'year') return null;
  return { year: { shift: period.shift, from: period.from }, end: period.end + 1 };
}

/** A determiner that picks a period: прошлый −1, этот 0, следующий 1 from the article's date; тот же 0 from the date before. */
export function determinedAt(context: Context, at: number): { readonly shift: number; readonly from: 'article' | 'context'; readonly end: number } | null {
  const word = lowerAt(context, at);
  const next = lowerAt(context, at + 1) === 'же' ? at + 2 : at + 1;
  if (RU_THIS.has(word)) {
    const inner = shiftAt(context, next); // «этот нынешний»
    return { shift: inner?.shift ?? 0, from: next > at + 1 ? 'context' : 'article', end: inner?.end ?? next };
  }
  if (RU_THAT.has(word)) return { shift: 0, from: 'context', end: next };
  const shift = shiftAt(context, at);
  return shift && { ...shift, from: 'article' };
}

function shiftAt(context: Context, at: number): { readonly shift: number; readonly end: number } | null {
  const word = lowerAt(context, at);
  for (const [stem, shift] of RU_SHIFTS) {
    if (word.startsWith(stem) && word.length <= stem.length + 3 && word.length > stem.length) return { shift, end: at + 1 };
  }
  return null;
}

/** A date with its parts: «12 октября 2016 года», «сентябре 2025 года», «2016 году», «июне прошлого года». */
export function fieldsAt(context: Context, at: number): (DateFields & { readonly named: boolean }) | null {
  const day = dayNumberAt(context, at);
  const month = day ? monthAt(context, day.end) : monthAt(context, at);
  if (month) {
    const year = yearAt(context, month.end);
    const shifted = year ? null : yearShiftAt(context, month.end);
    return { month: month.month, ...(day ? { day: day.day } : {}), year: year?.year ?? shifted?.year ?? null, end: year?.end ?? shifted?.end ?? month.end, named: true };
  }
  const year = yearAt(context, at);
  return year && { year: year.year, end: year.end, named: year.named };
}
