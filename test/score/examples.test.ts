import assert from 'node:assert/strict';
import { shareOf, tallyExamples } from './tallyExamples.ts';

/** Of the phrases in scope at least so many come out with the same value; raise it as the share rises. */
const LEAST = 0.88;

suite('the examples of other parsers', () => {
  test('come out with the same value as often as before', function () {
    const found = tallyExamples('../shared/corpora');
    if (!found) this.skip(); // they lie beside the project, where they are present at all
    assert.ok(shareOf(found.total) >= LEAST, `${(100 * shareOf(found.total)).toFixed(1)} % of ${found.total.same + found.total.other}`);
  });
});
