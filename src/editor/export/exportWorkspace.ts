import * as vscode from 'vscode';
import { nameOf } from '../largeTexts.ts';
import type { Exporter } from './exporter.ts';
import { ExportError } from './problems.ts';
import { writeWhole } from './writeWhole.ts';

const FOLDER = 'exportWorkspace.folder';
const NAMED_FAILURES = 3;

/** How an export of all articles went; what failed has a reason each. */
export interface WorkspaceExport {
  readonly folder: vscode.Uri;
  readonly written: readonly vscode.Uri[];
  readonly failures: readonly { readonly name: string; readonly reason: string }[];
  readonly cancelled: boolean;
}

/** The command that exports all articles of the workspace into one folder, laid out as the articles are. */
export function registerExportWorkspace(exporter: Exporter, memento: vscode.Memento, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand('articleAnnotator.exportWorkspace', async (target?: unknown) => {
    const articles = await findArticles();
    if (!articles.length) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There are no .article files in this workspace.'));
      return undefined;
    }
    const folder = target instanceof vscode.Uri ? target : await chooseFolder(memento);
    if (!folder) return undefined;
    await memento.update(FOLDER, folder.toString());
    const result = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting articles'), cancellable: true },
      (progress, token) => exportAll(articles, folder, exporter, progress, token));
    for (const { reason } of result.failures) log.warn(reason);
    void summarize(result, articles.length, log);
    return result;
  });
}

/** As the command line does, hidden folders and node_modules are passed over. */
async function findArticles(): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.findFiles('**/*.[aA][rR][tT][iI][cC][lL][eE]', '{**/node_modules/**,**/.*/**}');
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function chooseFolder(memento: vscode.Memento): Promise<vscode.Uri | undefined> {
  const last = memento.get<string>(FOLDER);
  const first = vscode.workspace.workspaceFolders?.[0]?.uri;
  const defaultUri = last === undefined ? first : vscode.Uri.parse(last);
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Export All Articles Into'),
    openLabel: vscode.l10n.t('Export Here'),
    canSelectFiles: false,
    canSelectFolders: true,
    ...(defaultUri ? { defaultUri } : {}),
  });
  return chosen?.[0];
}

async function exportAll(
  articles: readonly vscode.Uri[], folder: vscode.Uri, exporter: Exporter, progress: vscode.Progress<{ message: string; increment: number }>, token: vscode.CancellationToken,
): Promise<WorkspaceExport> {
  const written: vscode.Uri[] = [];
  const failures: { name: string; reason: string }[] = [];
  const severalRoots = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  for (const article of articles) {
    if (token.isCancellationRequested) break;
    const name = nameOf({ uri: article });
    progress.report({ message: name, increment: 100 / articles.length });
    try {
      const text = await exporter.exportOf(article, token);
      if (text === undefined) break;
      const target = vscode.Uri.joinPath(folder, `${vscode.workspace.asRelativePath(article, severalRoots)}.annotations.json`);
      await writeWhole(target, text);
      written.push(target);
    } catch (error) {
      failures.push({ name, reason: error instanceof ExportError ? error.message : `${name}: ${error instanceof Error ? error.message : String(error)}` });
    }
  }
  return { folder, written, failures, cancelled: token.isCancellationRequested };
}

async function summarize({ folder, written, failures, cancelled }: WorkspaceExport, total: number, log: vscode.LogOutputChannel): Promise<void> {
  const exported = vscode.l10n.t('{0} of {1} articles exported to {2}.', written.length, total, nameOf({ uri: folder }));
  const summary = cancelled ? `${vscode.l10n.t('Cancelled.')} ${exported}` : exported;
  if (!failures.length) {
    void vscode.window.showInformationMessage(summary);
    return;
  }
  const names = failures.slice(0, NAMED_FAILURES).map(({ name }) => name).join(', ');
  const rest = failures.length - NAMED_FAILURES;
  const failed = rest > 0 ? vscode.l10n.t('Failed: {0} and {1} more.', names, rest) : vscode.l10n.t('Failed: {0}.', names);
  const showReasons = vscode.l10n.t('Show Reasons');
  if (await vscode.window.showWarningMessage(`${summary} ${failed}`, showReasons) === showReasons) log.show();
}
