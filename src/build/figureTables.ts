import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CURRENCY_SPELLINGS } from './currencySpellings.ts';
import { adjectiveStem, isAdjective, nounForms, ordinalForms } from './declension.ts';
import { type SpelloutRules, spelloutWords } from './spellout.ts';
import { UNIT_NAMES } from './unitNames.ts';

/*
 * Writes src/core/figures/lexicon/cldr.ts from Unicode CLDR: the names of months, weekdays, units and currencies in the forms in which
 * texts use them. `npm run tables` after an update of the cldr packages; a test fails while the file is not what this would write.
 */

const require = createRequire(import.meta.url);
const LANGUAGES = ['ru', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
type Json = { readonly [key: string]: Json } & string;

export const TABLE_FILE = join(dirname(fileURLToPath(import.meta.url)), '../core/figures/lexicon/cldr.ts');

function readCldr(file: string): Json {
  return JSON.parse(readFileSync(require.resolve(file), 'utf8')) as Json;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** One string a month or weekday, its forms apart by spaces. */
function calendarNames(language: Language, what: 'months' | 'days'): string[] {
  const gregorian = readCldr(`cldr-dates-full/main/${language}/ca-gregorian.json`)['main']![language]!['dates']!['calendars']!['gregorian']!;
  const keys = what === 'months' ? Array.from({ length: 12 }, (_, i) => String(i + 1)) : WEEKDAYS;
  return keys.map(key => {
    const forms = new Set<string>();
    for (const [context, width] of [['stand-alone', 'wide'], ['format', 'wide'], ['format', 'abbreviated'], ['stand-alone', 'abbreviated']] as const) {
      const form = gregorian[what]![context]![width]![key]!.toLowerCase().replace(/\.$/u, '');
      if (language === 'ru' && width === 'wide') for (const declined of declinedCalendarName(form, context)) forms.add(declined);
      else forms.add(form);
    }
    return [...forms].map(fold).join(' ');
  });
}

/** CLDR has the nominative («среда») and, of months, the genitive («января»); the other cases follow from the first. */
function declinedCalendarName(form: string, context: string): string[] {
  return context === 'stand-alone' ? nounForms(form, form.endsWith('а') ? form.slice(0, -1) : null) : [form];
}

/** «ё» and «е» are one letter to the reader of figures, as accented Latin letters and plain ones are. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/(?<=[a-zеё])[\u0300-\u0305\u0307-\u036f]/giu, '').normalize('NFC').replace(/ё/gu, 'е').replace(/ł/gu, 'l').replace(/\u00a0|\u202f/gu, ' ');
}

/** Name of a unit: its forms, apart by "|". */
function unitForms(language: Language): string[] {
  const units = readCldr(`cldr-units-full/main/${language}/units.json`)['main']![language]!['units']!;
  return Object.entries(UNIT_NAMES).map(([id, name]) => {
    const forms = new Set<string>();
    for (const width of ['long', 'short', 'narrow']) {
      const patterns = units[width]![id]!;
      for (const [key, pattern] of Object.entries(patterns) as [string, string][]) {
        if (!key.includes('count') || key.startsWith('per')) continue;
        const form = fold(pattern.toLowerCase()).replace('{0}', '').trim();
        if (form && (width === 'long' || isSafeAbbreviation(form))) forms.add(form);
        if (width === 'long' && language === 'ru' && key === 'unitPattern-count-one' && !patterns['genitive-count-one'] && !form.includes(' '))
          for (const declined of nounForms(form)) forms.add(fold(declined));
      }
    }
    return `${name}: ${[...forms].join('|')}`;
  });
}

/** Short forms that say too little outside a table: ° alone, ", ', #. */
function isSafeAbbreviation(form: string): boolean {
  return /[\p{L}]/u.test(form);
}

/** Currencies in use somewhere: "CODE: adjective stems|forms of the noun|words after it". */
function currencyNames(language: Language): string[] {
  const names = readCldr(`cldr-numbers-full/main/${language}/currencies.json`)['main']![language]!['numbers']!['currencies']!;
  const lines: string[] = [];
  for (const code of currenciesInUse()) {
    const one = fold((names[code]!['displayName-count-one'] ?? names[code]!['displayName-count-other'] ?? names[code]!['displayName']!).toLowerCase());
    const many = fold((names[code]!['displayName-count-many'] ?? names[code]!['displayName-count-other'] ?? '').toLowerCase());
    lines.push(language === 'ru' ? russianCurrency(code, one, many) : englishCurrency(code, one, many));
  }
  if (language === 'ru') lines.push(...CURRENCY_SPELLINGS.flatMap(([code, noun, many]) => spelledCurrency(code, noun, many, lines)));
  return lines;
}

function russianCurrency(code: string, one: string, many: string): string {
  const words = one.split(' ');
  const found = words.findIndex(word => !isAdjective(word));
  const head = found < 0 ? words.length - 1 : found;
  const stems = words.slice(0, head).map(adjectiveStem);
  const forms = nounForms(words[head]!, many.split(' ')[head] ?? null);
  return `${code}: ${stems.join(' ')}|${forms.map(fold).join(' ')}|${words.slice(head + 1).join(' ')}`;
}

/** Another spelling, alone and with the adjective that CLDR's name of the same currency has. */
function spelledCurrency(code: string, noun: string, many: string, lines: readonly string[]): string[] {
  const adjective = lines.find(line => line.startsWith(`${code}: `))?.slice(5).split('|')[0] ?? '';
  const forms = nounForms(noun, many).map(fold).join(' ');
  return [`${code}: |${forms}|`, ...(adjective ? [`${code}: ${adjective}|${forms}|`] : [])];
}

function englishCurrency(code: string, one: string, many: string): string {
  const words = one.split(' ');
  const forms = new Set([words.at(-1)!, many.split(' ').at(-1) ?? '']);
  return `${code}: ${words.slice(0, -1).join(' ')}|${[...forms].filter(Boolean).join(' ')}|`;
}

function currenciesInUse(): string[] {
  const regions = readCldr('cldr-core/supplemental/currencyData.json')['supplemental']!['currencyData']!['region']!;
  const codes = new Set<string>();
  for (const list of Object.values(regions) as unknown as Record<string, Record<string, string>>[][]) {
    for (const entry of list) for (const [code, use] of Object.entries(entry)) if (!use['_to'] && use['_tender'] !== 'false') codes.add(code);
  }
  return [...codes].sort();
}

/** "sign: CODE" for the signs that stand for one currency by themselves. */
function currencySigns(): string[] {
  const signs = new Map<string, string>();
  for (const language of LANGUAGES) {
    const names = readCldr(`cldr-numbers-full/main/${language}/currencies.json`)['main']![language]!['numbers']!['currencies']!;
    for (const code of currenciesInUse()) {
      for (const sign of [names[code]!['symbol'], names[code]!['symbol-alt-narrow']]) {
        if (!sign || sign === code || !/[$\p{Sc}]/u.test(sign) || /[\p{Script=Cyrillic}]/u.test(sign)) continue;
        // "$" and "£" are many countries' sign: the one whose plain symbol it is in English keeps it.
        if (!signs.has(sign) || (language === 'en' && sign === names[code]!['symbol'])) signs.set(sign, code);
      }
    }
  }
  return [...signs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sign, code]) => `${sign}: ${code}`);
}

