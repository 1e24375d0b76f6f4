import * as vscode from 'vscode';
import { placeOf, type Subject } from '../../core/review/decide.ts';
import { isReviewed, type Orphan } from '../../core/review/reviewed.ts';
import type { Kind } from '../../core/review/reviewFile.ts';
import type { AnalysedDocument, Analyses } from '../analyses.ts';
import { toRange } from '../convert.ts';
import { currentReader } from '../currentReader.ts';
import { REVEAL } from '../links.ts';
import { shorten } from '../words/markdown.ts';
import { writeValue } from '../words/values.ts';
import { stateName } from './cardActions.ts';
import { annotationOf, subjectsOf } from './decisions.ts';
import { subjectAt } from './subjectAt.ts';

type Node =
  | { readonly type: 'group'; readonly kind: Kind | 'orphans'; readonly done: number; readonly children: readonly Node[] }
  | { readonly type: 'annotation'; readonly subject: Subject; readonly uri: vscode.Uri; readonly text: string; readonly id: string }
  | { readonly type: 'orphan'; readonly orphan: Orphan };

/** The Review view: orphaned decisions on top, then the annotations of the active article by kind, those not reviewed first. */
export function registerReviewTree(analyses: Analyses): vscode.Disposable {
  const tree = new ReviewTree(analyses);
  const view = vscode.window.createTreeView('articleAnnotator.review', { treeDataProvider: tree, showCollapseAll: true });
  const follow = ({ textEditor }: vscode.TextEditorSelectionChangeEvent): void => {
    if (!view.visible || textEditor.document !== tree.document) return;
    const node = tree.nodeAt(textEditor.document.offsetAt(textEditor.selection.active));
    if (node) void view.reveal(node, { select: true, focus: false });
  };
  tree.onDidChangeTreeData(() => { view.description = tree.summary(); });
  return vscode.Disposable.from(view, tree, vscode.window.onDidChangeTextEditorSelection(follow));
}

class ReviewTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #analyses: Analyses;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;
  #groups: readonly Node[] = [];
  #parents = new Map<Node, Node>();
  #analysed: AnalysedDocument | undefined;

  constructor(analyses: Analyses) {
    this.#analyses = analyses;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
      analyses.onDidChange(document => { if (document === vscode.window.activeTextEditor?.document) this.#update(); }),
    );
    this.#update();
  }

  get document(): vscode.TextDocument | undefined {
    return this.#analysed?.document;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  /** «12 of 60 reviewed»; empty without an article. */
  summary(): string {
    const subjects = this.#analysed ? subjectsOf(this.#analysed.reviewed) : [];
    return subjects.length ? vscode.l10n.t('{0} of {1} reviewed', subjects.filter(subject => isReviewed(annotationOf(subject))).length, subjects.length) : '';
  }

  nodeAt(offset: number): Node | undefined {
    const subject = this.#analysed && subjectAt(this.#analysed.reviewed, offset, ['quotation', 'figure', 'entity']);
    return subject && [...this.#parents.keys()].find(node => node.type === 'annotation' && node.id === annotationOf(subject).id);
  }

  getChildren(node?: Node): Node[] {
    return node ? (node.type === 'group' ? [...node.children] : []) : [...this.#groups];
  }

  getParent(node: Node): Node | undefined {
    return this.#parents.get(node);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.type === 'group') return groupItem(node.kind, node.done, node.children.length);
    return node.type === 'orphan' ? orphanItem(node.orphan) : annotationItem(node);
  }

  #update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const analysed = document && this.#analyses.current(document);
    // While an article is analysed anew the list stays as it was.
    if (!analysed && document && this.#analyses.stateOf(document) === 'analysing' && this.#analysed?.document === document) return;
    this.#analysed = analysed;
    this.#groups = analysed ? groupsOf(analysed) : [];
    this.#parents = new Map(this.#groups.flatMap(group => (group.type === 'group' ? group.children.map(child => [child, group] as const) : [])));
    this.#changed.fire();
  }
}

function groupsOf({ document, reviewed }: AnalysedDocument): Node[] {
  const groups: Node[] = [];
  if (reviewed.orphans.length) groups.push({ type: 'group', kind: 'orphans', done: 0, children: reviewed.orphans.map(orphan => ({ type: 'orphan', orphan })) });
  const subjects = subjectsOf(reviewed);
  for (const kind of ['quotation', 'figure', 'entity'] as const) {
    const children = subjects.filter(subject => subject.kind === kind).map((subject): Node => ({
      type: 'annotation', subject, uri: document.uri, text: document.getText(toRange(document, placeOf(subject))), id: annotationOf(subject).id,
    }));
    const done = (node: Node): boolean => node.type === 'annotation' && isReviewed(annotationOf(node.subject));
    children.sort((a, b) => Number(done(a)) - Number(done(b)));
    if (children.length) groups.push({ type: 'group', kind, done: children.filter(done).length, children });
  }
  return groups;
}

function groupItem(kind: Kind | 'orphans', done: number, total: number): vscode.TreeItem {
  const names = { orphans: vscode.l10n.t('Lost decisions'), quotation: vscode.l10n.t('Quotations'), figure: vscode.l10n.t('Figures'), entity: vscode.l10n.t('Names') };
  const item = new vscode.TreeItem(names[kind], vscode.TreeItemCollapsibleState.Expanded);
  item.id = kind;
  item.description = kind === 'orphans' ? String(total) : `${done}/${total}`;
  return item;
}

function orphanItem({ decision, reason }: Orphan): vscode.TreeItem {
  const item = new vscode.TreeItem(shorten(decision.target.exact, 60));
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.description = reason === 'gone' ? vscode.l10n.t('the words are gone') : reason === 'ambiguous' ? vscode.l10n.t('the words stand in several places') : vscode.l10n.t('nothing is annotated there');
  item.tooltip = decision.target.prefix + decision.target.exact + decision.target.suffix;
  return item;
}

function annotationItem({ subject, uri, text, id }: Node & { readonly type: 'annotation' }): vscode.TreeItem {
  const { status, note } = annotationOf(subject);
  const item = new vscode.TreeItem(shorten(subject.kind === 'entity' ? subject.entity.name : text, 60));
  item.id = id;
  item.description = subject.kind === 'quotation' ? subject.quotation.speaker?.name ?? ''
    : subject.kind === 'figure' ? writeValue(subject.figure, currentReader()) ?? ''
    : subject.entity.mentions.length > 1 ? String(subject.entity.mentions.length) : '';
  item.iconPath = STATE_ICONS[status];
  item.tooltip = [text, stateName(status), note].filter(Boolean).join('\n');
  item.contextValue = isReviewed(annotationOf(subject)) ? 'reviewed' : 'unreviewed';
  const [start, end] = [placeOf(subject).start, placeOf(subject).end];
  item.command = { command: REVEAL, title: '', arguments: [uri.toString(), [start, end]] };
  return item;
}

const STATE_ICONS = {
  detected: new vscode.ThemeIcon('circle-outline'), confirmed: new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('articleAnnotator.reviewedMark')),
  corrected: new vscode.ThemeIcon('edit', new vscode.ThemeColor('articleAnnotator.reviewedMark')), added: new vscode.ThemeIcon('add', new vscode.ThemeColor('articleAnnotator.reviewedMark')),
  rejected: new vscode.ThemeIcon('circle-slash'),
};

/** The target of a command that the view calls with one of its nodes. */
export function targetOfNode(node: unknown): readonly [uri: string, id: string] | undefined {
  if (!node || typeof node !== 'object' || !('type' in node) || node.type !== 'annotation') return undefined;
  const { uri, id } = node as Node & { readonly type: 'annotation' };
  return [uri.toString(), id];
}
