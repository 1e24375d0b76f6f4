import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

/** The command line, built from the sources as they are, in a folder of its own; without the dictionary, which it can do without. */
export class BuiltCommand {
  readonly folder = mkdtempSync(join(tmpdir(), 'article-annotator-cli-'));
  readonly #program = join(this.folder, '.program', 'cli.js');

  constructor() {
    buildSync({ entryPoints: ['src/cli.ts'], bundle: true, format: 'cjs', target: 'es2022', platform: 'node', mainFields: ['module', 'main'], outfile: this.#program, logLevel: 'error' });
  }

  /** Runs `cli.js ARGS` in {@link folder}, or in `cwd` below it. */
  run(args: readonly string[], options: { readonly cwd?: string } = {}): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [this.#program, ...args], { cwd: join(this.folder, options.cwd ?? ''), encoding: 'utf8', timeout: 60_000, maxBuffer: 1 << 28 });
  }

  get program(): string {
    return this.#program;
  }

  /** Writes a file below {@link folder}, its folders too. */
  write(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** All files below `name`, sorted, with forward slashes. */
  list(name: string): string[] {
    return readdirSync(join(this.folder, name), { recursive: true, withFileTypes: true })
      .filter(entry => !entry.isDirectory())
      .map(entry => join(entry.parentPath, entry.name).slice(join(this.folder, name).length + 1).replaceAll('\\', '/'))
      .sort();
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
