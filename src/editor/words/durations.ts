import { intlLocale, type Reader } from './reader.ts';

// P3M, PT6H30M, P115Y253D, PT47.42S; not P, PT, "3 months"
const DURATION = /^P(?=[\dT])(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/u;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** An ISO 8601 duration in words: P3M is "3 months", «3 месяца»; null when it is none. */
export function writeDuration(value: string, reader: Reader): string | null {
  const match = DURATION.exec(value);
  if (!match) return null;
  const parts = UNITS.flatMap((unit, i) => {
    const amount = match[i + 1];
    return amount === undefined ? [] : [new Intl.NumberFormat(intlLocale(reader), { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 6 }).format(Number(amount))];
  });
  return parts.length ? parts.join(' ') : null;
}
