import { readsAsName } from '../draft.ts';
import type { Item } from '../outline.ts';
import { viaFor } from './accordingTo.ts';
import type { Cue } from './cues.ts';
import { contentEnds, contentStarts } from './extent.ts';
import { AFTER_VERB, AUXILIARIES, CLAUSE_WORDS, DETERMINERS, LISTENERS, PREPOSITIONS } from './lexicon.ts';
import { type FoundSource, isCapital, isPronoun, subjectAfter, subjectBefore } from './nounPhrase.ts';
import { classOf, isNamedThing, type Reading, skipLeads } from './reading.ts';

const TIMES = new Set('monday tuesday wednesday thursday friday saturday sunday today yesterday tonight'.split(' '));
const PLACES = new Set('on in at to via through during after before from by with'.split(' '));

/** A verb of speech, thought or writing with what it reports: behind it, before it, or around it. */
export function reportedBy(r: Reading, cue: Cue): void {
  const { items } = r;
  const begin = clauseBegin(r, cue);
  const verbs = otherVerbs(r, cue);
  const left = cue.form === 'ing' ? absoluteSubject(r, cue) ?? sharedSubject(r, cue) : subjectBefore(items, cue.first, begin, verbs) ?? (isCoordinated(items, cue.first) ? sharedSubject(r, cue) : null);
  if (cue.form === 'passive') {
    passive(r, cue, left);
    return;
  }
  const told = behindListeners(r, cue);
  const prefix = [`form=${cue.form}`, `prev=${classOf(items, cue.first - 1, r.stop)}`, cue.takes.includes('t') || cue.takes.includes('h') ? 'clausal' : 'other'];
  const claimed = contentBefore(r, cue, left, prefix);
  if (cue.takes.includes('n') || cue.takes.includes('d')) naming(r, cue, left, prefix);
  if (cue.takes.includes('o')) about(r, cue, left, prefix);
  if (!/[tqhr]/u.test(cue.takes)) return;
  contentAfter(r, cue, left, told, [...prefix, claimed ? 'content-before' : 'none-before']);
}

/** Finite cue verbs before this one: no noun phrase reaches back over them. */
function otherVerbs(r: Reading, cue: Cue): ReadonlySet<number> {
  return new Set(r.cues.filter(other => other.first < cue.first && other.kind === 'verb' && (other.form === 'past' || other.form === 'third')).map(other => other.first));
}

/** "declined the request and said": the verb goes on from another whose subject it shares. */
function isCoordinated(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && items[i]!.kind === 'word' && (AUXILIARIES.has(items[i]!.lower) || items[i]!.lower.endsWith('ly') || items[i]!.lower === 'then')) i--;
  const lower = items[i]?.lower ?? '';
  return lower === 'and' || lower === 'but' || lower === 'or' || lower === ',';
}

/** "with officials reporting", "despite Znak.com claiming": a participle with a subject of its own. */
function absoluteSubject(r: Reading, cue: Cue): FoundSource | null {
  const { items } = r;
  for (let i = cue.first - 2; i >= Math.max(0, cue.first - 9); i--) {
    const lower = items[i]!.lower;
    if (lower === 'with' || lower === 'despite') return subjectBefore(items, cue.first, i + 1);
    if (lower === ',' || items[i]!.kind === 'quote') return null;
  }
  return null;
}

/** Where the clause of the cue begins: behind the last conjunction that opens one. */
function clauseBegin(r: Reading, cue: Cue): number {
  for (let i = cue.first - 1; i > 0; i--) {
    const lower = r.items[i]!.lower;
    if (lower === ';' || lower === ':') return i + 1;
  }
  return 0;
}

/** The subject that a participle shares: that of the report before it, else of the sentence. */
function sharedSubject(r: Reading, cue: Cue): FoundSource | null {
  const { items } = r;
  for (let c = r.cues.length - 1; c >= 0; c--) {
    const other = r.cues[c]!;
    if (other.first >= cue.first || other.kind !== 'verb' || other.form === 'ing' || other.form === 'passive') continue;
    const found = subjectBefore(items, other.first, 0, otherVerbs(r, other)) ?? subjectAfter(items, other.end, cue.first);
    if (found) return { ...found, how: 'shared', margin: 2 };
  }
  const first = behindOpening(r, skipLeads(items, 0, cue.first), cue.first);
  const found = leadingSubject(items, first, cue.first);
  return found && { ...found, how: 'shared', margin: 1 };
}

