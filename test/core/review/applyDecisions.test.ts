import assert from 'node:assert/strict';
import type { Analysis, Entity, Figure, Quotation } from '../../../src/core/analysis.ts';
import { exportSchema } from '../../../src/core/annotation.ts';
import { readArticle } from '../../../src/core/article.ts';
import { toExport } from '../../../src/core/export.ts';
import { applyDecisions } from '../../../src/core/review/applyDecisions.ts';
import type { Action, Decision, Kind } from '../../../src/core/review/reviewFile.ts';
import { describeTarget, type Target } from '../../../src/core/review/target.ts';
import type { Span } from '../../../src/core/span.ts';
import { findIn } from '../findIn.ts';

const TEXT = 'Анна Лунёва заявила, что выручка «Северсвета» выросла на 30 %. Лунёва добавила, что А. Лунёва — её сестра. Мэр Гай промолчал.';

const at = findIn(TEXT);
const to = (words: string, nth = 0): Target => describeTarget(TEXT, at(words, nth));

const person: Entity = {
  id: 'e1', type: 'person', name: 'Анна Лунёва', aliases: ['Лунёва'], roles: [], confidence: 0.9,
  mentions: [at('Анна Лунёва'), at('Лунёва', 1), at('А. Лунёва')].map(span => ({ ...span, confidence: 0.9 })),
};
const company: Entity = { id: 'e2', type: 'organization', name: 'Северсвет', aliases: [], roles: [], confidence: 0.9, mentions: [{ ...at('Северсвета'), confidence: 0.9 }] };
const figure: Figure = { id: 'f1', type: 'percent', ...at('30 %'), value: 30, mod: null, unit: '%', confidence: 0.9, reference: null };
const quotation: Quotation = {
  id: 'q1', type: 'indirect', segments: [at('выручка «Северсвета» выросла на 30 %')], source: at('Анна Лунёва'), cue: at('заявила'),
  speaker: { entity: 'e1', name: 'Анна Лунёва', role: null, affiliation: null }, date: null, via: [], confidence: 0.9, evidence: [],
};
const analysis: Analysis = { article: readArticle(TEXT), quotations: [quotation], figures: [figure], entities: [person, company] };

let clock = 0;
function decide(action: Action, kind: Kind, target: Target, more: Partial<Decision> = {}): Decision {
  clock++;
  return { id: `d${clock}`, at: new Date(Date.UTC(2026, 0, 1) + clock * 1000).toISOString(), by: 'Р', action, kind, target, ...more };
}
const apply = (...decisions: Decision[]): ReturnType<typeof applyDecisions> => applyDecisions(analysis, { version: 1, decisions });
const words = (span: Span | null): string | null => span && TEXT.slice(span.start, span.end);
const CONTENT = 'выручка «Северсвета» выросла на 30 %';

