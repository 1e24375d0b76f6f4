import assert from 'node:assert/strict';
import { mergeRules } from '../../../../src/core/entities/tagger/mergeRules.ts';
import type { TaggedName } from '../../../../src/core/entities/nameTagger.ts';

suite('names of the model and of the rules', () => {
  const name = (source: TaggedName['source'], start: number, end: number, confidence: number): TaggedName => ({ start, end, type: 'product', confidence, source });
  const cases: readonly (readonly [what: string, model: readonly TaggedName[], rules: readonly TaggedName[], kept: string])[] = [
    ['a sure rule where the model found nothing', [], [name('rules', 0, 4, 0.9)], 'rules 0'],
    ['an unsure rule where the model found nothing', [], [name('rules', 0, 4, 0.5)], ''],
    ['a sure rule against an unsure model', [name('model', 2, 6, 0.5)], [name('rules', 0, 4, 0.9)], 'rules 0'],
    ['a sure rule against a sure model', [name('model', 2, 6, 0.9)], [name('rules', 0, 4, 0.9)], 'model 2'],
    ['a rule over two names, one of them sure', [name('model', 0, 2, 0.5), name('model', 3, 6, 0.9)], [name('rules', 0, 6, 0.9)], 'model 0, model 3'],
    ['side by side', [name('model', 5, 9, 0.9)], [name('rules', 0, 4, 0.9)], 'rules 0, model 5'],
  ];
  for (const [what, model, rules, kept] of cases) {
    test(what, () => assert.equal(mergeRules(model, rules).map(({ source, start }) => `${source} ${start}`).join(', '), kept));
  }
});
