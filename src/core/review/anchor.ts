import search from 'approx-string-match';
import { isSpace, type Span } from '../span.ts';
import { CONTEXT_LENGTH, type Target } from './target.ts';

/** Where a target's words are now, or why nobody can say. `how` names the step that found them. */
export type Anchoring =
  | { readonly span: Span; readonly how: 'position' | 'exact' | 'approximate' }
  | { readonly span: null; readonly reason: 'gone' | 'ambiguous' };

/** At most this share of the words' units, and never more than {@link MAX_ERRORS}, may differ in an approximate match. */
const ERROR_SHARE = 0.2;
const MAX_ERRORS = 32;
/** Shorter words are too easily other words: one letter off «Иванов» is somebody else. */
const SHORTEST_APPROXIMATE = 12;
/** Words of this length speak for themselves; shorter ones need their context. */
const SPEAKS_FOR_ITSELF = 48;
/** How many units on either side must be there where short words were found approximately. */
const TOUCHING = 3;
/** The whole text is searched approximately up to this length; a longer one only near where the words should be. */
const APPROXIMATE_RANGE = 200_000;
/** Words that stand in more places than this are told apart by position and context next to them only. */
const MAX_OCCURRENCES = 2_000;

interface Candidate extends Span {
  readonly errors: number;
  /** Units of context that still match around it, 0 to 64. */
  readonly context: number;
  /** Like {@link context}, counting unbroken equality next to the words only. */
  readonly touching: number;
}

/**
 * Finds the words of each target in `text`, which may have changed since: by position when words and context are still there, then by the
 * exact words with their context, then approximately (Myers 1999, at most a fifth of the units different). Where two places fit about
 * equally, the shift of the targets around decides; where that does not, or nothing fits, the target is orphaned: it never moves to other words.
 */
export function findTargets(text: string, targets: readonly Target[]): Anchoring[] {
  const first = targets.map(target => findAlone(text, target));
  const anchored: { readonly old: number; readonly shift: number }[] = [];
  first.forEach((result, i) => {
    if (result.span) anchored.push({ old: targets[i]!.start, shift: result.span.start - targets[i]!.start });
  });
  anchored.sort((a, b) => a.old - b.old);
  return first.map((result, i) => (result.span || result.reason === 'gone' ? withoutCandidates(result) : byNeighbours(targets[i]!, result, anchored)));
}

/** {@link findTargets} for a single target. */
export function findTarget(text: string, target: Target): Anchoring {
  return withoutCandidates(findAlone(text, target));
}

type Alone = { readonly span: Span; readonly how: 'position' | 'exact' | 'approximate' }
  | { readonly span: null; readonly reason: 'gone' | 'ambiguous'; readonly candidates: readonly Candidate[] };

function withoutCandidates(result: Alone): Anchoring {
  return result.span ? { span: result.span, how: result.how } : { span: null, reason: result.reason };
}

function findAlone(text: string, target: Target): Alone {
  const { exact, start } = target;
  const end = start + exact.length;
  if (text.startsWith(exact, start) && text.slice(Math.max(0, start - target.prefix.length), start) === target.prefix
    && text.startsWith(target.suffix, end)) return { span: { start, end }, how: 'position' };
  const places = exactPlaces(text, target);
  const exactly = choose(places, target);
  if (exactly) return exactly;
  return choose(approximatePlaces(text, target), target) ?? { span: null, reason: 'gone', candidates: [] };
}

function exactPlaces(text: string, target: Target): Candidate[] {
  const places: Candidate[] = [];
  for (let at = text.indexOf(target.exact); at >= 0; at = text.indexOf(target.exact, at + 1)) {
    const end = at + target.exact.length;
    const touching = touchingContext(text, at, end, target);
    places.push({ start: at, end, errors: 0, touching, context: 0 });
  }
  // The full comparison of context is dear: where the words are common, only for the places that look best from near.
  const likely = places.length > MAX_OCCURRENCES
    ? [...places].sort((a, b) => b.touching - a.touching).slice(0, MAX_OCCURRENCES)
    : places;
  return likely.map(place => ({ ...place, context: contextAround(text, place.start, place.end, target) }));
}

