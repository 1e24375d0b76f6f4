import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { exportSchema } from '../../src/core/annotation.ts';
import { parseReview } from '../../src/core/review/parseReview.ts';
import { activated, fileAt, type OpenArticle, openArticle, readText, until, writeFile } from './openArticle.ts';

const TEXT = 'Выручка «Северсвета» выросла на 30 %, сообщила глава компании Анна Лунёва. В 2024 году она составила 5 млрд рублей.\n';
let count = 0;

async function article(text = TEXT): Promise<OpenArticle & { readonly name: string }> {
  const name = `review-${++count}.article`;
  await writeFile(name, text);
  return { ...await openArticle(name), name };
}

function select(editor: vscode.TextEditor, words: string): void {
  const start = editor.document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(start + words.length));
}

const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`articleAnnotator.review.${command}`, ...args);
const reviewOf = async (name: string): Promise<string> => readText(fileAt(`${name}.review.json`));

async function exported(name: string): Promise<ReturnType<typeof exportSchema.parse>> {
  const target = fileAt(`${name}.annotations.json`);
  await vscode.commands.executeCommand('articleAnnotator.exportJson', fileAt(name), target);
  return exportSchema.parse(JSON.parse(await readText(target)));
}

suite('Review', () => {
  test('confirm, reject and undo change the annotation, the file and the export', async () => {
    const { annotator, editor, document, name } = await article();
    const statusOf = (words: string): string | undefined => annotator.analyses.current(document)?.reviewed.figures.find(f => document.getText().slice(f.start, f.end).includes(words))?.status;
    select(editor, '30 %');
    await run('confirm');
    await until('confirmed', () => statusOf('30 %') === 'confirmed');
    select(editor, '2024');
    await run('reject');
    await until('rejected', () => statusOf('2024') === 'rejected');
    const decisions = parseReview(await reviewOf(name)).review!.decisions;
    assert.deepEqual(decisions.map(d => [d.action, d.kind]), [['confirm', 'figure'], ['reject', 'figure']]);
    const { figures } = await exported(name);
    assert.equal(figures.find(f => f.text.includes('30 %'))?.status, 'confirmed');
    assert.ok(!figures.some(f => f.text.includes('2024')));
    await run('undo');
    await until('undone', () => statusOf('2024') === 'detected');
    assert.equal(parseReview(await reviewOf(name)).review!.decisions.length, 1);
  });

  test('a decision moves with typing above it, and with a change from outside', async () => {
    const { annotator, editor, document, name } = await article();
    select(editor, '5 млрд рублей');
    await run('confirm');
    const confirmed = (): string[] => (annotator.analyses.current(document)?.reviewed.figures ?? []).filter(f => f.status === 'confirmed').map(f => document.getText().slice(f.start, f.end));
    await until('confirmed', () => confirmed().length === 1);
    const before = confirmed();
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'Обновлено в полдень.\n\n'));
    await annotator.analyses.whenCurrent(document);
    assert.deepEqual(confirmed(), before);
    await document.save();
    // In a browser's worker the file is away for a moment while it is replaced.
    await until('the file follows', async () => parseReview(await reviewOf(name).catch(() => '')).review?.decisions[0]?.target.start === document.getText().indexOf(before[0]!));
    await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(`Ещё строка сверху.\n\n${document.getText()}`));
    await until('the text from outside', () => document.getText().startsWith('Ещё строка') && annotator.analyses.current(document) !== undefined);
    assert.deepEqual(confirmed(), before);
  });

  test('another process writes decisions: they are taken over', async () => {
    const { annotator, document, name } = await article();
    const start = TEXT.indexOf('30 %');
    const decision = { id: 'x', at: '2026-01-01T00:00:00Z', by: 'B', action: 'reject', kind: 'figure', target: { exact: '30 %', prefix: 'выросла на ', suffix: ', сообщила', start, end: start + 4 } };
    await writeFile(`${name}.review.json`, JSON.stringify({ version: 1, decisions: [decision] }));
    await until('rejected', () => annotator.analyses.current(document)?.reviewed.figures.some(f => f.status === 'rejected') === true);
  });

  test('a damaged file is reported at its line, kept as it is, and never overwritten', async () => {
    const name = `review-${++count}.article`;
    const damaged = '{\n  "version": 1,\n  "decisions": [\n';
    await writeFile(`${name}.review.json`, damaged);
    await writeFile(name, TEXT);
    const { editor } = await openArticle(name);
    const file = fileAt(`${name}.review.json`);
    await until('the problem', () => vscode.languages.getDiagnostics(file).some(({ code }) => code === 'not-json'));
    select(editor, '30 %');
    void run('confirm');
    await new Promise(resolve => setTimeout(resolve, 300));
    assert.equal(await readText(file), damaged);
  });

  test('reopening shows the same; next leads to what is not reviewed', async () => {
    const { editor, document, name } = await article();
    select(editor, '30 %');
    await run('confirm');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    const again = await openArticle(name);
    assert.equal(again.annotator.analyses.current(again.document)?.reviewed.figures.find(f => f.status === 'confirmed')?.start, TEXT.indexOf('30 %'));
    again.editor.selection = new vscode.Selection(0, TEXT.indexOf('на 30'), 0, TEXT.indexOf('на 30'));
    await run('next');
    assert.notEqual(again.document.getText(again.editor.selection), '30 %');
    assert.ok(!again.editor.selection.isEmpty);
    assert.equal(document.uri.toString(), again.document.uri.toString());
  });

  test('what was rejected has a short card that brings it back', async () => {
    const { document, editor } = await article();
    const at = document.positionAt(TEXT.indexOf('30 %') + 1);
    const cards = async (): Promise<string> => (await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at))
      .flatMap(({ contents }) => contents).map(content => (content as vscode.MarkdownString).value).join('\n');
    assert.doesNotMatch(await cards(), /~~/u);
    select(editor, '30 %');
    await run('reject');
    const card = await cards();
    assert.match(card, /Percentage: ~~30 %~~/u);
    const [, args] = /~~30 %~~\s+.*rejected\s+\[\$\(discard\) Restore\]\(command:articleAnnotator\.review\.confirm\?([^)]+)\)/u.exec(card)!;
    await vscode.commands.executeCommand('articleAnnotator.review.confirm', ...JSON.parse(decodeURIComponent(args!)) as unknown[]);
    assert.doesNotMatch(await cards(), /~~/u);
  });

  test('a card offers what there is to decide', async () => {
    const { document } = await article();
    const at = document.positionAt(TEXT.indexOf('30 %') + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const written = hovers.flatMap(({ contents }) => contents).map(content => (content as vscode.MarkdownString).value).join('\n');
    assert.match(written, /command:articleAnnotator\.review\.confirm\?/u);
    assert.match(written, /command:articleAnnotator\.review\.changeValue\?/u);
    assert.ok(await activated());
  });
});
