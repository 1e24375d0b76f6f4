import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shippedResources } from '../resources.ts';
import { fallen, raiseFloors, readFloors } from './floors.ts';
import { goldSets, SHARED_GOLD } from './gold.ts';
import { type Measures, type Mistake, rateOf, type Share, type Tally } from './measures.ts';
import { scoreSet } from './scoreSet.ts';

/*
 * npm run score [-- --errors N] [--only quotes,figures,entities] [--lang ru|en] [--raise] [--own]
 * Prints how well the project's own articles are annotated and, where gold lies beside the project, how well that is, by its own scorer.
 * --raise lifts the floors of floors.json to what is reached; --own leaves out the gold beside the project.
 */
const SHARED_SCORER = '../shared/eval/score.mjs';

const NAMES: readonly (readonly [keyof Measures, Mistake['layer'], string])[] = [
  ['quotationsExact', 'quotes', 'quotations, exact'],
  ['quotationsOverlap', 'quotes', 'quotations, overlap ≥ 0.5'],
  ['attributed', 'quotes', 'attributed quotations'],
  ['source', 'quotes', '  source, of the overlapping'],
  ['cue', 'quotes', '  cue'],
  ['speaker', 'quotes', '  speaker'],
  ['quotationType', 'quotes', '  type'],
  ['figures', 'figures', 'figures'],
  ['figureValues', 'figures', '  values, of those found'],
  ['entities', 'entities', 'entities'],
  ['entityPairs', 'entities', '  mentions of one thing'],
];

const { values: options } = parseArgs({ options: { errors: { type: 'string' }, only: { type: 'string' }, lang: { type: 'string' }, raise: { type: 'boolean' }, own: { type: 'boolean' } } });
const layers = options.only?.split(',') ?? ['quotes', 'figures', 'entities'];
const resources = shippedResources();
const reached = new Map<string, Measures>();
for (const set of goldSets()) {
  const documents = options.lang ? set.documents.filter(document => document.lang === options.lang) : set.documents;
  if (!documents.length) continue;
  const { measures, mistakes } = scoreSet({ ...set, documents }, resources);
  reached.set(set.name, measures);
  console.log(`${set.name}: ${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`);
  for (const [key, layer, name] of NAMES) if (layers.includes(layer)) console.log(`  ${name.padEnd(30)}${row(measures[key])}`);
  for (const mistake of mistakes.filter(({ layer }) => layers.includes(layer)).slice(0, Number(options.errors ?? 0))) console.log(`    ${inContext(mistake)}`);
  console.log();
}

if (options.raise) raiseFloors(reached);
const floors = readFloors();
const below = [...reached].flatMap(([set, measures]) => fallen(set, measures, floors));
for (const line of below) console.log(`BELOW ITS FLOOR  ${line}`);
if (below.length) process.exitCode = 1;

if (!options.own && existsSync(SHARED_SCORER)) {
  for (const name of ['dev-ru', 'dev-en']) {
    const gold = join(SHARED_GOLD, `${name}.jsonl`);
    if (!existsSync(gold) || (options.lang && !name.endsWith(options.lang))) continue;
    const passed = (['errors', 'only'] as const).flatMap(option => (options[option] ? [`--${option}`, options[option]] : []));
    console.log(`${name}:`);
    const { status } = spawnSync(process.execPath, [SHARED_SCORER, '--gold', gold, ...passed], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
    console.log();
  }
}

function row(measure: Tally | Share): string {
  const rate = rateOf(measure);
  const percent = rate === null ? '   –' : (100 * rate).toFixed(1).padStart(5);
  return 'of' in measure ? `${percent}       (${measure.right} of ${measure.of})` : `${percent} F1    (${measure.right} right, ${measure.found} found, ${measure.gold} gold)`;
}

function inContext({ document, what, span, text }: Mistake): string {
  const line = (words: string): string => words.replace(/\s+/gu, ' ');
  return `${document}  ${what}  ${line(text.slice(Math.max(0, span.start - 30), span.start))}[${line(text.slice(span.start, span.end))}]${line(text.slice(span.end, span.end + 30))}`;
}
