import { EDGES, LABELS, OUTSIDE } from './labels.ts';
import type { NameModel } from './model.ts';
import { PACKED, unpackScores } from './packedScores.ts';
import { SegmentChain } from './segmentChain.ts';

/** The labels of a run of tokens, at least one of them no O, and how probable each of those is; what stands for an O says nothing. */
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
  readonly #chain: SegmentChain;
  /** SURELY_OUTSIDE in units of the model's scale. */
  readonly #outside: number;
  /** No name can win where every token's O is ahead of all its other labels by this much, in the same units. */
  readonly #hopeless: number;
  #scores = new Int32Array(0);
  #probabilities = new Float64Array(0);

  constructor({ edges, scale }: NameModel) {
    this.#chain = new SegmentChain(edges, scale);
    this.#outside = Math.round(SURELY_OUTSIDE / scale);
    this.#hopeless = mostGained(edges) / scale;
  }

  /**
   * The labels of the places from `first` up to but without `end`, by their packed scores in units of the model's scale; null where no name is among them. `begins` and `finishes` tell whether the sentence begins and ends with the segment.
   */
  decode(packed: Int32Array, first: number, end: number, begins: boolean, finishes: boolean): Segment | null {
    const before = begins ? 0 : 1;
    const length = end - first;
    const padded = length + before + (finishes ? 0 : 1);
    if (this.#probabilities.length < padded) {
      this.#scores = new Int32Array(padded * LABELS * 2);
      this.#probabilities = new Float64Array(padded * 2);
    }
    const own = this.#scores;
    for (let i = 0; i < length; i++) unpackScores(packed, (first + i) * PACKED, own, (before + i) * LABELS);
    if (this.#isHopeless(own, before, before + length)) return null;
    if (!begins) this.#putOutside(0);
    if (!finishes) this.#putOutside(padded - 1);
    const labels = this.#chain.best(own, padded).slice(before, before + length);
    let named = 0;
    while (named < length && labels[named] === OUTSIDE) named++;
    if (named === length) return null;
    let last = length - 1;
    while (labels[last] === OUTSIDE) last--;
    // What is farther from the names than a few tokens, all of them outside, does not change how probable they are.
    this.#chain.weigh(own, Math.max(0, before + named - AROUND), Math.min(padded, before + last + 1 + AROUND), this.#probabilities);
    return { labels, confidences: this.#probabilities.slice(before, before + length) };
  }

  #putOutside(place: number): void {
    this.#scores.fill(0, place * LABELS, (place + 1) * LABELS);
    this.#scores[place * LABELS + OUTSIDE] = this.#outside;
  }

  #isHopeless(scores: Int32Array, first: number, end: number): boolean {
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
