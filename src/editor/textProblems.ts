import * as vscode from 'vscode';
import type { HeaderProblem } from '../core/header.ts';
import type { Span } from '../core/span.ts';
import type { Analyses } from './analyses.ts';
import { toRange } from './convert.ts';

/** Shows what is wrong with an article's header or encoding as warnings in the Problems view. */
export function registerTextProblems(analyses: Analyses): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('articleAnnotator');
  const update = (document: vscode.TextDocument): void => {
    const analysed = analyses.current(document);
    if (!analysed && analyses.stateOf(document) === 'analysing') return;
    const problems: readonly TextProblem[] = analysed ? [...analysed.analysis.article.header.problems, ...encodingProblems(analysed.analysis.article.text)] : [];
    collection.set(document.uri, problems.map(problem => toDiagnostic(problem, document)));
  };
  return vscode.Disposable.from(collection, analyses.onDidChange(update));
}

type TextProblem = HeaderProblem | { readonly code: 'not-utf8'; readonly span: Span; readonly found: string };

/** VS Code shows what it cannot decode as U+FFFD; the first one stands for all. */
function encodingProblems(text: string): TextProblem[] {
  const start = text.indexOf('\uFFFD');
  if (start < 0) return [];
  let end = start;
  while (text[end] === '\uFFFD') end++;
  return [{ code: 'not-utf8', span: { start, end }, found: text.slice(start, end) }];
}

function toDiagnostic(problem: TextProblem, document: vscode.TextDocument): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(document, problem.span), describe(problem), vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Article Annotator';
  diagnostic.code = problem.code;
  return diagnostic;
}

function describe({ code, found }: TextProblem): string {
  switch (code) {
    case 'not-utf8': return vscode.l10n.t('These bytes are no UTF-8: choose “Reopen with Encoding”, then “Save with Encoding” UTF-8.');
    case 'impossible-date': return vscode.l10n.t('“{0}” is no date (YYYY-MM-DD): relative dates in the article stay open.', found);
    case 'unknown-language': return vscode.l10n.t('“{0}” is no language that is known here (ru, en): the article\'s letters decide.', found);
    case 'front-matter-open': return vscode.l10n.t('This header is not closed by a line of three hyphens, so it is read as text.');
  }
}
