import * as vscode from 'vscode';
import type { AnnotatedDocuments } from './annotatedDocuments.ts';
import { nameOf } from './largeTexts.ts';

/** The active editor if its document is annotated; else says what to do and returns undefined. */
export async function activeArticle(annotated: AnnotatedDocuments): Promise<vscode.TextEditor | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor && annotated.has(editor.document)) return editor;
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (!editor && input instanceof vscode.TabInputText) {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} is too large: VS Code hands files of more than 50 MB to no extension. Split it into single articles, or use the command line: article-annotator export.', nameOf(input)));
    return undefined;
  }
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first.'));
    return undefined;
  }
  const annotate = vscode.l10n.t('Annotate This File');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('{0} is not annotated.', nameOf(editor.document)), annotate);
  if (answer !== annotate) return undefined;
  annotated.switchOn(editor.document);
  return editor;
}
