import type { Analysis, Entity, Figure, Quotation } from '../analysis.ts';
import type { Status, Verification } from '../annotation.ts';
import type { Decision } from './reviewFile.ts';

/** What a person's decisions add to an annotation. */
export interface Reviewed {
  readonly status: Status;
  readonly note: string | null;
}

export type ReviewedQuotation = Quotation & Reviewed & { readonly verification: Verification | null };
export type ReviewedFigure = Figure & Reviewed;
export type ReviewedEntity = Entity & Reviewed;
export type ReviewedAnnotation = ReviewedQuotation | ReviewedFigure | ReviewedEntity;

/** A decision whose words are gone, stand in several places, or are no annotation any more. It is listed and kept, never moved to other words. */
export interface Orphan {
  readonly decision: Decision;
  readonly reason: 'gone' | 'ambiguous' | 'no-annotation';
}

/** An analysis with the decisions of a review applied. Rejected annotations stay in the lists with that status. */
export interface ReviewedAnalysis extends Analysis {
  readonly quotations: readonly ReviewedQuotation[];
  readonly figures: readonly ReviewedFigure[];
  readonly entities: readonly ReviewedEntity[];
  readonly orphans: readonly Orphan[];
}

/** An analysis that nobody has reviewed. */
export function unreviewed(analysis: Analysis): ReviewedAnalysis {
  return {
    article: analysis.article,
    quotations: analysis.quotations.map(q => ({ ...q, status: 'detected', note: null, verification: null })),
    figures: analysis.figures.map(f => ({ ...f, status: 'detected', note: null })),
    entities: analysis.entities.map(e => ({ ...e, status: 'detected', note: null })),
    orphans: [],
  };
}

/** The analysis as a reader sees it: without what a person rejected. */
export function withoutRejected(reviewed: ReviewedAnalysis): ReviewedAnalysis {
  return only(reviewed, ({ status }) => status !== 'rejected');
}

/** What a person rejected, and nothing else. */
export function rejectedOf(reviewed: ReviewedAnalysis): ReviewedAnalysis {
  return only(reviewed, ({ status }) => status === 'rejected');
}

function only(reviewed: ReviewedAnalysis, wanted: (annotation: Reviewed) => boolean): ReviewedAnalysis {
  return { ...reviewed, quotations: reviewed.quotations.filter(wanted), figures: reviewed.figures.filter(wanted), entities: reviewed.entities.filter(wanted) };
}

/** Whether a person has decided on an annotation. A note alone is no decision. */
export function isReviewed({ status }: Reviewed): boolean {
  return status !== 'detected';
}
