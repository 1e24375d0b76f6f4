import * as vscode from 'vscode';
import type { Verification } from '../../core/annotation.ts';
import type { Reviewed, ReviewedAnnotation } from '../../core/review/reviewed.ts';
import type { Kind } from '../../core/review/reviewFile.ts';
import { commandLink } from '../links.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import { cardActionsOn, type ReviewAction, shortTitleOf } from './reviewActions.ts';

/** The foot of a card: what a person decided on the annotation, and what there is to decide. */
export function cardActions(kind: Kind, id: string, reviewed: Reviewed, uri: vscode.Uri): string {
  const links = [...cardActionsOn(kind, reviewed.status).map(action => actionLink(`${ICONS[action] ?? ''}${shortTitleOf(action)}`, action, id, uri)), moreLink(id, uri)];
  return [stateOf(reviewed), links.join(' &nbsp; ')].filter(Boolean).join('\n\n');
}

/** The foot of a card of what was rejected: to confirm it is to have it back. */
export function rejectedActions({ id, ...reviewed }: ReviewedAnnotation, uri: vscode.Uri): string {
  return `${stateOf(reviewed)}\n\n${actionLink(`$(discard) ${vscode.l10n.t('Restore')}`, 'confirm', id, uri)} &nbsp; ${moreLink(id, uri)}`;
}

function stateOf({ status, note }: Reviewed): string {
  const state = status === 'detected' ? '' : `${STATE_ICONS[status]} ${stateName(status)}`;
  return [state, note === null ? '' : `$(note) ${escapeMarkdown(note)}`].filter(Boolean).join(' &nbsp;·&nbsp; ');
}

function actionLink(label: string, command: string, id: string, uri: vscode.Uri): string {
  return commandLink(label, `articleAnnotator.review.${command}`, [[uri.toString(), id]]);
}

function moreLink(id: string, uri: vscode.Uri): string {
  return actionLink(vscode.l10n.t('More…'), 'actions', id, uri);
}

/** From what was found in a source to the comparison with it, and to the source itself. */
export function verificationLinks(id: string, uri: vscode.Uri, { place, changes, source }: Verification): string[] {
  const link = (label: string, command: string): string => actionLink(label, command, id, uri);
  return [
    ...(changes.length ? [link(`$(diff) ${vscode.l10n.t('Show changes')}`, 'showChanges')] : []),
    ...(place ? [link(`$(go-to-file) ${vscode.l10n.t('In the source')}`, 'openSource')] : []),
    ...(source.url === null ? [] : [link(`$(link-external) ${vscode.l10n.t('Open address')}`, 'openSource')]),
  ];
}

const ICONS: Partial<Readonly<Record<ReviewAction, string>>> = { confirm: '$(check) ', reject: '$(close) ', verify: '$(verified) ', note: '$(note) ' };
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
