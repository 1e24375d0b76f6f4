import { type Amount, amountAt, scaled } from './amounts.ts';
import { type Context, isDash, lowerAt, type Match, plain, skipStop, wordsAt } from './context.ts';
import { scaleAt } from './digits.ts';
import { WEIGHT_WORDS } from './lexicon/contextWords.ts';
import { CURRENCY_CODES, CURRENCY_FORMS, type CurrencyForm, SIGN_CODES, SUBUNITS } from './lexicon/units.ts';
import { type NumberReading, times } from './numberReading.ts';
import type { UnitAt } from './unitsAfter.ts';

/*
 * Amounts of money: a sign before the number, or a currency's name after it.
 */

const ADJECTIVE_ENDING = /^(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ой|ей|ое|ее|ые|ие|ых|их|ыми|ими)$/u;

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

/** "weighed 82 pounds (37 kg)": pounds of weight. */
function isWeight(context: Context, at: number, end: number): boolean {
  if (!/^pounds?$/u.test(lowerAt(context, end - 1))) return false;
  for (let i = Math.max(0, at - 6); i < Math.min(context.pieces.length, end + 4); i++) {
    if (WEIGHT_WORDS.has(lowerAt(context, i))) return true;
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
function currencyAfter(context: Context, number: number): UnitAt | null {
  let at = skipStop(context, number);
  if (isDash(context.pieces[at]) && !context.pieces[at]!.spaceBefore) at++;
  const piece = context.pieces[at];
  if (!piece) return null;
  if (piece.kind === 'mark') {
    const code = SIGN_CODES.get(piece.text);
    return code && !context.numbers.has(at + 1) ? { unit: code, end: at + 1 } : null;
  }
  if (CURRENCY_CODES.has(piece.text)) return { unit: piece.text, end: at + 1 };
  const code = piece.text.slice(1);
  if (piece.text.length === 4 && MONEY_PREFIXES.has(piece.text[0]!) && CURRENCY_CODES.has(code)) return { unit: code, end: at + 1, scale: MONEY_PREFIXES.get(piece.text[0]!)! };
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
