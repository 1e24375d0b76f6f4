import * as vscode from 'vscode';
import { onDidChangeSetting, readLanguages } from './settings.ts';

/** Documents of quoted words and what a source has in their place, made for a comparison: they are no articles. */
export const WORDS_SCHEME = 'article-annotator-words';

/** Which documents are annotated: those in the languages of the setting, and single ones that a person switched on. */
export class AnnotatedDocuments implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #byHand = new Set<string>();
  #languages: ReadonlySet<string> = new Set(readLanguages());
  readonly #subscription: vscode.Disposable;

  constructor() {
    this.#subscription = onDidChangeSetting('languages', () => {
      this.#languages = new Set(readLanguages());
      this.#changed.fire();
    });
  }

  has(document: vscode.TextDocument): boolean {
    return document.uri.scheme !== WORDS_SCHEME && (this.#languages.has(document.languageId) || this.isByHand(document));
  }

  /** Whether `document` is annotated only because a person switched it on. */
  isByHand(document: vscode.TextDocument): boolean {
    return !this.#languages.has(document.languageId) && this.#byHand.has(document.uri.toString());
  }

  switchOn(document: vscode.TextDocument): void {
    this.#byHand.add(document.uri.toString());
    this.#changed.fire();
  }

  switchOff(document: vscode.TextDocument): void {
    this.#byHand.delete(document.uri.toString());
    this.#changed.fire();
  }

  /** The languages of annotated documents, for providers to register in; a provider still asks {@link has} of each document. */
  languages(): readonly string[] {
    const open = vscode.workspace.textDocuments.filter(document => this.isByHand(document)).map(document => document.languageId);
    return [...new Set([...this.#languages, ...open])].sort();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

/** Keeps what `register` returns registered for the languages of annotated documents, however these change. */
export function registerInLanguages(annotated: AnnotatedDocuments, register: (selector: vscode.DocumentSelector) => vscode.Disposable): vscode.Disposable {
  let languages = annotated.languages();
  let registration = register(languages);
  const subscription = annotated.onDidChange(() => {
    const now = annotated.languages();
    if (now.join() === languages.join()) return;
    languages = now;
    registration.dispose();
    registration = register(languages);
  });
  return new vscode.Disposable(() => {
    subscription.dispose();
    registration.dispose();
  });
}
