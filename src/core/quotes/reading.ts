import type { Passage } from '../passage.ts';
import type { Span } from '../span.ts';
import { contentSpan, type Draft, typeOfContent } from './draft.ts';
import type { Item, Region } from './outline.ts';
import type { Construction, SourcePhrase } from './statement.ts';

/** What the rules of either language know of a region while they read it. */
export interface RegionReading {
  readonly passage: Passage;
  readonly region: Region;
  readonly items: readonly Item[];
  /** Item index of the marks that end the sentence, or the number of items. */
  readonly stop: number;
  readonly drafts: Draft[];
}

/** A cue as far as a draft tells of it: the items from `first` up to but without `end`. */
export interface ReadCue { readonly first: number; readonly end: number; readonly lemma: string; readonly group: string; readonly form: string }

/** A source with how it was found and how clearly. */
export interface ReadSource { readonly source: SourcePhrase; readonly how: string; readonly margin: number }

/** What a rule proposes, in items of the region. */
export interface Proposal<Cue extends ReadCue, Source extends ReadSource> {
  readonly construction: Construction;
  readonly from: number;
  readonly end: number;
  readonly cue: Cue;
  readonly source: Source | null;
  readonly via: readonly Span[];
  readonly extras: readonly string[];
  /** Further segments of the same content. */
  readonly more?: readonly (readonly [number, number])[];
  readonly type?: Draft['type'] | undefined;
}

export const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '―']);

export const NOTHING: readonly string[] = [];

/** The number of items without the marks that end the sentence. */
export function endOf(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && items[end - 1]!.kind === 'mark' && '.!?…;:'.includes(items[end - 1]!.lower)) end--;
  return end;
}

/** The draft of a proposal; null where nothing is left of its content. `isClassWord` tells whether the word at an item makes the quotation marks behind it a name's. */
export function draftOfProposal(r: RegionReading, p: Proposal<ReadCue, ReadSource>, isClassWord: (index: number) => boolean): Draft | null {
  const ranges: (readonly [number, number])[] = [[p.from, p.end], ...(p.more ?? [])];
  const segments = ranges.map(([from, end]) => contentSpan(r.items, from, end)).filter((span): span is Span => span !== null);
  if (segments.length === 0) return null;
  const types = ranges.map(([from, end]) => typeOfContent(r.items, from, end, r.passage.text, isClassWord));
  const direct = (p.construction === 'after-quote' || p.construction === 'before-quote') && ranges.every(([from, end]) => end === from + 1 && r.items[from]!.kind === 'quote');
  const type = direct ? 'direct' : p.type ?? (types.every(t => t === 'direct') ? 'direct' : types.some(t => t !== 'indirect') ? 'mixed' : 'indirect');
  return draftOfContent(r, p.construction, type, segments, p.cue, p.source, p.via, p.extras);
}

/** A draft whose content is known by its spans. */
export function draftOfContent(r: RegionReading, construction: Construction, type: Draft['type'], segments: readonly Span[], cue: ReadCue | null, source: ReadSource | null, via: readonly Span[], extras: readonly string[]): Draft {
  const { items, region } = r;
  return {
    construction, type, segments, cue: cue && { start: items[cue.first]!.start, end: items[cue.end - 1]!.end }, lemma: cue?.lemma ?? '', group: cue?.group ?? 'none', form: cue?.form ?? 'none',
    source: source?.source ?? null, how: source?.how ?? '', margin: source?.margin ?? 0, via, frame: { start: region.start, end: region.end }, contentBefore: false,
    extras: [...extras, `depth${region.depth}`],
  };
}
