import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { loadMorphology } from '../../../src/core/morphology/loadMorphology.ts';
import type { Case, Morphology } from '../../../src/core/morphology/morphology.ts';
import { shippedResources } from '../../resources.ts';

suite('Russian morphology', () => {
  let morphology: Morphology;
  suiteSetup(function () {
    this.timeout(120_000);
    morphology = shippedResources().morphology!;
  });

  const describe = (form: string): string => {
    const [reading] = morphology.readings(form);
    if (!reading) return '';
    const { lemma, known, tag } = reading;
    return [lemma, tag.pos, tag.case, tag.number, tag.gender, ...tag.grammemes, known ? null : 'guessed'].filter(part => part !== null).join(' ');
  };

  suite('the likeliest reading', () => {
    const cases: readonly (readonly [form: string, reading: string])[] = [
      ['Китаем', 'китай NOUN ablt sing masc Sgtm Geox'],
      ['стали', 'стать VERB plur perf intr indc'],
      ['людей', 'человек NOUN gent plur masc'],
      ['Марии', 'мария NOUN gent sing femn Name'],
      ['ежик', 'ёжик NOUN nomn sing masc'],
      ['покрасивее', 'красивый COMP Qual Cmp2'],
      ['Ростове-на-Дону', 'ростов-на-дону NOUN loct sing masc Sgtm Geox'],
      ['по-чувашски', 'по-чувашски ADVB guessed'],
      ['экс-министру', 'экс-министр NOUN datv sing masc guessed'],
      ['Маркаряну', 'маркарян NOUN datv sing masc Sgtm Surn guessed'],
    ];
    for (const [form, reading] of cases) test(form, () => assert.equal(describe(form), reading));
  });

  suite('no word of Russian has none', () => {
    for (const form of ['', 'Qwen', 'Kимчи', '2025', '—', '-']) test(JSON.stringify(form), () => assert.deepEqual(morphology.readings(form), []));
  });

  suite('е for ё, not ё for е', () => {
    test('все is все and всё', () => assert.deepEqual(new Set(morphology.readings('все').map(({ lemma }) => lemma)).has('всё'), true));
    test('зёлень is guessed', () => assert.ok(morphology.readings('зёлень').every(({ known }) => !known)));
  });

  suite('inflection', () => {
    const cases: readonly (readonly [form: string, target: Case, inflected: string | null])[] = [
      ['Китаем', 'nomn', 'китай'],
      ['Путиной', 'nomn', 'путина'],
      ['Москве', 'gent', 'москвы'],
      ['людей', 'nomn', 'люди'],
      ['Маркаряну', 'nomn', 'маркарян'],
      ['премьер-министру', 'gent', 'премьер-министра'],
      ['городами-героями', 'nomn', 'города-герои'],
      ['экс-министру', 'ablt', 'экс-министром'],
      ['Маркел', 'gent', 'маркела'],
      ['сша', 'datv', 'сша'],
      ['быстро', 'gent', null],
    ];
    for (const [form, target, inflected] of cases) {
      test(`${form} ${target}`, () => assert.equal(morphology.inflect(form, morphology.readings(form)[0]!, { case: target }), inflected));
    }
    test('a name is not turned into a patronymic, nor one into the name', () => {
      const inCase = (form: string, grammeme: string): string | null => {
        const reading = morphology.readings(form).find(({ tag }) => tag.case === 'gent' && tag.grammemes.has(grammeme))!;
        return morphology.inflect(form, reading, { case: 'nomn', gender: 'femn' });
      };
      assert.equal(inCase('Марина', 'Name'), 'марин');
      assert.equal(inCase('Ивановны', 'Patr'), 'ивановна');
    });
    test('number and gender as asked for', () => {
      const reading = morphology.readings('новый').find(({ tag }) => tag.case === 'nomn')!;
      assert.equal(morphology.inflect('новый', reading, { case: 'datv', gender: 'femn' }), 'новой');
      assert.equal(morphology.inflect('новый', reading, { case: 'gent', number: 'plur' }), 'новых');
    });
  });

  test('readings are kept, tags are shared, scores add up to one', () => {
    fc.assert(fc.property(fc.stringMatching(/^[а-яё-]{1,14}$/u), word => {
      const readings = morphology.readings(word);
      assert.equal(morphology.readings(word), readings);
      if (readings.length > 0) assert.ok(Math.abs(readings.reduce((sum, { score }) => sum + score, 0) - 1) < 1e-6);
      for (const reading of readings) {
        assert.ok(reading.lemma.length > 0);
        morphology.inflect(word, reading, { case: 'gent' });
      }
    }));
    assert.equal(morphology.readings('Москвой')[0]!.tag, morphology.readings('Тулой').find(({ tag }) => tag.grammemes.has('Geox'))!.tag);
  });

  test('damaged dictionaries say so', () => {
    const bytes = readFileSync('dist/data/ru.dictionary.bin');
    assert.throws(() => loadMorphology(bytes.subarray(0, 1_000_000)), /Russian dictionary cannot be read: the data ends/u);
    assert.throws(() => loadMorphology(Uint8Array.of(1, 2, 3, 4, 5)), /Russian dictionary cannot be read: it is no dictionary/u);
  });
});
