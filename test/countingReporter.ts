import { reporters, type MochaOptions, type Runner } from 'mocha';
import { reportCounts } from './host/main.ts';

/** mocha's ordinary report, and its counts told to `npm test`. */
export default class CountingReporter extends reporters.Spec {
  constructor(runner: Runner, options: MochaOptions) {
    super(runner, options);
    runner.once('end', () => reportCounts({ passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 0, pending: runner.stats?.pending ?? 0 }));
  }
}
