import assert from 'node:assert/strict';
import { combineNames } from '../../../src/core/entities/combineNames.ts';
import type { TaggedName } from '../../../src/core/entities/nameTagger.ts';
import { readPassage } from '../../../src/core/passage.ts';

suite('model and rules together', () => {
  const text = 'В области ИИ Себастьян Расчка хвалит Meta✴, R1 и Китай, где ЦОД.';
  const name = (words: string, type: TaggedName['type'], confidence: number, source: TaggedName['source']): TaggedName =>
    ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, type, confidence, source });
  const joined = (model: readonly TaggedName[], rules: readonly TaggedName[]): string =>
    combineNames(readPassage(text, 'ru'), model, rules).map(({ start, end, type }) => `${text.slice(start, end)}/${type}`).join(' ');

  test('an abbreviation that is no name goes, alone or before a name', () =>
    assert.equal(joined([name('ИИ Себастьян Расчка', 'person', 0.9, 'model'), name('ЦОД', 'organization', 0.6, 'model')], []), 'Себастьян Расчка/person'));
  test('a mark sticks to its name', () => assert.equal(joined([name('Meta', 'organization', 0.9, 'model')], []), 'Meta✴/organization'));
  test('a class word outweighs an unsure model', () =>
    assert.equal(joined([name('R1', 'organization', 0.6, 'model')], [name('R1', 'product', 0.8, 'rules')]), 'R1/product'));
  test('not a sure one', () => assert.equal(joined([name('R1', 'organization', 0.95, 'model')], [name('R1', 'product', 0.8, 'rules')]), 'R1/organization'));
  test('what the tables know is added, a guess is not', () =>
    assert.equal(joined([], [name('Meta', 'organization', 0.5, 'rules'), name('Китай', 'location', 0.9, 'rules')]), 'Китай/location'));
});
