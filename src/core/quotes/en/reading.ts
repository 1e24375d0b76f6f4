import type { Span } from '../../span.ts';
import type { Draft } from '../draft.ts';
import type { Item } from '../outline.ts';
import { DASHES, draftOfContent, draftOfProposal, type Proposal, type RegionReading } from '../reading.ts';
import type { Construction } from '../statement.ts';
import type { EnglishCue } from './cues.ts';
import { quotedAs } from './cueSubject.ts';
import { CLAUSE_WORDS, DETERMINERS, LEADS, VIA } from './lexicon.ts';
import { phraseFrom } from './nounPhrase.ts';
import type { EnglishSource } from './sourcePhrase.ts';
import { isCapital, isVerbish } from './words.ts';

export const COORDINATORS = new Set(['and', 'but', 'while', 'whereas', 'although', 'though', 'yet', 'or']);

/** What a rule knows of a region while it reads it. */
export interface Reading extends RegionReading {
  readonly cues: readonly EnglishCue[];
  /** Sources found so far in the region, by the item where their cue begins: what a verb without a subject of its own goes back to. */
  readonly sources: { readonly at: number; readonly source: EnglishSource }[];
  /** Reports that another report passes on: "Reuters reported a source said". */
  readonly relayed: Set<EnglishCue>;
  /** Who passes a report on in front of it: "According to [ISNA], the minister said". */
  readonly passers: Map<EnglishCue, Span>;
}

export function endsLikeSpeech(text: string, item: Item): boolean {
  return /[,!?.…—]\s*$/u.test(text.slice(item.quote!.inner.start, item.quote!.inner.end));
}

export function contentStart(r: Reading, before: number): number {
  let from = 0;
  for (let i = before - 1; i > 0; i--) {
    const item = r.items[i]!;
    if (item.lower === ';' || item.lower === ':' && !(r.items[i + 1]!.kind === 'number' && r.items[i + 1]!.start === item.end)) { from = i + 1; break; } // not "at 2:20"
    // "However, X said A, but B, Y said": a second report begins behind the first one's comma.
    if (COORDINATORS.has(item.lower) && r.items[i - 1]?.lower === ',' && r.cues.some(cue => cue.kind === 'verb' && cue.first < i && cue.form !== 'ing')) { from = i + 1; break; }
  }
  return skipLeads(r, from === 0 ? dateline(r.items, before) : from, before);
}

/** The item behind a dateline: "LONDON (Reuters) - ", "BERLIN, March 3 — "; 0 where a passage begins with none. */
function dateline(items: readonly Item[], limit: number): number {
  if (!items[0] || !ALL_CAPITALS.test(items[0].text)) return 0;
  for (let i = 1; i < Math.min(limit, 9); i++) {
    const item = items[i]!;
    if (DASHES.has(item.lower) && item.start > items[i - 1]!.end) return i + 1;
    if (!(item.kind === 'bracket' || item.kind === 'number' || item.lower === ',' || item.lower === '.' || isCapital(item))) return 0;
  }
  return 0;
}

const ALL_CAPITALS = /^\p{Lu}{3,}$/u; // "LONDON"; not "London"

function skipLeads(r: Reading, from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    const item = r.items[i]!;
    if (item.kind === 'mark' && item.lower !== '@' && item.lower !== '$' && item.lower !== '#') { i++; continue; }
    if (item.kind === 'word' && LEADS.has(item.lower) && (r.items[i + 1]?.lower === ',' || item.lower === 'but' || item.lower === 'and' || item.lower === 'however')) { i++; continue; }
    return i;
  }
  return i;
}

export function hasVerb(items: readonly Item[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isVerbish(items[i]!)) return true;
  return false;
}

export function isApposition(items: readonly Item[], comma: number): boolean {
  return DETERMINERS.has(items[comma + 1]?.lower ?? '') || items[comma + 1]?.lower === 'who' || items[comma + 1]?.lower === 'which';
}

export function isLead(items: readonly Item[], end: number): boolean {
  for (let i = 0; i < end; i++) {
    const item = items[i]!;
    if (item.kind !== 'mark' && !LEADS.has(item.lower) && !CLAUSE_WORDS.has(item.lower)) return false;
  }
  return true;
}

const VIA_PARTS = VIA.map(words => words.split(' '));

const PER = ['per'];

export function viaAround(r: Reading, cue: EnglishCue): Span[] {
  const { items } = r;
  const by = cue.form === 'ing' && items[cue.first - 1]?.lower === 'as' ? quotedAs(items, cue.first - 1)?.by : null;
  if (by) return [{ start: by.source.start, end: by.source.end }];
  const passer = r.passers.get(cue);
  if (passer) return [passer];
  for (let i = Math.max(0, cue.first - 12); i < Math.min(r.stop, cue.end + 14); i++) {
    const parts = VIA_PARTS.find(words => words.every((word, k) => items[i + k]?.lower === word)) ?? (i >= cue.end && cue.kind === 'verb' && items[i]!.lower === 'per' && isCapital(items[i + 1]) ? PER : undefined);
    if (!parts) continue;
    const found = phraseFrom(items, i + parts.length, r.stop, 'prepositional');
    return found ? [{ start: found.source.start, end: found.source.end }] : [];
  }
  return [];
}

/** Adds what a rule proposes to the region's drafts. */
export function propose(r: Reading, p: Proposal<EnglishCue, EnglishSource>): void {
  const draft = draftOfProposal(r, { ...p, cue: told(p.cue, p.source, p.construction) }, () => false);
  if (draft) r.drafts.push(draft);
}

export function draftOf(r: Reading, construction: Construction, type: Draft['type'], segments: readonly Span[], cue: EnglishCue | null, source: EnglishSource | null, via: readonly Span[], extras: readonly string[]): Draft {
  return draftOfContent(r, construction, type, segments, cue && told(cue, source, construction), source, via, extras);
}

/** The tense tells nothing once a subject before and "that" behind show that the word is a verb; without them "reports" and "claims" may be nouns. */
function told(cue: EnglishCue, source: EnglishSource | null, construction: Construction): EnglishCue {
  return cue.form === 's' && source && construction === 'clause' ? { ...cue, form: 'past' } : cue;
}
