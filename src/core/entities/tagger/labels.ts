import type { EntityType } from '../../annotation.ts';

/*
 * A token's label says whether it is outside names (O), or the beginning, inside or last token of a name of some type, or a whole one (B, I, L, U).
 */

export const TYPES: readonly EntityType[] = ['person', 'organization', 'location', 'product', 'work', 'event'];

export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const LAST = 3;
const UNIT = 4;

export const LABELS = 1 + 4 * TYPES.length;

/** The label of a place in a name: BEGIN, INSIDE, LAST. `type` is an index into TYPES. */
export function labelOf(type: number, place: number): number {
  return type * 4 + place;
}

/** The labels of a name of `length` tokens. `type` is an index into TYPES. */
export function labelsOf(type: number, length: number): number[] {
  if (length === 1) return [labelOf(type, UNIT)];
  const labels = new Array<number>(length).fill(labelOf(type, INSIDE));
  if (length > 0) labels[0] = labelOf(type, BEGIN);
  if (length > 1) labels[length - 1] = labelOf(type, LAST);
  return labels;
}

/** The type of a label that is not O, as an index into TYPES. */
export function typeOf(label: number): number {
  return (label - 1) >> 2;
}

export function beginsName(label: number): boolean {
  return label !== OUTSIDE && (label - 1 & 3) !== 1 && (label - 1 & 3) !== 2;
}

export function endsName(label: number): boolean {
  return label !== OUTSIDE && (label - 1 & 3) >= 2;
}

function mayFollow(label: number, before: number): boolean {
  const goesOn = before !== OUTSIDE && !endsName(before);
  const continues = label !== OUTSIDE && !beginsName(label);
  return goesOn === continues && (!goesOn || typeOf(label) === typeOf(before));
}

/** Pairs of labels that may stand side by side: edge e leads from `from[e]` to `to[e]`; sorted by `to`. */
export interface Edges {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
}

function listEdges(): Edges {
  const pairs: (readonly [from: number, to: number])[] = [];
  for (let to = 0; to < LABELS; to++) {
    for (let from = 0; from < LABELS; from++) if (mayFollow(to, from)) pairs.push([from, to]);
  }
  return { from: Uint8Array.from(pairs, ([from]) => from), to: Uint8Array.from(pairs, ([, to]) => to) };
}

export const EDGES: Edges = listEdges();

/** The labels that a name may begin or an O may stand behind, and those that may stand behind them; each of the one leads to each of the other. */
export const CLOSED: Uint8Array = Uint8Array.from({ length: LABELS }, (_, label) => label).filter(mayEnd);
export const STARTS: Uint8Array = Uint8Array.from({ length: LABELS }, (_, label) => label).filter(mayBegin);

/** Whether a sentence may begin with a label. */
export function mayBegin(label: number): boolean {
  return label === OUTSIDE || beginsName(label);
}

/** Whether a sentence may end with a label. */
export function mayEnd(label: number): boolean {
  return label === OUTSIDE || endsName(label);
}
