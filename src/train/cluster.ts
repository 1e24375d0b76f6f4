import { createRandom } from './random.ts';

const FINE_CLUSTERS = 1000;
const COARSE_CLUSTERS = 100;
/** The first, most frequent, words place the centres; the others only join the nearest. */
const PLACING = 24_000;
const ROUNDS = 10;

/** Two clusterings of vectors of like directions: the fine cluster of each vector, and the coarse one of each fine cluster. */
export interface Clustering {
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
}

/** Clusters vectors (of `dimensions` numbers, one after another, the most frequent words' first); changes them. */
export function clusterVectors(vectors: Float32Array, dimensions: number, seed: number): Clustering {
  const random = createRandom(seed);
  normalize(vectors, dimensions);
  const placing = vectors.subarray(0, PLACING * dimensions);
  const centres = kMeans(placing, dimensions, FINE_CLUSTERS, random);
  const fine = Uint16Array.from(assign(vectors, centres, dimensions));
  const coarseCentres = kMeans(centres, dimensions, COARSE_CLUSTERS, random);
  return { fine, coarse: Uint8Array.from(assign(centres, coarseCentres, dimensions)) };
}

/** Takes away the mean, which says nothing of any one word, and makes each vector of length one. */
function normalize(vectors: Float32Array, dimensions: number): void {
  const size = vectors.length / dimensions;
  const mean = new Float64Array(dimensions);
  for (let i = 0; i < vectors.length; i++) mean[i % dimensions]! += vectors[i]! / size;
  for (let at = 0; at < vectors.length; at += dimensions) {
    for (let d = 0; d < dimensions; d++) vectors[at + d]! -= mean[d]!;
    scale(vectors, at, dimensions);
  }
}

function scale(vectors: Float32Array, at: number, dimensions: number): void {
  let square = 0;
  for (let d = 0; d < dimensions; d++) square += vectors[at + d]! ** 2;
  const length = Math.sqrt(square);
  if (length > 0) for (let d = 0; d < dimensions; d++) vectors[at + d]! /= length;
}

/** Lloyd's algorithm; centres begin at members drawn evenly. A centre that loses all its members stays where it is. */
function kMeans(vectors: Float32Array, dimensions: number, k: number, random: () => number): Float32Array {
  const size = vectors.length / dimensions;
  const centres = new Float32Array(k * dimensions);
  for (let c = 0; c < k; c++) {
    const member = Math.floor((c + random()) * size / k) * dimensions;
    centres.set(vectors.subarray(member, member + dimensions), c * dimensions);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float32Array(centres.length);
    assign(vectors, centres, dimensions).forEach((centre, i) => {
      for (let d = 0; d < dimensions; d++) sums[centre * dimensions + d]! += vectors[i * dimensions + d]!;
    });
    for (let at = 0; at < sums.length; at += dimensions) {
      scale(sums, at, dimensions);
      if (sums.subarray(at, at + dimensions).some(number => number !== 0)) centres.set(sums.subarray(at, at + dimensions), at);
    }
  }
  return centres;
}

/** The nearest centre of each vector. */
function assign(vectors: Float32Array, centres: Float32Array, dimensions: number): Int32Array {
  const assigned = new Int32Array(vectors.length / dimensions);
  for (let i = 0, at = 0; i < assigned.length; i++, at += dimensions) {
    let bestDot = -Infinity;
    for (let c = 0, centre = 0; centre < centres.length; c++, centre += dimensions) {
      let dot = 0;
      for (let d = 0; d < dimensions; d++) dot += vectors[at + d]! * centres[centre + d]!;
      if (dot > bestDot) {
        bestDot = dot;
        assigned[i] = c;
      }
    }
  }
  return assigned;
}
