import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSource, verifyQuotation } from '../../../src/core/review/verifyQuotation.ts';

const SOURCE = 'Good evening, everyone. We have looked at the bridge twice, and we will not open it before spring. Money was never the problem; '
  + 'the problem is steel, which nobody delivers in winter. Ещё раз: мост не откроется до весны, всё остальное — слухи. Thank you.';

suite('verifying quotations', () => {
  const cases: readonly (readonly [string, 'verbatim' | 'changed' | 'not-found', string])[] = [
    ['we will not open it before spring', 'verbatim', ''],
    ['We will NOT open it — before “spring”!', 'verbatim', ''],
    ['мост не откроется до весны, все остальное — слухи', 'verbatim', ''],
    ['We will not close it before spring', 'changed', 'close/open'],
    ['We will not open the bridge before spring', 'changed', 'the bridge/it'],
    ['the problem is steel … nobody delivers in winter', 'changed', '/which'],
    ['Money was never really the problem', 'changed', 'really/'],
    ['The mayor resigned after the scandal over parking', 'not-found', ''],
    ['', 'not-found', ''],
    ['We will not open it before summer', 'changed', 'summer/spring'],
    ['You will not open it before spring', 'changed', 'You/we'],
  ];
  const source = readSource(SOURCE);
  for (const [quoted, outcome, changes] of cases) {
    test(`${outcome}: ${quoted}`, () => {
      const result = verifyQuotation(quoted, source);
      assert.equal(result.outcome, outcome);
      const shown = result.stretches.filter(s => s.kind !== 'same')
        .map(s => `${quoted.slice(s.quoted.start, s.quoted.end)}/${SOURCE.slice(s.source.start, s.source.end)}`).join(' ');
      assert.equal(shown, changes);
    });
  }

  test('a very long quotation is aligned in blocks, and its changed words are all found', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `слово${(i * 7919) % 9973}`);
    const changed = words.map((word, i) => (i % 5_000 === 4_999 ? 'иное' : word));
    const begun = performance.now();
    const result = verifyQuotation(changed.join(' '), readSource(words.join(' ')));
    assert.ok(performance.now() - begun < 10_000);
    assert.equal(result.outcome, 'changed');
    assert.deepEqual(result.stretches.filter(({ kind }) => kind !== 'same').map(({ kind }) => kind), ['changed', 'changed', 'changed', 'changed']);
    assert.equal(result.share, 0.9998);
  });

  test('any run of words of a source is verbatim in it', () => {
    const text = fc.array(fc.constantFrom('а', 'мост', 'and', 'the', 'steel', 'зима', 'spring', 'цена', '12'), { minLength: 1, maxLength: 300 });
    fc.assert(fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
      const start = a % words.length;
      const length = 1 + (b % Math.min(30, words.length - start));
      const result = verifyQuotation(words.slice(start, start + length).join(', '), readSource(words.join(' ')));
      assert.deepEqual([result.outcome, result.share], ['verbatim', 1]);
    }), { numRuns: 300 });
  });
});
