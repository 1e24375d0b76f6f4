import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { testFiles } from './bundleTests.ts';
import { main, reportCounts } from './main.ts';
import { projectFolder, requireBuild } from './places.ts';
import { findDesktop } from './runInDesktop.ts';
import { runTests } from './runTests.ts';

/** tsx test/host/runEditorTests.ts [--worker] [--verbose] [TEXT…]: the tests of test/editor whose file name contains one of the texts. */
main(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { worker: { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false } } });
  requireBuild();
  const host = values.worker ? 'worker' : 'node';
  const files = testFiles(join(projectFolder, 'test/editor'), host).filter(file => positionals.length === 0 || positionals.some(text => relative(projectFolder, file).includes(text)));
  if (files.length === 0) throw new Error('There are no such tests in test/editor.');
  reportCounts(await runTests({ files, host, verbose: values.verbose, desktop: values.worker ? undefined : await findDesktop() }));
});
