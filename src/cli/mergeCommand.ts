import { resolve } from 'node:path';
import { mergeReviews } from '../core/review/mergeReviews.ts';
import { parseReview } from '../core/review/parseReview.ts';
import { type Review, serializeReview } from '../core/review/reviewFile.ts';
import { decodeArticle } from '../core/decode.ts';
import { statSync } from 'node:fs';
import { FileProblem, readReview, readRegularFile } from './annotateFile.ts';
import { describeWriteError } from './messages.ts';
import type { Streams } from './streams.ts';
import { writeWholeFile } from './wholeFile.ts';

export interface MergeRequest {
  /** The common ancestor: a missing, empty or damaged one counts as none, since then nothing can be lost. */
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  /** Where the merged review goes; as git wants it, to `ours`. */
  readonly out: string | null;
}

/**
 * Merges two review files entry by entry; fit for a git merge driver (`article-annotator merge %O %A %B`). Returns the exit code: 0 when
 * merged, differing decisions on one thing included, as both are kept; 1 when a side is damaged, which leaves both sides as they were.
 */
export function mergeFiles({ base, ours, theirs, out }: MergeRequest, streams: Streams): 0 | 1 {
  try {
    const { review, conflicts } = mergeReviews(readBase(base, streams.cwd), readReview(ours, streams.cwd), readReview(theirs, streams.cwd));
    const target = out ?? ours;
    try {
      writeWholeFile(resolve(streams.cwd, target), serializeReview(review));
    } catch (error) {
      throw new FileProblem(describeWriteError(target, error));
    }
    for (const { decisions } of conflicts) {
      streams.say(`note: decided differently, both kept: ${decisions.map(d => `${d.by || 'somebody'}: ${d.action} "${d.target.exact.slice(0, 40)}" (${d.id})`).join('; ')}`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    streams.say(error.message);
    return 1;
  }
}

function readBase(path: string, cwd: string): Review | null {
  if (!statSync(resolve(cwd, path), { throwIfNoEntry: false })?.size) return null;
  const { text } = decodeArticle(readRegularFile(path, cwd));
  return text === undefined ? null : parseReview(text).review ?? null;
}
