import { clauseAfter } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Reading } from './reading.ts';
import { type FoundSource, subjectBefore } from './subject.ts';

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
