import { amountAt } from './amounts.ts';
import { type Context, isDash, lowerAt, type Match, plain } from './context.ts';
import { CALL_WORDS, EN_ADVERB_FIRST_AFTER, EN_COUNTED_AFTER_LABEL, EN_NOT_RANKED, EN_NO_PART_AFTER, EN_PART_AFTER, EN_RANK_COMPOUNDS, EN_STREETS, RU_ONE, RU_RANKED } from './lexicon/contextWords.ts';
import { MONTH_NUMBERS } from './lexicon/calendar.ts';
import { EN_LABELS, EN_NOT_AFTER_FIRST, EN_ORDINAL_LEADS, RU_LABELS, RU_NOT_AFTER_ORDINAL } from './lexicon/labels.ts';

/*
 * Numbers without a unit, and ordinals: what no other parser took. Most of the work is telling counts from names and labels.
 */

/** A count, a part, or an ordinal. */
export function countAt(context: Context, at: number): Match | null {
  const negative = context.numbers.has(at + 1) && (/^(?:минус|minus|negative)$/u.test(lowerAt(context, at)) || isMinus(context, at));
  const amount = amountAt(context, negative ? at + 1 : at);
  if (!amount) return null;
  if (amount.last.ordinal) return negative || amount.first !== amount.last.first ? null : ordinal(context, at);
  if (!negative && isName(context, amount.first, amount.end) || negative && isLabelled(context, amount.first)
    || isNames(context, amount.first) || isPronoun(context, amount.first, amount.end)) return null;
  if (amount.last.fraction && amount.last.first === amount.first && !amount.last.inDigits && !countsPart(context, amount.first, amount.end)) return null;
  if (context.language === 'ru' && isRanked(context, amount.end) && typeof amount.value === 'number' && amount.last.digits) {
    return { first: at, end: amount.end, type: 'ordinal', reading: plain(amount.value), mod: null, unit: null, confidence: 0.8 };
  }
  const value = negative && typeof amount.value === 'number' ? -amount.value : amount.value;
  return { first: at, end: amount.end, type: 'number', reading: plain(value), mod: null, unit: null, confidence: amount.last.inDigits ? 0.9 : 0.88 };
}

/** A minus that stands free before its digits: «до −5», "-1200"; not a dash between words. */
function isMinus(context: Context, at: number): boolean {
  const [mark, digits] = [context.pieces[at]!, context.pieces[at + 1]!];
  return /^[−-]$/u.test(mark.lower) && mark.spaceBefore && !digits.spaceBefore && digits.kind === 'number';
}

