import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, openArticle } from './openArticle.ts';

suite('Commands', () => {
  test('every command of the manifest is there', async () => {
    await activated();
    const manifest = vscode.extensions.getExtension('article-annotator.article-annotator')!.packageJSON as { contributes: { commands: { command: string }[] } };
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(manifest.contributes.commands.map(({ command }) => command).filter(command => !known.has(command)), []);
  });

  for (const command of ['showLog', 'showOutline']) {
    test(command, async () => {
      await openArticle('avon-loop.article');
      await vscode.commands.executeCommand(`articleAnnotator.${command}`);
    });
  }
});
