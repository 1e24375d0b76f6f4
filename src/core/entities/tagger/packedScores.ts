import { LABELS } from './labels.ts';

/*
 * The scores of a token's labels, whole numbers, two in each 32-bit number: label 2p in the lower half of number p, label 2p + 1 in the upper one.
 * Numbers so packed are added as they are, which halves the work of summing; it is exact as long as every sum stays within 16 bits. A weight has
 * eight, and a token has a few hundred features, most of whose weights are small and of either sign.
 */

/** How many packed numbers hold the scores of a token. */
export const PACKED = (LABELS + 1) >> 1;

/** What to add to packed number `label >> 1` to add `value` to the score of `label`. */
export function packed(label: number, value: number): number {
  return (label & 1) === 0 ? value : value << 16;
}

/** Writes the scores that are packed from `at` on to `scores` from `to` on. */
export function unpackScores(packedScores: Int32Array, at: number, scores: Int32Array, to: number): void {
  for (let label = 0; label < LABELS; label += 2) {
    const pair = packedScores[at + (label >> 1)]!;
    const low = pair << 16 >> 16;
    scores[to + label] = low;
    // A negative lower half has borrowed from the upper one.
    if (label + 1 < LABELS) scores[to + label + 1] = pair - low >> 16;
  }
}