function approximatePlaces(text: string, target: Target): Candidate[] {
  const { exact } = target;
  const allowed = Math.min(MAX_ERRORS, Math.floor(exact.length * ERROR_SHARE));
  if (exact.length < SHORTEST_APPROXIMATE || allowed < 1) return [];
  const from = text.length <= APPROXIMATE_RANGE ? 0 : Math.max(0, target.start - APPROXIMATE_RANGE / 2);
  const range = text.length <= APPROXIMATE_RANGE ? text : text.slice(from, from + APPROXIMATE_RANGE);
  const places: Candidate[] = [];
  for (const match of search(range, exact, allowed)) {
    const span = snapToContext(text, { start: from + match.start, end: from + match.end }, match.errors, target);
    // A number in short words is what they say: 35 % is not a misspelt 30 %.
    if (exact.length < CONTEXT_LENGTH && digitsOf(text.slice(span.start, span.end)) !== digitsOf(exact)) continue;
    // Half of short words with something typed behind it is a part of them, not a misspelling: what touched them still does.
    if (exact.length < SPEAKS_FOR_ITSELF && !isTouched(text, span, target)) continue;
    places.push({ ...span, errors: match.errors, touching: 0, context: contextAround(text, span.start, span.end, target) });
  }
  return withoutOverlaps(places);
}

/** Whether what stood right before and right behind the words is there still, the first units of it at least. */
function isTouched(text: string, { start, end }: Span, { prefix, suffix }: Target): boolean {
  const before = prefix.slice(-TOUCHING);
  const after = suffix.slice(0, TOUCHING);
  return text.endsWith(before, start) && text.startsWith(after, end);
}

/** Units of context next to the words that settle where an approximate match begins or ends. */
const SNAP = 8;

/**
 * A match may begin or end a few units off where an error stands at its edge: where the context that touched the words is still there
 * within reach, the words begin behind it; white space at an edge is never meant.
 */
function snapToContext(text: string, match: Span, errors: number, target: Target): Span {
  let { start, end } = match;
  const reach = errors + SNAP;
  const before = target.prefix.slice(-SNAP);
  const after = target.suffix.slice(0, SNAP);
  if (before.length === SNAP) {
    const from = Math.max(0, start - reach - SNAP);
    const at = text.slice(from, start + reach).indexOf(before);
    if (at >= 0 && from + at + SNAP < end) start = from + at + SNAP;
  }
  if (after.length === SNAP) {
    const from = Math.max(start + 1, end - reach);
    const at = text.slice(from, end + reach + SNAP).lastIndexOf(after);
    if (at >= 0) end = from + at;
  }
  while (start < end && isSpace(text.charCodeAt(start)) && !isSpace(target.exact.charCodeAt(0))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1)) && !isSpace(target.exact.charCodeAt(target.exact.length - 1))) end--;
  return { start, end };
}

/** Of places that overlap (one match, reported with several ends) the one with the fewest errors and the nearest length stays. */
function withoutOverlaps(places: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const place of [...places].sort((a, b) => a.errors - b.errors || b.context - a.context || a.start - b.start)) {
    if (!kept.some(other => other.start < place.end && place.start < other.end)) kept.push(place);
  }
  return kept;
}

/** The one place that is clearly the target's, or that there are several; null where no place has evidence enough. */
function choose(places: readonly Candidate[], target: Target): Alone | null {
  const good = places.filter(place => isEnough(place, target)).sort((a, b) => b.context - a.context);
  const best = good[0];
  if (!best) return null;
  const second = good[1];
  if (second && second.context > best.context - 8 && !(isWhole(best, target) && !isWhole(second, target) && second.context <= best.context - 3)) {
    return { span: null, reason: 'ambiguous', candidates: good.filter(place => place.context > best.context - 8) };
  }
  return { span: { start: best.start, end: best.end }, how: best.errors ? 'approximate' : 'exact' };
}