/** «на 26 место», «во 2 туре», «на 5 этаже»: the singular ranks. */
function isRanked(context: Context, end: number): boolean {
  return RU_RANKED.has(lowerAt(context, end));
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
    if (earlier && before.text === '-' && earlier.kind === 'number' && context.pieces[first - 3]?.capital && piece.kind === 'number' && piece.text.length > 2) return true;
    if (earlier && !before.spaceBefore && (earlier.kind !== 'mark' || earlier.text === '/') && /^[-.,/:'’‑–]$/u.test(before.lower) && !isRangeOrScore(context, first)) return true;
  }
  if (before?.text === '№' || before?.text === '#') return true;
  if (!after || after.spaceBefore) return false;
  if (after.kind === 'word') return last.kind === 'number';
  if (/^[_@\\&=^]$/u.test(after.text)) return true;
  const next = context.pieces[end + 1];
  if (!next || next.spaceBefore || last.kind !== 'number') return false;
  // 7-Eleven, 18-Т, 1.2.3; «5-звёздочный», "230-to-197" count.
  if (/^[.,/:]$/u.test(after.text) && next.kind === 'number') {
    const goesOn = context.pieces[end + 2];
    return !(after.text === ':' || after.text === ',' && next.text.length > 2) || goesOn?.text === ':' && !goesOn.spaceBefore;
  }
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
export function isLabelled(context: Context, first: number): boolean {
  const reading = context.numbers.get(first);
  if (!reading) return false;
  if (/^(?:главе|главы|статье|статьи|пункту|пункта)$/u.test(lowerAt(context, reading.end)) && reading.digits !== null) return true;
  let at = first - 1;
  if (lowerAt(context, at) === '.' && !context.pieces[at]!.spaceBefore) at--;
  const piece = context.pieces[at];
  if (isAddress(context, first, reading.end)) return true;
  if (piece?.kind !== 'word' || reading.scale > 1) return false;
  if (/^(?:911|112|999|101|102|103)$/u.test(reading.digits ?? '') && CALL_WORDS.has(piece.lower)) return true;
  // World War Two, Marine One, Six Flags: a number word with a capital inside a sentence is a name's.
  if (!reading.inDigits && context.pieces[first]!.capital && !startsSentence(context, first)
    && context.language === 'en' && (piece.capital || context.pieces[reading.end]?.capital === true)) return true;
  if (context.language === 'ru' && RU_LABELS.has(piece.lower)) return reading.inDigits;
  if (context.language === 'en' && EN_LABELS.has(piece.lower) && (at === first - 1 || piece.lower === 'no' || piece.lower === 'nos' || piece.lower === 'art' || piece.lower === 'sec')) {
    const word = lowerAt(context, reading.end);
    return !EN_COUNTED_AFTER_LABEL.has(word) || piece.capital && at > 0;
  }
  return false;
}

/** "Falcon 9", «Восход 2», "Toronto Comicon 2019": a number that a name carries, unless a noun that it counts follows. */
function isNames(context: Context, first: number): boolean {
  const reading = context.numbers.get(first);
  if (!reading) return false;
  const at = first - 1;
  const piece = context.pieces[at];
  const next = context.pieces[reading.end];
  const isYear = reading.digits?.length === 4 && reading.value > 1800 && reading.value < 2100;
  if (isYear && (next?.capital || piece?.capital || (piece?.text === ',' && context.pieces[first - 2]?.capital))) return !(startsSentence(context, at) && next && !next.capital);
  if (piece?.kind !== 'word' || reading.scale > 1) return false;
  if (next && (isDash(next) || next.text === ':') && context.numbers.has(reading.end + 1)) return false;
  if (!reading.inDigits || !(piece.capital || /\p{Lu}/u.test(piece.text)) || at !== first - 1 || !context.pieces[first]!.spaceBefore || reading.digits === null) return false;
  if (startsSentence(context, at)) return false;
  const after = context.pieces[reading.end];
  return !(after?.kind === 'word' && !after.capital && /(?:s|people|children|women|men|percent|[\p{Script=Cyrillic}]{3,})$/u.test(after.lower)
    && !/^(?:is|was|has|as|crash|this|its)$/u.test(after.lower));
}

/** 36 Quai des Orfèvres, 619 Waddell Avenue, 10 Downing Street. */
function isAddress(context: Context, first: number, end: number): boolean {
  if (!context.pieces[first] || context.numbers.get(first)?.digits == null || !context.pieces[end]?.capital) return false;
  for (let i = end; i <= end + 3; i++) {
    if (!context.pieces[i]?.capital) return false;
    if (EN_STREETS.has(lowerAt(context, i))) return true;
  }
  return false;
}

function startsSentence(context: Context, at: number): boolean {
  const before = context.pieces[at - 1];
  return before === undefined || /^[.!?«"“:—–(]$/u.test(before.text);
}

/**
 * "one of", "no one", «один из»: words for one that count nothing. One counts where a hedge, another number or a word for those counted says so;
 * elsewhere it is nearer to an article («ещё один соперник», "One study found").
 */
function isPronoun(context: Context, first: number, end: number): boolean {
  if (end !== first + 1) return false;
  const word = lowerAt(context, first);
  if (context.language === 'en' ? word !== 'one' : !RU_ONE.has(word)) return false;
  const before = lowerAt(context, first - 1);
  const after = lowerAt(context, end);
  if (before === 'по') return !COUNTED_AS_ONE.ru.has(after); // «по одному»
  if (NOT_BEFORE_ONE[context.language].has(before) || NOT_AFTER_ONE[context.language].has(after)) return true;
  if (context.pieces[first]!.capital && context.pieces[end]?.capital === true && !startsSentence(context, first)) return true;
  if (COUNTS_ONE_BEFORE[context.language].has(before) || COUNTED_AS_ONE[context.language].has(after)) return false;
  if (context.language === 'en' && after === ',') return true; // "in one, dated March 3", "said one, who": somebody or something named before
  return context.language === 'ru' || (startsSentence(context, first) && context.pieces[first]!.capital) ? !hasNumberNear(context, first, end) : false;
}

const NOT_BEFORE_ONE: Record<Context['language'], ReadonlySet<string>> = {
  ru: new Set('ни не тот та то это этот номер на'.split(' ')),
  en: new Set('no any every each some this that which another someone number day loved a an last next old new big good little great other square marine'.split(' ')),
};
const NOT_AFTER_ONE: Record<Context['language'], ReadonlySet<string>> = {
  ru: new Set('из день дня время стороны раз прекрасный версии момент слово слова слову целое словом другой другому друга другим ряд на за против'.split(' ')),
  en: new Set("of another day 's ' who which that ones s where can should must thing from by knows could would may might has is".split(' ')),
};
const COUNTS_ONE_BEFORE: Record<Context['language'], ReadonlySet<string>> = {
  ru: new Set(('убить ранить застрелить застрелил застрелили убил убили ранил ранили бы мере минимум менее более всего только лишь плюс ' +
    'погиб погибла убит убита ранен ранена задержан').split(' ')),
  en: new Set('least than only just about to exactly by and with for'.split(' ')),
};
const COUNTED_AS_ONE: Record<Context['language'], ReadonlySet<string>> = {
  ru: new Set('человек человека человеку убит убита ранен погиб погибла случай ребенок ребенка'.split(' ')),
  en: new Set('person people man woman child death case vote seat killed dead injured injury percent term half truck died point goal wounded missing'.split(' ')),
};

/** Whether another number stands within a few words in the same sentence. */
function hasNumberNear(context: Context, first: number, end: number): boolean {
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= 8; distance++) {
      const at = step < 0 ? first - distance : end - 1 + distance;
      const piece = context.pieces[at];
      if (!piece || (/^[.!?]$/u.test(piece.text) && piece.kind === 'mark' && !context.numbers.has(at - 1))) break;
      const number = context.numbers.get(at);
      if (number && !number.ordinal && !(number.digits?.length === 4) && !monthBeside(context, at, number.end)) return true;
    }
  }
  return false;
}

function monthBeside(context: Context, at: number, end: number): boolean {
  return MONTH_NUMBERS[context.language].has(lowerAt(context, end)) || MONTH_NUMBERS[context.language].has(lowerAt(context, at - 1));
}

/** "half of", «треть сената», "a quarter of": a part of something; "first half", "half-brother", "quarter-final" are not. */
function countsPart(context: Context, first: number, end: number): boolean {
  const word = lowerAt(context, first);
  const before = context.pieces[first - 1];
  const after = lowerAt(context, end);
  if (context.language === 'ru') {
    if (before === undefined) return true;
    return after !== 'финала' && (!/^(?:перв|втор|след|послед|в)/u.test(before.lower) || /^(?:в|на)$/u.test(before.lower));
  }
  if (/^(?:a|an|one|two|three)$/u.test(word)) return !/^(?:-|final|finals)$/u.test(after);
  if (after === '-' || before?.lower === '-' || context.numbers.get(first - 1)?.ordinal) return false;
  if (EN_NO_PART_AFTER.has(before?.lower ?? '')) return false;
  return /^(?:of|the|a|an|its|their|his|her|in|to|by|as|that|those|our|,|\.|and|were|was|are|is)$/u.test(after) || EN_PART_AFTER.has(before?.lower ?? '');
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
  if (context.numbers.has(reading.end) && !context.numbers.get(reading.end)!.inDigits) return null; // "the first two", «первые два»
  if (context.language === 'en') {
    // the 116th U.S. Congress, the 25th Amendment, the First Amendment
    if (after?.capital && after.spaceBefore && !/^(?:president|prime|pope|king|queen)$/u.test(next) && (reading.inDigits || context.pieces[at]!.capital && !startsSentence(context, at))) return null;
    if (reading.inDigits) return match;
    // "The first charged …, the second accused …": which of them, no rank.
    if (reading.value <= 3 && before?.lower === 'the' && /^(?:was|is|were|are|had|has|,|\.|(?!\p{L}*(?:eed|red)$)\p{L}{3,}ed)$/u.test(next)) return null;
    if (reading.value === 1 && lowerAt(context, at) === 'first' && !ranksFirst(context, at, next)) return null;
    if (reading.value <= 3 && EN_NOT_AFTER_FIRST.has(next)) return null;
    if (lowerAt(context, at) === 'second' && (next === 'hand' || next === 'thought' || context.numbers.has(at - 1) && before?.lower !== 'the')) return null;
    if (next === '-' && EN_RANK_COMPOUNDS.has(lowerAt(context, reading.end + 1))) return null;
    return match;
  }
  if (RU_NOT_AFTER_ORDINAL.has(next) || (next === '-' && !after!.spaceBefore)) return null;
  if (reading.value <= 3 && /^раз[уа]?$/u.test(next)) return null;
  if (/^(?:стать[яеиюё]|части|пункт[ае]?|абзац[ае]?)$/u.test(next) || lowerAt(context, at - 1) === 'абзацем') return null;
  const word = lowerAt(context, at);
  if ((before?.lower === '-' && !before.spaceBefore) || (word === 'первых' && before?.lower === 'во')) return null;
  // «первые сутки», «первыми сообщили»: the beginning of something, or who was before others.
  if (reading.value === 1 && /^перв(?:ые|ых|ыми)$/u.test(word)) return null;
  if (word === 'первым' && (after === undefined || after.kind === 'mark' && after.text !== '«' || /(?:ли|л|ла|лся|лась|лись)$/u.test(next))) return null;
  if (reading.inDigits && isMilitary(context, reading.end)) return null;
  if (context.pieces[at]!.capital && after?.capital && after.spaceBefore && !startsSentence(context, at)) return null;
  return match;
}

/** «1-го Украинского фронта», «79-й бригады»: the number is the unit's name. */
function isMilitary(context: Context, end: number): boolean {
  for (let i = end; i < end + 4; i++) if (/^(?:арми|бригад|дивизи|полк|фронт|корпус|батальон|флот|эскадр)/u.test(lowerAt(context, i))) return true;
  return false;
}

/** "first" before a noun that it ranks; not the adverb ("was first identified", "at first"). */
function ranksFirst(context: Context, at: number, next: string): boolean {
  const before = context.pieces[at - 1];
  if (before === undefined && next === '') return true;
  if (EN_ADVERB_FIRST_AFTER.has(before?.lower ?? '') && next !== '-') return false;
  if (next === 'of' && context.numbers.has(at + 2)) return true;
  if (/^(?:and|or|but|,)$/u.test(next)) return /^(?:the|came|finished|placed|in)$/u.test(before?.lower ?? '');
  if (EN_NOT_RANKED.has(next) || /^\p{L}+[^e]ed$/u.test(next)) return next.endsWith('ed') && /^(?:the|its|his|her|their|'s|a)$/u.test(before?.lower ?? '');
  if (next === '-') return !/^(?:degree|hand|class|ever)$/u.test(lowerAt(context, at + 2));
  if (/^\p{L}/u.test(next)) return true;
  return before !== undefined && EN_ORDINAL_LEADS.has(before.lower);
}
