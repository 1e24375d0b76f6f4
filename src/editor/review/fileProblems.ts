import * as vscode from 'vscode';
import type { Analyses } from '../analyses.ts';
import { nameOf } from '../largeTexts.ts';
import { describeReviewProblem } from './problems.ts';
import { fileOf, type ReviewStore } from './reviewStore.ts';

/** Shows in the Problems view, at its line, why a review file is neither used nor changed. */
export function registerReviewFileProblems(store: ReviewStore, analyses: Analyses): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('articleAnnotator.review');
  const update = (article: vscode.Uri): void => {
    const problem = store.problemOf(article);
    const file = fileOf(article);
    if (!problem) {
      collection.delete(file);
      return;
    }
    const place = new vscode.Position(problem.line - 1, problem.column - 1);
    const diagnostic = new vscode.Diagnostic(new vscode.Range(place, place), describeReviewProblem(nameOf({ uri: file }), problem), vscode.DiagnosticSeverity.Error);
    diagnostic.source = 'Article Annotator';
    diagnostic.code = problem.code;
    collection.set(file, [diagnostic]);
  };
  return vscode.Disposable.from(collection, store.onDidChange(update), analyses.onDidChange(({ uri }) => update(uri)));
}
