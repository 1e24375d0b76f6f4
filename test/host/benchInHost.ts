import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ArticleAnnotator } from '../../src/editor/extension.ts';
import { testRun } from './testRun.ts';

const SETTLING_MS = 4_000;
const keys = 30;

/** The marks that the extension host makes while it loads and activates extensions: VS Code's "Show Running Extensions" is made of them. */
declare const MonacoPerformanceMarks: { getMarks(): readonly { readonly name: string; readonly startTime: number }[] };

/** Milliseconds from one of the host's marks for this extension to another. */
function between(from: string, to: string): number {
  const marks = MonacoPerformanceMarks.getMarks();
  const at = (step: string): number => {
    const mark = marks.find(({ name }) => name === `code/extHost/${step}/article-annotator.article-annotator`);
    assert.ok(mark, `The host has no mark ${step}.`);
    return mark.startTime;
  };
  return at(to) - at(from);
}

/** Measures in the extension host; bench.ts starts it and reads what it writes. */
suite('measure', function () {
  this.timeout(120_000);

  test('activation, opening and typing', async () => {
    const extension = vscode.extensions.getExtension<ArticleAnnotator>('article-annotator.article-annotator');
    assert.ok(extension);
    // The window that has just opened is still busy with itself.
    await new Promise(resolve => setTimeout(resolve, SETTLING_MS));
    const { analyses } = await extension.activate();
    const loading = between('willLoadExtensionCode', 'didLoadExtensionCode');
    const activation = between('willActivateExtension', 'didActivateExtension');

    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'large.article'));
    const opened = performance.now();
    const editor = await vscode.window.showTextDocument(document);
    await analyses.whenCurrent(document);
    const firstAnnotations = performance.now() - opened;

    // In the middle of the article: at the end of a paragraph
    const middle = Array.from({ length: document.lineCount }, (_, line) => line).slice(document.lineCount >> 1).find(line => document.lineAt(line).text.length > 100)!;
    const keystrokes: number[] = [];
    for (let key = 0; key < keys; key++) {
      const end = document.lineAt(middle).range.end;
      editor.selection = new vscode.Selection(end, end);
      await new Promise(resolve => setTimeout(resolve, 200));
      let arrived = 0;
      const changed = vscode.workspace.onDidChangeTextDocument(event => {
        if (event.document === document && event.contentChanges.length > 0) arrived = performance.now();
      });
      const annotated = new Promise<number>(resolve => {
        const subscription = analyses.onDidChange(() => {
          if (arrived === 0 || !analyses.current(document)) return;
          subscription.dispose();
          resolve(performance.now());
        });
      });
      await vscode.commands.executeCommand('type', { text: key % 5 === 4 ? ' ' : '7' });
      keystrokes.push(await annotated - arrived);
      changed.dispose();
    }
    const file = folder.with({ path: `${testRun().resultsFolder}/bench.json` });
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify({ loading, activation, firstAnnotations, keystrokes })));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
