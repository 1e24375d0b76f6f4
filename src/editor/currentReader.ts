import * as vscode from 'vscode';
import { localeOf, type Reader } from './words/reader.ts';

/** Whoever sits in front of this VS Code. */
export function currentReader(): Reader {
  return { locale: localeOf(vscode.env.language), t: (message, ...args) => vscode.l10n.t(message, ...args) };
}