/** "On Friday, Trump declared": the first item behind the introduction and its comma. */
function behindOpening(r: Reading, first: number, limit: number): number {
  const opener = r.items[first];
  if (!opener || opener.kind !== 'word' || !(PREPOSITIONS.has(opener.lower) || TIMES.has(opener.lower) || opener.lower.endsWith('ing'))) return first;
  for (let i = first; i < Math.min(limit, first + 14); i++) if (r.items[i]!.lower === ',') return i + 1;
  return first;
}

/** The sentence's first noun phrase, as far as its form tells: a pronoun, a name, or an article with the words up to a verb. */
function leadingSubject(items: readonly Item[], first: number, limit: number): FoundSource | null {
  const opener = items[first];
  if (!opener || opener.kind !== 'word') return null;
  if (isPronoun(opener)) return subjectAfter(items, first, first + 1);
  let end = first;
  while (end < limit) {
    const item = items[end]!;
    if (item.kind === 'mark' && item.lower !== '-' && item.lower !== '.') break;
    if (item.kind === 'quote' || item.kind === 'bracket') break;
    if (end > first && AUXILIARIES.has(item.lower)) break;
    if (end > first && !isCapital(item) && /(?:ed|ew|aid|old|ote|ook|ave|ame|ent|ught|oke|oined|sts|ows|ays)$/u.test(item.lower) && item.lower !== 'united') break;
    if (end > first && isCapital(items[end - 1]) && item.kind === 'word' && !isCapital(item) && !['of', 'for', 'and', 'de', 'van', 'von', 'the', 'al', 'bin', "'s"].includes(item.lower)) break;
    end++;
  }
  return end > first ? subjectBefore(items, end, first) : null;
}

/** The item behind whom a thing is told and when: "told reporters on Friday [that]", "said in a statement [that]". */
function behindListeners(r: Reading, cue: Cue): { readonly at: number; readonly listener: boolean } {
  const { items } = r;
  let i = cue.end;
  let listener = false;
  if (cue.takes.includes('r')) {
    const found = LISTENERS.has(items[i]?.lower ?? '') ? null : subjectAfter(items, i, Math.min(r.stop, i + 10));
    if (LISTENERS.has(items[i]?.lower ?? '')) { i++; listener = true; }
    else if (found && !(items[i]?.lower === 'that')) { i = listenerEnd(items, i, found.end); listener = true; }
  }
  for (let turns = 0; turns < 4; turns++) {
    const item = items[i];
    if (!item || i >= r.stop || item.kind !== 'word') break;
    if (AFTER_VERB.has(item.lower) || TIMES.has(item.lower)) { i++; continue; }
    const end = isCircumstance(r, i);
    if (end < 0) break;
    i = end;
  }
  return { at: i, listener };
}

/** A listener is a short phrase: "told the BBC", "told CNN the", "told state media". */
function listenerEnd(items: readonly Item[], from: number, end: number): number {
  let i = from;
  if (DETERMINERS.has(items[i]!.lower)) i++;
  if (isCapital(items[i])) {
    while (i < end && (isCapital(items[i]) || items[i]!.lower === "'s" || items[i]!.lower === 'of')) i++;
    if (items[i]?.kind === 'word' && ['news', 'newspaper', 'television', 'radio', 'magazine', 'media', 'reporters'].includes(items[i]!.lower)) i++;
    return Math.min(i, end);
  }
  return Math.min(end, i + 3);
}

