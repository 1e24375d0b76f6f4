/** An example as a set of features that are present, and whether it is one of what is looked for. */
export interface Labelled {
  readonly features: readonly string[];
  readonly right: boolean;
}

export interface TrainOptions {
  readonly passes: number;
  readonly rate: number;
  /** Strength of the pull of all weights towards 0, per example. */
  readonly decay: number;
  /** Features seen in fewer examples are left out. */
  readonly fewest: number;
}

/** Fits logistic weights by AdaGrad in the order of the examples: the same examples give the same weights. */
export function fitLogistic(examples: readonly Labelled[], { passes, rate, decay, fewest }: TrainOptions): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= fewest) index.set(feature, index.size);
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-8);
  const rows = examples.map(({ features, right }) => ({ at: features.map(feature => index.get(feature)).filter(i => i !== undefined), right: right ? 1 : 0 }));
  for (let pass = 0; pass < passes; pass++) {
    // A stride that visits all rows in another order each pass, without chance.
    const stride = strideFor(rows.length, pass);
    for (let k = 0; k < rows.length; k++) {
      const { at, right } = rows[(k * stride + pass) % rows.length]!;
      let sum = 0;
      for (const i of at) sum += weights[i]!;
      const error = 1 / (1 + Math.exp(-sum)) - right;
      for (const i of at) {
        const gradient = error + decay * weights[i]!;
        squares[i]! += gradient * gradient;
        weights[i]! -= (rate * gradient) / Math.sqrt(squares[i]!);
      }
    }
  }
  const fitted: Record<string, number> = {};
  for (const [feature, i] of [...index].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const weight = Math.round(weights[i]! * 100) / 100;
    if (weight !== 0) fitted[feature] = weight;
  }
  return fitted;
}

function strideFor(length: number, pass: number): number {
  let stride = (7919 + 104_729 * pass) % length || 1;
  while (gcd(stride, length) !== 1) stride++;
  return stride;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
