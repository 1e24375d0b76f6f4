import { clauseAfter } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Reading } from './reading.ts';
import { type FoundSource, subjectAfter, subjectBefore } from './subject.ts';

/** How far behind the comma, in items, the verb of the report passed on stands. */
const REACH = 12;

const SAYS = new Set(['say', 'remark', 'claim', 'think', 'warn', 'write', 'find']);

/**
 * Whether what stands behind «по данным X,» or «как сообщает X,» at item `from` is a report of its own, which X only passes on: «По данным ТАСС, [полиция считает, что] поджог случаен».
 * Then X is kept as the one whom that report comes through.
 */
export function passesOn(r: Reading, cue: Cue, source: FoundSource | null, from: number): boolean {
  if (!source || source.source.kind === 'pronoun') return false;
  const inner = r.cues.find(other => other.first > from && other !== cue);
  if (!inner || inner.kind !== 'verb' || inner.first > from + REACH || !SAYS.has(inner.group) || inner.form !== 'past' && inner.form !== 'present') return false;
  for (let i = from; i < inner.first; i++) if (r.items[i]!.kind === 'mark' && r.items[i]!.lower === ',' || r.items[i]!.kind === 'quote') return false;
  const clause = clauseAfter(r, inner);
  if (!clause || clause.conjunction > inner.end + 1) return false;
  const subject = subjectBefore(r.phrases, r.items, inner, from);
  if (!subject || subject.how === 'place') return false;
  r.passers.set(inner, { start: source.source.start, end: source.source.end });
  return true;
}

/** Verbs of those who pass news on behind it. */
const TELLS = new Set(['сообщать', 'сообщить', 'передавать', 'передать', 'писать', 'написать']);

/** Finds the reports that another passes on behind them: «Мэр заявил, что мост закроют, [сообщает ТАСС]». Run before the cues are read one by one. */
export function findPassers(r: Reading): void {
  const { items, phrases } = r;
  r.cues.forEach((cue, k) => {
    if (k === 0 || cue.kind !== 'verb' || !TELLS.has(cue.lemma) || cue.form !== 'past' && cue.form !== 'present') return;
    const before = items[cue.first - 1]!;
    if (before.lower !== ',' || clauseAfter(r, cue)) return;
    const inner = r.cues.find(({ kind, form }) => kind === 'verb' && (form === 'past' || form === 'present'))!;
    if (inner === cue || inner.first === 0 || !SAYS.has(inner.group)) return;
    const clause = clauseAfter(r, inner);
    const quoted = items[0]!.kind === 'quote' && items[1]?.lower === ',' && inner.first <= 4;
    if (!quoted && (!clause || clause.conjunction > inner.end + 3 || !subjectBefore(phrases, items, inner, 0))) return;
    const medium = subjectAfter(phrases, items, cue, r.stop);
    if (!medium || medium.how === 'place' || medium.source.kind === 'pronoun') return;
    r.passers.set(inner, { start: medium.source.start, end: medium.source.end });
    r.relayed.add(cue);
  });
}
