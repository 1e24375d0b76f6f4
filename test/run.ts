import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from './host/main.ts';
import { projectFolder } from './host/places.ts';
import { withTemporaryFolder } from './host/temporaryFolder.ts';
import { countsSchema, type TestCounts } from './host/testCounts.ts';

/** What `npm test` runs, in this order; a stage that tests tells its counts, the others pass or fail as a whole. */
const stages: readonly { readonly script: string; readonly tests: boolean }[] = [
  { script: 'typecheck', tests: false },
  { script: 'lint', tests: false },
  { script: 'build', tests: false }, // unit tests read the built dictionary and run the built command line
  { script: 'test:unit', tests: true },
  { script: 'test:editor', tests: true },
  { script: 'test:web', tests: true },
  { script: 'test:package', tests: true },
];

main(() => withTemporaryFolder(async folder => {
  let passed = 0;
  let failed = 0;
  const lines: string[] = [];
  for (const { script, tests } of stages) {
    console.log(`\n── npm run ${script}`);
    const started = performance.now();
    const countsFile = join(folder, `${script.replace(':', '-')}.json`);
    const well = await runScript(script, countsFile);
    const counts = tests ? await readCounts(countsFile) : undefined;
    // A stage that failed without a failed test (it could not start, it ran none) is one failure.
    const failures = counts?.failed || (well && (!tests || counts?.passed) ? 0 : 1);
    passed += counts?.passed ?? 0;
    failed += failures;
    lines.push(`${script.padEnd(14)} ${failures ? 'failed' : 'passed'}${counts ? `  ${counts.passed} passed, ${counts.failed} failed, ${counts.pending} pending` : ''}  (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  }
  console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}));

function runScript(script: string, countsFile: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], { cwd: projectFolder, stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, TEST_COUNTS_FILE: countsFile } });
    child.once('error', reject);
    child.once('exit', code => resolve(code === 0));
  });
}

async function readCounts(file: string): Promise<TestCounts | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : countsSchema.parse(JSON.parse(text));
}
