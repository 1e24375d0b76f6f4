import * as vscode from 'vscode';
import { compareReviewers, type Difference } from '../../../core/review/compareReviewers.ts';
import { REVIEW_SUFFIX } from '../../../core/review/reviewFile.ts';
import { takeSide } from '../../../core/review/takeSide.ts';
import type { Analyses } from '../../analyses.ts';
import { reportErrors } from '../../export/exportCommand.ts';
import { ExportError } from '../../export/problems.ts';
import { nameOf } from '../../largeTexts.ts';
import type { Decisions } from '../decisions.ts';
import type { ReviewedArticle } from '../reviewedArticle.ts';
import { fileOf, type ReviewStore } from '../reviewStore.ts';
import { type Compared, type ComparisonNode, ComparisonTree } from './comparisonTree.ts';

const EXPORT_SUFFIX = '.annotations.json';

/** The commands that compare what two reviewers made of an article, and the view of where they differ. */
export function registerComparison(analyses: Analyses, decisions: Decisions, store: ReviewStore, article: ReviewedArticle, log: vscode.LogOutputChannel): vscode.Disposable {
  const tree = new ComparisonTree();
  const view = vscode.window.createTreeView('articleAnnotator.comparison', { treeDataProvider: tree, showCollapseAll: true });
  /** Which side was taken by which decisions. */
  const taken = new Map<Difference, { readonly which: 'a' | 'b'; readonly ids: readonly string[] }>();

  const show = async (compared: Compared | undefined): Promise<void> => {
    taken.clear();
    tree.show(compared);
    view.message = compared ? `A: ${nameOf({ uri: compared.sides.a.file })}  ·  B: ${nameOf({ uri: compared.sides.b.file })}` : '';
    view.description = compared ? vscode.l10n.t('Differences: {0}', compared.comparison.differences.length) : '';
    await vscode.commands.executeCommand('setContext', 'articleAnnotator.comparing', compared !== undefined);
  };
  const compare = async (a: vscode.Uri, b: vscode.Uri, document: vscode.TextDocument): Promise<Compared> => {
    const analysed = await analyses.whenCurrent(document);
    if (!analysed) throw new ExportError(vscode.l10n.t('{0} is not annotated.', nameOf(document)));
    const { readSide } = await import('./sides.ts');
    const sides = { a: await readSide(a, analysed), b: await readSide(b, analysed) };
    const text = document.getText();
    return { document, text, sides, comparison: compareReviewers(text, sides.a.exported, sides.b.exported) };
  };
  /** Takes one side of every difference where none was taken yet, after asking; it is undone as one. */
  const takeRest = async (which: 'a' | 'b', confirmed: unknown): Promise<void> => {
    const { compared } = tree;
    if (!compared) return;
    if (compared.document.getText() !== compared.text) throw changedSince(compared);
    const open = compared.comparison.differences.filter(difference => !taken.has(difference));
    if (!open.length) {
      void vscode.window.showInformationMessage(vscode.l10n.t('A side was taken of every difference already.'));
      return;
    }
    if (confirmed !== true && !await confirm(which, compared, open.length)) return;
    const { takeAll } = await import('../../../core/review/takeAll.ts');
    const settled = await decisions.decideInSteps(compared.document, 2 * open.length,
      ({ detected }, review, signatures) => takeAll(detected, review, open, which, compared.sides[which].exported, signatures), made => made.flatMap(one => one.decisions));
    if (!settled) throw changedSince(compared);
    for (const one of settled) taken.set(one.difference, { which, ids: one.decisions.map(({ id }) => id) });
    await refresh(compared.document.uri);
  };
  /** A decision that was undone is taken no more. */
  const refresh = async (uri: vscode.Uri): Promise<void> => {
    const { compared } = tree;
    if (compared?.document.uri.toString() !== uri.toString()) return;
    const known = new Set((await store.reviewOf(compared.document)).decisions.map(({ id }) => id));
    for (const [difference, { ids }] of [...taken]) if (!ids.every(id => known.has(id))) taken.delete(difference);
    tree.showTaken(new Map([...taken].map(([difference, { which }]) => [difference, which])));
  };

  return vscode.Disposable.from(
    tree, view, store.onDidChange(uri => void refresh(uri)),
    vscode.commands.registerCommand('articleAnnotator.review.compare', (a?: unknown, b?: unknown) => reportErrors(log, async () => {
      const first = a instanceof vscode.Uri ? a : await pickSide('A', article.document, undefined);
      const second = first && (b instanceof vscode.Uri ? b : await pickSide('B', article.document, first));
      const document = second && await articleOf(first, article.document);
      if (!document) return undefined;
      const compared = await compare(first, second, document);
      await show(compared);
      await vscode.commands.executeCommand('articleAnnotator.comparison.focus');
      return compared.comparison;
    })),
    vscode.commands.registerCommand('articleAnnotator.comparison.take', (node?: unknown) => reportErrors(log, async () => {
      const { compared } = tree;
      if (!compared || !isSide(node)) return;
      if (compared.document.getText() !== compared.text) throw changedSince(compared);
      const { difference, which } = node;
      const made = await decisions.decideAll(compared.document, ({ reviewed }, [one, two]) =>
        takeSide(reviewed, difference, compared.sides[which].exported, difference[which], [one!, two!]), 2);
      taken.set(difference, { which, ids: made.map(({ id }) => id) });
      await refresh(compared.document.uri);
    })),
    vscode.commands.registerCommand('articleAnnotator.comparison.takeRestOfA', (confirmed?: unknown) => reportErrors(log, () => takeRest('a', confirmed))),
    vscode.commands.registerCommand('articleAnnotator.comparison.takeRestOfB', (confirmed?: unknown) => reportErrors(log, () => takeRest('b', confirmed))),
    vscode.commands.registerCommand('articleAnnotator.comparison.close', () => show(undefined)),
    vscode.commands.registerCommand('articleAnnotator.comparison.again', () => reportErrors(log, async () => {
      const { compared } = tree;
      if (compared) await show(await compare(compared.sides.a.file, compared.sides.b.file, compared.document));
    })),
  );
}

