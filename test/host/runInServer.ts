import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { extensionId } from './places.ts';
import { startServer } from './server.ts';
import { countsSchema, type TestCounts } from './testCounts.ts';
import type { TestRun } from './testRun.ts';
import { openWorkbench } from './workbench.ts';

export interface HostRun {
  /** A folder of this run alone. */
  readonly folder: string;
  /** The folder that the window opens. */
  readonly workspace: string;
  readonly extension: string;
  /** The bundled tests, made for `run`. */
  readonly tests: string;
  readonly run: TestRun;
  readonly vsix?: string;
  readonly timeout: number;
  readonly verbose: boolean;
  /** Prints what mocha writes only where a test fails. */
  readonly quiet?: boolean;
}

/** Runs bundled tests in the extension host of the VS Code server: in Node, or in the browser's worker. */
export async function runInServer({ folder, workspace, extension, tests, run, vsix, timeout, verbose, quiet = false }: HostRun): Promise<TestCounts> {
  const settings = run.host === 'worker' ? { 'remote.extensionKind': { [extensionId]: ['web'] } } : {};
  const server = await startServer({ folder, settings, verbose, ...(vsix === undefined ? {} : { vsix }) });
  try {
    const workbench = await openWorkbench(server, { folder: workspace, extension, tests, verbose });
    try {
      if (!quiet) console.log(`Host: VS Code ${server.version} (server from npm), extension host in ${run.host === 'node' ? 'Node' : `the browser's worker`}`);
      if (!quiet) console.log(`Browser: ${workbench.browserVersion} (${workbench.browser.executable})`);
      const ended = Promise.race([workbench.testsEnded, workbench.lost, server.ended.then(() => { throw new Error('The VS Code server ended.'); })]);
      return await followTests(run.resultsFolder, ended, timeout, quiet);
    } finally {
      await workbench.close();
    }
  } finally {
    await server.stop();
  }
}

/**
 * Prints what mocha writes while it runs and returns its counts. A host that fails at its start may still end with success:
 * only a results file is one.
 */
export async function followTests(resultsFolder: string, ended: Promise<unknown>, timeout: number, quiet = false): Promise<TestCounts> {
  let over = false;
  let failure: unknown;
  const late = wait(timeout, undefined, { ref: false }).then(() => { throw new Error(`The tests did not end within ${timeout / 1000} s.`); });
  const end = Promise.race([ended, late]).catch(error => { failure = error; }).finally(() => { over = true; });
  let printed = 0;
  const print = async (): Promise<void> => {
    const text = await readFile(join(resultsFolder, 'output.txt'), 'utf8').catch(() => '');
    const whole = text.lastIndexOf('\n') + 1;
    if (whole > printed) process.stdout.write(text.slice(printed, whole));
    printed = Math.max(printed, whole);
  };
  while (!over) {
    await Promise.race([end, wait(200)]);
    if (!quiet) await print();
  }
  const results = await readFile(join(resultsFolder, 'results.json'), 'utf8').catch(() => undefined);
  if (results === undefined) {
    await print();
    throw failure ?? new Error('The extension host ended before the tests ran (--verbose shows its output).');
  }
  const counts = countsSchema.parse(JSON.parse(results));
  if (!quiet || counts.failed > 0) await print();
  return counts;
}
