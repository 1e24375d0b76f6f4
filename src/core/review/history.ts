import { canonical, type Decision, type Review } from './reviewFile.ts';

/** One thing that a person did to a review: which decisions it made, and how those were that it changed or took back. */
export interface Act {
  readonly made: readonly string[];
  readonly before: readonly Decision[];
}

/** What can be undone and done again, the latest last. */
export interface History {
  readonly done: Act[];
  readonly undone: Act[];
}

/** What turned one review into the other. */
export function actBetween(before: Review, after: Review): Act {
  const known = new Map(before.decisions.map(decision => [decision.id, decision]));
  const stays = new Map(after.decisions.map(decision => [decision.id, decision]));
  return {
    made: after.decisions.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    before: before.decisions.filter(decision => {
      const now = stays.get(decision.id);
      return now === undefined || canonical(now) !== canonical(decision);
    }),
  };
}

/** The review without what the act made and with what it changed as it was; everything that happened since stays. */
export function withActTakenBack(review: Review, { made, before }: Act): Review {
  const old = new Map(before.map(decision => [decision.id, decision]));
  const kept = review.decisions.filter(({ id }) => !made.includes(id) && !old.has(id));
  return { ...review, decisions: [...kept, ...before] };
}
