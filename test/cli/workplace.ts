import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own, and the command line run in it; without the dictionary, which it can do without. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'article-annotator-cli-'));

  /** Runs the command in this process, in {@link folder} or in `cwd` below it. */
  async run(args: readonly string[], { cwd = '' }: { readonly cwd?: string } = {}): Promise<Ran> {
    let stdout = '';
    let stderr = '';
    const status = await run(args, {
      cwd: join(this.folder, cwd),
      print: async text => void (stdout += text),
      say: line => void (stderr += `${line}\n`),
      onInterrupt: () => () => undefined,
    });
    return { status, stdout, stderr };
  }

  /** Builds the program as it is shipped, for what shows only in a process of its own; returns its path. */
  build(): string {
    const outfile = join(this.folder, '.program', 'cli.js');
    buildSync({ entryPoints: ['src/cli.ts'], bundle: true, format: 'cjs', target: 'es2022', platform: 'node', mainFields: ['module', 'main'], outfile, logLevel: 'error' });
    return outfile;
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
