import { daysInMonth } from '../calendar.ts';
import type { Figure } from '../analysis.ts';
import type { Span } from '../span.ts';
import { dayNumber, dayOf, type Day, isoDay, isoWeek, pad, shiftMonth, weekdayOf } from './calendarMath.ts';
import type { CalendarTerm, Lean, OffsetUnit } from './candidate.ts';
import { nthOf, resolveDayOfMonth } from './nthDays.ts';

/** The date before in the text, that «в тот же день» and «годом ранее» count from. */
export interface Anchor {
  readonly value: string;
  readonly span: Span;
}

export interface Resolved {
  readonly value: string | null;
  readonly reference: Figure['reference'];
}

const NOTHING: Resolved = { value: null, reference: null };

/**
 * The value of a calendar term. `articleDate` is what relative terms count from; without one they have none, but for those
 * that the text itself anchors: days whose year a full date before them gives, and «в тот же день» after a date.
 */
export function resolveTerm(term: CalendarTerm, articleDate: string | null, anchor: Anchor | null): Resolved {
  switch (term.kind) {
    case 'fixed': return { value: term.iso, reference: null };
    case 'fields': return resolveFields(term, articleDate, anchor);
    case 'weekday': return articleDate === null ? NOTHING : against(articleDate, resolveWeekday(term, parseDay(articleDate)!));
    case 'dayOfMonth': return articleDate === null ? NOTHING : found(articleDate, resolveDayOfMonth(term, parseDay(articleDate)!));
    case 'nth': {
      const whole = resolveTerm(term.of, articleDate, anchor);
      const value = whole.value === null ? null : nthOf(whole.value, term.nth, term.unit);
      return value === null ? NOTHING : { value, reference: whole.reference };
    }
    case 'offset': {
      if (term.from === 'article') {
        const base = articleDate === null ? null : parseDay(articleDate);
        return base ? against(articleDate!, shifted(base, term.unit, term.amount)) : NOTHING;
      }
      const base = anchor ? anchor.value : articleDate;
      if (base === null || (articleDate === null && !/^\d{4}/u.test(base))) return NOTHING;
      const value = shiftValue(base, term.unit, term.amount);
      return value === null ? NOTHING : { value, reference: { value: base, figure: anchor?.span ?? null } };
    }
  }
}

function found(reference: string, value: string | null): Resolved {
  return value === null ? NOTHING : against(reference, value);
}

function against(reference: string, value: string): Resolved {
  return { value, reference: { value: reference, figure: null } };
}

// 2025-12-14; a week or a month is no day.
const DAY = /^(\d{4})-(\d{2})-(\d{2})/u;

