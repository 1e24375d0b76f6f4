import type { FigureValue } from '../annotation.ts';
import type { Language } from '../lang/language.ts';

/** What a person typed for a figure: «31,5 %», "2,500,000 USD", "5..7 km", "P3M". */
export interface TypedValue {
  readonly value: FigureValue;
  readonly unit: string | null;
}

// «5 000 000 RUB», "-1 200.5"; not "5 km", «5 00».
const GROUPED_BY_SPACES = /^-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?/u;
// "2,500,000", "1,250.5"; not "2,5", "2,50,000".
const GROUPED_BY_COMMAS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
// "12.5", «-3,5», "1e+21", which is how a large number is written where one is offered for correction; not "1.2.3", "2026-03".
const PLAIN = /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/iu;

/**
 * Reads a value and, behind a space, its unit: a number, a range of two with ".." between them, or else what was typed, as dates and
 * durations are ISO 8601. Digits may be grouped by spaces; a comma before three digits groups in English and is the decimal one in Russian.
 * Nothing typed is no value.
 */
export function readTypedValue(typed: string, language: Language): TypedValue {
  const text = typed.trim();
  const amount = GROUPED_BY_SPACES.exec(text)?.[0] ?? /^\S*/u.exec(text)![0];
  const unit = text.slice(amount.length).trim().replace(/\s+/gu, ' ');
  const [min, max] = amount.split('..');
  return { value: max === undefined ? readScalar(amount, language) : { min: readScalar(min!, language), max: readScalar(max, language) }, unit: unit || null };
}

function readScalar(text: string, language: Language): number | string | null {
  if (text === '') return null;
  const together = text.replace(/[ \u00a0\u202f]/gu, '');
  const grouped = GROUPED_BY_COMMAS.test(together) && (language === 'en' || together.indexOf(',') !== together.lastIndexOf(','));
  if (grouped) return Number(together.replace(/,/gu, ''));
  return PLAIN.test(together) ? Number(together.replace(',', '.')) : text;
}
