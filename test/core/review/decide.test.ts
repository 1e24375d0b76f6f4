import assert from 'node:assert/strict';
import type { Analysis } from '../../../src/core/analysis.ts';
import { readArticle } from '../../../src/core/article.ts';
import { applyDecisions } from '../../../src/core/review/applyDecisions.ts';
import { decideOn, decideToAdd } from '../../../src/core/review/decide.ts';
import { unreviewed } from '../../../src/core/review/reviewed.ts';
import { parseReview } from '../../../src/core/review/parseReview.ts';
import { serializeReview } from '../../../src/core/review/reviewFile.ts';
import { findIn } from '../findIn.ts';

const TEXT = 'В среду глава «Марса» Олег Тим сказал, что цена вырастет на 5 %. Пресса молчит.';
const at = findIn(TEXT);
const analysis: Analysis = {
  article: readArticle(TEXT),
  quotations: [{
    id: 'q1', type: 'indirect', segments: [at('цена вырастет на 5 %')], source: at('Олег Тим'), cue: at('сказал'), via: [], confidence: 0.8, evidence: [],
    speaker: { entity: 'e2', name: 'Олег Тим', role: 'глава', affiliation: 'e1' }, date: { figure: 'f1', value: '2026-01-28' },
  }],
  figures: [
    { id: 'f1', type: 'date', ...at('В среду'), value: '2026-01-28', mod: null, unit: null, confidence: 1, reference: null },
    { id: 'f2', type: 'percent', ...at('5 %'), value: 5, mod: null, unit: '%', confidence: 1, reference: null },
  ],
  entities: [
    { id: 'e1', type: 'organization', name: 'Марс', aliases: [], mentions: [{ ...at('Марса'), confidence: 1 }], roles: [], confidence: 1 },
    { id: 'e2', type: 'person', name: 'Олег Тим', aliases: [], mentions: [{ ...at('Олег Тим'), confidence: 1 }], roles: [], confidence: 1 },
  ],
};
const signature = { id: 'r1', at: '2026-02-01T09:00:00Z', by: 'Р' };
const reviewed = unreviewed(analysis);
const reread = (...decisions: Parameters<typeof serializeReview>[0]['decisions']): Parameters<typeof serializeReview>[0] => {
  const parsed = parseReview(serializeReview({ version: 1, decisions }));
  assert.ok(parsed.review);
  return parsed.review;
};

suite('making decisions', () => {
  test('a confirmed quotation stands whole even when it is no longer detected', () => {
    const review = reread(decideOn(reviewed, { kind: 'quotation', quotation: reviewed.quotations[0]! }, 'confirm', signature));
    const { quotations: [q] } = applyDecisions({ ...analysis, quotations: [] }, review);
    const { quotations: [before] } = reviewed;
    assert.deepEqual({ ...q, id: 'q1', confidence: 0.8 }, { ...before, status: 'confirmed' });
  });
  test('a rejection holds nothing but the place', () => {
    const made = decideOn(reviewed, { kind: 'figure', figure: reviewed.figures[1]! }, 'reject', signature, { note: 'не число' });
    assert.deepEqual(Object.keys(made), ['id', 'at', 'by', 'action', 'kind', 'target', 'note']);
  });
  test('what is added comes out as added', () => {
    const review = reread(decideToAdd(TEXT, 'entity', at('Пресса'), signature, { set: { type: 'organization', name: 'Пресса' } }));
    assert.deepEqual(applyDecisions(analysis, review).entities.map(e => [e.name, e.status]), [['Марс', 'detected'], ['Олег Тим', 'detected'], ['Пресса', 'added']]);
  });
});
