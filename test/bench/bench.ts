import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/*
 * npm run bench [-- PART …] [--quick]
 * Runs all parts or those named, each in a process of its own so that none pays for another's memory.
 */
interface Part {
  readonly name: string;
  readonly what: string;
  readonly file: string;
  /** Arguments for `--quick`. */
  readonly quick: readonly string[];
}

const PARTS: readonly Part[] = [
  { name: 'analysis', what: 'analysis from nothing, 1 K to 10 M characters', file: 'test/bench/analysis.ts', quick: ['1000'] },
  { name: 'keystroke', what: 'analysis after a keystroke in 100 K characters', file: 'test/bench/keystroke.ts', quick: [] },
  { name: 'sizes', what: 'sizes of what ships, load times', file: 'test/bench/sizes.ts', quick: [] },
  { name: 'figures', what: 'figures in texts of nothing else, by length', file: 'test/bench/figures.ts', quick: [] },
  { name: 'host', what: 'activation, and a keystroke to new annotations, in a real VS Code', file: 'test/host/bench.ts', quick: ['--runs', '1'] },
  { name: 'anchoring', what: 'decisions found again after random edits', file: 'test/bench/anchoring.ts', quick: ['2000'] },
  { name: 'host', what: 'activation and keystrokes in a real extension host', file: 'test/host/bench.ts', quick: ['--runs', '1'] },
];

const { values: { quick }, positionals: wanted } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean' } } });
const unknown = wanted.filter(name => !PARTS.some(part => part.name === name));
if (unknown.length) {
  console.error(`no such part: ${unknown.join(', ')}. There are:\n${PARTS.map(part => `  ${part.name.padEnd(12)}${part.what}`).join('\n')}`);
  process.exit(2);
}
for (const part of PARTS.filter(({ name, file }) => (wanted.length ? wanted.includes(name) : true) && existsSync(file))) {
  console.log(`\n== ${part.name}: ${part.what}\n`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', part.file, ...(quick ? part.quick : [])], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
