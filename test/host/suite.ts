import 'mocha/mocha.js';
import * as vscode from 'vscode';
import type { TestCounts } from './testCounts.ts';
import { testRun } from './testRun.ts';

/** mocha's build for browsers: it runs in Node's extension host and in the browser's worker alike, and sets this global. */
declare const mocha: BrowserMocha;
declare const Mocha: { readonly prototype: { run(this: BrowserMocha, ended: (failures: number) => void): Runner }; readonly reporters: { readonly Base: { consoleLog: (...args: unknown[]) => void; useColors: boolean } & (new (runner: unknown) => unknown); readonly Spec: new (runner: unknown) => unknown } };
interface BrowserMocha {
  setup(options: { ui: string; timeout: number; reporter: unknown; color: boolean }): void;
}
interface Runner {
  readonly stats?: { readonly passes: number; readonly failures: number; readonly pending: number };
}

/**
 * Runs the tests that `load` defines, in whichever extension host this is. Output and counts are written as files:
 * it is the one way out that Node's host and the browser's worker share.
 */
export async function runSuite(load: () => Promise<void>): Promise<void> {
  const output = new Output();
  try {
    const inWorker = 'importScripts' in globalThis;
    if (inWorker !== (testRun().host === 'worker')) throw new Error(`The tests for the ${testRun().host} host run in another one.`);
    if (!inWorker) process.setSourceMapsEnabled(true);
    Mocha.reporters.Base.consoleLog = (...args) => output.print(args); // the host's console.log cannot be replaced
    Mocha.reporters.Base.useColors = false;
    mocha.setup({ ui: 'tdd', timeout: 60_000, reporter: Mocha.reporters.Spec, color: false });
    await load();
  } catch (error) {
    output.print([`The tests could not be loaded: ${error instanceof Error ? error.stack : String(error)}`]);
    await output.end({ passed: 0, failed: 1, pending: 0 });
    throw error;
  }
  const counts = await new Promise<TestCounts>(resolve => {
    // mocha.run itself reads the page's address and marks failures in the page
    const runner = Mocha.prototype.run.call(mocha, () => resolve({ passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 0, pending: runner.stats?.pending ?? 0 }));
  });
  await output.end(counts);
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed.`);
}

/** What mocha prints, kept and written anew each time: files are all the worker has, and they know no append. */
class Output {
  #text = '';
  #writing: Promise<void> | undefined;
  #dirty = false;

  print(args: readonly unknown[]): void {
    this.#text += `${formatted(args)}\n`;
    this.#dirty = true;
    this.#writing ??= this.#write();
  }

  async end(counts: TestCounts): Promise<void> {
    await this.#writing;
    await write('results.json', JSON.stringify(counts));
  }

  async #write(): Promise<void> {
    while (this.#dirty) {
      this.#dirty = false;
      await write('output.txt', this.#text);
    }
    this.#writing = undefined;
  }
}

/** The folder of the window tells under which scheme files are reached: as `file`, or through the server. */
function write(name: string, text: string): Thenable<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
  return vscode.workspace.fs.writeFile(folder.with({ path: `${testRun().resultsFolder}/${name}` }), new TextEncoder().encode(text));
}

/** The %s, %d and %o of mocha's reporters. */
function formatted([format, ...rest]: readonly unknown[]): string {
  const values = [...rest];
  const text = String(format ?? '').replace(/%[sdoO%]/gu, mark => mark === '%%' ? '%' : values.length > 0 ? String(values.shift()) : mark);
  return [text, ...values.map(String)].join(' ');
}
