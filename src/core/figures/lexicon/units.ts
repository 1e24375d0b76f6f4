import type { Language } from '../../lang/language.ts';
import { foldLetters } from '../letters.ts';
import { CURRENCIES, CURRENCY_SIGNS, UNITS } from './cldr.ts';

/*
 * Units and currencies, from CLDR's names and what CLDR lacks: abbreviations of the press, other spellings, nouns that stand alone.
 */

/** A way to write a unit: its words in order. */
export interface UnitForm {
  readonly words: readonly string[];
  readonly unit: string;
}

const EXTRA_UNITS: Record<Language, readonly string[]> = {
  ru: [
    'km2: кв. км|кв км|км2', 'm2: кв. м|кв м|кв метров|кв метра|м2|кв. метров|кв. метра|кв. метр|кв. метрах|кв. метрами', 'ft2: кв. футов', 'sqmi: кв. миль', 'm3: куб. м|куб м|м3|куб. метров|куб. метра|кубометр|кубометра|кубометров|кубометрам|кубометрами|кубометрах|кубометре',
    'km3: куб. км', 'km/h: км/час|км в час', 'm/s: м/с|м/сек|м в секунду', '°: °|градус|градуса|градусов|градусам|градусами|градусах|градусе|градусом', '°C: °с|градусов по цельсию|градуса по цельсию|градус по цельсию|градусов цельсия',
    '°F: градусов по фаренгейту|градуса по фаренгейту', 't: тн', 'g: гр', 'kg: кило', 'l: л', 'kWh: квт⋅ч|квт·ч|квт ч|квт-ч|киловатт-час|киловатт-часа|киловатт-часов', 'MW: мвт', 'kV: кв|киловольт|киловольта|киловольты', 'GW: гвт', 'bbl: барр|баррелей в сутки', 'hp: л.с.|л. с.|лошадиных сил',
    'PY: лет|г', 'PD: сутки|суток|суткам|сутками|сутках|дн|сут', 'PTM: мин', 'PTS: сек|с', 'PTH: ч', 'PM: мес', 'P10Y: десятилетие|десятилетия|десятилетий|десятилетию|десятилетиям|десятилетием|десятилетиями|десятилетиях',
    'P100Y: столетие|столетия|столетий|столетию|столетием|столетиями', 'P1000Y: тысячелетие|тысячелетия|тысячелетий|тысячелетию', 'ha: га', 'MeV: мэв', 'nmi: морских миль|морские мили|морской мили|морскую милю', 'kcal: ккал',
    'pood: пуд|пуда|пудов', 'c: центнер|центнера|центнеров|ц',
  ],
  en: [
    'km: kilometre|kilometres|kms', 'm: metre|metres|mtr', 'cm: centimetre|centimetres', 'mm: millimetre|millimetres', 'km2: square kilometre|square kilometres|km2|km²|sq km|sq. km', 'm2: square metre|square metres|m2|m²|sq m|sq. m|sqm', 'm3: cubic metre|cubic metres|m3|m³',
    'ft2: sq ft|sq. ft|sqft|square-foot|square foot|ft2|ft²', 'sqmi: sq mi|sq. mi|mi2|mi²', 'km/h: kph|kmph|km/hr|kilometre per hour|kilometres per hour|kilometers an hour|kilometres an hour', 'mph: miles an hour|mi/h|mile-per-hour|mile-an-hour', 'm/s: metres per second|meter per second|metre per second',
    'l: litre|litres|liter|liters', 'hl: hectolitre|hectolitres', 'ml: millilitre|millilitres', 't: metric ton|metric tons|ton|tons|tonne|tonnes', 'lb: lbs|pounds|pound', 'oz: ounces', '°C: degrees celsius|degree celsius|°c|degrees centigrade|deg c|degrees c|degree c|celsius|deg celsius', '°F: degrees fahrenheit|degree fahrenheit|°f|degrees f|degree f|deg f|fahrenheit', '°: degrees|degree|deg|°',
    'PY: yr|yrs', 'PTH: hr|hrs|h', 'P3M: quarters', 'PTM: min|mins', 'PTS: sec|secs|s', 'PM: month|months|mo', 'PW: wk|wks', 'P1000Y: millennium|millennia', 'TB: tb', 'GB: gb|gig', 'MB: mb', 'kB: kb', 'bbl: barrels per day|barrels a day|bpd', 'kWh: kwh|kilowatt hours', 'hp: horsepower|hp', 'nmi: nautical miles|nautical mile', 'acre: acres',
    'MeV: mev', 'in: inches', 'kV: kv|kilovolt|kilovolts',
  ],
};

/** Short forms that are a word or a letter of the language as well: only directly after digits. */
export function wantsDigits(form: string): boolean {
  return form.length === 1 || AMBIGUOUS.has(form);
}

/** Short forms that are other words too ("one MP", "five in Boston", «один бар»). */
const AMBIGUOUS: ReadonlySet<string> = new Set('in mi min sec ms mp st pt hp kn au pc ly mo pa hz ha ml hl dm mb gb tb kb bar cup fur fl мин сек мес дн гр ом бар мп кд кв са мб гб тб кб гн'.split(' '));

