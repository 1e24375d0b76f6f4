import { type Amount, amountAt } from './amounts.ts';
import { type Context, isDash, lowerAt, type Match, plain, wordsAt } from './context.ts';
import { EN_AFTER_BARE_UNIT, EN_BEFORE_BARE_DAY, RU_BARE_UNITS } from './lexicon/contextWords.ts';
import { RU_HALVES } from './lexicon/calendar.ts';
import { RU_COMPOUND_PARTS } from './lexicon/numerals.ts';
import { RU_TIME_STEMS, RU_UNIT_STEMS } from './lexicon/units.ts';
import { isExcess, isTimeUnit, measureAfter, unitAt } from './unitsAfter.ts';
import { times } from './numberReading.ts';

/*
 * Durations and ages as ISO 8601 durations: three months P3M, 59-летний P59Y, 1 hour 59 minutes 40.2 seconds PT1H59M40.2S.
 */

/** "PY" and 3 make P3Y, "P10Y" and 2 P20Y, "PTH" and 1.5 PT1.5H. */
export function isoDuration(unit: string, count: number): string {
  const match = /^(PT?)(\d*)([YMWDHS])$/u.exec(unit)!;
  return `${match[1]}${isoNumber(match[2] ? times(count, Number(match[2])) : count)}${match[3]}`;
}

/** ISO 8601 has no exponents: 1e21 years are written out. */
function isoNumber(count: number): string {
  return count < 1e21 && count >= 1e-6 || count === 0 ? String(count) : String(BigInt(Math.round(count)));
}

/** A stretch of time: number and unit, several of them, or a bare unit where the words around make it one. */
export function durationAt(context: Context, at: number): Match | null {
  return countedDuration(context, at) ?? halfDuration(context, at) ?? bareDuration(context, at) ?? invertedDuration(context, at) ?? pastDuration(context, at);
}

function duration(first: number, end: number, value: string | { readonly min: string; readonly max: string }, amount: Pick<Amount, 'mod'> | null, confidence: number): Match {
  return { first, end, type: 'duration', reading: plain(value), mod: amount?.mod ?? null, unit: null, confidence };
}

function countedDuration(context: Context, at: number): Match | null {
  const own = mixedRange(context, at);
  if (own) return own;
  const amount = amountAt(context, at);
  if (!amount || amount.last.ordinal || (amount.last.fraction && context.language === 'ru')) return null;
  const unit = measureAfter(context, amount, amount.end);
  if (!unit || !isTimeUnit(unit.unit)) return null;
  if (typeof amount.value !== 'number') {
    const end = ageEnd(context, unit.end);
    return duration(at, end, { min: isoDuration(unit.unit, amount.value.min), max: isoDuration(unit.unit, amount.value.max) }, amount, 0.97);
  }
  const more = smallerParts(context, unit.end, unit.unit);
  if (more) return duration(at, more.end, joinParts([{ unit: unit.unit, count: amount.value }, ...more.parts]), amount, 0.98);
  const half = yearAndHalf(context, unit.end, unit.unit, amount.value);
  if (half) return duration(at, half.end, half.value, amount, 0.95);
  // «шести с половиной часов» is PT6H30M, 6.5 in digits as it stands.
  const halfHour = unit.unit === 'PTH' && !amount.last.inDigits && amount.value % 1 === 0.5;
  const value = halfHour ? `PT${Math.floor(amount.value)}H30M` : isoDuration(unit.unit, amount.value);
  const spell = duration(at, ageEnd(context, unit.end), value, amount, 0.97);
  return isExcess(context, amount.end) ? { ...spell, mod: 'MORE_THAN' } : spell;
}

/** "between six months and 19 years", «от 6 месяцев до 2 лет»: either end has its own unit. */
function mixedRange(context: Context, at: number): Match | null {
  const word = lowerAt(context, at);
  const closing = word === 'between' ? 'and' : word === 'from' ? 'to' : word === 'от' ? 'до' : null;
  const from = closing ? at + 1 : at;
  const first = context.numbers.get(from);
  if (!first || first.ordinal) return null;
  const single = (number: typeof first): Amount => ({ first: number.first, end: number.end, value: number.value, last: number, mod: null });
  const low = measureAfter(context, single(first), first.end);
  if (!low || !isTimeUnit(low.unit)) return null;
  const joined = lowerAt(context, low.end);
  if (joined !== (closing ?? (context.language === 'en' ? 'to' : '—')) && !(closing === null && isDash(context.pieces[low.end]))) return null;
  const second = context.numbers.get(low.end + 1);
  if (!second || second.ordinal) return null;
  const high = measureAfter(context, single(second), second.end);
  if (!high || !isTimeUnit(high.unit)) return null;
  return duration(at, ageEnd(context, high.end), { min: isoDuration(low.unit, first.value), max: isoDuration(high.unit, second.value) }, null, 0.9);
}

