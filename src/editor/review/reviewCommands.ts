import * as vscode from 'vscode';
import { placeOf, type Subject, type Verdict } from '../../core/review/decide.ts';
import type { Kind } from '../../core/review/reviewFile.ts';
import { type Span, trimSpan } from '../../core/span.ts';
import type { AnalysedDocument, Analyses } from '../analyses.ts';
import { toRange, toSpan } from '../convert.ts';
import { reportErrors } from '../export/exportCommand.ts';
import { shorten } from '../words/markdown.ts';
import { annotationOf, type Decisions, nextUnreviewed, subjectById } from './decisions.ts';
import type { ReviewedArticle } from './reviewedArticle.ts';
import { actionsOn, titleOf } from './reviewActions.ts';
import { type CommandTarget, targetOfNode } from './reviewNodes.ts';
import { subjectAt } from './subjectAt.ts';
import { type Ask, askMerge, askNote, askSource, askSpeaker, askType, askValue, askVia, needsSelection, type Situation, splitOff, takeCue, takeSpan, typesOf } from './verdicts.ts';

interface Sight extends Situation {
  readonly editor: vscode.TextEditor;
}

const ALL: readonly Kind[] = ['quotation', 'figure', 'entity'];
const ANNOUNCED_MS = 3000;

/** The commands by which a person decides on annotations, from the palette, cards, menus, quick fixes and keys. */
export function registerReviewCommands(analyses: Analyses, decisions: Decisions, article: ReviewedArticle, log: vscode.LogOutputChannel): vscode.Disposable {
  const command = (name: string, run: (argument: unknown, answer: unknown) => Promise<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(`articleAnnotator.review.${name}`, (argument?: unknown, answer?: unknown) => reportErrors(log, () => run(argument, answer)));
  // A keybinding may answer for the person: "args": "direct".
  const decide = async (kinds: readonly Kind[], ask: Ask, argument: unknown, answer?: unknown): Promise<Sight | undefined> => {
    const said = typeof argument === 'string' ? argument : typeof answer === 'string' ? answer : undefined;
    const sight = await sightOf(analyses, kinds, targetOf(argument));
    const decided = sight && await ask({ ...sight, answer: said });
    if (!decided) return undefined;
    await decisions.decide(sight.analysed.document, sight.subject, decided.action, decided.verdict);
    return sight;
  };
  const on = (name: string, kinds: readonly Kind[], ask: Ask): vscode.Disposable => command(name, (argument, answer) => decide(kinds, ask, argument, answer));
  const confirm: Ask = async () => ({ action: 'confirm' });
  const reject: Ask = async () => ({ action: 'reject' });
  const thenNext = (name: string, ask: Ask): vscode.Disposable => command(name, async () => {
    const sight = await decide(ALL, ask, undefined);
    if (sight) await goToUnreviewed(analyses, article, 1, placeOf(sight.subject));
  });
  return vscode.Disposable.from(
    on('confirm', ALL, confirm),
    on('reject', ALL, reject),
    on('note', ALL, askNote),
    on('changeType', ALL, askType),
    on('setSpan', ALL, takeSpan),
    on('setSource', ['quotation'], askSource),
    on('setCue', ['quotation'], takeCue),
    on('setSpeaker', ['quotation'], askSpeaker),
    on('setVia', ['quotation'], askVia),
    on('changeValue', ['figure'], askValue),
    on('merge', ['entity'], askMerge),
    on('split', ['entity'], splitOff),
    command('addQuotation', type => addSelected(decisions, 'quotation', type)),
    command('addFigure', type => addSelected(decisions, 'figure', type)),
    command('addEntity', type => addSelected(decisions, 'entity', type)),
    command('undo', () => travel(article, document => decisions.undo(document), vscode.l10n.t('There is no decision to undo.'))),
    command('redo', () => travel(article, document => decisions.redo(document), vscode.l10n.t('There is no decision to do again.'))),
    command('next', () => goToUnreviewed(analyses, article, 1)),
    command('previous', () => goToUnreviewed(analyses, article, -1)),
    command('actions', async argument => {
      const sight = await sightOf(analyses, ALL, targetOf(argument));
      if (sight) await pickAction(sight);
    }),
    thenNext('confirmAndNext', confirm),
    thenNext('rejectAndNext', reject),
  );
}

/** What a card's link, a quick fix or a node of the tree hands over. */
export function targetOf(argument: unknown): CommandTarget | undefined {
  if (Array.isArray(argument) && typeof argument[0] === 'string' && typeof argument[1] === 'string') return [argument[0], argument[1]];
  return targetOfNode(argument);
}

/** The annotation that a command is meant for: the one it is told, else what is selected or stands at the cursor. Says so where there is none. */
export async function sightOf(analyses: Analyses, kinds: readonly Kind[], target: CommandTarget | undefined): Promise<Sight | undefined> {
  const active = vscode.window.activeTextEditor;
  const document = target ? await vscode.workspace.openTextDocument(vscode.Uri.parse(target[0])) : active?.document;
  const editor = document && (active?.document === document ? active : await vscode.window.showTextDocument(document));
  const analysed = document && await analyses.whenCurrent(document);
  if (!editor || !analysed) return undefined;
  const offset = document.offsetAt(editor.selection.active);
  const selected = selectedWords(editor);
  const subject = target ? subjectById(analysed, target[1], offset) : subjectAt(analysed.reviewed, offset, kinds, selected[0]) ?? await quotationNear(analysed, kinds, selected[0]);
  if (!subject) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is nothing here to decide on.'), ANNOUNCED_MS);
    return undefined;
  }
  // An annotation that is selected as a whole is what is decided on, not what is said of it.
  const place = placeOf(subject);
  return { editor, analysed, subject, selected: selected.filter(({ start, end }) => start !== place.start || end !== place.end) };
}

