import type { Cue } from './cues.ts';
import type { NounPhrase } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import type { FoundSource } from './subject.ts';
import { ACCS, ANY_CASE, NOMN, POSSESSIVES } from './word.ts';

const CITES = new Set(['цитировать', 'процитировать']);

/**
 * Whose words a verb of citing passes on: «…», — цитирует [Орлова] агентство «Вестник», «…», — цитирует его ТАСС. The medium that cites is kept as the one whom they come through.
 * Null for other verbs, and where nobody is cited by name.
 */
export function citedBy(r: Reading, cue: Cue): FoundSource | null {
  const { items, phrases } = r;
  if (!CITES.has(cue.lemma) || cue.form !== 'past' && cue.form !== 'present') return null;
  const first = items[cue.end];
  if (!first || cue.end >= r.stop) return null;
  if (first.kind === 'word' && POSSESSIVES.has(first.lower)) {
    const medium = phrases.at(cue.end + 1, r.stop);
    if (!medium || (medium.cases & NOMN) === 0) return null;
    comesThrough(r, cue, medium);
    const span = { start: first.start, end: first.end };
    const plural = first.lower === 'их';
    return { source: { ...span, kind: 'pronoun', phrase: span, head: span.start, lemma: first.lower, number: plural ? 'plur' : 'sing', gender: plural ? null : first.lower === 'его' ? 'masc' : 'femn' }, how: 'genitive', margin: 2, end: cue.end + 1, first: cue.end };
  }
  const one = phrases.at(cue.end, r.stop);
  const two = one && phrases.at(one.end, r.stop);
  if (!one || !two) return null;
  const [cited, medium] = isCited(one, two) ? [one, two] : [two, one];
  if (!isCited(cited, medium) || (medium.cases & NOMN) === 0) return null;
  comesThrough(r, cue, medium);
  return { source: phrases.source(cited, r.stop), how: 'genitive', margin: 2, end: Math.max(one.end, two.end), first: cited.first };
}

/** Whether a phrase stands in the accusative and is not the subject: «Орлова» beside «агентство», which may be a woman's name elsewhere; not «ТАСС». */
function isCited({ cases, animate, kind }: NounPhrase, other: NounPhrase): boolean {
  return (cases & ACCS) !== 0 && ((cases & NOMN) === 0 ? animate || kind === 'name' : animate && !other.animate && cases !== ANY_CASE);
}

function comesThrough(r: Reading, cue: Cue, medium: NounPhrase): void {
  const { start, end } = r.phrases.source(medium, r.stop);
  r.passers.set(cue, { start, end });
}
