import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { LABELS } from '../../../../src/core/entities/tagger/labels.ts';
import { addRows, PACKED, ROW, unpackScores, weightByte } from '../../../../src/core/entities/tagger/packedScores.ts';

const rowsOfWeights = fc.array(fc.array(fc.integer({ min: -127, max: 127 }), { minLength: LABELS, maxLength: LABELS }), { maxLength: 60 });

suite('packed scores', () => {
  test('rows so added are the sums of their weights, one after the other', () => {
    fc.assert(fc.property(rowsOfWeights, fc.array(rowsOfWeights, { maxLength: 3 }), (first, others) => {
      const scores = new Int32Array(PACKED * 3);
      const wanted = new Array<number>(LABELS).fill(0);
      for (const rows of [first, ...others]) {
        const bytes = new Uint8Array((rows.length + 1) * ROW * 4).fill(weightByte(0));
        rows.forEach((weights, row) => weights.forEach((weight, label) => {
          bytes[row * ROW * 4 + label] = weightByte(weight);
          wanted[label]! += weight;
        }));
        addRows(new Int32Array(bytes.buffer), Int32Array.from(rows, (_, row) => row * ROW), rows.length, scores, PACKED);
      }
      const unpacked = new Int32Array(LABELS + 2);
      unpackScores(scores, PACKED, unpacked, 1);
      assert.deepEqual([...unpacked], [0, ...wanted, 0]);
      assert.ok(scores.subarray(0, PACKED).every(score => score === 0) && scores.subarray(2 * PACKED).every(score => score === 0));
    }), { numRuns: 50 });
  });
});
