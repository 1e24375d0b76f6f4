import type { Article } from '../article.ts';
import { shiftSpan, type Span } from '../span.ts';
import { tidySpan } from './draft.ts';
import type { Statement } from './statement.ts';

/** The content of a statement of paragraph `p` in the article's offsets: its own words, the sentence before, or the paragraph that it announces. Empty where that does not exist. */
export function placeSegments(article: Pick<Article, 'text' | 'paragraphs'>, p: number, statement: Pick<Statement, 'segments' | 'contentBefore' | 'construction' | 'frame'>): Span[] {
  const paragraph = article.paragraphs[p]!;
  if (statement.contentBefore) {
    const { sentences } = paragraph.passage;
    const at = sentences.findIndex(sentence => sentence.end > statement.frame.start);
    const before = at > 0 ? shiftSpan(sentences[at - 1]!, paragraph.start) : article.paragraphs[p - 1] && at === 0 ? lastSentence(article.paragraphs[p - 1]!) : null;
    const tidy = before && tidySpan(article.text, before);
    return tidy ? [tidy] : [];
  }
  if (statement.construction === 'block') {
    const next = article.paragraphs[p + 1];
    // What a wider gap follows has lost its block quotation: the paragraph behind it is the article's.
    if (next && /\n\s*\n\s*\n/u.test(article.text.slice(paragraph.end, next.start))) return [];
    const tidy = next && tidySpan(article.text, next);
    return tidy ? [tidy] : [];
  }
  return statement.segments.map(span => shiftSpan(span, paragraph.start));
}

function lastSentence(paragraph: Article['paragraphs'][number]): Span | null {
  const sentence = paragraph.passage.sentences[paragraph.passage.sentences.length - 1];
  return sentence ? shiftSpan(sentence, paragraph.start) : null;
}
