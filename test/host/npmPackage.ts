import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';

const run = promisify(execFile);

/** A package of the npm registry in one version; `integrity` is the digest its archive must have. */
export interface NpmPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

const packed = z.array(z.object({ filename: z.string(), integrity: z.string() })).length(1);

/** Runs npm in a folder and returns what it printed; the npm that started us is preferred over the one on the PATH. */
export async function npm(args: readonly string[], folder: string): Promise<string> {
  const script = process.env['npm_execpath'];
  const own = script !== undefined && /npm-cli\.c?js$/u.test(script) && existsSync(script);
  const [command, first] = own ? [process.execPath, [script]] : ['npm', []];
  try {
    const { stdout } = await run(command, [...first, ...args], { cwd: folder, maxBuffer: 1 << 26, shell: !own && process.platform === 'win32', env: npmEnvironment() });
    return stdout;
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new Error(`npm ${args.join(' ')} failed${output ? `:\n${output}` : ''}\nThe npm registry must be reachable to download what the tests run in.`, { cause: error });
  }
}

/** Downloads a package's archive into a folder and returns its path. npm checks the registry's digest; we check that it is the pinned one. */
export async function download({ name, version, integrity }: NpmPackage, folder: string): Promise<string> {
  const [archive] = packed.parse(JSON.parse(await npm(['pack', `${name}@${version}`, '--json', '--ignore-scripts'], folder)));
  if (archive!.integrity !== integrity) throw new Error(`${name}@${version} has the digest ${archive!.integrity}, not the expected ${integrity}.`);
  return join(folder, archive!.filename);
}

/** Unpacks members of a package's archive; `strip` leading folders are dropped. */
export async function unpack(archive: string, folder: string, strip: number, members: readonly string[], exclude: readonly string[] = []): Promise<void> {
  await run('tar', ['xzf', archive, ...exclude.map(pattern => `--exclude=${pattern}`), `--strip-components=${strip}`, ...members], { cwd: folder });
}

/** The options of an outer `npm run` or `npm ci` (omit, dry-run, prefix …) are not meant for the downloads. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const kept = /^npm_config_(registry|cache|userconfig|globalconfig|.*proxy|cafile|strict_ssl|offline|prefer_offline|.*auth.*)$/iu;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/iu.test(name) || kept.test(name)));
}
