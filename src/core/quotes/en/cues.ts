import type { Item } from '../outline.ts';
import { AUXILIARIES, DETERMINERS, IRREGULAR, PHRASES, SOURCE_PREPOSITIONS, VERBS } from './lexicon.ts';

/** How a cue verb stands: `base` is the plural present or an infinitive, `ing` a participle, `passive` after a form of "be". */
export type Form = 'past' | 'third' | 'base' | 'ing' | 'passive' | 'noun';

/** A word or phrase that signals a report, among the items of a region from `first` up to but without `end`. */
export interface Cue {
  readonly first: number;
  readonly end: number;
  readonly kind: 'verb' | 'source';
  readonly form: Form;
  readonly lemma: string;
  readonly group: string;
  readonly takes: string;
}

interface VerbForm { readonly lemma: string; readonly form: Form; readonly group: string; readonly takes: string }

const FORMS: ReadonlyMap<string, VerbForm> = makeForms();
const PHRASES_BY_VERB: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly takes: string; readonly words: string }[]> = phrasesByVerb();
const PREPOSITIONS = SOURCE_PREPOSITIONS.map(words => words.split(' '));
const BE = new Set('is are was were be been being'.split(' '));
const POSSESSIVES = new Set('his her its their our my your this that these those any no some each every such'.split(' '));

function makeForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const merged = new Map<string, { group: string; takes: string }>();
  for (const { group, takes, lemmas } of VERBS) {
    for (const lemma of lemmas.split(' ')) {
      const before = merged.get(lemma);
      merged.set(lemma, before ? { group: before.group, takes: before.takes + takes } : { group, takes });
    }
  }
  for (const { words } of PHRASES) {
    const lemma = words.split(' ')[0]!;
    if (!merged.has(lemma)) merged.set(lemma, { group: 'phrase', takes: '' });
  }
  for (const [lemma, { group, takes }] of merged) {
    const add = (text: string, form: Form): void => {
      if (!forms.has(text)) forms.set(text, { lemma, form, group, takes });
    };
    const [past, participle] = IRREGULAR[lemma] ?? [pastOf(lemma), pastOf(lemma)];
    add(past, 'past');
    add(participle, past === participle ? 'past' : 'passive');
    add(lemma, 'base');
    add(thirdOf(lemma), 'third');
    add(ingOf(lemma, past), 'ing');
  }
  return forms;
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function thirdOf(lemma: string): string {
  if (/(?:s|x|ch|sh)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function ingOf(lemma: string, past: string): string {
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}ing`;
  // A consonant doubled in the past is doubled here: "admitted", "admitting".
  const doubled = past.length === lemma.length + 3 && past.startsWith(lemma) ? lemma + lemma[lemma.length - 1]! : lemma;
  return `${doubled}ing`;
}

function phrasesByVerb(): Map<string, { rest: string[]; takes: string; words: string }[]> {
  const phrases = new Map<string, { rest: string[]; takes: string; words: string }[]>();
  for (const { words, takes } of PHRASES) {
    const [verb, ...rest] = words.split(' ');
    const list = phrases.get(verb!) ?? [];
    list.push({ rest, takes, words });
    phrases.set(verb!, list);
  }
  return phrases;
}

/** Finds the cues of a region, in order, without overlaps. */
export function findCues(items: readonly Item[]): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < items.length; i++) {
    if (items[i]!.kind !== 'word') continue;
    const cue = sourceCue(items, i) ?? verbCue(items, i);
    if (!cue) continue;
    cues.push(cue);
    i = cue.end - 1;
  }
  return cues;
}

function sourceCue(items: readonly Item[], i: number): Cue | null {
  const words = PREPOSITIONS.find(list => list.every((word, k) => items[i + k]?.lower === word));
  if (!words) return null;
  // "per cent", "per day" and "two per game" are amounts.
  if (words[0] === 'per' && !(items[i - 1]?.lower === ',' || i === 0 || /^[A-Z]/u.test(items[i + 1]?.text ?? ''))) return null;
  return { first: i, end: i + words.length, kind: 'source', form: 'noun', lemma: words.join(' '), group: 'according', takes: '' };
}

function verbCue(items: readonly Item[], i: number): Cue | null {
  const item = items[i]!;
  const verb = FORMS.get(item.lower);
  if (!verb) return null;
  const capital = /^\p{Lu}/u.test(item.text);
  // "State Department", "Call of Duty": a capital inside a sentence makes it a name's.
  if (capital && i > 0 && items[i - 1]!.kind !== 'quote' && items[i - 1]!.lower !== ':') return null;
  if (capital && verb.form !== 'ing' && verb.form !== 'past') return null;
  const before = items[i - 1];
  if (before?.kind === 'word') {
    // "a report", "the proposed law", "their claims"
    if (DETERMINERS.has(before.lower) || before.lower === "'s") return null;
    if (POSSESSIVES.has(before.lower) && verb.form !== 'past') return null;
  }
  const phrase = PHRASES_BY_VERB.get(verb.lemma)?.find(({ rest }) => rest.every((word, k) => items[i + 1 + k]?.lower === word));
  const end = phrase ? i + 1 + phrase.rest.length : i + 1;
  const takes = phrase ? phrase.takes : verb.takes;
  if (!takes) return null;
  const form = isPassive(items, i, verb.form) ? 'passive' : verb.form;
  return { first: i, end, kind: 'verb', form, lemma: phrase?.words ?? verb.lemma, group: phrase ? 'phrase' : verb.group, takes };
}

/** "was reported", "has been widely reported", "are said": a participle after a form of "be". */
function isPassive(items: readonly Item[], i: number, form: Form): boolean {
  if (form === 'passive') {
    const before = items[i - 1]?.lower ?? '';
    return before !== 'has' && before !== 'have' && before !== 'had';
  }
  if (form !== 'past') return false;
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    const lower = items[j]!.lower;
    if (BE.has(lower)) return true;
    if (!AUXILIARIES.has(lower) && !lower.endsWith('ly')) return false;
  }
  return false;
}
