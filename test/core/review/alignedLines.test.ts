import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignedLines } from '../../../src/core/review/alignedLines.ts';

suite('two texts in aligned lines', () => {
  test('lines break at the same words, and only what differs differs', () => {
    const { quoted, passage } = alignedLines('We will open the bridge in May, whatever the weather, and nobody will pay for it.', 'We will open the “old” bridge in June, whatever\nthe weather, and nobody will pay for it.', 30);
    const [left, right] = [quoted.split('\n'), passage.split('\n')];
    assert.equal(left.length, right.length);
    assert.ok(left.length > 1);
    assert.deepEqual(left.filter((line, i) => line !== right[i]), ['We will open the bridge', 'in May, whatever the weather,']);
  });
  test('no word is lost', () => {
    const text = fc.array(fc.constantFrom('мост', 'не', '«да»', 'the', 'weather,', '—', '12.5', 'Анна'), { minLength: 1, maxLength: 80 }).map(words => words.join(' '));
    fc.assert(fc.property(text, text, fc.integer({ min: 1, max: 60 }), (a, b, width) => {
      const { quoted, passage } = alignedLines(a, b, width);
      assert.equal(quoted.replaceAll('\n', ' '), a);
      assert.equal(passage.replaceAll('\n', ' '), b);
      assert.equal(quoted.split('\n').length, passage.split('\n').length);
    }), { numRuns: 200 });
  });
});
