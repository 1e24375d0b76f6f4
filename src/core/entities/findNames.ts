import type { Passage } from '../passage.ts';

/** What a passage's words alone tell of the names in it. */
export interface Names {
  readonly candidates: readonly never[];
}

/** Looks for names in a passage. */
export function findNames(_passage: Passage): Names {
  return { candidates: [] };
}
