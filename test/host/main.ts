import { writeFileSync } from 'node:fs';
import type { TestCounts } from './testCounts.ts';

/** Runs a script; an error is printed in full and ends it with exit code 1. */
export function main(script: () => Promise<void>): void {
  script().catch((error: unknown) => {
    console.error(error instanceof Error ? describe(error) : error);
    process.exitCode = 1;
  });
}

/** Tells the counts of a stage to `npm test`, which names a file for them, and sets the exit code. */
export function reportCounts(counts: TestCounts): void {
  const file = process.env['TEST_COUNTS_FILE'];
  if (file) writeFileSync(file, JSON.stringify(counts));
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
}

function describe(error: Error): string {
  return `${error.stack ?? error.message}${error.cause instanceof Error ? `\nCause: ${error.cause.message}` : ''}`;
}
