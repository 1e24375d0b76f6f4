import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../../src/core/analysis.ts';
import type { ExportedArticle } from '../../../src/core/annotation.ts';
import { readArticle } from '../../../src/core/article.ts';
import { toExport } from '../../../src/core/export.ts';
import { applyDecisions } from '../../../src/core/review/applyDecisions.ts';
import { compareReviewers } from '../../../src/core/review/compareReviewers.ts';
import { decideOn, decideToAdd, type Signature, type Subject } from '../../../src/core/review/decide.ts';
import type { QuotationFields } from '../../../src/core/review/decidedFields.ts';
import { type ReviewedAnalysis, unreviewed } from '../../../src/core/review/reviewed.ts';
import type { Decision } from '../../../src/core/review/reviewFile.ts';
import { takeAll } from '../../../src/core/review/takeAll.ts';
import { takeSide } from '../../../src/core/review/takeSide.ts';
import { describeTarget } from '../../../src/core/review/target.ts';
import { runSteps } from '../../../src/core/steps.ts';
import { findIn } from '../findIn.ts';

const TEXT = 'Анна Лунёва заявила, что выручка «Северсвета» выросла на 30 % за три года. Лунёва добавила: «Мы рады». Мэр Гай промолчал, но Олег Тим из «Марса» ждёт 5 млрд рублей.';
const at = findIn(TEXT);
const entity = (id: string, type: 'person' | 'organization', name: string, ...mentions: { start: number; end: number }[]): Analysis['entities'][number] =>
  ({ id, type, name, aliases: [], roles: [], confidence: 1, mentions: mentions.map(m => ({ ...m, confidence: 1 })) });
const base: Analysis = {
  article: readArticle(TEXT),
  quotations: [
    { id: 'q1', type: 'indirect', segments: [at('выручка «Северсвета» выросла на 30 % за три года')], source: at('Анна Лунёва'), cue: at('заявила'), via: [], confidence: 1, evidence: [], speaker: { entity: 'e1', name: 'Анна Лунёва', role: null, affiliation: null }, date: null },
    { id: 'q2', type: 'direct', segments: [at('Мы рады')], source: at('Лунёва', 1), cue: at('добавила'), via: [], confidence: 1, evidence: [], speaker: null, date: null },
  ],
  figures: [
    { id: 'f1', type: 'percent', ...at('30 %'), value: 30, mod: null, unit: '%', confidence: 1, reference: null },
    { id: 'f2', type: 'duration', ...at('три года'), value: 'P3Y', mod: null, unit: null, confidence: 1, reference: null },
  ],
  entities: [entity('e1', 'person', 'Анна Лунёва', at('Анна Лунёва'), at('Лунёва', 1)), entity('e2', 'organization', 'Северсвет', at('Северсвета')), entity('e3', 'person', 'Олег Тим', at('Олег Тим'))],
};

let count = 0;
function sign(): Signature {
  count++;
  return { id: `d${String(count).padStart(6, '0')}`, at: new Date(Date.UTC(2026, 0, 1) + count * 1000).toISOString(), by: 'Р' };
}

type Step = (current: ReviewedAnalysis) => Decision[];
const on = (pick: (current: ReviewedAnalysis) => Subject | undefined, ...rest: readonly unknown[]): Step => current => {
  const subject = pick(current);
  return subject ? [decideOn(current, subject, rest[0] as 'correct', sign(), rest[1] as object)] : [];
};
const quotation = (words: string): ((c: ReviewedAnalysis) => Subject | undefined) => c => {
  const found = c.quotations.find(q => TEXT.slice(q.segments[0]!.start).startsWith(words));
  return found && { kind: 'quotation', quotation: found };
};
const figure = (words: string): ((c: ReviewedAnalysis) => Subject | undefined) => c => {
  const found = c.figures.find(f => TEXT.slice(f.start).startsWith(words));
  return found && { kind: 'figure', figure: found };
};
const mention = (words: string, nth = 0): ((c: ReviewedAnalysis) => Subject | undefined) => c => {
  const place = at(words, nth);
  const found = c.entities.find(e => e.mentions.some(m => m.start === place.start));
  return found && { kind: 'entity', entity: found, mention: found.mentions.find(m => m.start === place.start)! };
};
/** What a reviewer may do to the article. */
const STEPS: Readonly<Record<string, Step>> = {
  'reject q1': on(quotation('выручка'), 'reject'),
  'retype q2': on(quotation('Мы'), 'correct', { set: { type: 'mixed', cue: null } }),
  'shorten q1': on(quotation('выручка'), 'correct', { set: { segments: [describeTarget(TEXT, at('выручка «Северсвета» выросла на 30 %'))], source: null } satisfies QuotationFields }),
  'speaker q2': on(quotation('Мы'), 'correct', { set: { speaker: { name: 'Анна Лунёва', role: 'глава', entity: describeTarget(TEXT, at('Лунёва', 1)) }, via: [describeTarget(TEXT, at('Марса'))] } }),
  'add quotation': () => [decideToAdd(TEXT, 'quotation', at('ждёт 5 млрд рублей'), sign(), { set: { type: 'indirect' } })],
  'reject f1': on(figure('30'), 'reject'),
  'value f1': on(figure('30'), 'correct', { set: { value: 31, mod: 'APPROX' } }),
  'span f2': on(figure('три'), 'correct', { set: { span: describeTarget(TEXT, at('за три года')) } }),
  'add figure': () => [decideToAdd(TEXT, 'figure', at('5 млрд рублей'), sign(), { set: { type: 'money', value: 5e9, unit: 'RUB' } })],
  'reject e2': on(mention('Северсвета'), 'reject'),
  'type e2': on(mention('Северсвета'), 'correct', { set: { type: 'product', name: 'Северсвет-2' } }),
  'split e1': on(mention('Лунёва', 1), 'split', { set: { name: 'Лунёва' } }),
  'add entity': () => [decideToAdd(TEXT, 'entity', at('Марса'), sign(), { set: { type: 'organization', name: 'Марс' } })],
};
const context = { path: 'a', bytes: new TextEncoder().encode(TEXT), generatorVersion: '0' };

