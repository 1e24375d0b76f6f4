import type { Passage } from '../passage.ts';
import type { Resources } from '../resources.ts';

/** What a passage's words alone tell of the statements in it: cues, quoted words, clauses. */
export interface Statements {
  readonly candidates: readonly never[];
}

/** Looks for statements in a passage. */
export function findStatements(_passage: Passage, _resources: Resources): Statements {
  return { candidates: [] };
}