const PARTS = ['PY', 'PM', 'PW', 'PD', 'PTH', 'PTM', 'PTS'];

/** «53 часа 22 минуты», "2 hours, 1 minute and 39 seconds": parts in order, each smaller than the one before. */
function smallerParts(context: Context, at: number, unit: string): { parts: { unit: string; count: number }[]; end: number } | null {
  const parts: { unit: string; count: number }[] = [];
  let end = at;
  let rank = PARTS.indexOf(unit);
  if (rank < 0) return null;
  for (;;) {
    let from = end;
    if (lowerAt(context, from) === ',') from++;
    if (lowerAt(context, from) === 'and' || lowerAt(context, from) === 'и') from++;
    const number = context.numbers.get(from);
    if (!number || number.ordinal) break;
    const next = measureAfter(context, { first: from, end: number.end, value: number.value, last: number, mod: null }, number.end);
    const nextRank = next ? PARTS.indexOf(next.unit) : -1;
    if (!next || nextRank <= rank) break;
    parts.push({ unit: next.unit, count: number.value });
    rank = nextRank;
    end = next.end;
  }
  return parts.length ? { parts, end } : null;
}

function joinParts(parts: readonly { unit: string; count: number }[]): string {
  let date = '';
  let time = '';
  for (const { unit, count } of parts) {
    if (unit.startsWith('PT')) time += isoNumber(count) + unit.slice(2);
    else date += isoNumber(count) + unit.slice(1);
  }
  return `P${date}${time ? `T${time}` : ''}`;
}

/** "a year and a half", "18 months" the same; "a year-and-a-half". */
function yearAndHalf(context: Context, at: number, unit: string, count: number): { end: number; value: string } | null {
  const lower = (i: number): string => lowerAt(context, at + i);
  const end = lower(0) === 'and' && lower(1) === 'a' && lower(2) === 'half' ? at + 3 : lower(0) === 'and' && lower(1) === 'half' && lower(2) !== 'a' && lower(2) !== 'of' ? at + 2
    : lower(0) === '-' && lower(1) === 'and' && lower(3) === 'a' && lower(5) === 'half' ? at + 6 : null;
  if (end === null) return null;
  if (unit === 'PY') return { end, value: isoDuration('PM', count * 12 + 6) };
  return { end, value: isoDuration(unit, count + 0.5) };
}

/** Past the words that make a duration an age: "-year-old", "years of age", «лет от роду». */
function ageEnd(context: Context, at: number): number {
  if (wordsAt(context, at, ['-', 'old']) || wordsAt(context, at, ['-', 'olds'])) return at + 2;
  if (/^olds?$/u.test(lowerAt(context, at))) return at + 1;
  if (wordsAt(context, at, ['of', 'age'])) return at + 2;
  if (lowerAt(context, at) === '-' && /^лет/u.test(lowerAt(context, at + 1))) return at + 2;
  return at;
}

const HALF_UNITS: ReadonlyMap<string, string> = new Map([['PY', 'P6M'], ['PTH', 'PT30M'], ['PTM', 'PT30S'], ['P100Y', 'P50Y'], ['P10Y', 'P5Y'], ['PD', 'PT12H']]);

/** «полгода», «полчаса», "half an hour", "half a century". */
function halfDuration(context: Context, at: number): Match | null {
  const word = lowerAt(context, at);
  const ru = context.language === 'ru' ? RU_HALVES.get(word) : undefined;
  if (ru) return duration(at, at + 1, ru, null, 0.95);
  const quarters = context.language === 'ru' ? quarterHour(context, at) : null;
  if (quarters) return quarters;
  if (context.language !== 'en' || !(word === 'half' || (word === 'a' && lowerAt(context, at + 1) === 'half'))) return null;
  let next = word === 'half' ? at + 1 : at + 2;
  if (isDash(context.pieces[next])) next++;
  if (word === 'half' && /^an?$/u.test(lowerAt(context, next))) next++;
  const unit = unitAt(context, next, false);
  const value = unit && HALF_UNITS.get(unit.unit);
  return value ? duration(at, unit.end, value, null, 0.9) : null;
}

