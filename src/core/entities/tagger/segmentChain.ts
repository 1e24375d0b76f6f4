import { BEGIN, CLOSED, EDGES, INSIDE, labelOf, LABELS, LAST, mayBegin, mayEnd, STARTS, TYPES } from './labels.ts';

/*
 * The best labelling of a chain (see chain.ts) and how probable its labels are, as the tagger asks for them. Scores are whole numbers, in units of
 * `scale`: `scores[i * LABELS + label]`. Behind most tokens one label is so far ahead that the others of CLOSED, which lead to the same labels, need no look.
 */

/** A label is left out of probabilities where whatever it leads to is so much more probable by way of another one. */
const NEGLIGIBLE = 1e-9;
/** The same for scores, where nothing may be lost: what rounding may do. */
const ROUNDING = 1e-6;
const NEVER = -1e9;
/** Differences of scores that are told apart; what is farther behind has no weight. */
const DIFFERENCES = 4096;

/** What edges score (or weigh, in probabilities), as they are gone through. */
interface EdgeTable {
  /** From each label of CLOSED (a row) to each of STARTS. */
  readonly across: Float64Array;
  /** Inside names, four to a type: from B to I, from I to I, from B to L, from I to L. */
  readonly within: Float64Array;
}

function readEdges(edges: Float32Array): EdgeTable {
  const between = new Map<number, number>();
  edges.forEach((edge, e) => between.set(EDGES.from[e]! * LABELS + EDGES.to[e]!, edge));
  const score = (from: number, to: number): number => between.get(from * LABELS + to)!;
  return {
    across: Float64Array.from([...CLOSED].flatMap(from => [...STARTS].map(to => score(from, to)))),
    within: Float64Array.from(TYPES.flatMap((_, type) => [INSIDE, LAST].flatMap(to => [BEGIN, INSIDE].map(from => score(labelOf(type, from), labelOf(type, to)))))),
  };
}

/** How much farther one label of CLOSED (a row) can lead than another (a column) does, wherever they lead. */
function readLeads(across: Float64Array): Float64Array {
  const size = STARTS.length;
  return Float64Array.from({ length: CLOSED.length ** 2 }, (_, k) => {
    const one = Math.floor(k / CLOSED.length) * size;
    const other = k % CLOSED.length * size;
    let most = -Infinity;
    for (let s = 0; s < size; s++) most = Math.max(most, across[one + s]! - across[other + s]!);
    return most;
  });
}

const exponentials = (values: Float64Array): Float64Array => values.map(Math.exp);

/** Labels segments by one model. Keeps its room from segment to segment. */
export class SegmentChain {
  readonly #scale: number;
  readonly #scores: EdgeTable;
  readonly #weights: EdgeTable;
  readonly #leads: Float64Array;
  readonly #leadWeights: Float64Array;
  /** exp(−difference) of two scores. */
  readonly #behind: Float64Array;
  /** The labels of CLOSED that are gone through at a place, by index. */
  readonly #alive = new Uint8Array(CLOSED.length);
  readonly #closed = new Float64Array(CLOSED.length);
  #labels = new Uint8Array(0);
  #back = new Uint8Array(0);
  readonly #before = new Float64Array(LABELS);
  readonly #now = new Float64Array(LABELS);
  #forward = new Float64Array(0);
  #tokenWeights = new Float64Array(0);
  #shares = new Float64Array(0);

  constructor(edges: Float32Array, scale: number) {
    this.#scale = scale;
    this.#scores = readEdges(edges);
    this.#weights = { across: exponentials(this.#scores.across), within: exponentials(this.#scores.within) };
    this.#leads = readLeads(this.#scores.across);
    this.#leadWeights = exponentials(this.#leads);
    this.#behind = Float64Array.from({ length: DIFFERENCES }, (_, difference) => Math.exp(-difference * scale));
  }

  /** The best labelling of the tokens whose scores `scores` begins with. Holds until the next call. */
  best(scores: Int32Array, length: number): Uint8Array {
    this.#makeRoom(length);
    const { across, within } = this.#scores;
    const alive = this.#alive;
    const closed = this.#closed;
    const back = this.#back;
    let before = this.#before;
    let now = this.#now;
    for (let label = 0; label < LABELS; label++) before[label] = mayBegin(label) ? scores[label]! * this.#scale : NEVER;
    for (let i = 1; i < length; i++) {
      const row = i * LABELS;
      const count = this.#findAlive(before);
      for (let s = 0; s < STARTS.length; s++) {
        let chosen = alive[0]!;
        let most = closed[chosen]! + across[chosen * STARTS.length + s]!;
        for (let k = 1; k < count; k++) {
          const score = closed[alive[k]!]! + across[alive[k]! * STARTS.length + s]!;
          if (score <= most) continue;
          most = score;
          chosen = alive[k]!;
        }
        const label = STARTS[s]!;
        back[row + label] = CLOSED[chosen]!;
        now[label] = most + scores[row + label]! * this.#scale;
      }
      for (let type = 0, e = 0; type < TYPES.length; type++) {
        const begin = labelOf(type, BEGIN);
        const inside = labelOf(type, INSIDE);
        for (let label = inside; label <= inside + 1; label++, e += 2) {
          const fromBegin = before[begin]! + within[e]!;
          const fromInside = before[inside]! + within[e + 1]!;
          back[row + label] = fromInside > fromBegin ? inside : begin;
          now[label] = Math.max(fromBegin, fromInside) + scores[row + label]! * this.#scale;
        }
      }
      [before, now] = [now, before];
    }
    let label = 0;
    for (let other = 1; other < LABELS; other++) if (mayEnd(other) && before[other]! > before[label]!) label = other;
    for (let i = length - 1; i >= 0; i--) {
      this.#labels[i] = label;
      label = back[i * LABELS + label]!;
    }
    return this.#labels;
  }

