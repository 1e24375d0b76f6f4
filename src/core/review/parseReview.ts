import { findNodeAtLocation, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Review } from './reviewFile.ts';
import { reviewSchema } from './reviewSchema.ts';

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
