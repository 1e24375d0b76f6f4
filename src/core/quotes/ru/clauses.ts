import type { Cue } from './cues.ts';
import { CONJUNCTIONS } from './lexicon.ts';
import { COORDINATORS, type Reading } from './reading.ts';
import { subjectAfter } from './subject.ts';
import { NOMN } from './word.ts';

/** The item «как» that makes a parenthesis of the cue: «как сообщает X», «как ранее писал Y»; -1 for none. */
export function asBefore(r: Reading, cue: Cue): number {
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 7); i--) {
    const item = r.items[i]!;
    if (item.kind === 'mark') return -1;
    if (item.lower === 'как' && /^(?:того|тем|том|так|перед|после)$/u.test(r.items[i - 2]?.lower ?? '')) return -1; // «после того, как он сообщил»
    if (item.lower === 'как') return i === 0 || (r.items[i - 1]!.kind === 'mark' && r.items[i - 1]!.lower !== '-') || r.items[i - 1]!.lower === 'и' || r.items[i - 1]!.kind === 'quote' ? i : -1;
  }
  return -1;
}

interface Clause { readonly from: number; readonly about: boolean; readonly conjunction: number }

/** The clause with «что» that the cue governs: behind the subject, listeners, time and place, but no other verb. */
export function clauseAfter(r: Reading, cue: Cue): Clause | null {
  const { items } = r;
  const last = Math.min(r.stop, cue.end + 30);
  let commas = 0;
  for (let i = cue.end; i < last; i++) {
    const item = items[i]!;
    if (item.kind === 'mark') {
      if (item.lower === ',' || item.lower === ':') {
        const next = items[i + 1];
        if (next && CONJUNCTIONS.has(next.lower)) {
          const about = items[i - 1]?.lower === 'том' || items[i - 1]?.lower === 'тем' || items[i - 1]?.lower === 'то' || items[i - 1]?.lower === 'этом';
          let from = i + 2;
          if (items[from]?.lower === 'якобы' || items[from]?.lower === ',') from++;
          return { from, about, conjunction: i + 1 };
        }
        if (item.lower === ':') return null;
        commas++;
        if (commas > 4) return null;
      } else if (item.lower === ';') return null;
      continue;
    }
    if (item.kind === 'word' && (item.lower === 'что' || item.lower === 'будто') && i === cue.end) return { from: i + 1, about: false, conjunction: i };
    const other = item.kind === 'word' && i > cue.end ? r.cueAt.get(i) : undefined;
    if (other && commas > 0 && other !== cue && other.kind !== 'source' && other.form !== 'participle') return null;
    if (other && commas === 0 && other.kind === 'verb' && other.form !== 'infinitive' && other.form !== 'participle') return null;
  }
  return null;
}

/** How many later cues are asked whether they end the content. */
const CUES_ASKED = 8;

/** Where a reported clause that begins at `from` ends: the sentence's end, or before a report that is the article's again. */
export function clauseEnd(r: Reading, from: number, own: Cue): number {
  const stop = contrastStart(r, from);
  let looked = 0;
  for (const cue of r.cues) {
    if (cue.first <= from || cue === own || cue.form === 'infinitive') continue;
    if (cue.first >= stop || ++looked > CUES_ASKED) break;
    const cut = cutBefore(r, cue, from);
    if (cut > from) return Math.min(cut, stop);
  }
  return stop;
}

/** How far behind the beginning of the content, in items, a contrast is looked for. */
const CONTRAST_REACH = 60;

/** Where a contrast with a subject of its own takes the word from the source: «…, [однако] правительство это отрицает»; the sentence's end where none does. «однако может» goes on reporting. */
function contrastStart(r: Reading, from: number): number {
  const { items, phrases } = r;
  for (let i = from + 3; i < Math.min(r.stop - 2, from + CONTRAST_REACH); i++) {
    if (items[i]!.lower !== 'однако' || items[i - 1]!.lower !== ',' || items[i + 1]!.kind !== 'word') continue;
    const phrase = phrases.at(i + 1, r.stop);
    if (phrase && phrase.kind !== 'pronoun' && (phrase.cases & NOMN) !== 0) return i - 1;
  }
  return r.stop;
}

/** The item that ends the content before a later cue in the same sentence; -1 where that cue stands inside the content. */
function cutBefore(r: Reading, cue: Cue, from: number): number {
  const { items } = r;
  const before = items[cue.first - 1];
  if (cue.kind === 'source') return -1;
  // «…, сообщает X.»
  if (before?.lower === ',' && cue.form !== 'gerund' && cue.form !== 'participle' && cue.takes.includes('b') && !clauseAfter(r, cue) && subjectAfter(r.phrases, items, cue, r.stop)) return cue.first - 1;
  if (asBefore(r, cue) > from && items[asBefore(r, cue) - 1]?.lower === ',' && closesSentence(r, cue)) return asBefore(r, cue) - 1;
  // «…, и объясняют это …»: a second predicate of the same subject
  if (before?.lower === 'и' && items[cue.first - 2]?.lower === ',' && cue.kind === 'verb' && cue.form !== 'participle') return cue.first - 2;
  const governs = clauseAfter(r, cue) !== null || items[cue.end]?.kind === 'quote' || items[cue.end]?.lower === ':';
  if (!governs) return -1;
  if (cue.form === 'gerund') {
    for (let i = cue.first - 1; i >= Math.max(from, cue.first - 3); i--) if (items[i]!.lower === ',') return i;
    return -1;
  }
  for (let i = cue.first - 1; i >= Math.max(from, cue.first - 14); i--) {
    const item = items[i]!;
    if (item.lower === 'что' || item.lower === 'который') return -1;
    if (item.kind === 'word' && COORDINATORS.has(item.lower) && items[i - 1]?.lower === ',') return i - 1;
    if ((item.lower === 'и' || item.lower === 'но') && i >= cue.first - 2) return i;
    if (item.lower === ';') return i;
    if (item.lower === ',' && /^(?:причём|причем|в)$/u.test(items[i + 1]?.lower ?? '') && /^(?:то|свою)$/u.test(items[i + 2]?.lower ?? '')) return i;
  }
  return -1;
}

function closesSentence(r: Reading, cue: Cue): boolean {
  for (let i = cue.end; i < r.stop; i++) if (r.items[i]!.lower === ',') return false;
  return true;
}