/** The end of "on Friday", "in a statement", "on Twitter", "to reporters" at `i`; -1 where none stands there. */
function isCircumstance(r: Reading, i: number): number {
  const { items } = r;
  const item = items[i]!;
  if (!PLACES.has(item.lower)) return -1;
  for (let j = i + 1; j < Math.min(r.stop, i + 9); j++) {
    const next = items[j]!;
    if (next.lower === 'that' || next.kind === 'quote' || next.lower === ',' || next.lower === ':') return j > i + 1 ? j : -1;
    if (next.kind === 'word' && (TIMES.has(next.lower) || next.lower === 'statement' || next.lower === 'twitter' || next.lower === 'facebook' || next.lower === 'reporters' || next.lower === 'interview') && j + 1 < r.stop) {
      const after = items[j + 1]!;
      if (after.kind === 'word' && !PREPOSITIONS.has(after.lower) && after.lower !== 'and') return j + 1;
    }
    if (next.kind === 'mark' || (next.kind === 'word' && (isPronoun(next) || CLAUSE_WORDS.has(next.lower)) && next.lower !== 'with')) return -1;
  }
  return -1;
}

function contentAfter(r: Reading, cue: Cue, source: FoundSource | null, heard: ReturnType<typeof behindListeners>, extras: readonly string[]): void {
  const { items } = r;
  let { at } = heard;
  const via = viaFor(r, cue, source);
  const told = heard.listener ? 'told' : cue.takes.includes('r') ? 'untold' : 'plain';
  const that = findThat(r, cue.end, at);
  if (that >= 0 && cue.takes !== 'q') {
    const from = that + 1 + (items[that + 1]?.lower === ',' ? 1 : 0);
    for (const { end, how } of contentEnds(r, from, cue)) r.propose({ construction: 'clause', from, end, cue, source, via, extras: [...extras, told, `end=${how}`, that === at ? 'next' : 'apart'] });
    return;
  }
  if (items[at]?.lower === ':' && items[at + 1] && items[at + 1]!.kind !== 'quote' && at + 3 < r.stop) {
    r.propose({ construction: 'colon', from: at + 1, end: r.stop, cue, source, via, extras });
    return;
  }
  const quote = quoteBehind(r, at);
  if (quote >= 0) {
    const item = items[quote]!;
    const near = quote === at ? 'next' : items[quote - 1]!.kind === 'mark' ? items[quote - 1]!.lower : 'apart';
    const name = readsAsName(item, r.passage.text, isNamedThing(items, quote - 1)) ? 'name' : 'words';
    const last = quote + 1 >= r.stop || items[quote + 1]!.kind === 'mark' ? 'closes' : 'goes-on';
    r.propose({ construction: 'before-quote', from: quote, end: quote + 1, cue, source, via, extras: [...extras, told, near, name, last], more: resumed(r, quote + 1) });
  }
  if (items[at]?.lower === ',' && at > cue.end && at + 2 < r.stop) at++;
  if (at >= r.stop || !/[th]/u.test(cue.takes)) return;
  const opener = items[at]!;
  if (opener.kind === 'mark' && opener.lower !== '$' && opener.lower !== '£' && opener.lower !== '€') return;
  for (const { end, how } of contentEnds(r, at, cue)) {
    if (end <= at + 1) continue;
    r.propose({ construction: 'bare', from: at, end, cue, source, via, extras: [...extras, told, `end=${how}`, `next=${classOf(items, at, r.stop)}`, sizeOf(end - at), hasVerb(items, at, end)] });
  }
}

function sizeOf(items: number): string {
  return items < 3 ? 'size2' : items < 5 ? 'size4' : items < 9 ? 'size8' : 'size9';
}

/** Whether what follows reads as a clause: an auxiliary or a past tense somewhere in it. */
function hasVerb(items: readonly Item[], from: number, end: number): string {
  for (let i = from + 1; i < end; i++) {
    const item = items[i]!;
    if (item.kind === 'word' && !isCapital(item) && (AUXILIARIES.has(item.lower) || item.lower.endsWith('ed')) && item.lower !== 'need') return 'verb';
  }
  return 'no-verb';
}

