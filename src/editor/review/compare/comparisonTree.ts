import * as vscode from 'vscode';
import type { Agreement, Comparison, Difference } from '../../../core/review/compareReviewers.ts';
import { toRange } from '../../convert.ts';
import { currentReader } from '../../currentReader.ts';
import { REVEAL } from '../../links.ts';
import { shorten } from '../../words/markdown.ts';
import { intlLocale } from '../../words/reader.ts';
import type { Side } from './sides.ts';
import { fieldName, sideSummary } from './sideSummary.ts';

/** Two sides of one article side by side, at one version of its text. */
export interface Compared {
  readonly document: vscode.TextDocument;
  readonly text: string;
  readonly sides: { readonly a: Side; readonly b: Side };
  readonly comparison: Comparison;
}

export type ComparisonNode =
  | { readonly type: 'layer'; readonly agreement: Agreement; readonly children: readonly ComparisonNode[] }
  | { readonly type: 'difference'; readonly difference: Difference; readonly children: readonly ComparisonNode[] }
  | { readonly type: 'side'; readonly difference: Difference; readonly which: 'a' | 'b' };

/** Agreement by layer, the differences below it in the order of the text, and below each what either side has. */
export class ComparisonTree implements vscode.TreeDataProvider<ComparisonNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #parents = new Map<ComparisonNode, ComparisonNode>();
  #compared: Compared | undefined;
  #layers: readonly ComparisonNode[] = [];
  /** Which side was taken, by difference. */
  #taken: ReadonlyMap<Difference, 'a' | 'b'> = new Map();

  get compared(): Compared | undefined {
    return this.#compared;
  }

  show(compared: Compared | undefined): void {
    this.#compared = compared;
    this.#taken = new Map();
    this.#parents.clear();
    this.#layers = compared ? compared.comparison.agreement.map(agreement => this.#adopt({
      type: 'layer', agreement,
      children: compared.comparison.differences.filter(({ kind }) => kind === agreement.kind).map(difference => this.#adopt({
        type: 'difference', difference, children: (['a', 'b'] as const).map(which => ({ type: 'side', difference, which })),
      })),
    })) : [];
    this.#changed.fire();
  }

  showTaken(taken: ReadonlyMap<Difference, 'a' | 'b'>): void {
    this.#taken = taken;
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  getChildren(node?: ComparisonNode): ComparisonNode[] {
    if (!node) return [...this.#layers];
    return node.type === 'side' ? [] : [...node.children];
  }

  getParent(node: ComparisonNode): ComparisonNode | undefined {
    return this.#parents.get(node);
  }

  getTreeItem(node: ComparisonNode): vscode.TreeItem {
    switch (node.type) {
      case 'layer': return layerItem(node.agreement, node.children.length);
      case 'difference': return this.#differenceItem(node.difference);
      case 'side': return this.#sideItem(node.difference, node.which);
    }
  }

  #adopt<T extends ComparisonNode & { readonly children: readonly ComparisonNode[] }>(node: T): T {
    for (const child of node.children) this.#parents.set(child, node);
    return node;
  }

  #differenceItem(difference: Difference): vscode.TreeItem {
    const { document } = this.#compared!;
    const { start, end, code, fields, kind } = difference;
    const taken = this.#taken.get(difference);
    const words = document.getText(toRange(document, { start, end }));
    const item = new vscode.TreeItem(shorten(words, 60), vscode.TreeItemCollapsibleState.Expanded);
    item.id = `${kind}-${start}-${end}-${difference.a ?? ''}-${difference.b ?? ''}`;
    item.description = taken ? vscode.l10n.t('{0} taken', taken.toUpperCase())
      : code === 'only-a' ? vscode.l10n.t('only A') : code === 'only-b' ? vscode.l10n.t('only B') : [...new Set(fields.map(fieldName))].join(', ');
    item.iconPath = taken ? new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('articleAnnotator.reviewedMark')) : new vscode.ThemeIcon(code === 'differs' ? 'diff-modified' : 'diff-added');
    item.tooltip = shorten(words, 400);
    item.command = { command: REVEAL, title: '', arguments: [document.uri.toString(), [start, end], true] };
    return item;
  }

  #sideItem(difference: Difference, which: 'a' | 'b'): vscode.TreeItem {
    const { exported } = this.#compared!.sides[which];
    const taken = this.#taken.get(difference) === which;
    const summary = sideSummary(difference, exported, difference[which]);
    const item = new vscode.TreeItem(`${which.toUpperCase()}: ${summary}`);
    if (taken) item.iconPath = new vscode.ThemeIcon('check');
    item.contextValue = taken ? 'side.taken' : 'side';
    item.tooltip = summary;
    return item;
  }
}

function layerItem({ kind, countA, countB, f1, kappa }: Agreement, differences: number): vscode.TreeItem {
  const names = { quotation: vscode.l10n.t('Quotations'), figure: vscode.l10n.t('Figures'), entity: vscode.l10n.t('Mentions of names') };
  const item = new vscode.TreeItem(names[kind], differences ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None);
  const number = (value: number, digits: number): string => new Intl.NumberFormat(intlLocale(currentReader()), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  const kappaText = kappa === null ? '–' : number(kappa, 2);
  item.id = kind;
  item.description = `F1 ${number(100 * f1, 1)} % · κ ${kappaText} · A ${countA}, B ${countB}`;
  item.tooltip = vscode.l10n.t('F1 of annotations with the same span and type: {0} %\nCohen\'s kappa on words: {1}\nDifferences: {2}', number(100 * f1, 1), kappaText, differences);
  return item;
}
