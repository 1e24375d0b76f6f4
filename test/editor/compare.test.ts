import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Comparison } from '../../src/core/review/compareReviewers.ts';
import { EMPTY_REVIEW, serializeReview } from '../../src/core/review/reviewFile.ts';
import { ComparisonTree, type ComparisonNode } from '../../src/editor/review/compare/comparisonTree.ts';
import { readSide } from '../../src/editor/review/compare/sides.ts';
import { groupsOf, itemOf } from '../../src/editor/review/reviewNodes.ts';
import { fileAt, until, writeFile } from './openArticle.ts';
import { Workplace } from './reviewWorkplace.ts';

const TEXT = 'Выручка «Северсвета» выросла на 30 %, сообщила глава компании Анна Лунёва. В 2024 году она составила 5 млрд рублей.\n';

async function twoReviewers(): Promise<{ readonly at: Workplace; readonly a: vscode.Uri; readonly b: vscode.Uri }> {
  const at = await Workplace.with(TEXT);
  await at.select('30 %');
  await at.run('changeValue', undefined, '31 %');
  await at.select('5 млрд рублей');
  await at.run('reject');
  const a = await writeFile(`${at.name}.a.review.json`, serializeReview({ version: 1, decisions: [...await at.decisions()] }));
  await at.run('undo');
  await at.run('undo');
  const b = await writeFile(`${at.name}.b.review.json`, serializeReview(EMPTY_REVIEW));
  await at.open.annotator.analyses.whenCurrent(at.document);
  return { at, a, b };
}

suite('Two reviewers', () => {
  test('are compared by layer, and one side of a difference is taken and undone', async () => {
    const { at, a, b } = await twoReviewers();
    const comparison = await at.run('compare', a, b) as Comparison;
    assert.deepEqual(comparison.agreement.map(({ kind, countA, countB }) => [kind, countA - countB]), [['quotation', 0], ['figure', -1], ['entity', 0]]);
    assert.deepEqual(comparison.differences.map(({ code, fields }) => [code, fields.join()]), [['differs', 'value'], ['only-b', '']]);
    const [value, missing] = comparison.differences;
    const take = (difference: unknown, which: 'a' | 'b'): Thenable<unknown> => vscode.commands.executeCommand('articleAnnotator.comparison.take', { type: 'side', difference, which });
    await take(value, 'a');
    await take(missing, 'a');
    const exported = await at.exported();
    assert.deepEqual(exported.figures.map(f => f.value).filter(v => v === 31 || v === 30), [31]);
    assert.ok(!exported.figures.some(f => f.text.includes('5 млрд')));
    assert.deepEqual((await at.decisions()).map(({ action }) => action), ['correct', 'reject']);
    await at.run('undo');
    await at.run('undo');
    assert.deepEqual(await at.decisions(), []);
    await vscode.commands.executeCommand('articleAnnotator.comparison.close');
  });

  test('the rest is taken at once, and undone at once', async () => {
    const { at, a, b } = await twoReviewers();
    const comparison = await at.run('compare', a, b) as Comparison;
    assert.equal(comparison.differences.length, 2);
    await vscode.commands.executeCommand('articleAnnotator.comparison.take', { type: 'side', difference: comparison.differences[0], which: 'b' });
    await vscode.commands.executeCommand('articleAnnotator.comparison.takeRestOfA', true);
    const exported = await at.exported();
    assert.deepEqual(exported.figures.map(f => f.value).filter(v => v === 31 || v === 30), [30]);
    assert.ok(!exported.figures.some(f => f.text.includes('5 млрд')));
    await at.run('undo');
    await at.run('undo');
    assert.deepEqual(await at.decisions(), []);
    await vscode.commands.executeCommand('articleAnnotator.comparison.takeRestOfA', true);
    assert.deepEqual((await at.decisions()).map(({ action }) => action), ['correct', 'reject']);
    await at.run('undo');
    assert.deepEqual(await at.decisions(), []);
    await vscode.commands.executeCommand('articleAnnotator.comparison.close');
  });

  test('the view has the layers with their agreement, the differences, and what either side has', async () => {
    const { at, a, b } = await twoReviewers();
    const analysed = at.open.annotator.analyses.current(at.document)!;
    const { compareReviewers } = await import('../../src/core/review/compareReviewers.ts');
    const sides = { a: await readSide(a, analysed), b: await readSide(b, analysed) };
    const tree = new ComparisonTree();
    tree.show({ document: at.document, text: TEXT, sides, comparison: compareReviewers(TEXT, sides.a.exported, sides.b.exported) });
    const shown = (node: ComparisonNode): string => `${String(tree.getTreeItem(node).label)} | ${String(tree.getTreeItem(node).description ?? '')}`;
    const figures = tree.getChildren()[1]!;
    assert.match(shown(figures), /F1 .*κ .*A \d, B \d/u);
    assert.equal(tree.getChildren(figures).length, 2);
    const sidesOf = tree.getChildren(tree.getChildren(figures)[0]).map(shown);
    assert.match(sidesOf[0]!, /^A: 31/u);
    assert.match(sidesOf[1]!, /^B: 30/u);
    assert.equal(tree.getParent(tree.getChildren(figures)[0]!), figures);
    tree.dispose();
  });

  test('an export of another text is refused', async () => {
    const { at, a } = await twoReviewers();
    await at.exported();
    const other = fileAt(`${at.name}.annotations.json`);
    await at.editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'Новое. '));
    void at.run('compare', a, other);
    await new Promise(resolve => setTimeout(resolve, 300));
    await assert.rejects(readSide(other, (await at.open.annotator.analyses.whenCurrent(at.document))!));
  });
});

suite('Review view', () => {
  test('lost decisions on top, then the kinds with what is not reviewed first, then what was decided', async () => {
    const at = await Workplace.with(TEXT);
    await at.select('30 %');
    await at.run('confirm');
    await at.select('5 млрд рублей');
    await at.run('changeValue', undefined, '6 RUB');
    await at.editor.edit(edit => edit.replace(at.range('5 млрд рублей'), 'невероятную сумму денег'));
    await until('lost', () => at.reviewed?.orphans.length === 1);
    const groups = groupsOf(at.open.annotator.analyses.current(at.document)!, await at.decisions());
    assert.deepEqual(groups.map(({ group }) => group), ['orphans', 'quotation', 'figure', 'entity', 'history']);
    const figures = groups[2]!.children.map(itemOf);
    assert.match(figures[figures.length - 1]!.contextValue!, /^reviewed\.confirmed\.figure/u);
    assert.match(figures[0]!.contextValue!, /^unreviewed/u);
    assert.equal(itemOf(groups[0]!.children[0]!).contextValue, 'orphan');
    assert.equal(groups[4]!.children.length, 2);
  });
});
