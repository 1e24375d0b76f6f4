import * as vscode from 'vscode';
import type { Reviewed } from '../../core/review/reviewed.ts';
import type { Kind } from '../../core/review/reviewFile.ts';
import { commandLink } from '../links.ts';
import { escapeMarkdown } from '../words/markdown.ts';

const ACTIONS: Readonly<Record<Kind, readonly string[]>> = {
  quotation: ['confirm', 'reject', 'changeType', 'setSpeaker', 'setSource', 'note'],
  figure: ['confirm', 'reject', 'changeType', 'changeValue', 'note'],
  entity: ['confirm', 'reject', 'changeType', 'merge', 'split', 'note'],
};

/** The commands that links of {@link cardActions} run. */
export const CARD_COMMANDS = [...new Set(Object.values(ACTIONS).flat())].map(name => `articleAnnotator.review.${name}`);

/** The foot of a card: what a person decided on the annotation, and what there is to decide. */
export function cardActions(kind: Kind, id: string, { status, note }: Reviewed, uri: vscode.Uri): string {
  const state = status === 'detected' ? '' : `${STATE_ICONS[status]} ${stateName(status)}`;
  const shown = ACTIONS[kind].filter(action => action !== status.replace(/ed$/u, ''));
  const links = shown.map(action => commandLink(`${ICONS[action] ?? ''}${actionName(action)}`, `articleAnnotator.review.${action}`, [[uri.toString(), id]]));
  return [[state, note === null ? '' : `$(note) ${escapeMarkdown(note)}`].filter(Boolean).join(' · '), links.join(' &nbsp; ')].filter(Boolean).join('\n\n');
}

const ICONS: Readonly<Record<string, string>> = { confirm: '$(check) ', reject: '$(close) ', note: '$(note) ' };
const STATE_ICONS = { confirmed: '$(pass-filled)', corrected: '$(edit)', added: '$(add)', rejected: '$(circle-slash)' } as const;

export function stateName(status: Reviewed['status']): string {
  switch (status) {
    case 'detected': return vscode.l10n.t('not reviewed');
    case 'confirmed': return vscode.l10n.t('confirmed');
    case 'corrected': return vscode.l10n.t('corrected');
    case 'added': return vscode.l10n.t('added');
    case 'rejected': return vscode.l10n.t('rejected');
  }
}

function actionName(action: string): string {
  switch (action) {
    case 'confirm': return vscode.l10n.t('Confirm');
    case 'reject': return vscode.l10n.t('Reject');
    case 'changeType': return vscode.l10n.t('Type');
    case 'changeValue': return vscode.l10n.t('Value');
    case 'setSpeaker': return vscode.l10n.t('Speaker');
    case 'setSource': return vscode.l10n.t('Source = selection');
    case 'merge': return vscode.l10n.t('Merge');
    case 'split': return vscode.l10n.t('Split off');
    default: return vscode.l10n.t('Note');
  }
}
