import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeReviews } from '../../../src/core/review/mergeReviews.ts';
import { parseReview } from '../../../src/core/review/parseReview.ts';
import { canonical, type Decision, type Review, serializeReview } from '../../../src/core/review/reviewFile.ts';

const decision = (id: string, extra: Partial<Decision> = {}): Decision => ({
  id, at: '2026-01-31T10:00:00Z', by: 'Редактор', action: 'confirm', kind: 'figure',
  target: { exact: 'почти 30 %', prefix: 'приходится ', suffix: ' объёма', start: 100, end: 110 }, ...extra,
});
const review = (...decisions: Decision[]): Review => ({ $schema: 'article-annotator://schemas/review.schema.json', version: 1, decisions });

suite('review file', () => {
  test('what is written is read again, unknown fields and all', () => {
    const written = { ...review(decision('a', { colour: 'red', set: { value: 31, future: { x: 1 } } })), tool: 'other' };
    const parsed = parseReview(serializeReview(written));
    assert.equal(canonical(parsed.review), canonical(written));
  });

  test('equal reviews give equal bytes whatever the order of keys and entries', () => {
    const { id, at, by, ...rest } = decision('b');
    assert.equal(serializeReview(review(decision('a'), decision('b'))), serializeReview(review({ ...rest, by, at, id }, decision('a'))));
  });

  const good = serializeReview(review(decision('a'), decision('b')));
  const damaged: readonly (readonly [string, string, string, number, RegExp])[] = [
    ['cut off', good.slice(0, -20), 'not-json', good.slice(0, -20).split('\n').length, /./],
    ['empty', '', 'not-json', 1, /Empty|ValueExpected/],
    ['a comma lost', good.replace('"version": 1,', '"version": 1'), 'not-json', 4, /CommaExpected/],
    ['conflict markers', good.replace('  "decisions"', '<<<<<<< HEAD\n  "decisions"'), 'conflict-markers', 4, /<<<<<<< HEAD/],
    ['an unknown action', good.replace('"confirm"', '"bless"'), 'wrong-field', good.slice(0, good.indexOf('"confirm"')).split('\n').length, /decisions\.0\.action/],
    ['a target without words', good.replace(/"exact": "[^"]*",\n\s*/u, ''), 'wrong-field', good.slice(0, good.indexOf('"target"')).split('\n').length, /decisions\.0\.target\.exact/],
    ['a newer version', good.replace('"version": 1', '"version": 2'), 'newer-version', 3, /2/],
    ['a list', '[]', 'wrong-field', 1, /the file/],
  ];
  for (const [name, text, code, line, detail] of damaged) {
    test(`damaged: ${name}`, () => {
      const { problem } = parseReview(text);
      assert.equal(problem?.code, code);
      assert.equal(problem?.line, line);
      assert.match(problem?.detail ?? '', detail);
    });
  }

  test('no text makes the reader throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => {
      const parsed = parseReview(text);
      assert.ok(parsed.review ?? parsed.problem);
    }));
  });
});

const arbitraryDecision = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  at: fc.constantFrom('2026-01-31T10:00:00Z', '2026-02-01T10:00:00Z'),
  action: fc.constantFrom('confirm' as const, 'reject' as const, 'correct' as const),
  note: fc.constantFrom('x', 'y'),
}).map(({ id, ...rest }) => decision(id, rest));
const arbitraryReview = fc.uniqueArray(arbitraryDecision, { selector: d => d.id }).map(list => review(...list));
const set = (r: Review): string[] => r.decisions.map(canonical).sort();

suite('merging reviews', () => {
  test('commutative', () => {
    fc.assert(fc.property(fc.option(arbitraryReview), arbitraryReview, arbitraryReview, (base, a, b) => {
      assert.equal(serializeReview(mergeReviews(base, a, b).review), serializeReview(mergeReviews(base, b, a).review));
    }));
  });

  test('idempotent', () => {
    fc.assert(fc.property(fc.option(arbitraryReview), arbitraryReview, arbitraryReview, (base, a, b) => {
      assert.deepEqual(set(mergeReviews(base, a, a).review), set(a));
      const merged = mergeReviews(base, a, b).review;
      assert.deepEqual(set(mergeReviews(merged, merged, merged).review), set(merged));
    }));
  });

  test('nothing that a side added or changed is lost', () => {
    fc.assert(fc.property(arbitraryReview, arbitraryReview, arbitraryReview, (base, a, b) => {
      const merged = new Set(set(mergeReviews(base, a, b).review));
      const before = new Set(set(base));
      for (const entry of [...set(a), ...set(b)]) if (!before.has(entry)) assert.ok(merged.has(entry), entry);
    }));
  });

  test('what one side took back is gone, what the other changed since is kept', () => {
    const base = review(decision('a'), decision('b'));
    assert.deepEqual(mergeReviews(base, review(decision('b')), base).review.decisions.map(d => d.id), ['b']);
    assert.deepEqual(mergeReviews(base, review(decision('b')), review(decision('a', { note: 'new' }), decision('b'))).review.decisions.map(d => d.id), ['a', 'b']);
  });

  test('two reviewers who disagree on the same words are reported, both entries kept', () => {
    const { review: merged, conflicts } = mergeReviews(review(), review(decision('a')), review(decision('b', { action: 'reject', at: '2026-02-01T10:00:00Z' })));
    assert.deepEqual(merged.decisions.map(d => d.id), ['a', 'b']);
    assert.deepEqual(conflicts.map(c => c.code), ['same-target']);
  });
});
