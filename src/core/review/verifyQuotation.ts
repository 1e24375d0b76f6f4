import type { Span } from '../span.ts';
import { runSteps, type Steps } from '../steps.ts';
import { tokenize } from '../token.ts';

/** A stretch of the comparison: words that are the same, only in the quotation, or only in the source. Spans are of the two texts; empty ones stand between words. */
export interface Stretch {
  readonly kind: 'same' | 'changed' | 'added' | 'left-out';
  readonly quoted: Span;
  readonly source: Span;
}

export interface VerificationResult {
  /** verbatim: every word is there in order; changed: most are; not-found: too few to call it the same passage. */
  readonly outcome: 'verbatim' | 'changed' | 'not-found';
  /** Where in the source the quoted words are; null when they were not found. */
  readonly place: Span | null;
  /** Share of the quotation's words that stand in the source in order, 0 to 1. */
  readonly share: number;
  readonly stretches: readonly Stretch[];
}

/** Words of a quotation that are aligned at once. */
const LONGEST_BLOCK = 1_200;
const NOTHING: VerificationResult = { outcome: 'not-found', place: null, share: 0, stretches: [] };
/** Words before the passage, and twice as many behind it, that an alignment looks at: a table of them and the quotation is filled. */
const LONGEST_SLACK = 300;

export interface Word extends Span {
  readonly key: string;
}

/** Below this share of words in order, the passage is another one. */
const FOUND_SHARE = 0.6;
/** Windows of the source that are aligned word by word, the most promising first. */
const WINDOWS = 4;
/** Words that stand more often than this in the source say nothing about the place. */
const COMMON = 64;

