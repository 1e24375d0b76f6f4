import { type Amount, amountAt, scaled } from './amounts.ts';
import { type Context, isDash, lowerAt, type Match, plain, wordsAt } from './context.ts';
import { EN_HEDGES_OF_UNIT, RU_BEFORE_UNIT, RU_HEDGES_OF_UNIT } from './lexicon/contextWords.ts';
import { COUNTED_IN_MILLIONS, PERCENT_WORDS } from './lexicon/units.ts';
import { moneyAt } from './money.ts';
import { isTimeUnit, measureAfter, type UnitAt, unitAt } from './unitsAfter.ts';

/*
 * Numbers with what they measure: percent and quantities, and ranges of any measure. The unit decides the type; a number without one is left to the counts.
 */

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
  if (context.language === 'en' ? !article && !half : !RU_BEFORE_UNIT.has(lowerAt(context, at - 1))) return null;
  const from = half ? at + 2 : article ? at + 1 : at;
  if (context.language === 'ru' && !RU_HEDGES_OF_UNIT.has(lowerAt(context, at - 1)) && lowerAt(context, at - 2) !== 'чем') return null;
  if (!/^[\p{L}]{4,}$/u.test(lowerAt(context, from))) return null;
  const unit = unitAt(context, from, false);
  if (!unit || isTimeUnit(unit.unit) || unit.unit === '°' || (context.language === 'en' && !half && !EN_HEDGES_OF_UNIT.has(lowerAt(context, at - 1)))) return null;
  return { first: at, end: unit.end, type: 'quantity', reading: plain(half ? 0.5 : 1), mod: null, unit: unit.unit, confidence: 0.85 };
}
