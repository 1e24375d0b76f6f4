import type { EnglishCue } from './cues.ts';
import { subjectEnding } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import type { EnglishSource } from './sourcePhrase.ts';
import { isVerbish } from './words.ts';

/** How far behind its subject's first word, in items, the verb of an inner report stands. */
const REACH = 9;

/** The report that begins with its subject at item `from`: "[a source said] prices rose"; null where none does. */
export function innerReport(r: Reading, from: number): { readonly cue: EnglishCue; readonly source: EnglishSource } | null {
  const { items } = r;
  const cue = r.cues.find(other => other.first > from);
  if (!cue || cue.kind !== 'verb' || cue.first > from + REACH || (cue.group !== 'say' && cue.group !== 'tell') || cue.form === 'ing' || cue.form === 'present') return null;
  for (let i = from; i < cue.first; i++) if (isVerbish(items[i]!) || (items[i]!.kind === 'mark' && items[i]!.lower !== '-')) return null;
  const source = subjectEnding(items, cue.first, from);
  return source && source.first <= from + 1 ? { cue, source } : null;
}
