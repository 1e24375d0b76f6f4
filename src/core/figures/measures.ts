import { type Amount, amountAt } from './amounts.ts';
import { type Context, isDash, lowerAt, type Match, plain, skipStop, wordsAt } from './context.ts';
import { COUNTED_IN_MILLIONS, CURRENCY_CODES, CURRENCY_FORMS, type CurrencyForm, PERCENT_WORDS, SIGN_CODES, SUBUNITS, UNIT_FORMS, wantsDigits } from './lexicon/units.ts';
import { scaleAt } from './digits.ts';
import { type NumberReading, times } from './numberReading.ts';

/*
 * Numbers with what they measure: percent, money, quantities. The unit decides the type; a number without one is left to the counts.
 */

interface UnitAt {
  readonly unit: string;
  /** The piece after the unit. */
  readonly end: number;
  /** What a letter before an ISO code multiplies the amount by: "30 MUSD". */
  readonly scale?: number;
}

const ADJECTIVE_ENDING = /^(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ой|ей|ое|ее|ые|ие|ых|их|ыми|ими)$/u;

/** "between 10 dollars and 20 dollars", «от 5 километров до 7 километров»: both ends with their unit. */
export function pairedAt(context: Context, at: number): Match | null {
  const closing = lowerAt(context, at) === 'between' ? 'and' : lowerAt(context, at) === 'от' ? 'до' : null;
  if (!closing || !context.pieces[at + 1]) return null;
  const measured = (from: number): Match | null => percentAt(context, from) ?? moneyAt(context, from) ?? quantityAt(context, from);
  const low = measured(at + 1);
  if (!low || lowerAt(context, low.end) !== closing || !context.pieces[low.end + 1]) return null;
  const high = measured(low.end + 1);
  if (!high || high.type !== low.type || high.unit !== low.unit || low.reading.kind !== 'plain' || high.reading.kind !== 'plain') return null;
  const [min, max] = [low.reading.value, high.reading.value];
  return typeof min === 'number' && typeof max === 'number' && min < max ? { ...high, first: at, reading: plain({ min, max }) } : null;
}

/** «почти 30 %», "10–15 percent"; percentage points are numbers of their own kind and count as percent too. */
export function percentAt(context: Context, at: number): Match | null {
  const signed = signAt(context, at);
  const amount = amountAt(context, signed.at);
  if (!amount || amount.last.ordinal) return null;
  const unit = percentUnit(context, amount.end);
  return unit ? { first: at, end: unit.end, type: 'percent', reading: plain(signedValue(amount, signed.negative)), mod: amount.mod, unit: '%', confidence: 0.99 } : null;
}

function percentUnit(context: Context, at: number): UnitAt | null {
  const from = isDash(context.pieces[at]) && !context.pieces[at]!.spaceBefore ? at + 1 : at;
  const word = lowerAt(context, from);
  if (PERCENT_WORDS.has(word)) return { unit: '%', end: from + 1 };
  if (word === 'per' && lowerAt(context, from + 1) === 'cent') return { unit: '%', end: from + 2 };
  if (word === 'percentage' && /^points?$/u.test(lowerAt(context, from + 1))) return { unit: '%', end: from + 2 };
  return word === 'п' && wordsAt(context, from + 1, ['.', 'п']) ? { unit: '%', end: from + 3 } : null;
}

/** A minus before a number; a hyphen only where no word or number stands before it. */
function signAt(context: Context, at: number): { at: number; negative: boolean } {
  const word = lowerAt(context, at);
  if (!context.numbers.has(at + 1)) return { at, negative: false };
  if (word === 'минус' || word === 'minus') return { at: at + 1, negative: true };
  const free = context.pieces[at]!.spaceBefore && !context.pieces[at + 1]!.spaceBefore;
  if (free && (word === '−' || word === '-' || word === '–')) return { at: at + 1, negative: true };
  return word === '+' && free ? { at: at + 1, negative: false } : { at, negative: false };
}

function signedValue(amount: Amount, negative: boolean): Amount['value'] {
  if (!negative) return amount.value;
  return typeof amount.value === 'number' ? -amount.value : { min: -amount.value.max, max: -amount.value.min };
}

// ── money ──

/** «5 млрд рублей», $3-4 bn, 500 тыс. юаней, USD15, «10 рублей 50 копеек». */
export function moneyAt(context: Context, at: number): Match | null {
  return signedMoney(context, at) ?? namedMoney(context, at);
}