/** "that" right behind the verb, or behind whom it was told and when. */
function findThat(r: Reading, from: number, at: number): number {
  for (let i = from; i <= at; i++) if (r.items[i]?.lower === 'that' && i < r.stop) return i;
  if (r.items[at]?.lower !== ',') return -1;
  // "said, after the meeting, that"
  for (let i = at + 1; i < Math.min(r.stop, at + 12); i++) if (r.items[i]!.lower === ',' && r.items[i + 1]?.lower === 'that') return i + 1;
  return -1;
}

/** The first words in quotation marks near behind `at`; -1 for none. */
function quoteBehind(r: Reading, at: number): number {
  for (let i = at; i < Math.min(r.items.length, at + 12); i++) {
    const item = r.items[i]!;
    if (item.kind === 'quote') return i;
    if (item.lower === ';') return -1;
    if (r.cues.some(cue => cue.first === i && cue.kind === 'verb' && cue.form !== 'base' && cue.form !== 'passive')) return -1;
  }
  return -1;
}

/** `"A", he said, "B"`: what goes on in new quotation marks behind the author's words. */
function resumed(r: Reading, from: number): (readonly [number, number])[] {
  const { items } = r;
  if (items[from]?.lower === 'and' && items[from + 1]?.kind === 'quote') return [[from + 1, from + 2]];
  return [];
}

/** What stands before "X said" or "said X"; whether there is any. */
function contentBefore(r: Reading, cue: Cue, left: FoundSource | null, extras: readonly string[]): boolean {
  if (!/[bq]/u.test(cue.takes) || cue.form === 'ing') return false;
  const { items } = r;
  const right = subjectAfter(items, cue.end, r.stop);
  const places: { at: number; source: FoundSource | null; order: string; after: number }[] = [];
  if (left && left.how !== 'shared' && isJunction(items, left.first - 1)) places.push({ at: left.first, source: left, order: 'subject-verb', after: cue.end });
  if (isJunction(items, cue.first - 1)) places.push({ at: cue.first, source: right, order: right ? 'verb-subject' : 'verb-alone', after: right ? right.end : cue.end });
  for (const { at, source, order, after } of places) {
    const junction = items[at - 1]!;
    const end = junction.kind === 'quote' ? at : at - 1;
    const last = items[end - 1];
    if (!last) continue;
    const more = goesOn(r, after, last.kind === 'quote');
    const rest = classOf(items, after, r.stop);
    const about = [...extras, order, `rest=${rest}`, more.length ? 'resumed' : 'closed'];
    const via = viaFor(r, cue, source);
    if (last.kind === 'quote') {
      const alone = end === 1 ? 'front' : 'inside';
      const name = readsAsName(last, r.passage.text, isNamedThing(items, end - 2)) ? 'name' : 'words';
      r.propose({ construction: 'after-quote', from: end - 1, end, cue, source, via, extras: [...about, 'quote', alone, name], more });
      if (more.length) r.propose({ construction: 'after-quote', from: end - 1, end, cue, source, via, extras: [...about, 'quote', alone, name, 'without-rest'] });
    }
    if (end > 1 || last.kind !== 'quote') {
      for (const { from, how } of contentStarts(r, end)) {
        if (end - from < 2) continue;
        r.propose({ construction: 'behind', from, end, cue, source, via, extras: [...about, `start=${how}`, last.kind === 'quote' ? 'quoted' : 'plain', hasVerb(items, from, end)], more });
      }
    }
  }
  return places.length > 0;
}

/** Whether item `i` separates reported words from the words that report them. */
function isJunction(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (!item || i < 0) return false;
  if (item.kind === 'quote') return true;
  if (item.lower === '—' || item.lower === '–') return i > 0;
  return item.lower === ',' && i > 0;
}

/** What goes on behind `after`: `"A", said X, "B"`; "A, X said, B". */
function goesOn(r: Reading, after: number, quoted: boolean): (readonly [number, number])[] {
  const { items } = r;
  for (let i = after; i < Math.min(items.length - 1, after + 14); i++) {
    const item = items[i]!;
    if (quoted && item.kind === 'quote' && i > after) return items[i - 1]!.lower === ',' || items[i - 1]!.lower === ':' ? [[i, i + 1]] : [];
    if (item.lower === ',' && !quoted) {
      const next = items[i + 1]!;
      if (next.kind === 'word' && (CLAUSE_WORDS.has(next.lower) || next.lower.endsWith('ing'))) return [];
      return i === after && i + 2 < r.stop ? [[i + 1, r.stop]] : [];
    }
    if (item.kind === 'mark' && item.lower !== ',' && item.lower !== '-') return [];
  }
  return [];
}