function selectedWords({ document, selections }: vscode.TextEditor): Span[] {
  const text = document.getText();
  return selections.map(selection => trimSpan(text, toSpan(document, selection))).filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
}

/** Words outside of all quotations, as a source that was missed, are meant for one in their paragraph; where it has several, the person says which. */
async function quotationNear({ document, reviewed }: AnalysedDocument, kinds: readonly Kind[], selected: Span | undefined): Promise<Subject | undefined> {
  if (!selected || kinds.length !== 1 || kinds[0] !== 'quotation') return undefined;
  const { text } = reviewed.article;
  const start = text.lastIndexOf('\n', selected.start - 1) + 1;
  const end = text.indexOf('\n', selected.end);
  const near = reviewed.quotations.map((quotation): Subject => ({ kind: 'quotation', quotation }))
    .filter(subject => annotationOf(subject).status !== 'rejected' && placeOf(subject).end > start && (end < 0 || placeOf(subject).start < end));
  if (near.length < 2) return near[0];
  const items = near.map(subject => ({ label: shorten(document.getText(toRange(document, placeOf(subject))), 80), subject }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which quotation?') }))?.subject;
}

/** `type` is what a quick fix proposes; without it the person is asked. */
async function addSelected(decisions: Decisions, kind: Kind, type: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const [first, ...rest] = editor ? selectedWords(editor) : [];
  if (!editor || !first) {
    needsSelection();
    return;
  }
  const whole = { start: first.start, end: (rest[rest.length - 1] ?? first).end };
  const place = kind === 'quotation' ? whole : first;
  const { document } = editor;
  const words = document.getText(toRange(document, place));
  const types = typesOf(kind);
  const picked = types.find(item => item.type === type) ?? await vscode.window.showQuickPick(types, { title: shorten(words, 60) });
  if (!picked) return;
  const segments = kind === 'quotation' && rest.length ? [first, ...rest] : [];
  await decisions.addFrom(document, kind, place, segments, { type: picked.type, ...(kind === 'entity' ? { name: words } : {}) } as Verdict['set'] & object);
}

/** Everything there is to do with an annotation, in one list. */
async function pickAction({ analysed, subject }: Sight): Promise<void> {
  const { id, status } = annotationOf(subject);
  const { document } = analysed;
  const items = actionsOn(subject.kind, status).map(action => ({ label: titleOf(action), action }));
  const picked = await vscode.window.showQuickPick(items, { title: shorten(document.getText(toRange(document, placeOf(subject))), 80) });
  if (picked) await vscode.commands.executeCommand(`articleAnnotator.review.${picked.action}`, [document.uri.toString(), id]);
}

async function travel({ document }: ReviewedArticle, go: (document: vscode.TextDocument) => Promise<boolean>, nothing: string): Promise<void> {
  if (document && !await go(document)) vscode.window.setStatusBarMessage(nothing, ANNOUNCED_MS);
}

/** Selects the next or previous annotation that nobody has decided on, from `from` or what is selected. */
async function goToUnreviewed(analyses: Analyses, { document }: ReviewedArticle, step: 1 | -1, from?: Span): Promise<void> {
  const open = vscode.window.visibleTextEditors.find(editor => editor.document === document);
  const editor = document && await vscode.window.showTextDocument(document, open?.viewColumn === undefined ? {} : { viewColumn: open.viewColumn });
  const analysed = editor && await analyses.whenCurrent(editor.document);
  if (!analysed) return;
  const next = nextUnreviewed(analysed, from ?? toSpan(editor.document, editor.selection), step);
  if (!next) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Everything is reviewed.'), ANNOUNCED_MS);
    return;
  }
  const range = toRange(editor.document, placeOf(next));
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
