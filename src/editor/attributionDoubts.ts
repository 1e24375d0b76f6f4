import * as vscode from 'vscode';
import { type AttributionDoubt, findDoubts } from '../core/quotes/diagnostics.ts';
import type { Analyses } from './analyses.ts';
import { type AnnotatedDocuments, registerInLanguages } from './annotatedDocuments.ts';
import { toRange } from './convert.ts';
import { onDidChangeSetting, readShowsDoubts } from './settings.ts';

const SOURCE = 'Article Annotator';
const SHOW_CARD = 'articleAnnotator.showCard';

/** Tells what is doubtful in an article's attributions, as information in the Problems view with a quick fix each; a setting switches it off. */
export function registerAttributionDoubts(analyses: Analyses, annotated: AnnotatedDocuments): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('articleAnnotator.attribution');
  const doubts = new WeakMap<vscode.Diagnostic, AttributionDoubt>();
  const update = (document: vscode.TextDocument): void => {
    const analysed = analyses.current(document);
    // Shown as they were until the new analysis is there: they would flicker with each key.
    if (!analysed && analyses.stateOf(document) === 'analysing') return;
    const found = analysed && readShowsDoubts() ? findDoubts(analysed.analysis) : [];
    collection.set(document.uri, found.map(doubt => {
      const diagnostic = toDiagnostic(doubt, document);
      doubts.set(diagnostic, doubt);
      return diagnostic;
    }));
  };
  return vscode.Disposable.from(
    collection,
    analyses.onDidChange(update),
    onDidChangeSetting('diagnostics.enabled', () => vscode.workspace.textDocuments.filter(document => annotated.has(document)).forEach(update)),
    vscode.commands.registerCommand(SHOW_CARD, showCard),
    registerInLanguages(annotated, selector => vscode.languages.registerCodeActionsProvider(selector, {
      provideCodeActions: (document, range) => (collection.get(document.uri) ?? [])
        .filter(diagnostic => diagnostic.range.intersection(range))
        .flatMap(diagnostic => fixesFor(diagnostic, doubts.get(diagnostic), document)),
    }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] })),
  );
}

function toDiagnostic(doubt: AttributionDoubt, document: vscode.TextDocument): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(document, doubt.span), describe(doubt, document), vscode.DiagnosticSeverity.Information);
  diagnostic.source = SOURCE;
  diagnostic.code = doubt.code;
  return diagnostic;
}

function describe({ code, span }: AttributionDoubt, document: vscode.TextDocument): string {
  const words = document.getText(toRange(document, span));
  switch (code) {
    case 'speech-without-source': return vscode.l10n.t('These words read as speech, and the article does not say whose they are.');
    case 'anonymous-source': return vscode.l10n.t('The source is not named: “{0}”.', words);
    case 'surname-only': return vscode.l10n.t('{0} speaks without having been introduced: the article gives neither a first name nor a role.', words);
    case 'open-quotation-mark': return vscode.l10n.t('This quotation mark is not closed.');
  }
}

function fixesFor(diagnostic: vscode.Diagnostic, doubt: AttributionDoubt | undefined, document: vscode.TextDocument): vscode.CodeAction[] {
  if (!doubt) return [];
  const action = doubt.closing ? closeMark(doubt.closing, document) : cardAction(diagnostic.range);
  action.diagnostics = [diagnostic];
  action.isPreferred = true;
  return [action];
}

function closeMark({ mark, at }: NonNullable<AttributionDoubt['closing']>, document: vscode.TextDocument): vscode.CodeAction {
  const action = new vscode.CodeAction(vscode.l10n.t('Close the quotation with {0} at the end of the paragraph', mark), vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.insert(document.uri, document.positionAt(at), mark);
  return action;
}

function cardAction(range: vscode.Range): vscode.CodeAction {
  const action = new vscode.CodeAction(vscode.l10n.t('Show the card with what is known of it'), vscode.CodeActionKind.QuickFix);
  action.command = { command: SHOW_CARD, title: action.title, arguments: [range] };
  return action;
}

/** Goes to the words in doubt and opens the card there. */
async function showCard(range: vscode.Range): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover');
}
