import { amountAt } from './amounts.ts';
import { type Context, isDash, lowerAt, type Match, plain } from './context.ts';
import { EN_LABELS, EN_NOT_AFTER_FIRST, EN_ORDINAL_LEADS, RU_LABELS, RU_NOT_AFTER_ORDINAL } from './lexicon/labels.ts';

/*
 * Numbers without a unit, and ordinals: what no other parser took. Most of the work is telling counts from names and labels.
 */

/** A count, a part, or an ordinal. */
export function countAt(context: Context, at: number): Match | null {
  const negative = /^(?:минус|minus)$/u.test(lowerAt(context, at)) && context.numbers.has(at + 1);
  const amount = amountAt(context, negative ? at + 1 : at);
  if (!amount) return null;
  if (amount.last.ordinal && amount.first === amount.last.first) return ordinal(context, at);
  if (isName(context, amount.first, amount.end) || isLabelled(context, amount.first) || isPronoun(context, amount.first, amount.end)) return null;
  if (saysNoNumber(context, amount.first, amount.end)) return null;
  if (amount.last.fraction && amount.last.first === amount.first && !amount.last.inDigits && !countsPart(context, amount.first, amount.end)) return null;
  const value = negative && typeof amount.value === 'number' ? -amount.value : amount.value;
  return { first: at, end: amount.end, type: 'number', reading: plain(value), mod: null, unit: null, confidence: amount.last.inDigits ? 0.9 : 0.88 };
}

/** «миллионы людей», "thousands": a scale word alone in the plural; one in the singular is one of it. */
function saysNoNumber(context: Context, first: number, end: number): boolean {
  if (end !== first + 1) return false;
  const word = lowerAt(context, first);
  if (context.language === 'en') return /^(?:hundred|thousand|million|billion|trillion)s?$/u.test(word);
  if (/^(?:тысяч|миллионов|миллиардов|триллионов|тысячам|тысячами|тысячах|миллионы|миллионам|миллионами|миллионах|миллиарды|миллиардам|миллиардами)$/u.test(word)) return true;
  return word === 'тысячи' && !/^(?:более|менее|около|больше|меньше|чем|свыше|порядка|до|из|почти)$/u.test(lowerAt(context, first - 1));
}

