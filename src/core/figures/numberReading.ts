/** A number as it is written, from piece `first` up to but without `end`. */
export interface NumberReading {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly ordinal: boolean;
  /** The digits where the number is one run of them and nothing more (a year, a day, an hour); null otherwise. */
  readonly digits: string | null;
  /** Whether it is written in digits, perhaps with a scale word after them. */
  readonly inDigits: boolean;
  /** half, треть, две трети, a quarter: a part of something. */
  readonly fraction: boolean;
  /** What a word or letter at its end multiplied it by (тыс., million, $5bn, hundred); 1 where nothing did. */
  readonly scale: number;
  /** двое, троих. */
  readonly collective: boolean;
  /** A letter glued to the digits that is no scale by itself: the «m» of 400m, which is millions only in money. */
  readonly glued: string | null;
}

/** A number in words. */
export function wordReading(first: number, end: number, value: number, scale: number, kind: 'ordinal' | 'fraction' | 'collective' | null = null): NumberReading {
  return { first, end, value, ordinal: kind === 'ordinal', digits: null, inDigits: false, fraction: kind === 'fraction', scale, collective: kind === 'collective', glued: null };
}

/** A number in digits with something more: a scale word, a fraction. */
export function digitReading(first: number, end: number, value: number, scale: number, fraction = false): NumberReading {
  return { first, end, value, ordinal: false, digits: null, inDigits: true, fraction, scale, collective: false, glued: null };
}

/** Readings by the piece at which they begin; nothing outside the passage. */
export interface Numbers {
  get(at: number): NumberReading | undefined;
  has(at: number): boolean;
}

/** Multiplies without the tails of binary fractions: 8.13 · 10⁹ is 8130000000. */
export function times(a: number, b: number): number {
  const product = a * b;
  if (Number.isInteger(product) && product < 1e12) return product;
  return Number((a * b).toPrecision(12));
}

/** A third is 0.3333, one and two thirds 1.667; halves and quarters stay exact. */
export function fourDigits(value: number): number {
  return Number.isInteger(value * 4) ? value : Number(value.toPrecision(4));
}

