import * as vscode from 'vscode';
import { ENTITY_TYPES, FIGURE_TYPES, QUOTATION_TYPES } from '../../core/annotationTypes.ts';
import { nearestMention, placeOf, type Subject, type Verdict } from '../../core/review/decide.ts';
import type { ReviewedEntity } from '../../core/review/reviewed.ts';
import type { Action, Kind } from '../../core/review/reviewFile.ts';
import { describeTarget, type Target } from '../../core/review/target.ts';
import { readTypedValue } from '../../core/review/typedValue.ts';
import type { Span } from '../../core/span.ts';
import type { AnalysedDocument } from '../analyses.ts';
import { currentReader } from '../currentReader.ts';
import { shorten } from '../words/markdown.ts';
import { entityTypeName, figureTypeName, quotationTypeName } from '../words/names.ts';
import { annotationOf } from './decisions.ts';

/** What a person has in front of them when they decide. */
export interface Situation {
  readonly analysed: AnalysedDocument;
  readonly subject: Subject;
  /** The selected words, trimmed, each selection for itself. */
  readonly selected: readonly Span[];
  /** What a keybinding or another command says in place of the person: the type, the name, the note, the value. */
  readonly answer?: string | undefined;
}

/** Asks what there is to be asked; undefined where the person gives up. */
export type Ask = (situation: Situation) => Promise<{ readonly action: Exclude<Action, 'add'>; readonly verdict?: Verdict } | undefined>;

export function needsSelection(): undefined {
  void vscode.window.showInformationMessage(vscode.l10n.t('Select the words first.'));
  return undefined;
}

export const askNote: Ask = async ({ subject, answer }) => {
  const note = answer ?? await vscode.window.showInputBox({ title: vscode.l10n.t('Note'), value: annotationOf(subject).note ?? '' });
  return note === undefined ? undefined : { action: 'note', verdict: { note: note || null } };
};

/** The types there are, the one that `current` names first told as such. */
export function typesOf(kind: Kind, current?: string): { type: string; label: string; description?: string }[] {
  const reader = currentReader();
  const item = <T extends string>(type: T, label: string): { type: string; label: string; description?: string } =>
    ({ type, label, ...(type === current ? { description: vscode.l10n.t('now') } : {}) });
  switch (kind) {
    case 'quotation': return QUOTATION_TYPES.map(type => item(type, quotationTypeName(type, reader)));
    case 'figure': return FIGURE_TYPES.map(type => item(type, figureTypeName(type, reader)));
    case 'entity': return ENTITY_TYPES.map(type => item(type, entityTypeName(type, reader)));
  }
}

export const askType: Ask = async ({ subject, answer }) => {
  const types = typesOf(subject.kind, annotationOf(subject).type);
  const picked = types.find(({ type }) => type === answer) ?? await vscode.window.showQuickPick(types, { title: vscode.l10n.t('Type') });
  return picked && { action: 'correct', verdict: { set: { type: picked.type } as Verdict['set'] & object } };
};

/** The span is the selection; of a quotation several selections are its segments. */
export const takeSpan: Ask = async ({ subject, selected, analysed }) => {
  const targets = targetsOf(analysed, selected);
  if (!targets[0]) return needsSelection();
  return { action: 'correct', verdict: { set: subject.kind === 'quotation' ? { segments: targets } : { span: targets[0] } } };
};

export const takeCue: Ask = async ({ subject, selected, analysed }) => {
  const [target] = targetsOf(analysed, selected);
  if (target) return { action: 'correct', verdict: { set: { cue: target } } };
  if (subject.kind !== 'quotation' || !subject.quotation.cue) return needsSelection();
  const remove = vscode.l10n.t('No cue');
  const picked = await vscode.window.showQuickPick([remove], { title: vscode.l10n.t('Cue'), placeHolder: vscode.l10n.t('Or select the words in the text first.') });
  return picked === remove ? { action: 'correct', verdict: { set: { cue: null } } } : undefined;
};

/** The selection, or a name of the article by its mention nearest to the quotation. */
export const askSource: Ask = async ({ analysed, subject, selected, answer }) => {
  const [target] = targetsOf(analysed, selected);
  if (target) return { action: 'correct', verdict: { set: { source: target } } };
  const picked = await pickEntity(analysed, { answer, title: vscode.l10n.t('Source'), other: vscode.l10n.t('No source'), placeHolder: vscode.l10n.t('Or select the words in the text first.') });
  if (!picked) return undefined;
  return { action: 'correct', verdict: { set: { source: mentionTarget(analysed, picked.entity, subject) } } };
};

