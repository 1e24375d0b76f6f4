import * as vscode from 'vscode';
import type { ExportSelection } from '../../core/export.ts';
import { activeArticle } from '../activeArticle.ts';
import type { AnnotatedDocuments } from '../annotatedDocuments.ts';
import { nameOf } from '../largeTexts.ts';
import { readOpenAfterExport } from '../settings.ts';
import { ExportMemory } from './exportMemory.ts';
import type { Exporter } from './exporter.ts';
import { ExportError, folderMissing } from './problems.ts';
import { statOf, writeWhole } from './writeWhole.ts';

/** Commands that export one article: to a file, to a file chosen anew, to the clipboard. */
export function registerExport(exporter: Exporter, annotated: AnnotatedDocuments, memento: vscode.Memento, log: vscode.LogOutputChannel): vscode.Disposable {
  const memory = new ExportMemory(memento);

  const exportJson = async (article: unknown, target: unknown, chooseAnew: boolean, selection: ExportSelection = {}): Promise<vscode.Uri | undefined> => {
    const uri = article instanceof vscode.Uri ? article : (await activeArticle(annotated))?.document.uri;
    if (!uri) return undefined;
    // Menus pass arguments of their own behind the article.
    const file = target instanceof vscode.Uri ? target : await chooseTarget(uri, memory, chooseAnew);
    if (!file) return undefined;
    return reportErrors(log, async () => {
      const text = await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Exporting {0}', nameOf({ uri })) },
        () => exporter.exportOf(uri, undefined, selection));
      if (text === undefined) return undefined;
      if (!await statOf(vscode.Uri.joinPath(file, '..'))) throw new ExportError(folderMissing(nameOf({ uri: file })));
      await writeWhole(file, text);
      await memory.remember(uri, file);
      void offerToOpen(file);
      return file;
    });
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('articleAnnotator.exportJson', (article?: unknown, target?: unknown) => exportJson(article, target, false)),
    vscode.commands.registerCommand('articleAnnotator.exportJsonAs', (article?: unknown) => exportJson(article, undefined, true)),
    vscode.commands.registerCommand('articleAnnotator.exportReviewed', (article?: unknown, target?: unknown) => exportJson(article, target, true, { reviewedOnly: true })),
    vscode.commands.registerCommand('articleAnnotator.copyJson', async () => {
      const uri = (await activeArticle(annotated))?.document.uri;
      if (!uri) return;
      await reportErrors(log, async () => {
        const text = await exporter.exportOf(uri);
        if (text === undefined) return;
        await vscode.env.clipboard.writeText(text);
        vscode.window.setStatusBarMessage(vscode.l10n.t('Annotations copied as JSON.'), 3000);
      });
    }),
  );
}

/** Where the article is exported to: where it went last, into the folder used last, or where the person says. Undefined when they say nothing. */
async function chooseTarget(article: vscode.Uri, memory: ExportMemory, chooseAnew: boolean): Promise<vscode.Uri | undefined> {
  const last = memory.targetOf(article);
  const name = `${article.path.slice(article.path.lastIndexOf('/') + 1)}.annotations.json`;
  const folder = memory.folder();
  const proposed = last ?? vscode.Uri.joinPath(folder ?? vscode.Uri.joinPath(article, '..'), name);
  const folderThere = await statOf(vscode.Uri.joinPath(proposed, '..')) !== undefined;
  // A file there that this article was never exported to may be another one's: the dialog asks before it is overwritten.
  if (!chooseAnew && folderThere && (last ?? (folder && !await statOf(proposed)))) return proposed;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Annotations'),
    saveLabel: vscode.l10n.t('Export'),
    ...(article.scheme === 'untitled' && !folder ? {} : { defaultUri: folderThere ? proposed : vscode.Uri.joinPath(article, '..', name) }),
    filters: { JSON: ['json'] },
  });
}

async function offerToOpen(file: vscode.Uri): Promise<void> {
  const choice = readOpenAfterExport();
  const open = vscode.l10n.t('Open');
  if (choice === 'never') vscode.window.setStatusBarMessage(vscode.l10n.t('Exported to {0}', nameOf({ uri: file })), 5000);
  else if (choice === 'always' || await vscode.window.showInformationMessage(vscode.l10n.t('Exported to {0}', nameOf({ uri: file })), open) === open) {
    await vscode.window.showTextDocument(file, { preview: true });
  }
}

/** Runs a command of a person's; what they can mend is shown to them, anything else is logged as well. */
export async function reportErrors<T>(log: vscode.LogOutputChannel, run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ExportError)) log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(error instanceof ExportError ? error.message : vscode.l10n.t('The command failed: {0}', error instanceof Error ? error.message : String(error)));
    return undefined;
  }
}
