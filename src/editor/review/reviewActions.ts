import * as vscode from 'vscode';
import type { Status } from '../../core/annotation.ts';
import type { Kind } from '../../core/review/reviewFile.ts';

/** What a person may do with an annotation; each is a command `articleAnnotator.review.<name>`. */
export type ReviewAction = 'confirm' | 'reject' | 'changeType' | 'setSpan' | 'setSource' | 'setCue' | 'setSpeaker' | 'setVia' | 'changeValue' | 'merge' | 'split' | 'verify' | 'note';

const ACTIONS: Readonly<Record<Kind, readonly ReviewAction[]>> = {
  quotation: ['confirm', 'reject', 'changeType', 'setSpeaker', 'setSource', 'setCue', 'setVia', 'setSpan', 'verify', 'note'],
  figure: ['confirm', 'reject', 'changeType', 'changeValue', 'setSpan', 'note'],
  entity: ['confirm', 'reject', 'changeType', 'merge', 'split', 'setSpan', 'note'],
};
/** What a card leaves to the menus: there it would take a selection that a hover has not. */
const NOT_IN_CARDS: ReadonlySet<ReviewAction> = new Set(['setSpan', 'setCue', 'setVia']);
/** What has no meaning any more once a status is reached. */
const DONE: Partial<Readonly<Record<Status, ReviewAction>>> = { confirmed: 'confirm', rejected: 'reject' };

/** The actions on an annotation of this kind that would change something. */
export function actionsOn(kind: Kind, status: Status): ReviewAction[] {
  return ACTIONS[kind].filter(action => action !== DONE[status]);
}

export function cardActionsOn(kind: Kind, status: Status): ReviewAction[] {
  return actionsOn(kind, status).filter(action => !NOT_IN_CARDS.has(action));
}

/** The commands that links in cards may run. */
export const CARD_COMMANDS = [...new Set(Object.values(ACTIONS).flat()), 'actions', 'showChanges', 'openSource'].map(name => `articleAnnotator.review.${name}`);

/** In a card, where room is scarce. */
export function shortTitleOf(action: ReviewAction): string {
  switch (action) {
    case 'confirm': return vscode.l10n.t('Confirm');
    case 'reject': return vscode.l10n.t('Reject');
    case 'changeType': return vscode.l10n.t('Type');
    case 'changeValue': return vscode.l10n.t('Value');
    case 'setSpeaker': return vscode.l10n.t('Speaker');
    case 'setSource': return vscode.l10n.t('Source');
    case 'setCue': return vscode.l10n.t('Cue');
    case 'setVia': return vscode.l10n.t('Via');
    case 'setSpan': return vscode.l10n.t('Span');
    case 'merge': return vscode.l10n.t('Merge');
    case 'split': return vscode.l10n.t('Split off');
    case 'verify': return vscode.l10n.t('Verify');
    case 'note': return vscode.l10n.t('Note');
  }
}

/** In a list of quick fixes. */
export function titleOf(action: ReviewAction): string {
  switch (action) {
    case 'changeType': return vscode.l10n.t('Change type…');
    case 'changeValue': return vscode.l10n.t('Change value…');
    case 'setSpeaker': return vscode.l10n.t('Set speaker…');
    case 'setSource': return vscode.l10n.t('Set source…');
    case 'setCue': return vscode.l10n.t('Set cue to selection');
    case 'setVia': return vscode.l10n.t('Set via…');
    case 'setSpan': return vscode.l10n.t('Set span to selection');
    case 'merge': return vscode.l10n.t('Merge with…');
    case 'split': return vscode.l10n.t('Split mention off');
    case 'verify': return vscode.l10n.t('Verify against a source…');
    case 'note': return vscode.l10n.t('Add note…');
    default: return shortTitleOf(action);
  }
}
