import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, Entity } from '../../../src/core/analysis.ts';
import { exportSchema } from '../../../src/core/annotation.ts';
import { ENTITY_TYPES, FIGURE_TYPES, QUOTATION_TYPES } from '../../../src/core/annotationTypes.ts';
import { readArticle } from '../../../src/core/article.ts';
import { toExport } from '../../../src/core/export.ts';
import { applyDecisions } from '../../../src/core/review/applyDecisions.ts';
import { decideOn, decideToAdd, type Signature, type Subject } from '../../../src/core/review/decide.ts';
import { mergeReviews } from '../../../src/core/review/mergeReviews.ts';
import { moveReview, reanchorReview } from '../../../src/core/review/moveDecisions.ts';
import type { ReviewedAnalysis } from '../../../src/core/review/reviewed.ts';
import { parseReview } from '../../../src/core/review/parseReview.ts';
import { type Decision, serializeReview } from '../../../src/core/review/reviewFile.ts';
import { describeTarget } from '../../../src/core/review/target.ts';
import type { Span } from '../../../src/core/span.ts';
import { findIn } from '../findIn.ts';

const TEXT = 'Анна Лунёва заявила, что выручка «Северсвета» выросла на 30 % за три года. Лунёва добавила: «Мы рады». Мэр Олег Тим из «Марса» ждёт 5 млрд рублей, а Тим ошибается редко.';
const WORDS = [...TEXT.matchAll(/[\p{L}\p{Nd}]+/gu)].map(({ index, 0: word }): Span => ({ start: index, end: index + word.length }));
const at = findIn(TEXT);
const entity = (id: string, type: Entity['type'], name: string, ...mentions: Span[]): Entity => ({ id, type, name, aliases: [], roles: [], confidence: 1, mentions: mentions.map(m => ({ ...m, confidence: 1 })) });
const detected: Analysis = {
  article: readArticle(TEXT),
  quotations: [
    { id: 'q1', type: 'indirect', segments: [at('выручка «Северсвета» выросла на 30 % за три года')], source: at('Анна Лунёва'), cue: at('заявила'), via: [], confidence: 1, evidence: [], speaker: { entity: 'e1', name: 'Анна Лунёва', role: null, affiliation: null }, date: null },
    { id: 'q2', type: 'direct', segments: [at('Мы рады')], source: at('Лунёва', 1), cue: at('добавила'), via: [], confidence: 1, evidence: [], speaker: { entity: 'e1', name: 'Анна Лунёва', role: null, affiliation: null }, date: { figure: 'f2', value: 'P3Y' } },
  ],
  figures: [
    { id: 'f1', type: 'percent', ...at('30 %'), value: 30, mod: null, unit: '%', confidence: 1, reference: null },
    { id: 'f2', type: 'duration', ...at('три года'), value: 'P3Y', mod: null, unit: null, confidence: 1, reference: null },
    { id: 'f3', type: 'money', ...at('5 млрд рублей'), value: 5e9, mod: null, unit: 'RUB', confidence: 1, reference: null },
  ],
  entities: [
    entity('e1', 'person', 'Анна Лунёва', at('Анна Лунёва'), at('Лунёва', 1)), entity('e2', 'organization', 'Северсвет', at('Северсвета')),
    entity('e3', 'person', 'Олег Тим', at('Олег Тим'), at('Тим', 1)), entity('e4', 'organization', 'Марс', at('Марса')),
  ],
};

/** One thing that a person may do; numbers choose among what there is to choose from. */
type Step = readonly [what: number, which: number, how: number];
const steps = fc.array(fc.tuple(fc.nat(9), fc.nat(30), fc.nat(30)), { maxLength: 14 });

function subjectsOf(current: ReviewedAnalysis): Subject[] {
  return [
    ...current.quotations.map((quotation): Subject => ({ kind: 'quotation', quotation })),
    ...current.figures.map((figure): Subject => ({ kind: 'figure', figure })),
    ...current.entities.flatMap(e => e.mentions.map((mention): Subject => ({ kind: 'entity', entity: e, mention }))),
  ];
}

