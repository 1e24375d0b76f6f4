import { build, context } from 'esbuild';
import { tsImport } from 'tsx/esm/api';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const shared = { bundle: true, format: 'cjs', target: 'es2022', charset: 'utf8', minify: production, sourcemap: !production, logLevel: 'info', legalComments: 'none' };

/** The extension runs in Node and in a browser's worker: one bundle that needs neither. */
const extension = { ...shared, entryPoints: { extension: 'src/editor/extension.ts' }, outdir: 'dist', platform: 'browser', external: ['vscode'], mainFields: ['module', 'main'] };
const cli = { ...shared, entryPoints: { cli: 'src/cli.ts' }, outdir: 'dist', platform: 'node', mainFields: ['module', 'main'] };

const { buildData } = await tsImport('./src/build/data.ts', import.meta.url);
buildData('dist/data');

if (watch) {
  for (const options of [extension, cli]) await (await context(options)).watch();
} else {
  await Promise.all([extension, cli].map(options => build(options)));
}
