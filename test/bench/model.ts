/**
 * Size, load time, throughput and memory of the models of names and of the Russian dictionary.
 * Where there is --expose-gc, memory is what stays after a collection.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { joinArticleWords } from '../../src/core/entities/articleWords.ts';
import { findNames } from '../../src/core/entities/findNames.ts';
import type { Language } from '../../src/core/lang/language.ts';
import { openResources } from '../../src/core/openResources.ts';
import { RESOURCE_FILES, type ResourceFiles } from '../../src/core/resourceFiles.ts';
import { type Passage, readPassage } from '../../src/core/passage.ts';
import type { Resources } from '../../src/core/resources.ts';
import type { TokenForms } from '../../src/core/token.ts';

const DATA = 'dist/data';
const FIXTURES = 'test/fixtures/articles';
const CORPORA = '../shared/corpora';
const LENGTH = 1_000_000;
const ROUNDS = 8;

const read = (name: string): Uint8Array | null => (existsSync(join(DATA, name)) ? readFileSync(join(DATA, name)) : null);
const files = Object.fromEntries(Object.entries(RESOURCE_FILES).map(([name, file]) => [name, read(file)])) as ResourceFiles;
for (const [name, file] of Object.entries(RESOURCE_FILES)) {
  const bytes = files[name as keyof ResourceFiles];
  console.log(`${file.padEnd(20)} ${bytes ? `${kilobytes(bytes.length)} KB, ${kilobytes(gzipSync(bytes).length)} KB packed` : 'missing'}`);
}

for (const language of ['ru', 'en'] as const) measure(language);

function measure(language: Language): void {
  const memory = heldMemory();
  const resources = openResources(files);
  if (language === 'ru') time('dictionary opened', () => resources.morphology);
  const tagger = time(`${language}: model opened`, () => resources.tagger(language));
  if (!tagger) return;
  const articles = readArticles(language).map(paragraphs => {
    const forms: TokenForms = new Map();
    return paragraphs.map(text => readPassage(text, language, forms));
  });
  const size = articles.reduce((sum, passages) => passages.reduce((length, { text }) => length + text.length, sum), 0);
  let names = 0;
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    names = articles.reduce((sum, passages) => sum + countNames(passages, resources), 0);
    const { user, system } = process.cpuUsage(start);
    return size / (user + system); // millions a second, by the processor's time: what else runs beside it does not count
  });
  const [cold = 0, ...warm] = rounds;
  warm.sort((a, b) => a - b);
  const speed = (millions: number): string => millions.toFixed(2);
  console.log(`${language}: ${names.toLocaleString('en')} names in ${kilobytes(size)} K characters of ${articles.length} articles, words already cut: the words' use, rules, model and their merging`);
  console.log(`${language}: ${speed(cold)} M characters a second with forms met for the first time, then ${speed(warm[warm.length >> 1]!)} (${speed(warm[0]!)} to ${speed(warm[warm.length - 1]!)} in ${warm.length} rounds)`);
  console.log(`${language}: memory held ${kilobytes(heldMemory() - memory)} KB, peak of the process ${kilobytes(process.resourceUsage().maxRSS * 1024)} KB`);
  keepAlive(resources);
}

/** Finds the names of an article's passages as the analysis does, from nothing but the forms that were met before. */
function countNames(passages: readonly Passage[], resources: Resources): number {
  const found = passages.map(passage => findNames(passage, resources));
  const words = joinArticleWords(found.map(names => names.words));
  return found.reduce((sum, { byModel }) => sum + (byModel?.(words).length ?? 0), 0);
}

/** The paragraphs of real articles where the corpora are present, else of the fixtures, again and again until they are long enough. */
function readArticles(language: Language): string[][] {
  const corpus = join(CORPORA, `own.${language}.train.jsonl`);
  const texts = existsSync(corpus)
    ? readFileSync(corpus, 'utf8').split('\n').filter(Boolean).map(line => (JSON.parse(line) as { text: string }).text)
    : readdirSync(FIXTURES).filter(name => name.endsWith('.article')).map(name => readFileSync(join(FIXTURES, name), 'utf8'));
  const articles = texts.map(text => text.split('\n').filter(line => line.trim() && /\p{Script=Cyrillic}/u.test(line) === (language === 'ru'))).filter(({ length }) => length > 0);
  const enough: string[][] = [];
  for (let i = 0, size = 0; size < LENGTH && articles.length > 0; i++) {
    const paragraphs = articles[i % articles.length]!;
    enough.push(paragraphs);
    size += paragraphs.reduce((sum, { length }) => sum + length, 0);
  }
  return enough;
}

function time<T>(what: string, run: () => T): T {
  const start = performance.now();
  const result = run();
  console.log(`${what} in ${(performance.now() - start).toFixed(0)} ms`);
  return result;
}

function heldMemory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function kilobytes(bytes: number): string {
  return Math.round(bytes / 1000).toLocaleString('en');
}

/** Held until here, so that its memory is still counted above. */
function keepAlive(_resources: Resources): void {
  // nothing to do
}