function parseDay(value: string): Day | null {
  const match = DAY.exec(value);
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function resolveFields(term: CalendarTerm & { kind: 'fields' }, articleDate: string | null, anchor: Anchor | null): Resolved {
  if (term.year !== null && typeof term.year !== 'number') {
    const reference = term.year.from === 'context' && anchor ? anchor.value : articleDate;
    const base = reference === null ? null : /^\d{4}/u.exec(reference);
    if (!base) return NOTHING;
    const value = compose(Number(base[0]) + term.year.shift, term);
    const nearest = term.part && term.lean ? nearestPart(term.part, parseDay(reference!), term.lean) : null;
    return { value: nearest ?? value, reference: { value: reference!, figure: term.year.from === 'context' && anchor ? anchor.span : null } };
  }
  if (articleDate === null) {
    // A day without its year goes with the full date before it: «17 апреля» after «7 апреля 2011 года».
    const base = anchor && term.day !== undefined ? /^(\d{4})(?:-(\d{2}))?/u.exec(anchor.value) : null;
    return base ? { value: compose(Number(base[1]), term), reference: { value: anchor!.value, figure: anchor!.span } } : NOTHING;
  }
  const base = parseDay(articleDate)!;
  if (term.part) return against(articleDate, nearestPart(term.part, base, term.lean ?? null) ?? compose(base.year, term));
  return against(articleDate, compose(nearestYear(term, base), term));
}

function compose(year: number, term: { readonly month?: number; readonly day?: number; readonly part?: string }): string {
  if (term.part) return `${pad(year, 4)}-${term.part}`;
  if (term.month === undefined) return pad(year, 4);
  return term.day === undefined ? `${pad(year, 4)}-${pad(term.month)}` : isoDay({ year, month: term.month, day: term.day });
}

/** The year that brings a day or month nearest to the article, leaning the way the sentence looks; a month ahead is this year's only if near. */
function nearestYear(term: { readonly month?: number; readonly day?: number; readonly lean?: Lean }, base: Day): number {
  const ahead = term.day === undefined
    ? (term.month! - base.month) * 30.4
    : dayNumber({ year: base.year, month: term.month!, day: Math.min(term.day, daysInMonth(base.year, term.month!)) }) - dayNumber(base);
  if (term.lean === 'past') return ahead > 0 ? base.year - 1 : base.year;
  if (ahead > 0) {
    const nearest = term.lean === 'future' ? 300 : 150;
    return ahead <= nearest ? base.year : base.year - 1;
  }
  const furthest = term.lean === 'future' ? 100 : 330;
  return -ahead <= furthest ? base.year : base.year + 1;
}

const SEASON_MONTHS: ReadonlyMap<string, number> = new Map([['SP', 3], ['SU', 6], ['FA', 9], ['WI', 12], ['Q1', 1], ['Q2', 4], ['Q3', 7], ['Q4', 10], ['H1', 1], ['H2', 7]]);

/** The season, quarter or half-year that began last, or begins next. Winter has the year in which it begins. */
function nearestPart(part: string, base: Day | null, lean: Lean | null): string | null {
  const begins = SEASON_MONTHS.get(part);
  if (!base || begins === undefined) return null;
  const length = part.startsWith('H') ? 6 : 3;
  let { year } = base;
  if (lean === 'future') {
    if (begins + length <= base.month) year++;
  } else if (lean === 'past') {
    if (begins + length > base.month) year--;
  } else if (begins > base.month) year--;
  return `${pad(year, 4)}-${part}`;
}

function resolveWeekday(term: CalendarTerm & { kind: 'weekday' }, base: Day): string {
  const today = dayNumber(base);
  const ahead = (term.weekday - weekdayOf(today) + 7) % 7;
  switch (term.which) {
    case 'last': return isoDay(dayOf(today + (ahead === 0 ? -7 : ahead - 7)));
    case 'next': return isoDay(dayOf(today + (ahead === 0 ? 7 : ahead)));
    case 'this': return isoDay(dayOf(today - weekdayOf(today) + term.weekday));
    case 'near': return isoDay(dayOf(ahead === 0 ? today : term.lean === 'future' ? today + ahead : today + ahead - 7));
  }
}

/** A day so many units from another, as exactly as the unit says: two days ago a day, last month a month, 20 years ago a year. */
function shifted(base: Day, unit: OffsetUnit, amount: number): string {
  switch (unit) {
    case 'hour':
    case 'day': return isoDay(dayOf(dayNumber(base) + (unit === 'day' ? amount : Math.trunc(amount / 24))));
    case 'week':
    case 'weekend': {
      const { year, week } = isoWeek(dayNumber(base) + 7 * amount);
      return `${pad(year, 4)}-W${pad(week)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month': {
      const month = shiftMonth(base.year, base.month, amount);
      return `${pad(month.year, 4)}-${pad(month.month)}`;
    }
    case 'quarter': {
      const total = base.year * 4 + Math.floor((base.month - 1) / 3) + amount;
      return `${pad(Math.floor(total / 4), 4)}-Q${total % 4 + 1}`;
    }
    case 'year': return pad(base.year + amount, 4);
    case 'decade': return String(Math.floor(base.year / 10) + amount);
    case 'century': return String(Math.floor(base.year / 100) + amount);
  }
}

/** The same from a date that may be a month or a year: finer units than it has give nothing. */
function shiftValue(value: string, unit: OffsetUnit, amount: number): string | null {
  const day = parseDay(value);
  if (day) return shifted(day, unit, amount);
  const month = /^(\d{4})-(\d{2})$/u.exec(value);
  if (month) return unit === 'month' || unit === 'year' || unit === 'decade' || unit === 'quarter' ? shifted({ year: Number(month[1]), month: Number(month[2]), day: 1 }, unit, amount) : null;
  const year = /^(\d{4})(?:$|-[QHSFW])/u.exec(value);
  if (year) return unit === 'year' || unit === 'decade' || unit === 'century' ? shifted({ year: Number(year[1]), month: 1, day: 1 }, unit, amount) : null;
  return null;
}
