import type { Passage } from '../../passage.ts';
import type { ArticleWords, PassageWords } from '../articleWords.ts';
import { articleFeatures, contextFeatures, type Context, MOST_FEATURES, readContext } from './context.ts';
import type { Form } from './form.ts';
import { mix, toFeature } from './hash.ts';

/** How far to each side a token's neighbours have a say. */
export const REACH = 3;

/** The number of a form's feature `distance` tokens away (negative: before). */
export function atDistance(feature: number, distance: number): number {
  return toFeature(mix(feature, distance + 100));
}

/** All features of each token of a passage, as training needs them; tagging takes the same from what is kept per form. */
export function* allFeatures(passage: Passage, words: PassageWords, forms: readonly Form[], article: ArticleWords, rules: Uint8Array): Generator<number[]> {
  const context: Context = readContext(passage, words, forms);
  const buffer = new Int32Array(MOST_FEATURES);
  for (let i = 0; i < forms.length; i++) {
    const features: number[] = [];
    for (let distance = -REACH; distance <= REACH; distance++) {
      const at = i + distance;
      if (at < context.sentenceFirst[i]! || at >= context.sentenceEnd[i]!) continue;
      for (const feature of forms[at]!.features[Math.abs(distance)]!) features.push(atDistance(feature, distance));
    }
    for (let k = 0, size = contextFeatures(context, i, buffer); k < size; k++) features.push(buffer[k]!);
    for (let k = 0, size = articleFeatures(context, i, article, rules, buffer); k < size; k++) features.push(buffer[k]!);
    yield features;
  }
}
