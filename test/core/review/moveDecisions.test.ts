import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveReview, reanchorReview } from '../../../src/core/review/moveDecisions.ts';
import type { Review } from '../../../src/core/review/reviewFile.ts';
import { describeTarget } from '../../../src/core/review/target.ts';
import { findIn } from '../findIn.ts';

const TEXT = 'Мэр Гай заявил, что мост откроют весной. Стоимость — 5 млрд рублей.';
const at = findIn(TEXT);
const to = (words: string): ReturnType<typeof describeTarget> => describeTarget(TEXT, at(words));
const review: Review = {
  version: 1,
  decisions: [{
    id: 'a', at: '2026-01-01T00:00:00Z', by: 'Р', action: 'correct', kind: 'quotation', target: to('мост откроют весной'),
    set: { source: to('Гай'), segments: [to('мост откроют весной')], via: [], speaker: { name: 'Гай', entity: to('Гай') } },
  }],
};

suite('decisions under edits', () => {
  test('typing inside the words stretches them', () => {
    const after = TEXT.replace('откроют', 'наконец откроют');
    const [moved] = moveReview(review, TEXT, after, [{ start: TEXT.indexOf('откроют'), length: 0, inserted: 8 }]).decisions;
    assert.equal(moved!.target.exact, 'мост наконец откроют весной');
    assert.equal((moved!.set!['segments'] as { exact: string }[])[0]!.exact, 'мост наконец откроют весной');
    assert.equal((moved!.set!['source'] as { start: number }).start, findIn(after)('Гай').start);
  });

  test('several edits at once', () => {
    const after = `Вчера мэр${TEXT.slice(3).replace('5 млрд', '6 млрд')}`;
    const [moved] = moveReview(review, TEXT, after, [{ start: 0, length: 3, inserted: 9 }, { start: TEXT.indexOf('5 млрд'), length: 1, inserted: 1 }]).decisions;
    assert.deepEqual([moved!.target.start, moved!.target.exact], [findIn(after)('мост').start, 'мост откроют весной']);
  });

  test('a change from outside is found by words', () => {
    const after = `Обновлено.\n\n${TEXT}`;
    assert.equal(reanchorReview(review, after).decisions[0]!.target.start, findIn(after)('мост').start);
  });

  test('without a change nothing is made anew', () => {
    assert.equal(reanchorReview(review, TEXT).decisions[0]!.target.exact, 'мост откроют весной');
    assert.equal(moveReview(review, TEXT, TEXT, []).decisions[0]!.target.start, review.decisions[0]!.target.start);
  });

  test('words that are gone keep what was saved of them', () => {
    assert.deepEqual(reanchorReview(review, 'Совсем другой текст о погоде.').decisions[0]!.target, review.decisions[0]!.target);
  });

  test('edits before or behind move a target by exactly their length', () => {
    const { start, end } = at('мост откроют весной');
    fc.assert(fc.property(fc.nat(TEXT.length), fc.nat(10), fc.string({ maxLength: 20 }), (from, length, inserted) => {
      const cut = Math.min(length, TEXT.length - from);
      fc.pre(from + cut <= start || from >= end);
      const after = TEXT.slice(0, from) + inserted + TEXT.slice(from + cut);
      const target = moveReview(review, TEXT, after, [{ start: from, length: cut, inserted: inserted.length }]).decisions[0]!.target;
      assert.equal(target.start, from >= end ? start : start + inserted.length - cut);
      assert.equal(after.slice(target.start, target.end), 'мост откроют весной');
    }));
  });
});
