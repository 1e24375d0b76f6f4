import type { ExportedArticle, FigureValue } from '../../src/core/annotation.ts';
import type { Span } from '../../src/core/span.ts';
import type { GoldDocument, GoldEntity } from './gold.ts';

/** Right ones among those found and those in the gold. */
export interface Tally {
  right: number;
  found: number;
  gold: number;
}

/** Right ones among those that could be judged. */
export interface Share {
  right: number;
  of: number;
}

export interface Measures {
  /** Content the same, segment by segment. */
  readonly quotationsExact: Tally;
  /** Contents paired one to one, best first, that share at least half of their words. */
  readonly quotationsOverlap: Tally;
  /** Overlapping, and with the right speaker. */
  readonly attributed: Tally;
  readonly quotationType: Share;
  readonly source: Share;
  readonly cue: Share;
  readonly speaker: Share;
  /** Same span and type. */
  readonly figures: Tally;
  /** Value, modifier and unit, of the figures found. */
  readonly figureValues: Share;
  /** Mentions with the same span and type. */
  readonly entities: Tally;
  /** Pairs of mentions that are one thing. */
  readonly entityPairs: Tally;
}

export interface Mistake {
  readonly document: string;
  readonly layer: 'quotes' | 'figures' | 'entities';
  readonly what: string;
  readonly span: Span;
  readonly text: string;
}

export interface Scored {
  readonly measures: Measures;
  readonly mistakes: readonly Mistake[];
}

const tally = (): Tally => ({ right: 0, found: 0, gold: 0 });
const share = (): Share => ({ right: 0, of: 0 });

/** Scores exports against gold documents of the same texts. Spans are the same when they are so without white space, quotation marks and punctuation at their edges. */
export function scoreExports(pairs: readonly { readonly gold: GoldDocument; readonly found: ExportedArticle }[]): Scored {
  const measures: Measures = {
    quotationsExact: tally(), quotationsOverlap: tally(), attributed: tally(), quotationType: share(), source: share(), cue: share(), speaker: share(),
    figures: tally(), figureValues: share(), entities: tally(), entityPairs: tally(),
  };
  const mistakes: Mistake[] = [];
  for (const { gold, found } of pairs) {
    const report = (layer: Mistake['layer']) => (what: string, span: Span): void => {
      mistakes.push({ document: gold.id, layer, what, span, text: gold.text });
    };
    scoreQuotations(gold, found, measures, report('quotes'));
    scoreFigures(gold, found, measures, report('figures'));
    scoreEntities(gold, found, measures, report('entities'));
  }
  return { measures, mistakes };
}

/** F1 of a tally, or a share; from 0 to 1. Null where there was nothing to judge. */
export function rateOf(measure: Tally | Share): number | null {
  if ('of' in measure) return measure.of ? measure.right / measure.of : null;
  return measure.found + measure.gold ? (2 * measure.right) / (measure.found + measure.gold) : null;
}

type Report = (what: string, span: Span) => void;

const EDGE = /[\s"'«»„“”‘’‹›.,;:!?…()[\]\u2013\u2014-]/u;
const WORD = /[\p{L}\p{N}]+/gu;

function place(text: string, span: Span): string {
  let { start, end } = span;
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return `${start}-${end}`;
}

function samePlace(text: string, a: Span | null, b: Span | null): boolean {
  return a && b ? place(text, a) === place(text, b) : !a && !b;
}

function scoreQuotations(gold: GoldDocument, found: ExportedArticle, m: Measures, report: Report): void {
  const { text } = gold;
  const wanted = gold.quotes.map(quote => ({ quote, ...contentOf(text, quote.segments ?? [quote]) }));
  const given = found.quotations.map(quote => ({ quote, ...contentOf(text, quote.segments) }));
  const exact = new Set(given.map(g => g.key));
  for (const measure of [m.quotationsExact, m.quotationsOverlap, m.attributed]) {
    measure.gold += wanted.length;
    measure.found += given.length;
  }
  m.quotationsExact.right += wanted.filter(w => exact.has(w.key)).length;
  const unpaired = { wanted: new Set(wanted.keys()), given: new Set(given.keys()) };
  for (const [i, j] of pairByWords(wanted, given)) {
    unpaired.wanted.delete(i);
    unpaired.given.delete(j);
    const w = wanted[i]!;
    const g = given[j]!;
    m.quotationsOverlap.right++;
    const judge = (measure: Share, right: boolean, what: string): void => {
      measure.of++;
      if (right) measure.right++;
      else report(what, w.segments[0]!);
    };
    const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : 'none');
    judge(m.quotationType, w.quote.type === g.quote.type, `type ${g.quote.type}, not ${w.quote.type}`);
    judge(m.source, samePlace(text, w.quote.source, g.quote.source), `source ${words(g.quote.source)}, not ${words(w.quote.source)}`);
    judge(m.cue, samePlace(text, w.quote.cue, g.quote.cue), `cue ${words(g.quote.cue)}, not ${words(w.quote.cue)}`);
    const speaker = gold.entities.find(entity => entity.id === w.quote.entity);
    const named = found.entities.find(entity => entity.id === g.quote.speaker?.entity);
    const right = speaker ? named !== undefined && isSameEntity(text, speaker, named.mentions) : !named;
    judge(m.speaker, right, `speaker ${named?.name ?? 'none'}, not ${speaker?.name ?? 'none'}`);
    if (right) m.attributed.right++;
  }
  for (const i of unpaired.wanted) report(`missed ${wanted[i]!.quote.type}`, wanted[i]!.segments[0]!);
  for (const j of unpaired.given) report(`false ${given[j]!.quote.type}`, given[j]!.segments[0]!);
}

