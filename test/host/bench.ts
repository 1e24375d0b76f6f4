import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { median, milliseconds, printTable } from '../bench/table.ts';
import { bundleTests } from './bundleTests.ts';
import { main } from './main.ts';
import { articlesFolder, projectFolder, requireBuild } from './places.ts';
import { runInServer } from './runInServer.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';

/** What benchInHost.ts writes: milliseconds. */
const measuredSchema = z.object({ loading: z.number(), activation: z.number(), firstAnnotations: z.number(), keystrokes: z.array(z.number()) });

/**
 * tsx test/host/bench.ts [--runs 3]: activation, and the time from a keystroke to new annotations in articles of 100 KB,
 * in the real extension host; each run is a new window.
 */
main(async () => {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
  requireBuild();
  const rows: string[][] = [];
  const loadings: number[] = [];
  const activations: number[] = [];
  for (const language of ['ru', 'en'] as const) {
    const keystrokes: number[] = [];
    const first: number[] = [];
    for (let run = 0; run < Number(values.runs); run++) {
      const measured = await measure(await largeArticle(language, 100_000));
      loadings.push(measured.loading);
      activations.push(measured.activation);
      first.push(measured.firstAnnotations);
      keystrokes.push(...measured.keystrokes);
    }
    rows.push(row(`first annotations of a 100 KB article, ${language}`, first), row(`from a keystroke to new annotations, 100 KB, ${language}`, keystrokes));
  }
  rows.unshift(row('loading of the bundle', loadings), row('activation, when it is loaded', activations));
  printTable(['in the extension host', 'median', 'longest'], rows);
});

async function measure(article: string): Promise<z.infer<typeof measuredSchema>> {
  return withTemporaryFolder(async folder => {
    const workspace = join(folder, 'articles');
    const resultsFolder = join(folder, 'results');
    await Promise.all([mkdir(workspace), mkdir(resultsFolder)]);
    await writeFile(join(workspace, 'large.article'), article);
    const run = { host: 'node', projectFolder, resultsFolder } as const;
    const tests = join(folder, 'bench.cjs');
    await bundleTests([join(projectFolder, 'test/host/benchInHost.ts')], run, tests);
    const counts = await runInServer({ folder, workspace, extension: projectFolder, tests, run, timeout: 120_000, verbose: false, quiet: true });
    if (counts.failed > 0) throw new Error('The measurement failed.');
    return measuredSchema.parse(JSON.parse(await readFile(join(resultsFolder, 'bench.json'), 'utf8')));
  });
}

/** The sample articles of a language, one after another until there are so many bytes; the header stands once. */
async function largeArticle(language: 'ru' | 'en', bytes: number): Promise<string> {
  const names = (await readdir(articlesFolder)).filter(name => name.endsWith('.article')).sort();
  const texts = (await Promise.all(names.map(name => readFile(join(articlesFolder, name), 'utf8')))).filter(text => /[а-я]{3}/u.test(text) === (language === 'ru'));
  let text = texts[0]!;
  for (let at = 1; Buffer.byteLength(text) < bytes; at++) text += `\n\n${texts[at % texts.length]!.replace(/^date \S+\s+/u, '')}`;
  return text;
}

function row(what: string, times: readonly number[]): string[] {
  return [what, milliseconds(median(times)), milliseconds(Math.max(...times))];
}