function changedSince({ document }: Compared): ExportError {
  return new ExportError(vscode.l10n.t('{0} was changed since: compare again.', nameOf(document)));
}

async function confirm(which: 'a' | 'b', { document, sides }: Compared, count: number): Promise<boolean> {
  const take = vscode.l10n.t('Take {0}', which.toUpperCase());
  const question = vscode.l10n.t('Take {0} ({1}) at all differences that are open?', which.toUpperCase(), nameOf({ uri: sides[which].file }));
  const detail = vscode.l10n.t('Differences: {0}. The decisions go into the review of {1}; one undo takes all of them back.', count, nameOf(document));
  return await vscode.window.showWarningMessage(question, { modal: true, detail }, take) === take;
}

function isSide(node: unknown): node is ComparisonNode & { readonly type: 'side' } {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'side' && 'which' in node;
}

/** Asks for a review file or an export, those of the article first. */
async function pickSide(letter: 'A' | 'B', article: vscode.TextDocument | undefined, other: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles(`**/*{${REVIEW_SUFFIX},${EXPORT_SUFFIX}}`, '**/node_modules/**', 2_000);
  const name = article?.uri.path.split('/').pop() ?? '';
  const rank = ({ path }: vscode.Uri): number => (article && path === fileOf(article.uri).path ? 0 : name && path.includes(name) ? 1 : 2);
  const files = found.filter(({ path }) => path !== other?.path).sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  const choose = vscode.l10n.t('Choose a file…');
  const items: (vscode.QuickPickItem & { readonly file?: vscode.Uri })[] = [
    ...files.map(file => ({ label: `$(json) ${nameOf({ uri: file })}`, file })),
    { label: `$(folder-opened) ${choose}` },
  ];
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Reviewer {0}: a review file or an export', letter) });
  if (!picked) return undefined;
  if (picked.file) return picked.file;
  return (await vscode.window.showOpenDialog({ title: picked.label, filters: { JSON: ['json'] } }))?.[0];
}

/** The article that `side` is of by its name, where it lies beside it; else the one that is open. */
async function articleOf(side: vscode.Uri, open: vscode.TextDocument | undefined): Promise<vscode.TextDocument | undefined> {
  for (const suffix of [REVIEW_SUFFIX, EXPORT_SUFFIX]) {
    if (!side.path.endsWith(suffix)) continue;
    const uri = side.with({ path: side.path.slice(0, -suffix.length) });
    if (uri.toString() === open?.uri.toString()) return open;
    try {
      await vscode.workspace.fs.stat(uri);
    } catch {
      continue;
    }
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    return document;
  }
  if (!open) throw new ExportError(vscode.l10n.t('Open the article first that {0} is of.', nameOf({ uri: side })));
  return open;
}
