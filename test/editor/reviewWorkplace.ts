import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { contentOf } from '../../src/core/analysis.ts';
import { type ExportedArticle, exportSchema } from '../../src/core/annotation.ts';
import type { ReviewedAnalysis } from '../../src/core/review/reviewed.ts';
import { parseReview } from '../../src/core/review/parseReview.ts';
import type { Decision } from '../../src/core/review/reviewFile.ts';
import { fileAt, type OpenArticle, openArticle, readText, until, writeFile } from './openArticle.ts';

let count = 0;

/** An article of its own in the window's folder, and what a test of reviewing asks of it. */
export class Workplace {
  readonly name: string;
  readonly text: string;
  open!: OpenArticle;

  constructor(text: string) {
    this.name = `reviewed-${++count}-${Date.now()}.article`;
    this.text = text;
  }

  static async with(text: string): Promise<Workplace> {
    const workplace = new Workplace(text);
    await writeFile(workplace.name, text);
    await workplace.reopen();
    return workplace;
  }

  async reopen(): Promise<void> {
    this.open = await openArticle(this.name);
  }

  async close(): Promise<void> {
    await vscode.window.showTextDocument(this.open.document);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  }

  get document(): vscode.TextDocument {
    return this.open.document;
  }

  get editor(): vscode.TextEditor {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === this.document);
    assert.ok(editor);
    return editor;
  }

  get uri(): vscode.Uri {
    return fileAt(this.name);
  }

  get reviewed(): ReviewedAnalysis | undefined {
    return this.open.annotator.analyses.current(this.document)?.reviewed;
  }

  range(words: string): vscode.Range {
    const start = this.document.getText().indexOf(words);
    assert.ok(start >= 0, words);
    return new vscode.Range(this.document.positionAt(start), this.document.positionAt(start + words.length));
  }

  async select(...words: readonly string[]): Promise<void> {
    await vscode.window.showTextDocument(this.document);
    this.editor.selections = words.map(one => new vscode.Selection(this.range(one).start, this.range(one).end));
  }

  /** The annotation at `words`, as a card names it to a command. */
  target(words: string): [string, string] {
    const at = this.document.getText().indexOf(words);
    const spans = [
      ...(this.reviewed?.figures ?? []).map(f => ({ id: f.id, start: f.start, end: f.end })),
      ...(this.reviewed?.entities ?? []).flatMap(e => e.mentions.map(m => ({ id: e.id, start: m.start, end: m.end }))),
      ...(this.reviewed?.quotations ?? []).map(q => ({ id: q.id, ...contentOf(q) })),
    ];
    const found = spans.find(({ start, end }) => start === at && end === at + words.length) ?? spans.find(({ start, end }) => start <= at && at < end);
    assert.ok(found, `nothing at “${words}”`);
    return [this.document.uri.toString(), found.id];
  }

  run(command: string, ...args: unknown[]): Thenable<unknown> {
    return vscode.commands.executeCommand(`articleAnnotator.review.${command}`, ...args);
  }

  async decisions(): Promise<readonly Decision[]> {
    // In a browser's worker the file is away for a moment while it is replaced.
    let decisions: readonly Decision[] | undefined;
    await until('a review file', async () => {
      decisions = parseReview(await readText(fileAt(`${this.name}.review.json`)).catch(() => '')).review?.decisions;
      return decisions !== undefined;
    });
    return decisions!;
  }

  async exported(): Promise<ExportedArticle> {
    const target = fileAt(`${this.name}.annotations.json`);
    await vscode.commands.executeCommand('articleAnnotator.exportJson', this.uri, target);
    return exportSchema.parse(JSON.parse(await readText(target)));
  }
}
