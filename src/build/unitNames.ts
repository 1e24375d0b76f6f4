/**
 * CLDR's units that news articles use, with the name under which they are exported: the international symbol where there is one.
 * Units of time are named by the ISO 8601 duration of one, its number left out where it is 1: PM a month, PTM a minute, P10Y a decade.
 */
export const UNIT_NAMES: Readonly<Record<string, string>> = {
  'length-kilometer': 'km', 'length-meter': 'm', 'length-decimeter': 'dm', 'length-centimeter': 'cm', 'length-millimeter': 'mm',
  'length-micrometer': 'μm', 'length-nanometer': 'nm', 'length-mile': 'mi', 'length-yard': 'yd', 'length-foot': 'ft', 'length-inch': 'in',
  'length-nautical-mile': 'nmi', 'length-light-year': 'ly', 'length-astronomical-unit': 'au', 'length-parsec': 'pc', 'length-furlong': 'fur', 'length-fathom': 'ftm',
  'area-square-kilometer': 'km2', 'area-square-meter': 'm2', 'area-square-centimeter': 'cm2', 'area-hectare': 'ha', 'area-square-mile': 'sqmi',
  'area-square-foot': 'ft2', 'area-square-inch': 'in2', 'area-square-yard': 'yd2', 'area-acre': 'acre',
  'volume-cubic-kilometer': 'km3', 'volume-cubic-meter': 'm3', 'volume-cubic-centimeter': 'cm3', 'volume-cubic-foot': 'ft3', 'volume-cubic-mile': 'mi3', 'volume-cubic-yard': 'yd3', 'volume-cubic-inch': 'in3',
  'volume-liter': 'l', 'volume-milliliter': 'ml', 'volume-hectoliter': 'hl', 'volume-gallon': 'gal', 'volume-pint': 'pt', 'volume-quart': 'qt', 'volume-barrel': 'bbl', 'volume-cup': 'cup',
  'volume-tablespoon': 'tbsp', 'volume-teaspoon': 'tsp', 'volume-fluid-ounce': 'fl oz',
  'mass-tonne': 't', 'mass-ton': 'ton', 'mass-kilogram': 'kg', 'mass-gram': 'g', 'mass-milligram': 'mg', 'mass-microgram': 'μg', 'mass-pound': 'lb', 'mass-ounce': 'oz', 'mass-carat': 'ct', 'mass-stone': 'st',
  'speed-kilometer-per-hour': 'km/h', 'speed-mile-per-hour': 'mph', 'speed-meter-per-second': 'm/s', 'speed-knot': 'kn',
  'temperature-celsius': '°C', 'temperature-fahrenheit': '°F', 'temperature-kelvin': 'K', 'angle-degree': '°',
  'power-gigawatt': 'GW', 'power-megawatt': 'MW', 'power-kilowatt': 'kW', 'power-watt': 'W', 'power-horsepower': 'hp',
  'energy-kilowatt-hour': 'kWh', 'energy-joule': 'J', 'energy-kilojoule': 'kJ', 'energy-calorie': 'cal', 'energy-kilocalorie': 'kcal',
  'electric-volt': 'V', 'electric-ampere': 'A', 'electric-ohm': 'Ω',
  'frequency-hertz': 'Hz', 'frequency-kilohertz': 'kHz', 'frequency-megahertz': 'MHz', 'frequency-gigahertz': 'GHz',
  'digital-bit': 'bit', 'digital-byte': 'B', 'digital-kilobyte': 'kB', 'digital-megabyte': 'MB', 'digital-gigabyte': 'GB', 'digital-terabyte': 'TB', 'digital-petabyte': 'PB',
  'digital-megabit': 'Mbit', 'digital-gigabit': 'Gbit',
  'pressure-atmosphere': 'atm', 'pressure-bar': 'bar', 'pressure-millibar': 'mbar', 'pressure-pascal': 'Pa', 'pressure-hectopascal': 'hPa', 'pressure-kilopascal': 'kPa', 'pressure-megapascal': 'MPa',
  'graphics-pixel': 'px', 'graphics-megapixel': 'MP', 'magnetic-tesla': 'T', 'energy-sievert': 'Sv', 'energy-becquerel': 'Bq',
  'duration-century': 'P100Y', 'duration-decade': 'P10Y', 'duration-year': 'PY', 'duration-month': 'PM', 'duration-week': 'PW', 'duration-fortnight': 'P2W', 'duration-day': 'PD',
  'duration-hour': 'PTH', 'duration-minute': 'PTM', 'duration-second': 'PTS', 'duration-millisecond': 'ms',
};
