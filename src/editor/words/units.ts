import { unitName as cldrUnitName } from '../../core/figures/lexicon/unitNames.ts';
import { intlLocale, type Reader } from './reader.ts';

/** The units whose names `Intl` knows, by the symbol that a figure gives. */
const INTL_UNITS: Readonly<Record<string, string>> = {
  km: 'kilometer', m: 'meter', cm: 'centimeter', mm: 'millimeter', mi: 'mile', ft: 'foot', in: 'inch', yd: 'yard',
  kg: 'kilogram', g: 'gram', lb: 'pound', oz: 'ounce', st: 'stone',
  l: 'liter', L: 'liter', ml: 'milliliter', gal: 'gallon', 'fl oz': 'fluid-ounce',
  ha: 'hectare', acre: 'acre',
  '°C': 'celsius', '°F': 'fahrenheit', '°': 'degree',
  'km/h': 'kilometer-per-hour', mph: 'mile-per-hour', 'm/s': 'meter-per-second',
  bit: 'bit', B: 'byte', kB: 'kilobyte', KB: 'kilobyte', MB: 'megabyte', GB: 'gigabyte', TB: 'terabyte', PB: 'petabyte',
  ms: 'millisecond', ns: 'nanosecond', s: 'second', min: 'minute', h: 'hour',
};

/** A number with its unit: "22 kilometres", «22 километра»; a unit without a name of its own keeps its symbol. */
export function writeQuantity(amount: number, unit: string, reader: Reader): string {
  const locale = intlLocale(reader);
  const known = INTL_UNITS[unit];
  if (known !== undefined) return new Intl.NumberFormat(locale, { style: 'unit', unit: known, unitDisplay: 'long', maximumFractionDigits: 10 }).format(amount);
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(amount)} ${unitSymbol(unit, reader)}`;
}

/** A unit by its name as it stands behind a number, for the symbols that `Intl` has no name for. */
function unitSymbol(unit: string, { t }: Reader): string {
  switch (unit) {
    case 't': return t('tonnes');
    case 'm2': return t('square metres');
    case 'km2': return t('square kilometres');
    case 'ft2': return t('square feet');
    case 'sqmi': return t('square miles');
    case 'm3': return t('cubic metres');
    case 'bbl': return t('barrels');
    case 'kn': return t('knots');
    case 'nmi': return t('nautical miles');
    default: return unit;
  }
}

/** The name of a unit of measure in the singular: "kilometre", «баррель»; the symbol where there is no name. */
export function unitName(unit: string, reader: Reader): string {
  const known = INTL_UNITS[unit];
  if (known !== undefined) {
    const parts = new Intl.NumberFormat(intlLocale(reader), { style: 'unit', unit: known, unitDisplay: 'long' }).formatToParts(1);
    return parts.find(part => part.type === 'unit')?.value ?? unit;
  }
  return cldrUnitName(unit, reader.locale) ?? unit;
}

/** The name of a currency: "US dollars", «доллар США»; its code where there is no name. */
export function currencyName(code: string, reader: Reader): string {
  try {
    return new Intl.DisplayNames(intlLocale(reader), { type: 'currency' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** An amount of money with the currency's name: "5,000,000,000 Russian roubles". */
export function writeMoney(amount: number, code: string, reader: Reader): string {
  const locale = intlLocale(reader);
  try {
    const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
    return new Intl.NumberFormat(locale, { style: 'currency', currency: code, currencyDisplay: 'name', minimumFractionDigits, maximumFractionDigits: Math.max(minimumFractionDigits, 4) }).format(amount);
  } catch {
    // Not an ISO 4217 code.
    return `${new Intl.NumberFormat(locale).format(amount)} ${code}`;
  }
}
