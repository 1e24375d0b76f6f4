import * as vscode from 'vscode';
import type { Analyses } from '../analyses.ts';
import { progressOf } from './decisions.ts';
import type { ReviewedArticle } from './reviewedArticle.ts';

/** «12 of 60 reviewed» in the status bar; a click goes on with the review. */
export function registerReviewStatus(analyses: Analyses, article: ReviewedArticle): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('articleAnnotator.reviewed', vscode.StatusBarAlignment.Left, 10);
  item.name = vscode.l10n.t('Review of the article');
  item.command = 'articleAnnotator.review.next';
  const update = (): void => {
    const { document } = article;
    const analysed = document && analyses.current(document);
    if (!analysed && document && analyses.stateOf(document) === 'analysing') return;
    const progress = analysed && progressOf(analysed.reviewed);
    if (!analysed || !progress?.total) {
      item.hide();
      return;
    }
    const { done, total } = progress;
    const lost = analysed.reviewed.orphans.length;
    const text = vscode.l10n.t('{0} of {1} reviewed', done, total);
    item.text = `$(${done === total ? 'pass-filled' : 'checklist'}) ${text}${lost ? ` $(warning) ${lost}` : ''}`;
    item.tooltip = [done === total ? vscode.l10n.t('Everything is reviewed.') : vscode.l10n.t('Go to the next annotation that is not reviewed'),
      ...(lost ? [vscode.l10n.t('Decisions that lost their words: {0}', lost)] : [])].join('\n');
    item.accessibilityInformation = { label: lost ? `${text}, ${vscode.l10n.t('Decisions that lost their words: {0}', lost)}` : text };
    item.show();
  };
  update();
  return vscode.Disposable.from(item, article.onDidChange(update), analyses.onDidChange(document => { if (document === article.document) update(); }));
}
