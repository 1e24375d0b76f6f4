import { intlLocale, type Reader } from './reader.ts';

/** A date or time of TIMEX3 in words: "14 December 2025", «декабрь 2025», "week 50 of 2025 (8–14 December)". Null for a form not known here. */
export function writeDate(value: string, reader: Reader): string | null {
  for (const [pattern, write] of FORMS) {
    const match = pattern.exec(value);
    if (match) return write(match.slice(1).map(part => part ?? ''), reader);
  }
  return null;
}

type Write = (parts: readonly string[], reader: Reader) => string | null;

/** The forms do not overlap, so their order means nothing but what is met most often. */
const FORMS: readonly (readonly [RegExp, Write])[] = [
  // 2025-12-14; not 2025-12
  [/^(\d{4})-(\d{2})-(\d{2})$/u, ([y, m, d], reader) => writeDay(y!, m!, d!, reader)],
  // 2025-12; not 2025-W12
  [/^(\d{4})-(\d{2})$/u, ([y, m], reader) => writeMonth(y!, m!, reader)],
  // 2025
  [/^(\d{4})$/u, ([y], reader) => reader.t('the year {0}', Number(y))],
  // BC0664, -0664
  [/^(?:BC|-)(\d{4})$/u, ([y], reader) => reader.t('the year {0} BC', Number(y))],
  // 199, 199X: the 1990s
  [/^(\d{3})X?$/u, ([decade], reader) => reader.t('the {0}s', `${decade!}0`)],
  // 19, 19XX: the 20th century
  [/^(\d{2})(?:XX)?$/u, ([century], reader) => reader.t('the {0} century', writeOrdinal(Number(century) + 1, reader))],
  // 2025-W50, 2025-W50-WE
  [/^(\d{4})-W(\d{2})(-WE)?$/u, ([y, w, weekend], reader) => writeWeek(Number(y), Number(w), weekend !== '', reader)],
  // 2025-Q3, 2025-H1
  [/^(\d{4})-Q([1-4])$/u, ([y, q], reader) => reader.t('quarter {0} of {1}', q!, y!)],
  [/^(\d{4})-H1$/u, ([y], reader) => reader.t('the first half of {0}', y!)],
  [/^(\d{4})-H2$/u, ([y], reader) => reader.t('the second half of {0}', y!)],
  // 2017-FA
  [/^(\d{4})-(SP|SU|FA|WI)$/u, ([y, season], reader) => writeSeason(season!, y!, reader)],
  // XXXX-07-21, XXXX-07, XXXX-WXX-5: without a year
  [/^XXXX-(\d{2})-(\d{2})$/u, ([m, d], reader) => format(reader, { day: 'numeric', month: 'long' }, 2000, Number(m), Number(d))],
  [/^XXXX-(\d{2})$/u, ([m], reader) => format(reader, { month: 'long' }, 2000, Number(m), 1)],
  // 3 January 2000 was a Monday.
  [/^XXXX-WXX-([1-7])$/u, ([weekday], reader) => format(reader, { weekday: 'long' }, 2000, 1, 2 + Number(weekday))],
  // 2025-12-14TMO; TMO
  [/^(?:(\d{4})-(\d{2})-(\d{2}))?T(MO|MI|AF|EV|NI|DT)$/u, ([y, m, d, part], reader) => {
    const time = partOfDay(part!, reader);
    return y === '' ? time : join(writeDay(y!, m!, d!, reader), time);
  }],
  // T14:30, T14:30+03:00, 2025-12-14T14:30Z, T09
  [/^(?:(\d{4})-(\d{2})-(\d{2}))?T(\d{2})(?::(\d{2}))?(?::(\d{2}))?(Z|[+-]\d{2}:?\d{2})?$/u, ([y, m, d, hour, minute, second, zone], reader) => {
    const clock = `${hour!}:${minute === '' ? '00' : minute!}${second === '' ? '' : `:${second!}`}`;
    const time = zone === '' ? clock : `${clock} UTC${zone === 'Z' ? '' : zone!.replace('-', '−')}`;
    return y === '' ? time : join(writeDay(y!, m!, d!, reader), time);
  }],
];

function writeDay(year: string, month: string, day: string, reader: Reader): string | null {
  return format(reader, { day: 'numeric', month: 'long', year: 'numeric' }, Number(year), Number(month), Number(day));
}

function writeMonth(year: string, month: string, reader: Reader): string | null {
  return format(reader, { month: 'long', year: 'numeric' }, Number(year), Number(month), 1);
}

/** Null where the calendar has no such day. */
function format(reader: Reader, options: Intl.DateTimeFormatOptions, year: number, month: number, day: number): string | null {
  const date = utc(year, month, day);
  if (date.getUTCMonth() !== month - 1) return null;
  return withoutYearMark(new Intl.DateTimeFormat(intlLocale(reader), { ...options, timeZone: 'UTC' }).format(date));
}

/** Russian CLDR patterns put «г.» behind a year, which a card can do without. */
function withoutYearMark(date: string): string {
  return date.replace(/\sг\./gu, '');
}

function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC takes the years 0–99 for 1900–1999
  return date;
}

/** An ISO 8601 week: from Monday, the first being the one with 4 January. */
function writeWeek(year: number, week: number, weekend: boolean, reader: Reader): string {
  const fourth = utc(year, 1, 4);
  const monday = utc(year, 1, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  const dayAfter = (days: number): Date => utc(monday.getUTCFullYear(), monday.getUTCMonth() + 1, monday.getUTCDate() + days);
  const days = new Intl.DateTimeFormat(intlLocale(reader), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  if (weekend) return reader.t('the weekend {0}, {1}', withoutYearMark(days.formatRange(dayAfter(5), dayAfter(6))), year);
  return reader.t('week {0} of {1} ({2})', week, year, withoutYearMark(days.formatRange(monday, dayAfter(6))));
}

function writeSeason(season: string, year: string, { t }: Reader): string {
  switch (season) {
    case 'SP': return t('spring {0}', year);
    case 'SU': return t('summer {0}', year);
    case 'FA': return t('autumn {0}', year);
    default: return t('winter {0}', year);
  }
}

function partOfDay(part: string, { t }: Reader): string {
  switch (part) {
    case 'MO': return t('morning');
    case 'MI': return t('midday');
    case 'AF': return t('afternoon');
    case 'EV': return t('evening');
    case 'NI': return t('night');
    default: return t('daytime');
  }
}

function join(day: string | null, time: string): string | null {
  return day === null ? null : `${day}, ${time}`;
}

const ENGLISH_ENDINGS: Readonly<Record<Intl.LDMLPluralRule, string>> = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' };

/** "3rd", «3-й». */
export function writeOrdinal(value: number, { locale }: Reader): string {
  return locale === 'ru' ? `${value}-й` : `${value}${ENGLISH_ENDINGS[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)]}`;
}

/** When something was done, as a clock and a calendar here show it: «24.11.2026, 22:51». `moment` is ISO 8601. */
export function writeMoment(moment: string, reader: Reader): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : new Intl.DateTimeFormat(intlLocale(reader), { dateStyle: 'short', timeStyle: 'short' }).format(date);
}
