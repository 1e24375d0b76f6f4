import * as vscode from 'vscode';
import { ENTITY_TYPES, FIGURE_TYPES, type FigureValue, QUOTATION_TYPES } from '../../core/annotation.ts';
import { nearestMention, placeOf, type Subject, type Verdict } from '../../core/review/decide.ts';
import type { Action, Kind } from '../../core/review/reviewFile.ts';
import { describeTarget } from '../../core/review/target.ts';
import { type Span, trimSpan } from '../../core/span.ts';
import type { AnalysedDocument, Analyses } from '../analyses.ts';
import { toRange, toSpan } from '../convert.ts';
import { currentReader } from '../currentReader.ts';
import { reportErrors } from '../export/exportCommand.ts';
import { shorten } from '../words/markdown.ts';
import { entityTypeName, figureTypeName, quotationTypeName } from '../words/names.ts';
import type { Decisions} from './decisions.ts';
import { nextUnreviewed, subjectById } from './decisions.ts';
import { targetOfNode } from './reviewTree.ts';
import { subjectAt } from './subjectAt.ts';

/** Where a command is meant for: the annotation with this id, from a card or the tree; without one, what stands at the cursor. */
export type CommandTarget = readonly [uri: string, id: string];

/** What a card's link, or a node of the tree, hands over. */
function targetOf(argument: unknown): CommandTarget | undefined {
  if (Array.isArray(argument) && typeof argument[0] === 'string' && typeof argument[1] === 'string') return [argument[0], argument[1]];
  return targetOfNode(argument);
}

interface Situation {
  readonly editor: vscode.TextEditor;
  readonly analysed: AnalysedDocument;
  readonly subject: Subject;
  /** The selected words, trimmed; null where nothing is selected. */
  readonly selected: Span | null;
}

type Run = (situation: Situation) => Promise<{ readonly action: Exclude<Action, 'add'>; readonly verdict?: Verdict } | undefined>;

/** The commands by which a person decides on annotations, from the palette, cards, menus and keys. */
export function registerReviewCommands(analyses: Analyses, decisions: Decisions, log: vscode.LogOutputChannel): vscode.Disposable {
  const on = (name: string, kinds: readonly Kind[], run: Run): vscode.Disposable =>
    vscode.commands.registerCommand(`articleAnnotator.review.${name}`, (target?: unknown) => reportErrors(log, async () => {
      const situation = await situationOf(analyses, kinds, targetOf(target));
      if (!situation) return;
      const decided = await run(situation);
      if (decided) await decisions.decide(situation.analysed.document, situation.subject, decided.action, decided.verdict);
    }));
  const all: readonly Kind[] = ['quotation', 'figure', 'entity'];
  return vscode.Disposable.from(
    on('confirm', all, async () => ({ action: 'confirm' })),
    on('reject', all, async () => ({ action: 'reject' })),
    on('note', all, addNote),
    on('changeType', all, changeType),
    on('setSpan', all, setSpan),
    on('setSource', ['quotation'], setPart('source')),
    on('setCue', ['quotation'], setPart('cue')),
    on('setSpeaker', ['quotation'], setSpeaker),
    on('changeValue', ['figure'], changeValue),
    on('merge', ['entity'], mergeInto),
    on('split', ['entity'], async ({ subject }) => (subject.kind === 'entity' && subject.entity.mentions.length > 1 ? { action: 'split' } : undefined)),
    ...(['quotation', 'figure', 'entity'] as const).map(kind => vscode.commands.registerCommand(`articleAnnotator.review.add${kind[0]!.toUpperCase()}${kind.slice(1)}`,
      () => reportErrors(log, () => addSelected(decisions, kind)))),
    vscode.commands.registerCommand('articleAnnotator.review.undo', () => reportErrors(log, async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document && !await decisions.undo(document)) vscode.window.setStatusBarMessage(vscode.l10n.t('There is no decision to undo.'), 3000);
    })),
    vscode.commands.registerCommand('articleAnnotator.review.next', () => reportErrors(log, () => goToNext(analyses))),
    vscode.commands.registerCommand('articleAnnotator.review.confirmAndNext', () => reportErrors(log, async () => {
      await vscode.commands.executeCommand('articleAnnotator.review.confirm');
      await goToNext(analyses);
    })),
  );
}

async function situationOf(analyses: Analyses, kinds: readonly Kind[], target: CommandTarget | undefined): Promise<Situation | undefined> {
  const editor = vscode.window.activeTextEditor;
  const document = target ? await vscode.workspace.openTextDocument(vscode.Uri.parse(target[0])) : editor?.document;
  const shown = document && (editor?.document === document ? editor : await vscode.window.showTextDocument(document));
  const analysed = document && await analyses.whenCurrent(document);
  if (!shown || !analysed) return undefined;
  const offset = document.offsetAt(shown.selection.active);
  const subject = target ? subjectById(analysed, target[1], offset) : subjectAt(analysed.reviewed, offset, kinds);
  if (!subject) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is nothing here to decide on.'), 3000);
    return undefined;
  }
  return { editor: shown, analysed, subject, selected: selectedWords(shown) };
}

function selectedWords(editor: vscode.TextEditor): Span | null {
  const span = trimSpan(editor.document.getText(), toSpan(editor.document, editor.selection));
  return span.start < span.end ? span : null;
}

