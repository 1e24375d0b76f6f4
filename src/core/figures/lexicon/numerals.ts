import type { Language } from '../../lang/language.ts';

/*
 * Words for numbers. CLDR has none of these in all their cases; the lists are short and closed.
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

const RU_CARDINALS = `
unit 0: ноль ноля нолю нолем ноле нуль нуля нулю нулем нуле
unit 1: один одна одно одного одной одному одним одном одну одною
unit 2: два две двух двум двумя
unit 3: три трех трем тремя
unit 4: четыре четырех четырем четырьмя
unit 5: пять пяти пятью
unit 6: шесть шести шестью
unit 7: семь семи семью
unit 8: восемь восьми восемью восьмью
unit 9: девять девяти девятью
teen 10: десять десяти десятью
teen 11: одиннадцать одиннадцати одиннадцатью
teen 12: двенадцать двенадцати двенадцатью
teen 13: тринадцать тринадцати тринадцатью
teen 14: четырнадцать четырнадцати четырнадцатью
teen 15: пятнадцать пятнадцати пятнадцатью
teen 16: шестнадцать шестнадцати шестнадцатью
teen 17: семнадцать семнадцати семнадцатью
teen 18: восемнадцать восемнадцати восемнадцатью
teen 19: девятнадцать девятнадцати девятнадцатью
ten 20: двадцать двадцати двадцатью
ten 30: тридцать тридцати тридцатью
ten 40: сорок сорока
ten 50: пятьдесят пятидесяти пятьюдесятью
ten 60: шестьдесят шестидесяти шестьюдесятью
ten 70: семьдесят семидесяти семьюдесятью
ten 80: восемьдесят восьмидесяти восемьюдесятью
ten 90: девяносто девяноста
hundred 100: сто ста
hundred 200: двести двухсот двумстам двумястами двухстах
hundred 300: триста трехсот тремстам тремястами трехстах
hundred 400: четыреста четырехсот четыремстам четырьмястами четырехстах
hundred 500: пятьсот пятисот пятистам пятьюстами пятистах
hundred 600: шестьсот шестисот шестистам шестьюстами шестистах
hundred 700: семьсот семисот семистам семьюстами семистах
hundred 800: восемьсот восьмисот восьмистам восемьюстами восьмистах
hundred 900: девятьсот девятисот девятистам девятьюстами девятистах
scale 1e3: тысяча тысячи тысяче тысячу тысячей тысячью тысяч тысячам тысячами тысячах тыс
scale 1e6: миллион миллиона миллиону миллионом миллионе миллионы миллионов миллионам миллионами миллионах млн
scale 1e9: миллиард миллиарда миллиарду миллиардом миллиарде миллиарды миллиардов миллиардам миллиардами миллиардах млрд
scale 1e12: триллион триллиона триллиону триллионом триллионе триллионы триллионов триллионам триллионами триллионах трлн
scale 1e15: квадриллион квадриллиона квадриллионов
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

/** Ordinals without their endings. */
const RU_ORDINAL_STEMS = `
unit 0: нулев
unit 1: перв
unit 2: втор
unit 4: четверт
unit 5: пят
unit 6: шест
unit 7: седьм
unit 8: восьм
unit 9: девят
teen 10: десят
teen 11: одиннадцат
teen 12: двенадцат
teen 13: тринадцат
teen 14: четырнадцат
teen 15: пятнадцат
teen 16: шестнадцат
teen 17: семнадцат
teen 18: восемнадцат
teen 19: девятнадцат
ten 20: двадцат
ten 30: тридцат
ten 40: сороков
ten 50: пятидесят
ten 60: шестидесят
ten 70: семидесят
ten 80: восьмидесят
ten 90: девяност
hundred 100: сот
hundred 200: двухсот
hundred 300: трехсот
hundred 400: четырехсот
hundred 500: пятисот
hundred 600: шестисот
hundred 700: семисот
hundred 800: восьмисот
hundred 900: девятисот
scale 1e3: тысячн
scale 1e6: миллионн
scale 1e9: миллиардн
scale 2e3: двухтысячн`;

