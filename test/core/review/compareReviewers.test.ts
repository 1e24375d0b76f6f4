import assert from 'node:assert/strict';
import type { ExportedArticle, ExportedFigure } from '../../../src/core/annotation.ts';
import { compareReviewers } from '../../../src/core/review/compareReviewers.ts';

const TEXT = 'Рост на 5 % за 3 года принёс 12 рублей.';

function exportOf(...figures: (readonly [string, ExportedFigure['type'], number])[]): ExportedArticle {
  return {
    $schema: 's', version: 1, generator: { name: 'article-annotator', version: '0' }, quotations: [], entities: [],
    article: { path: 'a.article', language: 'ru', date: null, title: null, length: TEXT.length, sha256: '0'.repeat(64) },
    figures: figures.map(([text, type, value], i) => {
      const start = TEXT.indexOf(text);
      return { id: `f${i + 1}`, type, start, end: start + text.length, text, value, mod: null, unit: null, confidence: 1, status: 'confirmed', note: null };
    }),
  };
}

suite('comparing reviewers', () => {
  test('the same decisions agree wholly', () => {
    const x = exportOf(['5 %', 'percent', 5]);
    const { agreement, differences } = compareReviewers(TEXT, x, x);
    assert.deepEqual(agreement.map(a => [a.kind, a.f1, a.kappa]), [['quotation', 1, null], ['figure', 1, 1], ['entity', 1, null]]);
    assert.deepEqual(differences, []);
  });

  test('what differs is listed by place, with its fields', () => {
    const a = exportOf(['5 %', 'percent', 5], ['3 года', 'duration', 3]);
    const b = exportOf(['5 %', 'percent', 6], ['12 рублей', 'money', 12]);
    const { agreement, differences } = compareReviewers(TEXT, a, b);
    assert.deepEqual(differences.map(d => [TEXT.slice(d.start, d.end), d.code, d.fields.join()]), [['5 %', 'differs', 'value'], ['3 года', 'only-a', ''], ['12 рублей', 'only-b', '']]);
    const figures = agreement[1]!;
    assert.equal(figures.f1, 0.5);
    // Nine words: «5» alike, four outside alike, two and two apart. Observed 5/9, expected (6·6 + 1·1)/81 … by hand: po = 5/9, pe = 37/81.
    assert.ok(Math.abs(figures.kappa! - (5 / 9 - pe()) / (1 - pe())) < 1e-12);
  });
});

/** Share of chance agreement of the example: labels of its nine words are percent 1, duration 2 or money 2, nothing 6 on either side. */
function pe(): number {
  return (1 * 1 + 6 * 6) / 81;
}