/** Digits that are glued to letters, to a mark of a name, or to other digits that no parser knew. */
function isName(context: Context, first: number, end: number): boolean {
  const piece = context.pieces[first]!;
  const before = context.pieces[first - 1];
  const after = context.pieces[end];
  const last = context.pieces[end - 1]!;
  if (before && !piece.spaceBefore) {
    if (before.kind !== 'mark') return true;
    if (/^[#@№_\\&=^]$/u.test(before.text)) return true;
    // COVID-19, Ту-154, 10.0.0.1, 8-800: a mark with something glued before it.
    const earlier = context.pieces[first - 2];
    if (earlier && !before.spaceBefore && (earlier.kind !== 'mark' || earlier.text === '/') && /^[-.,/:'’‑–]$/u.test(before.lower) && !isRangeOrScore(context, first)) return true;
  }
  if (before?.text === '№' || before?.text === '#') return true;
  if (!after || after.spaceBefore) return false;
  if (after.kind === 'word') return last.kind === 'number';
  if (/^[_@\\&=^]$/u.test(after.text)) return true;
  const next = context.pieces[end + 1];
  if (!next || next.spaceBefore || last.kind !== 'number') return false;
  // 7-Eleven, 18-Т, 1.2.3; «5-звёздочный», "230-to-197" count.
  if (/^[.,/:]$/u.test(after.text) && next.kind === 'number') return !(after.text === ':' || after.text === ',' && next.text.length > 2) || context.pieces[end + 2]?.text === ':' && !context.pieces[end + 2]!.spaceBefore;
  return isDash(after) && next.kind === 'word' && (next.capital || next.text.length === 1);
}

/** «1:2», 32–22, 230-to-197: the second number of a score stands after a glued mark and is a figure of its own. */
function isRangeOrScore(context: Context, first: number): boolean {
  const mark = lowerAt(context, first - 1);
  const earlier = context.numbers.get(first - 2);
  if (earlier === undefined) return lowerAt(context, first - 2) === 'to' && lowerAt(context, first - 3) === '-';
  return earlier.end === first - 1 && (mark === ':' || isDash(context.pieces[first - 1])) && !/^[-–:.]$/u.test(lowerAt(context, first - 3));
}

/** "Round 4", «ст. 141», "Flight 610", «часть 2», "Interstate 75". */
function isLabelled(context: Context, first: number): boolean {
  const reading = context.numbers.get(first);
  if (!reading) return false;
  let at = first - 1;
  if (lowerAt(context, at) === '.' && !context.pieces[at]!.spaceBefore) at--;
  const piece = context.pieces[at];
  if (piece?.kind !== 'word' || reading.scaled) return false;
  if (context.language === 'ru' && RU_LABELS.has(piece.lower)) return reading.inDigits;
  if (context.language === 'en' && EN_LABELS.has(piece.lower) && (at === first - 1 || piece.lower === 'no' || piece.lower === 'nos' || piece.lower === 'art' || piece.lower === 'sec')) {
    const word = lowerAt(context, reading.end);
    return !/^(?:people|years|days|times|months|weeks|hours|others|of)$/u.test(word) || piece.capital && at > 0;
  }
  // "Falcon 9", «Восход 2»: a number that a name carries, unless a noun that it counts follows.
  if (!reading.inDigits || !piece.capital || at !== first - 1 || !context.pieces[first]!.spaceBefore || reading.digits === null) return false;
  if (startsSentence(context, at)) return false;
  const after = context.pieces[reading.end];
  return !(after?.kind === 'word' && !after.capital && /(?:s|people|children|women|men|percent|[\p{Script=Cyrillic}]{3,})$/u.test(after.lower) && !/^(?:is|was|has|as|crash|this|its)$/u.test(after.lower));
}

function startsSentence(context: Context, at: number): boolean {
  const before = context.pieces[at - 1];
  return before === undefined || /^[.!?«"“:—–(]$/u.test(before.text);
}

/** "one of", "no one", «один из»: words for one that count nothing. */
function isPronoun(context: Context, first: number, end: number): boolean {
  const word = lowerAt(context, first);
  const before = lowerAt(context, first - 1);
  const after = lowerAt(context, end);
  if (context.language === 'en') {
    if (word !== 'one' || end !== first + 1) return false;
    if (/^(?:of|another|day|'s|'|who|which|that|ones|time|s|where|can|should|must|in|with|thing|from|by)$/u.test(after) && !(after === 'in' && /^(?:and|at|,)$/u.test(before)) && !/^(?:least|with|for)$/u.test(before)) return after === 'of' || !isCountingOne(before, after);
    if (/^(?:no|any|every|each|some|this|that|the|which|another|someone|only|number|day|loved|a|an|first|last|next|old|new|big|good|little|great|own|to)$/u.test(before) && !(/^(?:the|only|to|first)$/u.test(before) && context.pieces[end]?.kind === 'word' && !/^(?:who|that|which|in|for|of|on|to|is|was|and|with)$/u.test(after))) return true;
    return context.pieces[first]!.capital && context.pieces[end]?.capital === true && !startsSentence(context, first);
  }
  if (!/^одн[аоиуеы]|^один$/u.test(word) || end !== first + 1) return false;
  if (/^(?:из|на|и|за|лишь|только)$/u.test(after) && !(after === 'и' && /^(?:погиб|погибла|минимум|мере|бы|убит)$/u.test(before))) return true;
  if (/^(?:ни|не|еще|ещё|тот|та|то|это|этот)$/u.test(before) && before !== 'еще') return true;
  // «в один день», «однажды», «одно время», «с одной стороны», «по одной версии»
  return /^(?:день|дня|время|стороны|раз|прекрасный|версии|голос|момент|слово|слова|слову|целое|словом|другой|другому|друга|другим|ряд)$/u.test(after);
}

function isCountingOne(before: string, after: string): boolean {
  return after === 'in' && before !== 'the' && before !== 'no';
}

/** "half of", «треть сената», "a quarter of": a part of something; "first half", "half-brother", "quarter-final" are not. */
function countsPart(context: Context, first: number, end: number): boolean {
  const word = lowerAt(context, first);
  const before = context.pieces[first - 1];
  const after = lowerAt(context, end);
  if (context.language === 'ru') return !/^(?:перв|втор|след|послед|в|вторую)/u.test(before?.lower ?? '') && after !== 'финала' || before === undefined || /^(?:в|на)$/u.test(before.lower) && after !== 'финала';
  if (/^(?:a|an|one|two|three)$/u.test(word)) return !/^(?:-|final|finals)$/u.test(after);
  if (after === '-' || before?.lower === '-' || context.numbers.get(first - 1)?.ordinal) return false;
  if (/^(?:first|second|third|fourth|last|other|final|this|each|next|top|bottom|latter|opening|closing|past)$/u.test(before?.lower ?? '')) return false;
  return /^(?:of|the|a|an|its|their|his|her|in|to|by|as|that|those|our|,|\.|and|were|was|are|is)$/u.test(after) || /^(?:than|about|nearly|almost|by|in|over|under|around|roughly|least|approximately)$/u.test(before?.lower ?? '');
}

/** «первым», "second-largest", 44-й; "first" only where it ranks a noun. */
function ordinal(context: Context, at: number): Match | null {
  const reading = context.numbers.get(at)!;
  const before = context.pieces[at - 1];
  const after = context.pieces[reading.end];
  if (before && !context.pieces[at]!.spaceBefore && before.kind !== 'mark') return null;
  if (before && !context.pieces[at]!.spaceBefore && isDash(before)) return null;
  const match: Match = { first: at, end: reading.end, type: 'ordinal', reading: plain(reading.value), mod: null, unit: null, confidence: 0.85 };
  const next = after?.lower ?? '';
  if (context.language === 'en') {
    if (reading.inDigits) return match;
    if (reading.value === 1 && lowerAt(context, at) === 'first' && !ranksFirst(context, at, next)) return null;
    if (reading.value <= 3 && EN_NOT_AFTER_FIRST.has(next)) return null;
    if (lowerAt(context, at) === 'second' && (next === 'hand' || next === 'thought' || context.numbers.has(at - 1) && before?.lower !== 'the')) return null;
    if (context.pieces[at]!.capital && after?.capital && after.spaceBefore && !startsSentence(context, at)) return null; // the First Amendment
    if (next === '-' && /^(?:degree|class|hand|generation|rate|grade|party|ever)$/u.test(lowerAt(context, reading.end + 1))) return null;
    return match;
  }
  if (RU_NOT_AFTER_ORDINAL.has(next) || (next === '-' && !after!.spaceBefore)) return null;
  const word = lowerAt(context, at);
  if (before?.lower === '-' || (word === 'первых' && before?.lower === 'во')) return null;
  if (reading.value === 1 && /^перв(?:ые|ых|ым|ыми)$/u.test(word) && /^(?:раз|лица|лиц|дни|годы|часы|минуты|месяцы)$/u.test(next)) return null;
  if (context.pieces[at]!.capital && after?.capital && after.spaceBefore && !startsSentence(context, at)) return null;
  return match;
}

function ranksFirst(context: Context, at: number, next: string): boolean {
  const before = context.pieces[at - 1];
  const piece = context.pieces[at]!;
  if (piece.capital && startsSentence(context, at)) return /^\p{L}/u.test(next) && !/^(?:the|of|i|he|she|it|they|we|a|an|to|in)$/u.test(next);
  return before !== undefined && (EN_ORDINAL_LEADS.has(before.lower) || before.lower === "'s" || /^s['’]$/u.test(before.text) || /^['’]$/u.test(before.text)) && !/^(?:of|to)$/u.test(next) || next === '-' && !/^(?:degree|hand|class|ever)$/u.test(lowerAt(context, at + 2));
}
