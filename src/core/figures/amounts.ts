import type { Modifier } from '../annotation.ts';
import { type Context, isDash, lowerAt, skipStop } from './context.ts';
import { type NumberReading, times } from './numberReading.ts';

/** One number or a range of two, from piece `first` up to but without `end`; a unit may follow at `end`. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly value: number | { readonly min: number; readonly max: number };
  /** The reading that the unit stands beside. */
  readonly last: NumberReading;
  readonly mod: Modifier | null;
}

/** How a range may be written. */
interface Connector {
  /** The piece after the connector. */
  readonly next: number;
  /** Whether the numbers must grow: 32–22 is a score, "66 to 27" a vote. */
  readonly grows: boolean;
}

const RU_CLOSING: ReadonlyMap<string, string> = new Map([['от', 'до'], ['между', 'и']]);
const EN_CLOSING: ReadonlyMap<string, string> = new Map([['between', 'and'], ['from', 'to']]);

/** The amount that begins at `at`: a number, or a range of two («5–6», «от 5 до 7», "between 5 and 7", "three to six"). */
export function amountAt(context: Context, at: number): Amount | null {
  const known = context.amounts[at];
  if (known !== undefined) return known;
  const amount = openedRange(context, at) ?? plainAmount(context, at);
  return (context.amounts[at] = amount && saysNoNumber(context, amount) ? null : amount);
}

const RU_PLURAL_SCALES = new Set('тысяч тысячам тысячами тысячах миллионов миллионы миллионам миллионами миллионах миллиардов миллиарды миллиардам миллиардами триллионов'.split(' '));
const RU_BEFORE_SCALE = new Set('более менее около больше меньше чем свыше порядка до из почти'.split(' '));

/** «миллионы людей», "a few hundred": a scale word alone in the plural; one in the singular («миллион», "a million") is one of it. */
function saysNoNumber(context: Context, amount: Amount): boolean {
  if (amount.end !== amount.first + 1) return false;
  const word = lowerAt(context, amount.first);
  if (context.language === 'en') return /^(?:hundred|thousand|lakh|crore|million|billion|trillion)s?$/u.test(word);
  return RU_PLURAL_SCALES.has(word) || (word === 'тысячи' && !RU_BEFORE_SCALE.has(lowerAt(context, amount.first - 1)));
}

/** A range that a preposition opens. */
function openedRange(context: Context, at: number): Amount | null {
  const word = lowerAt(context, at);
  if (word === 'between' && lowerAt(context, at + 1) === 'the' && lowerAt(context, at + 2) === 'ages' && lowerAt(context, at + 3) === 'of') {
    const [low, high] = [context.numbers.get(at + 4), context.numbers.get(at + 6)];
    return low && high && lowerAt(context, at + 5) === 'and' && !low.ordinal && !high.ordinal ? rangeOf(at, low, high) : null;
  }
  const closing = context.language === 'ru' ? RU_CLOSING.get(word) : word === 'from' && !rangesBefore(context, at) ? undefined : EN_CLOSING.get(word);
  if (!closing) return null;
  const first = context.numbers.get(at + 1);
  if (!first || first.ordinal) return null;
  // The unit of the first number may stand beside it too: «от 5 % до 7 %», "between $5 and $7"; the money parser deals with signs.
  let next = skipStop(context, first.end);
  if (lowerAt(context, next) === '%' && lowerAt(context, next + 1) === closing) next++;
  if (lowerAt(context, next) !== closing) return null;
  const second = context.numbers.get(next + 1);
  return second && !second.ordinal ? rangeOf(at, first, second) : null;
}

function rangesBefore(context: Context, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) if (/^(?:rang|vary|varies|varied|anywhere|ages|aged|between)/u.test(lowerAt(context, i))) return true;
  return false;
}

function plainAmount(context: Context, at: number): Amount | null {
  const first = context.numbers.get(at);
  if (!first) return null;
  const connector = first.ordinal ? null : connectorAt(context, first);
  const second = connector ? context.numbers.get(connector.next) : undefined;
  if (connector && second && !second.ordinal && !first.fraction && !second.collective && !(connector.grows && lowValue(first, second) >= second.value)) {
    if (!isChain(context, second)) return rangeOf(at, first, second);
  }
  return { first: at, end: first.end, value: first.value, last: first, mod: null };
}

/** 1-2-3 and 8-800-555 are codes, not ranges. */
function isChain(context: Context, second: NumberReading): boolean {
  const next = context.pieces[second.end];
  return isDash(next) && !next!.spaceBefore && context.numbers.has(second.end + 1) && !context.pieces[second.end + 1]!.spaceBefore;
}

function connectorAt(context: Context, first: NumberReading): Connector | null {
  let at = skipStop(context, first.end);
  if (lowerAt(context, at) === '%') at++; // 6% to 11%
  const piece = context.pieces[at];
  if (!piece) return null;
  if (isDash(piece)) {
    const next = context.pieces[at + 1];
    if (!next || piece.spaceBefore !== next.spaceBefore) return null;
    return { next: at + 1, grows: true };
  }
  if (context.language === 'en') {
    if (piece.lower === 'to') return lowerAt(context, first.first - 1) === 'from' ? null : { next: at + 1, grows: true };
    if (piece.lower === 'or' && !context.numbers.get(at + 1)?.fraction) return { next: at + 1, grows: true };
    return null;
  }
  return piece.lower === 'или' ? { next: at + 1, grows: true } : null;
}

/** The first number of a range on the scale of the second: «40–50 тысяч» is 40,000 to 50,000. */
function lowValue(first: NumberReading, second: NumberReading): number {
  if (first.scale > 1 || second.scale === 1) return first.value;
  const scaled = times(first.value, second.scale);
  return scaled <= second.value ? scaled : first.value;
}

function rangeOf(at: number, first: NumberReading, second: NumberReading): Amount | null {
  const min = lowValue(first, second);
  if (min >= second.value) return null;
  return { first: at, end: second.end, value: { min, max: second.value }, last: second, mod: null };
}

/** An amount or both its ends multiplied. */
export function scaled(value: Amount['value'], by: number): Amount['value'] {
  return typeof value === 'number' ? times(value, by) : { min: times(value.min, by), max: times(value.max, by) };
}
