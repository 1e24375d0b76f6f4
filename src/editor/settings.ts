import * as vscode from 'vscode';

const SECTION = 'articleAnnotator';

/** The layers that can be shown apart. */
export const LAYERS = ['quotations', 'figures', 'entities'] as const;
export type Layer = (typeof LAYERS)[number];
export type HighlightSwitch = 'enabled' | Layer;

/** The languages whose documents are annotated without being asked. */
export function readLanguages(): readonly string[] {
  return vscode.workspace.getConfiguration(SECTION).get<readonly string[]>('languages', ['article']);
}

/** Texts of more UTF-16 units than this are analysed only when a person agrees. */
export function readLargeFileLimit(): number {
  return vscode.workspace.getConfiguration(SECTION).get<number>('largeFileLimit', 2) * 1_000_000;
}

export function readOpenAfterExport(): 'ask' | 'always' | 'never' {
  return vscode.workspace.getConfiguration(SECTION).get<'ask' | 'always' | 'never'>('export.openAfter', 'ask');
}

/** The name that decisions are signed with. */
export function readReviewer(): string {
  return vscode.workspace.getConfiguration(SECTION).get<string>('review.name', '').trim();
}

/** Whether doubts about attribution are listed as problems. */
export function readShowsDoubts(): boolean {
  return vscode.workspace.getConfiguration(SECTION).get<boolean>('diagnostics.enabled', true);
}

/** The layers that are shown now. */
export function readShownLayers(): ReadonlySet<Layer> {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  return new Set(configuration.get('highlight.enabled', true) ? LAYERS.filter(layer => configuration.get(`highlight.${layer}`, true)) : []);
}

/** Turns a switch over where it was last set: in the workspace if the workspace sets it, else for the user. Returns its new state. */
export async function toggleHighlight(name: HighlightSwitch): Promise<boolean> {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  const key = `highlight.${name}`;
  const shown = !configuration.get(key, true);
  const target = configuration.inspect(key)?.workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  await configuration.update(key, shown, target);
  return shown;
}

export function onDidChangeSetting(name: string, listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration(`${SECTION}.${name}`)) listener();
  });
}
