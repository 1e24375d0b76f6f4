import type { Passage } from '../../passage.ts';
import type { Item, Region } from '../outline.ts';
import type { Cue } from './cues.ts';
import { CLAUSE_WORDS, DETERMINERS, LEADS, OWN_VOICE, PREPOSITIONS, PRONOUNS } from './lexicon.ts';
import { isCapital } from './nounPhrase.ts';
import type { Proposal } from './statements.ts';

/** What a rule knows of a region while it reads it. */
export interface Reading {
  readonly passage: Passage;
  readonly region: Region;
  readonly items: readonly Item[];
  readonly cues: readonly Cue[];
  /** Item index of the marks that end the sentence, or the number of items. */
  readonly stop: number;
  readonly propose: (proposal: Proposal) => void;
}

const OWN_VOICE_WORDS = OWN_VOICE.map(phrase => phrase.split(' '));
const NAMED_THINGS = new Set(('newspaper magazine film movie book novel album song single series show programme program play game ship vessel band group company campaign operation project report article titled called named nicknamed ' +
  'dubbed entitled title headline headlined slogan banner hashtag word words term phrase').split(' '));

/** "it should be noted that": the article speaks itself. */
export function isOwnVoice(items: readonly Item[], at: number): boolean {
  return OWN_VOICE_WORDS.some(words => {
    for (let begin = at - words.length + 1; begin <= at; begin++) {
      if (begin >= 0 && words.every((word, k) => items[begin + k]?.lower === word)) return true;
    }
    return false;
  });
}

/** Whether item `i` announces a title or name in the quotation marks behind it. */
export function isNamedThing(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return item?.kind === 'word' && NAMED_THINGS.has(item.lower);
}

/** The first item from `from` on that is not the article's own lead: "However, prices rose" begins with "prices". */
export function skipLeads(items: readonly Item[], from: number, limit: number): number {
  let i = from;
  for (;;) {
    while (i < limit && items[i]!.kind === 'mark') i++;
    const item = items[i];
    if (i >= limit || item?.kind !== 'word' || !LEADS.has(item.lower)) return i;
    // "Still, …" and "But …" lead; "so far" and "instead of" do not.
    const conjunction = item.lower === 'but' || item.lower === 'and' || item.lower === 'yet' || item.lower === 'so';
    if (!conjunction && items[i + 1]?.lower !== ',') return i;
    i++;
  }
}

/** What kind of item stands at `i`, as the weights are told. */
export function classOf(items: readonly Item[], i: number, stop: number): string {
  const item = items[i];
  if (!item || i >= stop) return 'end';
  if (item.kind === 'quote') return 'quote';
  if (item.kind === 'number') return 'number';
  if (item.kind === 'bracket') return 'bracket';
  if (item.kind === 'mark') return item.lower;
  const lower = item.lower;
  if (lower === 'that' || lower === 'to' || lower === 'by' || lower === 'as' || lower === 'whether' || lower === 'how') return lower;
  if (PRONOUNS.has(lower) || lower === 'there' || lower === 'his' || lower === 'her' || lower === 'its' || lower === 'their') return 'pronoun';
  if (DETERMINERS.has(lower)) return 'article';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (CLAUSE_WORDS.has(lower)) return 'conjunction';
  if (lower.endsWith('ing')) return 'ing';
  return isCapital(item) ? 'capital' : 'word';
}
