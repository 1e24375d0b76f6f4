import { DASHES } from '../reading.ts';
import { afterListener } from './circumstances.ts';
import { clauseEnd } from './clauses.ts';
import type { EnglishCue } from './cues.ts';
import { CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './lexicon.ts';
import { contentStart, endsLikeSpeech, hasVerb, type Reading } from './reading.ts';
import type { EnglishSource } from './sourcePhrase.ts';
import { isAdverb, isCapital, isTime } from './words.ts';

export interface Before { readonly from: number; readonly end: number; readonly quoted: boolean; /** Item after the mark that divides content and report. */ readonly cueSide: number }

/** What stands before a report that follows it: "…," X said; …, said X. */
export function contentBefore(r: Reading, cue: EnglishCue): Before | null {
  const { items } = r;
  // the mark that closes the content: directly before the cue, or before its subject
  let i = cue.first - 1;
  let words = 0;
  while (i >= 0 && words < 24) {
    const item = items[i]!;
    if (item.kind === 'quote' && (item.endToken - item.first > 4 || endsLikeSpeech(r.passage.text, item))) break;
    if (item.kind === 'mark' && (item.lower === ',' || DASHES.has(item.lower) && item.lower !== '-')) break;
    if (item.kind === 'mark' && (item.lower === ';' || item.lower === ':')) return null;
    i--;
    words++;
  }
  if (i < 0) return null;
  const divider = items[i]!;
  if (divider.kind === 'quote') return quotedBefore(r, i, i + 1, cue);
  const apart = divider.lower === ',' ? speechBeforeApposition(r, cue, i) : -1;
  if (apart >= 0) return quotedBefore(r, apart, apart + 1, cue);
  const before = items[i - 1];
  if (before?.kind === 'quote' && (before.endToken - before.first > 4 || endsLikeSpeech(r.passage.text, before))) return quotedBefore(r, i - 1, i + 1, cue);
  if (divider.lower !== ',' && !DASHES.has(divider.lower)) return null;
  if (cue.form === 'ing' || !cue.takes.includes('b')) return null;
  // Behind an unquoted clause stands "X said" or "said X" and then the end, or a comma.
  const rest = items[i + 1]!;
  if (rest.kind === 'word' && (CLAUSE_WORDS.has(rest.lower) && rest.lower !== 'as')) return null;
  const next = items[cue.end];
  const closes = cue.end >= r.stop || (next?.kind === 'mark' && (next.lower === ',' || DASHES.has(next.lower)));
  const inverted = cue.first === i + 1 || (cue.first === i + 2 && isAdverb(items[i + 1]!));
  const timed = next !== undefined && next.kind === 'word' && (isTime(next) || ((next.lower === 'on' || next.lower === 'in' || next.lower === 'at') && cue.end + 4 >= r.stop) || isAdverb(next) && cue.end + 1 >= r.stop);
  const heard = cue.takes.includes('r') ? afterListener(items, cue.end, r.stop) : cue.end;
  const listener = heard > cue.end && (heard >= r.stop || items[heard]!.kind === 'mark' || isTime(items[heard]!));
  if (!closes && !inverted && !timed && !listener) return null;
  if (inverted && !isInvertedSubject(r, cue)) return null;
  const from = contentStart(r, i);
  const goesOnInside = closes && next?.lower === ',' && cue.end + 1 < r.stop;
  // "Millions face famine in the region, the agency has warned": nothing behind the cue is reported, so what stands before is
  const last = cue.end >= r.stop && i - from > 3 && isCapital(items[from]) && !PREPOSITIONS.has(items[from]!.lower) && !CLAUSE_WORDS.has(items[from]!.lower) && !isTime(items[from]) && !items[from]!.lower.endsWith('ing');
  if (i - from < 2 || !last && !hasVerb(items, from, i) && !(goesOnInside && hasVerb(items, cue.end + 1, r.stop))) return null;
  return { from, end: i, quoted: false, cueSide: inverted ? i : -1 };
}

/** The most items that a subject takes with what describes it: `"A," Kim, 34, a nurse from Leeds, said`. */
const LONGEST_SUBJECT = 24;

/** The quoted words that end with a comma, before a subject that is described between commas: `"A," Kim, 34, said`; -1 for none. */
function speechBeforeApposition(r: Reading, cue: EnglishCue, comma: number): number {
  const { items } = r;
  if (comma !== cue.first - 1 || !cue.takes.includes('b')) return -1;
  for (let i = comma - 1; i >= Math.max(0, comma - LONGEST_SUBJECT); i--) {
    const item = items[i]!;
    if (item.lower === ';' || item.lower === ':') return -1;
    if (item.kind !== 'quote') continue;
    if (!ENDS_INSIDE.test(r.passage.text.slice(item.quote!.inner.start, item.quote!.inner.end + 1))) continue;
    const subject = items.slice(i + 1, comma);
    return subject.some(({ lower }) => lower === ',') && !r.cues.some(other => other.kind === 'verb' && other.first > i && other.first < cue.first) ? i : -1;
  }
  return -1;
}

/** "It works,"; not "It works." */
export const ENDS_INSIDE = /[,!?]["”’']?$/u;

function isInvertedSubject(r: Reading, cue: EnglishCue): boolean {
  const next = r.items[cue.end];
  if (!next || next.kind !== 'word') return false;
  return isCapital(next) || DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || (!PREPOSITIONS.has(next.lower) && !CLAUSE_WORDS.has(next.lower) && !isAdverb(next));
}

function quotedBefore(r: Reading, quote: number, end: number, cue: EnglishCue): Before | null {
  const { items } = r;
  const first = items[end];
  if (cue.first - end > 12 && items[cue.first - 1]!.lower !== ',') return null;
  if (first && first.kind === 'word' && end < cue.first && CLAUSE_WORDS.has(first.lower) && first.lower !== 'as') return null;
  // A quotation that closes a longer clause is mixed: all of it is reported, unless a cue of its own introduces it.
  const own = r.cues.some(other => other.first < quote && other.kind !== 'noun');
  const speech = endsLikeSpeech(r.passage.text, items[quote]!) || items[end - 1]!.lower === ',';
  if (!speech && !(end < cue.first) && !(quote === 0 && items[quote]!.endToken - items[quote]!.first > 8)) return null;
  let from = quote;
  if (quote > 0 && !own && quote < 25) from = contentStart(r, quote);
  else if (own && quote > 0 && !(speech && items[quote - 1]!.lower === ':')) return null; // "urging action: "We can," said X"
  const inverted = cue.first === end;
  return { from, end: quote + 1, quoted: true, cueSide: inverted ? quote + 1 : -1 };
}

/** `"A," X said, "B"`; `A, X said, B`: what goes on behind the report in the same sentence. */
export function resumed(r: Reading, cue: EnglishCue, quoted: boolean, source: EnglishSource | null): (readonly [number, number])[] {
  const { items } = r;
  const begin = Math.max(cue.end, source && source.first > cue.first ? source.end : cue.end);
  for (let i = begin; i < Math.min(items.length - 1, begin + 22); i++) {
    const item = items[i]!;
    if (item.kind === 'mark' && (item.lower === ',' || DASHES.has(item.lower) || item.lower === ':')) {
      const next = items[i + 1]!;
      if (next.kind === 'quote') return quoted ? [[i + 1, i + 2]] : [];
      if (quoted || item.lower !== ',') continue;
      if (i !== begin && i > begin + 4) return [];
      if (next.kind === 'word' && (DETERMINERS.has(next.lower) && i > cue.end || next.lower === 'who' || CLAUSE_WORDS.has(next.lower) && !['with', 'as', 'because', 'and', 'for'].includes(next.lower))) return [];
      if (r.cues.some(other => other.first > i && other.first <= i + 2)) return [];
      return [[i + 1, clauseEnd(r, i + 1, cue)]];
    }
    if (quoted && item.kind === 'quote' && i > begin) return endsLikeSpeech(r.passage.text, item) || item.endToken - item.first > 8 ? [[i, i + 1]] : [];
  }
  return [];
}
