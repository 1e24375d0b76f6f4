import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createChainMemory, findMarginals } from '../../../../src/core/entities/tagger/chain.ts';
import { EDGES, LABELS, mayBegin, mayEnd } from '../../../../src/core/entities/tagger/labels.ts';
import { SegmentChain } from '../../../../src/core/entities/tagger/segmentChain.ts';

/** Every labelling that the edges allow, with its score: slow and plain. */
function* labelings(scores: Float32Array, length: number, edges: Float32Array, allowed: Uint32Array | null): Generator<{ labels: number[]; score: number }> {
  function* extend(labels: number[], score: number): Generator<{ labels: number[]; score: number }> {
    if (labels.length === length) {
      if (mayEnd(labels[length - 1]!)) yield { labels, score };
      return;
    }
    const i = labels.length;
    for (let label = 0; label < LABELS; label++) {
      if (allowed && !(allowed[i]! >>> label & 1)) continue;
      const edge = i === 0 ? -1 : EDGES.to.findIndex((to, e) => to === label && EDGES.from[e] === labels[i - 1]);
      if (i === 0 ? !mayBegin(label) : edge < 0) continue;
      yield* extend([...labels, label], score + scores[i * LABELS + label]! + (i === 0 ? 0 : edges[edge]!));
    }
  }
  yield* extend([], 0);
}

const number = fc.float({ min: -3, max: 3, noNaN: true });
const chains = fc.integer({ min: 1, max: 3 }).chain(length => fc.record({
  length: fc.constant(length),
  scores: fc.float32Array({ minLength: length * LABELS, maxLength: length * LABELS, min: -3, max: 3, noNaN: true }),
  edges: fc.array(number, { minLength: EDGES.from.length, maxLength: EDGES.from.length }).map(list => Float32Array.from(list)),
}));

suite('chains of labels against a slow reference', () => {
  // Scores far apart, as a model's are, leave few labels to look at; scores close together leave all.
  for (const spread of [20, 400]) {
    test(`the best labelling and how probable its labels are, with scores up to ${spread} apart`, () => {
      const scale = 0.05;
      fc.assert(fc.property(chains, ({ length, scores, edges }) => {
        const whole = Int32Array.from(scores, score => Math.round(score * spread / 6));
        const all = [...labelings(Float32Array.from(whole, score => score * scale), length, edges, null)];
        const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
        const most = all.reduce((best, { score }) => Math.max(best, score), -Infinity);
        const chain = new SegmentChain(edges, scale);
        const labels = [...chain.best(whole, length).subarray(0, length)];
        assert.ok(most - all.find(one => one.labels.join() === labels.join())!.score < 1e-4);
        const probabilities = new Float64Array(length);
        chain.weigh(whole, 0, length, probabilities);
        labels.forEach((label, i) => {
          const wanted = all.reduce((sum, one) => sum + (one.labels[i] === label ? Math.exp(one.score) : 0), 0) / total;
          assert.ok(Math.abs(probabilities[i]! - wanted) < 1e-6, `${probabilities[i]} for ${wanted}`);
        });
      }), { numRuns: 10 });
    });
  }

  for (const limited of [false, true]) {
    test(`marginals, expected edges and the sum over all${limited ? ', only some labels allowed' : ''}`, () => {
      fc.assert(fc.property(chains, ({ length, scores, edges }) => {
        const allowed = limited ? Uint32Array.from({ length }, () => 0b11_0011_1111_1111) : null;
        const all = [...labelings(scores, length, edges, allowed)];
        const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
        const wanted = new Float64Array(length * LABELS);
        const wantedEdges = new Float64Array(edges.length);
        for (const { labels, score } of all) {
          labels.forEach((label, i) => {
            wanted[i * LABELS + label]! += Math.exp(score) / total;
            if (i > 0) wantedEdges[EDGES.to.findIndex((to, e) => to === label && EDGES.from[e] === labels[i - 1])]! += Math.exp(score) / total;
          });
        }
        const marginals = new Float64Array(length * LABELS);
        const counts = new Float64Array(edges.length);
        const logSum = findMarginals(scores, 0, length, Float64Array.from(edges, edge => Math.exp(edge)), createChainMemory(), marginals, allowed, counts);
        assert.ok(Math.abs(logSum - Math.log(total)) < 1e-4, `${logSum} for ${Math.log(total)}`);
        wanted.forEach((value, k) => assert.ok(Math.abs(value - marginals[k]!) < 1e-5));
        wantedEdges.forEach((value, e) => assert.ok(Math.abs(value - counts[e]!) < 1e-5));
      }), { numRuns: 6 });
    });
  }
});
