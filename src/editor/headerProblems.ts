import * as vscode from 'vscode';
import type { HeaderProblem } from '../core/header.ts';
import type { Analyses } from './analyses.ts';
import { toRange } from './convert.ts';

/** Shows what is wrong with an article's header as warnings in the Problems view. */
export function registerHeaderProblems(analyses: Analyses): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('articleAnnotator');
  const update = (document: vscode.TextDocument): void => {
    const analysed = analyses.current(document);
    if (!analysed && analyses.stateOf(document) === 'analysing') return;
    collection.set(document.uri, (analysed?.analysis.article.header.problems ?? []).map(problem => toDiagnostic(problem, document)));
  };
  return vscode.Disposable.from(collection, analyses.onDidChange(update));
}

function toDiagnostic(problem: HeaderProblem, document: vscode.TextDocument): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(document, problem.span), describe(problem), vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Article Annotator';
  diagnostic.code = problem.code;
  return diagnostic;
}

function describe({ code, found }: HeaderProblem): string {
  switch (code) {
    case 'impossible-date': return vscode.l10n.t('“{0}” is no date (YYYY-MM-DD): relative dates in the article stay open.', found);
    case 'unknown-language': return vscode.l10n.t('“{0}” is no language that is known here (ru, en): the article\'s letters decide.', found);
    case 'front-matter-open': return vscode.l10n.t('This header is not closed by a line of three hyphens, so it is read as text.');
  }
}
