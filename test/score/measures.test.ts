import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExportedArticle, exportSchema } from '../../src/core/annotation.ts';
import { QUOTATION_TYPES } from '../../src/core/annotationTypes.ts';
import { analyse } from '../../src/core/detect.ts';
import { toExport } from '../../src/core/export.ts';
import type { Span } from '../../src/core/span.ts';
import { type GoldDocument, goldSets } from './gold.ts';
import { type Measures, rateOf, scoreExports } from './measures.ts';

const SHARED_SCORER = '../shared/eval/score.mjs';

suite('the scorer', () => {
  const text = 'Anna Lee said: "We sold 5 cars." Lee left on Monday, Bob said.';
  const at = (words: string, from = 0): Span & { text: string } => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length, text: words };
  };
  const gold: GoldDocument = {
    id: 'd', lang: 'en', text,
    quotes: [
      { ...at('We sold 5 cars'), type: 'direct', source: at('Anna Lee'), cue: at('said'), entity: 'lee' },
      { ...at('Lee left on Monday'), type: 'indirect', source: at('Bob'), cue: at('said', 40), entity: 'bob' },
    ],
    figures: [{ ...at('5'), type: 'number', value: 5 }, { ...at('on Monday'), type: 'date', value: null }],
    entities: [
      { id: 'lee', type: 'person', name: 'Anna Lee', mentions: [at('Anna Lee'), at('Lee', 20)] },
      { id: 'bob', type: 'person', name: 'Bob', mentions: [at('Bob')] },
    ],
  };
  const rates = (found: ExportedArticle): Record<string, number | null> =>
    Object.fromEntries(Object.entries(scoreExports([{ gold, found }]).measures).map(([name, measure]) => [name, rateOf(measure)]));

  test('what is as the gold is all right', () => {
    const { measures, mistakes } = scoreExports([{ gold, found: exportOf(gold) }]);
    for (const [name, measure] of Object.entries(measures)) assert.equal(rateOf(measure), 1, name);
    assert.deepEqual(mistakes, []);
  });

  test('nothing found is all missed', () => {
    const empty = { ...exportOf(gold), quotations: [], figures: [], entities: [] };
    assert.deepEqual(rates(empty), {
      quotationsExact: 0, quotationsOverlap: 0, attributed: 0, quotationType: null, source: null, cue: null, speaker: null,
      figures: 0, figureValues: null, entities: 0, entityPairs: 0,
    });
  });

  test('edges of spans: quotation marks and full stops do not count, a word does', () => {
    const found = exportOf(gold);
    const [first, second] = found.quotations;
    const wide = at('"We sold 5 cars."');
    const narrow = at('left on Monday');
    const moved = { ...found, quotations: [{ ...first!, ...wide, segments: [wide] }, { ...second!, ...narrow, segments: [narrow] }] };
    assert.deepEqual([rates(moved).quotationsExact, rates(moved).quotationsOverlap], [0.5, 1]);
  });

  test('half of the words is an overlap, less is none', () => {
    const found = exportOf(gold);
    const half = at('We sold');
    const less = at('Lee');
    const cut = { ...found, quotations: [{ ...found.quotations[0]!, ...half, segments: [half] }, { ...found.quotations[1]!, ...less, segments: [less] }] };
    assert.deepEqual(scoreExports([{ gold, found: cut }]).measures.quotationsOverlap, { right: 1, found: 2, gold: 2 });
  });

  test('a wrong speaker is no attribution; a wrong value is found all the same', () => {
    const found = exportOf(gold);
    const wrong: ExportedArticle = {
      ...found,
      quotations: found.quotations.map(q => ({ ...q, speaker: { entity: 'bob', name: 'Bob', role: null, affiliation: null } })),
      figures: found.figures.map(f => ({ ...f, value: 6 })),
    };
    const { attributed, speaker, figures, figureValues } = rates(wrong);
    assert.deepEqual([attributed, speaker, figures, figureValues], [0.5, 0.5, 1, 0]);
  });

  test('two people taken for one', () => {
    const found = exportOf(gold);
    const [lee, bob] = found.entities;
    const { entities, entityPairs } = rates({ ...found, entities: [{ ...lee!, mentions: [...lee!.mentions, ...bob!.mentions] }] });
    assert.equal(entities, 1);
    assert.equal(entityPairs, 0.5);
  });

  test('agrees with the scorer beside the project on damaged gold', function () {
    if (!existsSync(SHARED_SCORER)) return this.skip();
    const documents = goldSets().flatMap(set => set.documents);
    const folder = mkdtempSync(join(tmpdir(), 'article-annotator-score-'));
    try {
      const pairs = documents.map((document, i) => ({ gold: document, found: damaged(exportOf(document), i) }));
      const gold = join(folder, 'all.jsonl');
      // Without a date, or a header would be put in front of the text.
      writeFileSync(gold, documents.map(document => `${JSON.stringify({ ...document, date: null })}\n`).join(''));
      writeFileSync(join(folder, 'found.json'), JSON.stringify(pairs.map(pair => pair.found)));
      writeFileSync(join(folder, 'replay.cjs'), `const fs = require('fs'), path = require('path'); const [, , , from, , out] = process.argv;
        const found = JSON.parse(fs.readFileSync(path.join(__dirname, 'found.json'), 'utf8'));
        fs.readdirSync(from).sort().forEach((name, i) => fs.writeFileSync(path.join(out, name + '.annotations.json'), JSON.stringify(found[i])));`);
      const run = spawnSync(process.execPath, [SHARED_SCORER, '--gold', gold, '--json', '--cli', `${process.execPath} ${join(folder, 'replay.cjs')}`], { encoding: 'utf8' });
      assert.equal(run.status, 0, run.stderr);
      const theirs = JSON.parse(run.stdout) as Record<string, { tp: number; pred: number; gold: number } | number>;
      const ours = scoreExports(pairs).measures;
      const names: readonly (readonly [keyof Measures, string])[] = [
        ['quotationsExact', 'quotesExact'], ['quotationsOverlap', 'quotesOverlap'], ['attributed', 'attributed'], ['quotationType', 'quoteType'], ['source', 'source'],
        ['cue', 'cue'], ['speaker', 'speaker'], ['figures', 'figures'], ['figureValues', 'figureValues'], ['entities', 'entities'], ['entityPairs', 'entityPairs'],
      ];
      for (const [mine, other] of names) {
        const measure = theirs[other]!;
        if (typeof measure === 'number') assert.equal(rateOf(ours[mine]), measure, mine);
        else assert.deepEqual(ours[mine], { right: measure.tp, found: measure.pred, gold: measure.gold }, mine);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** An export that says what the gold says. */
function exportOf(gold: GoldDocument): ExportedArticle {
  const span = ({ start, end }: Span): { start: number; end: number; text: string } => ({ start, end, text: gold.text.slice(start, end) });
  const none = toExport(analyse(gold.text), { path: 'x.article', bytes: Buffer.from(gold.text), generatorVersion: '0' });
  return exportSchema.parse({
    ...none,
    quotations: gold.quotes.map((q, i) => ({
      id: `q${i}`, type: q.type, ...span(q), segments: (q.segments ?? [q]).map(span), source: q.source && span(q.source), cue: q.cue && span(q.cue),
      speaker: q.entity === null ? null : { entity: q.entity, name: '', role: null, affiliation: null }, date: null, via: [], confidence: 1, status: 'detected', verification: null, note: null,
    })),
    figures: gold.figures.map((f, i) => ({ id: `f${i}`, type: f.type, ...span(f), value: f.value ?? null, mod: f.mod ?? null, unit: f.unit ?? null, confidence: 1, status: 'detected', note: null })),
    entities: gold.entities.map(e => ({ id: e.id, type: e.type, name: e.name, aliases: [], role: null, affiliation: null, confidence: 1, status: 'detected', note: null, mentions: e.mentions.map(span) })),
  });
}

/** The export with mistakes of every kind strewn in, the same ones every time. */
function damaged(exported: ExportedArticle, seed: number): ExportedArticle {
  let state = seed + 1;
  const chance = (share: number): boolean => {
    state = (state * 48271) % 2147483647;
    return state % 1000 < share * 1000;
  };
  const lost = <T>(list: readonly T[]): T[] => list.filter(() => !chance(0.15));
  const shorter = <T extends { start: number; end: number; text: string }>(s: T, share: number): T =>
    (s.text.includes(' ') && chance(share) ? { ...s, start: s.start + s.text.indexOf(' ') + 1, text: s.text.slice(s.text.indexOf(' ') + 1) } : s);
  const ids = exported.entities.map(e => e.id);
  return exportSchema.parse({
    ...exported,
    quotations: lost(exported.quotations).map(q => ({
      ...q,
      type: chance(0.2) ? QUOTATION_TYPES[state % 3] : q.type,
      segments: q.segments.map(s => shorter(shorter(shorter(s, 0.4), 0.8), 0.8)),
      source: q.source && !chance(0.1) ? shorter(q.source, 0.2) : null,
      cue: q.cue && !chance(0.1) ? shorter(q.cue, 0.2) : q.source,
      speaker: q.speaker && !chance(0.2) ? { ...q.speaker, entity: chance(0.2) ? ids[state % ids.length] : q.speaker.entity } : null,
    })),
    figures: lost(exported.figures).map(f => ({ ...shorter(f, 0.2), mod: chance(0.1) ? 'APPROX' : f.mod, unit: chance(0.1) ? null : f.unit, value: chance(0.1) ? { min: 1, max: f.value } : f.value })).filter(f => typeof f.value !== 'object' || f.value === null || typeof f.value.max !== 'object'),
    entities: lost(exported.entities).map(e => ({ ...e, type: chance(0.1) ? 'work' : e.type, mentions: lost(e.mentions).map(m => shorter(m, 0.2)) })).filter(e => e.mentions.length),
  });
}
