/** What the bundler writes into a test bundle about the run it is made for. */
export interface TestRun {
  /** A folder that the runner reads: `output.txt` is what mocha prints, `results.json` the counts at the end. */
  readonly resultsFolder: string;
  readonly projectFolder: string;
  readonly host: 'node' | 'worker';
}

declare const TEST_RUN: TestRun;

/** The run that these tests are bundled for. Only within a bundle that runs in an extension host. */
export const testRun = (): TestRun => TEST_RUN;
