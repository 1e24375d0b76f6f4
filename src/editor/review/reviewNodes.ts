import * as vscode from 'vscode';
import { placeOf, type Subject } from '../../core/review/decide.ts';
import { isReviewed, type Orphan } from '../../core/review/reviewed.ts';
import { type Action, type Decision, type Kind, sortDecisions } from '../../core/review/reviewFile.ts';
import type { AnalysedDocument } from '../analyses.ts';
import { toRange } from '../convert.ts';
import { currentReader } from '../currentReader.ts';
import { REVEAL } from '../links.ts';
import { writeMoment } from '../words/dates.ts';
import { shorten } from '../words/markdown.ts';
import { writeValue } from '../words/values.ts';
import { stateName } from './cardActions.ts';
import { annotationOf, subjectsOf } from './decisions.ts';
import { outcomeName } from './verify/outcomes.ts';

/** Short enough that whose words they are is in sight beside them. */
const LABEL = 34;

/** Where a command is meant for: the annotation with this id, from a card, a quick fix or the tree. */
export type CommandTarget = readonly [uri: string, id: string];

export type ReviewNode = GroupNode | AnnotationNode | OrphanNode | DecisionNode;
export interface GroupNode { readonly type: 'group'; readonly group: Kind | 'orphans' | 'history'; readonly done: number; readonly children: readonly ReviewNode[] }
export interface AnnotationNode { readonly type: 'annotation'; readonly subject: Subject; readonly uri: vscode.Uri; readonly text: string; readonly id: string }
export interface OrphanNode { readonly type: 'orphan'; readonly orphan: Orphan; readonly uri: vscode.Uri }
export interface DecisionNode { readonly type: 'decision'; readonly decision: Decision; readonly uri: vscode.Uri }

/** Orphaned decisions on top, then the annotations by kind, those not reviewed first, and what was decided, the latest first. */
export function groupsOf({ document, reviewed }: AnalysedDocument, decisions: readonly Decision[]): GroupNode[] {
  const { uri } = document;
  const groups: GroupNode[] = [];
  if (reviewed.orphans.length) groups.push({ type: 'group', group: 'orphans', done: 0, children: reviewed.orphans.map(orphan => ({ type: 'orphan', orphan, uri })) });
  const subjects = subjectsOf(reviewed);
  for (const kind of ['quotation', 'figure', 'entity'] as const) {
    const children = subjects.filter(subject => subject.kind === kind).map((subject): AnnotationNode => ({
      type: 'annotation', subject, uri, text: document.getText(toRange(document, placeOf(subject))), id: annotationOf(subject).id,
    }));
    const done = ({ subject }: AnnotationNode): boolean => isReviewed(annotationOf(subject));
    children.sort((a, b) => Number(done(a)) - Number(done(b)));
    if (children.length) groups.push({ type: 'group', group: kind, done: children.filter(done).length, children });
  }
  const history = sortDecisions(decisions).reverse().map((decision): DecisionNode => ({ type: 'decision', decision, uri }));
  if (history.length) groups.push({ type: 'group', group: 'history', done: 0, children: history });
  return groups;
}

export function itemOf(node: ReviewNode): vscode.TreeItem {
  switch (node.type) {
    case 'group': return groupItem(node);
    case 'annotation': return annotationItem(node);
    case 'orphan': return orphanItem(node.orphan);
    case 'decision': return decisionItem(node);
  }
}

function groupItem({ group, done, children }: GroupNode): vscode.TreeItem {
  const names = {
    orphans: vscode.l10n.t('Lost decisions'), quotation: vscode.l10n.t('Quotations'), figure: vscode.l10n.t('Figures'), entity: vscode.l10n.t('Names'),
    history: vscode.l10n.t('Decisions'),
  };
  const item = new vscode.TreeItem(names[group], group === 'history' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded);
  item.id = group;
  item.description = group === 'orphans' || group === 'history' ? String(children.length) : `${done}/${children.length}`;
  item.contextValue = `group.${group}`;
  return item;
}

export function reasonOf({ reason }: Orphan): string {
  switch (reason) {
    case 'gone': return vscode.l10n.t('the words are gone');
    case 'ambiguous': return vscode.l10n.t('the words stand in several places');
    case 'no-annotation': return vscode.l10n.t('nothing is annotated there');
  }
}

function orphanItem(orphan: Orphan): vscode.TreeItem {
  const { target } = orphan.decision;
  const item = new vscode.TreeItem(shorten(target.exact, LABEL));
  item.id = `orphan-${orphan.decision.id}`;
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.description = `${actionDone(orphan.decision.action)} · ${reasonOf(orphan)}`;
  item.tooltip = target.prefix + target.exact + target.suffix;
  item.contextValue = 'orphan';
  return item;
}