function decideStep(current: ReviewedAnalysis, [what, which, how]: Step, signature: Signature): Decision {
  const subjects = subjectsOf(current);
  const subject = subjects[which % subjects.length]!;
  const word = WORDS[how % WORDS.length]!;
  const types = { quotation: QUOTATION_TYPES, figure: FIGURE_TYPES, entity: ENTITY_TYPES }[subject.kind];
  switch (what) {
    case 0: return decideOn(current, subject, 'confirm', signature);
    case 1: return decideOn(current, subject, 'reject', signature);
    case 2: return decideOn(current, subject, 'correct', signature, { set: { type: types[how % types.length]! } as object });
    case 3: return decideOn(current, subject, 'note', signature, { note: `№ ${how}` });
    case 4: return decideToAdd(TEXT, 'entity', word, signature, { set: { type: 'person', name: TEXT.slice(word.start, word.end) } });
    case 5: return decideToAdd(TEXT, 'figure', word, signature, { set: { type: 'number', value: how } });
    case 6: return subject.kind === 'entity' ? decideOn(current, subject, 'split', signature) : decideOn(current, subject, 'confirm', signature);
    case 7: {
      const other = current.entities[how % current.entities.length]!;
      return subject.kind === 'entity' ? decideOn(current, subject, 'merge', signature, { into: other.mentions[0]! }) : decideOn(current, subject, 'reject', signature);
    }
    case 8: return subject.kind === 'quotation' ? decideOn(current, subject, 'correct', signature, { set: { source: describeTarget(TEXT, word), via: [describeTarget(TEXT, word)] } }) : decideOn(current, subject, 'confirm', signature);
    default: return decideToAdd(TEXT, 'quotation', { start: word.start, end: WORDS[Math.min(WORDS.length - 1, (how % WORDS.length) + 3)]!.end }, signature, { set: { type: 'indirect' } });
  }
}

/** Decisions as somebody makes them one after another, each seeing what those before it did. */
function decided(list: readonly Step[], by = 'a'): Decision[] {
  const decisions: Decision[] = [];
  for (const [i, step] of list.entries()) {
    const signature = { id: `${by}${String(i).padStart(3, '0')}`, at: new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString(), by };
    decisions.push(decideStep(applyDecisions(detected, { version: 1, decisions }), step, signature));
  }
  return decisions;
}

const apply = (decisions: readonly Decision[], analysis: Analysis = detected): ReviewedAnalysis => applyDecisions(analysis, { version: 1, decisions: [...decisions] });
const context = { path: 'a', bytes: new TextEncoder().encode(TEXT), generatorVersion: '0' };

