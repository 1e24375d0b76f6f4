import assert from 'node:assert/strict';
import type { EntityType } from '../../../../src/core/annotation.ts';
import type { FormSources } from '../../../../src/core/entities/tagger/form.ts';
import { TYPES } from '../../../../src/core/entities/tagger/labels.ts';
import { packModel, unpackModel } from '../../../../src/core/entities/tagger/model.ts';
import { createModelTagger } from '../../../../src/core/entities/tagger/modelTagger.ts';
import { type Document, toExamples } from '../../../../src/train/corpora.ts';
import { trainCrf, trainSeveral } from '../../../../src/train/crf.ts';
import { evaluate, f1, tagDocument } from '../../../../src/train/evaluate.ts';

const SOURCES: FormSources = { language: 'en', morphology: null, clusters: null, lexicons: () => [] };
const OPTIONS = { epochs: 12, rate: 0.2, decay: 0, minimum: 1, dropout: 0, seed: 7 };

/** Names in the text are written [type Name]. */
function document(marked: string, types: ReadonlySet<EntityType> = new Set(TYPES)): Document {
  const names: { start: number; end: number; type: EntityType }[] = [];
  let text = '';
  for (const part of marked.split(/(\[\w+ [^\]]+\])/u)) {
    const [, type, name] = /^\[(\w+) ([^\]]+)\]$/u.exec(part) ?? [];
    if (name) names.push({ start: text.length, end: text.length + name.length, type: type as EntityType });
    text += name ?? part;
  }
  return { id: 'd', text, licence: '', names, unknown: [], types };
}

const CORPUS: readonly Document[] = [
  document("[person Ann Lee] works for [organization Harbour Trust] in [location Port Vell].\n\nThe [organization Trust]'s new app, [product Quay], was praised by [person Lee]."),
  document('Nobody came to the [event Vell Marathon]. [person Oskar Brandt], who wrote "[work The Long Pier]", left [location Norvik] on Monday.'),
  document('In [location Norvik], the [organization Harbour Trust] sold [product Quay] to the town.'),
];

function train(documents: readonly Document[], seed = OPTIONS.seed): Uint8Array {
  const forms = new Map();
  const examples = documents.flatMap(doc => toExamples(doc, SOURCES, forms).map(example => ({ ...example, weight: 1 })));
  return packModel(trainCrf(examples, { ...OPTIONS, seed }), { language: 'en', least: 0.001 });
}

suite('training of the name tagger', () => {
  test('it fits a tiny corpus, every type in it', () => {
    const tagger = createModelTagger(unpackModel(train(CORPUS), 'en'), SOURCES);
    const scores = evaluate(CORPUS, doc => tagDocument(doc, tagger, 'en'));
    for (const type of [...TYPES, 'all' as const]) assert.equal(f1(scores.get(type)!), 100, type);
  });

  test('the same data and seed give the same bytes, another seed others', () => {
    assert.deepEqual(train(CORPUS), train(CORPUS));
    assert.notDeepEqual(train(CORPUS), train(CORPUS, 8));
  });

  test('several trainings give the mean of the weights of each', () => {
    const forms = new Map();
    const examples = CORPUS.flatMap(doc => toExamples(doc, SOURCES, forms).map(example => ({ ...example, weight: 1 })));
    const [first, second] = [OPTIONS.seed, OPTIONS.seed + 1].map(seed => trainCrf(examples, { ...OPTIONS, seed }));
    const mean = trainSeveral(examples, OPTIONS, 2);
    assert.deepEqual(mean.features, first!.features);
    for (const [k, weight] of mean.weights.entries()) assert.ok(Math.abs(weight - (first!.weights[k]! + second!.weights[k]!) / 2) < 1e-6);
  });

  test('a type that a corpus does not annotate is not unlearnt from it', () => {
    const silent = document('[person Ann Lee] bought Quay in [location Norvik].', new Set<EntityType>(['person', 'location']));
    const tagger = createModelTagger(unpackModel(train([...CORPUS, silent, silent, silent]), 'en'), SOURCES);
    const found = tagDocument(document('[person Ann Lee] bought Quay in Norvik.'), tagger, 'en');
    assert.ok(found.some(({ type }) => type === 'product'), JSON.stringify(found));
  });

  test('damaged models, and models for something else, say so', () => {
    const bytes = train(CORPUS);
    const cases: readonly (readonly [Uint8Array, 'ru' | 'en', RegExp])[] = [
      [bytes.subarray(0, bytes.length - 9), 'en', /model of names \(en\) cannot be read: the data ends/u],
      [Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), 'en', /cannot be read: it is no model/u],
      [Uint8Array.of(), 'ru', /model of names \(ru\) cannot be read/u],
      [bytes, 'ru', /trained for "en"/u],
      [Uint8Array.from([...bytes, 0]), 'en', /more than a model/u],
    ];
    for (const [damaged, language, message] of cases) assert.throws(() => unpackModel(damaged, language), message);
  });
});