/** «четверть часа», «три четверти часа», «четверть века». */
function quarterHour(context: Context, at: number): Match | null {
  const part = context.numbers.get(at);
  if (!part?.fraction || !Number.isInteger(part.value * 4)) return null;
  const word = lowerAt(context, part.end);
  const value = word === 'часа' ? isoDuration('PTM', part.value * 60) : word === 'века' || word === 'столетия' ? isoDuration('PY', part.value * 100) : null;
  return value === null ? null : duration(at, part.end + 1, value, null, 0.95);
}

const EN_BEFORE_BARE = new Set(('within for about around nearly almost over under than after roughly approximately just in past last next of every exactly only half another took takes take taking lasted lasting spent spend ' +
  'spending least to by serve served serving and is was waited is, drive').split(' '));
const RU_AFTER_BARE = new Set('назад спустя ранее раньше позже тому'.split(' '));
const RU_BEFORE_BARE = new Set('более менее больше меньше около почти примерно чем через спустя приблизительно минимум максимум мере'.split(' '));

/** A unit that stands for one of it: "an hour", "the past year", «более года», «через месяц», «в течение суток». */
function bareDuration(context: Context, at: number): Match | null {
  return context.language === 'en' ? bareEnglish(context, at) : bareRussian(context, at);
}

/** «лет 30», «минут десять»: the unit first makes the number a guess. */
function invertedDuration(context: Context, at: number): Match | null {
  if (context.language !== 'ru' || !/^(?:лет|минут|часов|дней|месяцев|недель|секунд)$/u.test(lowerAt(context, at))
    || context.numbers.has(at - 1) || lowerAt(context, at - 1) === 'последних') return null;
  const number = context.numbers.get(at + 1);
  if (!number || number.ordinal || number.scale > 1 || number.value > 200 || number.fraction || context.pieces[number.end]?.lower === '-') return null;
  const before = context.pieces[at - 1];
  if (before?.kind === 'word' && /(?:ко|ких|их|ых|сот|ов)$/u.test(before.lower)) return null;
  if (unitAt(context, number.end, number.inDigits)) return null;
  const unit = unitAt(context, at, false);
  return unit && isTimeUnit(unit.unit) ? { ...duration(at, number.end, isoDuration(unit.unit, number.value), null, 0.75), mod: 'APPROX' } : null;
}

/** "the past year and a half", "roughly the past year". */
function pastDuration(context: Context, at: number): Match | null {
  if (context.language !== 'en' || lowerAt(context, at) !== 'the' || lowerAt(context, at + 1) !== 'past') return null;
  const unit = unitAt(context, at + 2, false);
  if (!unit || !isTimeUnit(unit.unit) || /s$/u.test(lowerAt(context, unit.end - 1))) return null;
  const half = yearAndHalf(context, unit.end, unit.unit, 1);
  return half ? duration(at, half.end, half.value, null, 0.9) : duration(at, unit.end, isoDuration(unit.unit, 1), null, 0.85);
}

function bareEnglish(context: Context, at: number): Match | null {
  const word = lowerAt(context, at);
  if (word !== 'a' && word !== 'an') return null;
  const unit = unitAt(context, at + 1, false);
  if (!unit || !isTimeUnit(unit.unit)) return null;
  const before = lowerAt(context, at - 1);
  const half = yearAndHalf(context, unit.end, unit.unit, 1);
  if (half) return duration(at, half.end, half.value, null, 0.95);
  const after = lowerAt(context, unit.end);
  const more = smallerParts(context, unit.end, unit.unit); // "an hour and 45 minutes"
  if (more) return duration(at, more.end, joinParts([{ unit: unit.unit, count: 1 }, ...more.parts]), null, 0.9);
  const old = ageEnd(context, unit.end);
  if (old > unit.end) return duration(at, old, isoDuration(unit.unit, 1), null, 0.9);
  // "$20 an hour", "twice a day", "a day of mourning", "one day a week" tell a rate or a day, no stretch of time.
  if (!EN_BEFORE_BARE.has(before) && !EN_AFTER_BARE_UNIT.has(after)) return null;
  if (unit.unit === 'PD' && !EN_BEFORE_BARE_DAY.has(before) && !/^(?:before|after|later|earlier)$/u.test(after)) return null;
  if (unit.unit === 'PTS' || unit.unit === 'P3M') return null;
  return duration(at, unit.end, isoDuration(unit.unit, 1), null, 0.8);
}

