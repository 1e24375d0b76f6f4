import type { Article, Paragraph } from '../article.ts';
import type { QuotedSpan } from '../quotationMarks.ts';
import { shiftSpan, type Span } from '../span.ts';
import { tidySpan } from './draft.ts';

/** Words in quotation marks that go on over paragraphs, in the article's offsets: what each paragraph holds of them, without the marks. */
export interface LongQuote {
  /** Index of the paragraph that opens the marks. */
  readonly first: number;
  /** One part a paragraph, in order. */
  readonly parts: readonly Span[];
}

/** How many paragraphs are looked through for the mark that closes, where they do not open with one. */
const LOOK_AHEAD = 6;

/**
 * Finds quotations over several paragraphs: each opens with a mark and only the last one closes («А. ¶ «Б. ¶ «В»), or only the first one opens
 * («А. ¶ Б. ¶ В»). A mark that nothing closes is left alone. Time is linear in the number of tokens.
 */
export function findLongQuotes({ text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>): LongQuote[] {
  const found: LongQuote[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    const open = openAtEnd(paragraphs[p]!);
    if (!open) continue;
    const rest = reopened(paragraphs, p) ?? closedLater(paragraphs, p, paragraphs[p]!.passage.tokens[open.openToken]!.text);
    if (!rest) continue;
    const parts = [shiftSpan(open.inner, paragraphs[p]!.start), ...rest].map(span => tidySpan(text, span)).filter((span): span is Span => span !== null);
    found.push({ first: p, parts });
    p += rest.length;
  }
  return found;
}

/** The outer marks that a paragraph leaves open. */
function openAtEnd({ passage }: Paragraph): QuotedSpan | null {
  const last = passage.quoted.filter(({ depth }) => depth === 0).pop();
  return last && last.closeToken === null ? last : null;
}

/** What the paragraphs behind `p` hold where each opens with a mark; null unless the last one closes. */
function reopened(paragraphs: readonly Paragraph[], p: number): Span[] | null {
  const parts: Span[] = [];
  for (let k = p + 1; k < paragraphs.length; k++) {
    const { passage, start } = paragraphs[k]!;
    const [quote] = passage.quoted;
    if (!quote || quote.openToken !== 0) return null;
    parts.push(shiftSpan(quote.inner, start));
    if (quote.closeToken !== null) return parts;
  }
  return null;
}

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '„': '“', '“': '”' };

/** What the paragraphs behind `p` hold up to the first mark that closes what they did not open. */
function closedLater(paragraphs: readonly Paragraph[], p: number, opening: string): Span[] | null {
  const closing = CLOSING[opening];
  if (closing === undefined) return null; // a straight mark may as well open
  const parts: Span[] = [];
  for (let k = p + 1; k < Math.min(paragraphs.length, p + 1 + LOOK_AHEAD); k++) {
    const { passage: { tokens, quoted }, start, end } = paragraphs[k]!;
    const paired = new Set(quoted.map(({ closeToken }) => closeToken));
    const close = tokens.findIndex((token, i) => token.text === closing && !paired.has(i));
    if (close >= 0) return [...parts, { start, end: start + tokens[close]!.start }];
    if (quoted.some(({ depth, closeToken }) => depth === 0 && closeToken === null)) return null;
    parts.push({ start, end });
  }
  return null;
}
