import { createChainMemory, findMarginals } from '../core/entities/tagger/chain.ts';
import { EDGES, LABELS } from '../core/entities/tagger/labels.ts';
import type { Example } from './corpora.ts';
import { createRandom, shuffle } from './random.ts';

/** Weights of a linear-chain CRF: `weights[row * LABELS + label]` for the feature whose number is `features[row]`. */
export interface Weights {
  readonly features: Int32Array;
  readonly weights: Float32Array;
  readonly edges: Float32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** How much of each weight is lost per epoch. */
  readonly decay: number;
  /** Features that stand in fewer examples are left out. */
  readonly minimum: number;
  /** Share of a token's features that are left out at random when it is learnt from. */
  readonly dropout: number;
  readonly seed: number;
}

export interface WeightedExample extends Example {
  /** How much the example counts; 1 for most. */
  readonly weight: number;
}

/** Examples with features as row numbers, laid flat. */
interface Laid {
  readonly features: Int32Array;
  readonly rows: Int32Array;
  readonly tokenOffsets: Int32Array;
  readonly sentenceOffsets: Int32Array;
  readonly allowed: Uint32Array;
  readonly sentenceWeights: Float32Array;
}

function layFlat(examples: readonly WeightedExample[], minimum: number): Laid {
  const counts = new Map<number, number>();
  let tokens = 0;
  let total = 0;
  for (const { features } of examples) {
    tokens += features.length;
    for (const list of features) {
      total += list.length;
      for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  const kept = Int32Array.from([...counts].filter(([, count]) => count >= minimum).map(([feature]) => feature)).sort();
  const rowOf = new Map<number, number>();
  kept.forEach((feature, row) => rowOf.set(feature, row));
  const laid = {
    features: kept, rows: new Int32Array(total), tokenOffsets: new Int32Array(tokens + 1), sentenceOffsets: new Int32Array(examples.length + 1),
    allowed: new Uint32Array(tokens), sentenceWeights: new Float32Array(examples.length)
  };
  let token = 0;
  let position = 0;
  examples.forEach(({ features, allowed, weight }, sentence) => {
    laid.sentenceWeights[sentence] = weight;
    features.forEach((list, i) => {
      for (const feature of list) {
        const row = rowOf.get(feature);
        if (row !== undefined) laid.rows[position++] = row;
      }
      laid.allowed[token] = allowed[i]!;
      laid.tokenOffsets[++token] = position;
    });
    laid.sentenceOffsets[sentence + 1] = token;
  });
  return laid;
}

/** Gradients smaller than this change no weight. */
const NEGLIGIBLE = 1e-4;

/**
 * Trains by AdaGrad on the likelihood of the allowed labels, and gives the mean of the weights after each epoch of the second half.
 * The same examples, options and seed give the same weights.
 */
export function trainCrf(examples: readonly WeightedExample[], options: TrainingOptions, report: (line: string) => void = () => undefined): Weights {
  const laid = layFlat(examples, options.minimum);
  const size = laid.features.length * LABELS;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const means = new Float32Array(size);
  const edges = new Float32Array(EDGES.from.length);
  const edgeSquares = new Float32Array(edges.length);
  const edgeMeans = new Float32Array(edges.length);
  const random = createRandom(options.seed);
  const order = Int32Array.from({ length: examples.length }, (_, i) => i);
  const step = createStep(laid, { weights, squares, edges, edgeSquares }, options, random);
  const firstMean = Math.floor(options.epochs / 2);
  const averaged = options.epochs - firstMean;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const sentence of order) loss += step(sentence);
    for (let k = 0; k < size; k++) weights[k]! *= 1 - options.decay;
    if (epoch >= firstMean) {
      for (let k = 0; k < size; k++) means[k]! += weights[k]! / averaged;
      for (let e = 0; e < edges.length; e++) edgeMeans[e]! += edges[e]! / averaged;
    }
    report(`epoch ${epoch + 1}: loss ${loss.toFixed(1)}, ${laid.features.length} features`);
  }
  return { features: laid.features, weights: means, edges: edgeMeans };
}

