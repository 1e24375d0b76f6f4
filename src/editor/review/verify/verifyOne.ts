import * as vscode from 'vscode';
import type { QuotationType, Verification } from '../../../core/annotation.ts';
import type { ReviewedQuotation } from '../../../core/review/reviewed.ts';
import { referTo, verifyAgainst } from '../../../core/review/verification.ts';
import type { Analyses } from '../../analyses.ts';
import { reportErrors } from '../../export/exportCommand.ts';
import type { Decisions } from '../decisions.ts';
import { sightOf, targetOf } from '../reviewCommands.ts';
import { pickSource, readPasted, readSourceFile, type SourceChoice } from './sources.ts';

/** The command that looks for one quotation in the document it comes from and keeps what was found. Gives the outcome back. */
export function registerVerifyOne(analyses: Analyses, decisions: Decisions, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand('articleAnnotator.review.verify', (argument?: unknown, source?: unknown) => reportErrors(log, async () => {
    const sight = await sightOf(analyses, ['quotation'], targetOf(argument));
    if (sight?.subject.kind !== 'quotation') return undefined;
    const { document, reviewed } = sight.analysed;
    const choice = choiceOf(source) ?? await pickSource(document);
    if (!choice) return undefined;
    const { quotation } = sight.subject;
    const verification = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Looking for the quoted words'), cancellable: true },
      (_progress, token) => verify(reviewed.article.text, quotation, choice, token));
    if (!verification) return undefined;
    await decisions.decide(document, sight.subject, 'note', { set: { verification } });
    void tell(verification, quotation.type, [document.uri.toString(), quotation.id]);
    return verification.outcome;
  }));
}

async function verify(text: string, quotation: ReviewedQuotation, choice: SourceChoice, token: vscode.CancellationToken): Promise<Verification | undefined> {
  if ('url' in choice) return referTo(text, quotation, choice.url);
  const source = 'file' in choice ? await readSourceFile(choice.file, token) : await readPasted(choice.pasted, token);
  return source && verifyAgainst(text, quotation, source);
}

/** What a caller hands over in place of the person's choice. */
function choiceOf(source: unknown): SourceChoice | undefined {
  if (source instanceof vscode.Uri) return { file: source };
  if (typeof source !== 'object' || source === null) return undefined;
  if ('pasted' in source && typeof source.pasted === 'string') return { pasted: source.pasted };
  return 'url' in source && typeof source.url === 'string' ? { url: source.url } : undefined;
}

async function tell({ outcome, source, changes }: Verification, type: QuotationType, target: readonly [string, string]): Promise<void> {
  const show = vscode.l10n.t('Show Changes');
  const confirm = vscode.l10n.t('Confirm Quotation');
  const run = (name: string): Thenable<unknown> => vscode.commands.executeCommand(`articleAnnotator.review.${name}`, target);
  // Nobody promises the words of an indirect quotation.
  const hint = type === 'indirect' ? ` ${vscode.l10n.t('It is an indirect quotation: read the source for its sense.')}` : '';
  switch (outcome) {
    case 'verbatim':
      if (await vscode.window.showInformationMessage(vscode.l10n.t('Verbatim in {0}.', source.name), confirm) === confirm) await run('confirm');
      return;
    case 'changed': {
      const message = vscode.l10n.t('Changed words against {0}; places that differ: {1}.', source.name, changes.length);
      if (await vscode.window.showWarningMessage(message + hint, show) === show) await run('showChanges');
      return;
    }
    case 'not-found':
      void vscode.window.showWarningMessage(vscode.l10n.t('The quoted words are not in {0}.', source.name) + hint);
      return;
    case 'not-checked':
      vscode.window.setStatusBarMessage(vscode.l10n.t('The address is kept as a reference.'), 3000);
  }
}
