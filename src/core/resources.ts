import type { NameTagger } from './entities/nameTagger.ts';
import type { Language } from './lang/language.ts';
import type { Morphology } from './morphology/morphology.ts';
import { type Lexicon, readWords } from './quotes/ru/word.ts';

/**
 * What detection draws on beside the words of its own tables: loaded by the edges (files are theirs to read) and handed in.
 * The same resources and text give the same analysis. A missing resource makes detection coarser, never fail.
 */
export interface Resources {
  /** The Russian dictionary; null where it was not loaded. */
  readonly morphology: Morphology | null;
  /** What the dictionary says of Russian words, as the rules for quotations ask for it; coarser without the dictionary. Always the same object: it keeps what it read. */
  readonly russianWords: Lexicon;
  /** The trained tagger of names for a language, the same object each time; null where its model was not loaded. */
  tagger(language: Language): NameTagger | null;
}

export const NO_RESOURCES: Resources = { morphology: null, russianWords: readWords(null), tagger: () => null };
