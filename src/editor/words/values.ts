import type { FigureType, FigureValue, Modifier } from '../../core/annotation.ts';
import { writeDate, writeOrdinal } from './dates.ts';
import { writeDuration } from './durations.ts';
import { intlLocale, type Reader } from './reader.ts';
import { writeMoney, writeQuantity } from './units.ts';

export interface WrittenFigure {
  readonly type: FigureType;
  readonly value: FigureValue;
  readonly unit: string | null;
}

type Scalar = string | number | null;

/** A figure's value written out for the reader: "14 December 2025", «5 000 000 000 российских рублей», "5% – 7%". Null where it has none. */
export function writeValue(figure: WrittenFigure, reader: Reader): string | null {
  const { value } = figure;
  if (value === null || typeof value !== 'object') return writeScalar(value, figure, reader);
  const min = writeScalar(value.min, figure, reader);
  const max = writeScalar(value.max, figure, reader);
  if (min === null) return max === null ? null : reader.t('at most {0}', max);
  // A dash, because "from … to …" would ask for other cases in Russian.
  return max === null ? reader.t('at least {0}', min) : `${min} – ${max}`;
}

function writeScalar(value: Scalar, { type, unit }: WrittenFigure, reader: Reader): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return (type === 'duration' ? writeDuration(value, reader) : writeDate(value, reader)) ?? value;
  if (type === 'money' && unit !== null) return writeMoney(value, unit, reader);
  if (type === 'quantity' && unit !== null) return writeQuantity(value, unit, reader);
  if (type === 'ordinal' && Number.isInteger(value)) return writeOrdinal(value, reader);
  const number = new Intl.NumberFormat(intlLocale(reader), { maximumFractionDigits: 10 }).format(value);
  if (type === 'percent') return reader.locale === 'ru' ? `${number} %` : `${number}%`;
  return number;
}

/** A large round number as it is spoken: "5 billion", «5 миллиардов»; null for one that is short or not round. */
export function writeRounded(value: FigureValue, reader: Reader): string | null {
  if (typeof value !== 'number' || Math.abs(value) < 1_000_000) return null;
  const compact = new Intl.NumberFormat(intlLocale(reader), { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 });
  const scale = 10 ** (Math.floor(Math.log10(Math.abs(value)) / 3) * 3);
  return Number.isInteger(Math.round(value / scale * 1e6) / 1e3) ? compact.format(value) : null;
}

/** What a hedge says of the value, in words that stand on their own. */
export function writeModifier(mod: Modifier, { t }: Reader): string {
  switch (mod) {
    case 'APPROX': return t('about this');
    case 'MORE_THAN': return t('more than this');
    case 'LESS_THAN': return t('less than this');
    case 'EQUAL_OR_MORE': return t('this or more');
    case 'EQUAL_OR_LESS': return t('this or less');
    case 'START': return t('its beginning');
    case 'MID': return t('its middle');
    case 'END': return t('its end');
  }
}
