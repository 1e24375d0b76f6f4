import type { Span } from '../../span.ts';
import type { Cue } from './cues.ts';
import { type FoundSource, phraseAfter } from './nounPhrase.ts';
import { type Reading, skipLeads } from './reading.ts';
import { contentEnds, contentStarts } from './extent.ts';

/** "According to X, …", "…, according to X", "…, according to X, …". */
export function accordingTo(r: Reading, cue: Cue): void {
  const { items } = r;
  const source = phraseAfter(items, cue.end, r.stop);
  if (!source) return;
  let after = source.end;
  while (after < r.stop && items[after]!.kind === 'bracket') after++;
  after = behindTail(r, after);
  const front = skipLeads(r.items, 0, r.stop) === cue.first;
  if (front || afterConjunction(r, cue.first)) {
    let from = after;
    if (items[after]?.lower === ',') from = after + 1;
    from = behindApposition(r, after, from);
    if (from >= r.stop) return;
    contentEnds(r, from, cue).forEach(({ end, how }) => r.propose({ construction: 'according', from, end, cue, source, via: viaFor(r, cue, source), extras: [front ? 'front' : 'after-conjunction', `end=${how}`] }));
    return;
  }
  const before = items[cue.first - 1]?.lower === ',' ? cue.first - 1 : cue.first;
  const goesOn = items[after]?.lower === ',' && after + 1 < r.stop;
  const governed = r.cues.some(other => other.kind === 'verb' && other.first < cue.first && other.form !== 'ing');
  for (const { from, how } of contentStarts(r, before)) {
    const extras = [goesOn ? 'inside' : 'end', `start=${how}`, governed ? 'with-verb' : 'alone', before < cue.first ? 'comma' : 'no-comma'];
    if (goesOn) {
      const [best] = contentEnds(r, after + 1, cue);
      r.propose({ construction: 'according', from, end: before, cue, source, extras: [...extras, 'both'], more: [[after + 1, best!.end]] });
    }
    r.propose({ construction: 'according', from, end: before, cue, source, extras: [...extras, 'before-only'] });
  }
  // ", and according to X, …", "; according to X, …": only what follows.
  if (goesOn && before < cue.first) r.propose({ construction: 'according', from: after + 1, end: contentEnds(r, after + 1, cue)[0]!.end, cue, source, extras: ['after-only'] });
}

/** "according to a report released on Friday, …": what narrows the source stands before the next comma. */
function behindTail(r: Reading, after: number): number {
  const item = r.items[after];
  if (!item || after >= r.stop || item.lower === ',' || item.kind === 'quote') return after;
  for (let i = after; i < Math.min(r.stop, after + 14); i++) {
    if (r.items[i]!.lower === ',') return i;
  }
  return r.stop - after <= 14 ? r.stop : after;
}

/** "According to James Smith, a lawyer for the city, the …": the words between the commas describe the source. */
function behindApposition(r: Reading, comma: number, from: number): number {
  if (r.items[comma]?.lower !== ',') return from;
  const next = r.items[comma + 1]?.lower ?? '';
  if (!/^(?:a|an|who|which|head|chief|director|chairman|president|spokesman|spokeswoman|spokesperson|published|released|issued)$/u.test(next) && !(next === 'the' && /^(?:head|president|director|former|leader|chief|chairman|author)$/u.test(r.items[comma + 2]?.lower ?? ''))) return from;
  for (let i = comma + 2; i < Math.min(r.stop, comma + 16); i++) if (r.items[i]!.lower === ',') return i + 1;
  return from;
}

function afterConjunction(r: Reading, at: number): boolean {
  const before = r.items[at - 1]?.lower ?? '';
  const earlier = r.items[at - 2]?.lower ?? '';
  return before === 'and' || before === 'but' || before === 'that' || before === ';' || (before === ',' && (earlier === 'and' || earlier === 'but' || earlier === 'that' || earlier === 'while'));
}

/** Other sources that the sentence names for the same words. */
export function viaFor(r: Reading, cue: Cue, source: FoundSource | null): Span[] {
  const { items } = r;
  for (let i = cue.end; i < r.stop; i++) {
    const lower = items[i]!.lower;
    if (lower !== 'citing' && lower !== 'quoting') continue;
    const found = phraseAfter(items, i + 1, r.stop);
    if (found && found.source.start !== source?.source.start) return [{ start: found.source.start, end: found.source.end }];
  }
  return [];
}
