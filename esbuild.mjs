import { build, context } from 'esbuild';
import { tsImport } from 'tsx/esm/api';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const shared = { bundle: true, format: 'cjs', target: 'es2022', charset: 'utf8', minify: production, sourcemap: !production, logLevel: 'info', legalComments: 'none' };

/**
 * VS Code's API, taken over once. Each file that imports it would otherwise get a copy of all it exports, several hundred properties, while the
 * extension is loaded.
 */
const oneApi = {
  name: 'one-api',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, ({ namespace }) => (namespace === 'one-api' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'one-api' }));
    onLoad({ filter: /./, namespace: 'one-api' }, () => ({ contents: "export * from 'vscode';" }));
  },
};

/** The extension runs in Node and in a browser's worker: one bundle that needs neither. */
const extension = { ...shared, entryPoints: { extension: 'src/editor/extension.ts' }, outdir: 'dist', platform: 'browser', plugins: [oneApi], mainFields: ['module', 'main'] };
const cli = { ...shared, entryPoints: { cli: 'src/cli.ts' }, outdir: 'dist', platform: 'node', mainFields: ['module', 'main'] };

const { buildData } = await tsImport('./src/build/data.ts', import.meta.url);
buildData('dist/data');

if (watch) {
  for (const options of [extension, cli]) await (await context(options)).watch();
} else {
  await Promise.all([extension, cli].map(options => build(options)));
}