/** The sign comes first: "$5bn", "between US$300 and 400 billion", "€1.2 m – €2 m". */
function signedMoney(context: Context, at: number): Match | null {
  const word = lowerAt(context, at);
  const opens = word === 'between' || word === 'from' || word === 'от';
  const sign = currencySign(context, opens ? at + 1 : at);
  if (!sign) return null;
  const first = context.numbers.get(sign.end);
  if (!first || first.ordinal) return null;
  const one = money(context, first);
  const closed = pairedEnd(context, one.end, opens ? word : null, at);
  const again = closed ? currencySign(context, closed) : null;
  const second = closed ? context.numbers.get(again ? again.end : closed) : undefined;
  if (closed && second && !second.ordinal) {
    const two = money(context, second);
    const low = one.scale === 1 && two.scale > 1 && times(one.value, two.scale) <= two.value ? times(one.value, two.scale) : one.value;
    // "from $5 to $7" is a change: two figures; "between" and a dash are one.
    if (low < two.value) return { first: at, end: two.end, type: 'money', reading: plain({ min: low, max: two.value }), mod: null, unit: sign.unit, confidence: 0.97 };
  }
  if (opens) return null;
  // "$15 million US", "$5 Canadian" repeat what the sign says.
  return { first: at, end: one.end, type: 'money', reading: plain(one.value), mod: null, unit: sign.unit, confidence: 0.98 };
}

/** Where the second amount of a range begins: after the dash, or the word that closes what `opening` began. */
function pairedEnd(context: Context, at: number, opening: string | null, start: number): number | null {
  const word = lowerAt(context, at);
  if (opening) return word === (opening === 'between' ? 'and' : opening === 'from' ? 'to' : 'до') && opening !== 'from' ? at + 1 : null;
  const piece = context.pieces[at];
  if (isDash(piece)) return piece!.spaceBefore === context.pieces[at + 1]?.spaceBefore ? at + 1 : null;
  return word === 'to' && lowerAt(context, start - 1) !== 'from' ? at + 1 : null;
}

const MONEY_PREFIXES: ReadonlyMap<string, number> = new Map([['K', 1e3], ['M', 1e6]]);
const MONEY_LETTERS: ReadonlyMap<string, number> = new Map([['m', 1e6], ['b', 1e9], ['t', 1e12]]);

/** The amount of a number whose sign has been read; a letter after it is millions or billions here. */
function money(context: Context, reading: NumberReading): { value: number; scale: number; end: number } {
  const letter = reading.glued ?? (reading.digits !== null || reading.scale === 1 ? lowerAt(context, reading.end) : '');
  const scale = MONEY_LETTERS.get(letter);
  if (scale && (reading.glued || context.pieces[reading.end]?.text === letter)) return { value: times(reading.value, scale), scale, end: reading.end + 1 };
  return { value: reading.value, scale: reading.scale, end: reading.end };
}

/** A sign with the letters glued before it ("US$"), or an ISO code before a number. */
function currencySign(context: Context, at: number): UnitAt | null {
  const piece = context.pieces[at];
  if (!piece) return null;
  if (piece.kind === 'mark') {
    const code = SIGN_CODES.get(piece.text);
    return code ? { unit: code, end: at + 1 } : null;
  }
  if (piece.kind !== 'word') return null;
  const next = context.pieces[at + 1];
  if (next?.kind === 'mark' && (!next.spaceBefore || piece.text === 'US') && SIGN_CODES.has(next.text)) {
    const code = SIGN_CODES.get(piece.text.toUpperCase() + next.text);
    return code ? { unit: code, end: at + 2 } : null;
  }
  if (CURRENCY_CODES.has(piece.text) || piece.text === 'Rs') return { unit: SIGN_CODES.get(piece.text) ?? piece.text, end: skipStop(context, at + 1) };
  // "U.S. $5 million"
  return wordsAt(context, at, ['u', '.', 's', '.']) && lowerAt(context, at + 4) === '$' ? { unit: 'USD', end: at + 5 } : null;
}

