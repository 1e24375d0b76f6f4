import { findNodeAtLocation, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import * as z from 'zod';
import { targetSchema } from './target.ts';

/*
 * The review file, version 1: a person's decisions on one article, beside it as `<article file>.review.json`.
 * Unknown fields are kept at every level.
 */

export const ACTIONS = ['confirm', 'reject', 'correct', 'add', 'merge', 'split', 'note'] as const;
export const KINDS = ['quotation', 'figure', 'entity'] as const;

export const decisionSchema = z.looseObject({
  id: z.string().min(1).describe('A random id, never reused.'),
  at: z.iso.datetime({ offset: true }).describe('When it was decided, ISO 8601.'),
  by: z.string().describe('The reviewer\'s name.'),
  action: z.enum(ACTIONS),
  kind: z.enum(KINDS),
  target: targetSchema.describe('What was decided on: a quotation\'s content, a figure, one mention of an entity.'),
  set: z.record(z.string(), z.unknown()).optional().describe('The fields that the person decided; spans in it are targets.'),
  into: targetSchema.optional().describe('merge: a mention of the entity that stays.'),
  note: z.string().nullable().optional(),
});

export const reviewSchema = z.looseObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  decisions: z.array(decisionSchema),
});

export type Action = (typeof ACTIONS)[number];
export type Kind = (typeof KINDS)[number];
export type Decision = z.infer<typeof decisionSchema>;
export type Review = z.infer<typeof reviewSchema>;

export const REVIEW_SCHEMA_URI = 'article-annotator://schemas/review.schema.json';
export const REVIEW_SUFFIX = '.review.json';
export const EMPTY_REVIEW: Review = { $schema: REVIEW_SCHEMA_URI, version: 1, decisions: [] };

/** What is wrong with a review file; line and column count from 1. */
export interface ReviewProblem {
  readonly code: 'conflict-markers' | 'not-json' | 'newer-version' | 'wrong-field';
  readonly line: number;
  readonly column: number;
  /** The parser's or the schema's own words, with the field's path where there is one. */
  readonly detail: string;
}

export type ParsedReview = { readonly review: Review; readonly problem?: never } | { readonly review?: never; readonly problem: ReviewProblem };

// A line that git leaves where it could not merge: "<<<<<<< HEAD"; not "<<" inside a string.
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7})(?: .*)?$/mu;

/** Reads the text of a review file. Never throws: a damaged file gives the place and the reason. */
export function parseReview(text: string): ParsedReview {
  const conflict = CONFLICT_MARKER.exec(text);
  if (conflict) return { problem: problemAt(text, conflict.index, 'conflict-markers', conflict[0].trim()) };
  const errors: ParseError[] = [];
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const tree = parseTree(text.slice(start), errors, { disallowComments: true, allowTrailingComma: false });
  const error = errors[0];
  if (error || !tree) return { problem: problemAt(text, start + (error?.offset ?? 0), 'not-json', error ? printParseErrorCode(error.error) : 'Empty') };
  const value: unknown = JSON.parse(text.slice(start));
  const version = typeof value === 'object' && value !== null ? (value as { version?: unknown }).version : undefined;
  if (typeof version === 'number' && version > 1) return { problem: problemAt(text, findNodeAtLocation(tree, ['version'])?.offset ?? 0, 'newer-version', String(version)) };
  const parsed = reviewSchema.safeParse(value);
  if (parsed.success) return { review: parsed.data };
  const issue = parsed.error.issues[0]!;
  const path = issue.path.filter(key => typeof key !== 'symbol');
  // A missing field has no place of its own: the object that lacks it is shown.
  let node = undefined;
  for (let length = path.length; !node; length--) node = findNodeAtLocation(tree, path.slice(0, length));
  return { problem: problemAt(text, start + node.offset, 'wrong-field', `${path.join('.') || 'the file'}: ${issue.message}`) };
}

function problemAt(text: string, offset: number, code: ReviewProblem['code'], detail: string): ReviewProblem {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { code, line: before.length, column: before[before.length - 1]!.length + 1, detail };
}

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
