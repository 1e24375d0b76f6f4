import { readsAsName } from '../draft.ts';
import { interruptedQuote } from '../interruptedQuote.ts';
import { DASHES, endOf, NOTHING } from '../reading.ts';
import { asReported } from './asReported.ts';
import { citedBy } from './citing.ts';
import { asBefore, clauseAfter, clauseEnd } from './clauses.ts';
import { bestSubject, participleSubject, sharedSubject } from './cueSubject.ts';
import { type Cue } from './cues.ts';
import { isNameQuote } from './nameQuote.ts';
import { about, aboutThis, blamed, naming } from './particulars.ts';
import { contentStart, draftOf, INTERRUPTED, isClassWord, propose, type Reading, skipLeads, viaAround } from './reading.ts';
import { type FoundSource, subjectAfter, subjectBefore } from './subject.ts';
import { GENT } from './word.ts';

export function reportedBy(r: Reading, cue: Cue): void {
  const { items, phrases } = r;
  const as = asBefore(r, cue);
  if (as >= 0) {
    asReported(r, cue, as);
    return;
  }
  if (r.relayed.has(cue) || wordsOf(r, cue)) return;
  const clause = clauseAfter(r, cue);
  const cited = citedBy(r, cue);
  const right = cited ?? subjectAfter(phrases, items, cue, r.stop);
  const behind = clause && cue.takes.includes('t') ? null : contentBefore(r, cue);
  const source = cited ?? (cue.form === 'gerund' ? sharedSubject(r, cue) : cue.form === 'participle' ? participleSubject(r, cue) : bestSubject(r, cue, right, behind));
  let found = false;
  if (clause && (cue.takes.includes('t') || (clause.about && cue.takes.includes('v')))) {
    const end = clauseEnd(r, clause.from, cue);
    propose(r, { construction: 'clause', from: clause.from, end, cue, source, via: viaAround(r, cue, clause.from), extras: clause.about ? ['about-that'] : NOTHING });
    found = true;
  }
  if (!found && (cue.takes.includes('q') || cue.takes.includes('b'))) found = quoteAfter(r, cue, source);
  const interrupted = behind && !behind.quoted && r.region.depth > 0 && !found ? interruptedQuote(r.passage, items[behind.end - 1]!.end, items[cue.first]!.first, items[cue.end - 1]!.endToken) : null;
  if (interrupted) {
    r.drafts.push(draftOf(r, 'after-quote', 'direct', interrupted, cue, right, [], ['quoted', 'alone', INTERRUPTED]));
    return;
  }
  if (behind && (cue.takes.includes('q') || cue.takes.includes('b') || cue.kind === 'impersonal')) {
    const own = right ?? (source && source.how !== 'subject-left' ? source : null) ?? (source && source.first >= behind.end ? source : null);
    propose(r, { construction: behind.quoted ? 'after-quote' : 'behind', from: behind.from, end: behind.end, cue, source: own, via: viaAround(r, cue, r.stop),
      extras: [behind.quoted ? 'quoted' : 'plain', found ? 'clause-too' : 'alone'], more: resumed(r, cue, behind.quoted) });
    found = true;
  }
  if (r.items[r.items.length - 1]!.lower === ':' && r.region.depth === 0 && r.items.length - cue.end < 45) {
    // the words stand in the next paragraph
    const opener = source ?? (behind && cue.form !== 'gerund' && cue.form !== 'participle' ? bestSubject(r, cue, right, null) : null);
    r.drafts.push(draftOf(r, 'block', 'direct', [], cue, opener, viaAround(r, cue, r.stop), ['opens', found ? 'clause-too' : 'alone', cue === r.cues[r.cues.length - 1] ? 'last-cue' : 'earlier-cue']));
  }
  if (aboutThis(r, cue, source)) return;
  if (!found && cue.takes.includes('o')) found = about(r, cue, source);
  if (!found && /обещать$/u.test(cue.lemma) && items[cue.end] && r.lexicon(items[cue.end]!).verbs.some(verb => verb.form === 'infinitive')) {
    propose(r, { construction: 'bare', from: cue.end, end: clauseEnd(r, cue.end, cue), cue, source, via: [], extras: ['infinitive'] });
  }
  if (cue.takes.includes('n') && !clause) naming(r, cue, source);
  if (cue.takes.includes('v') && !clause) blamed(r, cue, source);
}

/** «Tasnim передаёт слова Мехра о том, что …», «…, — приводит Reuters слова Дюжаррика»: who said it is named behind the noun, and the verb's subject only passes it on. */
function wordsOf(r: Reading, cue: Cue): boolean {
  const { items, phrases } = r;
  if (!/ (?:слова|мнение)$/u.test(cue.lemma)) return false;
  const whose = phrases.at(cue.end, r.stop, false, GENT);
  if (!whose || (whose.cases & GENT) === 0 && (phrases.word(whose.head).known || !phrases.word(whose.head).capital)) return false;
  const source: FoundSource = { source: phrases.source(whose, r.stop), how: 'genitive', margin: 2, end: whose.end, first: whose.first };
  const within = { ...cue, end: cue.first + 1 };
  const passer = subjectAfter(phrases, items, within, cue.end - 1) ?? subjectBefore(phrases, items, cue, 0);
  const via = passer ? [{ start: passer.source.start, end: passer.source.end }] : [];
  const behind = { ...cue, end: whose.end };
  const clause = clauseAfter(r, behind);
  if (clause) {
    propose(r, { construction: 'clause', from: clause.from, end: clauseEnd(r, clause.from, cue), cue, source, via, extras: ['words-of'] });
    return true;
  }
  const quote = items[whose.end]?.lower === ':' ? whose.end + 1 : whose.end;
  if (items[quote]?.kind === 'quote') {
    propose(r, { construction: 'before-quote', from: quote, end: quote + 1, cue, source, via, extras: ['words-of', 'colon'] });
    return true;
  }
  const before = contentBefore(r, cue);
  if (!before) return false;
  propose(r, { construction: before.quoted ? 'after-quote' : 'behind', from: before.from, end: before.end, cue, source, via, extras: ['words-of', before.quoted ? 'quoted' : 'plain'], more: resumed(r, cue, before.quoted) });
  return true;
}