/** The currency's name or sign follows the number. */
function namedMoney(context: Context, at: number): Match | null {
  const amount = amountAt(context, at);
  if (!amount || amount.last.ordinal || amount.last.fraction) return null;
  const currency = currencyAfter(context, amount.end);
  if (currency?.unit === 'GBP' && isWeight(context, at, currency.end)) return null;
  if (!currency) return subunitMoney(context, amount);
  let { end } = currency;
  let value = currency.scale === undefined ? amount.value : scaled(amount.value, currency.scale);
  // "75 USD million"
  const after = CURRENCY_CODES.has(context.pieces[end - 1]!.text) && amount.last.scale === 1 ? scaleAt(context.pieces, end, context.language) : null;
  if (after) {
    value = scaled(value, after);
    end++;
  }
  // «10 рублей 50 копеек», "10 dollars and 50 cents"
  const from = lowerAt(context, end) === 'и' || lowerAt(context, end) === 'and' ? end + 1 : end;
  const parts = context.numbers.get(from);
  if (typeof value === 'number' && parts && parts.scale === 1 && parts.value < 100 && SUBUNITS[context.language].has(lowerAt(context, parts.end))) {
    value = Number((value + parts.value / 100).toFixed(2));
    end = parts.end + 1;
  }
  return { first: at, end, type: 'money', reading: plain(value), mod: amount.mod, unit: currency.unit, confidence: 0.98 };
}

function scaled(value: Amount['value'], by: number): Amount['value'] {
  return typeof value === 'number' ? times(value, by) : { min: times(value.min, by), max: times(value.max, by) };
}

/** "weighed 82 pounds (37 kg)": pounds of weight. */
function isWeight(context: Context, at: number, end: number): boolean {
  if (!/^pounds?$/u.test(lowerAt(context, end - 1))) return false;
  for (let i = Math.max(0, at - 6); i < Math.min(context.pieces.length, end + 4); i++) {
    if (/^(?:weigh|weighs|weighed|weighing|weight|heavy|kg|kilograms|kilogrammes|lost|ounces)$/u.test(lowerAt(context, i))) return true;
  }
  return /^(?:of|per)$/u.test(lowerAt(context, end));
}

function subunitMoney(context: Context, amount: Amount): Match | null {
  const at = isDash(context.pieces[amount.end]) && !context.pieces[amount.end]!.spaceBefore ? amount.end + 1 : amount.end; // a "12-cent dividend"
  const code = SUBUNITS[context.language].get(lowerAt(context, at));
  if (!code || (lowerAt(context, at) === 'p' && (!amount.last.inDigits || context.pieces[at]!.spaceBefore || isHour(context, amount.first)))) return null;
  const hundredth = (n: number): number => Number((n / 100).toFixed(4));
  const value = typeof amount.value === 'number' ? hundredth(amount.value) : { min: hundredth(amount.value.min), max: hundredth(amount.value.max) };
  return { first: amount.first, end: at + 1, type: 'money', reading: plain(value), mod: amount.mod, unit: code, confidence: 0.9 };
}

/** "at 3p": an hour, not pence. */
function isHour(context: Context, first: number): boolean {
  return lowerAt(context, first - 1) === 'at';
}

/** The currency whose name begins at `at`, after a stop that belongs to the number («тыс. рублей») or a hyphen ("million-dollar"). */
export function currencyAfter(context: Context, number: number): UnitAt | null {
  let at = skipStop(context, number);
  if (isDash(context.pieces[at]) && !context.pieces[at]!.spaceBefore) at++;
  const piece = context.pieces[at];
  if (!piece) return null;
  if (piece.kind === 'mark') {
    const code = SIGN_CODES.get(piece.text);
    return code && !context.numbers.has(at + 1) ? { unit: code, end: at + 1 } : null;
  }
  if (CURRENCY_CODES.has(piece.text)) return { unit: piece.text, end: at + 1 };
  if (piece.text.length === 4 && MONEY_PREFIXES.has(piece.text[0]!) && CURRENCY_CODES.has(piece.text.slice(1))) return { unit: piece.text.slice(1), end: at + 1, scale: MONEY_PREFIXES.get(piece.text[0]!)! };
  if (wordsAt(context, at, ['u', '.', 's', '.']) && /^dollars?$/u.test(lowerAt(context, at + 4))) return { unit: 'USD', end: at + 5 };
  const forms = CURRENCY_FORMS[context.language];
  for (let noun = at; noun <= at + 3; noun++) {
    for (const form of forms.get(lowerAt(context, noun)) ?? []) {
      if (form.before.length === noun - at && standsBefore(context, form, at) && wordsAt(context, noun + 1, form.after)) {
        return { unit: form.code, end: noun + 1 + form.after.length };
      }
    }
  }
  return null;
}