function reviewedBy(steps: readonly string[]): { readonly decisions: Decision[]; readonly exported: ExportedArticle } {
  const decisions: Decision[] = [];
  for (const name of steps) decisions.push(...STEPS[name]!(applyDecisions(base, { version: 1, decisions })));
  return { decisions, exported: toExport(applyDecisions(base, { version: 1, decisions }), context) };
}

function differencesLeft(a: readonly string[], b: readonly string[]): string[] {
  const left = reviewedBy(a);
  const right = reviewedBy(b);
  const decisions = [...right.decisions];
  for (const difference of compareReviewers(TEXT, left.exported, right.exported).differences) {
    const current = applyDecisions(base, { version: 1, decisions });
    const [first, second] = [sign(), sign()];
    decisions.push(...takeSide(current, difference, left.exported, difference.a, [first, second]));
  }
  const after = applyDecisions(base, { version: 1, decisions });
  assert.deepEqual(after.orphans, []);
  return compareReviewers(TEXT, left.exported, toExport(after, context)).differences.map(d => `${d.kind} ${d.code} ${d.fields.join()} ${TEXT.slice(d.start, d.end)}`);
}

suite('taking one reviewer’s side', () => {
  const names = Object.keys(STEPS);
  test('each difference, settled for one side, is one no more', () => {
    for (const name of names) {
      assert.deepEqual(differencesLeft([name], []), [], `${name} taken over`);
      assert.deepEqual(differencesLeft([], [name]), [], `${name} taken back`);
    }
  });

  test('whatever two reviewers did, taking one side of every difference gives what that side has', () => {
    const steps = fc.uniqueArray(fc.constantFrom(...names), { maxLength: names.length });
    fc.assert(fc.property(steps, steps, (a, b) => {
      assert.deepEqual(differencesLeft(a, b), []);
    }), { numRuns: 150 });
  });

  test('all taken at once is what they are one by one', () => {
    const steps = fc.uniqueArray(fc.constantFrom(...names), { maxLength: names.length });
    fc.assert(fc.property(steps, steps, (a, b) => {
      const [left, right] = [reviewedBy(a), reviewedBy(b)];
      const { differences } = compareReviewers(TEXT, left.exported, right.exported);
      const settled = runSteps(takeAll(base, { version: 1, decisions: right.decisions }, differences, 'a', left.exported, differences.flatMap(() => [sign(), sign()])));
      assert.deepEqual(settled.map(({ difference }) => difference), differences);
      const after = applyDecisions(base, { version: 1, decisions: [...right.decisions, ...settled.flatMap(({ decisions }) => decisions)] });
      assert.deepEqual(compareReviewers(TEXT, left.exported, toExport(after, context)).differences, []);
    }), { numRuns: 100 });
  });

  test('nothing is decided where the article says so already', () => {
    const { exported } = reviewedBy([]);
    const gone = { kind: 'figure', code: 'only-a', ...at('30 %'), fields: [], a: 'f1', b: null } as const;
    const rejected = applyDecisions(base, { version: 1, decisions: reviewedBy(['reject f1']).decisions });
    assert.deepEqual(takeSide(rejected, gone, exported, null, [sign(), sign()]), []);
    assert.equal(takeSide(unreviewed(base), gone, exported, null, [sign(), sign()])[0]?.action, 'reject');
  });
});
