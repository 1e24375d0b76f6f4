import { LABELS } from './labels.ts';

/*
 * Weights of a feature, a byte for each label, four in each 32-bit number, the lowest first: so a row of them is short, and most of the memory that a
 * text's features are looked up in stays near the processor. A byte holds a weight plus MIDDLE, hence is never negative.
 *
 * The scores of a token's labels are sums of weights, two in each 32-bit number: those of the first and third label of a row's number r in the halves of
 * score number 2r, those of its second and fourth label in 2r + 1. A mask so cuts a row's number into what is added to two of them. Numbers so packed
 * are added as they are, which is exact as long as every sum stays within 16 bits: a token has a few hundred features, whose weights are mostly small
 * and of either sign.
 */

/** How many numbers hold the weights of a feature. */
export const ROW = LABELS + 3 >> 2;
/** How many packed numbers hold the scores of a token. */
export const PACKED = 2 * ROW;

const MIDDLE = 128;
const HALVES = 0x00ff_00ff;

/** A weight, from −127 to 127, as the byte that stands for it: byte number `label` of its row. */
export function weightByte(weight: number): number {
  return weight + MIDDLE;
}

/** Adds `size` rows of `weights`, given by where they begin, to the packed scores that begin at `at`; a few hundred rows at most. */
export function addRows(weights: Int32Array, rows: Int32Array, size: number, scores: Int32Array, at: number): void {
  const middles = Math.imul(size * MIDDLE, 0x0001_0001);
  for (let r = 0; r < ROW; r++) {
    let odd = 0;
    let even = 0;
    for (let k = 0; k < size; k++) {
      const bytes = weights[rows[k]! + r]!;
      odd = odd + (bytes & HALVES) | 0;
      even = even + (bytes >>> 8 & HALVES) | 0;
    }
    const to = at + 2 * r;
    scores[to] = scores[to]! + odd - middles | 0;
    scores[to + 1] = scores[to + 1]! + even - middles | 0;
  }
}

/** Writes the scores that are packed from `at` on to `scores` from `to` on. */
export function unpackScores(packedScores: Int32Array, at: number, scores: Int32Array, to: number): void {
  for (let label = 0; label < LABELS; label++) {
    const pair = packedScores[at + (label >> 2) * 2 + (label & 1)]!;
    const low = pair << 16 >> 16;
    // A negative lower half has borrowed from the upper one.
    scores[to + label] = (label & 2) === 0 ? low : pair - low >> 16;
  }
}
