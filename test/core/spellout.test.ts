import assert from 'node:assert/strict';
import { spell, type SpelloutRules, spelloutWords } from '../../src/build/spellout.ts';

const RULES: SpelloutRules = {
  '%spellout-cardinal': [['-x', 'minus →→;'], ['0', 'zero;'], ['1', 'one;'], ['2', 'two;'], ['3', 'three;'], ['20', 'twenty[-→→];'], ['100', '←← hundred[ →→];'], ['1000', '←← $(cardinal,one{grand}other{grands})$[ →→];'], ['1000000', '=#,##0=;']],
};

suite('Spelling numbers out by rules', () => {
  const cases: readonly (readonly [number, string | null])[] = [[3, 'three'], [20, 'twenty'], [22, 'twenty-two'], [300, 'three hundred'], [1000, 'one grand'], [2103, 'two grands one hundred three'], [1e6, null]];
  for (const [value, words] of cases) test(`${value} → ${words ?? 'digits'}`, () => assert.equal(spell(RULES, '%spellout-cardinal', value, 'en'), words));

  test('collects the words', () => {
    const words = spelloutWords(RULES, 'cardinal', 'en');
    assert.deepEqual([...words.get(20)!], ['twenty']);
    assert.deepEqual([...words.get(100)!], ['hundred']);
    assert.deepEqual([...words.get(1000)!], ['grand', 'grands']);
  });
});
