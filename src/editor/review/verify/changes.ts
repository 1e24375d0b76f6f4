import * as vscode from 'vscode';
import type { Verification } from '../../../core/annotation.ts';
import { alignedLines } from '../../../core/review/alignedLines.ts';
import { WORDS_SCHEME } from '../../annotatedDocuments.ts';
import type { AnalysedDocument, Analyses } from '../../analyses.ts';
import { toRange } from '../../convert.ts';
import { reportErrors } from '../../export/exportCommand.ts';
import { ExportError } from '../../export/problems.ts';
import { nameOf } from '../../largeTexts.ts';
import { subjectById } from '../decisions.ts';
import { sightOf, targetOf } from '../reviewCommands.ts';

const LINE_WIDTH = 64;

type Side = 'source' | 'quotation';

/** Commands that show what a source says: beside the quotation as VS Code's own comparison, and in the source itself. */
export function registerChanges(analyses: Analyses, log: vscode.LogOutputChannel): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const shown = new Set<string>();
  const verified = async (argument: unknown): Promise<{ readonly analysed: AnalysedDocument; readonly id: string; readonly verification: Verification } | undefined> => {
    const sight = await sightOf(analyses, ['quotation'], targetOf(argument));
    if (sight?.subject.kind !== 'quotation') return undefined;
    const { id, verification } = sight.subject.quotation;
    if (verification) return { analysed: sight.analysed, id, verification };
    void vscode.window.showInformationMessage(vscode.l10n.t('This quotation was not checked against a source yet.'));
    return undefined;
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(WORDS_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async uri => {
        shown.add(uri.toString());
        const { article, id, side } = JSON.parse(uri.query) as { article: string; id: string; side: Side };
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(article));
        const analysed = await analyses.whenCurrent(document);
        const subject = analysed && subjectById(analysed, id);
        const verification = subject?.kind === 'quotation' ? subject.quotation.verification : null;
        if (!verification) return '';
        const { quoted, passage } = alignedLines(verification.quoted, verification.place?.text ?? '', LINE_WIDTH);
        return side === 'source' ? passage : quoted;
      },
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString())),
    analyses.onDidChange(({ uri }) => {
      for (const address of shown) if ((JSON.parse(vscode.Uri.parse(address).query) as { article: string }).article === uri.toString()) changed.fire(vscode.Uri.parse(address));
    }),
    vscode.commands.registerCommand('articleAnnotator.review.showChanges', (argument?: unknown) => reportErrors(log, async () => {
      const found = await verified(argument);
      if (!found) return;
      const { analysed: { document }, id, verification } = found;
      if (!verification.place) {
        void vscode.window.showInformationMessage(vscode.l10n.t('There is no passage to compare with.'));
        return;
      }
      const at = (side: Side): vscode.Uri => vscode.Uri.from({ scheme: WORDS_SCHEME, path: `/${side}.txt`, query: JSON.stringify({ article: document.uri.toString(), id, side }) });
      await vscode.commands.executeCommand('vscode.diff', at('source'), at('quotation'),
        vscode.l10n.t('{0} ↔ quoted in {1}', verification.source.name, nameOf(document)), { preview: true });
    })),
    vscode.commands.registerCommand('articleAnnotator.review.openSource', (argument?: unknown) => reportErrors(log, async () => {
      const found = await verified(argument);
      if (!found) return;
      const { source, place } = found.verification;
      if (source.url !== null) await vscode.env.openExternal(vscode.Uri.parse(source.url, true));
      else if (place) await openAt(source.name, found.analysed.document.uri, place);
    })),
  );
}

/** Opens a source by the name that the review has for it: a path in the workspace, or beside the article. */
async function openAt(name: string, article: vscode.Uri, { start, end }: { readonly start: number; readonly end: number }): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const named = folders.find(folder => name.startsWith(`${folder.name}/`));
  const places = [
    ...(folders.length > 1 && named ? [vscode.Uri.joinPath(named.uri, name.slice(named.name.length + 1))] : []),
    ...(name.startsWith('/') ? [article.with({ path: name })] : []),
    ...folders.map(({ uri }) => vscode.Uri.joinPath(uri, name)),
    vscode.Uri.joinPath(article, '..', name),
  ];
  for (const uri of places) {
    try {
      await vscode.workspace.fs.stat(uri);
    } catch {
      continue;
    }
    const document = await vscode.workspace.openTextDocument(uri);
    // A byte order mark counts in the file and not in the document.
    const shift = document.encoding === 'utf8bom' ? 1 : 0;
    await vscode.window.showTextDocument(document, { selection: toRange(document, { start: start - shift, end: end - shift }), viewColumn: vscode.ViewColumn.Beside });
    return;
  }
  throw new ExportError(vscode.l10n.t('{0} is not here any more.', name));
}
