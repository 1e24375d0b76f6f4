/*
 * Days of the proleptic Gregorian calendar as whole numbers, so that counting needs no clock and no time zone.
 */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1 March of year 0. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
}

export function dayOf(number: number): Day {
  const era = Math.floor(number / 146_097);
  const ofEra = number - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((number + 2) % 7 + 7) % 7 + 1;
}

/** The ISO 8601 week of a day. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = dayOf(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

export function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

export function isoDay(day: Day): string {
  return `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}`;
}

/** A month so many months from another. */
export function shiftMonth(year: number, month: number, by: number): { readonly year: number; readonly month: number } {
  const total = year * 12 + month - 1 + by;
  return { year: Math.floor(total / 12), month: ((total % 12) + 12) % 12 + 1 };
}
