import assert from 'node:assert/strict';
import { analyse } from '../../src/core/detect.ts';
import { findDiscrepancies } from '../../src/core/figures/discrepancies.ts';

/** The pairs of figures that differ, by their words. */
function pairsIn(text: string): string[] {
  const analysis = analyse(text);
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return [...findDiscrepancies(analysis)].flatMap(([id, others]) => others.map(other => `${words(analysis.figures.find(f => f.id === id)!)}/${words(other)}`)).sort();
}

suite('discrepancies between figures', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['one thing counted twice', 'При пожаре на складе пострадали 20 человек. Позже сообщили, что при пожаре пострадали 25 человек.', ['20/25', '25/20']],
    ['the same in English', 'The fire injured 20 people on Monday. Officials later said the fire injured 25 people.', ['20/25', '25/20']],
    ['the same value', 'При пожаре пострадали 20 человек. Позже подтвердили, что при пожаре пострадали 20 человек.', []],
    ['another noun', 'При пожаре пострадали 20 человек. При пожаре сгорели 25 домов.', []],
    ['the same noun, nothing else in common', 'Вечером пришли 20 человек. В городе живут 90 человек.', []],
  ];
  for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(pairsIn(text), expected));
});
