import { readsAsName } from '../draft.ts';
import { clauseEnd } from './clauses.ts';
import type { Cue } from './cues.ts';
import { draftOf, isClassWord, propose, type Reading, skipLeads, viaAround } from './reading.ts';
import type { FoundSource } from './subject.ts';
import { ABLT, ACCS, GENT, LOCT, NOMN } from './word.ts';

export function aboutThis(r: Reading, cue: Cue, source: FoundSource | null): boolean {
  const { items } = r;
  if (!cue.takes.includes('o') && cue.kind !== 'impersonal' && !cue.takes.includes('b')) return false;
  for (let i = Math.max(0, cue.first - 12); i < Math.min(r.stop, cue.end + 12); i++) {
    if ((items[i]!.lower === 'об' || items[i]!.lower === 'о') && (items[i + 1]?.lower === 'этом' || items[i + 1]?.lower === 'чём' || items[i + 1]?.lower === 'чем')) {
      r.drafts.push({ ...draftOf(r, 'about-this', 'indirect', [], cue, source, viaAround(r, cue, r.stop), [i === 0 ? 'front' : 'later']), contentBefore: true });
      return true;
    }
  }
  return false;
}

export function about(r: Reading, cue: Cue, source: FoundSource | null): boolean {
  const { items } = r;
  const last = Math.min(r.stop, cue.end + 14);
  for (let i = cue.end; i < last; i++) {
    const item = items[i]!;
    if (item.kind === 'mark') break;
    if (item.lower === 'о' || item.lower === 'об' || item.lower === 'обо') {
      const end = clauseEnd(r, i, cue);
      propose(r, { construction: 'about', from: i, end, cue, source, via: viaAround(r, cue, i), extras: [`long${Math.min(4, Math.floor((end - i) / 4))}`] });
      return true;
    }
  }
  let front = skipLeads(r, 0, cue.first);
  // «К настоящему времени о намерении поддержать договор заявили восемь сенаторов»
  for (let i = cue.first - 1; i > Math.max(front, cue.first - 9) && items[i]!.kind !== 'mark'; i--) if (items[i]!.lower === 'о' || items[i]!.lower === 'об') { front = i; break; }
  const opener = items[front];
  if (opener && (opener.lower === 'о' || opener.lower === 'об') && front < cue.first) {
    let end = cue.first;
    if (source && source.first < cue.first && source.first > front + 1) end = source.first;
    propose(r, { construction: 'about', from: front, end, cue, source, via: viaAround(r, cue, r.stop), extras: ['front'] });
    return true;
  }
  return false;
}

/** «назвал X Y», «охарактеризовал X как Y», «которую назвали Y». */
export function naming(r: Reading, cue: Cue, source: FoundSource | null): void {
  const { items, phrases } = r;
  let from = cue.end;
  if (source && source.first >= cue.end && source.first <= cue.end + 3) from = source.end;
  while (from < r.stop && items[from]!.kind === 'word' && (r.lexicon(items[from]!).adverb && r.lexicon(items[from]!).nouns.length === 0)) from++;
  let predicate = -1;
  for (let i = from; i < Math.min(r.stop, from + 16); i++) {
    const item = items[i]!;
    if (item.lower === ',' || item.lower === ':') break;
    if (item.lower === 'как' || (item.lower === 'с' && /^сравн/u.test(cue.lemma))) { predicate = i; break; }
    if (item.kind === 'quote' && !readsAsName(item, r.passage.text, isClassWord(r, i - 1))) { predicate = i; break; }
    if (item.kind !== 'word') continue;
    const word = r.lexicon(item);
    if (!r.lexicon(items[i - 1] ?? item).preposition && word.nouns.some(noun => (noun.cases & ABLT) !== 0 && (noun.cases & (NOMN | GENT)) === 0)) { predicate = i; break; }
    if (!r.lexicon(items[i - 1] ?? item).preposition && (word.modifier & ABLT) !== 0 && (word.modifier & (NOMN | GENT | ACCS | LOCT)) === 0) { predicate = i; break; }
  }
  if (predicate < 0) return;
  let end = clauseEnd(r, predicate, cue);
  // «Украина, считающая кредит обусловленным, решила»: the participle's phrase ends at the next comma.
  const relative = items.findIndex((item, i) => i < cue.first && i >= cue.first - 8 && /^котор(?:ую|ый|ое|ых|ого|ые)$/u.test(item.lower));
  // So does a relative clause: «мост, который мэр назвал позором, закроют».
  if (cue.form === 'participle' || relative >= 0) {
    const comma = items.findIndex((item, i) => i > predicate && item.lower === ',');
    if (comma >= 0) end = Math.min(end, comma);
  }
  if (relative >= 0) {
    propose(r, { construction: 'naming', from, end, cue, source, via: [], extras: ['relative'] });
    return;
  }
  let start = from;
  if (predicate === from) {
    // «Израиль он назвал «государством апартеида»»: the object stands before.
    const first = phrases.at(skipLeads(r, 0, cue.first), cue.first);
    if (first && (!source || source.first >= first.end) && first.end <= cue.first) {
      propose(r, { construction: 'naming', from: first.first, end: source && source.first < cue.first ? source.first : cue.first, cue, source, via: [], extras: ['front'], more: [[from, end]] });
      return;
    }
  }
  start = from;
  propose(r, { construction: 'naming', from: start, end, cue, source, via: [], extras: [predicate > from ? 'two' : 'one'] });
}

export function blamed(r: Reading, cue: Cue, source: FoundSource | null): void {
  for (let i = cue.end; i < Math.min(r.stop, cue.end + 12); i++) {
    if (r.items[i]!.kind === 'mark') return;
    if (r.items[i]!.lower === 'в' || r.items[i]!.lower === 'во') {
      propose(r, { construction: 'naming', from: i, end: clauseEnd(r, i, cue), cue, source, via: [], extras: ['blame'] });
      return;
    }
  }
}
