import { type Dictionary, forEachForm, unpackDictionary } from './dictionary.ts';
import { decodeLetters, encodeLetters } from './letters.ts';
import { addToHash, forEachKey, HASH_START } from './letterTable.ts';
import { guess } from './guess.ts';
import { inflectWord } from './inflect.ts';
import type { Morphology, Reading, Tag } from './morphology.ts';
import { parseTag } from './tag.ts';

/**
 * A word of the dictionary, or one made like it: `before` + prefix + `stem` + suffix + `after`, prefix and suffix those of the paradigm's form.
 * A compound whose first part changes as well («города-герои») has that part as `first`.
 */
export interface Word {
  readonly before: string;
  readonly stem: string;
  readonly after: string;
  readonly paradigm: number;
  readonly first: WordReading | null;
}

/** A reading that knows its word, so that it can be inflected. */
export class WordReading implements Reading {
  constructor(
    readonly lemma: string,
    readonly tag: Tag,
    readonly known: boolean,
    readonly score: number,
    readonly word: Word,
    readonly tagId: number
  ) {}
}

/** A form found in the dictionary, before it is put into words. */
export interface FoundForm {
  readonly stem: string;
  readonly paradigm: number;
  readonly form: number;
  readonly tagId: number;
  /** Positive; comparable among the forms found for one word. */
  readonly weight: number;
}

/** The dictionary with the tags read so far. */
export interface Lexicon {
  readonly dictionary: Dictionary;
  tag(id: number): Tag;
  /** All ways the word (lower case) is in the dictionary itself. */
  find(word: string): FoundForm[];
}

const CYRILLIC_WORD = /^\p{Script=Cyrillic}[\p{Script=Cyrillic}'’-]*$/u; // «санкт-петербург»; not "qwen3"
/** No word is longer; what is, a line of one letter say, is not looked up at every one of its letters. */
const LONGEST_WORD = 64;

/**
 * The Russian dictionary from the bytes that the build packs. Throws an Error where they are damaged.
 * Readings are kept per form for as long as the object lives: some hundred bytes for each different word.
 */
export function loadMorphology(packed: Uint8Array): Morphology {
  const lexicon = createLexicon(unpackDictionary(packed));
  const kept = new Map<string, readonly Reading[]>();
  const readingsOf = (word: string): readonly Reading[] => {
    const found = lexicon.find(word);
    if (found.length > 0) return share(found.map(form => toReading(lexicon, form, true)));
    return guess(lexicon, word, readings);
  };
  const readings = (form: string): readonly Reading[] => {
    const known = kept.get(form);
    if (known) return known;
    const word = form.toLowerCase();
    const lower = word === form ? undefined : kept.get(word);
    const result = lower ?? (word.length <= LONGEST_WORD && CYRILLIC_WORD.test(word) ? readingsOf(word) : []);
    kept.set(form, result);
    if (word !== form) kept.set(word, result);
    return result;
  };
  return { readings, inflect: (_form, reading, target) => (reading instanceof WordReading ? inflectWord(lexicon, reading, target) : null) };
}

function createLexicon(dictionary: Dictionary): Lexicon {
  const tags = new Array<Tag | undefined>(dictionary.tags.length);
  const { paradigms, stems } = dictionary;
  return {
    dictionary,
    tag: id => (tags[id] ??= parseTag(dictionary.tags[id]!)),
    find(word) {
      const letters = encodeLetters(word);
      const found: FoundForm[] = [];
      const counts = countsOf(dictionary, letters);
      forEachForm(dictionary, word, letters, (stem, paradigm, form) => {
        const tagId = paradigms.tagIds[paradigms.offsets[paradigm]! + form]!;
        const weight = counts ? (counts.get(tagId) ?? 0) + 0.2 : dictionary.tagWeights[tagId]! + 1;
        found.push({ stem: decodeLetters(stems.letters, stems.offsets[stem]!, stems.offsets[stem + 1]!), paradigm, form, tagId, weight });
      });
      return found;
    }
  };
}

/** How often, of 255, a form has been found with each tag; null where it has not been counted. */
function countsOf(dictionary: Dictionary, letters: Uint8Array): ReadonlyMap<number, number> | null {
  let counts: Map<number, number> | null = null;
  let hash = HASH_START;
  for (const letter of letters) hash = addToHash(hash, letter);
  forEachKey(dictionary.counted, letters, 0, letters.length, hash, key => {
    counts ??= new Map();
    for (let i = dictionary.countedOffsets[key]!, end = dictionary.countedOffsets[key + 1]!; i < end; i++) {
      counts.set(dictionary.countedTags[i]!, Math.max(counts.get(dictionary.countedTags[i]!) ?? 0, dictionary.countedShares[i]!));
    }
  });
  return counts;
}

/** Puts a form into words; its score is its weight until {@link share} makes it one. */
export function toReading(lexicon: Lexicon, { stem, paradigm, tagId, weight }: FoundForm, known: boolean, before = '', after = ''): WordReading {
  const { paradigms, prefixes, suffixes } = lexicon.dictionary;
  const first = paradigms.offsets[paradigm]!;
  const lemma = before + prefixes[paradigms.prefixIds[first]!]! + stem + suffixes[paradigms.suffixIds[first]!]! + after;
  return new WordReading(lemma, lexicon.tag(tagId), known, weight, { before, stem, after, paradigm, first: null }, tagId);
}

/** Makes weights shares of one, likeliest first; alike ones keep the order of the dictionary. */
export function share(readings: readonly WordReading[]): WordReading[] {
  const total = readings.reduce((sum, reading) => sum + reading.score, 0);
  return readings
    .map(({ lemma, tag, known, score, word, tagId }) => new WordReading(lemma, tag, known, score / total, word, tagId))
    .sort((a, b) => b.score - a.score);
}
