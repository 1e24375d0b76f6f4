import * as vscode from 'vscode';
import { readLargeFileLimit } from './settings.ts';

/** Asks, once for each document, before a text beyond the setting's size is analysed. */
export class LargeTexts {
  readonly #answers = new Map<string, boolean | 'asked'>();

  /** Whether a text of `length` units in `document` may be analysed now. */
  allows(document: vscode.TextDocument, length: number): boolean {
    return length <= readLargeFileLimit() || this.#answers.get(document.uri.toString()) === true;
  }

  allow(document: vscode.TextDocument): void {
    this.#answers.set(document.uri.toString(), true);
  }

  /** Calls `onAgreed` when the person agrees; does nothing when asked before. */
  async ask(document: vscode.TextDocument, length: number, onAgreed: () => void): Promise<void> {
    const key = document.uri.toString();
    if (this.#answers.has(key)) return;
    this.#answers.set(key, 'asked');
    const analyse = vscode.l10n.t('Analyse');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('{0} is large ({1} MB of text): finding its quotations, figures and names may take a while.', nameOf(document), (length / 1_000_000).toFixed(1)),
      analyse, vscode.l10n.t('Not This File'));
    // What was decided meanwhile by the command or in the status item stays.
    if (this.#answers.get(key) !== 'asked') return;
    this.#answers.set(key, answer === analyse);
    if (answer === analyse) onAgreed();
  }

  forget(document: vscode.TextDocument): void {
    this.#answers.delete(document.uri.toString());
  }
}

export function nameOf(document: { readonly uri: vscode.Uri }): string {
  return vscode.workspace.asRelativePath(document.uri);
}