/** The mean of the weights of several trainings that differ in their seeds alone, from `options.seed` on: surer than any one of them. */
export function trainSeveral(examples: readonly WeightedExample[], options: TrainingOptions, runs: number, report: (line: string) => void = () => undefined): Weights {
  const mean = { weights: new Float32Array(0), edges: new Float32Array(0), features: new Int32Array(0) };
  for (let run = 0; run < runs; run++) {
    const { features, weights, edges } = trainCrf(examples, { ...options, seed: options.seed + run }, line => report(`run ${run + 1}, ${line}`));
    if (run === 0) Object.assign(mean, { features, weights: new Float32Array(weights.length), edges: new Float32Array(edges.length) });
    for (let k = 0; k < weights.length; k++) mean.weights[k]! += weights[k]! / runs;
    for (let e = 0; e < edges.length; e++) mean.edges[e]! += edges[e]! / runs;
  }
  return mean;
}

interface State {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly edges: Float32Array;
  readonly edgeSquares: Float32Array;
}

/** A function that learns from one sentence and returns the loss it had before. */
function createStep(laid: Laid, { weights, squares, edges, edgeSquares }: State, { rate, dropout }: TrainingOptions, random: () => number): (sentence: number) => number {
  const longest = laid.sentenceOffsets.reduce((most, offset, i) => Math.max(most, offset - (laid.sentenceOffsets[i - 1] ?? 0)), 0);
  const scores = new Float32Array(longest * LABELS);
  const model = new Float64Array(longest * LABELS);
  const gold = new Float64Array(longest * LABELS);
  const edgeWeights = new Float64Array(edges.length);
  const edgeGradient = new Float64Array(edges.length);
  const memory = createChainMemory();
  const kept: Int32Array[] = Array.from({ length: longest }, () => new Int32Array(512));
  const keptSizes = new Int32Array(longest);
  return sentence => {
    const first = laid.sentenceOffsets[sentence]!;
    const length = laid.sentenceOffsets[sentence + 1]! - first;
    for (let e = 0; e < edges.length; e++) edgeWeights[e] = Math.exp(edges[e]!);
    for (let i = 0; i < length; i++) {
      const base = i * LABELS;
      scores.fill(0, base, base + LABELS);
      const list = kept[i]!;
      let size = 0;
      for (let k = laid.tokenOffsets[first + i]!, end = laid.tokenOffsets[first + i + 1]!; k < end; k++) {
        if (dropout > 0 && random() < dropout) continue;
        const row = laid.rows[k]! * LABELS;
        list[size++] = row;
        for (let label = 0; label < LABELS; label++) scores[base + label]! += weights[row + label]!;
      }
      keptSizes[i] = size;
    }
    edgeGradient.fill(0);
    const allowed = laid.allowed.subarray(first, first + length);
    const goldSum = findMarginals(scores, 0, length, edgeWeights, memory, gold, allowed, edgeGradient, 1);
    const modelSum = findMarginals(scores, 0, length, edgeWeights, memory, model, null, edgeGradient, -1);
    const weight = laid.sentenceWeights[sentence]!;
    for (let i = 0; i < length; i++) {
      const base = i * LABELS;
      for (let label = 0; label < LABELS; label++) {
        const gradient = (gold[base + label]! - model[base + label]!) * weight;
        if (gradient < NEGLIGIBLE && gradient > -NEGLIGIBLE) continue;
        const square = gradient * gradient;
        const list = kept[i]!;
        for (let k = 0, size = keptSizes[i]!; k < size; k++) {
          const at = list[k]! + label;
          const sum = squares[at]! + square;
          squares[at] = sum;
          weights[at]! += rate * gradient / Math.sqrt(sum + 1e-8);
        }
      }
    }
    for (let e = 0; e < edges.length; e++) {
      const gradient = edgeGradient[e]! * weight;
      if (gradient === 0) continue;
      edgeSquares[e]! += gradient * gradient;
      edges[e]! += rate * gradient / Math.sqrt(edgeSquares[e]! + 1e-8);
    }
    return (modelSum - goldSum) * weight;
  };
}
