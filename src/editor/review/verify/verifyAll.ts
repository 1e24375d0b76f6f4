import * as vscode from 'vscode';
import type { Verification } from '../../../core/annotation.ts';
import { decideOn } from '../../../core/review/decide.ts';
import type { ReviewedQuotation } from '../../../core/review/reviewed.ts';
import { isBetter, quotedWords, verifyAgainst } from '../../../core/review/verification.ts';
import { wordsOf } from '../../../core/review/verifyQuotation.ts';
import { canonical } from '../../../core/review/reviewFile.ts';
import { activeArticle } from '../../activeArticle.ts';
import type { AnalysedDocument, Analyses } from '../../analyses.ts';
import type { AnnotatedDocuments } from '../../annotatedDocuments.ts';
import { reportErrors } from '../../export/exportCommand.ts';
import { nameOf } from '../../largeTexts.ts';
import { REVEAL } from '../../links.ts';
import { runInSlices } from '../../timeSlices.ts';
import { shorten } from '../../words/markdown.ts';
import type { Decisions } from '../decisions.ts';
import { OUTCOME_ICONS, outcomeName } from './outcomes.ts';
import { readSourceFile, sourceFilesIn } from './sources.ts';

/** How looking through a folder of sources went. */
export interface FolderSearch {
  /** The quotations that were looked for, each with the best that was found. */
  readonly found: readonly { readonly quotation: ReviewedQuotation; readonly verification: Verification }[];
  /** Quotations of so few words that they stand in any text: they are not looked for. */
  readonly short: number;
  readonly sources: number;
  /** Why files and folders could not be read. */
  readonly failures: readonly string[];
  readonly cancelled: boolean;
}

/** «Нет» is in every source. */
const FEWEST_WORDS = 3;

/** The command that looks for all direct quotations of the article in all documents of a folder and keeps the best match of each. */
export function registerVerifyAll(analyses: Analyses, annotated: AnnotatedDocuments, decisions: Decisions, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand('articleAnnotator.review.verifyAll', (target?: unknown) => reportErrors(log, async () => {
    const document = (await activeArticle(annotated))?.document;
    const analysed = document && await analyses.whenCurrent(document);
    if (!document || !analysed) return undefined;
    const folder = target instanceof vscode.Uri ? target : await chooseFolder(document);
    if (!folder) return undefined;
    const search = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Looking through sources'), cancellable: true },
      (progress, token) => searchFolder(analysed, folder, progress, token));
    for (const failure of search.failures) log.warn(failure);
    // Where not all sources were looked through nobody knows what is in none of them.
    if (!search.cancelled) await keep(search, document, decisions);
    void summarise(search, document, log);
    return search;
  }));
}

async function chooseFolder({ uri }: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('In which folder are the sources?'), openLabel: vscode.l10n.t('Look Through'), canSelectFiles: false, canSelectFolders: true,
    ...(uri.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(uri, '..') }),
  });
  return chosen?.[0];
}