/** A source document, read once for all the quotations that are looked for in it. */
export interface SourceWords {
  readonly words: readonly Word[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** How much of a source is split into words at a time, in UTF-16 units. */
const CHUNK = 32_768;

/** Prepares the plain text of a source. Offsets of results count in this text. */
export function readSource(text: string): SourceWords {
  return runSteps(readSourceInSteps(text));
}

/** {@link readSource}, yielding between stretches of text. */
export function* readSourceInSteps(text: string): Steps<SourceWords> {
  const words: Word[] = [];
  const places = new Map<string, number[]>();
  for (let from = 0; from < text.length;) {
    const to = chunkEnd(text, from);
    for (const { start, end, key } of wordsOf(text.slice(from, to))) {
      const list = places.get(key);
      if (list) list.push(words.length);
      else places.set(key, [words.length]);
      words.push({ start: from + start, end: from + end, key });
    }
    from = to;
    yield;
  }
  return { words, places };
}

/** Where a stretch that begins at `from` may end without cutting a word: at a line's end where there is one, else behind a space. */
function chunkEnd(text: string, from: number): number {
  if (text.length - from <= CHUNK) return text.length;
  const line = text.indexOf('\n', from + CHUNK);
  if (line >= 0 && line < from + 2 * CHUNK) return line + 1;
  const space = text.lastIndexOf(' ', from + CHUNK);
  return space > from ? space + 1 : from + CHUNK;
}

/**
 * Looks for quoted words in a source and says how faithfully they are quoted. Compared are words and numbers; case, ё and е, punctuation,
 * kinds of quotation marks and dashes do not count, nor do the quoter's own marks of omission («…», [...]). Candidate places come from
 * shared words that lie on one diagonal; each is aligned by the longest common subsequence of words.
 */
export function verifyQuotation(quoted: string, source: SourceWords): VerificationResult {
  const words = wordsOf(quoted);
  if (!words.length) return NOTHING;
  const run = findRun(words, source.words);
  if (run !== null) return alignAt(words, source.words.slice(run, run + words.length), 0);
  const best = words.length <= LONGEST_BLOCK ? bestAlignment(words, source) : inBlocks(words, source);
  return best.share >= FOUND_SHARE ? best : { ...best, outcome: 'not-found', place: null, stretches: [] };
}

function bestAlignment(words: readonly Word[], source: SourceWords): VerificationResult {
  let best = NOTHING;
  for (const start of candidateStarts(words, source)) {
    const result = alignAt(words, source.words, start);
    if (result.share > best.share || (result.share === best.share && result.stretches.length < best.stretches.length)) best = result;
  }
  return best;
}

/** A table of a very long quotation and its source would not fit into memory: its blocks are aligned each for itself. */
function inBlocks(words: readonly Word[], source: SourceWords): VerificationResult {
  const blocks: { readonly length: number; readonly result: VerificationResult }[] = [];
  for (let from = 0; from < words.length; from += LONGEST_BLOCK) {
    const block = words.slice(from, from + LONGEST_BLOCK);
    blocks.push({ length: block.length, result: bestAlignment(block, source) });
  }
  const found = blocks.filter(({ result }) => result.share >= FOUND_SHARE);
  const places = found.flatMap(({ result }) => result.place ?? []);
  return {
    outcome: 'changed',
    place: places.length ? { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) } : null,
    share: blocks.reduce((sum, { length, result }) => sum + result.share * length, 0) / words.length,
    stretches: found.flatMap(({ result }) => result.stretches),
  };
}

/** The words and numbers of a text, with what they are compared by: case, accents and ё do not count. */
export function wordsOf(text: string): Word[] {
  return tokenize(text)
    .filter(token => token.kind === 'word' || token.kind === 'number' || token.kind === 'clitic')
    .map(token => ({ start: token.start, end: token.end, key: token.lower.replace(/ё/gu, 'е').replace(/\p{M}/gu, '') }));
}

/** Where all the words stand in unbroken order (Knuth, Morris and Pratt 1977): linear in both texts. Null where they do not. */
function findRun(words: readonly Word[], source: readonly Word[]): number | null {
  const fallback = [0];
  for (let i = 1, length = 0; i < words.length; i++) {
    while (length > 0 && words[i]!.key !== words[length]!.key) length = fallback[length - 1]!;
    if (words[i]!.key === words[length]!.key) length++;
    fallback.push(length);
  }
  for (let i = 0, matched = 0; i < source.length; i++) {
    while (matched > 0 && source[i]!.key !== words[matched]!.key) matched = fallback[matched - 1]!;
    if (source[i]!.key === words[matched]!.key) matched++;
    if (matched === words.length) return i + 1 - words.length;
  }
  return null;
}

/** Places in the source, as word indices, where the quotation may begin: diagonals with the most shared rare words. */
function candidateStarts(words: readonly Word[], source: SourceWords): number[] {
  const width = Math.max(8, words.length >> 2);
  const votes = new Map<number, number>();
  words.forEach((word, i) => {
    const places = source.places.get(word.key) ?? [];
    const weight = places.length > COMMON ? 0 : 1 / Math.sqrt(places.length || 1);
    if (weight) for (const place of places) {
      const bucket = Math.floor((place - i) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    }
  });
  // Only common words («да, это так»): wherever the first of them stands.
  if (!votes.size) return (source.places.get(words[0]!.key) ?? []).slice(0, 2_000);
  const joined = [...votes].map(([bucket, weight]) => [bucket, weight + (votes.get(bucket + 1) ?? 0)] as const);
  return joined.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, WINDOWS).map(([bucket]) => bucket * width);
}

/** Aligns the quotation with the source from about word `start` on. */
function alignAt(quoted: readonly Word[], source: readonly Word[], start: number): VerificationResult {
  const slack = Math.max(10, Math.min(quoted.length, LONGEST_SLACK));
  const begin = Math.max(0, start - slack);
  const window = source.slice(begin, Math.min(source.length, start + quoted.length + 2 * slack));
  const pairs = tightened(drawnTogether(commonSubsequence(quoted, window), quoted, window), quoted.length);
  const first = pairs[0];
  const last = pairs[pairs.length - 1];
  if (!first || !last) return { outcome: 'not-found', place: null, share: 0, stretches: [] };
  const share = pairs.length / quoted.length;
  const verbatim = pairs.length === quoted.length && last[1] - first[1] === last[0] - first[0];
  // Words at an edge that are not in the source stand for those that are there in their place, as far as these follow without a stop.
  let from = first[1];
  while (first[1] - from < first[0] && from > 0 && window[from]!.start - window[from - 1]!.end === 1) from--;
  let to = last[1] + 1;
  while (to - last[1] <= quoted.length - 1 - last[0] && to < window.length && window[to]!.start - window[to - 1]!.end === 1) to++;
  return {
    outcome: verbatim ? 'verbatim' : 'changed',
    place: { start: window[from]!.start, end: window[to - 1]!.end },
    share,
    stretches: stretchesOf(quoted, window, pairs, from, to),
  };
}

type Pair = readonly [quoted: number, source: number];

/** The longest common subsequence of words, as pairs of indices. Time and space are the product of the lengths. */
function commonSubsequence(a: readonly Word[], b: readonly Word[]): Pair[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = a[i]!.key === b[j]!.key
        ? table[(i + 1) * width + j + 1]! + 1
        : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]!.key === b[j]!.key && table[i * width + j] === table[(i + 1) * width + j + 1]! + 1) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** A common word is as good where it stands next to its neighbour as where it stood first («we have … and we will»). */
