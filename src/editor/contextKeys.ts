import * as vscode from 'vscode';
import type { Analyses } from './analyses.ts';
import type { AnnotatedDocuments } from './annotatedDocuments.ts';

/** Tells menus and keybindings about the active editor. */
export function registerContextKeys(analyses: Analyses, annotated: AnnotatedDocuments): vscode.Disposable {
  const known = new Map<string, boolean>();
  const set = (key: string, value: boolean): void => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void vscode.commands.executeCommand('setContext', `articleAnnotator.${key}`, value);
  };
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    set('annotated', document !== undefined && annotated.has(document));
    set('annotatedByHand', document !== undefined && annotated.isByHand(document));
    const analysis = document && analyses.current(document)?.analysis;
    // While a new version is worked on, what held for the last one is the best guess.
    if (document && !analysis && analyses.stateOf(document) === 'analysing') return;
    set('hasAnnotations', analysis !== undefined && analysis.quotations.length + analysis.figures.length + analysis.entities.length > 0);
  };
  update();
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(update), annotated.onDidChange(update), analyses.onDidChange(update));
}
