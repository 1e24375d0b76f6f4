import * as vscode from 'vscode';
import type { Analyses } from './analyses.ts';
import type { AnnotatedDocuments } from './annotatedDocuments.ts';
import { nameOf } from './largeTexts.ts';

/** Commands that switch annotation on and off for the one document in the active editor. */
export function registerAnnotateFile(analyses: Analyses, annotated: AnnotatedDocuments): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('articleAnnotator.annotateFile', () => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document) {
        void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first.'));
        return;
      }
      if (!annotated.has(document)) annotated.switchOn(document);
      else if (analyses.stateOf(document) === 'large') analyses.allowLarge(document);
      else void vscode.window.showInformationMessage(vscode.l10n.t('{0} is annotated already.', nameOf(document)));
    }),
    vscode.commands.registerCommand('articleAnnotator.stopAnnotatingFile', () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) annotated.switchOff(document);
    }),
  );
}