function isWhole(place: Candidate, target: Target): boolean {
  return place.context === target.prefix.length + target.suffix.length;
}

/** Long words speak for themselves; short ones need their context, half of what was kept or one side of it whole. */
function isEnough(place: Candidate, target: Target): boolean {
  const length = target.exact.length;
  const kept = target.prefix.length + target.suffix.length;
  if (length >= 96 && place.errors * 10 <= length) return true;
  if (length >= 48) return place.context >= Math.min(12, kept / 4);
  return place.context >= Math.min(28, kept * 0.45);
}

function touchingContext(text: string, start: number, end: number, target: Target): number {
  let before = 0;
  while (before < target.prefix.length && text[start - 1 - before] === target.prefix[target.prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < target.suffix.length && text[end + after] === target.suffix[after]) after++;
  return before + after;
}

/** Units of prefix and suffix that match around a place, a side counting only when most of it does. */
function contextAround(text: string, start: number, end: number, target: Target): number {
  const { prefix, suffix } = target;
  const before = reversed(text.slice(Math.max(0, start - prefix.length - 8), start));
  const after = text.slice(end, end + suffix.length + 8);
  return matchingUnits(reversed(prefix), before) + matchingUnits(suffix, after);
}

/** How many units of `wanted` the beginning of `found` holds: its length less the edits, 0 below three fifths. */
function matchingUnits(wanted: string, found: string): number {
  if (found.startsWith(wanted)) return wanted.length;
  const units = wanted.length - prefixDistance(wanted, found);
  return units >= wanted.length * 0.6 ? units : 0;
}

/** Levenshtein distance of `wanted` to whichever beginning of `found` is nearest. */
function prefixDistance(wanted: string, found: string): number {
  let row = Array.from({ length: found.length + 1 }, (_, i) => i);
  for (let i = 1; i <= wanted.length; i++) {
    const next = [i];
    for (let j = 1; j <= found.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (wanted[i - 1] === found[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return Math.min(...row);
}

/** Settles an ambiguous target by its neighbours: what stood before and after it has moved by one distance, and so has it. */
function byNeighbours(target: Target, result: Alone & { readonly span: null }, anchored: readonly { readonly old: number; readonly shift: number }[]): Anchoring {
  const after = firstAfter(anchored, target.start);
  const shifts = [anchored[after - 1]?.shift, anchored[after]?.shift].filter(shift => shift !== undefined);
  const agreed = shifts.length > 0 && shifts.every(shift => shift === shifts[0]) ? shifts[0] : undefined;
  const fit = agreed === undefined ? undefined : result.candidates.find(place => place.errors === 0 && place.start === target.start + agreed);
  return fit ? { span: { start: fit.start, end: fit.end }, how: 'exact' } : { span: null, reason: 'ambiguous' };
}

function firstAfter(anchored: readonly { readonly old: number }[], position: number): number {
  let low = 0;
  let high = anchored.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchored[middle]!.old < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function digitsOf(text: string): string {
  return text.replace(/\P{Nd}+/gu, ' ').trim();
}

/** One replacement in a text, as editors report it: `length` units at `start` give way to `inserted` units. */
export interface TextChange {
  readonly start: number;
  readonly length: number;
  readonly inserted: number;
}

/**
 * Where `span` is after `change`: shifted by an edit before it, stretched by one inside it; null where the edit took away or crossed
 * one of its edges, so that the words must be looked for.
 */
export function moveSpan(span: Span, change: TextChange): Span | null {
  const end = change.start + change.length;
  const delta = change.inserted - change.length;
  if (end <= span.start) return { start: span.start + delta, end: span.end + delta };
  if (change.start >= span.end) return span;
  return change.start >= span.start && end <= span.end && span.end + delta > span.start ? { start: span.start, end: span.end + delta } : null;
}
