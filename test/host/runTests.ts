import { cp, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bundleTests } from './bundleTests.ts';
import { articlesFolder, projectFolder } from './places.ts';
import { runInDesktop, type Desktop } from './runInDesktop.ts';
import { runInServer } from './runInServer.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';
import type { TestCounts } from './testCounts.ts';
import type { TestRun } from './testRun.ts';

export interface TestOptions {
  readonly files: readonly string[];
  readonly host: TestRun['host'];
  /** The desktop VS Code that runs them; without one the server from npm does. */
  readonly desktop?: Desktop | undefined;
  /** The folder of the extension under test; the project, unless it is installed from `vsix`. */
  readonly extension?: string;
  readonly vsix?: string;
  readonly timeout?: number;
  readonly verbose?: boolean;
}

/** Bundles test files and runs them in an extension host, on a copy of the sample articles, in a folder of their own. */
export async function runTests({ files, host, desktop, extension = projectFolder, vsix, timeout = 600_000, verbose = false }: TestOptions): Promise<TestCounts> {
  return withTemporaryFolder(async folder => {
    const run: TestRun = { host, projectFolder: slashed(projectFolder), resultsFolder: slashed(join(folder, 'results')) };
    const workspace = join(folder, 'articles');
    // VS Code runs tests in the host of the extension whose folder they lie in; from elsewhere, in Node's.
    const testsFolder = host === 'worker' ? join(extension, '.vscode-test', basename(folder)) : folder;
    const tests = join(testsFolder, 'tests.cjs');
    await mkdir(join(folder, 'results'));
    await cp(articlesFolder, workspace, { recursive: true });
    await bundleTests(files, run, tests);
    const hostRun = { folder, workspace, extension, tests, run, timeout, verbose, ...(vsix === undefined ? {} : { vsix }) };
    const counts = await (desktop ? runInDesktop(hostRun, desktop) : runInServer(hostRun)).finally(() => rm(testsFolder, { recursive: true, force: true }));
    if (counts.passed + counts.failed === 0) throw new Error('The extension host ran no tests.');
    return counts;
  });
}

/** A path as URIs have it. */
function slashed(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?=[a-z]:)/iu, '/');
}
