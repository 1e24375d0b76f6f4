import { type Header, readHeader } from './header.ts';
import { detectLanguage, type Language, paragraphLanguage } from './lang/language.ts';
import { type Passage, readPassage } from './passage.ts';
import { isSpace, type Span, trimSpan } from './span.ts';

/** A paragraph: where it stands in the article, and its words. */
export interface Paragraph extends Span {
  readonly passage: Passage;
}

/** An article as read, before anything is looked for in it. Offsets are UTF-16 code units of the file's whole text. */
export interface Article {
  readonly text: string;
  readonly header: Header;
  /** The text after the header. */
  readonly body: Span;
  readonly language: Language;
  /** ISO date of the article; what relative dates are resolved against. */
  readonly date: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** Where an article's passages come from: a cache that keeps those of unchanged paragraphs, or {@link readPassage}. */
export type PassageSource = (text: string, language: Language) => Passage;

/**
 * Longer paragraphs are cut at a sentence's end or a space near this many units, so that the work on one piece stays bounded
 * however long a line is.
 */
const LONGEST_PARAGRAPH = 16_384;

/** The paragraphs of `text` without their words: header and blank lines apart, longest pieces bounded. */
export function readOutline(text: string): Omit<Article, 'paragraphs'> & { readonly spans: readonly Span[] } {
  const header = readHeader(text);
  const body = { start: header.span.end, end: text.length };
  const language = header.language ?? detectLanguage(text.slice(body.start, body.start + 200_000));
  return { text, header, body, language, date: header.date, spans: paragraphSpans(text, body) };
}

/** Reads `text` as an article in one go. */
export function readArticle(text: string, passageOf: PassageSource = readPassage): Article {
  const { spans, ...rest } = readOutline(text);
  return { ...rest, paragraphs: spans.map(span => readParagraph(text, span, rest.language, passageOf)) };
}

export function readParagraph(text: string, span: Span, language: Language, passageOf: PassageSource): Paragraph {
  const words = text.slice(span.start, span.end);
  return { start: span.start, end: span.end, passage: passageOf(words, paragraphLanguage(words, language)) };
}

/**
 * A line is a paragraph, but lines of a block that were wrapped at a fixed width are one together.
 * Spans are trimmed and never empty.
 */
export function paragraphSpans(text: string, body: Span): Span[] {
  const spans: Span[] = [];
  let block: Span[] = [];
  const endBlock = (): void => {
    const first = block[0];
    if (!first) return;
    const joined = isHardWrapped(text, block) ? [{ start: first.start, end: block[block.length - 1]!.end }] : block;
    for (const span of joined) pushBounded(text, span, spans);
    block = [];
  };
  let position = body.start;
  while (position < body.end) {
    let end = position;
    while (end < body.end && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    const line = trimSpan(text, { start: position, end });
    if (line.start < line.end) block.push(line);
    else endBlock();
    position = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  endBlock();
  return spans;
}

/** Lines of a like length of which few end a sentence were broken by a mail program or an editor, not by the author. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 3) return false;
  let ended = 0;
  let longest = 0;
  let shortest = Infinity;
  for (const line of lines.slice(0, -1)) {
    const length = line.end - line.start;
    longest = Math.max(longest, length);
    shortest = Math.min(shortest, length);
    if (/[.!?…:»”"]/u.test(text[line.end - 1]!)) ended++;
  }
  return longest <= 120 && shortest >= 40 && longest - shortest <= 32 && ended * 3 <= lines.length - 1;
}

function pushBounded(text: string, span: Span, spans: Span[]): void {
  let start = span.start;
  while (span.end - start > LONGEST_PARAGRAPH) {
    const cut = cutAt(text, start);
    const piece = trimSpan(text, { start, end: cut });
    if (piece.start < piece.end) spans.push(piece);
    start = trimSpan(text, { start: cut, end: span.end }).start;
  }
  const rest = trimSpan(text, { start, end: span.end });
  if (rest.start < rest.end) spans.push(rest);
}

/** The best place to cut in the last quarter before the limit: after a sentence, else at a space, else between two code points. */
function cutAt(text: string, start: number): number {
  const limit = start + LONGEST_PARAGRAPH;
  const earliest = limit - LONGEST_PARAGRAPH / 4;
  let space = -1;
  for (let i = limit; i > earliest; i--) {
    if (!isSpace(text.charCodeAt(i))) continue;
    if (/[.!?…]/u.test(text[i - 1]!)) return i;
    if (space < 0) space = i;
  }
  if (space >= 0) return space;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
