import { build, type Plugin } from 'esbuild';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { projectFolder } from './places.ts';
import type { TestRun } from './testRun.ts';

/**
 * The test files of a folder that run in a host: `x.test.ts` in both, `x.node.test.ts` only in Node's extension host
 * (it may use Node), `x.worker.test.ts` only in the browser's worker.
 */
export function testFiles(folder: string, host: TestRun['host']): string[] {
  const other = host === 'node' ? '.worker.test.ts' : '.node.test.ts';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.test.ts') && !name.endsWith(other))
    .sort()
    .map(name => join(folder, name));
}

/** Bundles test files into one CommonJS file whose `run` an extension host calls. */
export async function bundleTests(files: readonly string[], run: TestRun, outfile: string): Promise<void> {
  const path = (file: string): string => JSON.stringify(`./${relative(projectFolder, file).replaceAll('\\', '/')}`);
  const entry = `
import { runSuite } from './test/host/suite.ts';
export const run = () => runSuite(async () => {
${files.map(file => `  await import(${path(file)});`).join('\n')}
});`;
  await build({
    stdin: { contents: entry, resolveDir: projectFolder, sourcefile: 'tests.ts', loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    platform: run.host === 'node' ? 'node' : 'browser',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    ...(run.host === 'worker' ? { alias: { 'node:assert/strict': join(projectFolder, 'test/host/workerAssert.ts') } } : {}),
    define: { TEST_RUN: JSON.stringify(run), 'import.meta.url': JSON.stringify('') },
    plugins: [mochaAsGlobal],
    sourcemap: 'inline',
    logLevel: 'warning',
    logOverride: { 'empty-import-meta': 'silent' },
  });
}

/** mocha's build for browsers would make itself the export of the bundle: without `module` it sets its globals, as in a page. */
const mochaAsGlobal: Plugin = {
  name: 'mocha as global',
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({ contents: `var module, exports, define;\n${await readFile(path, 'utf8')}` })),
};