function contentOf(text: string, segments: readonly Span[]): { segments: readonly Span[]; key: string; words: ReadonlySet<number> } {
  const words = new Set<number>();
  for (const segment of segments) {
    for (const word of text.slice(segment.start, segment.end).matchAll(WORD)) words.add(segment.start + word.index);
  }
  return { segments, key: segments.map(segment => place(text, segment)).join('+'), words };
}

/** Pairs of indexes whose words overlap by half or more of all that either has, the best first, each index once. */
function pairByWords(wanted: readonly { words: ReadonlySet<number> }[], given: readonly { words: ReadonlySet<number> }[]): (readonly [number, number])[] {
  const candidates: { readonly overlap: number; readonly i: number; readonly j: number }[] = [];
  wanted.forEach((w, i) => given.forEach((g, j) => {
    let common = 0;
    for (const word of w.words) if (g.words.has(word)) common++;
    const overlap = common / (w.words.size + g.words.size - common || 1);
    if (overlap >= 0.5) candidates.push({ overlap, i, j });
  }));
  candidates.sort((a, b) => b.overlap - a.overlap);
  const taken = { i: new Set<number>(), j: new Set<number>() };
  return candidates.flatMap(({ i, j }) => {
    if (taken.i.has(i) || taken.j.has(j)) return [];
    taken.i.add(i);
    taken.j.add(j);
    return [[i, j] as const];
  });
}

/** Whether at least half of the mentions, and one at all, are the gold entity's. */
function isSameEntity(text: string, gold: GoldEntity, mentions: readonly Span[]): boolean {
  const places = new Set(gold.mentions.map(mention => place(text, mention)));
  const common = mentions.filter(mention => places.has(place(text, mention))).length;
  return common > 0 && common * 2 >= mentions.length;
}

function scoreFigures(gold: GoldDocument, found: ExportedArticle, m: Measures, report: Report): void {
  const { text } = gold;
  const key = (figure: Span & { readonly type: string }): string => `${place(text, figure)} ${figure.type}`;
  const wanted = new Map(gold.figures.map(figure => [key(figure), figure]));
  const given = new Map(found.figures.map(figure => [key(figure), figure]));
  tallyKeys(wanted, given, m.figures, report);
  for (const [k, figure] of wanted) {
    const other = given.get(k);
    if (!other || !('value' in figure)) continue;
    m.figureValues.of++;
    const right = isSameValue(figure.value ?? null, other.value) && (figure.mod ?? null) === other.mod && (figure.unit == null || figure.unit === other.unit);
    if (right) m.figureValues.right++;
    else report(`value ${shown(other)}, not ${shown(figure)}`, figure);
  }
}

function shown(figure: { readonly value?: FigureValue; readonly mod?: string | null; readonly unit?: string | null }): string {
  return [JSON.stringify(figure.value ?? null), figure.mod, figure.unit].filter(part => part != null).join(' ');
}

function isSameValue(a: FigureValue, b: FigureValue): boolean {
  if (a === null || b === null) return a === b;
  if (typeof a === 'object' && typeof b === 'object') return isSameValue(a.min, b.min) && isSameValue(a.max, b.max);
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return typeof a !== 'object' && typeof b !== 'object' && String(a) === String(b);
}

function scoreEntities(gold: GoldDocument, found: ExportedArticle, m: Measures, report: Report): void {
  const { text } = gold;
  const mentions = (entities: readonly Pick<GoldEntity, 'id' | 'type' | 'mentions'>[]): Map<string, Span & { readonly type: string }> =>
    new Map(entities.flatMap(e => e.mentions.map(span => [`${place(text, span)} ${e.type}`, { ...span, type: e.type }] as const)));
  tallyKeys(mentions(gold.entities), mentions(found.entities), m.entities, report);
  const wanted = pairsOf(text, gold.entities);
  const given = pairsOf(text, found.entities);
  m.entityPairs.gold += wanted.size;
  m.entityPairs.found += given.size;
  for (const pair of wanted) if (given.has(pair)) m.entityPairs.right++;
}

function pairsOf(text: string, entities: readonly Pick<GoldEntity, 'mentions'>[]): ReadonlySet<string> {
  return new Set(entities.flatMap(entity => {
    const places = [...new Set(entity.mentions.map(mention => place(text, mention)))].sort();
    return places.flatMap((a, i) => places.slice(i + 1).map(b => `${a}|${b}`));
  }));
}

function tallyKeys<T extends Span & { readonly type: string }>(wanted: ReadonlyMap<string, T>, given: ReadonlyMap<string, Span & { readonly type: string }>, measure: Tally, report: Report): void {
  measure.gold += wanted.size;
  measure.found += given.size;
  for (const [key, item] of wanted) {
    if (given.has(key)) measure.right++;
    else report(`missed ${item.type}`, item);
  }
  for (const [key, item] of given) if (!wanted.has(key)) report(`false ${item.type}`, item);
}