const RU_THIRD = 'третий третья третье третьи третьего третьей третьему третьим третьем третью третьею третьих третьими';

const EN_CARDINALS = `
unit 0: zero nil nought
unit 1: one
unit 2: two
unit 3: three
unit 4: four
unit 5: five
unit 6: six
unit 7: seven
unit 8: eight
unit 9: nine
teen 10: ten
teen 11: eleven
teen 12: twelve
teen 13: thirteen
teen 14: fourteen
teen 15: fifteen
teen 16: sixteen
teen 17: seventeen
teen 18: eighteen
teen 19: nineteen
ten 20: twenty
ten 30: thirty
ten 40: forty fourty
ten 50: fifty
ten 60: sixty
ten 70: seventy
ten 80: eighty
ten 90: ninety
scale 100: hundred
scale 1e3: thousand thousands
scale 1e5: lakh lakhs
scale 1e7: crore crores
scale 1e6: million mln millions
scale 1e9: billion bn bln billions
scale 1e12: trillion trn tn trillions
scale 1e15: quadrillion
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

const EN_ORDINALS = `
unit 1: first
unit 2: second
unit 3: third thirds
unit 4: fourth fourths
unit 5: fifth fifths
unit 6: sixth sixths
unit 7: seventh sevenths
unit 8: eighth eighths
unit 9: ninth ninths
teen 10: tenth tenths
teen 11: eleventh
teen 12: twelfth twelfths
teen 13: thirteenth
teen 14: fourteenth
teen 15: fifteenth
teen 16: sixteenth
teen 17: seventeenth
teen 18: eighteenth
teen 19: nineteenth
ten 20: twentieth
ten 30: thirtieth
ten 40: fortieth
ten 50: fiftieth
ten 60: sixtieth
ten 70: seventieth
ten 80: eightieth
ten 90: ninetieth
scale 100: hundredth hundredths
scale 1e3: thousandth thousandths
scale 1e6: millionth millionths
scale 1e9: billionth billionths
scale 1e12: trillionth trillionths`;

const ADJECTIVE_ENDINGS = 'ый ой ий ая ое ые ого его ому ему ым им ом ем ую ую ою ей ых их ыми ими'.split(' ');

export const NUMERALS: Record<Language, ReadonlyMap<string, Numeral>> = {
  ru: new Map([
    ...numerals(RU_CARDINALS, false),
    ...[...numerals(RU_ORDINAL_STEMS, true)].flatMap(([stem, numeral]) => ADJECTIVE_ENDINGS.map(ending => [stem + ending, numeral] as const)),
    ...RU_THIRD.split(' ').map(form => [form, { value: 3, kind: 'unit', ordinal: true }] as const),
    // «трети» are parts, «третью» is both; the ordinal is what stands before a noun in the accusative («третью операцию»).
    ['третью', { value: 3, kind: 'unit', ordinal: true }],
  ]),
  en: joinedTens(new Map([...numerals(EN_CARDINALS, false), ...numerals(EN_ORDINALS, true)])),
};

/** "twentyfifth", "fortytwo": tens and units without their hyphen. */
function joinedTens(words: Map<string, Numeral>): Map<string, Numeral> {
  const all = [...words];
  for (const [ten, { value: tens, kind, ordinal }] of all) {
    if (kind !== 'ten' || ordinal) continue;
    for (const [unit, numeral] of all) if (numeral.kind === 'unit' && numeral.value > 0) words.set(ten + unit, { value: tens + numeral.value, kind: 'teen', ordinal: numeral.ordinal });
  }
  return words;
}

function numerals(table: string, ordinal: boolean): Map<string, Numeral> {
  const found = new Map<string, Numeral>();
  for (const line of table.trim().split('\n')) {
    const [head, forms] = line.split(': ') as [string, string];
    const [kind, value] = head.split(' ') as [Numeral['kind'], string];
    for (const form of forms.split(' ')) found.set(form, { value: Number(value), kind, ordinal });
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
