import type { Token } from '../../token.ts';
import { FARTHEST, type Form, type FormSources, readForm } from './form.ts';
import { addFeatures, type NameModel } from './model.ts';
import { PACKED } from './packedScores.ts';
import { atDistance } from './sequence.ts';

/** Forms kept, at most; then they are forgotten and met anew. */
const MOST_FORMS = 60_000;
/** The tokens that a form has a say about: those before it, itself, and those behind it. */
const PLACES = 2 * FARTHEST + 1;
const STRIDE = PLACES * PACKED;

/**
 * The forms met so far, by number, with the scores that each gives the tokens around it, worked out when first asked for.
 * The scores of all forms lie in one array, those of one form side by side and in the order of the tokens: they are added to those of neighbouring tokens at once.
 */
export class FormTable {
  readonly #model: NameModel;
  readonly #sources: FormSources;
  readonly #numbers = new Map<string, number>();
  readonly #forms: Form[] = [];
  #scores = new Int32Array(1024 * STRIDE);
  /** A bit for each place about which a form's scores are known. */
  #known = new Uint8Array(1024);
  #buffer = new Int32Array(64);
  #numbersRead = new Int32Array(64);

  constructor(model: NameModel, sources: FormSources) {
    this.#model = model;
    this.#sources = sources;
  }

  /** The forms of the tokens. */
  read(tokens: readonly Token[]): Form[] {
    if (this.#forms.length >= MOST_FORMS) {
      this.#numbers.clear();
      this.#forms.length = 0;
      this.#known.fill(0);
    }
    const forms = new Array<Form>(tokens.length);
    if (this.#numbersRead.length < tokens.length) this.#numbersRead = new Int32Array(tokens.length * 2);
    for (let i = 0; i < tokens.length; i++) {
      const number = this.#numbers.get(tokens[i]!.text) ?? this.#add(tokens[i]!);
      this.#numbersRead[i] = number;
      forms[i] = this.#forms[number]!;
    }
    return forms;
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

  /**
   * Adds what the form of token `i`, of those that were read last, says for the labels of the tokens from `first` up to but without `end`, all of them near it,
   * to their packed scores, which begin at `at`.
   */
  addScores(i: number, first: number, end: number, scores: Int32Array, at: number): void {
    const number = this.#numbersRead[i]!;
    const nearest = first - i + FARTHEST;
    const wanted = (1 << end - i + FARTHEST) - (1 << nearest);
    const lacking = wanted & ~this.#known[number]!;
    if (lacking !== 0) this.#work(number, lacking);
    const own = this.#scores;
    const from = number * STRIDE + nearest * PACKED;
    for (let p = 0, size = (end - first) * PACKED; p < size; p++) scores[at + p]! += own[from + p]!;
  }

  #work(number: number, places: number): void {
    const { features, within } = this.#forms[number]!;
    for (let place = 0; place < PLACES; place++) {
      if ((places >>> place & 1) === 0) continue;
      const distance = FARTHEST - place;
      const size = within[Math.abs(distance)]!;
      if (this.#buffer.length < size) this.#buffer = new Int32Array(size * 2);
      for (let k = 0; k < size; k++) this.#buffer[k] = atDistance(features[k]!, distance);
      const from = number * STRIDE + place * PACKED;
      this.#scores.fill(0, from, from + PACKED);
      addFeatures(this.#model, this.#buffer, size, this.#scores, from);
    }
    this.#known[number]! |= places;
  }
}
