import type { Item } from '../outline.ts';
import type { Before } from './contentBefore.ts';
import type { EnglishCue } from './cues.ts';
import { CLAUSE_WORDS, DETERMINERS, PREPOSITIONS } from './lexicon.ts';
import { phraseFrom, subjectEnding } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import { type EnglishSource, sourceIn } from './sourcePhrase.ts';
import { isAdverb, isVerbish } from './words.ts';

export function leftSource(r: Reading, cue: EnglishCue, behind: Before | null): EnglishSource | null {
  const { items } = r;
  const from = behind ? behind.end : 0;
  const before = items[cue.first - 1];
  if (cue.form === 'ing') {
    const quoted = before?.lower === 'as' ? quotedAs(items, cue.first - 1) : null;
    if (quoted) return quoted.source;
    if (before && before.kind === 'word' && !['by', 'and', 'of', 'in', 'after', 'before', 'without', 'for', 'while', 'is', 'are', 'was', 'were', 'been', 'but', 'also', 'to', 'further'].includes(before.lower) && !isAdverb(before)) {
      const issuer = issuerOf(items, cue.first, from);
      if (issuer) return { ...issuer, margin: 1 };
      // "with Zinichev describing", "a motion claiming"
      let first = cue.first;
      while (first > 0 && !(items[first - 1]!.kind === 'mark' && items[first - 1]!.lower !== '-') && !(items[first - 1]!.kind === 'word' && (PREPOSITIONS.has(items[first - 1]!.lower) && items[first - 1]!.lower !== 'of' || CLAUSE_WORDS.has(items[first - 1]!.lower) || isVerbish(items[first - 1]!) || DETERMINERS.has(items[first - 1]!.lower)))) first--;
      if (first < cue.first && !/^(?:his|her|its|their|my|our)$/u.test(items[first]!.lower)) return sourceIn(items, first, cue.first, 'subject-left', 0.5);
    }
    if (before && /^(?:is|are|was|were|been)$/u.test(before.lower)) return subjectEnding(items, cue.first, from);
    return shared(r, cue);
  }
  // "released a statement which said"
  if (before && (before.lower === 'which' || before.lower === 'that')) {
    const issuer = issuerOf(items, cue.first - 1, from);
    if (issuer) return { ...issuer, margin: 1 };
  }
  const found = subjectEnding(items, cue.first, from);
  if (found) return found;
  return behind ? null : shared(r, cue);
}

const QUOTES = /^(?:cited|cites|citing|quoted|quotes|quoting)$/u; // "quoted"; not "quote"

/** "The BBC cited [Anna Smith], chief of the agency, as saying", "[Smith] was quoted by Reuters as saying": who is quoted, and who quotes; null where nobody is. `as` is the item of that word. */
export function quotedAs(items: readonly Item[], as: number): { readonly source: EnglishSource; readonly by: EnglishSource | null } | null {
  let verb = as - 1;
  while (verb > 0 && verb > as - 25 && !(items[verb]!.kind === 'word' && QUOTES.test(items[verb]!.lower))) verb--;
  if (verb < 0 || !QUOTES.test(items[verb]!.lower)) return null;
  if (/^(?:is|are|was|were|been)$/u.test(items[verb - 1]?.lower ?? '')) {
    const source = subjectEnding(items, verb, 0);
    return source && { source, by: items[verb + 1]?.lower === 'by' ? phraseFrom(items, verb + 2, as, 'prepositional') : null };
  }
  const source = phraseFrom(items, verb + 1, as, 'subject-right');
  return source && { source, by: subjectEnding(items, verb, 0) };
}

/** The source of the report before in the same sentence, or the sentence's subject: "X called it a lie and said …", "X resigned, saying …". */
function shared(r: Reading, cue: EnglishCue): EnglishSource | null {
  const { items } = r;
  const before = r.sources[0];
  if (before && before.at < cue.first && !before.source.source.lemma.startsWith('it')) return { ...before.source, how: 'shared', margin: 1 };
  let start = 0;
  // "In response to …, the Court ruled": the subject stands behind the opening phrase's comma.
  if (items[0]?.kind === 'word' && (PREPOSITIONS.has(items[0].lower) || CLAUSE_WORDS.has(items[0].lower) || items[0].lower.endsWith('ing'))) {
    while (start < cue.first && items[start]!.lower !== ',') start++;
    start++;
  }
  let end = start;
  while (end < cue.first && !isVerbish(items[end]!) && !(items[end]!.kind === 'mark' && items[end]!.lower === ',')) end++;
  if (end <= start || end >= cue.first) return null;
  // "The mayor, Anna Smith, praised them, adding": a subject with its apposition
  let verb = end;
  while (verb < cue.first && !isVerbish(items[verb]!)) verb++;
  if (items[end]!.lower === ',' && verb < cue.first && verb - end < 16) {
    const whole = subjectEnding(items, verb, start);
    if (whole) return { ...whole, how: 'shared', margin: 0.5 };
  }
  return sourceIn(items, start, end, 'shared', 0.5);
}

/** Writing that somebody gave out: "issued a statement saying". */
export const DOCUMENTS = new Set('statement message advisory release tweet post letter report article notice bulletin communique note memo declaration announcement video email notification warning alert press'.split(' '));

export const GIVEN_OUT = /^(?:issued|released|published|posted|sent|wrote|made|put|signed|gave|delivered|filed|broadcast|shared|issuing|releasing|posting|issues|releases|posts|publishes)$/u; // "issued"; not "read"

/** Who gave out the writing that ends before item `end`: "[The city] issued a statement saying"; null where it is not said so. */
function issuerOf(items: readonly Item[], end: number, from: number): EnglishSource | null {
  let i = end - 1;
  // "posted a message on Facebook on Friday announcing"
  while (i > from && i > end - 9 && !(items[i]!.kind === 'word' && DOCUMENTS.has(items[i]!.lower)) && !isVerbish(items[i]!) && items[i]!.kind !== 'mark') i--;
  if (!(items[i]!.kind === 'word' && DOCUMENTS.has(items[i]!.lower))) return null;
  while (i > from && i > end - 14 && items[i]!.kind !== 'mark' && !(items[i]!.kind === 'word' && GIVEN_OUT.test(items[i]!.lower))) i--;
  return items[i]!.kind === 'word' && GIVEN_OUT.test(items[i]!.lower) ? subjectEnding(items, i, from) : null;
}
