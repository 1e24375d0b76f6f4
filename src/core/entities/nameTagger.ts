import type { EntityType } from '../annotation.ts';
import type { Passage } from '../passage.ts';
import type { Span } from '../span.ts';
import type { ArticleWords, PassageWords } from './articleWords.ts';

/** A name as a tagger sees it. Offsets count from the passage's start; names of one tagger do not overlap and are sorted by start. */
export interface TaggedName extends Span {
  readonly type: EntityType;
  /** How sure the tagger is of span and type, 0 to 1. */
  readonly confidence: number;
  readonly source: 'rules' | 'model';
  /** Whether a word beside the name says what it is: теплоход «Заря», the film "Alien". */
  readonly told?: boolean;
  /** Whether the words leave no doubt where the name begins and ends, whatever else is found inside: закон «О полиции». */
  readonly whole?: boolean;
}

/** A passage that a tagger has read: whatever its words alone tell is worked out and kept. */
export interface PreparedPassage {
  /** The names in the passage. Depends on the passage and on how `article` uses the passage's own words, on nothing else. */
  tag(article: ArticleWords): readonly TaggedName[];
}

/** What was worked out about a passage already, for a tagger that draws on it. */
export interface KnownOfPassage {
  readonly words: PassageWords;
  /** The passage as the rules have prepared it. */
  readonly rules: PreparedPassage;
}

/**
 * Finds names in passages. The work is cut in two so that typing stays cheap: `prepare` is called once for a paragraph's words and kept
 * while they stay as they are; `tag` is called again when the use of the paragraph's words elsewhere in the article has changed.
 */
export interface NameTagger {
  prepare(passage: Passage, known?: KnownOfPassage): PreparedPassage;
}
