import type { Passage } from '../passage.ts';
import type { Resources } from '../resources.ts';

/** What a passage's words alone tell of the names in it. */
export interface Names {
  readonly candidates: readonly never[];
}

/** Looks for names in a passage. */
export function findNames(_passage: Passage, _resources: Resources): Names {
  return { candidates: [] };
}