suite('applying any decisions', () => {
  test('the order of the entries in the file means nothing, nor does reading it back', () => {
    fc.assert(fc.property(steps.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list.map((_, i) => i), { minLength: list.length }))), ([list, order]) => {
      const decisions = decided(list);
      const expected = apply(decisions);
      assert.deepEqual(apply(order.map(i => decisions[i]!)), expected);
      assert.deepEqual(apply(parseReview(serializeReview({ version: 1, decisions })).review!.decisions), expected);
    }), { numRuns: 200 });
  });

  test('every annotation lies in the text, in order, and the export is one by its schema', () => {
    fc.assert(fc.property(steps, list => {
      const reviewed = apply(decided(list));
      const exported = exportSchema.parse(toExport(reviewed, context, { includeRejected: true }));
      for (const span of [...exported.quotations.flatMap(q => [...q.segments, ...q.via, ...(q.source ? [q.source] : [])]), ...exported.figures, ...exported.entities.flatMap(e => e.mentions)]) {
        assert.ok(span.start < span.end && TEXT.slice(span.start, span.end) === span.text);
      }
      for (const layer of [reviewed.figures, reviewed.entities.map(e => e.mentions[0]!), reviewed.quotations.map(q => q.segments[0]!)]) {
        assert.ok(layer.every((span, i) => i === 0 || layer[i - 1]!.start <= span.start));
      }
      const ids = [...reviewed.quotations, ...reviewed.figures, ...reviewed.entities].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      const known = new Set(reviewed.entities.map(({ id }) => id));
      for (const { speaker } of reviewed.quotations) if (speaker?.entity) assert.ok(known.has(speaker.entity));
    }), { numRuns: 200 });
  });

  test('no mention is lost by splitting and merging', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 6, max: 7 }), fc.nat(30), fc.nat(30)), { maxLength: 12 }), list => {
      const before = detected.entities.flatMap(e => e.mentions.map(m => m.start)).sort();
      const after = apply(decided(list.filter(([, which]) => which % 12 >= 5))).entities.flatMap(e => e.mentions.map(m => m.start)).sort();
      assert.deepEqual(after, before);
    }), { numRuns: 200 });
  });

  test('what nobody decided on stays as it was detected', () => {
    fc.assert(fc.property(steps, list => {
      const decisions = decided(list.filter(([what]) => what < 4));
      const reviewed = apply(decisions);
      const touched = decisions.map(d => `${d.kind} ${d.target.start}`);
      for (const [kind, before, after] of [['figure', detected.figures, reviewed.figures], ['quotation', detected.quotations, reviewed.quotations]] as const) {
        before.forEach(one => {
          const start = 'segments' in one ? one.segments[0]!.start : one.start;
          if (!touched.includes(`${kind} ${start}`)) assert.deepEqual({ ...after.find(({ id }) => id === one.id), status: 'detected', note: null }, { ...one, status: 'detected', note: null, ...(kind === 'quotation' ? { verification: null } : {}) });
        });
      }
    }), { numRuns: 200 });
  });

  test('two people’s decisions merged are applied alike whoever merges, and none of them is lost', () => {
    fc.assert(fc.property(steps, steps, (one, two) => {
      const [ours, theirs] = [{ version: 1 as const, decisions: decided(one, 'a') }, { version: 1 as const, decisions: decided(two, 'b') }];
      const merged = mergeReviews(null, ours, theirs).review;
      assert.deepEqual(apply(merged.decisions), apply(mergeReviews(null, theirs, ours).review.decisions));
      assert.equal(merged.decisions.length, one.length + two.length);
    }), { numRuns: 100 });
  });

  test('words typed in front move every annotation by exactly their length', () => {
    fc.assert(fc.property(steps, fc.stringMatching(/^[а-я ]{1,30}$/u).map(words => `${words}.\n\n`), (list, typed) => {
      const decisions = decided(list);
      const text = typed + TEXT;
      const by = typed.length;
      const moved = shifted(detected, text, by);
      const typedIn = moveReview({ version: 1, decisions }, TEXT, text, [{ start: 0, length: 0, inserted: by }]);
      const fromOutside = reanchorReview({ version: 1, decisions }, text);
      const places = (reviewed: ReviewedAnalysis, back: number): unknown => [
        reviewed.quotations.map(q => [q.status, q.segments.map(s => s.start - back)]), reviewed.figures.map(f => [f.status, f.start - back]), reviewed.entities.map(e => [e.status, e.mentions.map(m => m.start - back)]),
      ];
      assert.deepEqual(places(apply(typedIn.decisions, moved), by), places(apply(decisions), 0));
      assert.deepEqual(places(apply(fromOutside.decisions, moved), by), places(apply(decisions), 0));
    }), { numRuns: 100 });
  });
});

/** The analysis of the same article with `by` units in front. */
function shifted(analysis: Analysis, text: string, by: number): Analysis {
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const moveOr = <T extends Span>(span: T | null): T | null => span && move(span);
  return {
    article: readArticle(text),
    quotations: analysis.quotations.map(q => ({ ...q, segments: q.segments.map(move), source: moveOr(q.source), cue: moveOr(q.cue) })),
    figures: analysis.figures.map(move),
    entities: analysis.entities.map(e => ({ ...e, mentions: e.mentions.map(move) })),
  };
}
