import type { Analysis } from '../analysis.ts';
import type { ExportedArticle } from '../annotation.ts';
import type { Steps } from '../steps.ts';
import { applyDecisions } from './applyDecisions.ts';
import type { Difference } from './compareReviewers.ts';
import type { Signature } from './decide.ts';
import type { Decision, Review } from './reviewFile.ts';
import { takeSide } from './takeSide.ts';

/** A difference and the decisions that settle it. */
export interface Settled {
  readonly difference: Difference;
  readonly decisions: readonly Decision[];
}

/**
 * {@link takeSide} for several differences, one after another: each is settled in the article as those before have left it. `review` holds
 * what was decided until now, `signatures` two for each difference, sorted by id. Yields after each.
 */
export function* takeAll(detected: Analysis, review: Review, differences: readonly Difference[], which: 'a' | 'b', side: ExportedArticle, signatures: readonly Signature[]): Steps<readonly Settled[]> {
  const settled: Settled[] = [];
  let decisions = review.decisions;
  let current = applyDecisions(detected, review);
  for (const [i, difference] of differences.entries()) {
    const made = takeSide(current, difference, side, difference[which], [signatures[2 * i]!, signatures[2 * i + 1]!]);
    settled.push({ difference, decisions: made });
    if (made.length) {
      decisions = [...decisions, ...made];
      current = applyDecisions(detected, { ...review, decisions });
    }
    yield;
  }
  return settled;
}
