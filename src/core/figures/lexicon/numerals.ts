import type { Language } from '../../lang/language.ts';
import { CARDINALS, ORDINALS } from './cldr.ts';

/*
 * Words for numbers. Cardinals and ordinals in their cases come from CLDR's rules for spelling numbers out (RBNF); typed by hand is what
 * these rules do not know: abbreviations, by-forms, nouns that count (десяток, dozen), parts (треть), collectives (двое), Russian ordinals of
 * hundreds and scales, for which the rules give cardinals.
 * All in lower case with «е» for «ё», as the pieces of a passage are.
 */

/** What a word says about a number, and how it joins the words beside it. */
export interface Numeral {
  readonly value: number;
  /**
   * - `unit`, `teen`, `ten`, `hundred`: add up downwards (сто двадцать пять).
   * - `scale`: multiplies what stands before it (три тысячи, five hundred).
   * - `group`: a noun that counts (десяток, a dozen): multiplied like a scale, but nothing is added after it.
   * - `part`: half, треть: a fraction, or with a number before it so many parts (две трети).
   * - `collective`: двое, троих, вдвое, tenfold: stands by itself.
   */
  readonly kind: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'group' | 'part' | 'collective';
  readonly ordinal: boolean;
}

/** Words that CLDR's rules do not use: by-forms, abbreviations, nouns that count, parts, collectives. */
const RU_OTHERS = `
unit 0: нуль нуля нулю нулем нуле
unit 1: одною
unit 8: восьмью
scale 1e3: тысячью тыс
scale 1e6: миллионы млн
scale 1e9: миллиарды млрд
scale 1e12: триллионы трлн
group 10: десяток десятка десятку десятком десятке десятки десятков десяткам десятками десятках
group 12: дюжина дюжины дюжине дюжину дюжиной дюжин дюжинам дюжинами
group 100: сотня сотни сотне сотню сотней сотен сотням сотнями сотнях
group 50: полсотни полусотни полсотней полусотне полусотней полусотню
group 6: полдюжины
unit 1.5: полтора полторы полутора
hundred 150: полтораста
scale 5e5: полмиллиона
scale 5e8: полмиллиарда
scale 500: полтысячи полутысячи
part 2: половина половины половине половину половиной
part 3: треть трети третью третей третям третями третях
part 4: четверть четверти четвертью четвертей четвертям четвертями четвертях
collective 2: двое двоих двоим двоими
collective 3: трое троих троим троими
collective 4: четверо четверых четверым четверыми
collective 5: пятеро пятерых пятерым пятерыми
collective 6: шестеро шестерых шестерым шестерыми
collective 7: семеро семерых семерым семерыми
collective 8: восьмеро восьмерых восьмерым восьмерыми
collective 9: девятеро девятерых девятерым девятерыми
collective 10: десятеро десятерых десятерым десятерыми вдесятеро
collective 2: вдвое
collective 3: втрое
collective 4: вчетверо
collective 5: впятеро
collective 6: вшестеро
collective 7: всемеро
collective 8: ввосьмеро
collective 9: вдевятеро`;

/** Ordinals without their endings where CLDR's rules give cardinals or nothing. */
const RU_ORDINAL_STEMS = `
hundred 200: двухсот
hundred 300: трехсот
hundred 400: четырехсот
hundred 500: пятисот
hundred 600: шестисот
hundred 700: семисот
hundred 800: восьмисот
hundred 900: девятисот
scale 1e6: миллионн
scale 1e9: миллиардн
scale 2e3: двухтысячн`;

const EN_OTHERS = `
unit 0: nil nought
ten 40: fourty
scale 100: hundreds
scale 1e3: thousands
scale 1e5: lakh lakhs
scale 1e7: crore crores
scale 1e6: mln millions
scale 1e9: bn bln billions
scale 1e12: trn tn trillions
group 12: dozen dozens
part 2: half halves
part 4: quarter quarters
collective 2: twofold
collective 3: threefold
collective 4: fourfold
collective 5: fivefold
collective 6: sixfold
collective 7: sevenfold
collective 8: eightfold
collective 9: ninefold
collective 10: tenfold
collective 100: hundredfold`;

const ADJECTIVE_ENDINGS = 'ый ой ий ая ое ые ого его ому ему ым им ом ем ую ую ою ей ых их ыми ими'.split(' ');

/** «одни», «одних» are some or alone, hardly ever one. */
const NOT_NUMBERS: ReadonlySet<string> = new Set(['одни', 'одних', 'одними']);

/** Number words by their form. Those of CLDR first, the others over them. */
export const NUMERALS: Record<Language, ReadonlyMap<string, Numeral>> = {
  ru: new Map([
    ...spelled(CARDINALS.ru, 'ru', false), ...numerals(RU_OTHERS), ...spelled(ORDINALS.ru, 'ru', true),
    // CLDR has «третьому».
    ...['третьему', 'третьею'].map(form => [form, { value: 3, kind: 'unit', ordinal: true }] as const),
    ...[...numerals(RU_ORDINAL_STEMS)].flatMap(([stem, { value, kind }]) => ADJECTIVE_ENDINGS.map(ending => [stem + ending, { value, kind, ordinal: true }] as const)),
  ]),
  en: joinedTens(new Map([...spelled(CARDINALS.en, 'en', false), ...numerals(EN_OTHERS), ...withPlurals(spelled(ORDINALS.en, 'en', true))])),
};

