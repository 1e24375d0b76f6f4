import type { Item } from '../outline.ts';
import { ADJECTIVES, CUE_ADJECTIVES, IMPERSONAL, NEEDS_SOURCE, PHRASES, SHORT_PASSIVES, SOURCE_NOUNS, SOURCE_PREPOSITIONS, VERBS } from './lexicon.ts';
import { type Lexicon, POSSESSIVES, type VerbReading } from './word.ts';

/** A word or phrase that signals a report, among the items of a region from `first` up to but without `end`. */
export interface Cue {
  readonly first: number;
  readonly end: number;
  /** `verb`: finite, with a subject; `impersonal`: «сообщается», «было объявлено»; `source`: «по словам», the source behind it. */
  readonly kind: 'verb' | 'impersonal' | 'source';
  readonly form: VerbReading['form'] | 'noun';
  readonly lemma: string;
  readonly group: string;
  readonly takes: string;
  readonly number: 'sing' | 'plur' | null;
  readonly gender: 'masc' | 'femn' | 'neut' | null;
  /** «по его словам»: the pronoun inside the cue; -1 for none. */
  readonly pronoun: number;
}

interface VerbEntry { readonly group: string; readonly takes: string }

const VERB_ENTRIES: ReadonlyMap<string, VerbEntry> = (() => {
  const entries = new Map<string, VerbEntry>();
  for (const { group, takes, lemmas } of VERBS) {
    for (const lemma of lemmas.split(' ')) {
      const before = entries.get(plain(lemma));
      entries.set(plain(lemma), before ? { group: before.group, takes: before.takes + takes } : { group, takes });
    }
  }
  for (const lemma of ADJECTIVES.split(' ')) entries.set(plain(lemma), { group: 'adjective', takes: 't' });
  return entries;
})();

const PHRASES_BY_VERB: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly takes: string; readonly words: string }[]> = (() => {
  const entries = new Map<string, { rest: string[]; takes: string; words: string }[]>();
  for (const { words, takes } of PHRASES) {
    const [verb, ...rest] = words.split(' ');
    const list = entries.get(plain(verb!)) ?? [];
    list.push({ rest, takes, words });
    entries.set(plain(verb!), list);
  }
  return entries;
})();

const IMPERSONAL_LEMMAS = new Set(IMPERSONAL.split(' ').filter(lemma => lemma.endsWith('ся')).map(plain));
const SHORT_FORMS = new Set(SHORT_PASSIVES.split(' ').map(plain));
/** Passive forms that the dictionary lists under the active verb: «сообщается» is a form of «сообщать» in some readings. */
const IMPERSONAL_FORM = /(?:ется|ится|ются|ятся|лось|лся)$/u; // «сообщается», «говорилось»; not «сообщает»

/** ё is written or not; lexicon and text are compared without it. */
export function plain(word: string): string {
  return word.includes('ё') ? word.replaceAll('ё', 'е') : word;
}

const PRESENT_OR_PAST = new Set(['past', 'present', 'gerund', 'participle', 'adjective']);

/** Finds the cues of a region, in order, without overlaps. */
export function findCues(items: readonly Item[], lexicon: Lexicon, generated: ReadonlyMap<string, VerbReading>): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < items.length; i++) {
    if (items[i]!.kind !== 'word') continue;
    const cue = sourceCue(items, i, lexicon) ?? verbCue(items, i, lexicon, generated);
    if (!cue) continue;
    cues.push(cue);
    i = cue.end - 1;
  }
  return cues;
}

