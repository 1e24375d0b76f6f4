import type { Language } from './lang/language.ts';
import { pairQuotationMarks, type QuotedSpan } from './quotationMarks.ts';
import { splitSentences, type Sentence } from './sentence.ts';
import { tokenize, type Token, type TokenForms } from './token.ts';

/**
 * The words of a paragraph, without its place in the article: offsets count from the paragraph's own start.
 * The same text in the same language gives an equal passage, so whatever depends on a passage alone is worked out once
 * and kept while the paragraph's text stays as it is.
 */
export interface Passage {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quoted: readonly QuotedSpan[];
}

/** Reads a paragraph's text. Give the same `forms` for all paragraphs of an article. */
export function readPassage(text: string, language: Language, forms?: TokenForms): Passage {
  const tokens = tokenize(text, forms);
  return { text, language, tokens, sentences: splitSentences(tokens, language), quoted: pairQuotationMarks(tokens) };
}
