import type { Passage } from '../../passage.ts';
import type { ArticleWords, PassageWords } from '../articleWords.ts';
import { articleFeatures, contextFeatures, MOST_FEATURES, readArticleContext, readContext } from './context.ts';
import { FARTHEST, type Form } from './form.ts';
import { mix, toFeature } from './hash.ts';

/** The number of a form's feature `distance` tokens away (negative: before). */
export function atDistance(feature: number, distance: number): number {
  return toFeature(mix(feature, distance + 100));
}

/** All features of each token of a passage, as training needs them; tagging takes the same from what is kept per form. */
export function* allFeatures(passage: Passage, words: PassageWords, forms: readonly Form[], article: ArticleWords, rules: readonly number[]): Generator<number[]> {
  const context = readContext(passage, words, forms);
  const articleContext = readArticleContext(words, article, rules);
  const buffer = new Int32Array(MOST_FEATURES);
  for (const { firstToken, endToken } of passage.sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const features: number[] = [];
      for (let distance = -FARTHEST; distance <= FARTHEST; distance++) {
        const at = i + distance;
        if (at < firstToken || at >= endToken) continue;
        const { features: ofForm, within } = forms[at]!;
        for (let k = 0; k < within[Math.abs(distance)]!; k++) features.push(atDistance(ofForm[k]!, distance));
      }
      for (let k = 0, size = contextFeatures(context, i, firstToken, endToken, buffer); k < size; k++) features.push(buffer[k]!);
      for (let k = 0, size = articleFeatures(context, articleContext, i, firstToken, endToken, buffer); k < size; k++) features.push(buffer[k]!);
      yield features;
    }
  }
}