/** Forms that look like a unit's but mean something else in news: «5 в» is a preposition, "5 a" an article. */
const NOT_UNITS: Record<Language, ReadonlySet<string>> = {
  ru: new Set(['в', 'а', 'к', 'ст', 'н', 'б', 'тс', 'дм', 'ми']),
  en: new Set(['a', 'b', 'v', 'd', 'w', 'y', 'n', 'c', 'k', 'pt', 'st', 'cup', 'cups', 'bar', 'bars', 'bit', 'bits', 'fur', 'fm', 'am', 'mw', 'pa', 'ct', 'p', 'q']),
};

// Words, digits glued to them and single marks: «км/ч» is three, «кв. м» too; spaces part them.
const UNIT_WORD = /\p{L}[\p{L}\p{N}']*|[^\s\p{L}]/gu;

/** The forms of all units by their first word, longer forms first. */
export const UNIT_FORMS: Record<Language, ReadonlyMap<string, readonly UnitForm[]>> = { ru: unitForms('ru'), en: unitForms('en') };

function unitForms(language: Language): Map<string, UnitForm[]> {
  const byFirst = new Map<string, UnitForm[]>();
  for (const line of [...UNITS[language], ...EXTRA_UNITS[language]]) {
    const colon = line.indexOf(': ');
    const unit = line.slice(0, colon);
    for (const form of line.slice(colon + 2).split('|')) {
      if (NOT_UNITS[language].has(form)) continue;
      const words = foldLetters(form).match(UNIT_WORD) ?? [];
      if (words.at(-1) === '.') words.pop();
      const first = words[0];
      if (first === undefined || NOT_UNITS[language].has(words.join(''))) continue;
      // One letter is a unit of time in tables only («5 с лишним», "50 m").
      if (unit.startsWith('P') && words.length === 1 && first.length === 1 && first !== 'ч' && first !== 'h') continue;
      const forms = byFirst.get(first) ?? [];
      forms.push({ words, unit });
      byFirst.set(first, forms);
    }
  }
  // Later tables come first among equals: the press's "tons" are tonnes unless CLDR's short ton is spelled out.
  for (const forms of byFirst.values()) forms.reverse().sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Ends of Russian compound adjectives and nouns («двухметровый», «96-километровой») with their units. */
export const RU_UNIT_STEMS: readonly (readonly [string, string])[] = [
  ['километров', 'km'], ['сантиметров', 'cm'], ['миллиметров', 'mm'], ['метров', 'm'], ['мильн', 'mi'], ['футов', 'ft'], ['дюймов', 'in'], ['гектарн', 'ha'], ['тонн', 't'], ['килограммов', 'kg'], ['граммов', 'g'],
  ['литров', 'l'], ['градусн', '°'], ['мегаваттн', 'MW'], ['киловаттн', 'kW'], ['ваттн', 'W'], ['вольтов', 'V'], ['пиксельн', 'px'], ['мегапиксельн', 'MP'], ['гигабайтн', 'GB'], ['процентн', '%'],
];

/** Ends of Russian compounds of time, with their unit: -летний, -летие, -месячный, -часовой. */
export const RU_TIME_STEMS: readonly (readonly [string, string])[] = [
  ['летн', 'PY'], ['лети', 'PY'], ['годичн', 'PY'], ['годовал', 'PY'], ['месячн', 'PM'], ['недельн', 'PW'], ['дневн', 'PD'], ['суточн', 'PD'], ['часов', 'PTH'], ['минутн', 'PTM'], ['секундн', 'PTS'], ['веков', 'P100Y'],
];

/** A currency's noun, with what narrows it. */
export interface CurrencyForm {
  readonly code: string;
  /** Words that stand before the noun: Russian adjectives without endings, English ones whole. Empty where the noun alone will do. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Currencies that their noun means where it stands alone («рублей», "dollars") though other countries' have the same. */
const BARE_CURRENCIES: Record<Language, string> = {
  ru: 'RUB USD GBP CHF INR KRW TRY ILS IRR',
  en: 'USD GBP RUB CHF INR KRW TRY ILS IRR MXN ZAR SAR AED KWD',
};

/** Other words that stand before the noun of CLDR's name: Russian adjectives without endings. */
const OTHER_ADJECTIVES: Record<Language, readonly (readonly [string, string])[]> = {
  ru: [['USD', 'американск'], ['GBP', 'английск'], ['TWD', 'тайваньск'], ['ILS', 'израильск']],
  en: [['USD', 'u.s.'], ['USD', 'american'], ['GBP', 'uk'], ['ILS', 'israeli'], ['AUD', 'aussie'], ['TWD', 'taiwan'], ['TWD', 'taiwanese'], ['PKR', 'pakistani']],
};

/** Abbreviations, spellings and everyday names that CLDR lacks. */
const EXTRA_CURRENCIES: Record<Language, readonly string[]> = {
  ru: ['RUB: |руб рублик рублика рубликов р|', 'USD: |долл|', 'USD: американск|долл|', 'USD: |долл|сша'],
  en: ['USD: |buck bucks|', 'GBP: |quid|', 'RUB: |rouble roubles|', 'RUB: russian|rouble roubles|', 'TRY: |liras|', 'CNY: |renminbi rmb yuan yuans|', 'BTC: |bitcoin bitcoins btc|', 'SEK: swedish|kronas|', 'NOK: norwegian|krone kronor kroners|',
    'DKK: danish|crown crowns|', 'SEK: swedish|crown crowns|', 'NOK: norwegian|crown crowns|', 'CZK: czech|crown crowns|', 'SAR: |riyal riyals|'],
};

/** Currencies by each form of their noun. */
export const CURRENCY_FORMS: Record<Language, ReadonlyMap<string, readonly CurrencyForm[]>> = { ru: currencyForms('ru'), en: currencyForms('en') };

function currencyForms(language: Language): Map<string, CurrencyForm[]> {
  const byNoun = new Map<string, CurrencyForm[]>();
  const push = (noun: string, form: CurrencyForm): void => {
    const forms = byNoun.get(noun) ?? [];
    forms.push(form);
    byNoun.set(noun, forms);
  };
  const nounUses = new Map<string, Set<string>>();
  const bare = new Set(BARE_CURRENCIES[language].split(' '));
  for (const line of [...CURRENCIES[language], ...EXTRA_CURRENCIES[language]]) {
    if (line.startsWith('ZWG')) continue; // «золотых» are medals, "gold" a metal
    const { code, before, nouns, after } = currencyLine(line);
    for (const noun of nouns) {
      push(noun, { code, before, after });
      for (const [of, other] of OTHER_ADJECTIVES[language]) if (of === code) push(noun, { code, before: [other], after: [] });
      if (bare.has(code)) push(noun, { code, before: [], after });
      if (bare.has(code) && after.length > 0) push(noun, { code, before: [], after: [] });
      nounUses.set(noun, (nounUses.get(noun) ?? new Set()).add(code));
    }
  }
  // A noun of one currency only names it without its adjective: «юаней», "hryvnias", "lari".
  for (const [noun, codes] of nounUses) if (codes.size === 1) push(noun, { code: [...codes][0]!, before: [], after: [] });
  for (const forms of byNoun.values()) forms.sort((a, b) => b.before.length + b.after.length - a.before.length - a.after.length);
  return byNoun;
}

function currencyLine(line: string): { code: string; before: string[]; nouns: string[]; after: string[] } {
  const [before, nouns, after] = line.slice(5).split('|') as [string, string, string];
  const split = (text: string): string[] => (text ? text.split(' ') : []);
  return { code: line.slice(0, 3), before: split(before), nouns: split(nouns), after: split(after) };
}

/** ISO codes that texts write as they are (USD15, 500 RUB). */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([...CURRENCIES.en.map(line => line.slice(0, 3)), 'BTC']);

/** Signs by what stands before them: "$", "US$", "C$". */
export const SIGN_CODES: ReadonlyMap<string, string> = new Map([
  ...CURRENCY_SIGNS.map(line => line.split(': ') as [string, string]),
  ['US$', 'USD'], ['USD$', 'USD'], ['C$', 'CAD'], ['CDN$', 'CAD'], ['CAD$', 'CAD'], ['CAN$', 'CAD'], ['AU$', 'AUD'], ['AUD$', 'AUD'], ['S$', 'SGD'], ['HKD$', 'HKD'], ['NZD$', 'NZD'], ['₿', 'BTC'], ['Rs', 'INR'],
]);

/** Hundredth parts, and the currency where the word alone tells it. */
export const SUBUNITS: Record<Language, ReadonlyMap<string, string>> = {
  ru: new Map([...'копейка копейки копейке копейку копейкой копеек копейкам копейками коп'.split(' ').map(form => [form, 'RUB'] as const), ...'цент цента центу центом центе центы центов центам центами'.split(' ').map(form => [form, 'USD'] as const)]),
  en: new Map([['cent', 'USD'], ['cents', 'USD'], ['pence', 'GBP'], ['penny', 'GBP'], ['pennies', 'GBP'], ['¢', 'USD'], ['p', 'GBP'], ['kopeks', 'RUB'], ['kopecks', 'RUB']]),
};

/** Per cent as a sign, a noun and an adjective. "per cent", "percentage points" and «п. п.» are told by their first word. */
export const PERCENT_WORDS: ReadonlySet<string> = new Set(('% процент процента проценту процентом проценте проценты процентов процентам процентами процентах percent pct процентный процентного процентному процентным процентном ' +
  'процентная процентной процентную процентное процентные процентных проц').split(' '));

/** After these the m of "3m" is millions. */
export const COUNTED_IN_MILLIONS: ReadonlySet<string> = new Set(('people users customers viewers subscribers listeners readers jobs homes households children workers voters votes visitors tourists passengers patients cases doses copies ' +
  'downloads vehicles cars barrels tonnes tons acres hectares residents citizens refugees followers members shares units streams views').split(' '));