function annotationItem({ subject, uri, text, id }: AnnotationNode): vscode.TreeItem {
  const { status, note } = annotationOf(subject);
  const item = new vscode.TreeItem(shorten(subject.kind === 'entity' ? subject.entity.name : text, LABEL));
  item.id = id;
  const verification = subject.kind === 'quotation' ? subject.quotation.verification : null;
  const outcome = verification && outcomeName(verification.outcome);
  item.description = [status === 'rejected' ? stateName(status) : '', outcome, detailOf(subject)].filter(Boolean).join(' · ');
  item.iconPath = STATE_ICONS[status];
  item.tooltip = [shorten(text, 400), stateName(status), outcome && verification ? `${outcome}: ${verification.source.name}` : '', note].filter(Boolean).join('\n');
  item.contextValue = [isReviewed(annotationOf(subject)) ? 'reviewed' : 'unreviewed', status, subject.kind, verification?.place ? 'verified' : ''].filter(Boolean).join('.');
  const { start, end } = placeOf(subject);
  item.command = { command: REVEAL, title: '', arguments: [uri.toString(), [start, end], true] };
  item.accessibilityInformation = { label: [shorten(subject.kind === 'entity' ? subject.entity.name : text, 120), detailOf(subject), stateName(status), outcome].filter(Boolean).join(', ') };
  return item;
}

/** Whose words, what value, or how often a name is mentioned. */
function detailOf(subject: Subject): string {
  switch (subject.kind) {
    case 'quotation': return subject.quotation.speaker?.name ?? '';
    case 'figure': return writeValue(subject.figure, currentReader()) ?? '';
    case 'entity': return subject.entity.mentions.length > 1 ? `×${subject.entity.mentions.length}` : '';
  }
}

function decisionItem({ decision, uri }: DecisionNode): vscode.TreeItem {
  const { action, target, by, at, note } = decision;
  const item = new vscode.TreeItem(`${actionDone(action)}: ${shorten(target.exact, LABEL)}`);
  item.id = `decision-${decision.id}`;
  item.description = [by, writeMoment(at, currentReader())].filter(Boolean).join(' · ');
  item.tooltip = [shorten(target.exact, 400), note].filter(Boolean).join('\n');
  item.iconPath = new vscode.ThemeIcon(ACTION_ICONS[action]);
  item.contextValue = 'decision';
  item.command = { command: REVEAL, title: '', arguments: [uri.toString(), [target.start, target.end], true] };
  return item;
}

/** What was done, for a list: «Confirmed». */
export function actionDone(action: Action): string {
  switch (action) {
    case 'confirm': return vscode.l10n.t('Confirmed');
    case 'reject': return vscode.l10n.t('Rejected');
    case 'correct': return vscode.l10n.t('Corrected');
    case 'add': return vscode.l10n.t('Added');
    case 'merge': return vscode.l10n.t('Merged');
    case 'split': return vscode.l10n.t('Split off');
    case 'note': return vscode.l10n.t('Noted');
  }
}

const ACTION_ICONS: Readonly<Record<Action, string>> = { confirm: 'check', reject: 'close', correct: 'edit', add: 'add', merge: 'combine', split: 'split-horizontal', note: 'note' };

const marked = new vscode.ThemeColor('articleAnnotator.reviewedMark');
const STATE_ICONS = {
  detected: new vscode.ThemeIcon('circle-outline'), confirmed: new vscode.ThemeIcon('pass-filled', marked), corrected: new vscode.ThemeIcon('edit', marked),
  added: new vscode.ThemeIcon('add', marked), rejected: new vscode.ThemeIcon('circle-slash'),
};

/** The target of a command that the view calls with one of its nodes. */
export function targetOfNode(node: unknown): CommandTarget | undefined {
  if (!node || typeof node !== 'object' || !('type' in node) || node.type !== 'annotation') return undefined;
  const { uri, id } = node as AnnotationNode;
  return [uri.toString(), id];
}

/** The decision of a node that the view calls a command with. */
export function decisionOfNode(node: unknown): { readonly decision: Decision; readonly uri: vscode.Uri } | undefined {
  if (!node || typeof node !== 'object' || !('type' in node)) return undefined;
  const known = node as ReviewNode;
  if (known.type === 'orphan') return { decision: known.orphan.decision, uri: known.uri };
  return known.type === 'decision' ? { decision: known.decision, uri: known.uri } : undefined;
}
