import * as vscode from 'vscode';
import { type HighlightSwitch, toggleHighlight } from './settings.ts';

const SWITCHES = { toggleHighlights: 'enabled', toggleQuotations: 'quotations', toggleFigures: 'figures', toggleEntities: 'entities' } as const satisfies Record<string, HighlightSwitch>;

/** Commands that show and hide the layers; they change the settings, so that the choice stays. */
export function registerLayerCommands(): vscode.Disposable {
  return vscode.Disposable.from(...Object.entries(SWITCHES).map(([command, name]) =>
    vscode.commands.registerCommand(`articleAnnotator.${command}`, async () => {
      vscode.window.setStatusBarMessage(announcement(name, await toggleHighlight(name)), 3000);
    })));
}

function announcement(name: HighlightSwitch, shown: boolean): string {
  switch (name) {
    case 'enabled': return shown ? vscode.l10n.t('Annotations are shown.') : vscode.l10n.t('Annotations are hidden.');
    case 'quotations': return shown ? vscode.l10n.t('Quotations are shown.') : vscode.l10n.t('Quotations are hidden.');
    case 'figures': return shown ? vscode.l10n.t('Figures are shown.') : vscode.l10n.t('Figures are hidden.');
    case 'entities': return shown ? vscode.l10n.t('Names are shown.') : vscode.l10n.t('Names are hidden.');
  }
}
