import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DetectedAnalysis } from '../../src/core/detect.ts';
import type { ArticleAnnotator } from '../../src/editor/extension.ts';

export async function activated(): Promise<ArticleAnnotator> {
  const extension = vscode.extensions.getExtension<ArticleAnnotator>('article-annotator.article-annotator');
  assert.ok(extension);
  return extension.activate();
}

/** The address of a file in the window's folder. */
export function fileAt(path: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path);
}

export interface OpenArticle {
  readonly annotator: ArticleAnnotator;
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  readonly analysis: DetectedAnalysis;
}

/** Shows a file of the window's folder and waits for its analysis. */
export async function openArticle(path: string): Promise<OpenArticle> {
  return show(await vscode.workspace.openTextDocument(fileAt(path)));
}

/** Shows an untitled article with this text. */
export async function openText(content: string, language = 'article'): Promise<OpenArticle> {
  return show(await vscode.workspace.openTextDocument({ language, content }));
}

/** Writes a file into the window's folder. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = fileAt(path);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
}

async function show(document: vscode.TextDocument): Promise<OpenArticle> {
  const annotator = await activated();
  const editor = await vscode.window.showTextDocument(document);
  const analysed = await annotator.analyses.whenCurrent(document);
  assert.ok(analysed, `${document.uri.toString()} has no analysis`);
  return { annotator, editor, document, analysis: analysed.detected };
}

/** The place `into` units behind the first occurrence of `words`. */
export function placeOf(document: vscode.TextDocument, words: string, into = 1): vscode.Position {
  const index = document.getText().indexOf(words);
  assert.ok(index >= 0, `“${words}” is not in the article`);
  return document.positionAt(index + into);
}

export function wordsIn(document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] {
  return ranges.map(range => document.getText(range));
}

/** Waits until `condition` holds; fails with `what` when it does not in time. */
export async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 20) {
    if (await condition()) return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  assert.fail(`not in time: ${what}`);
}
