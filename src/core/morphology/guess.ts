import { forEachGuess } from './dictionary.ts';
import { encodeLetters } from './letters.ts';
import { type FoundForm, type Lexicon, share, toReading, WordReading } from './loadMorphology.ts';
import type { Reading } from './morphology.ts';
import { isOpen } from './tag.ts';
import { PARTICLES, PREFIXES } from './wordParts.ts';

/** Readings of a word (lower case) that the dictionary does not have, from its parts or its ending; `readings` reads a part. */
export function guess(lexicon: Lexicon, word: string, readings: (form: string) => readonly Reading[]): readonly WordReading[] {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0 && hyphen < word.length - 1) {
    const compound = withParticle(word, readings) ?? readAdverb(lexicon, word) ?? readCompound(word, hyphen, readings);
    if (compound) return compound;
  }
  return share(byKnownPrefix(lexicon, word) ?? byEnding(lexicon, word));
}

function withParticle(word: string, readings: (form: string) => readonly Reading[]): readonly WordReading[] | null {
  const particle = PARTICLES.find(part => word.length > part.length && word.endsWith(part));
  if (!particle) return null;
  const found = wordReadings(readings(word.slice(0, -particle.length)));
  return found.some(reading => reading.known) ? found.map(reading => extend(reading, '', particle)) : null;
}

/** «по-русски», «по-новому»: an adverb where the rest is an adverb in -и or the dative of an adjective. */
function readAdverb(lexicon: Lexicon, word: string): readonly WordReading[] | null {
  if (!word.startsWith('по-')) return null;
  const rest = word.slice(3);
  const isAdjective = lexicon.find(rest).some(({ tagId }) => {
    const tag = lexicon.tag(tagId);
    return tag.pos === 'ADJF' && tag.case === 'datv' && tag.number === 'sing';
  });
  if (!isAdjective && !/[сц]ки$/u.test(rest)) return null; // «по-русски»; not «по-над»
  const adverb = lexicon.find('быстро').find(({ tagId }) => lexicon.tag(tagId).pos === 'ADVB');
  if (!adverb) return null;
  const { tag, tagId, word: like } = toReading(lexicon, adverb, false);
  return [new WordReading(word, tag, false, 1, { ...like, before: '', stem: word, after: '' }, tagId)];
}

/** «премьер-министр», «города-герои», «Ростов-Арена»: the last part decides; the first changes with it where it can be in the same case. */
function readCompound(word: string, hyphen: number, readings: (form: string) => readonly Reading[]): readonly WordReading[] | null {
  const left = word.slice(0, hyphen);
  const right = word.slice(hyphen + 1);
  const rightReadings = wordReadings(readings(right)).filter(({ tag }) => isOpen(tag));
  if (rightReadings.length === 0) return null;
  const leftReadings = wordReadings(readings(left)).filter(({ tag, known }) => known && tag.pos === 'NOUN');
  const both: WordReading[] = [];
  const fixed: WordReading[] = [];
  for (const reading of rightReadings) {
    const { tag, score, word: last, tagId } = reading;
    const first = reading.known && tag.pos === 'NOUN'
      ? leftReadings.find(({ tag: other }) => other.case === tag.case && other.number === tag.number)
      : undefined;
    fixed.push(extend(reading, `${left}-`, ''));
    // An undeclined first part is more usual where its form is the dictionary's own: «бизнес-план» against «города-героя».
    if (first && (first.lemma !== left || tag.case === 'nomn')) {
      both.push(new WordReading(`${first.lemma}-${reading.lemma}`, tag, false, score * 2, { ...last, first }, tagId));
    }
  }
  return share([...both, ...fixed]);
}

const SHORTEST_REST = 3;

function byKnownPrefix(lexicon: Lexicon, word: string): WordReading[] | null {
  const prefix = PREFIXES.find(part => word.length >= part.length + SHORTEST_REST && word.startsWith(part) && openForms(lexicon, word.slice(part.length)).length > 0);
  return prefix === undefined ? null : openForms(lexicon, word.slice(prefix.length)).map(form => toReading(lexicon, form, false, prefix));
}

const LONGEST_PREFIX = 5;

/** By how words of the dictionary with the same ending go, and by what is left of the word without its first letters. */
function byEnding(lexicon: Lexicon, word: string): WordReading[] {
  const guessed = guessEnding(lexicon, word);
  const total = guessed.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const readings = guessed.map(form => toReading(lexicon, { ...form, weight: form.weight / total }, false));
  for (let cut = 1; cut <= LONGEST_PREFIX && word.length - cut >= SHORTEST_REST + 1; cut++) {
    const forms = openForms(lexicon, word.slice(cut));
    if (forms.length === 0) continue;
    const sum = forms.reduce((all, { weight }) => all + weight, 0);
    for (const form of forms) readings.push(toReading(lexicon, { ...form, weight: 0.3 * form.weight / sum }, false, word.slice(0, cut)));
    break;
  }
  return merge(readings);
}

function guessEnding(lexicon: Lexicon, word: string): FoundForm[] {
  const { dictionary } = lexicon;
  const { paradigms, prefixes, suffixes, endings } = dictionary;
  const letters = encodeLetters(word);
  const found: FoundForm[] = [];
  for (let prefixId = prefixes.length - 1; prefixId >= 0; prefixId--) {
    const prefix = prefixes[prefixId]!;
    if (!word.startsWith(prefix) || word.length <= prefix.length + 2) continue;
    forEachGuess(endings[prefixId]!, letters.subarray(prefix.length), (paradigm, form, count) => {
      const at = paradigms.offsets[paradigm]! + form;
      const suffix = suffixes[paradigms.suffixIds[at]!]!;
      const tagId = paradigms.tagIds[at]!;
      if (!isOpen(lexicon.tag(tagId)) || suffix.length > word.length - prefix.length) return;
      found.push({ stem: word.slice(prefix.length, word.length - suffix.length), paradigm, form, tagId, weight: count });
    });
    if (found.length > 0) break;
  }
  return found;
}

function openForms(lexicon: Lexicon, word: string): FoundForm[] {
  return lexicon.find(word).filter(({ tagId }) => isOpen(lexicon.tag(tagId)));
}

/** One reading for each lemma and tag, the weights added up. */
function merge(readings: readonly WordReading[]): WordReading[] {
  const merged = new Map<string, WordReading>();
  for (const reading of readings) {
    const key = `${reading.tagId} ${reading.lemma}`;
    const known = merged.get(key);
    merged.set(key, known ? new WordReading(known.lemma, known.tag, known.known, known.score + reading.score, known.word, known.tagId) : reading);
  }
  return [...merged.values()];
}

function extend({ lemma, tag, score, word, tagId }: WordReading, before: string, after: string): WordReading {
  return new WordReading(before + lemma + after, tag, false, score, { ...word, before: before + word.before, after: word.after + after }, tagId);
}

function wordReadings(readings: readonly Reading[]): WordReading[] {
  return readings.filter(reading => reading instanceof WordReading);
}
