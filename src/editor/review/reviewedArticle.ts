import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../annotatedDocuments.ts';

/** The article that is reviewed: the active one, or the last that was while it is still open beside a source, a comparison or anything else. */
export class ReviewedArticle implements vscode.Disposable {
  readonly #annotated: AnnotatedDocuments;
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;
  #document: vscode.TextDocument | undefined;

  constructor(annotated: AnnotatedDocuments) {
    this.#annotated = annotated;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#update()),
      annotated.onDidChange(() => this.#update()),
    );
    this.#update();
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #update(): void {
    const active = vscode.window.activeTextEditor?.document;
    const last = this.#document;
    const document = active && this.#annotated.has(active) ? active : last && !last.isClosed && this.#annotated.has(last) && isInTab(last) ? last : undefined;
    if (document === last) return;
    this.#document = document;
    void vscode.commands.executeCommand('setContext', 'articleAnnotator.reviewing', document !== undefined);
    this.#changed.fire(document);
  }
}

function isInTab({ uri }: vscode.TextDocument): boolean {
  const address = uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === address));
}
