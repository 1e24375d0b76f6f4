import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EntityType } from '../core/annotation.ts';
import { analyse } from '../core/detect.ts';
import type { Form } from '../core/entities/tagger/form.ts';
import { TYPES } from '../core/entities/tagger/labels.ts';
import { packModel } from '../core/entities/tagger/model.ts';
import type { Language } from '../core/lang/language.ts';
import { openResources } from '../core/openResources.ts';
import { RESOURCE_FILES } from '../core/resourceFiles.ts';
import type { Span } from '../core/span.ts';
import { readCorpus, toExamples } from './corpora.ts';
import { trainSeveral, type WeightedExample } from './crf.ts';
import { f1, type Score } from './evaluate.ts';
import { RECIPES } from './recipes.ts';
import { CLUSTERS, readSources } from './sources.ts';

/*
 * How well the whole program finds names in articles that the model was not trained on: our own articles, a third held out at a time.
 *   npx tsx src/train/heldOut.ts --corpora FOLDER --lang ru|en --models FOLDER [--errors N]
 * Trains the three models where FOLDER does not have them yet (delete them after a change of the features); rules are always those of the day.
 */

const FOLDS = 3;

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, lang: { type: 'string' }, models: { type: 'string' }, errors: { type: 'string', default: '0' }, runs: { type: 'string', default: '1' } }
});
if (!values.corpora || !values.models || values.lang !== 'ru' && values.lang !== 'en') {
  process.stderr.write('usage: heldOut.ts --corpora FOLDER --lang ru|en --models FOLDER [--errors N] [--runs N]\n');
  process.exit(2);
}

/** What edges of a name do not count. */
const EDGE = /^[\s"'«»„“”‘’.,;:!?…()[\]—–-]$/u;

/** The edges of a name as they are compared: without white space, quotation marks and punctuation. */
function keyOf(text: string, span: Span): string {
  let { start, end } = span;
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return `${start}-${end}`;
}

interface Named {
  readonly type: EntityType;
  readonly mentions: readonly Span[];
}

interface OwnDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly Named[];
}

function measure(language: Language, folder: string, models: string, runs: number): void {
  mkdirSync(models, { recursive: true });
  const own = `own.${language}.train`;
  const documents = readFileSync(join(folder, `${own}.jsonl`), 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as OwnDocument);
  const scores = new Map<string, { right: number; found: number; wanted: number }>();
  const errors: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const path = join(models, `${language}.fold${fold}.bin`);
    if (!existsSync(path)) writeFileSync(path, trainWithout(fold, language, folder, own, runs));
    const read = (name: string): Uint8Array => readFileSync(join('dist/data', name));
    const resources = openResources({
      morphology: read(RESOURCE_FILES.morphology), clustersEn: readFileSync(CLUSTERS),
      namesRu: language === 'ru' ? readFileSync(path) : read(RESOURCE_FILES.namesRu), namesEn: language === 'en' ? readFileSync(path) : read(RESOURCE_FILES.namesEn)
    });
    documents.forEach((document, i) => {
      if (i % FOLDS === fold) compare(document, analyse(document.text, { resources }).entities, scores, errors);
    });
  }
  for (const type of ['all', ...TYPES, 'pairs']) {
    const score = scores.get(type)!;
    process.stdout.write(`${type.padEnd(13)} P ${percent(score.right, score.found)} R ${percent(score.right, score.wanted)} F1 ${f1(score).toFixed(1)}  (${score.right} right, ${score.found} found, ${score.wanted} gold)\n`);
  }
  for (const error of errors.slice(0, Number(values.errors))) process.stdout.write(`${error}\n`);
}

function percent(part: number, whole: number): string {
  return (100 * part / (whole || 1)).toFixed(1).padStart(5);
}

function trainWithout(fold: number, language: Language, folder: string, own: string, runs: number): Uint8Array {
  const recipe = RECIPES[language];
  const sources = readSources(language);
  const forms = new Map<string, Form>();
  const examples: WeightedExample[] = [];
  for (const { corpus, weight } of recipe.corpora) {
    const documents = readCorpus(join(folder, `${corpus}.jsonl`)).filter((_, i) => corpus !== own || i % FOLDS !== fold);
    for (const document of documents) for (const example of toExamples(document, sources, forms)) examples.push({ ...example, weight });
  }
  return packModel(trainSeveral(examples, { ...recipe.options, seed: 1 }, runs, line => process.stderr.write(`${language} fold ${fold}, ${line}\n`)), { language, least: recipe.least });
}

function compare({ id, text, entities }: OwnDocument, found: readonly Named[], scores: Map<string, Score & { right: number; found: number; wanted: number }>, errors: string[]): void {
  const count = (type: string, field: keyof Score, by = 1): void => {
    const score = scores.get(type) ?? { right: 0, found: 0, wanted: 0 };
    scores.set(type, score);
    score[field] += by;
  };
  const flat = (list: readonly Named[]): Map<string, Span & { type: EntityType }> => new Map(list.flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }) => [`${keyOf(text, { start, end })} ${type}`, { start, end, type }] as const)));
  const wanted = flat(entities);
  const got = flat(found);
  const note = (kind: string, { start, end, type }: Span & { type: EntityType }): void => {
    const part = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/gu, ' ');
    errors.push(`${id}\t${kind} ${type}\t${part(start - 50, start)}[${part(start, end)}]${part(end, end + 40)}`);
  };
  for (const [key, name] of wanted) {
    for (const type of ['all', name.type]) count(type, 'wanted');
    if (!got.has(key)) note('missed', name);
  }
  for (const [key, name] of got) {
    for (const type of ['all', name.type]) {
      count(type, 'found');
      if (wanted.has(key)) count(type, 'right');
    }
    if (!wanted.has(key)) note('false', name);
  }
  const goldPairs = pairsOf(text, entities);
  const pairs = pairsOf(text, found);
  count('pairs', 'wanted', goldPairs.size);
  count('pairs', 'found', pairs.size);
  for (const pair of pairs) if (goldPairs.has(pair)) count('pairs', 'right');
}

function pairsOf(text: string, entities: readonly Named[]): Set<string> {
  return new Set(entities.flatMap(({ mentions }) => {
    const keys = [...new Set(mentions.map(mention => keyOf(text, mention)))].sort();
    return keys.flatMap((a, i) => keys.slice(i + 1).map(b => `${a}|${b}`));
  }));
}

measure(values.lang, values.corpora, values.models, Number(values.runs));