/** "value: word word": numbers as CLDR's rules spell them out, in all cases and genders. */
function numberWords(language: Language, kind: 'cardinal' | 'ordinal'): string[] {
  const rules = readCldr(`cldr-rbnf/rbnf/${language}.json`)['rbnf']!['rbnf']!['SpelloutRules'] as unknown as SpelloutRules;
  // CLDR spells Russian hundreds as cardinals where it means ordinals: such words are left out of these.
  const cardinals = kind === 'ordinal' ? new Set([...spelloutWords(rules, 'cardinal', language).values()].flatMap(words => [...words])) : new Set<string>();
  return [...spelloutWords(rules, kind, language)].sort(([a], [b]) => a - b)
    .map(([value, words]) => [value, [...new Set((kind === 'ordinal' && language === 'ru' ? declined([...words]) : [...words]).filter(word => !cardinals.has(word)).map(fold))].join(' ')] as const)
    .filter(([, words]) => words !== '').map(([value, words]) => `${value}: ${words}`);
}

/** All forms by the nominative that comes first: the rules have a few slips in the others («восемьдесятые»). «Третий» declines otherwise. */
function declined(words: readonly string[]): string[] {
  return /[оы]й$/u.test(words[0]!) ? ordinalForms(words[0]!) : [...words];
}

function listSource(name: string, comment: string, byLanguage: Record<Language, string[]> | string[]): string {
  const list = (lines: string[], indent: string): string => `[\n${lines.map(line => `${indent}  ${JSON.stringify(line)},`).join('\n')}\n${indent}]`;
  const value = Array.isArray(byLanguage) ? list(byLanguage, '') : `{\n${LANGUAGES.map(l => `  ${l}: ${list(byLanguage[l], '  ')},`).join('\n')}\n}`;
  const type = Array.isArray(byLanguage) ? 'readonly string[]' : 'Record<Language, readonly string[]>';
  return `/** ${comment} */\nexport const ${name}: ${type} = ${value};\n`;
}

/** The text of the table file. */
export function tableSource(): string {
  const version = (readCldr('cldr-core/package.json') as unknown as { version: string }).version;
  const both = (of: (language: Language) => string[]): Record<Language, string[]> => ({ ru: of('ru'), en: of('en') });
  return [
    `// Written by \`npm run tables\` from Unicode CLDR ${version} (Unicode License V3, see NOTICE). Not to be edited by hand.\n`,
    'import type { Language } from \'../../lang/language.ts\';\n\n',
    listSource('MONTHS', 'Forms of the twelve months, apart by spaces; lower case, ё as е.', both(l => calendarNames(l, 'months'))), '\n',
    listSource('WEEKDAYS', 'Forms of the weekdays from Monday on.', both(l => calendarNames(l, 'days'))), '\n',
    listSource('CARDINALS', '"value: forms": words of cardinal numbers, by CLDR\'s rules for spelling them out.', both(l => numberWords(l, 'cardinal'))), '\n',
    listSource('ORDINALS', 'The same of ordinal numbers.', both(l => numberWords(l, 'ordinal'))), '\n',
    listSource('UNITS', '"name: form|form": units of measure and of time under the names that the export uses.', both(unitForms)), '\n',
    listSource('CURRENCIES', '"ISO 4217 code: words before the noun|forms of the noun|words after it"; before it Russian adjectives without endings.', both(currencyNames)), '\n',
    listSource('CURRENCY_SIGNS', '"sign: ISO 4217 code".', currencySigns()),
  ].join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TABLE_FILE, tableSource());
