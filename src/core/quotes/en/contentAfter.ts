import { readsAsName } from '../draft.ts';
import type { Item } from '../outline.ts';
import { afterCircumstance, afterListener } from './circumstances.ts';
import { clauseEnd } from './clauses.ts';
import type { EnglishCue } from './cues.ts';
import { CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './lexicon.ts';
import { hasVerb, propose, type Reading, viaAround } from './reading.ts';
import { passedOn } from './reported.ts';
import type { EnglishSource } from './sourcePhrase.ts';
import { isAdverb, isAuxiliary, isCapital, isVerbish } from './words.ts';

/** Words in quotation marks, or after a colon, that the cue announces. */
export function quoteAfter(r: Reading, cue: EnglishCue, source: EnglishSource | null): boolean {
  const { items, passage } = r;
  const last = Math.min(items.length, cue.end + 18);
  for (let i = cue.end; i < last; i++) {
    const item = items[i]!;
    if (item.lower === ':') {
      const next = items[i + 1];
      if (!next) return false;
      propose(r, { construction: next.kind === 'quote' ? 'before-quote' : 'colon', from: i + 1, end: next.kind === 'quote' ? i + 2 : r.stop, cue, source, via: viaAround(r, cue), extras: ['colon'], type: next.kind === 'quote' ? undefined : 'direct' });
      return true;
    }
    if (item.kind === 'quote') {
      if (i > cue.end && items[i - 1]!.lower !== ',' && items[i - 1]!.lower !== 'that' && (readsAsName(item, passage.text, false) || hasVerb(items, cue.end, i))) return false;
      if (i > cue.end && items[i - 1]!.lower !== ',' && afterCircumstance(items, cue.takes.includes('r') ? afterListener(items, cue.end, i) : cue.end, i) < i) return false;
      // "She read "The Long Way Home"": a title, where no comma announces words
      if (i === cue.end && cue.lemma === 'read' && readsAsName(item, passage.text, false)) return false;
      // `When somebody says 'rescue'`: a word, not words
      if (i === cue.end && isLoneWord(item, passage.text)) return false;
      const only = i + 1 >= r.stop || !bareContentGoesOn(r, i);
      if (!only && i === cue.end) return false;
      propose(r, { construction: 'before-quote', from: i, end: i + 1, cue, source, via: viaAround(r, cue), extras: [i === cue.end ? 'adjacent' : items[i - 1]!.lower === ',' ? 'comma' : 'apart'] });
      return true;
    }
    if (item.kind === 'mark' && item.lower === ',' && items[i + 1]?.kind !== 'quote') {
      if (i - cue.end > 8) return false;
      continue;
    }
    if (isVerbish(item)) return false;
  }
  return false;
}

/** "fury"; not "Never", "why?", "we lost". */
function isLoneWord({ quote }: Item, text: string): boolean {
  return /^\s*[\p{Ll}-]+[.,]?\s*$/u.test(text.slice(quote!.inner.start, quote!.inner.end));
}

/** How far behind its verb, in items, a quoted end of a request or charge is looked for. */
const FRAGMENT_REACH = 12;

/** `urged people to "keep calm"`, `accused her of "stealing my songs"`: the quoted words that close what the verb governs. Whether they were found. */
export function fragmentAfter(r: Reading, cue: EnglishCue, source: EnglishSource | null): boolean {
  const { items, passage } = r;
  const last = Math.min(r.stop, cue.end + FRAGMENT_REACH);
  let i = cue.end;
  while (i < last && items[i]!.kind !== 'quote' && !(items[i]!.kind === 'mark' && !"-.'’$".includes(items[i]!.lower) && items[i]!.lower !== "'s")) i++;
  const before = items[i - 1]!;
  if (i >= last || items[i]!.kind !== 'quote' || before.kind !== 'word' || !FRAGMENT_OPENERS.has(before.lower) || readsAsName(items[i]!, passage.text, false)) return false;
  if (r.cues.some(other => other.kind === 'verb' && other.first > cue.first && other.first < i)) return false;
  propose(r, { construction: 'before-quote', from: i, end: i + 1, cue, source, via: viaAround(r, cue), extras: ['fragment', `fragment ${before.lower}`, `fragment ${cue.group}`] });
  return true;
}

const FRAGMENT_OPENERS = new Set(['to', 'of', 'for', 'not', 'by']);

/** "said "A" was B": the quotation is the first part of a longer clause. */
function bareContentGoesOn(r: Reading, quote: number): boolean {
  const next = r.items[quote + 1];
  if (!next || next.kind !== 'word') return false;
  return isVerbish(next) || (next.lower === 'and' && r.items[quote + 2]?.kind === 'quote');
}

/** "said prices will rise": a clause without "that". */
export function bare(r: Reading, cue: EnglishCue, source: EnglishSource | null): void {
  const { items } = r;
  let from = cue.end;
  if (cue.takes.includes('r')) {
    from = afterListener(items, from, r.stop);
    if (from === cue.end) return;
  }
  const spoken = from;
  from = afterCircumstance(items, from, r.stop);
  if (from >= r.stop) return;
  // "said on Saturday, about 20 buildings collapsed"; "claimed, as of Thursday, it was"
  if (items[from]!.lower === ',' && (from > spoken || spoken > cue.end)) from++;
  else if (items[from]!.lower === ',' && items[from + 1]?.kind === 'word' && /^(?:as|citing|in|on|at|by|for|during|according|also)$/u.test(items[from + 1]!.lower)) {
    const close = items.findIndex((item, i) => i > from && item.lower === ',');
    if (close > 0 && close - from < 9 && close + 1 < r.stop) from = close + 1;
  }
  const first = items[from];
  if (!first || from >= r.stop) return;
  if (first.kind === 'quote' && isLoneWord(first, r.passage.text)) return;
  if (first.kind === 'mark' && first.lower !== '$' && first.lower !== '@' && first.lower !== '#') return;
  if (first.lower === 'to' || first.lower.endsWith('ing') && items[from + 1]?.lower === 'to') return; // "Some reported wanting to leave"
  const passed = passedOn(r, cue, from);
  if (passed) {
    propose(r, { construction: 'clause', from: passed.from, end: clauseEnd(r, passed.from, cue), cue, source, via: [passed.via], extras: ['passed-on'] });
    return;
  }
  const end = clauseEnd(r, from, cue);
  const kind = first.kind === 'quote' ? 'quote' : first.kind === 'number' ? 'number' : PRONOUNS.has(first.lower) ? 'pronoun' : DETERMINERS.has(first.lower) ? 'article' : isCapital(first) ? 'capital'
    : PREPOSITIONS.has(first.lower) ? 'preposition' : CLAUSE_WORDS.has(first.lower) ? 'clause-word' : 'word';
  const verb = items.slice(from, Math.min(end, from + 16)).some(isAuxiliary) ? 'auxiliary' : hasVerb(items, from, end) ? 'verb' : 'no-verb';
  const who = source ? source.source.kind : 'none';
  const shape = clauseShape(items, from, end);
  propose(r, { construction: 'bare', from, end, cue, source, via: viaAround(r, cue),
    extras: [shape, `${headFollower(items, from, end)} ${shape}`, `${headFollower(items, from, end)} ${cue.lemma}`, `${shape} ${cue.group}`, `${shape} ${kind}`, `${shape} ${cue.lemma}`, `first ${first.kind === 'word' ? first.lower : first.kind}`, kind, verb, `${verb} ${cue.group}`, `${kind} ${cue.group}`, `${kind} ${verb}`, `${verb} ${who}`, `${verb} ${cue.form}`, `${kind} ${verb} ${who}`, from > cue.end ? 'apart' : 'adjacent'] });
}

/** What first shows whether a clause or only a noun stands behind the verb: "[prices] will rise", "[a plan] to cut", "[the schedule] that". */
function clauseShape(items: readonly Item[], from: number, end: number): string {
  for (let i = from + 1; i < Math.min(end, from + 18); i++) {
    const item = items[i]!;
    if (item.kind === 'quote') return 'to-quote';
    if (item.kind !== 'word') continue;
    if (isAuxiliary(item)) return 'to-auxiliary';
    if (item.lower === 'which' || item.lower === 'that' || item.lower === 'who' || item.lower === 'where' || item.lower === 'after' || item.lower === 'as' || item.lower === 'to') return `to-${item.lower}`;
    if (isVerbish(item)) {
      const next = items[i + 1];
      return item.lower.endsWith('ed') ? next?.kind === 'word' && PREPOSITIONS.has(next.lower) ? 'to-participle' : 'to-past' : 'to-finite';
    }
    if (item.lower.endsWith('ing') && item.lower.length > 5) return 'to-ing';
  }
  return 'to-none';
}

/** What stands behind the first noun: a preposition, mark or clause ("the measure at"), or a verb ("the measure was"). */
function headFollower(items: readonly Item[], from: number, end: number): string {
  for (let i = from + 1; i < Math.min(end, from + 7); i++) {
    const item = items[i]!;
    if (item.kind === 'mark' && item.lower !== '-' && item.lower !== "'s") return 'then-mark';
    if (item.kind === 'bracket') continue;
    if (item.kind !== 'word') continue;
    if (PREPOSITIONS.has(item.lower)) return item.lower === 'of' ? 'then-of' : 'then-preposition';
    if (isAuxiliary(item)) return 'then-auxiliary';
    if (CLAUSE_WORDS.has(item.lower)) return 'then-clause-word';
    if (isVerbish(item)) return 'then-verb';
  }
  return 'then-none';
}

/** "called X Y", "described X as Y". */
export function naming(r: Reading, cue: EnglishCue, source: EnglishSource | null): void {
  const { items } = r;
  const from = cue.end;
  if (from >= r.stop) return;
  const end = clauseOfWhat(r, source, from) ?? secondPredicate(r, from, clauseEnd(r, from, cue));
  let predicate = '';
  for (let i = from; i < Math.min(end, from + 22); i++) {
    const item = items[i]!;
    if (item.lower === ',' && predicate === '') break;
    if (item.lower === ':') return; // `praised his team: "We won"`: the words are announced
    if (item.lower === 'as' && i > from && items[i + 1]?.lower === 'saying') return; // "cited Smith as saying": the next cue's
    if (item.lower === 'as' && i > from) { predicate = 'as'; break; }
    if (i === from && item.kind === 'quote' && cue.lemma !== 'call' && isLoneWord(item, r.passage.text)) return; // "citing 'security'"; not "what he called 'fury'"
    if (i === from && item.kind === 'quote' && cue.lemma === 'call' && /^\p{Lu}/u.test(r.passage.text.slice(item.quote!.inner.start).trimStart())) return; // `A film called "Long Way Home" is shown`
    if (item.kind === 'quote') { predicate = i === from ? 'quote-first' : 'quote'; break; }
  }
  if (cue.takes.includes('d') && predicate === '' && !cue.takes.includes('n')) return;
  propose(r, { construction: 'naming', from, end, cue, source, via: viaAround(r, cue), extras: [predicate || 'bare', `${predicate} ${cue.lemma}`] });
}

/** Where what is named ends in "what they call [a 'bridge loan'] is a loan": behind the quoted words; null outside of such a clause. */
function clauseOfWhat({ items, stop }: Reading, source: EnglishSource | null, from: number): number | null {
  if (!source || items[source.first - 1]?.lower !== 'what') return null;
  const quote = items.findIndex((item, i) => i >= from && i < stop && item.kind === 'quote');
  return quote < 0 ? null : quote + 1;
}

/** Where a second verb of the same subject ends what a naming takes: "called it a lie [and urged] them to leave"; `end` where none does. */
function secondPredicate(r: Reading, from: number, end: number): number {
  const { items } = r;
  for (let i = from + 2; i < end - 1; i++) {
    const item = items[i]!;
    if (item.kind !== 'word' || item.lower !== 'and' && item.lower !== 'but') continue;
    const next = items[i + 1]!.kind === 'word' && isAdverb(items[i + 1]!) ? i + 2 : i + 1;
    if (isVerbish(items[next])) return items[i - 1]!.lower === ',' ? i - 1 : i;
  }
  return end;
}
