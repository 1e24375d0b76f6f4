import * as vscode from 'vscode';
import type { Decision } from '../../core/review/reviewFile.ts';
import { trimSpan } from '../../core/span.ts';
import type { Analyses } from '../analyses.ts';
import { toSpan } from '../convert.ts';
import { reportErrors } from '../export/exportCommand.ts';
import { shorten } from '../words/markdown.ts';
import type { Decisions } from './decisions.ts';
import type { ReviewedArticle } from './reviewedArticle.ts';
import { actionDone, decisionOfNode, reasonOf } from './reviewNodes.ts';
import { needsSelection } from './verdicts.ts';

/** Commands on single decisions: place again one that lost its words, take back any of them. */
export function registerLostDecisions(analyses: Analyses, decisions: Decisions, reviewed: ReviewedArticle, log: vscode.LogOutputChannel): vscode.Disposable {
  const pickLost = async (document: vscode.TextDocument): Promise<Decision | undefined> => {
    const orphans = (await analyses.whenCurrent(document))?.reviewed.orphans ?? [];
    if (!orphans.length) void vscode.window.showInformationMessage(vscode.l10n.t('No decision has lost its words.'));
    if (orphans.length < 2) return orphans[0]?.decision;
    const items = orphans.map(orphan => ({ label: shorten(orphan.decision.target.exact, 80), description: `${actionDone(orphan.decision.action)} · ${reasonOf(orphan)}`, decision: orphan.decision }));
    return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which decision is meant for the selected words?') }))?.decision;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('articleAnnotator.review.placeAgain', (node?: unknown) => reportErrors(log, async () => {
      const editor = vscode.window.visibleTextEditors.find(({ document }) => document === reviewed.document);
      if (!editor) return;
      const span = trimSpan(editor.document.getText(), toSpan(editor.document, editor.selection));
      if (span.start >= span.end) {
        needsSelection();
        return;
      }
      const decision = decisionOfNode(node)?.decision ?? await pickLost(editor.document);
      if (decision) await decisions.placeAgain(editor.document, decision, span);
    })),
    vscode.commands.registerCommand('articleAnnotator.review.takeBack', (node?: unknown) => reportErrors(log, async () => {
      const known = decisionOfNode(node);
      if (known) await decisions.takeBack(await vscode.workspace.openTextDocument(known.uri), [known.decision.id]);
    })),
  );
}
