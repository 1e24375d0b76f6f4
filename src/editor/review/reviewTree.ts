import * as vscode from 'vscode';
import type { AnalysedDocument, Analyses } from '../analyses.ts';
import { toSpan } from '../convert.ts';
import { annotationOf, progressOf } from './decisions.ts';
import { groupsOf, type GroupNode, itemOf, type ReviewNode } from './reviewNodes.ts';
import type { ReviewedArticle } from './reviewedArticle.ts';
import type { ReviewStore } from './reviewStore.ts';
import { subjectAt } from './subjectAt.ts';

/** The Review view of the active article; it shows where the cursor is, and a click on a node goes to its words. */
export function registerReviewTree(analyses: Analyses, store: ReviewStore, article: ReviewedArticle): vscode.Disposable {
  const tree = new ReviewTree(analyses, store, article);
  const view = vscode.window.createTreeView('articleAnnotator.review', { treeDataProvider: tree, showCollapseAll: true });
  /** The view was opened, and the cursor's place in it is not shown yet. */
  let isOpening = false;
  const follow = (editor: vscode.TextEditor | undefined): void => {
    if (!editor || !view.visible || editor.document !== tree.document) return;
    const node = tree.nodeAt(editor);
    if (!node) return;
    isOpening = false;
    if (view.selection[0] !== node) void view.reveal(node, { select: true, focus: false });
  };
  const summarise = (): void => { view.description = tree.analysed ? reviewedOf(tree.analysed) : ''; };
  summarise();
  return vscode.Disposable.from(view, tree, tree.onDidChangeTreeData(summarise),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
    view.onDidChangeVisibility(({ visible }) => {
      isOpening = visible;
      follow(vscode.window.activeTextEditor);
    }),
    // What was decided in the view must not take it elsewhere: later on it follows the cursor alone.
    tree.onDidMake(() => { if (isOpening) follow(vscode.window.activeTextEditor); }));
}

/** «12 of 60 reviewed»; empty where there is nothing to review. */
function reviewedOf({ reviewed }: AnalysedDocument): string {
  const { done, total } = progressOf(reviewed);
  return total ? vscode.l10n.t('{0} of {1} reviewed', done, total) : '';
}

class ReviewTree implements vscode.TreeDataProvider<ReviewNode>, vscode.Disposable {
  readonly #analyses: Analyses;
  readonly #store: ReviewStore;
  readonly #article: ReviewedArticle;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #madeAnew = new vscode.EventEmitter<void>();
  /** The nodes are others. */
  readonly onDidMake = this.#madeAnew.event;
  readonly #subscriptions: vscode.Disposable;
  #groups: readonly GroupNode[] = [];
  #parents = new Map<ReviewNode, GroupNode>();
  #nodes = new Map<string, ReviewNode>();
  #analysed: AnalysedDocument | undefined;
  /** What the groups were made of. */
  #made: AnalysedDocument | undefined;

  constructor(analyses: Analyses, store: ReviewStore, article: ReviewedArticle) {
    this.#analyses = analyses;
    this.#store = store;
    this.#article = article;
    this.#subscriptions = vscode.Disposable.from(
      article.onDidChange(() => this.#update()),
      analyses.onDidChange(document => { if (document === article.document) this.#update(); }),
    );
    this.#update();
  }

  get analysed(): AnalysedDocument | undefined {
    return this.#analysed;
  }

  get document(): vscode.TextDocument | undefined {
    return this.#analysed?.document;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
    this.#madeAnew.dispose();
  }

  /** The annotation that is selected in `editor` or stands at its cursor. */
  nodeAt({ document, selection }: vscode.TextEditor): ReviewNode | undefined {
    const subject = this.#analysed && subjectAt(this.#analysed.reviewed, document.offsetAt(selection.active), ['quotation', 'figure', 'entity'], toSpan(document, selection));
    return subject && this.#nodes.get(annotationOf(subject).id);
  }

  async getChildren(node?: ReviewNode): Promise<ReviewNode[]> {
    if (node) return node.type === 'group' ? [...node.children] : [];
    const analysed = this.#analysed;
    if (analysed === this.#made) return [...this.#groups];
    const review = analysed && await this.#store.reviewOf(analysed.document);
    if (this.#analysed !== analysed) return [...this.#groups]; // asked again at once
    this.#made = analysed;
    this.#groups = analysed && review ? groupsOf(analysed, review.decisions) : [];
    this.#parents = new Map(this.#groups.flatMap(group => group.children.map(child => [child, group] as const)));
    this.#nodes = new Map([...this.#parents.keys()].flatMap(child => (child.type === 'annotation' ? [[child.id, child] as const] : [])));
    setTimeout(() => this.#madeAnew.fire(), 0);
    return [...this.#groups];
  }

  getParent(node: ReviewNode): ReviewNode | undefined {
    return this.#parents.get(node);
  }

  getTreeItem(node: ReviewNode): vscode.TreeItem {
    return itemOf(node);
  }

  /** What is shown is made when the view asks for it: while it is hidden nothing is. */
  #update(): void {
    const { document } = this.#article;
    const analysed = document && this.#analyses.current(document);
    // While an article is analysed anew the list stays as it was.
    if (!analysed && document && this.#analyses.stateOf(document) === 'analysing' && this.#analysed?.document === document) return;
    this.#analysed = analysed;
    this.#changed.fire();
  }
}
