import type { Item } from '../outline.ts';
import { contentBefore } from './contentBefore.ts';
import type { EnglishCue } from './cues.ts';
import { AFTER_VERB, DETERMINERS, PRONOUNS } from './lexicon.ts';
import { COORDINATORS, hasVerb, type Reading } from './reading.ts';
import { isCapital } from './words.ts';

/** Where reported content that begins at `from` ends: the sentence's end, or before a report or contrast that is the article's again. */
export function clauseEnd(r: Reading, from: number, own: EnglishCue): number {
  const { items } = r;
  let end = r.stop;
  for (let i = from; i < end; i++) if (items[i]!.lower === ';') { end = i; break; }
  for (const cue of r.cues) {
    if (cue.first <= from || cue === own || cue.first >= end) continue;
    const cut = cutBefore(r, cue, from);
    if (cut > from) { end = Math.min(end, cut); break; }
  }
  for (let i = from + 3; i < end; i++) {
    const item = items[i]!;
    if (!STOPPERS.has(item.lower)) continue;
    const comma = items[i - 1]!.lower === ',';
    // "said he died in Britain, without elaborating"; "reported the deal was close, citing two people"
    if (CITING.has(item.lower) || item.lower === 'without' && WITHHOLDING.has(items[i + 1]?.lower ?? '')) return comma ? i - 1 : i;
    // "said prices rose, but the bank disagreed": a contrast of the article's own
    if (CONTRASTS.has(item.lower) && comma && i > from + 3 && hasVerb(items, from, i) && startsClause(items, i + 1, end)) return i - 1;
    if (item.lower === 'while' && i > from + 4 && !comma && r.cues.some(cue => cue.first > i && cue.kind === 'verb')) return i;
  }
  return end;
}

/** What the article says of the report itself. */
const CITING = new Set(['citing', 'quoting']);
const WITHHOLDING = new Set(['elaborating', 'specifying', 'naming', 'giving', 'providing', 'identifying', 'disclosing', 'going', 'offering', 'mentioning']);

const CONTRASTS = new Set(['but', 'though', 'although']);

const STOPPERS = new Set([...CITING, ...CONTRASTS, 'without', 'while']);

/** Whether a subject and its verb stand at `i`: "but the bank disagreed"; not "but also in March". */
function startsClause(items: readonly Item[], i: number, end: number): boolean {
  const first = items[i];
  if (first?.kind !== 'word' || !(DETERMINERS.has(first.lower) || PRONOUNS.has(first.lower) || isCapital(first))) return false;
  return hasVerb(items, i + 1, Math.min(end, i + 9));
}

function cutBefore(r: Reading, cue: EnglishCue, from: number): number {
  const { items } = r;
  if (cue.kind === 'source') {
    const before = items[cue.first - 1];
    return before?.lower === ',' && closesSentence(r, cue) ? cue.first - 1 : -1;
  }
  if (cue.kind === 'noun' || cue.kind === 'adverb') return -1;
  const behind = contentBefore(r, cue);
  if (behind && !behind.quoted && behind.end > from && closesSentence(r, cue)) return behind.end;
  if (!governs(r, cue)) return -1;
  if (cue.form === 'ing') {
    for (let i = cue.first - 1; i >= Math.max(from, cue.first - 3); i--) {
      if (items[i]!.lower === ',') return i;
      if (items[i]!.lower === 'and' || items[i]!.lower === 'while' || items[i]!.lower === 'before' || items[i]!.lower === 'after') return items[i - 1]?.lower === ',' ? i - 1 : i;
    }
    return -1;
  }
  for (let i = cue.first - 1; i >= Math.max(from, cue.first - 12); i--) {
    const item = items[i]!;
    if (item.lower === 'who' || item.lower === 'which' || item.lower === 'that') return -1;
    if (item.kind === 'word' && COORDINATORS.has(item.lower) && items[i - 1]?.lower === ',') return i - 1;
    if ((item.lower === 'and' || item.lower === 'but') && i >= cue.first - 3) return i;
    if (item.lower === 'while' || item.lower === 'although') return i;
    if (item.lower === ';') return i;
  }
  return -1;
}

/** Whether the cue has words after it that it may report: "and said they", not "37 confirmed cases". */
export function governs(r: Reading, cue: EnglishCue): boolean {
  const before = r.items[cue.first - 1];
  if (before && /^(?:was|were|is|are|been|be|to)$/u.test(before.lower) || before?.kind === 'number') return false;
  const next = r.items[cue.end];
  if (!next) return true;
  if (cue.group === 'find' || cue.group === 'think' || cue.group === 'rule') return next.lower === 'that';
  if (next.kind === 'quote' || next.lower === ':' || next.lower === ',' || next.kind === 'number') return true;
  return next.kind === 'word' && (next.lower === 'that' || next.lower === 'there' || DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || isCapital(next) || cue.takes.includes('r') || cue.takes.includes('n')
    || cue.group === 'say' || AFTER_VERB.has(next.lower));
}

function closesSentence(r: Reading, cue: EnglishCue): boolean {
  return r.stop - cue.end < 16;
}
