import type * as vscode from 'vscode';

/** Wires the features together; nothing else. */
export function activate(_context: vscode.ExtensionContext): void {
  // Features register here.
}
