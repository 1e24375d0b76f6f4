import type { Item } from '../outline.ts';
import { ADVERBS, DETERMINERS, IRREGULAR, NOUNS, OWN_VOICE, PHRASES, PREPOSITIONS, SOURCE_PREPOSITIONS, VERBS } from './lexicon.ts';

export type EnglishForm = 'past' | 'present' | 's' | 'ing' | 'noun' | 'preposition' | 'adverb';

/** A word or phrase that signals a report, among the items of a region from `first` up to but without `end`. */
export interface EnglishCue {
  readonly first: number;
  readonly end: number;
  readonly kind: 'verb' | 'noun' | 'source' | 'adverb';
  readonly form: EnglishForm;
  readonly lemma: string;
  readonly group: string;
  readonly takes: string;
}

interface Entry { readonly lemma: string; readonly form: EnglishForm; readonly group: string; readonly takes: string }

const VOWEL_Y = /[aeiou]y$/u; // "say"; not "deny"
const DOUBLED = new Set(['sob', 'quip', 'brag', 'beg', 'slam', 'dub', 'rebut', 'concur', 'blog', 'refer', 'admit', 'snap', 'hint']);

/** The forms of all cue verbs. A form of two verbs, or of one in two groups, takes what each of them takes. */
const FORMS: ReadonlyMap<string, Entry> = (() => {
  const forms = new Map<string, Entry>();
  const add = (form: string, entry: Entry): void => {
    const before = forms.get(form);
    forms.set(form, before ? { ...before, takes: before.takes + entry.takes } : entry);
  };
  for (const { group, takes, lemmas } of VERBS) {
    for (const lemma of lemmas.split(' ')) {
      const e = lemma.endsWith('e');
      const y = lemma.endsWith('y') && !VOWEL_Y.test(lemma);
      const stem = e ? lemma.slice(0, -1) : y ? `${lemma.slice(0, -1)}i` : lemma;
      const doubled = DOUBLED.has(lemma) && lemma !== 'hint' ? lemma + lemma.slice(-1) : null;
      const irregular = IRREGULAR[lemma];
      add(lemma, { lemma, form: 'present', group, takes });
      add(y ? `${stem}es` : /(?:s|sh|ch|x|z)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`, { lemma, form: 's', group, takes });
      add(`${doubled ?? (e ? stem : lemma)}ing`, { lemma, form: 'ing', group, takes });
      for (const past of new Set(irregular ?? [`${doubled ?? stem}ed`])) if (past !== lemma) add(past, { lemma, form: 'past', group, takes });
    }
  }
  return forms;
})();

const PHRASES_BY_VERB: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly takes: string; readonly words: string }[]> = (() => {
  const entries = new Map<string, { rest: string[]; takes: string; words: string }[]>();
  for (const { words, takes } of PHRASES) {
    const [verb, ...rest] = words.split(' ');
    entries.set(verb!, [...(entries.get(verb!) ?? []), { rest, takes, words }]);
  }
  return entries;
})();
/** Verbs that open a phrase but report nothing alone: "issued a statement". */
const PHRASE_FORMS: ReadonlyMap<string, { readonly lemma: string; readonly form: EnglishForm }> = new Map(
  [
    'issue issues issued issuing', 'release releases released releasing', 'make makes made making', 'express expresses expressed expressing', 'reach reaches reached reaching', 'go goes went going',
    'come comes came coming', 'put puts put putting', 'point points pointed pointing', 'spell spells spelled spelling', 'blurt blurts blurted blurting', 'call calls called calling', 'have has had having',
  ].flatMap(line => {
    const [lemma, s, past, ing] = line.split(' ') as [string, string, string, string];
    const forms: [string, EnglishForm][] = [[lemma, 'present'], [ing, 'ing'], [past, 'past'], [s, 's']];
    return forms.map(([text, form]): [string, { lemma: string; form: EnglishForm }] => [text, { lemma, form }]);
  }),
);
const NOUN_SET = new Set(NOUNS.split(' '));
const PREPOSITION_PARTS = SOURCE_PREPOSITIONS.map(words => words.split(' '));
const OWN_VOICE_PARTS = OWN_VOICE.map(words => words.split(' '));

export function findEnglishCues(items: readonly Item[]): EnglishCue[] {
  const cues: EnglishCue[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'word') continue;
    const cue = sourceCue(items, i) ?? verbCue(items, i);
    if (!cue) continue;
    cues.push(cue);
    i = cue.end - 1;
  }
  return cues;
}

function sourceCue(items: readonly Item[], i: number): EnglishCue | null {
  const parts = PREPOSITION_PARTS.find(words => words.every((word, k) => items[i + k]?.lower === word));
  if (parts && !(parts[0] === 'per' && isRate(items, i))) {
    return { first: i, end: i + parts.length, kind: 'source', form: 'preposition', lemma: parts.join(' '), group: 'according', takes: '' };
  }
  if (ADVERBS.has(items[i]!.lower)) return { first: i, end: i + 1, kind: 'adverb', form: 'adverb', lemma: items[i]!.lower, group: 'adverb', takes: '' };
  return null;
}

/** "30 miles per hour", "one pack per order": a measure; not "per the BBC", "Per numbers reported". */
function isRate(items: readonly Item[], i: number): boolean {
  if (i === 0) return false;
  const next = items[i + 1];
  if (items[i - 1]!.kind === 'number' || next?.kind !== 'word') return true;
  return !(CAPITAL.test(next.text) || DETERMINERS.has(next.lower) || MODIFIES_NOUN.test(next.lower) || next.lower.endsWith('s'));
}

const CAPITAL = /^\p{Lu}/u; // "View"; not "view"
const AUXILIARY = /^(?:is|are|was|were|will|would|may|might|has|had|can|could|should|must)$/u; // "would"; not "woulds"
const MODIFIES_NOUN = /^(?:his|her|its|their|my|our|your|this|these|those|some|each|every|such|another|new|recent|previous|official|various|multiple)$/u; // "his claims"; not "he claims"

function verbCue(items: readonly Item[], i: number): EnglishCue | null {
  const { lower } = items[i]!;
  if (OWN_VOICE_PARTS.some(words => words.includes(lower) && words.every((word, k) => items[i - words.indexOf(lower) + k]?.lower === word))) return null;
  const before = items[i - 1];
  const nominal = before !== undefined && (DETERMINERS.has(before.lower) || MODIFIES_NOUN.test(before.lower) || before.lower === "'s" || (PREPOSITIONS.has(before.lower) && before.lower !== 'of' && before.lower !== 'after' && before.lower !== 'by'
    && before.lower !== 'before' && before.lower !== 'since' && before.lower !== 'in' && before.lower !== 'with' && before.lower !== 'to' && before.lower !== 'without' && before.lower !== 'for'));
  // "a similar view": no plural verb stands behind "a"
  const singular = items[i - 2]?.lower === 'a' || items[i - 2]?.lower === 'an';
  // "Mahala View", "United States": a capital inside a sentence makes a name of it.
  if (before && before.kind !== 'mark' && CAPITAL.test(items[i]!.text)) return null;
  const entry = FORMS.get(lower);
  const opener = PHRASE_FORMS.get(lower);
  const lemma = opener?.lemma ?? entry?.lemma;
  if (lemma && !nominal) {
    for (const { rest, takes, words } of PHRASES_BY_VERB.get(lemma) ?? []) {
      for (const gap of [0, 1]) {
        let j = i + 1 + gap;
        if (rest.every(part => items[j++]?.lower === part)) {
          return takes === '' ? null : { first: i, end: j, kind: 'verb', form: (opener ?? entry)!.form, lemma: words, group: 'phrase', takes };
        }
      }
    }
  }
  const next = items[i + 1];
  // "a report would": a noun, for a verb follows; "the alleged death", "of reported incidents": an adjective.
  if (entry?.form === 'present' && singular && before?.kind === 'word') return null;
  if (entry && (entry.form === 'present' || entry.form === 's') && next?.kind === 'word' && AUXILIARY.test(next.lower)) return null;
  if (entry && entry.form === 'past' && before?.kind === 'word' && (DETERMINERS.has(before.lower) || before.lower === 'of' || before.lower === 'amongst' || before.lower === 'other')) return null;
  if (entry && entry.form === 'past' && modifiesNoun(items, i, entry.lemma)) return null;
  if (entry && !(nominal && entry.form !== 'past' && entry.form !== 'ing')) {
    return { first: i, end: i + 1, kind: 'verb', form: entry.form, lemma: entry.lemma, group: entry.group, takes: entry.takes };
  }
  if (NOUN_SET.has(lower)) return { first: i, end: i + 1, kind: 'noun', form: 'noun', lemma: lower, group: 'noun', takes: 'h' };
  return null;
}

/** Verbs whose participle stands before a noun: "several alleged accomplices", "two reported deaths". */
const ADJECTIVAL = new Set(['allege', 'report', 'suspect', 'confirm', 'estimate', 'project', 'anticipate', 'suppose', 'propose', 'promise', 'threaten']);
const QUANTIFIER = /^(?:several|many|numerous|most|all|more|some|total|any|no|few|both|other|two|three|four|five|six|seven|eight|nine|ten)$/u; // "several"; not "sever"
const PLURAL = /^\p{Ll}{3,}s$/u; // "accomplices"; not "they"

function modifiesNoun(items: readonly Item[], i: number, lemma: string): boolean {
  const before = items[i - 1];
  const next = items[i + 1];
  return ADJECTIVAL.has(lemma) && before !== undefined && (before.kind === 'number' || QUANTIFIER.test(before.lower)) && next?.kind === 'word' && PLURAL.test(next.text);
}
