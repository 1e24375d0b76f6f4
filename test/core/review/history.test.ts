import assert from 'node:assert/strict';
import fc from 'fast-check';
import { actBetween, withActTakenBack } from '../../../src/core/review/history.ts';
import { type Decision, type Review, serializeReview } from '../../../src/core/review/reviewFile.ts';

const decision = (id: string, note: string): Decision => ({
  id, at: `2026-01-31T10:00:0${id.charCodeAt(0) % 10}Z`, by: 'Р', action: 'note', kind: 'figure', target: { exact: '5 %', prefix: '', suffix: '', start: 0, end: 3 }, note,
});
const reviews = fc.uniqueArray(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.constantFrom('x', 'y', 'z')), { selector: ([id]) => id })
  .map((list): Review => ({ version: 1, decisions: list.map(([id, note]) => decision(id, note)) }));

suite('history of a review', () => {
  test('taking back what was done gives what was before, and taking that back does it again', () => {
    fc.assert(fc.property(reviews, reviews, (before, after) => {
      const act = actBetween(before, after);
      const undone = withActTakenBack(after, act);
      assert.equal(serializeReview(undone), serializeReview(before));
      assert.equal(serializeReview(withActTakenBack(undone, actBetween(after, undone))), serializeReview(after));
    }));
  });

  test('what others decided since stays', () => {
    fc.assert(fc.property(reviews, reviews, fc.uniqueArray(fc.constantFrom(...'ijkl')), (before, after, others) => {
      const since: Review = { version: 1, decisions: [...after.decisions, ...others.map(id => decision(id, 'x'))] };
      const undone = withActTakenBack(since, actBetween(before, after));
      assert.deepEqual(undone.decisions.map(({ id }) => id).filter(id => others.includes(id)).sort(), [...others].sort());
    }));
  });
});
