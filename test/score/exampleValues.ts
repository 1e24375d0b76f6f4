import type { FigureValue } from '../../src/core/annotation.ts';
import { dayNumber } from '../../src/core/figures/calendarMath.ts';
import type { ExampleFigure } from './exampleSets.ts';

/*
 * Whether two ways to write a value mean the same: "P27M" and P2Y3M, a month and the days from its first to its last, two kilograms and 2000 g.
 */

export interface OwnFigure {
  readonly type: string;
  readonly value: FigureValue;
  readonly unit: string | null;
}

export function isSame(example: ExampleFigure, own: OwnFigure): boolean {
  const { value } = example;
  switch (example.type) {
    case 'number': case 'ordinal': case 'percent': case 'money': case 'quantity':
      return sameAmount(value, own.value, example.unit ?? null, own.unit);
    case 'duration':
      return typeof value === 'string' && typeof own.value === 'string' && sameDuration(value, own.value);
    default:
      return sameTime(example, own);
  }
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

function sameAmount(theirs: unknown, ours: FigureValue, theirUnit: string | null, ourUnit: string | null): boolean {
  // Cents, pence and kopecks are parts of their currency here.
  if (theirUnit !== null && /^(?:cent|pence|penny|kopeck)s?$/iu.test(theirUnit) && typeof theirs === 'number' && typeof ours === 'number') return near(theirs / 100, ours);
  const ends = (value: unknown): (number | null)[] => typeof value === 'number' ? [value] : value && typeof value === 'object' ? ['min', 'max'].map(k => { const end = (value as Record<string, unknown>)[k]; return typeof end === 'number' ? end : null; }) : [NaN];
  const a = ends(theirs).filter(end => end !== null);
  const b = ends(ours).filter(end => end !== null);
  if (a.length !== b.length) return false;
  const [x, y] = [scaleOf(theirUnit), scaleOf(ourUnit)];
  if (x && y && x.of !== y.of) return false;
  const [s, t] = x && y ? [x.times, y.times] : [1, 1];
  return a.every((end, i) => near(end * s, b[i]! * t));
}

/** Units under one name for each kind of measure, and how many of it they are. Unknown ones compare by their number alone. */
const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  Gram: ['g', 1], Kilogram: ['g', 1000], kg: ['g', 1000], g: ['g', 1], mg: ['g', 0.001], Milligram: ['g', 0.001], Ounce: ['oz', 1], oz: ['oz', 1], Pound: ['lb', 1], lb: ['lb', 1], t: ['g', 1e6], 'Metric ton': ['g', 1e6],
  Metre: ['m', 1], Meter: ['m', 1], m: ['m', 1], km: ['m', 1000], Kilometre: ['m', 1000], Kilometer: ['m', 1000], cm: ['m', 0.01], Centimetre: ['m', 0.01], Centimeter: ['m', 0.01], mm: ['m', 0.001], Millimetre: ['m', 0.001], Millimeter: ['m', 0.001],
  Mile: ['in', 63360], mi: ['in', 63360], Foot: ['in', 12], ft: ['in', 12], Inch: ['in', 1], in: ['in', 1], Yard: ['in', 36], yd: ['in', 36],
  Litre: ['l', 1], Liter: ['l', 1], l: ['l', 1], ml: ['l', 0.001], Millilitre: ['l', 0.001], Milliliter: ['l', 0.001], hl: ['l', 100], Hectolitre: ['l', 100], Gallon: ['gal', 1], gal: ['gal', 1],
  Celsius: ['C', 1], C: ['C', 1], '°C': ['C', 1], Fahrenheit: ['F', 1], F: ['F', 1], '°F': ['F', 1], Degree: ['deg', 1], '°': ['deg', 1],
  cent: ['cent', 1], Cent: ['cent', 1],
};

function scaleOf(unit: string | null): { readonly of: string; readonly times: number } | null {
  const known = unit === null ? undefined : UNITS[unit];
  return known ? { of: known[0], times: known[1] } : null;
}

function sameDuration(a: string, b: string): boolean {
  const [x, y] = [durationOf(a), durationOf(b)];
  if (x === null || y === null) return false;
  if (near(x.months, y.months) && near(x.seconds, y.seconds)) return true;
  // duckling counts a part of a month in days: P3.5M is its P105D.
  const days = ({ months, seconds }: { readonly months: number; readonly seconds: number }): number => months * 30 + seconds / 86_400;
  return (!Number.isInteger(x.months) || !Number.isInteger(y.months)) && near(days(x), days(y));
}

// P1Y6M, P2W, PT1.5H.
const DURATION = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/u;

