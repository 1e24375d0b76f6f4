import type { FigureType, Modifier } from '../annotation.ts';
import type { Passage } from '../passage.ts';
import type { Span } from '../span.ts';

/** A figure as its words give it, in offsets of the passage; a relative date is not resolved yet. */
export interface FigureCandidate extends Span {
  readonly type: FigureType;
  readonly mod: Modifier | null;
  readonly unit: string | null;
  readonly confidence: number;
}

/** Finds the figures of a passage, sorted by start, without overlaps. */
export function findFigures(_passage: Passage): FigureCandidate[] {
  return [];
}