function standsBefore(context: Context, form: CurrencyForm, at: number): boolean {
  return form.before.every((word, i) => {
    const here = lowerAt(context, at + i);
    return context.language === 'en' ? here === word : here.startsWith(word) && ADJECTIVE_ENDING.test(here.slice(word.length));
  });
}

// ── quantities ──

/** Units that take part in others: 6 feet 5 inches, «21 метр 36 сантиметров»: how many of the second make one of the first, and the unit of the sum. */
const COMBINED: ReadonlyMap<string, { readonly factor: number; readonly inSmaller: boolean }> = new Map([
  ['ft in', { factor: 12, inSmaller: true }], ['m cm', { factor: 100, inSmaller: false }], ['km m', { factor: 1000, inSmaller: false }], ['kg g', { factor: 1000, inSmaller: false }],
  ['lb oz', { factor: 16, inSmaller: false }], ['m mm', { factor: 1000, inSmaller: false }], ['t kg', { factor: 1000, inSmaller: false }], ['cm mm', { factor: 10, inSmaller: false }], ['yd ft', { factor: 3, inSmaller: false }],
]);

/** «около 1500 кв. метров», "18 to 23 foot", 450°F, "six feet five inches". */
export function quantityAt(context: Context, at: number): Match | null {
  const signed = signAt(context, at);
  const amount = amountAt(context, signed.at);
  if (!amount || amount.last.ordinal) return bareQuantity(context, at);
  const unit = measureAfter(context, amount, amount.end);
  if (!unit || isTimeUnit(unit.unit)) return null;
  if (amount.last.glued === 'm' && COUNTED_IN_MILLIONS.has(lowerAt(context, unit.end))) return millions(at, unit.end, amount, signed.negative);
  const quantity = { first: at, end: unit.end, type: 'quantity', reading: plain(signedValue(amount, signed.negative)), mod: amount.mod, unit: unit.unit, confidence: 0.97 } as const;
  return typeof amount.value === 'number' && !signed.negative ? combined(context, quantity, amount.value) : quantity;
}

/** "3m people": millions of what metres do not measure. */
function millions(first: number, end: number, amount: Amount, negative: boolean): Match {
  const value = scaled(amount.value, 1e6);
  return { first, end, type: 'number', reading: plain(negative && typeof value === 'number' ? -value : value), mod: amount.mod, unit: null, confidence: 0.9 };
}

function combined(context: Context, quantity: Match, value: number): Match {
  // "7 feet, 10 inches", "7 feet and 10 inches"
  const from = /^(?:,|and|и)$/u.test(lowerAt(context, quantity.end)) ? quantity.end + 1 : quantity.end;
  const second = amountAt(context, from);
  const unit = second && typeof second.value === 'number' && !second.last.ordinal ? measureAfter(context, second, second.end) : null;
  const rule = unit ? COMBINED.get(`${quantity.unit} ${unit.unit}`) : undefined;
  if (!unit || !rule || typeof second!.value !== 'number' || second!.value >= rule.factor) return quantity;
  const sum = rule.inSmaller ? value * rule.factor + second!.value : Number((value + second!.value / rule.factor).toPrecision(12));
  return { ...quantity, end: unit.end, reading: plain(sum), unit: rule.inSmaller ? unit.unit : quantity.unit };
}

/** A unit that stands for one of it where a hedge says so: «менее чем в миле», "less than a kilometer", "half a mile". */
function bareQuantity(context: Context, at: number): Match | null {
  const article = context.language === 'en' && (lowerAt(context, at) === 'a' || lowerAt(context, at) === 'an');
  const half = context.language === 'en' && lowerAt(context, at) === 'half' && /^an?$/u.test(lowerAt(context, at + 1));
  if (context.language === 'en' ? !article && !half : !/^(?:чем|более|менее|около|примерно|почти|в|на|чуть|больше|меньше)$/u.test(lowerAt(context, at - 1))) return null;
  const from = half ? at + 2 : article ? at + 1 : at;
  if (context.language === 'ru' && !/^(?:чем|более|менее|около|примерно|почти|больше|меньше)$/u.test(lowerAt(context, at - 1)) && lowerAt(context, at - 2) !== 'чем') return null;
  if (!/^[\p{L}]{4,}$/u.test(lowerAt(context, from))) return null;
  const unit = unitAt(context, from, false);
  if (!unit || isTimeUnit(unit.unit) || unit.unit === '°' || (context.language === 'en' && !half && !/^(?:than|about|around|nearly|almost|within|over|under|roughly|approximately)$/u.test(lowerAt(context, at - 1)))) return null;
  return { first: at, end: unit.end, type: 'quantity', reading: plain(half ? 0.5 : 1), mod: null, unit: unit.unit, confidence: 0.85 };
}