function bareRussian(context: Context, at: number): Match | null {
  const unit = unitAt(context, at, false);
  if (!unit || !isTimeUnit(unit.unit) || unit.unit === 'PTS') return null;
  const word = lowerAt(context, at);
  const before = lowerAt(context, at - 1);
  // «месяц назад», «годом ранее»
  if (RU_AFTER_BARE.has(lowerAt(context, unit.end)) && RU_BARE_UNITS.has(word) && !context.numbers.has(at - 1) && (before !== 'один')) {
    return duration(at, unit.end, isoDuration(unit.unit, 1), null, 0.9);
  }
  if (/(?:ы|и|ов|ев|лет|ам|ям|ах|ях|ами|ями|ель|дней)$/u.test(word) && !/^(?:недели|минуты|секунды|сутки)$/u.test(word)) return null;
  const before2 = lowerAt(context, at - 2);
  if (RU_BEFORE_BARE.has(before)) return before === 'спустя' && word === 'года' ? null : duration(at, unit.end, isoDuration(unit.unit, 1), null, 0.9);
  if (RU_BEFORE_BARE.has(before2) && /^(?:в|на|за|через|с|до)$/u.test(before) && before2 === 'чем') return duration(at, unit.end, isoDuration(unit.unit, 1), null, 0.85);
  if ((before === 'течение' || before === 'протяжении' || before === 'сроком') && unit.unit !== 'PTS') return duration(at, unit.end, isoDuration(unit.unit, 1), null, 0.85);
  if (before === 'за' && /^(?:до|после)$/u.test(lowerAt(context, unit.end))) return duration(at, unit.end, isoDuration(unit.unit, 1), null, 0.85);
  return null;
}

// ── Russian compounds ──

/** A compound's number and where its second part begins: «двадцатидвух|летнему» is 22. */
function compoundNumber(word: string): { value: number; length: number } | null {
  let value = 0;
  let length = 0;
  let room = Infinity;
  for (;;) {
    const rest = word.slice(length);
    const part = RU_COMPOUND_PARTS.find(([prefix, number]) => rest.startsWith(prefix) && (length === 0 || number < room));
    if (!part) break;
    value += part[1];
    length += part[0].length;
    room = part[1] >= 100 ? 100 : part[1] >= 20 ? 10 : 1;
    if (room === 1) break;
  }
  return length ? { value, length } : null;
}

const ADJECTIVE_END = /^(?:н?)(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ой|ей|ое|ее|ые|ие|ых|их|ыми|ими|е|ю|я|ем|и)$/u;

function stemAt(word: string, stems: readonly (readonly [string, string])[]): string | null {
  for (const [stem, unit] of stems) if (word.startsWith(stem) && ADJECTIVE_END.test(word.slice(stem.length))) return unit;
  return null;
}

/** «59-летний», «двадцатидвухлетнему», «65-летия», «96-метровая», «двухдневный», «54-процентным»: a compound of number and unit. */
export function compoundAt(context: Context, at: number): Match | null {
  if (context.language !== 'ru') return null;
  const piece = context.pieces[at]!;
  if (piece.kind === 'word') {
    const number = compoundNumber(piece.lower);
    // «годичный перерыв»: one of it.
    return number ? compound(at, at + 1, piece.lower.slice(number.length), number.value) : /^(?:годичн|месячн|недельн)/u.test(piece.lower) ? compound(at, at + 1, piece.lower, 1) : null;
  }
  const amount = amountAt(context, at);
  if (!amount) return null;
  let end = amount.end;
  if (isDash(context.pieces[end])) end++;
  else if (amount.last.inDigits && end === at + 1 && !/^летн/u.test(lowerAt(context, end))) return null;
  const word = context.pieces[end];
  if (word?.kind !== 'word') return null;
  return compound(at, end + 1, word.lower, amount.value);
}

function compound(first: number, end: number, stem: string, value: Amount['value']): Match | null {
  const time = stemAt(stem, RU_TIME_STEMS);
  if (time) {
    const iso = typeof value === 'number' ? isoDuration(time, value) : { min: isoDuration(time, value.min), max: isoDuration(time, value.max) };
    return duration(first, end, iso, null, 0.98);
  }
  const unit = stemAt(stem, RU_UNIT_STEMS);
  if (!unit) return null;
  return { first, end, type: unit === '%' ? 'percent' : 'quantity', reading: plain(value), mod: null, unit, confidence: 0.95 };
}
