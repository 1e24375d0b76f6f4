import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { decodeArticle, sizeProblem } from '../core/decode.ts';
import { analyseInSteps } from '../core/detect.ts';
import type { Resources } from '../core/resources.ts';
import { applyDecisions } from '../core/review/applyDecisions.ts';
import type { ReviewedAnalysis } from '../core/review/reviewed.ts';
import { parseReview } from '../core/review/parseReview.ts';
import { type Review, REVIEW_SUFFIX } from '../core/review/reviewFile.ts';
import type { Steps } from '../core/steps.ts';
import { describeDecodeProblem, describeHeaderProblem, describeReadError, describeReviewProblem } from './messages.ts';
import type { Streams } from './streams.ts';

/** A file cannot be used; the message names it and says what to do. */
export class FileProblem extends Error {}

export interface AnnotatedFile {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly analysis: ReviewedAnalysis;
}

/**
 * Reads and analyses the article in a file and applies the decisions of `review`, by default of the review file beside it.
 * Warns of what is odd; throws {@link FileProblem}, also where the review file is damaged: without a person's decisions the
 * annotations would be other ones.
 */
export async function annotateFile(path: string, resources: Resources, streams: Streams, review: Review | null = readReviewBeside(path, streams.cwd)): Promise<AnnotatedFile> {
  const bytes = readRegularFile(path, streams.cwd);
  const { text, problem } = decodeArticle(bytes);
  if (problem) throw new FileProblem(describeDecodeProblem(path, problem));
  const analysis = await runInterruptibly(analyseInSteps(text, { resources }));
  for (const odd of analysis.article.header.problems) streams.say(`warning: ${describeHeaderProblem(path, analysis.article, odd)}`);
  const reviewed = applyDecisions(analysis, review ?? { version: 1, decisions: [] });
  if (reviewed.orphans.length) {
    streams.say(`warning: ${path}: ${reviewed.orphans.length} of ${review?.decisions.length} decisions of its review cannot be placed in the text any more; they are exported under "orphans"`);
  }
  return { text, bytes, analysis: reviewed };
}

/** Reads a review file. Throws {@link FileProblem}. */
export function readReview(path: string, cwd: string): Review {
  const { text, problem } = decodeArticle(readRegularFile(path, cwd));
  if (problem) throw new FileProblem(describeDecodeProblem(path, problem));
  const parsed = parseReview(text);
  if (parsed.problem) throw new FileProblem(describeReviewProblem(path, parsed.problem));
  return parsed.review;
}

function readReviewBeside(path: string, cwd: string): Review | null {
  const beside = `${path}${REVIEW_SUFFIX}`;
  return statSync(resolve(cwd, beside), { throwIfNoEntry: false }) ? readReview(beside, cwd) : null;
}

/** A file's bytes, unless it is none, empty or too large. */
export function readRegularFile(path: string, cwd: string): Uint8Array {
  try {
    const stats = statSync(resolve(cwd, path));
    if (!stats.isFile()) throw new FileProblem(`${path}: not a regular file; save the article to one`);
    const problem = sizeProblem(stats.size);
    if (problem) throw new FileProblem(describeDecodeProblem(path, problem));
    return readFileSync(resolve(cwd, path));
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem(describeReadError(path, error));
  }
}

/** Runs `steps`, letting signals through now and then, so that Ctrl+C ends a long analysis. */
async function runInterruptibly<T>(steps: Steps<T>): Promise<T> {
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (count % 64 === 0) await setImmediate();
  }
}
