import * as vscode from 'vscode';
import { contentOf } from '../../core/analysis.ts';
import type { Kind } from '../../core/review/reviewFile.ts';
import { trimSpan } from '../../core/span.ts';
import { type AnnotatedDocuments, registerInLanguages } from '../annotatedDocuments.ts';
import type { Analyses } from '../analyses.ts';
import { toSpan } from '../convert.ts';
import { shorten } from '../words/markdown.ts';
import { annotationOf } from './decisions.ts';
import { actionsOn, titleOf } from './reviewActions.ts';
import { subjectAt } from './subjectAt.ts';

/** Every action on the annotation at the cursor, and what may be added from the selection, as quick fixes. */
export function registerReviewCodeActions(analyses: Analyses, annotated: AnnotatedDocuments): vscode.Disposable {
  return registerInLanguages(annotated, selector => vscode.languages.registerCodeActionsProvider(selector, {
    provideCodeActions: async (document, range, _context, token) => {
      const analysed = await analyses.whenCurrent(document, token);
      if (!analysed) return [];
      const selected = trimSpan(document.getText(), toSpan(document, range));
      const subject = subjectAt(analysed.reviewed, document.offsetAt(range.end), ['quotation', 'figure', 'entity'], selected);
      return [
        ...(subject ? onAnnotation(document, subject.kind, annotationOf(subject)) : []),
        ...(selected.start < selected.end ? onSelection(analysed.reviewed.orphans.length > 0) : []),
      ];
    },
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }));
}

function onAnnotation(document: vscode.TextDocument, kind: Kind, annotation: ReturnType<typeof annotationOf>): vscode.CodeAction[] {
  const words = 'name' in annotation ? annotation.name : document.getText(new vscode.Range(...placeOf(document, annotation)));
  return actionsOn(kind, annotation.status).map(action => quickFix(`${titleOf(action)}: ${shorten(words, 40)}`, `articleAnnotator.review.${action}`, [[document.uri.toString(), annotation.id]]));
}

function placeOf(document: vscode.TextDocument, annotation: Exclude<ReturnType<typeof annotationOf>, { readonly name: string }>): [vscode.Position, vscode.Position] {
  const { start, end } = 'segments' in annotation ? contentOf(annotation) : annotation;
  return [document.positionAt(start), document.positionAt(end)];
}

function onSelection(hasOrphans: boolean): vscode.CodeAction[] {
  return [
    quickFix(vscode.l10n.t('Add selection as a quotation…'), 'articleAnnotator.review.addQuotation', []),
    quickFix(vscode.l10n.t('Add selection as a figure…'), 'articleAnnotator.review.addFigure', []),
    quickFix(vscode.l10n.t('Add selection as a name…'), 'articleAnnotator.review.addEntity', []),
    ...(hasOrphans ? [quickFix(vscode.l10n.t('Place a lost decision on the selection…'), 'articleAnnotator.review.placeAgain', [])] : []),
  ];
}

function quickFix(title: string, command: string, args: readonly unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [...args] };
  return action;
}
