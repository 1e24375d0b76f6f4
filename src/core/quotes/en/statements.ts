import type { Passage } from '../../passage.ts';
import type { Resources } from '../../resources.ts';
import type { Span } from '../../span.ts';
import { contentSpan, type Draft, typeOfContent } from '../draft.ts';
import { readRegions } from '../outline.ts';
import type { Construction } from '../statement.ts';
import { accordingTo } from './accordingTo.ts';
import { type Cue, findCues } from './cues.ts';
import { ADVERBS } from './lexicon.ts';
import type { FoundSource } from './nounPhrase.ts';
import { quotesAlone } from './quotesAlone.ts';
import { isNamedThing, isOwnVoice, type Reading, skipLeads } from './reading.ts';
import { reportedBy } from './reportedBy.ts';

/** Proposes the statements of an English passage. The same words may be proposed more than once, by different rules. */
export function proposeEnglish(passage: Passage, _resources: Resources): Draft[] {
  const drafts: Draft[] = [];
  for (const region of readRegions(passage)) {
    const cues = findCues(region.items);
    const reading: Reading = { passage, region, items: region.items, cues, stop: endOf(region.items), propose: proposal => propose(reading, proposal, drafts) };
    for (const cue of cues) {
      if (isOwnVoice(reading.items, cue.first)) continue;
      if (cue.kind === 'source') accordingTo(reading, cue);
      else reportedBy(reading, cue);
    }
    reportedByAdverb(reading);
    quotesAlone(reading);
  }
  return drafts;
}

/** What a rule proposes: the content by item indices, further segments behind it, and what else is known. */
export interface Proposal {
  readonly construction: Construction;
  readonly from: number;
  readonly end: number;
  readonly cue: Cue | null;
  readonly source: FoundSource | null;
  readonly via?: readonly Span[];
  readonly extras?: readonly string[];
  readonly more?: readonly (readonly [number, number])[];
  readonly form?: string;
}

function endOf(items: Reading['items']): number {
  let end = items.length;
  while (end > 0 && items[end - 1]!.kind === 'mark' && '.!?…;:,'.includes(items[end - 1]!.lower)) end--;
  return end;
}

/** "Reportedly, the sergeant was due to retire." */
function reportedByAdverb(r: Reading): void {
  const first = skipLeads(r.items, 0, r.stop);
  const item = r.items[first];
  if (!item || !ADVERBS.has(item.lower) || first + 3 > r.stop) return;
  const cue: Cue = { first, end: first + 1, kind: 'source', form: 'noun', lemma: item.lower, group: 'adverb', takes: '' };
  r.propose({ construction: 'adverb', from: first + 1, end: r.stop, cue, source: null });
}

function propose(r: Reading, p: Proposal, drafts: Draft[]): void {
  const ranges: (readonly [number, number])[] = [[p.from, p.end], ...(p.more ?? [])];
  const segments = ranges.map(([from, end]) => contentSpan(r.items, from, end)).filter((span): span is Span => span !== null);
  if (segments.length === 0) return;
  const types = ranges.map(([from, end]) => typeOfContent(r.items, from, end, r.passage.text, i => isNamedThing(r.items, i)));
  const type = types.every(t => t === 'direct') ? 'direct' : types.some(t => t !== 'indirect') ? 'mixed' : 'indirect';
  const { cue, source } = p;
  drafts.push({
    construction: p.construction,
    type,
    segments,
    cue: cue && { start: r.items[cue.first]!.start, end: r.items[cue.end - 1]!.end },
    lemma: cue?.lemma ?? '',
    group: cue?.group ?? 'none',
    form: p.form ?? cue?.form ?? 'none',
    source: source?.source ?? null,
    how: source?.how ?? '',
    margin: source?.margin ?? 0,
    via: p.via ?? [],
    frame: { start: r.region.start, end: r.region.end },
    contentBefore: false,
    extras: [...(p.extras ?? []), `depth${r.region.depth}`],
  });
}

