/**
 * Size, load time, throughput and memory of the models of names and of the Russian dictionary.
 * Where there is --expose-gc, memory is what stays after a collection.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { joinArticleWords, readPassageWords } from '../../src/core/entities/articleWords.ts';
import type { Language } from '../../src/core/lang/language.ts';
import { openResources } from '../../src/core/openResources.ts';
import { RESOURCE_FILES, type ResourceFiles } from '../../src/core/resourceFiles.ts';
import { readPassage } from '../../src/core/passage.ts';
import type { Resources } from '../../src/core/resources.ts';

const DATA = 'dist/data';
const FIXTURES = 'test/fixtures/articles';
const CORPORA = '../shared/corpora';
const LENGTH = 1_000_000;

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
  const passages = readParagraphs(language).map(text => readPassage(text, language));
  const size = passages.reduce((sum, { text }) => sum + text.length, 0);
  const words = joinArticleWords(passages.map(readPassageWords));
  for (const round of ['cold', 'warm']) {
    const start = performance.now();
    let names = 0;
    for (const passage of passages) names += tagger.prepare(passage).tag(words).length;
    const seconds = (performance.now() - start) / 1000;
    console.log(`${language}: ${round} ${(size / seconds / 1e6).toFixed(2)} M characters a second, ${names} names in ${kilobytes(size)} K characters`);
  }
  console.log(`${language}: memory held ${kilobytes(heldMemory() - memory)} KB, peak of the process ${kilobytes(process.resourceUsage().maxRSS * 1024)} KB`);
  keepAlive(resources);
}

/** Paragraphs of real articles where the corpora are present, else of the fixtures, until they are long enough. */
function readParagraphs(language: Language): string[] {
  const corpus = join(CORPORA, `own.${language}.train.jsonl`);
  const texts = existsSync(corpus)
    ? readFileSync(corpus, 'utf8').split('\n').filter(Boolean).map(line => (JSON.parse(line) as { text: string }).text)
    : readdirSync(FIXTURES).filter(name => name.endsWith('.article')).map(name => readFileSync(join(FIXTURES, name), 'utf8'));
  const paragraphs = texts.flatMap(text => text.split('\n')).filter(line => line.trim() && /\p{Script=Cyrillic}/u.test(line) === (language === 'ru'));
  const enough: string[] = [];
  for (let i = 0, size = 0; size < LENGTH && paragraphs.length > 0; i++) {
    const paragraph = paragraphs[i % paragraphs.length]!;
    enough.push(paragraph);
    size += paragraph.length;
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