/** Through whom the article has it: the selections, added to what is there or in its place, or a name of the article. */
export const askVia: Ask = async ({ analysed, subject, selected, answer }) => {
  if (subject.kind !== 'quotation') return undefined;
  const before = targetsOf(analysed, subject.quotation.via);
  let added = targetsOf(analysed, selected);
  if (!added.length) {
    const picked = await pickEntity(analysed, { answer, title: vscode.l10n.t('Via'), other: vscode.l10n.t('Nobody'), placeHolder: vscode.l10n.t('Or select the words in the text first.') });
    if (!picked) return undefined;
    const target = mentionTarget(analysed, picked.entity, subject);
    if (!target) return { action: 'correct', verdict: { set: { via: [] } } };
    added = [target];
  }
  const fresh = added.filter(({ start, end }) => !before.some(other => other.start < end && start < other.end));
  if (!before.length || !fresh.length) return { action: 'correct', verdict: { set: { via: added } } };
  const add = vscode.l10n.t('Add to what is there');
  const picked = await vscode.window.showQuickPick([add, vscode.l10n.t('Replace what is there')], { title: vscode.l10n.t('Via'), placeHolder: before.map(({ exact }) => exact).join(', ') });
  return picked === undefined ? undefined : { action: 'correct', verdict: { set: { via: picked === add ? [...before, ...fresh] : added } } };
};

/** The speaker among the article's names, or by a name that the person types. */
export const askSpeaker: Ask = async ({ analysed, subject, answer }) => {
  const picked = await pickEntity(analysed, { answer, title: vscode.l10n.t('Speaker'), other: vscode.l10n.t('Another name…'), types: ['person', 'organization'], freely: true });
  if (!picked) return undefined;
  const name = picked.entity?.name ?? answer ?? await vscode.window.showInputBox({ title: vscode.l10n.t('Speaker') });
  if (!name?.trim()) return undefined;
  return { action: 'correct', verdict: { set: { speaker: { name: name.trim(), entity: mentionTarget(analysed, picked.entity, subject) } } } };
};

/** A number, an ISO value or a range «5..7»; the unit behind a space. */
export const askValue: Ask = async ({ subject, analysed, answer }) => {
  if (subject.kind !== 'figure') return undefined;
  const { value, unit } = subject.figure;
  const written = value === null ? '' : typeof value === 'object' ? `${String(value.min)}..${String(value.max)}` : String(value);
  const typed = answer ?? await vscode.window.showInputBox({
    title: vscode.l10n.t('Value and unit'), value: [written, unit ?? ''].join(' ').trim(),
    prompt: vscode.l10n.t('A number (12.5), a date or duration (2026-03, P3M), or a range (5..7); a unit after a space (RUB, km, %).'),
  });
  if (typed === undefined) return undefined;
  return { action: 'correct', verdict: { set: readTypedValue(typed, analysed.reviewed.article.language) } };
};

export const askMerge: Ask = async ({ subject, analysed, answer }) => {
  if (subject.kind !== 'entity') return undefined;
  const picked = await pickEntity(analysed, { answer, title: vscode.l10n.t('{0} is the same as', subject.entity.name), without: subject.entity.id });
  return picked?.entity ? { action: 'merge', verdict: { into: nearestMention(picked.entity, subject.mention)! } } : undefined;
};

export const splitOff: Ask = async ({ subject }) => {
  if (subject.kind !== 'entity') return undefined;
  if (subject.entity.mentions.length > 1) return { action: 'split' };
  void vscode.window.showInformationMessage(vscode.l10n.t('{0} is mentioned only here.', shorten(subject.entity.name, 60)));
  return undefined;
};

interface EntityChoice {
  readonly answer: string | undefined;
  readonly title: string;
  /** What may be picked beside the names. */
  readonly other?: string;
  readonly placeHolder?: string;
  readonly types?: readonly string[];
  readonly without?: string;
  /** Whether an answer may be none of the names. */
  readonly freely?: boolean;
}

/** A name of the article, or null in `entity` for what stands beside the names. */
async function pickEntity(
  { analysis }: AnalysedDocument, { answer, title, other, placeHolder, types, without, freely }: EntityChoice,
): Promise<{ readonly entity: ReviewedEntity | null } | undefined> {
  const named = analysis.entities.filter(({ id, type }) => id !== without && (!types || types.includes(type)));
  if (answer !== undefined) {
    const entity = named.find(({ name, aliases }) => name === answer || aliases.includes(answer));
    return entity ? { entity } : answer === '' || freely === true ? { entity: null } : undefined;
  }
  const reader = currentReader();
  const items = named.map((entity): { label: string; description: string; entity: ReviewedEntity | null } => ({ label: entity.name, description: entityTypeName(entity.type, reader), entity }));
  const offered = other === undefined ? items : [...items, { label: other, description: '', entity: null }];
  return vscode.window.showQuickPick(offered, { title, matchOnDescription: true, ...(placeHolder === undefined ? {} : { placeHolder }) });
}

function mentionTarget({ reviewed }: AnalysedDocument, entity: ReviewedEntity | null, subject: Subject): Target | null {
  const mention = nearestMention(entity ?? undefined, placeOf(subject));
  return mention && describeTarget(reviewed.article.text, mention);
}

function targetsOf({ reviewed }: AnalysedDocument, spans: readonly Span[]): Target[] {
  return spans.map(span => describeTarget(reviewed.article.text, span));
}
