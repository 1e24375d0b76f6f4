import { type Analysis, contentOf, type Entity, type Figure, type Quotation } from '../../core/analysis.ts';
import type { Span } from '../../core/span.ts';
import { escapeMarkdown, shorten } from '../words/markdown.ts';
import type { Reader } from '../words/reader.ts';

/** What a card is made with: the analysis it is about, who reads it, and how it links into the article. */
export interface CardContext {
  readonly analysis: Analysis;
  readonly reader: Reader;
  /** A Markdown link that selects `span` in the article. `label` is Markdown. */
  readonly reveal: (label: string, span: Span) => string;
  /** Figures elsewhere in the article that say otherwise of what looks like the same thing. */
  readonly discrepancies: (figure: Figure) => readonly Figure[];
  /** A Markdown link that opens a list of the places. */
  readonly list: (label: string, spans: readonly Span[]) => string;
}

export function wordsAt({ analysis }: CardContext, span: Span): string {
  return analysis.article.text.slice(span.start, span.end);
}

/** The article's words, in the quotation marks of the reader's language, as a link to their place. */
export function quoteLink(context: CardContext, span: Span, length = 80): string {
  return context.reveal(inMarks(shorten(wordsAt(context, span), length), context.reader), span);
}

/** A quotation's content without what the author puts in between, as a link to its place. */
export function contentLink(context: CardContext, quotation: Quotation, length: number): string {
  return context.reveal(inMarks(shorten(contentWords(quotation, context.analysis.article.text), length), context.reader), contentOf(quotation));
}

/** The content's words, with an ellipsis where the author interrupts. */
export function contentWords({ segments }: Quotation, text: string): string {
  return segments.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

export function inMarks(words: string, { locale }: Reader): string {
  return locale === 'ru' ? `«${escapeMarkdown(words)}»` : `“${escapeMarkdown(words)}”`;
}

export function entityById({ analysis }: CardContext, id: string | null): Entity | undefined {
  return id === null ? undefined : analysis.entities.find(entity => entity.id === id);
}

/** The mention that says most of the name. */
export function fullestMention(entity: Entity, text: string): Span {
  const named = entity.mentions.find(mention => text.slice(mention.start, mention.end) === entity.name);
  return named ?? entity.mentions.reduce((longest, mention) => (mention.end - mention.start > longest.end - longest.start ? mention : longest));
}

/** An entity's name as a link to its fullest mention. */
export function entityLink(context: CardContext, entity: Entity): string {
  return context.reveal(escapeMarkdown(entity.name), fullestMention(entity, context.analysis.article.text));
}

/** A role with the entity it belongs to: «генеральный директор, Baidu». */
export function roleOf(context: CardContext, role: string | null, affiliation: string | null): string | null {
  const entity = entityById(context, affiliation);
  const parts = [...(role === null ? [] : [escapeMarkdown(role)]), ...(entity ? [entityLink(context, entity)] : [])];
  return parts.length ? parts.join(', ') : null;
}
