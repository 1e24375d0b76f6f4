import type * as z from 'zod';
import type { Span } from '../span.ts';
import type { targetSchema } from './reviewSchema.ts';

export type Target = z.infer<typeof targetSchema>;

/** Whether a value has the fields of a target, as {@link targetSchema} asks for them: targets are looked for in values of any shape while somebody types. */
export function isTarget(value: unknown): value is Target {
  if (!value || typeof value !== 'object') return false;
  const { exact, prefix, suffix, start, end } = value as Readonly<Record<string, unknown>>;
  return typeof exact === 'string' && exact.length > 0 && typeof prefix === 'string' && typeof suffix === 'string' && isOffset(start) && isOffset(end);
}

function isOffset(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

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