/** "It was reported (that) …", "he was told by X that …", "is said to …". */
function passive(r: Reading, cue: Cue, left: FoundSource | null): void {
  const { items } = r;
  const impersonal = left?.source.lemma === 'it' || items[cue.first - 1]?.lower === 'been' && left?.source.lemma === 'it';
  let source: FoundSource | null = null;
  let at = cue.end;
  if (items[at]?.lower === 'by') {
    const by = subjectAfter(items, at + 1, r.stop);
    if (by) {
      source = { ...by, how: 'by' };
      at = by.end;
    }
  }
  const subject = impersonal ? 'it' : 'subject';
  const extras = [subject, `form=${cue.form}`, source ? 'by' : 'nobody'];
  const from = findThat(r, at, at);
  if (from >= 0) for (const { end, how } of contentEnds(r, from + 1, cue)) r.propose({ construction: 'clause', from: from + 1, end, cue, source, extras: [...extras, `end=${how}`], form: `passive-${subject}` });
  const quote = quoteBehind(r, at);
  if (quote >= 0) r.propose({ construction: 'before-quote', from: quote, end: quote + 1, cue, source, extras: [...extras, quote === at ? 'next' : 'apart'] });
  if (from < 0 && at < r.stop) {
    for (const { end, how } of contentEnds(r, at, cue)) {
      if (impersonal && end > at + 1) r.propose({ construction: 'bare', from: at, end, cue, source, extras: [...extras, `end=${how}`, `next=${classOf(items, at, r.stop)}`], form: 'passive-it' });
    }
  }
  if (items[at]?.lower === 'to' && left && !impersonal) r.propose({ construction: 'passive', from: left.first, end: left.end, cue, source, extras, more: [[at, contentEnds(r, at, cue)[0]!.end]] });
  if (source && left && isJunction(items, left.first - 1)) {
    for (const { from: start, how } of contentStarts(r, left.first - 1)) r.propose({ construction: 'behind', from: start, end: left.first - 1, cue, source, extras: [...extras, `start=${how}`] });
  }
}

/** "called X Y", "described X as Y": the two together are what is said. */
function naming(r: Reading, cue: Cue, source: FoundSource | null, extras: readonly string[]): void {
  const { items } = r;
  const described = cue.takes.includes('d') && !cue.takes.includes('n');
  for (const { end, how } of contentEnds(r, cue.end, cue)) {
    let as = false;
    let quoted = false;
    for (let i = cue.end; i < end; i++) {
      if (items[i]!.lower === 'as' && i > cue.end) as = true;
      if (items[i]!.kind === 'quote' && !readsAsName(items[i]!, r.passage.text, isNamedThing(items, i - 1))) quoted = true;
    }
    if (described && !as && !quoted) continue;
    r.propose({ construction: 'naming', from: cue.end, end, cue, source, extras: [...extras, as ? 'as' : 'no-as', quoted ? 'quoted' : 'plain', `end=${how}`, `next=${classOf(items, cue.end, r.stop)}`] });
  }
}

/** "spoke of …", "warned of …" with particulars. */
function about(r: Reading, cue: Cue, source: FoundSource | null, extras: readonly string[]): void {
  const { items } = r;
  const ofIncluded = cue.end - cue.first > 1;
  const at = ofIncluded ? cue.end : items[cue.end]?.lower === 'of' || items[cue.end]?.lower === 'about' ? cue.end + 1 : -1;
  if (at < 0 || at + 2 > r.stop) return;
  for (const { end, how } of contentEnds(r, at, cue)) r.propose({ construction: 'about', from: at, end, cue, source, extras: [...extras, `end=${how}`, sizeOf(end - at)] });
}

