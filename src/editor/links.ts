import * as vscode from 'vscode';
import type { Span } from '../core/span.ts';
import { toRange } from './convert.ts';

/** The commands behind links in cards; they take a document's address and places in it. */
export const REVEAL = 'articleAnnotator.reveal';
export const LIST_PLACES = 'articleAnnotator.listPlaces';

type Place = readonly [start: number, end: number];

export function revealLink(uri: vscode.Uri, label: string, span: Span): string {
  return commandLink(label, REVEAL, [uri.toString(), [span.start, span.end]]);
}

export function listLink(uri: vscode.Uri, label: string, spans: readonly Span[]): string {
  return commandLink(label, LIST_PLACES, [uri.toString(), spans.map(({ start, end }) => [start, end])]);
}

/** A Markdown link that runs a command. `label` is Markdown. */
export function commandLink(label: string, command: string, args: readonly unknown[]): string {
  // Brackets that encodeURIComponent leaves would end the link in Markdown.
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify(args)).replace(/[()]/gu, sign => (sign === '(' ? '%28' : '%29'))})`;
}

export function registerLinks(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(REVEAL, async (uri: string, [start, end]: Place, keepFocus?: unknown) => {
      await reveal(vscode.Uri.parse(uri), { start, end }, keepFocus === true);
    }),
    vscode.commands.registerCommand(LIST_PLACES, async (uri: string, places: readonly Place[]) => {
      const address = vscode.Uri.parse(uri);
      const document = await vscode.workspace.openTextDocument(address);
      const locations = places.map(([start, end]) => new vscode.Location(address, toRange(document, { start, end })));
      const at = vscode.window.activeTextEditor?.document === document ? vscode.window.activeTextEditor.selection.active : locations[0]!.range.start;
      await vscode.commands.executeCommand('editor.action.peekLocations', address, at, locations, 'peek');
    }),
  );
}

/** Shows and selects `span`, in the editor where the document is open already; a view that is clicked through keeps the focus. */
export async function reveal(uri: vscode.Uri, span: Span, keepFocus = false): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const open = vscode.window.visibleTextEditors.find(editor => editor.document === document);
  const range = toRange(document, span);
  await vscode.window.showTextDocument(document, { selection: range, preserveFocus: keepFocus, ...(open?.viewColumn === undefined ? {} : { viewColumn: open.viewColumn }) });
}
