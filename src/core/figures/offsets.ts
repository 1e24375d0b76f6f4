import type { CalendarTerm, OffsetUnit } from './candidate.ts';

const ISO_UNITS: ReadonlyMap<string, OffsetUnit> = new Map([['Y', 'year'], ['M', 'month'], ['W', 'week'], ['D', 'day'], ['TH', 'hour']]);

/** An ISO duration as a step in the calendar; years and a half step by months. */
export function offsetOf(iso: string, direction: number, from: 'article' | 'context'): CalendarTerm | null {
  const match = /^P(T?)([\d.]+)([YMWDH])$/u.exec(iso);
  if (!match) return null;
  let unit = ISO_UNITS.get(match[1]! + match[3]!);
  let count = Number(match[2]);
  if (unit === 'year' && !Number.isInteger(count)) {
    unit = 'month';
    count *= 12;
  }
  return unit && Number.isInteger(count) ? { kind: 'offset', unit, amount: direction * count, from } : null;
}