function needsSelection(): undefined {
  void vscode.window.showInformationMessage(vscode.l10n.t('Select the words first.'));
  return undefined;
}

const addNote: Run = async ({ subject }) => {
  const before = subject.kind === 'quotation' ? subject.quotation.note : subject.kind === 'figure' ? subject.figure.note : subject.entity.note;
  const note = await vscode.window.showInputBox({ title: vscode.l10n.t('Note'), value: before ?? '' });
  return note === undefined ? undefined : { action: 'note', verdict: { note: note || null } };
};

function typesOf(kind: Kind): { type: string; label: string }[] {
  const reader = currentReader();
  switch (kind) {
    case 'quotation': return QUOTATION_TYPES.map(type => ({ type, label: quotationTypeName(type, reader) }));
    case 'figure': return FIGURE_TYPES.map(type => ({ type, label: figureTypeName(type, reader) }));
    case 'entity': return ENTITY_TYPES.map(type => ({ type, label: entityTypeName(type, reader) }));
  }
}

const changeType: Run = async ({ subject }) => {
  const picked = await vscode.window.showQuickPick(typesOf(subject.kind), { title: vscode.l10n.t('Type') });
  return picked && { action: 'correct', verdict: { set: { type: picked.type } as Verdict['set'] & object } };
};

const setSpan: Run = async ({ subject, selected, analysed }) => {
  if (!selected) return needsSelection();
  const target = describeTarget(analysed.document.getText(), selected);
  return { action: 'correct', verdict: { set: subject.kind === 'quotation' ? { segments: [target] } : { span: target } } };
};

function setPart(part: 'source' | 'cue'): Run {
  return async ({ selected, analysed }) => {
    if (!selected) return needsSelection();
    return { action: 'correct', verdict: { set: { [part]: describeTarget(analysed.document.getText(), selected) } } };
  };
}

/** The speaker among the article's names, or by a name that the person types. */
const setSpeaker: Run = async ({ analysed, subject }) => {
  const { text } = analysed.reviewed.article;
  const typed = vscode.l10n.t('Another name…');
  const items = [...analysed.analysis.entities.filter(({ type }) => type === 'person' || type === 'organization').map(entity => ({ label: entity.name, entity })), { label: typed, entity: undefined }];
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Speaker') });
  if (!picked) return undefined;
  const name = picked.entity ? picked.label : await vscode.window.showInputBox({ title: vscode.l10n.t('Speaker') });
  if (!name?.trim()) return undefined;
  const mention = nearestMention(picked.entity, placeOf(subject));
  return { action: 'correct', verdict: { set: { speaker: { name: name.trim(), entity: mention && describeTarget(text, mention) } } } };
};

/** A number, an ISO value or a range «5..7»; the unit behind a space. */
const changeValue: Run = async ({ subject }) => {
  if (subject.kind !== 'figure') return undefined;
  const { value, unit } = subject.figure;
  const written = value === null ? '' : typeof value === 'object' ? `${String(value.min)}..${String(value.max)}` : String(value);
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Value and unit'), value: [written, unit ?? ''].join(' ').trim(),
    prompt: vscode.l10n.t('A number (12.5), a date or duration (2026-03, P3M), or a range (5..7); a unit after a space (RUB, km, %).'),
  });
  if (typed === undefined) return undefined;
  const [amount = '', ...rest] = typed.trim().split(/\s+/u);
  return { action: 'correct', verdict: { set: { value: readValue(amount), unit: rest.join(' ') || null } } };
};

function readValue(typed: string): FigureValue {
  const scalar = (text: string): number | string | null => (text === '' ? null : /^-?\d+(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : text);
  const [min, max] = typed.split('..');
  return max === undefined ? scalar(typed) : { min: scalar(min!), max: scalar(max) };
}

const mergeInto: Run = async ({ subject, analysed }) => {
  if (subject.kind !== 'entity') return undefined;
  const others = analysed.analysis.entities.filter(({ id }) => id !== subject.entity.id).map(entity => ({ label: entity.name, description: entityTypeName(entity.type, currentReader()), entity }));
  const picked = await vscode.window.showQuickPick(others, { title: vscode.l10n.t('{0} is the same as', subject.entity.name) });
  return picked && { action: 'merge', verdict: { into: nearestMention(picked.entity, subject.mention)! } };
};

async function addSelected(decisions: Decisions, kind: Kind): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const selected = editor && selectedWords(editor);
  if (!editor || !selected) {
    needsSelection();
    return;
  }
  const words = editor.document.getText(toRange(editor.document, selected));
  const picked = await vscode.window.showQuickPick(typesOf(kind), { title: shorten(words, 60) });
  if (!picked) return;
  const set = { type: picked.type, ...(kind === 'entity' ? { name: words } : {}) } as Verdict['set'] & object;
  await decisions.add(editor.document, kind, selected, { set });
}

async function goToNext(analyses: Analyses): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const analysed = editor && await analyses.whenCurrent(editor.document);
  if (!analysed) return;
  const next = nextUnreviewed(analysed, editor.document.offsetAt(editor.selection.start));
  if (!next) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Everything is reviewed.'), 3000);
    return;
  }
  const range = toRange(editor.document, placeOf(next));
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
