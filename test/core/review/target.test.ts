import assert from 'node:assert/strict';
import fc from 'fast-check';
import { targetSchema } from '../../../src/core/review/reviewSchema.ts';
import { describeTarget, isTarget } from '../../../src/core/review/target.ts';

suite('targets', () => {
  test('are told as their schema tells them', () => {
    const text = fc.oneof(fc.string({ maxLength: 3 }), fc.constant(undefined), fc.constant(7));
    const offset = fc.oneof(fc.nat(), fc.constantFrom(-1, 1.5, Number.NaN, 2 ** 53, '3', null, undefined));
    const value = fc.oneof(fc.record({ exact: text, prefix: text, suffix: text, start: offset, end: offset, more: fc.boolean() }), fc.anything());
    fc.assert(fc.property(value, value => isTarget(value) === targetSchema.safeParse(value).success), { numRuns: 2_000 });
  });

  test('that are made are told', () => {
    assert.ok(isTarget(describeTarget('«Да», — сказал он.', { start: 1, end: 3 })));
  });
});
