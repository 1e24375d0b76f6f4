import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { testRun } from '../host/testRun.ts';
import { fileAt, openArticle, until, writeFile } from './openArticle.ts';

suite('The command line and the editor', () => {
  const cli = join(testRun().projectFolder, 'dist', 'cli.js');
  const folder = (): string => fileAt('.').path;
  const byCommandLine = (path: string): string => execFileSync(process.execPath, [cli, 'export', path], { cwd: folder(), encoding: 'utf8', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });

  for (const name of ['kem-blackout.article', 'avon-loop.article', 'tundra-vaccine.article', 'rovers-accounts.article']) {
    test(`export the same bytes: ${name}`, async () => {
      await openArticle(name);
      const target = fileAt(`${name}.annotations.json`);
      await vscode.commands.executeCommand('articleAnnotator.exportJson', fileAt(name), target);
      assert.equal(readFileSync(target.path, 'utf8'), byCommandLine(name));
    });
  }

  test('export the same bytes: an article of the shared folder', async function () {
    const shared = join(testRun().projectFolder, '..', 'shared', 'articles', 'china-ai-gap.article');
    if (!existsSync(shared)) return this.skip();
    await writeFile('china-ai-gap.article', readFileSync(shared));
    await openArticle('china-ai-gap.article');
    const target = fileAt('china-ai-gap.article.annotations.json');
    await vscode.commands.executeCommand('articleAnnotator.exportJson', fileAt('china-ai-gap.article'), target);
    assert.equal(readFileSync(target.path, 'utf8'), byCommandLine('china-ai-gap.article'));
  });

  test('a read-only target is left as it is', async () => {
    const target = fileAt('read-only.json');
    writeFileSync(target.path, 'kept');
    chmodSync(target.path, 0o444);
    try {
      assert.equal(await vscode.commands.executeCommand('articleAnnotator.exportJson', fileAt('kem-blackout.article'), target), undefined);
      assert.equal(readFileSync(target.path, 'utf8'), 'kept');
    } finally {
      chmodSync(target.path, 0o644);
    }
  });

  test('a target that is a symbolic link stays one, and a file keeps its permissions', async function () {
    if (process.platform === 'win32') return this.skip();
    const real = fileAt('real.json');
    const link = fileAt('link.json');
    writeFileSync(real.path, 'old');
    chmodSync(real.path, 0o660);
    symlinkSync('real.json', link.path);
    await vscode.commands.executeCommand('articleAnnotator.exportJson', fileAt('kem-blackout.article'), link);
    assert.ok(lstatSync(link.path).isSymbolicLink());
    assert.equal(readFileSync(real.path, 'utf8'), byCommandLine('kem-blackout.article'));
    assert.equal(statSync(real.path).mode & 0o777, 0o660);
  });

  test('a file of more than 50 MB is opened without harm', async () => {
    const uri = fileAt('huge.article');
    writeFileSync(uri.path, 'Цены выросли на 5 %.\n'.repeat(1_600_000));
    void vscode.commands.executeCommand('vscode.open', uri);
    await until('the tab', () => vscode.window.tabGroups.activeTabGroup.activeTab?.label === 'huge.article');
    void vscode.commands.executeCommand('articleAnnotator.copyJson');
    await openArticle('kem-blackout.article');
    await vscode.workspace.fs.delete(uri);
  });
});