suite('applying decisions', () => {
  test('confirm', () => assert.equal(apply(decide('confirm', 'figure', to('30 %'))).figures[0]!.status, 'confirmed'));
  test('reject', () => assert.equal(apply(decide('reject', 'quotation', to(CONTENT))).quotations[0]!.status, 'rejected'));
  test('a later decision wins', () => {
    const [first, second] = [decide('reject', 'figure', to('30 %')), decide('confirm', 'figure', to('30 %'))];
    assert.equal(apply(second, first).figures[0]!.status, 'confirmed');
  });
  test('correct a value and keep the rest', () => {
    const f = apply(decide('correct', 'figure', to('30 %'), { set: { value: 31, mod: 'APPROX' }, note: 'см. отчёт' })).figures[0]!;
    assert.deepEqual([f.value, f.mod, f.unit, f.status, f.note], [31, 'APPROX', '%', 'corrected', 'см. отчёт']);
  });
  test('a field that does not fit is left out, the others hold', () => {
    const f = apply(decide('correct', 'figure', to('30 %'), { set: { mod: 'PERHAPS', value: 31 } })).figures[0]!;
    assert.deepEqual([f.value, f.mod], [31, null]);
  });
  test('correct span, source, cue and speaker of a quotation', () => {
    const q = apply(decide('correct', 'quotation', to(CONTENT), {
      set: { segments: [to('выручка «Северсвета»')], source: to('Мэр Гай'), cue: to('промолчал'), speaker: { name: 'Гай', role: 'мэр' } },
    })).quotations[0]!;
    assert.deepEqual([q.segments.map(words), words(q.source), words(q.cue), q.speaker?.name, q.speaker?.entity], [['выручка «Северсвета»'], 'Мэр Гай', 'промолчал', 'Гай', null]);
  });
  test('take the source away', () => assert.equal(apply(decide('correct', 'quotation', to(CONTENT), { set: { source: null } })).quotations[0]!.source, null));
  test('add', () => {
    const result = apply(decide('add', 'entity', to('Гай'), { set: { type: 'person', name: 'Гай' } }), decide('add', 'quotation', to('А. Лунёва — её сестра'), { set: { type: 'indirect' } }));
    assert.deepEqual(result.entities.map(e => [e.name, e.status]), [['Анна Лунёва', 'detected'], ['Северсвет', 'detected'], ['Гай', 'added']]);
    assert.deepEqual(result.quotations.map(q => [words(q.segments[0]!), q.status]), [[CONTENT, 'detected'], ['А. Лунёва — её сестра', 'added']]);
  });
  test('what was added and then corrected stays added', () => {
    const q = apply(decide('add', 'figure', to('её'), { set: { type: 'number', value: 1 } }), decide('correct', 'figure', to('её'), { set: { value: 2 } })).figures[1]!;
    assert.deepEqual([q.value, q.status], [2, 'added']);
  });
  test('split a mention off, then merge it elsewhere', () => {
    const split = apply(decide('split', 'entity', to('А. Лунёва'), { set: { name: 'А. Лунёва' } }));
    assert.deepEqual(split.entities.map(e => [e.name, e.mentions.length]), [['Анна Лунёва', 2], ['Северсвет', 1], ['А. Лунёва', 1]]);
    const merged = apply(decide('split', 'entity', to('А. Лунёва')), decide('merge', 'entity', to('А. Лунёва'), { into: to('Северсвета') }));
    assert.deepEqual(merged.entities.map(e => [e.name, e.mentions.length]), [['Анна Лунёва', 2], ['Северсвет', 2]]);
  });
  test('merged entities take their quotations along', () => {
    assert.equal(apply(decide('merge', 'entity', to('Анна Лунёва'), { into: to('Северсвета') })).quotations[0]!.speaker?.entity, 'e2');
  });
  test('note alone leaves the status', () => {
    const f = apply(decide('note', 'figure', to('30 %'), { note: 'проверить' })).figures[0]!;
    assert.deepEqual([f.status, f.note], ['detected', 'проверить']);
  });
  test('what cannot be placed is an orphan and changes nothing', () => {
    const lost: Target = { exact: 'сорок тысяч курьеров', prefix: 'а там ', suffix: ' и ещё', start: 5, end: 25 };
    const result = apply(decide('reject', 'figure', lost), decide('reject', 'figure', to('промолчал')));
    assert.deepEqual(result.orphans.map(o => o.reason), ['gone', 'no-annotation']);
    assert.deepEqual(result.figures.map(f => f.status), ['detected']);
  });
  test('a confirmed annotation that is no longer detected comes back from its decision', () => {
    const result = applyDecisions({ ...analysis, figures: [] }, { version: 1, decisions: [decide('confirm', 'figure', to('30 %'), { set: { type: 'percent', value: 30, unit: '%' } })] });
    assert.deepEqual(result.figures.map(f => [f.type, f.value, f.unit, f.status]), [['percent', 30, '%', 'confirmed']]);
  });
  test('the export leaves rejected annotations out, and what refers to them', () => {
    const context = { path: 'a.article', bytes: new TextEncoder().encode(TEXT), generatorVersion: '0' };
    const lost: Target = { exact: 'сорок тысяч курьеров', prefix: '', suffix: '', start: 5, end: 25 };
    const reviewed = apply(decide('reject', 'entity', to('Анна Лунёва')), decide('confirm', 'figure', to('30 %')), decide('reject', 'figure', lost));
    const exported = exportSchema.parse(toExport(reviewed, context));
    assert.deepEqual(exported.entities.map(e => e.name), ['Северсвет']);
    assert.equal(exported.quotations[0]!.speaker?.entity, null);
    assert.deepEqual(exported.orphans?.map(o => [o.text, o.reason]), [['сорок тысяч курьеров', 'gone']]);
    assert.deepEqual(toExport(reviewed, context, { includeRejected: true }).entities.map(e => e.status), ['rejected', 'detected']);
    const only = toExport(reviewed, context, { reviewedOnly: true });
    assert.deepEqual([only.quotations.length, only.figures.length, only.entities.length], [0, 1, 0]);
  });
  test('reviewing twice equals once', () => {
    const decisions = [decide('confirm', 'figure', to('30 %')), decide('split', 'entity', to('А. Лунёва')), decide('reject', 'quotation', to(CONTENT))];
    assert.deepEqual(applyDecisions(apply(...decisions), { version: 1, decisions: [] }).figures.length, 1);
    assert.deepEqual(apply(...decisions), apply(...decisions));
  });
});
