import type { Passage } from '../passage.ts';
import type { FigureCandidate } from './candidate.ts';
import { amountAt } from './amounts.ts';
import { clockAt } from './clocks.ts';
import { type Context, firstMatch, type Match, type OpenedParser } from './context.ts';
import { countAt, isLabelled } from './counts.ts';
import { dateAtEn, durationToDateEn } from './datesEn.ts';
import { dateAtRu, durationToDateRu } from './datesRu.ts';
import { dateWithPart, partAt } from './dayParts.ts';
import { compoundAt, durationAt } from './durations.ts';
import { excludedSpans } from './exclusions.ts';
import { withHedge } from './hedges.ts';
import { pairedAt, percentAt, quantityAt } from './measures.ts';
import { moneyAt } from './money.ts';
import { readNumbers } from './numbers.ts';
import { BEGINS, CLOCK, COMPOUND, COUNT, DATE, MONEY, mayMeasure, openedBy, PAIRED, PART_OF_DAY, PERCENT, QUANTITY, SPELL, unmeasured } from './openers.ts';
import { piecesOf } from './pieces.ts';
import { refine } from './refine.ts';

export type { FigureCandidate } from './candidate.ts';

/**
 * The parsers in the order in which they are asked at each place, after the dates. The order matters: a clock time before a duration
 * («в 16 часов»), compounds («59-летний») before the number in them, counts last.
 */
const PARSERS: readonly OpenedParser[] = [
  [CLOCK, clockAt], [COMPOUND, compoundAt], [PAIRED, pairedAt], [PERCENT, percentAt], [MONEY, moneyAt], [SPELL, spellAt], [QUANTITY, quantityAt], [COUNT, countAt],
];

/** Finds the figures of a passage, sorted by start, without overlaps. Time is linear in the passage. */
export function findFigures(passage: Passage): FigureCandidate[] {
  const pieces = piecesOf(passage);
  const { text, language } = passage;
  const numbers = readNumbers(pieces, text, language);
  const context: Context = { text, language, pieces, numbers, opens: openedBy(pieces, numbers, language), amounts: new Array<undefined>(pieces.length).fill(undefined) };
  const excluded = excludedSpans(text, pieces);
  const found: Match[] = [];
  let at = 0;
  let floor = 0;
  let hidden = 0;
  while (at < pieces.length) {
    while (hidden < excluded.length && excluded[hidden]!.end <= pieces[at]!.start) hidden++;
    if (hidden < excluded.length && excluded[hidden]!.start <= pieces[at]!.start) {
      at++;
      continue;
    }
    const match = mayBegin(context, at) ? parse(context, at) : null;
    if (!match) {
      at = context.numbers.get(at)?.end ?? at + 1;
      continue;
    }
    const hedged = withHedge(context, match, floor);
    found.push(hedged);
    at = floor = Math.max(hedged.end, at + 1);
  }
  return refine(context, found, passage.quoted)
    .map(({ first, end, type, reading, mod, unit, confidence }) => ({ start: pieces[first]!.start, end: pieces[end - 1]!.end, type, reading, mod, unit, confidence }));
}

/** Whether a figure may begin with a piece at all. */
function mayBegin(context: Context, at: number): boolean {
  if ((context.opens[at]! & BEGINS) === 0) return false;
  const number = context.numbers.get(at);
  return number === undefined || number.ordinal || amountAt(context, at) !== null; // not "millions"
}

function parse(context: Context, at: number): Match | null {
  const dated = datedAt(context, at);
  if (dated) return dated;
  // «ст. 15 ч. 2», "Route 2 in": a labelled number measures nothing, but «тур 1 декабря» dates.
  if (!context.numbers.has(at)) return firstMatch(PARSERS, context, at);
  if (isLabelled(context, at)) return null;
  const opens = context.opens[at]!;
  const amount = amountAt(context, at);
  return firstMatch(PARSERS, context, at, amount && mayMeasure(context.pieces, amount.end) ? opens : unmeasured(opens));
}

function dateAt(context: Context, at: number): Match | null {
  return context.language === 'ru' ? dateAtRu(context, at) : dateAtEn(context, at);
}

/** A date, with the part of the day beside it. */
function datedAt(context: Context, at: number): Match | null {
  const part = (context.opens[at]! & PART_OF_DAY) !== 0 ? partAt(context, at, dateAt) : null;
  if (part) return part;
  const date = (context.opens[at]! & DATE) !== 0 ? dateAt(context, at) : null;
  return date && (dateWithPart(context, date) ?? date);
}

/** A duration, or the date that "ago" makes of it. */
function spellAt(context: Context, at: number): Match | null {
  const spell = durationAt(context, at);
  return spell && ((context.language === 'ru' ? durationToDateRu(context, spell) : durationToDateEn(context, spell)) ?? spell);
}
