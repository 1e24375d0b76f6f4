import type { EntityType } from '../core/annotation.ts';
import { readArticle } from '../core/article.ts';
import { joinArticleWords, readPassageWords } from '../core/entities/articleWords.ts';
import type { NameTagger } from '../core/entities/nameTagger.ts';
import { TYPES } from '../core/entities/tagger/labels.ts';
import type { Language } from '../core/lang/language.ts';
import type { Document, NamedSpan } from './corpora.ts';

/** Names as a tagger alone finds them in a document. */
export function tagDocument({ text }: Document, tagger: NameTagger, language: Language): NamedSpan[] {
  const { paragraphs } = readArticle(text);
  const article = joinArticleWords(paragraphs.map(({ passage }) => readPassageWords(passage)));
  return paragraphs.filter(({ passage }) => passage.language === language).flatMap(({ passage, start }) =>
    tagger.prepare(passage).tag(article).map(name => ({ start: name.start + start, end: name.end + start, type: name.type })));
}

export interface Score {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

/** Percent. */
export function f1({ right, found, wanted }: Score): number {
  return found + wanted === 0 ? 0 : 200 * right / (found + wanted);
}

/** Whole names of the right type, in all and by type; types that a corpus does not annotate, and spans of which it says nothing, count neither way. */
export function evaluate(documents: readonly Document[], tag: (document: Document) => readonly NamedSpan[]): ReadonlyMap<EntityType | 'all', Score> {
  const scores = new Map<EntityType | 'all', { right: number; found: number; wanted: number }>();
  for (const type of [...TYPES, 'all' as const]) scores.set(type, { right: 0, found: 0, wanted: 0 });
  const count = (type: EntityType, field: keyof Score): void => {
    scores.get(type)![field]++;
    scores.get('all')![field]++;
  };
  for (const document of documents) {
    const wanted = new Set(document.names.map(({ start, end, type }) => `${type} ${start} ${end}`));
    for (const { type } of document.names) if (document.types.has(type)) count(type, 'wanted');
    for (const { start, end, type } of tag(document)) {
      if (!document.types.has(type)) continue;
      const right = wanted.has(`${type} ${start} ${end}`);
      if (!right && document.unknown.some(span => span.start < end && start < span.end)) continue;
      count(type, 'found');
      if (right) count(type, 'right');
    }
  }
  return scores;
}