  /** Finds the labels of CLOSED, in order, that the best way to any label of STARTS may lead through; returns how many. */
  #findAlive(before: Float64Array): number {
    const closed = this.#closed;
    let top = 0;
    for (let c = 0; c < closed.length; c++) {
      closed[c] = before[CLOSED[c]!]!;
      if (closed[c]! > closed[top]!) top = c;
    }
    const needed = closed[top]! - ROUNDING;
    let count = 0;
    for (let c = 0; c < closed.length; c++) if (closed[c]! + this.#leads[c * CLOSED.length + top]! >= needed) this.#alive[count++] = c;
    return count;
  }

  /**
   * How probable the labels that {@link best} gave the tokens from `first` up to but without `end` are, taken as a chain of their own: into
   * `probabilities`, from `first` on.
   */
  weigh(scores: Int32Array, first: number, end: number, probabilities: Float64Array): void {
    this.#weighForward(scores, first, end);
    const { across, within } = this.#weights;
    const forward = this.#forward;
    const labels = this.#labels;
    const backward = this.#now;
    const flow = this.#before;
    const last = (end - 1) * LABELS;
    let total = 0;
    for (let label = 0; label < LABELS; label++) total += backward[label] = mayEnd(label) ? forward[last + label]! : 0;
    for (let label = 0; label < LABELS; label++) backward[label] = mayEnd(label) ? 1 / total : 0;
    for (let i = end - 1; i >= first; i--) {
      const row = i * LABELS;
      probabilities[i] = forward[row + labels[i]!]! * backward[labels[i]!]!;
      if (i === first) break;
      const share = this.#shares[i]!;
      for (let label = 0; label < LABELS; label++) flow[label] = this.#tokenWeights[row + label]! * backward[label]! * share;
      backward.fill(0);
      for (let k = 0, count = this.#findProbable(row - LABELS); k < count; k++) {
        const c = this.#alive[k]!;
        let sum = 0;
        for (let s = 0; s < STARTS.length; s++) sum += across[c * STARTS.length + s]! * flow[STARTS[s]!]!;
        backward[CLOSED[c]!] = sum;
      }
      for (let type = 0, e = 0; type < TYPES.length; type++, e += 4) {
        const inside = labelOf(type, INSIDE);
        backward[labelOf(type, BEGIN)] = within[e]! * flow[inside]! + within[e + 2]! * flow[inside + 1]!;
        backward[inside] = within[e + 1]! * flow[inside]! + within[e + 3]! * flow[inside + 1]!;
      }
    }
  }

  /** For each token, the probability of each label by the tokens up to it. */
  #weighForward(scores: Int32Array, first: number, end: number): void {
    const { across, within } = this.#weights;
    const forward = this.#forward;
    const weights = this.#tokenWeights;
    for (let i = first; i < end; i++) {
      const row = i * LABELS;
      this.#weighToken(scores, row);
      let total = 0;
      if (i === first) {
        for (let label = 0; label < LABELS; label++) total += forward[row + label] = mayBegin(label) ? weights[row + label]! : 0;
      } else {
        const previous = row - LABELS;
        const count = this.#findProbable(previous);
        for (let s = 0; s < STARTS.length; s++) {
          let sum = 0;
          for (let k = 0; k < count; k++) sum += this.#closed[this.#alive[k]!]! * across[this.#alive[k]! * STARTS.length + s]!;
          total += forward[row + STARTS[s]!] = sum * weights[row + STARTS[s]!]!;
        }
        for (let type = 0, e = 0; type < TYPES.length; type++) {
          const begin = labelOf(type, BEGIN);
          const inside = labelOf(type, INSIDE);
          for (let label = inside; label <= inside + 1; label++, e += 2) {
            total += forward[row + label] = (forward[previous + begin]! * within[e]! + forward[previous + inside]! * within[e + 1]!) * weights[row + label]!;
          }
        }
      }
      const share = 1 / total;
      for (let label = 0; label < LABELS; label++) forward[row + label]! *= share;
      this.#shares[i] = share;
    }
  }

  /** The weight of each label of a token beside its highest score. */
  #weighToken(scores: Int32Array, row: number): void {
    let highest = scores[row]!;
    for (let label = 1; label < LABELS; label++) if (scores[row + label]! > highest) highest = scores[row + label]!;
    for (let label = 0; label < LABELS; label++) {
      const difference = highest - scores[row + label]!;
      this.#tokenWeights[row + label] = difference < DIFFERENCES ? this.#behind[difference]! : 0;
    }
  }

  /** Finds the labels of CLOSED, in order, that add to the probabilities behind the token whose row begins at `at`; returns how many. */
  #findProbable(at: number): number {
    const closed = this.#closed;
    let top = 0;
    for (let c = 0; c < closed.length; c++) {
      closed[c] = this.#forward[at + CLOSED[c]!]!;
      if (closed[c]! > closed[top]!) top = c;
    }
    const needed = closed[top]! * NEGLIGIBLE;
    let count = 0;
    for (let c = 0; c < closed.length; c++) if (closed[c]! * this.#leadWeights[c * CLOSED.length + top]! >= needed) this.#alive[count++] = c;
    return count;
  }

  #makeRoom(length: number): void {
    if (this.#labels.length >= length) return;
    const room = length * 2;
    this.#labels = new Uint8Array(room);
    this.#back = new Uint8Array(room * LABELS);
    this.#forward = new Float64Array(room * LABELS);
    this.#tokenWeights = new Float64Array(room * LABELS);
    this.#shares = new Float64Array(room);
  }
}
