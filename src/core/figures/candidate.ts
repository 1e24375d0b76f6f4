import type { FigureType, Modifier } from '../annotation.ts';
import type { Span } from '../span.ts';

/**
 * A point or stretch of the calendar as its words give it, before it is known against what it counts.
 * - `fixed`: says all itself, in ISO 8601 / TIMEX3 (2025-09, 197 for the 1970s, 19 for the 20th century).
 * - `fields`: a day, month, season, quarter or half-year whose year is open or relative.
 * - `weekday`: the weekday itself, or that of the week before or after.
 * - `dayOfMonth`: a day of the month alone («13-го числа», "on the 15th", "Friday the 13th"), in the nearest month that fits or one counted from the article's.
 * - `nth`: the n-th or last day, week, weekend, month or weekday of a longer period ("the last Monday of March"); −1 is the last, 0 the week of a day ("the week of October 6").
 * - `offset`: so many units before or after the article's date («вчера», "last month") or the date before it in the text («годом ранее»).
 */
export type CalendarTerm =
  | { readonly kind: 'fixed'; readonly iso: string }
  | { readonly kind: 'fields'; readonly year: number | YearShift | null; readonly month?: number; readonly day?: number; readonly part?: string; readonly lean?: Lean }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'last' | 'this' | 'next' | 'near'; readonly lean?: Lean }
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly weekday?: number; readonly shift?: number; readonly lean?: Lean }
  | { readonly kind: 'nth'; readonly nth: number; readonly unit: 'day' | 'week' | 'weekend' | 'month' | number; readonly of: CalendarTerm }
  | { readonly kind: 'offset'; readonly unit: OffsetUnit; readonly amount: number; readonly from: 'article' | 'context' };

/** Which way the sentence looks: towards what was or what will be. Absent where it does not say. */
export type Lean = 'past' | 'future';
/** The year so many years from the reference: −1 in «в июне прошлого года», 0 in "May of this year". */
export interface YearShift {
  readonly shift: number;
  readonly from: 'article' | 'context';
}
export type OffsetUnit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** What a figure says, as far as its paragraph tells. */
export type FigureReading =
  | { readonly kind: 'plain'; readonly value: number | string | { readonly min: number | string | null; readonly max: number | string | null } }
  | { readonly kind: 'calendar'; readonly date: CalendarTerm; /** What follows the date: TMO, TNI, T12:00. */ readonly time?: string }
  | { readonly kind: 'range'; readonly min: CalendarTerm; readonly max: CalendarTerm }
  /** «утром», "that evening": a part of the day that the text speaks of. */
  | { readonly kind: 'partOfDay'; readonly part: string };

/** A figure as its words give it, in offsets of the passage; a relative date is not resolved yet. */
export interface FigureCandidate extends Span {
  readonly type: FigureType;
  readonly reading: FigureReading;
  readonly mod: Modifier | null;
  readonly unit: string | null;
  readonly confidence: number;
}