function verbCue(items: readonly Item[], i: number, lexicon: Lexicon, generated: ReadonlyMap<string, VerbReading>): Cue | null {
  const lower = plain(items[i]!.lower);
  if (SHORT_FORMS.has(lower)) return { first: i, end: i + 1, kind: 'impersonal', form: 'short', lemma: lower, group: 'impersonal', takes: 'tqbo', number: 'sing', gender: 'neut', pronoun: -1 };
  const word = lexicon(items[i]!);
  if (word.preposition || word.conjunction) return null;
  const guessed = generated.get(lower);
  const readings = word.verbs.length > 0 ? word.verbs : guessed ? [guessed] : [];
  for (const reading of readings) {
    const lemma = plain(reading.lemma);
    if (IMPERSONAL_LEMMAS.has(lemma) && (reading.form === 'present' || reading.form === 'past')) {
      return { first: i, end: i + 1, kind: 'impersonal', form: reading.form, lemma, group: 'impersonal', takes: 'tqbo', number: reading.number, gender: reading.gender, pronoun: -1 };
    }
    const phrase = phraseCue(items, i, lemma, reading);
    if (phrase) return phrase;
    const entry = VERB_ENTRIES.get(lemma);
    if (!entry || !(PRESENT_OR_PAST.has(reading.form) || reading.form === 'infinitive')) continue;
    if (IMPERSONAL_FORM.test(lower) && !lemma.endsWith('ся')) {
      return { first: i, end: i + 1, kind: 'impersonal', form: reading.form, lemma, group: 'impersonal', takes: 'tqbo', number: reading.number, gender: reading.gender, pronoun: -1 };
    }
    return { first: i, end: i + 1, kind: 'verb', form: reading.form, lemma, group: entry.group, takes: entry.takes, number: reading.number, gender: reading.gender, pronoun: -1 };
  }
  return null;
}

function phraseCue(items: readonly Item[], i: number, lemma: string, reading: VerbReading): Cue | null {
  for (const { rest, takes, words } of PHRASES_BY_VERB.get(lemma) ?? []) {
    for (let gap = 0; gap <= 1; gap++) {
      let j = i + 1 + gap;
      if (rest.every(part => items[j]?.kind === 'word' && plain(items[j++]!.lower) === plain(part))) {
        return { first: i, end: j, kind: 'verb', form: reading.form, lemma: words, group: 'phrase', takes, number: reading.number, gender: reading.gender, pronoun: -1 };
      }
    }
  }
  return null;
}

const ADJECTIVE_STEMS = new Set(CUE_ADJECTIVES.split(' ').map(plain).map(word => word.replace(/(?:ый|ий|ой)$/u, '')));
const NOUNS_BY_PREPOSITION: ReadonlyMap<string, ReadonlySet<string>> = new Map(SOURCE_NOUNS.map(({ preposition, nouns }) => [preposition, new Set(nouns.split(' '))]));
const AFTER_SOGLASNO = new Set(SOURCE_PREPOSITIONS[0]!.nouns.split(' '));

/** «по словам», «по предварительным данным», «по его мнению», «согласно», «согласно данным». */
function sourceCue(items: readonly Item[], i: number, lexicon: Lexicon): Cue | null {
  const lower = items[i]!.lower;
  const made = (end: number, lemma: string, pronoun = -1): Cue =>
    ({ first: i, end, kind: 'source', form: 'noun', lemma, group: 'according', takes: '', number: null, gender: null, pronoun });
  if (lower === 'согласно') {
    // «согласно данным CLSA» is a cue with its noun where a source follows; «согласно сообщению» names the source itself.
    const next = nounAfter(items, i + 1, AFTER_SOGLASNO, lexicon);
    const after = next && items[next.end];
    return next && after && (after.kind === 'quote' || after.kind === 'word' && !lexicon(after).preposition && !lexicon(after).conjunction && lexicon(after).verbs.length === 0)
      ? made(next.end, `согласно ${items[next.noun]!.lower}`, next.pronoun) : made(i + 1, 'согласно');
  }
  if (lower === 'в' && items[i + 1]?.lower === 'соответствии' && (items[i + 2]?.lower === 'с' || items[i + 2]?.lower === 'со')) return made(i + 3, 'в соответствии с');
  if (lower === 'судя' && items[i + 1]?.lower === 'по') {
    const next = nounAfter(items, i + 2, NOUNS_BY_PREPOSITION.get('по')!, lexicon);
    return next ? made(next.end, `судя по ${items[next.noun]!.lower}`, next.pronoun) : null;
  }
  const nouns = NOUNS_BY_PREPOSITION.get(lower);
  if (!nouns) return null;
  const next = nounAfter(items, i + 1, nouns, lexicon);
  if (!next) return null;
  const noun = items[next.noun]!.lower;
  return made(next.end, `${lower} ${noun}`, next.pronoun);
}

