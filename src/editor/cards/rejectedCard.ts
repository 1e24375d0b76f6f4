import type { AnnotationAt } from '../annotationsAt.ts';
import { escapeMarkdown, shorten } from '../words/markdown.ts';
import { entityTypeName, figureTypeName, quotationTypeName } from '../words/names.ts';
import type { Reader } from '../words/reader.ts';
import { contentWords } from './card.ts';

const SHOWN_LETTERS = 120;

/** What was taken for an annotation until a person rejected it: its type and its words, struck out as they are in the text. */
export function rejectedCard(annotation: AnnotationAt, text: string, reader: Reader): string {
  return `${typeOf(annotation, reader)}: ~~${escapeMarkdown(shorten(wordsOf(annotation, text), SHOWN_LETTERS))}~~`;
}

function typeOf(annotation: AnnotationAt, reader: Reader): string {
  switch (annotation.kind) {
    case 'quotation': return quotationTypeName(annotation.quotation.type, reader);
    case 'figure': return figureTypeName(annotation.figure.type, reader);
    case 'entity': return entityTypeName(annotation.entity.type, reader);
  }
}

function wordsOf(annotation: AnnotationAt, text: string): string {
  return annotation.kind === 'quotation' ? contentWords(annotation.quotation, text) : text.slice(annotation.span.start, annotation.span.end);
}
