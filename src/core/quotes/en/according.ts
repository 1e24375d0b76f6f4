import type { Item } from '../outline.ts';
import { DASHES, NOTHING } from '../reading.ts';
import { clauseEnd } from './clauses.ts';
import type { EnglishCue } from './cues.ts';
import { innerReport } from './innerReport.ts';
import { CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, TITLES } from './lexicon.ts';
import { phraseFrom, subjectEnding } from './nounPhrase.ts';
import { contentStart, COORDINATORS, hasVerb, isApposition, isLead, propose, type Reading, viaAround } from './reading.ts';
import { type EnglishSource, sourceIn } from './sourcePhrase.ts';
import { isAdverb, isCapital, isVerbish } from './words.ts';

export function accordingTo(r: Reading, cue: EnglishCue): void {
  const { items } = r;
  if (r.relayed.has(cue)) return;
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
    const described = items[after]?.lower === ',' ? describedUntil(r, after, source) : -1;
    if (described > 0) from = described + 1;
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

/** The comma that closes what describes a source between commas: "According to X, a spokesman[,] …", "his wife, Amanda[,] …"; -1 where the content begins behind the first one. */
function describedUntil(r: Reading, comma: number, source: EnglishSource): number {
  const { items } = r;
  const first = items[comma + 1];
  const close = items.findIndex((item, i) => i > comma + 1 && item.lower === ',');
  if (!first || close < 0 || close - comma >= 16 || close + 1 >= r.stop) return -1;
  if (first.lower === 'who' || first.lower === 'which') return close;
  if (hasVerb(items, comma + 1, close)) return -1;
  const named = isCapital(first) && !isCapital(items[comma - 1]) && TITLES.has(source.source.lemma);
  if (!named && !beginsClause(items, close + 1)) return -1;
  if (DETERMINERS.has(first.lower) || /^(?:formerly|former|now|then|currently)$/u.test(first.lower)) return close;
  const alike = isCapital(first) === isCapital(items[comma - 1]) || named || /^(?:director|chief|head|spokesman|spokeswoman|president)$/u.test(first.lower) || isCapital(first) && !isCapital(items[comma - 1]) && !items[comma - 1]!.lower.endsWith('s');
  return alike && close - comma < 9 && !(first.kind === 'word' && PREPOSITIONS.has(first.lower)) && hasVerb(items, close + 1, Math.min(r.stop, close + 9))
    && !items.slice(comma + 1, close).some(item => item.lower === 'and') ? close : -1;
}

/** Whether a subject may begin at `i`; a verb, a preposition or "such as" goes on with the one before. */
function beginsClause(items: readonly Item[], i: number): boolean {
  const item = items[i]!;
  return item.kind !== 'word' || !(isVerbish(item) || PREPOSITIONS.has(item.lower) || isAdverb(item) || /^(?:such|now|then|who|which|whose|also)$/u.test(item.lower));
}

/** Finds the reports that another passes on behind them: "Pelosi called it a breach, according to NBC". Run before the cues are read one by one. */
export function findPassers(r: Reading): void {
  const { items } = r;
  for (const cue of r.cues) {
    if (cue.kind !== 'source' || items[cue.first - 1]?.lower !== ',') continue;
    const from = contentStart(r, cue.first - 1);
    const inner = r.cues.find(other => other.kind === 'verb' && other.first > from && other.first < cue.first);
    if (!inner || !PASSED_ON.has(inner.group) || inner.form === 'ing' || inner.form === 'present') continue;
    const subject = subjectEnding(items, inner.first, from);
    const source = subject && subject.first <= from + 1 ? phraseFrom(items, cue.end, r.stop, 'prepositional') : null;
    if (!source || source.source.kind === 'pronoun') continue;
    r.passers.set(inner, { start: source.source.start, end: source.source.end });
    r.relayed.add(cue);
  }
}

const PASSED_ON = new Set(['say', 'tell', 'remark', 'claim', 'exclaim', 'call', 'describe', 'warn']);

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
