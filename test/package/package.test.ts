import { execFile } from 'node:child_process';
import assert from 'node:assert/strict';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageFile, projectFolder } from '../host/places.ts';
import { runTests } from '../host/runTests.ts';
import { withTemporaryFolder } from '../host/temporaryFolder.ts';
import { listZip } from './listZip.ts';

const run = promisify(execFile);

const megabyte = 1 << 20;
/** What a person downloads for the program itself … */
const programBudget = megabyte;
/** … and for the dictionaries and models beside it. */
const dataBudget = 8 * megabyte;

/** All that may be in the package. What else turns up there is a mistake, or a line to add here. */
const expected = [
  /^\[Content_Types\]\.xml$/u,
  /^extension\.vsixmanifest$/u,
  /^extension\/package(?:\.nls(?:\.\w+)?)?\.json$/u,
  /^extension\/l10n\/bundle\.l10n\.\w+\.json$/u,
  /^extension\/language-configuration\.json$/u,
  /^extension\/syntaxes\/[\w-]+\.tmLanguage\.json$/u,
  /^extension\/schemas\/\w+\.schema\.json$/u,
  /^extension\/media\/[\w-]+\.(?:svg|png)$/u,
  /^extension\/dist\/extension\.js$/u,
  /^extension\/dist\/data\/[\w.-]+\.bin$/u,
  /^extension\/(?:readme(?:\.ru)?\.md|changelog\.md|license(?:\.txt)?|notice)$/iu,
];

/** What an installed extension cannot do without. */
const needed = ['extension/package.json', 'extension/package.nls.json', 'extension/package.nls.ru.json', 'extension/dist/extension.js', 'extension/language-configuration.json', 'extension/schemas/annotations.schema.json', 'extension/NOTICE'];

suite('package', function () {
  this.timeout(240_000);

  suiteSetup(async () => {
    await run('npm', ['run', '--silent', 'package'], { cwd: projectFolder, shell: process.platform === 'win32' });
  });

  test('holds what it should and nothing else', async () => {
    const names = (await listZip(packageFile)).map(({ name }) => name);
    assert.deepEqual(names.filter(name => !expected.some(pattern => pattern.test(name))), []);
    assert.deepEqual(needed.filter(name => !names.includes(name)), []);
  });

  test('stays within its size', async () => {
    const sizes = (await listZip(packageFile)).map(({ name, compressed }) => ({ compressed, data: name.startsWith('extension/dist/data/') }));
    const data = sizes.filter(entry => entry.data).reduce((sum, { compressed }) => sum + compressed, 0);
    const program = (await stat(packageFile)).size - data;
    console.log(`    program ${Math.round(program / 1024)} KB, data ${Math.round(data / 1024)} KB, compressed`);
    assert.ok(program < programBudget, `the program takes ${program} of ${programBudget} bytes`);
    assert.ok(data < dataBudget, `the data takes ${data} of ${dataBudget} bytes`);
  });

  test('installs and activates from the installed copy', async () => {
    await withTemporaryFolder(async folder => {
      const extension = await emptyExtension(join(folder, 'empty'));
      const counts = await runTests({ files: [join(projectFolder, 'test/package/installed.ts')], host: 'node', extension, vsix: packageFile });
      assert.equal(counts.failed, 0);
    });
  });
});

/** VS Code runs tests only with an extension under development: this one does nothing. */
async function emptyExtension(folder: string): Promise<string> {
  await mkdir(join(folder, 'dist'), { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'empty', publisher: 'nobody', version: '1.0.0', engines: { vscode: '^1.100.0' } }));
  return folder;
}
