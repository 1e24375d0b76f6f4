import { CLOSED, EDGES, LABELS, mayBegin, mayEnd, STARTS } from './labels.ts';

/*
 * A linear chain over labels: the score of a labelling is the sum of its tokens' scores (`scores[i * LABELS + label]`, from token `first` up to
 * but without `end`) and of its edges', numbered as EDGES. Here is what training needs of it; what tagging does is in segmentChain.ts.
 */

/** Edges come sorted by where they lead: those to a label of STARTS from all of CLOSED, in their order; those to any other from the two labels before it in its name. */
const STARTS_NAME: Uint8Array = Uint8Array.from({ length: LABELS }, (_, label) => (STARTS.includes(label) ? 1 : 0));

/** Room for {@link findMarginals}, used again from sentence to sentence. */
export interface ChainMemory {
  weights: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  scales: Float64Array;
  /** What flows through each label of CLOSED. */
  readonly closed: Float64Array;
}

export function createChainMemory(): ChainMemory {
  return { weights: new Float64Array(0), forward: new Float64Array(0), backward: new Float64Array(0), scales: new Float64Array(0), closed: new Float64Array(CLOSED.length) };
}

function makeRoom(memory: ChainMemory, length: number): void {
  if (memory.scales.length >= length) return;
  const room = length * 2;
  memory.weights = new Float64Array(room * LABELS);
  memory.forward = new Float64Array(room * LABELS);
  memory.backward = new Float64Array(room * LABELS);
  memory.scales = new Float64Array(room);
}

/**
 * The probability of each label of each token, into `marginals` (from index 0 on), by the forward-backward algorithm; adds each edge's expected
 * number to `edgeCounts`, times `edgeSign`, where that is given. `edgeWeights` are exp(edge score). `allowed`, a bit mask of labels for each token
 * from `first` on, leaves only some labelings. Returns the logarithm of the sum over all labelings, up to what is the same with and without `allowed`.
 */
export function findMarginals(
  scores: Float32Array, first: number, end: number, edgeWeights: Float64Array, memory: ChainMemory, marginals: Float64Array,
  allowed: Uint32Array | null = null, edgeCounts: Float64Array | null = null, edgeSign = 1
): number {
  const length = end - first;
  if (length === 0) return 0;
  makeRoom(memory, length);
  const { weights, forward, backward, scales, closed } = memory;
  let logSum = weigh(scores, first, length, allowed, weights);
  const { from, to } = EDGES;
  let sum = 0;
  for (let label = 0; label < LABELS; label++) sum += forward[label] = mayBegin(label) ? weights[label]! : 0;
  for (let label = 0; label < LABELS; label++) forward[label]! /= sum;
  scales[0] = sum;
  logSum += Math.log(sum);
  for (let i = 1; i < length; i++) {
    const row = i * LABELS;
    const previous = row - LABELS;
    for (let c = 0; c < closed.length; c++) closed[c] = forward[previous + CLOSED[c]!]!;
    sum = 0;
    for (let label = 0, e = 0; label < LABELS; label++) {
      let flow = 0;
      if (STARTS_NAME[label]) for (let c = 0; c < closed.length; c++) flow += closed[c]! * edgeWeights[e++]!;
      else for (const last = e + 2; e < last; e++) flow += forward[previous + from[e]!]! * edgeWeights[e]!;
      sum += forward[row + label] = flow * weights[row + label]!;
    }
    for (let label = 0; label < LABELS; label++) forward[row + label]! /= sum;
    scales[i] = sum;
    logSum += Math.log(sum);
  }
  const last = (length - 1) * LABELS;
  let total = 0;
  for (let label = 0; label < LABELS; label++) {
    const ends = mayEnd(label);
    backward[last + label] = ends ? 1 : 0;
    if (ends) total += forward[last + label]!;
  }
  for (let label = 0; label < LABELS; label++) backward[last + label]! /= total;
  logSum += Math.log(total);
  for (let i = length - 1; i > 0; i--) {
    const row = i * LABELS;
    const previous = row - LABELS;
    const scale = scales[i]!;
    closed.fill(0);
    backward.fill(0, previous, row);
    for (let label = 0, e = 0; label < LABELS; label++) {
      const flow = weights[row + label]! * backward[row + label]! / scale;
      if (STARTS_NAME[label]) for (let c = 0; c < closed.length; c++) closed[c]! += edgeWeights[e++]! * flow;
      else for (const last = e + 2; e < last; e++) backward[previous + from[e]!]! += edgeWeights[e]! * flow;
    }
    for (let c = 0; c < closed.length; c++) backward[previous + CLOSED[c]!] = closed[c]!;
    if (!edgeCounts) continue;
    for (let e = 0; e < from.length; e++) {
      const label = to[e]!;
      edgeCounts[e]! += edgeSign * forward[previous + from[e]!]! * edgeWeights[e]! * weights[row + label]! * backward[row + label]! / scale;
    }
  }
  for (let i = length * LABELS - 1; i >= 0; i--) marginals[i] = forward[i]! * backward[i]!;
  return logSum;
}

/** exp(score − the token's highest), 0 where a label is not allowed; returns the sum of the highest. */
function weigh(scores: Float32Array, first: number, length: number, allowed: Uint32Array | null, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const row = (first + i) * LABELS;
    let highest = -Infinity;
    for (let label = 0; label < LABELS; label++) highest = Math.max(highest, scores[row + label]!);
    sum += highest;
    for (let label = 0; label < LABELS; label++) {
      weights[i * LABELS + label] = allowed && !(allowed[i]! >>> label & 1) ? 0 : Math.exp(scores[row + label]! - highest);
    }
  }
  return sum;
}
