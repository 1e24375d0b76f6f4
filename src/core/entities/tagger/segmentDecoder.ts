import { bestLabels, createChainMemory, findMarginals } from './chain.ts';
import { EDGES, LABELS, OUTSIDE } from './labels.ts';
import type { NameModel } from './model.ts';
import { PACKED, unpackScores } from './packedScores.ts';

/** The labels of a run of tokens, at least one of them no O, and how probable each is that is none. */
export interface Segment {
  readonly labels: Uint8Array;
  readonly confidences: Float64Array;
}

/** The score by which a token beside a segment, which can be no part of a name, is outside. */
const SURELY_OUTSIDE = 30;

/** Tokens outside names on both sides of a segment's names that are weighed with them. */
const AROUND = 2;

/** Labels runs of tokens with tokens beside them that are surely outside names. */
export class SegmentDecoder {
  readonly #edges: Float32Array;
  readonly #edgeWeights: Float64Array;
  readonly #scale: number;
  /** No name can win where every token's O is ahead of all its other labels by this much. */
  readonly #hopeless: number;
  readonly #memory = createChainMemory();
  #scores = new Float32Array(0);
  #marginals = new Float64Array(0);

  constructor({ edges, scale }: NameModel) {
    this.#edges = edges;
    this.#edgeWeights = Float64Array.from(edges, edge => Math.exp(edge));
    this.#scale = scale;
    this.#hopeless = mostGained(edges);
  }

  /**
   * The labels of the places from `first` up to but without `end`, by their packed scores in units of the model's scale; null where no name is among them. `begins` and `finishes` tell whether the sentence begins and ends with the segment.
   */
  decode(packed: Int32Array, first: number, end: number, begins: boolean, finishes: boolean): Segment | null {
    const before = begins ? 0 : 1;
    const length = end - first;
    const padded = length + before + (finishes ? 0 : 1);
    if (this.#scores.length < padded * LABELS) {
      this.#scores = new Float32Array(padded * LABELS * 2);
      this.#marginals = new Float64Array(padded * LABELS * 2);
    }
    const own = this.#scores;
    own.fill(0, 0, padded * LABELS);
    if (!begins) own[OUTSIDE] = SURELY_OUTSIDE;
    if (!finishes) own[(padded - 1) * LABELS + OUTSIDE] = SURELY_OUTSIDE;
    for (let i = 0; i < length; i++) unpackScores(packed, (first + i) * PACKED, own, (before + i) * LABELS, this.#scale);
    if (this.#isHopeless(own, before, before + length)) return null;
    const labels = bestLabels(own, 0, padded, this.#edges).subarray(before, before + length);
    let named = 0;
    while (named < length && labels[named] === OUTSIDE) named++;
    if (named === length) return null;
    let last = length - 1;
    while (labels[last] === OUTSIDE) last--;
    // What is farther from the names than a few tokens, all of them outside, does not change how probable they are.
    const from = Math.max(0, before + named - AROUND);
    const to = Math.min(padded, before + last + 1 + AROUND);
    findMarginals(own, from, to, this.#edgeWeights, this.#memory, this.#marginals);
    const confidences = Float64Array.from(labels, (label, i) => (label === OUTSIDE ? 1 : this.#marginals[(before + i - from) * LABELS + label]!));
    return { labels, confidences };
  }

  #isHopeless(scores: Float32Array, first: number, end: number): boolean {
    for (let at = first * LABELS; at < end * LABELS; at += LABELS) {
      const most = scores[at + OUTSIDE]! - this.#hopeless;
      for (let label = 1; label < LABELS; label++) if (scores[at + label]! > most) return false;
    }
    return true;
  }
}

/** The most that edges can give a name, for each of its tokens, over the same tokens outside: the edge that leads to the token, and that behind the last. */
function mostGained(edges: Float32Array): number {
  const { from, to } = EDGES;
  const outside = edges.find((_, e) => from[e] === OUTSIDE && to[e] === OUTSIDE) ?? 0;
  let into = -Infinity;
  let out = -Infinity;
  edges.forEach((edge, e) => {
    if (to[e] !== OUTSIDE) into = Math.max(into, edge);
    else if (from[e] !== OUTSIDE) out = Math.max(out, edge);
  });
  return Math.max(0, into - outside) + Math.max(0, out - outside);
}