/** Words in quotation marks, or an unquoted block after a colon, that the cue announces. */
function quoteAfter(r: Reading, cue: Cue, source: FoundSource | null): boolean {
  const { items, passage } = r;
  const last = Math.min(items.length, cue.end + 24);
  for (let i = cue.end; i < last; i++) {
    const item = items[i]!;
    if (item.lower === ':') {
      const next = items[i + 1];
      if (!next) return false;
      if (next.kind === 'quote') {
        propose(r, { construction: 'before-quote', from: i + 1, end: i + 2, cue, source, via: viaAround(r, cue, i), extras: ['colon'] });
        return true;
      }
      if (r.stop > i + 2) propose(r, { construction: 'colon', from: i + 1, end: r.stop, cue, source, via: viaAround(r, cue, i), extras: ['unquoted'], type: 'direct' });
      return true;
    }
    if (item.kind === 'quote') {
      if (readsAsName(item, passage.text, isClassWord(r, i - 1)) && i > cue.end) continue;
      const adjacent = i === cue.end || (source !== null && i === source.end) || items[i - 1]!.lower === ',' || items[i - 1]!.lower === 'что';
      propose(r, { construction: 'before-quote', from: i, end: i + 1, cue, source, via: [], extras: [adjacent ? 'adjacent' : 'apart', /^\p{Ll}/u.test(item.text) ? 'small' : 'capital'] });
      return adjacent;
    }
    if (item.lower === ',' || item.lower === ';') {
      if (items[i + 1]?.kind === 'quote') continue;
      const colon = item.lower === ',' && i === cue.end && TELLS_HOW.has(items[i + 1]?.lower ?? '') ? items.findIndex((other, k) => k > i && k < i + 20 && other.lower === ':') : -1;
      if (colon < 0 || items[colon + 1]?.kind !== 'quote') return false;
      propose(r, { construction: 'before-quote', from: colon + 1, end: colon + 2, cue, source, via: [], extras: ['colon'] });
      return true;
    }
  }
  return false;
}

/** «рассказала, [как] её задержали: «…»»: what was told of stands before the words themselves. */
const TELLS_HOW = new Set(['как', 'почему', 'зачем', 'где', 'когда', 'чем', 'кто', 'каким', 'какой']);

export interface Before { readonly from: number; readonly end: number; readonly quoted: boolean }

/** What stands before a cue that follows it: «…», — сказал; «…, сообщил». */
export function contentBefore(r: Reading, cue: Cue): Before | null {
  const { items } = r;
  let i = cue.first - 1;
  let dash = false;
  // «, тут же добавил он»
  while (i > 0 && items[i]!.kind === 'word' && cue.first - i <= 3 && (r.lexicon(items[i]!).adverb || items[i]!.lower === 'также') && r.lexicon(items[i]!).nouns.length === 0) i--;
  while (i >= 0 && items[i]!.kind === 'mark' && (items[i]!.lower === ',' || DASHES.has(items[i]!.lower))) {
    if (DASHES.has(items[i]!.lower)) dash = true;
    i--;
  }
  if (i < 0 || i === cue.first - 1) return null;
  const marked = items[i + 1]!.kind === 'mark';
  if (!marked) return null;
  if (items[i]!.kind === 'quote' && !(isNameQuote(items[i]!) && readsAsName(items[i]!, r.passage.text, isClassWord(r, i - 1)) && i > 2)) {
    // A quotation that closes a longer sentence («… «А», — сказал») is mixed: all of it is reported.
    const from = i === 0 ? 0 : skipLeads(r, sentenceBegin(r, i), i);
    const whole = from < i && !introduces(r, from, i) ? from : i;
    return { from: whole, end: i + 1, quoted: true };
  }
  if (cue.form === 'gerund' || cue.form === 'participle') return null;
  if (items[i + 1]!.lower !== ',' && !dash) return null;
  const from = contentStart(r, i + 1);
  return i + 1 - from >= 2 ? { from, end: i + 1, quoted: false } : null;
}

function sentenceBegin(r: Reading, i: number): number {
  for (let j = i; j > 0; j--) if (r.items[j - 1]!.lower === ':' || r.items[j - 1]!.lower === ';') return j;
  return 0;
}

/** Whether the words before a quotation report it themselves, so that they are no part of it. */
function introduces(r: Reading, from: number, to: number): boolean {
  return r.cues.some(cue => cue.first >= from && cue.end <= to) || to - from > 25;
}

/** «А, — сказал X, — Б», «…», — сказал X. — «…»: what goes on behind the author's words in the same sentence. */
function resumed(r: Reading, cue: Cue, quoted: boolean): (readonly [number, number])[] {
  const { items } = r;
  for (let i = cue.end; i < items.length - 1; i++) {
    const item = items[i]!;
    if (item.kind === 'mark' && DASHES.has(item.lower) && (items[i - 1]!.lower === ',' || items[i - 1]!.lower === '.')) {
      if (quoted) return items[i + 1]!.kind === 'quote' ? [[i + 1, i + 2]] : [];
      return [[i + 1, endOf(items)]];
    }
    if (quoted && item.lower === ',' && items[i + 1]!.kind === 'quote') return [[i + 1, i + 2]];
  }
  return [];
}
