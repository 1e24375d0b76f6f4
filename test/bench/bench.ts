import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { buildData } from '../../src/build/data.ts';

/*
 * npm run bench [-- PART …] [--quick]
 * Runs all parts or those named, each in a process of its own so that none pays for another's memory. What measures the core is bundled first, as the
 * core ships: modules loaded one by one ask for each other's names at every use, which costs a third of the time.
 */
interface Part {
  readonly name: string;
  readonly what: string;
  readonly file: string;
  /** Whether it is run as it is, by tsx: it starts other programs and measures them. */
  readonly unbundled?: true;
  /** Arguments for `--quick`. */
  readonly quick: readonly string[];
}

const PARTS: readonly Part[] = [
  { name: 'analysis', what: 'analysis from nothing, 1 KB to 10 MB', file: 'test/bench/analysis.ts', quick: ['1000'] },
  { name: 'keystroke', what: 'analysis after a keystroke in 100 K characters', file: 'test/bench/keystroke.ts', quick: [] },
  { name: 'sizes', what: 'sizes of what ships, load times', file: 'test/bench/sizes.ts', quick: [] },
  { name: 'model', what: 'the models of names and the dictionary: size, load time, throughput, memory', file: 'test/bench/model.ts', quick: [] },
  { name: 'quotations', what: 'quotations in texts of nothing but marks or cues, by length', file: 'test/bench/quotations.ts', quick: ['100000'] },
  { name: 'figures', what: 'figures in texts of nothing else, by length', file: 'test/bench/figures.ts', quick: [] },
  { name: 'anchoring', what: 'decisions found again after random edits', file: 'test/bench/anchoring.ts', quick: ['2000'] },
  { name: 'host', what: 'activation and keystrokes in a real extension host', file: 'test/host/bench.ts', quick: ['--runs', '1'], unbundled: true },
];

const { values: { quick }, positionals: wanted } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean' } } });
const unknown = wanted.filter(name => !PARTS.some(part => part.name === name));
if (unknown.length) {
  console.error(`no such part: ${unknown.join(', ')}. There are:\n${PARTS.map(part => `  ${part.name.padEnd(12)}${part.what}`).join('\n')}`);
  process.exit(2);
}
buildData('dist/data');
for (const part of PARTS.filter(({ name }) => (wanted.length ? wanted.includes(name) : true))) {
  console.log(`\n== ${part.name}: ${part.what}\n`);
  const program = part.unbundled ? ['--import', 'tsx', part.file] : ['--expose-gc', bundle(part)];
  const { status } = spawnSync(process.execPath, [...program, ...(quick ? part.quick : [])], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

/** Bundles a part as esbuild.mjs does the program, and returns where. */
function bundle({ name, file }: Part): string {
  const outfile = join('dist/bench', `${name}.cjs`);
  buildSync({ entryPoints: [file], outfile, bundle: true, format: 'cjs', platform: 'node', target: 'es2022', minify: true, logLevel: 'warning' });
  return outfile;
}
