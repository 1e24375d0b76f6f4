import { DASHES, NOTHING } from '../reading.ts';
import { clauseEnd } from './clauses.ts';
import type { EnglishCue } from './cues.ts';
import { innerReport } from './innerReport.ts';
import { CLAUSE_WORDS, DETERMINERS, PREPOSITIONS } from './lexicon.ts';
import { phraseFrom } from './nounPhrase.ts';
import { contentStart, COORDINATORS, hasVerb, isApposition, isLead, propose, type Reading, viaAround } from './reading.ts';
import { type EnglishSource, sourceIn } from './sourcePhrase.ts';
import { isCapital, isVerbish } from './words.ts';

export function accordingTo(r: Reading, cue: EnglishCue): void {
  const { items } = r;
  let begin = cue.end;
  // "per numbers reported by the AP", "according to a report by The Atlantic": whoever is named last
  const source = phraseFrom(items, begin, r.stop, 'prepositional');
  if (!source) return;
  begin = source.end;
  const mid = items[cue.first - 1]?.lower === ';' || items[cue.first - 1]?.lower === ',' && COORDINATORS.has(items[cue.first - 2]?.lower ?? '');
  const front = mid || isLead(items, cue.first) || COORDINATORS.has(items[cue.first - 1]!.lower) && items[cue.first - 2]?.lower === ',';
  let after = begin;
  while (after < r.stop && items[after]!.lower !== ',' && items[after]!.kind !== 'quote' && after - begin < 10) after++;
  if (items[after]?.kind === 'quote') after--;
  if (front) {
    let from = after + 1;
    if (items[after]?.lower !== ',' && items[after + 1]?.kind !== 'quote') from = begin;
    // "According to X, a spokesman, …"
    if (items[after]?.lower === ',' && (DETERMINERS.has(items[after + 1]?.lower ?? '') || /^(?:who|formerly|former|now|then|currently)$/u.test(items[after + 1]?.lower ?? ''))) {
      const close = items.findIndex((item, i) => i > after + 1 && item.lower === ',');
      if (close > 0 && close - after < 16 && !hasVerb(items, after + 1, close)) from = close + 1;
    }
    // "According to his wife, Amanda, Huber …"
    else if (items[after]?.lower === ',' && isCapital(items[after + 1]) === isCapital(items[after - 1]) || items[after]?.lower === ',' && /^(?:director|chief|head|spokesman|spokeswoman|president)$/u.test(items[after + 1]?.lower ?? '')) {
      const close = items.findIndex((item, i) => i > after + 1 && item.lower === ',');
      if (close > 0 && close - after < 9 && !hasVerb(items, after + 1, close) && !(items[after + 1]!.kind === 'word' && PREPOSITIONS.has(items[after + 1]!.lower)) && hasVerb(items, close + 1, Math.min(r.stop, close + 9))
        && !items.slice(after + 1, close).some(item => item.lower === 'and')) from = close + 1;
    }
    if (from >= r.stop) return;
    // "According to ISNA, the minister said prices rose": the minister's words, passed on by ISNA
    const inner = source.source.kind === 'pronoun' ? null : innerReport(r, from);
    if (inner) {
      r.passers.set(inner.cue, { start: source.source.start, end: source.source.end });
      return;
    }
    propose(r, { construction: 'according', from, end: clauseEnd(r, from, cue), cue, source, via: viaAround(r, cue), extras: ['front'] });
    return;
  }
  const before = items[cue.first - 1]!;
  const comma = before.lower === ',' || DASHES.has(before.lower) ? cue.first - 1 : cue.first;
  const from = contentStart(r, comma);
  if (from >= comma) return;
  const goesOn = items[after]?.lower === ',' && after + 2 < r.stop && !(CLAUSE_WORDS.has(items[after + 1]!.lower) && items[after + 1]!.lower !== 'with') && !r.cues.some(other => other.first === after + 1)
    && comma < cue.first && !isApposition(items, after);
  const noComma = items[after]?.lower !== ',' && begin < r.stop && items[begin]!.kind === 'word' && isVerbish(items[begin]!);
  propose(r, { construction: 'according', from, end: comma, cue, source, via: viaAround(r, cue), extras: [goesOn || noComma ? 'inside' : 'end'],
    more: goesOn ? [[after + 1, clauseEnd(r, after + 1, cue)]] : noComma ? [[begin, clauseEnd(r, begin, cue)]] : [] });
}

export function reportedly(r: Reading, cue: EnglishCue): void {
  if (cue.first > 0) return;
  const from = r.items[cue.end]?.lower === ',' ? cue.end + 1 : cue.end;
  if (from < r.stop) propose(r, { construction: 'adverb', from, end: clauseEnd(r, from, cue), cue, source: null, via: [], extras: NOTHING });
}

/** "the claim that …": whose claim it is stands before it, in the possessive, or nowhere. */
export function nounClause(r: Reading, cue: EnglishCue): void {
  const { items } = r;
  if (items[cue.end]?.lower !== 'that') return;
  const from = cue.end + 1;
  const end = clauseEnd(r, from, { ...cue });
  if (!hasVerb(items, from, end)) return;
  let source: EnglishSource | null = null;
  if (items[cue.first - 1]?.lower === "'s" && cue.first >= 2) {
    let first = cue.first - 2;
    while (first > 0 && isCapital(items[first - 1]!)) first--;
    source = sourceIn(items, first, cue.first - 1, 'possessive', 1);
  }
  propose(r, { construction: 'clause', from, end, cue, source, via: [], extras: ['noun'] });
}
