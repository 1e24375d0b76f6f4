import type { Token } from '../../token.ts';
import { FARTHEST, type Form, type FormSources, readForm } from './form.ts';
import { addFeatures, type NameModel } from './model.ts';
import { PACKED } from './packedScores.ts';
import { atDistance } from './sequence.ts';

/** Forms kept, at most; then they are forgotten and met anew. */
const MOST_FORMS = 60_000;
const DISTANCES = 2 * FARTHEST + 1;
const STRIDE = DISTANCES * PACKED;

/**
 * The forms met so far, by number, with the scores that each gives tokens at each distance from it, worked out when first asked for.
 * The scores of all forms lie in one array, those of one form side by side.
 */
export class FormTable {
  readonly #model: NameModel;
  readonly #sources: FormSources;
  readonly #numbers = new Map<string, number>();
  readonly #forms: Form[] = [];
  #scores = new Int32Array(1024 * STRIDE);
  /** A bit for each distance at which a form's scores are known. */
  #known = new Uint8Array(1024);
  #buffer = new Int32Array(64);

  constructor(model: NameModel, sources: FormSources) {
    this.#model = model;
    this.#sources = sources;
  }

  /** The forms of the tokens, and their numbers, which hold until the next call. */
  read(tokens: readonly Token[]): { readonly forms: Form[]; readonly numbers: Int32Array } {
    if (this.#forms.length >= MOST_FORMS) {
      this.#numbers.clear();
      this.#forms.length = 0;
      this.#known.fill(0);
    }
    const forms = new Array<Form>(tokens.length);
    const numbers = new Int32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      const number = this.#numbers.get(tokens[i]!.text) ?? this.#add(tokens[i]!);
      numbers[i] = number;
      forms[i] = this.#forms[number]!;
    }
    return { forms, numbers };
  }

  #add(token: Token): number {
    const number = this.#forms.length;
    this.#forms.push(readForm(token, this.#sources));
    this.#numbers.set(token.text, number);
    if (number >= this.#known.length) {
      const known = new Uint8Array(number * 2);
      known.set(this.#known);
      this.#known = known;
      const scores = new Int32Array(number * 2 * STRIDE);
      scores.set(this.#scores);
      this.#scores = scores;
    }
    return number;
  }

  /** Adds what the form `number` says for the labels of a token, `distance` tokens from which it stands (negative: before it), to the packed scores from `at` on. */
  addScores(number: number, distance: number, scores: Int32Array, at: number): void {
    const from = number * STRIDE + (distance + FARTHEST) * PACKED;
    if ((this.#known[number]! >>> distance + FARTHEST & 1) === 0) this.#work(number, distance, from);
    const own = this.#scores;
    for (let p = 0; p < PACKED; p++) scores[at + p]! += own[from + p]!;
  }

  #work(number: number, distance: number, from: number): void {
    const { features, within } = this.#forms[number]!;
    this.#scores.fill(0, from, from + PACKED);
    const size = within[Math.abs(distance)]!;
    if (this.#buffer.length < size) this.#buffer = new Int32Array(size * 2);
    for (let k = 0; k < size; k++) this.#buffer[k] = atDistance(features[k]!, distance);
    addFeatures(this.#model, this.#buffer, size, this.#scores, from);
    this.#known[number]! |= 1 << distance + FARTHEST;
  }
}
