import * as z from 'zod';
import type { Span } from '../span.ts';

/**
 * A place in an article that outlives edits: a W3C TextQuoteSelector (`exact`, `prefix`, `suffix`) together with a TextPositionSelector
 * (`start`, `end`: half-open UTF-16 offsets at the time it was made). Source: Web Annotation Data Model, §4.2.4 and §4.2.5.
 */
export const targetSchema = z.looseObject({
  exact: z.string().min(1).describe('The words themselves.'),
  prefix: z.string().describe('About 32 units of text before them.'),
  suffix: z.string().describe('About 32 units of text after them.'),
  start: z.int().min(0),
  end: z.int().min(0),
});

export type Target = z.infer<typeof targetSchema>;

/** How much of the text around a target is kept with it, in UTF-16 units. */
export const CONTEXT_LENGTH = 32;

/** Describes `span` of `text` so that it can be found again. The span must not be empty. */
export function describeTarget(text: string, span: Span): Target {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(wholeUnit(text, Math.max(0, span.start - CONTEXT_LENGTH)), span.start),
    suffix: text.slice(span.end, wholeUnit(text, Math.min(text.length, span.end + CONTEXT_LENGTH))),
    start: span.start,
    end: span.end,
  };
}

/** `offset`, or one further when it would cut a surrogate pair in two. */
function wholeUnit(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff ? offset + 1 : offset;
}
