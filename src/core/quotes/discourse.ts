import type { Evidence, Speaker } from '../analysis.ts';
import type { Span } from '../span.ts';
import type { SourcePhrase } from './statement.ts';

/** What was said so far: who a pronoun or an omitted source goes back to. */
export interface Discourse {
  /** The latest speaker, where the statement ended, and the entities it came through. */
  last: { readonly speaker: Speaker; readonly end: number; readonly paragraph: number; readonly phrase: SourcePhrase | null; readonly via: readonly (string | null)[] } | null;
  /** Bodies that passed news on so far, by entity id: which of them «издание» is. */
  readonly reporters: Set<string>;
}

export interface ResolvedSource {
  readonly source: Span | null;
  readonly speaker: Speaker | null;
  readonly evidence: readonly Evidence[];
  /** How clear the choice of the speaker is, 0 to 1; below 1 where another candidate fits about as well. */
  readonly certainty: number;
}