/** Looks for the article's direct quotations in all sources under `folder`. */
export async function searchFolder(
  { document, reviewed }: AnalysedDocument, folder: vscode.Uri, progress: vscode.Progress<{ message: string; increment: number }>, token: vscode.CancellationToken,
): Promise<FolderSearch> {
  const { text } = reviewed.article;
  const quoted = reviewed.quotations.filter(({ type, status }) => type !== 'indirect' && status !== 'rejected');
  const wanted = quoted.filter(quotation => wordsOf(quotedWords(text, quotation)).length >= FEWEST_WORDS);
  const best = new Map<ReviewedQuotation, Verification>();
  const failures: string[] = [];
  const files = await sourceFilesIn(folder, document.uri, token, reason => failures.push(reason));
  let sources = 0;
  for (const file of files) {
    if (token.isCancellationRequested) break;
    progress.report({ message: nameOf({ uri: file }), increment: 100 / files.length });
    try {
      const source = await readSourceFile(file, token);
      if (!source) break;
      sources++;
      await runInSlices((function* () {
        for (const quotation of wanted) {
          const known = best.get(quotation);
          if (known?.outcome === 'verbatim') continue;
          const verification = verifyAgainst(text, quotation, source);
          if (!known || isBetter(verification, known)) best.set(quotation, verification);
          yield;
        }
      })(), () => token.isCancellationRequested);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  const where = nameOf({ uri: folder });
  // What is in none of them is told of the folder, not of the file that happened to come last.
  const found = wanted.flatMap(quotation => {
    const verification = best.get(quotation);
    if (!verification) return [];
    return [{ quotation, verification: verification.outcome === 'not-found' ? { ...verification, source: { name: `${where}/`, sha256: null, url: null } } : verification }];
  });
  return { found, short: quoted.length - wanted.length, sources, failures, cancelled: token.isCancellationRequested };
}

/** Writes what is new; what was found before, in this folder or elsewhere, does not give way to something worse. */
async function keep({ found }: FolderSearch, document: vscode.TextDocument, decisions: Decisions): Promise<void> {
  const fresh = found.filter(({ quotation: { verification: before }, verification }) =>
    !before || before.outcome === 'not-checked' || before.quoted !== verification.quoted || isBetter(verification, before)
    || (before.source.name === verification.source.name && canonical(before) !== canonical(verification)));
  if (!fresh.length) return;
  await decisions.decideAll(document, ({ reviewed }, signatures) => fresh.map(({ quotation, verification }, i) =>
    decideOn(reviewed, { kind: 'quotation', quotation }, 'note', signatures[i]!, { set: { verification } })), fresh.length);
}

async function summarise(search: FolderSearch, document: vscode.TextDocument, log: vscode.LogOutputChannel): Promise<void> {
  const { found, short, sources, failures, cancelled } = search;
  const count = (outcome: Verification['outcome']): number => found.filter(({ verification }) => verification.outcome === outcome).length;
  const parts = [
    ...(cancelled ? [vscode.l10n.t('Cancelled: nothing is kept.')] : []),
    vscode.l10n.t('Sources looked through: {0}.', sources),
    found.length ? vscode.l10n.t('Quotations: {0} verbatim, {1} with changed words, {2} not found.', count('verbatim'), count('changed'), count('not-found'))
      : vscode.l10n.t('There is no direct quotation to look for.'),
    ...(short ? [vscode.l10n.t('Too short to look for: {0}.', short)] : []),
    ...(failures.length ? [vscode.l10n.t('Files that could not be read: {0}.', failures.length)] : []),
  ];
  const list = vscode.l10n.t('Show List');
  const reasons = vscode.l10n.t('Show Reasons');
  const answer = await vscode.window.showInformationMessage(parts.join(' '), ...(found.length ? [list] : []), ...(failures.length ? [reasons] : []));
  if (answer === reasons) log.show();
  if (answer === list) await showList(search, document);
}

/** The quotations with their outcomes, the worst first; picking one goes to it. */
async function showList({ found }: FolderSearch, document: vscode.TextDocument): Promise<void> {
  const items = [...found].sort((a, b) => Number(isBetter(a.verification, b.verification)) - Number(isBetter(b.verification, a.verification))).map(({ quotation, verification }) => ({
    label: `$(${OUTCOME_ICONS[verification.outcome]}) ${shorten(verification.quoted, 90)}`,
    description: outcomeName(verification.outcome),
    detail: verification.outcome === 'not-found' ? '' : verification.source.name,
    place: [quotation.segments[0]!.start, quotation.segments[quotation.segments.length - 1]!.end],
  }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Direct quotations and their sources'), matchOnDescription: true, matchOnDetail: true });
  if (picked) await vscode.commands.executeCommand(REVEAL, document.uri.toString(), picked.place);
}