interface NounAfter { readonly noun: number; readonly end: number; readonly pronoun: number }

function nounAfter(items: readonly Item[], i: number, nouns: ReadonlySet<string>, lexicon: Lexicon): NounAfter | null {
  let pronoun = -1;
  let j = i;
  while (j < i + 3 && j < items.length) {
    const item = items[j]!;
    if (item.kind !== 'word') return null;
    if (nouns.has(plain(item.lower)) || nouns.has(item.lower)) return { noun: j, end: j + 1, pronoun };
    if (POSSESSIVES.has(item.lower)) pronoun = j;
    else if (!isCueAdjective(item, lexicon)) return null;
    j++;
  }
  return null;
}

function isCueAdjective(item: Item, lexicon: Lexicon): boolean {
  const lower = plain(item.lower);
  const stem = lower.replace(/(?:ым|им|ому|ему|ой|ей)$/u, '');
  return stem !== lower && ADJECTIVE_STEMS.has(stem) ? true : lexicon(item).modifier !== 0 && !lexicon(item).capital;
}

/** Whether the noun cue alone, with neither a source nor an adjective, reports anything. */
export function needsSource(cue: Cue): boolean {
  const noun = cue.lemma.split(' ').pop()!;
  return NEEDS_SOURCE.has(noun);
}

/** Forms of the cue verbs, made by rule for when there is no dictionary: past, present third person, adverbial participle. */
export function generateForms(): ReadonlyMap<string, VerbReading> {
  const forms = new Map<string, VerbReading>();
  for (const { lemmas } of VERBS) {
    for (const lemma of lemmas.split(' ')) {
      const reflexive = lemma.endsWith('ся');
      const infinitive = reflexive ? lemma.slice(0, -2) : lemma;
      if (!infinitive.endsWith('ть')) continue;
      const stem = infinitive.slice(0, -2);
      const add = (ending: string, form: VerbReading['form'], number: 'sing' | 'plur' | null, gender: VerbReading['gender']): void => {
        const whole = plain(stem + ending) + (reflexive ? (/[аеиоуыэюяь]$/u.test(ending) && !/ть$/u.test(ending) ? 'сь' : 'ся') : '');
        if (!forms.has(whole)) forms.set(whole, { lemma, form, number, gender });
      };
      add('л', 'past', 'sing', 'masc');
      add('ла', 'past', 'sing', 'femn');
      add('ло', 'past', 'sing', 'neut');
      add('ли', 'past', 'plur', null);
      add('в', 'gerund', null, null);
      if (stem.endsWith('а') || stem.endsWith('я')) {
        add('ет', 'present', 'sing', null);
        add('ют', 'present', 'plur', null);
        add('я', 'gerund', null, null);
      }
    }
  }
  forms.set('говорит', { lemma: 'говорить', form: 'present', number: 'sing', gender: null });
  forms.set('пишет', { lemma: 'писать', form: 'present', number: 'sing', gender: null });
  forms.set('сообщается', { lemma: 'сообщаться', form: 'present', number: 'sing', gender: null });
  forms.set('отмечается', { lemma: 'отмечаться', form: 'present', number: 'sing', gender: null });
  forms.set('говорится', { lemma: 'говориться', form: 'present', number: 'sing', gender: null });
  return forms;
}