function spelled(lines: readonly string[], language: Language, ordinal: boolean): Map<string, Numeral> {
  const found = new Map<string, Numeral>();
  for (const line of lines) {
    const [head, forms] = line.split(': ') as [string, string];
    const value = Number(head);
    for (const form of forms.split(' ')) if (!NOT_NUMBERS.has(form)) found.set(form, { value, kind: kindOf(value, language), ordinal });
  }
  return found;
}

function kindOf(value: number, language: Language): Numeral['kind'] {
  if (value < 10) return 'unit';
  if (value < 20) return 'teen';
  if (value < 100) return 'ten';
  return value >= 1000 || language === 'en' ? 'scale' : 'hundred';
}

/** "two thirds", "three hundredths": parts are ordinals in the plural. */
function withPlurals(ordinals: ReadonlyMap<string, Numeral>): Map<string, Numeral> {
  return new Map([...ordinals].flatMap(([word, numeral]) => (numeral.value >= 3 ? [[word, numeral], [`${word}s`, numeral]] as const : [[word, numeral]] as const)));
}

/** "twentyfifth", "fortytwo": tens and units without their hyphen. */
function joinedTens(words: Map<string, Numeral>): Map<string, Numeral> {
  const all = [...words];
  for (const [ten, { value: tens, kind, ordinal }] of all) {
    if (kind !== 'ten' || ordinal) continue;
    for (const [unit, numeral] of all) if (numeral.kind === 'unit' && numeral.value > 0) words.set(ten + unit, { value: tens + numeral.value, kind: 'teen', ordinal: numeral.ordinal });
  }
  return words;
}

function numerals(table: string): Map<string, Numeral> {
  const found = new Map<string, Numeral>();
  for (const line of table.trim().split('\n')) {
    const [head, forms] = line.split(': ') as [string, string];
    const [kind, value] = head.split(' ') as [Numeral['kind'], string];
    for (const form of forms.split(' ')) found.set(form, { value: Number(value), kind, ordinal: false });
  }
  return found;
}

/** First parts of compound adjectives and nouns: пяти-, двадцатидвух-, трёхсот-; longest first, so that «пятидесяти» is not read as «пяти». */
export const RU_COMPOUND_PARTS: readonly (readonly [string, number])[] = ([
  ['одно', 1], ['одна', 1], ['двух', 2], ['дву', 2], ['трех', 3], ['четырех', 4], ['пяти', 5], ['шести', 6], ['семи', 7], ['восьми', 8], ['девяти', 9], ['десяти', 10],
  ['одиннадцати', 11], ['двенадцати', 12], ['тринадцати', 13], ['четырнадцати', 14], ['пятнадцати', 15], ['шестнадцати', 16], ['семнадцати', 17], ['восемнадцати', 18], ['девятнадцати', 19],
  ['двадцати', 20], ['тридцати', 30], ['сорока', 40], ['пятидесяти', 50], ['шестидесяти', 60], ['семидесяти', 70], ['восьмидесяти', 80], ['девяносто', 90],
  ['сто', 100], ['двухсот', 200], ['трехсот', 300], ['четырехсот', 400], ['пятисот', 500], ['шестисот', 600], ['семисот', 700], ['восьмисот', 800], ['девятисот', 900],
  ['тысяче', 1000], ['полутора', 1.5], ['полу', 0.5], ['пол', 0.5],
] as [string, number][]).sort((a, b) => b[0].length - a[0].length);

/** Suffixes of Russian numbers in digits: 44-й, 1922-го, 69-м (ordinals), and 27-ми, 72-х (cardinals). */
export const RU_ORDINAL_SUFFIXES: ReadonlySet<string> = new Set('й ый ой ий я ая ья е ое ье ые го ого его о му ому ему м ым им ом ем ю ую ью ей х ых их ыми ыми'.split(' '));
export const RU_CARDINAL_SUFFIXES: ReadonlySet<string> = new Set('ти ми и мя тью ех'.split(' '));
export const EN_ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Letters glued to digits that multiply them: $5bn, 300k, «10к». */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['m', 1e6], ['mn', 1e6], ['mln', 1e6], ['b', 1e9], ['bn', 1e9], ['bln', 1e9], ['tn', 1e12], ['trn', 1e12],
  ['к', 1e3], ['тыс', 1e3], ['млн', 1e6], ['млрд', 1e9], ['трлн', 1e12],
]);

/** One-character fractions. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅖', 2 / 5], ['⅗', 3 / 5], ['⅘', 4 / 5], ['⅙', 1 / 6], ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8],
]);