function drawnTogether(pairs: readonly Pair[], quoted: readonly Word[], source: readonly Word[]): Pair[] {
  const drawn = [...pairs];
  for (let i = drawn.length - 2; i >= 0; i--) {
    const [q, s] = drawn[i]!;
    const beside = drawn[i + 1]![1] - (drawn[i + 1]![0] - q);
    if (beside > s && source[beside]!.key === quoted[q]!.key) drawn[i] = [q, beside];
  }
  return drawn;
}

/** Stray words far before or behind the passage, which a subsequence picks up anywhere, are let go. */
function tightened(pairs: readonly Pair[], length: number): Pair[] {
  const kept = [...pairs];
  const loose = (a: Pair, b: Pair): boolean => b[1] - a[1] > (b[0] - a[0]) + Math.max(6, length >> 1);
  while (kept.length > 1 && loose(kept[0]!, kept[1]!)) kept.shift();
  while (kept.length > 1 && loose(kept[kept.length - 2]!, kept[kept.length - 1]!)) kept.pop();
  return kept;
}

/** The stretches of the quotation and of the source's words `from` up to but without `to`. */
function stretchesOf(quoted: readonly Word[], source: readonly Word[], pairs: readonly Pair[], from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  let q = 0;
  let s = from;
  const gap = (toQ: number, toS: number): void => {
    if (toQ === q && toS === s) return;
    stretches.push({ kind: toS === s ? 'added' : toQ === q ? 'left-out' : 'changed', quoted: over(quoted, q, toQ), source: over(source, s, toS) });
  };
  for (let i = 0; i < pairs.length;) {
    const [startQ, startS] = pairs[i]!;
    gap(startQ, startS);
    let n = 1;
    while (i + n < pairs.length && pairs[i + n]![0] === startQ + n && pairs[i + n]![1] === startS + n) n++;
    stretches.push({ kind: 'same', quoted: over(quoted, startQ, startQ + n), source: over(source, startS, startS + n) });
    q = startQ + n;
    s = startS + n;
    i += n;
  }
  gap(quoted.length, to);
  return stretches;
}

/** The span of words `from` up to but without `to`; an empty one at the end of the word before where there are none. */
function over(words: readonly Word[], from: number, to: number): Span {
  if (from < to) return { start: words[from]!.start, end: words[to - 1]!.end };
  const at = from > 0 ? words[from - 1]!.end : 0;
  return { start: at, end: at };
}
