import type { Span } from '../../span.ts';
import { DASHES } from '../reading.ts';
import type { Construction } from '../statement.ts';
import { clauseEnd } from './clauses.ts';
import { bestSubject } from './cueSubject.ts';
import type { Cue } from './cues.ts';
import { passesOn } from './passesOn.ts';
import { contentStart, isApposition, isLead, propose, type Reading, viaAround } from './reading.ts';
import { type FoundSource, subjectAfter } from './subject.ts';

export function asReported(r: Reading, cue: Cue, as: number): void {
  const { items, phrases } = r;
  const source = bestSubject({ ...r }, cue, subjectAfter(phrases, items, cue, r.stop), null, as + 1);
  let after = source && source.how !== 'subject-left' ? Math.max(source.end, cue.end) : cue.end;
  while (after < r.stop && !(items[after]!.kind === 'mark' && (items[after]!.lower === ',' || items[after]!.lower === ':' || DASHES.has(items[after]!.lower)))) after++;
  const via = viaAround(r, cue, r.stop);
  // «Как сообщает X со ссылкой на Y, …»; «…, ссылаясь на Y, …»: the parenthesis goes on to the comma after via.
  if (via.length > 0) {
    const last = via[via.length - 1]!;
    while (after < r.stop && items[after]!.start < last.end) after++;
    while (after < r.stop && items[after]!.lower !== ',') after++;
  } else if (source && isApposition(r, after)) {
    // «Как заявила Фомушина, пресс-секретарь суда, …»
    let next = after + 1;
    while (next < r.stop && items[next]!.lower !== ',') next++;
    if (next < r.stop && next - after < 16) after = next;
  }
  if (as === 0 || isLead(items, 0, as)) {
    if (after + 1 >= r.stop || passesOn(r, cue, source, after + 1)) return;
    propose(r, { construction: 'as-reported', from: after + 1, end: clauseEnd(r, after + 1, cue), cue, source, via, extras: ['front'] });
    return;
  }
  const before = as - 1;
  parenthesis(r, 'as-reported', before, after, cue, source, via);
}

/** What a parenthesis from `before` (its comma) to `after` (the next one, or the sentence's end) splits or ends. */
export function parenthesis(r: Reading, construction: Construction, before: number, after: number, cue: Cue, source: FoundSource | null, via: readonly Span[]): void {
  const from = contentStart(r, before);
  if (from >= before) return;
  const single = from + 1 === before ? r.items[from] : undefined;
  if (single?.kind === 'quote' && after >= r.stop) {
    propose(r, { construction: 'after-quote', from, end: before, cue, source, via, extras: ['as'] });
    return;
  }
  const goesOn = after + 1 < r.stop;
  propose(r, { construction, from, end: before, cue, source, via, extras: [goesOn ? 'inside' : 'end'], more: goesOn ? [[after + 1, clauseEnd(r, after + 1, cue)]] : [] });
}