function durationOf(iso: string): { readonly months: number; readonly seconds: number } | null {
  const match = DURATION.exec(iso);
  if (!match) return null;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map(part => Number(part ?? 0)) as [number, number, number, number, number, number, number];
  return { months: years * 12 + months, seconds: weeks * 604_800 + days * 86_400 + hours * 3600 + minutes * 60 + seconds };
}

function sameTime(example: ExampleFigure, own: OwnFigure): boolean {
  const theirs = interval(example.value);
  const ours = interval(own.value);
  if (theirs && ours && theirs.from === ours.from && theirs.to === ours.to) return true;
  if (example.value === null && own.value !== null && example.timex === own.value) return true;
  // Recognizers-Text ends a range where its last day, month or year begins: "2014 to 2018" to 2018-01-01.
  if (endsWhereLastBegins(example.value, own.value)) return true;
  // duckling's reference is half past four in the morning; an article has a day: "7 days ago" is the same day.
  if (typeof own.value === 'string' && example.value === `${own.value}T04`) return true;
  if (typeof own.value === 'string' && typeof example.value === 'string' && own.value === example.value) return true;
  const clock = clockOf(example.value);
  const ownClock = clockOf(own.value);
  if (clock !== null && clock === ownClock) return true;
  const part = example.timex ? /T(?:MO|AF|EV|NI)$/u.exec(example.timex) : null;
  return part !== null && typeof own.value === 'string' && own.value.endsWith(part[0]);
}

function endsWhereLastBegins(theirs: unknown, ours: unknown): boolean {
  if (!theirs || typeof theirs !== 'object' || !ours || typeof ours !== 'object') return false;
  const [from, to] = [interval((theirs as Record<string, unknown>)['from']), interval((theirs as Record<string, unknown>)['to'])];
  const [min, max] = [interval((ours as Record<string, unknown>)['min']), interval((ours as Record<string, unknown>)['max'])];
  return from !== null && to !== null && min !== null && max !== null && from.from === min.from && to.from === max.from;
}

/** The clock times that a value names, without its day: one, or those of a range. */
function clockOf(value: unknown): string | null {
  if (typeof value === 'string') {
    const match = /(?:^|[T ])(\d{1,2})(?::(\d{2}))?(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/u.exec(value);
    return match && /T|:/u.test(value) ? `${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}` : null;
  }
  if (!value || typeof value !== 'object') return null;
  const { from, to, toExclusive, min, max } = value as Record<string, unknown>;
  const [a, b] = [clockOf(from ?? min), clockOf(to ?? toExclusive ?? max)];
  return a && b ? `${a}–${b}` : null;
}

/** The days that a date covers, from the first up to but without the last. Null for what is no date. */
export function interval(value: unknown): { readonly from: number; readonly to: number } | null {
  if (value && typeof value === 'object') {
    const { from, to, toExclusive, min, max } = value as Record<string, unknown>;
    const begin = interval(from ?? min);
    const exclusive = interval(to ?? toExclusive);
    const inclusive = max === undefined ? null : interval(max);
    const end = exclusive ? exclusive.from : inclusive?.to;
    return begin && end !== undefined ? { from: begin.from, to: end } : null;
  }
  if (typeof value !== 'string') return null;
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ]00(?::00){0,2}$)/u.exec(value);
  if (day) {
    const from = dayNumber({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) });
    return { from, to: from + 1 };
  }
  const months = (year: number, month: number, count: number) => ({ from: dayNumber({ year, month, day: 1 }), to: dayNumber({ year: year + Math.floor((month - 1 + count) / 12), month: (month - 1 + count) % 12 + 1, day: 1 }) });
  const month = /^(\d{4})-(\d{2})$/u.exec(value);
  if (month) return months(Number(month[1]), Number(month[2]), 1);
  const year = /^(\d{4})$/u.exec(value);
  if (year) return months(Number(year[1]), 1, 12);
  const decade = /^(\d{3})$/u.exec(value);
  if (decade) return months(Number(decade[1]) * 10, 1, 120);
  const part = /^(\d{4})-([QH])(\d)$/u.exec(value);
  if (part) return part[2] === 'Q' ? months(Number(part[1]), Number(part[3]) * 3 - 2, 3) : months(Number(part[1]), Number(part[3]) * 6 - 5, 6);
  const season = /^(\d{4})-(SP|SU|FA|WI)$/u.exec(value);
  if (season) return months(Number(season[1]), { SP: 3, SU: 6, FA: 9, WI: 12 }[season[2]!]!, 3);
  const week = /^(\d{4})-W(\d{2})(-WE)?$/u.exec(value);
  if (!week) return null;
  const fourth = dayNumber({ year: Number(week[1]), month: 1, day: 4 });
  const monday = fourth - (((fourth + 2) % 7) + 7) % 7 + (Number(week[2]) - 1) * 7;
  return week[3] ? { from: monday + 5, to: monday + 7 } : { from: monday, to: monday + 7 };
}
