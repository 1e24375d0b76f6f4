import type { Modifier } from '../annotation.ts';
import { type Context, lowerAt, type Match, wordsAt } from './context.ts';
import { RU_HEDGE_ENDS } from './lexicon/contextWords.ts';
import { type Hedge, HEDGES_AFTER, HEDGES_BEFORE, RU_AFTER_CHEM, RU_CHANGE_STEMS } from './lexicon/hedges.ts';

const TIME_LEADS: readonly (readonly string[])[] = [['just', 'after'], ['just', 'before'], ['shortly', 'after'], ['shortly', 'before'], ['сразу', 'после']];

/**
 * Takes the hedge before or after a figure into its span and its modifier: «почти 30 %», «более чем в 130», "four or more".
 * `floor` is the first piece that no figure before has taken.
 */
export function withHedge(context: Context, match: Match, floor: number): Match {
  if (match.closed || match.type === 'ordinal') return match;
  if (match.type === 'time') {
    // "just after midnight", «сразу после полудня»: in the span, but no modifier of TIMEX3.
    const lead = TIME_LEADS.find(words => match.first - words.length >= floor && wordsAt(context, match.first - words.length, words));
    if (lead) return { ...match, first: match.first - lead.length };
  }
  const after = hedgeAfter(context, match.end);
  const hedged = after && match.mod === null ? { ...match, end: after.end, mod: after.mod } : match;
  const before = hedgeBefore(context, match.first, floor);
  if (before && !hedges(match, before.mod)) return hedged;
  if (before) return { ...hedged, first: before.first, mod: hedged.mod ?? before.mod };
  const limit = hedged.mod === null && match.type !== 'date' && match.type !== 'time' ? limitBefore(context, match, floor) : null;
  return limit ? { ...hedged, first: limit.first, mod: limit.mod } : hedged;
}

/** A date is about, not over or under: "up to 2015", "higher than last year" say nothing of it; "more than two years ago" does. */
function hedges(match: Match, mod: Modifier): boolean {
  if (mod === 'APPROX') return true;
  if (match.type === 'time') return mod === 'EQUAL_OR_MORE' || mod === 'LESS_THAN' || mod === 'EQUAL_OR_LESS';
  return match.type !== 'date' || (match.reading.kind === 'calendar' && match.reading.date.kind === 'offset' && match.end - match.first > 2);
}

function hedgeAfter(context: Context, at: number): { end: number; mod: Modifier } | null {
  for (const hedge of HEDGES_AFTER[context.language].get(lowerAt(context, at)) ?? []) {
    if (wordsAt(context, at, hedge.words)) return { end: at + hedge.words.length, mod: hedge.mod };
  }
  return null;
}

function hedgeBefore(context: Context, first: number, floor: number): { first: number; mod: Modifier } | null {
  let last = first - 1;
  if (lowerAt(context, last) === ',' && lowerAt(context, last - 1) === 'минимум') last--;
  const direct = endingAt(context, last, floor);
  if (direct) {
    // "at least about two million": the outer hedge goes with the inner one.
    const around = endingAt(context, last - direct.words.length, floor);
    const outer = around && /^(?:at least|up to|more than|no more than)$/u.test(around.words.join(' ')) ? around : null;
    return { first: last + 1 - direct.words.length - (outer?.words.length ?? 0), mod: outer?.mod ?? direct.mod };
  }
  if (context.language !== 'ru' || !RU_AFTER_CHEM.has(lowerAt(context, last))) return null;
  let chem = last - 1;
  if (lowerAt(context, chem) === ',') chem--;
  const before = lowerAt(context, chem);
  if (!RU_HEDGE_ENDS.has(before)) return null;
  const hedge = endingAt(context, chem, floor);
  return hedge && { first: chem + 1 - hedge.words.length, mod: hedge.mod };
}

function endingAt(context: Context, last: number, floor: number): Hedge | null {
  for (const hedge of HEDGES_BEFORE[context.language].get(lowerAt(context, last)) ?? []) {
    const first = last + 1 - hedge.words.length;
    if (first >= floor && wordsAt(context, first, hedge.words)) return hedge;
  }
  return null;
}

/** «до 15 лет», «от 10 долларов», «за 80»: a preposition that sets a limit, unless it belongs to a change or a pair. */
function limitBefore(context: Context, match: Match, floor: number): { first: number; mod: Modifier } | null {
  const at = match.first - 1;
  if (at < floor || context.language !== 'ru') return null;
  const word = lowerAt(context, at);
  const before = lowerAt(context, at - 1);
  if (word === 'до') return changes(context, at) ? null : { first: at, mod: 'EQUAL_OR_LESS' };
  if (word === 'от' && FROM_LEADS.test(before)) return { first: at, mod: 'EQUAL_OR_MORE' };
  if (word === 'с' && match.type === 'number' && /^десят/u.test(lowerAt(context, match.first))) return { first: at, mod: 'APPROX' };
  // «ему уже за 60», «было далеко за 80»: an age.
  if (word === 'за' && match.type === 'number' && /^(?:уже|было|далеко|хорошо|сильно)$/u.test(before)) return { first: /^(?:далеко|хорошо|сильно)$/u.test(before) ? at - 1 : at, mod: 'MORE_THAN' };
  return null;
}

// «по цене от 10 долларов», «в возрасте от 18 лет»; not «в 5 км от …».
const FROM_LEADS = /^(?:цен|стоимост|сто[ия]т|возраст|размер|сумм|срок|штраф|доход|зарплат|и$|,$|:$|—$)/u;

/** Whether the clause up to `at` speaks of a change: «выросло … до», «с 5 до», «от дома до». */
function changes(context: Context, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 12; i--) {
    const word = lowerAt(context, i);
    if (/^[.;!?:]$/u.test(word)) return false;
    if ((word === 'с' || word === 'со') && context.numbers.has(i + 1)) return true;
    if (RU_CHANGE_STEMS.some(stem => word.startsWith(stem))) return true;
  }
  return false;
}