/** The unit that follows an amount, over the stop of «тыс.» or a hyphen. */
export function measureAfter(context: Context, amount: Amount, number: number): UnitAt | null {
  let at = skipStop(context, number);
  if (at > number && amount.last.scale === 1) at = number; // a stop after plain digits ends the sentence
  const dash = isDash(context.pieces[at]) && !context.pieces[at]!.spaceBefore && !context.pieces[at + 1]?.spaceBefore;
  if (dash) at++;
  if (context.language === 'en' && amount.last.fraction) {
    if (lowerAt(context, at) === 'of') at++;
    if (lowerAt(context, at) === 'a' || lowerAt(context, at) === 'an') at++;
  }
  // "five more years", «ещё пять долгих лет» are beyond this; «5 с лишним лет» is not.
  if (isExcess(context, at)) at += 2;
  const unit = unitAt(context, at, amount.last.inDigits);
  if (unit || !BETWEEN[context.language].has(lowerAt(context, at))) return unit;
  const further = unitAt(context, at + 1, amount.last.inDigits);
  return further && isTimeUnit(further.unit) ? further : null;
}

/** «5 с лишним лет»: more than five. */
export function isExcess(context: Context, at: number): boolean {
  return wordsAt(context, at, ['с', 'лишним']) || wordsAt(context, at, ['с', 'небольшим']);
}

/** Adjectives that may stand between a number and its unit of time: «десяти последних лет», "two more years". */
const BETWEEN: Record<Context['language'], ReadonlySet<string>> = {
  ru: new Set('последних последние ближайших ближайшие долгих полных предыдущих следующих минувших оставшихся календарных рабочих лишних прошедших земных'.split(' ')),
  en: new Set('extra upcoming coming past next previous following remaining more full consecutive straight additional long whole further calendar business working school successive earth'.split(' ')),
};

/** The longest unit whose words begin at `at`. */
export function unitAt(context: Context, at: number, afterDigits: boolean): UnitAt | null {
  for (const form of UNIT_FORMS[context.language].get(lowerAt(context, at)) ?? []) {
    const end = formEnd(context, at, form.words);
    if (end === null) continue;
    if (form.words.length === 1 && wantsDigits(form.words[0]!) && !(afterDigits && isLowerUnit(context, at))) continue;
    if (form.unit === 'in' && form.words[0] === 'in' && !isInch(context, end)) continue;
    return { unit: form.unit, end };
  }
  return null;
}

/** "in" is the preposition unless the phrase ends with it: "(76 in)", "5 in of rain". */
function isInch(context: Context, end: number): boolean {
  const next = context.pieces[end];
  return next === undefined || /^(?:[),;/×]|of|tall|long|wide|high|deep|thick|diameter|by|x)$/u.test(next.lower);
}

/** "5 M" is no metre, «5 Г» no gram. */
function isLowerUnit(context: Context, at: number): boolean {
  return !context.pieces[at]!.capital;
}

/** Where a unit's words end in the text; stops of abbreviations and hyphens may stand between them («кв. км», "mile-per-hour"). */
function formEnd(context: Context, at: number, words: readonly string[]): number | null {
  let position = at;
  for (const [i, word] of words.entries()) {
    if (i > 0 && lowerAt(context, position) !== word) {
      const piece = context.pieces[position];
      if (piece && !piece.spaceBefore && (piece.text === '.' || piece.lower === '-')) position++;
    }
    if (lowerAt(context, position) !== word) return null;
    position++;
  }
  return position;
}

/** Units of time are named by the ISO 8601 duration of one of them: PY, P10Y, PTH. */
export function isTimeUnit(unit: string): boolean {
  return /^P(?:\d*[YMWD]|T[HMS])$/u.test(unit);
}
