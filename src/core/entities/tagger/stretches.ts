import type { Sentence } from '../../sentence.ts';
import { type ArticleContext, articleFeatures, type Context, contextFeatures, MOST_FEATURES } from './context.ts';
import { FARTHEST } from './form.ts';
import type { FormTable } from './formTable.ts';
import { addFeatures, type NameModel } from './model.ts';
import { PACKED } from './packedScores.ts';

/** Neighbouring tokens of one sentence that may belong to names, from `first` up to but without `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly sentence: Sentence;
}

/** How far behind and before a capital a small word may still belong to a name («Фонд борьбы с коррупцией»). */
const BEHIND_CAPITAL = 3;
const BEFORE_CAPITAL = 1;

/** The tokens near a capital, or in quotation marks, in order. The others, nearly half of a text, are outside names. */
export function findStretches({ passage, forms, quote }: Context): Stretch[] {
  const stretches: Stretch[] = [];
  let reached = 0; // the first token behind what a capital reaches
  for (const sentence of passage.sentences) {
    let first = -1;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      for (let ahead = i; ahead < forms.length && ahead <= i + BEFORE_CAPITAL; ahead++) if (forms[ahead]!.capital) reached = ahead + BEHIND_CAPITAL + 1;
      const near = i < reached || quote[i] !== 0;
      if (near && first < 0) first = i;
      if (near || first < 0) continue;
      stretches.push({ first, end: i, sentence });
      first = -1;
    }
    if (first >= 0) stretches.push({ first, end: sentence.endToken, sentence });
  }
  return stretches;
}

/** Sums what speaks for and against each label of the tokens of stretches, one token after the other, packed. */
export class StretchScorer {
  readonly #model: NameModel;
  readonly #table: FormTable;
  readonly #features = new Int32Array(MOST_FEATURES);
  #scores = new Int32Array(0);

  constructor(model: NameModel, table: FormTable) {
    this.#model = model;
    this.#table = table;
  }

  /** What the passage alone says. It is the passage whose tokens the table of forms has read last. */
  byPassage(context: Context, stretches: readonly Stretch[]): Int32Array {
    const scores = new Int32Array(stretches.reduce((sum, { first, end }) => sum + end - first, 0) * PACKED);
    let base = 0;
    for (const { first, end, sentence: { firstToken, endToken } } of stretches) {
      for (let i = Math.max(firstToken, first - FARTHEST), last = Math.min(endToken, end + FARTHEST); i < last; i++) {
        const from = Math.max(first, i - FARTHEST);
        this.#table.addScores(i, from, Math.min(end, i + FARTHEST + 1), scores, base + (from - first) * PACKED);
      }
      for (let i = first; i < end; i++, base += PACKED) {
        addFeatures(this.#model, this.#features, contextFeatures(context, i, firstToken, endToken, this.#features), scores, base);
      }
    }
    return scores;
  }

  /** What the article adds to it; holds until the next call. */
  byArticle(context: Context, stretches: readonly Stretch[], byPassage: Int32Array, article: ArticleContext): Int32Array {
    if (this.#scores.length < byPassage.length) this.#scores = new Int32Array(byPassage.length * 2);
    const scores = this.#scores;
    scores.set(byPassage);
    let base = 0;
    for (const { first, end, sentence: { firstToken, endToken } } of stretches) {
      for (let i = first; i < end; i++, base += PACKED) {
        addFeatures(this.#model, this.#features, articleFeatures(context, article, i, firstToken, endToken, this.#features), scores, base);
      }
    }
    return scores;
  }
}
