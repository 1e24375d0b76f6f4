import assert from 'node:assert/strict';
import type { FigureValue } from '../../../src/core/annotation.ts';
import type { Language } from '../../../src/core/lang/language.ts';
import { readTypedValue } from '../../../src/core/review/typedValue.ts';

const CASES: readonly [typed: string, language: Language, value: FigureValue, unit: string | null][] = [
  ['31,5 %', 'ru', 31.5, '%'],
  ['31.5 %', 'en', 31.5, '%'],
  ['-3', 'en', -3, null],
  ['5 000 000 RUB', 'ru', 5_000_000, 'RUB'],
  ['5\u00a0000,5', 'ru', 5000.5, null],
  ['5 00 km', 'en', 5, '00 km'],
  ['5 1000', 'en', 5, '1000'],
  ['2,500 USD', 'en', 2500, 'USD'],
  ['2,500 км', 'ru', 2.5, 'км'],
  ['2,500,000', 'ru', 2_500_000, null],
  ['2,50,000', 'en', '2,50,000', null],
  ['1,250.5', 'en', 1250.5, null],
  ['1e+21', 'en', 1e21, null],
  ['5..7 km', 'en', { min: 5, max: 7 }, 'km'],
  ['..7', 'ru', { min: null, max: 7 }, null],
  ['2026-03', 'ru', '2026-03', null],
  ['P3M', 'en', 'P3M', null],
  ['  12   square  miles ', 'en', 12, 'square miles'],
  ['', 'ru', null, null],
];

suite('values that a person types', () => {
  for (const [typed, language, value, unit] of CASES) {
    test(`${language}: “${typed}”`, () => assert.deepEqual(readTypedValue(typed, language), { value, unit }));
  }
});
