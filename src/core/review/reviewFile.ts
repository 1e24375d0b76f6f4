import type * as z from 'zod';
import type { decisionSchema, reviewSchema } from './reviewSchema.ts';

/*
 * The review file, version 1: a person's decisions on one article, beside it as `<article file>.review.json`.
 * Unknown fields are kept at every level.
 */

export const ACTIONS = ['confirm', 'reject', 'correct', 'add', 'merge', 'split', 'note'] as const;
export const KINDS = ['quotation', 'figure', 'entity'] as const;

export type Action = (typeof ACTIONS)[number];
export type Kind = (typeof KINDS)[number];
export type Decision = z.infer<typeof decisionSchema>;
export type Review = z.infer<typeof reviewSchema>;

export const REVIEW_SCHEMA_URI = 'article-annotator://schemas/review.schema.json';
export const REVIEW_SUFFIX = '.review.json';
export const EMPTY_REVIEW: Review = { $schema: REVIEW_SCHEMA_URI, version: 1, decisions: [] };

const KEY_ORDER = ['$schema', 'version', 'id', 'at', 'by', 'action', 'kind', 'target', 'exact', 'prefix', 'suffix', 'start', 'end', 'set', 'into', 'note', 'decisions'];

/**
 * The text of a review file: two spaces of indent, decisions by time and then id, keys in a fixed order with unknown ones behind in theirs,
 * so that equal reviews give equal bytes and a diff shows one decision as one block.
 */
export function serializeReview(review: Review): string {
  return `${JSON.stringify(ordered({ ...review, decisions: sortDecisions(review.decisions) }), null, 2)}\n`;
}

/** By time, then id, then content: the order in which later decisions win. */
export function sortDecisions(decisions: readonly Decision[]): Decision[] {
  return [...decisions].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || compare(a.id, b.id) || compare(canonical(a), canonical(b)));
}

/** A text that is equal for equal values, whatever order their keys are in. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    (inner && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compare(a, b))) : inner));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!value || typeof value !== 'object') return value;
  const rank = (key: string): number => {
    const place = KEY_ORDER.indexOf(key);
    return place < 0 ? KEY_ORDER.length : place;
  };
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b)).map(([key, inner]) => [key, ordered(inner)]));
}
