import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { analyse } from '../../src/core/detect.ts';
import { activated, openArticle, openText, until, wordsIn } from './openArticle.ts';

suite('Typing', () => {
  test('new words have annotations, and none is ever shown for another version', async () => {
    const { annotator, editor, document } = await openText('Рост замедлился.\n\nЦены выросли.\n');
    const seen: string[] = [];
    const subscription = annotator.analyses.onDidChange(changed => {
      const current = changed === document ? annotator.analyses.current(document) : undefined;
      if (!current) return;
      assert.equal(current.version, document.version);
      seen.push(current.analysis.article.text);
    });
    try {
      for (const letter of ' В 2024 году рост составил 7,5 %.') {
        await editor.edit(edit => edit.insert(document.lineAt(2).range.end, letter));
        assert.equal(annotator.analyses.current(document)?.version ?? document.version, document.version);
      }
      const current = await annotator.analyses.whenCurrent(document);
      assert.equal(current?.analysis.article.text, document.getText());
      assert.equal(seen[seen.length - 1], document.getText());
      assert.deepEqual(wordsIn(document, annotator.highlights.rangesIn(editor).get('figure') ?? []), ['2024 году', '7,5 %']);
    } finally {
      subscription.dispose();
    }
  });

  test('paragraphs that stay the same are not looked through again', async () => {
    const { annotator, editor, document, analysis } = await openArticle('kem-blackout.article');
    await editor.edit(edit => edit.insert(document.lineAt(2).range.end, ' Свет дали в 6:00.'));
    const after = await annotator.analyses.whenCurrent(document);
    assert.ok(after);
    const kept = after.detected.article.paragraphs.filter(({ findings }) => analysis.article.paragraphs.some(before => before.findings === findings));
    assert.equal(kept.length, analysis.article.paragraphs.length - 1);
    const whole = analyse(document.getText(), { resources: await annotator.resources.load() });
    assert.deepEqual(after.detected.figures, whole.figures);
    assert.deepEqual(after.detected.quotations, whole.quotations);
    assert.deepEqual(after.detected.entities, whole.entities);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('a closed document is forgotten', async () => {
    const { annotator, document } = await openArticle('rovers-accounts.article');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    // VS Code keeps a closed document alive for a while; what belongs to it goes with it.
    await until('the document closed or still known', () => document.isClosed ? annotator.analyses.stateOf(document) === undefined : annotator.analyses.stateOf(document) === 'ready');
  });

  test('a large text waits until a person agrees', async () => {
    const configuration = vscode.workspace.getConfiguration('articleAnnotator');
    await configuration.update('largeFileLimit', 0.1, vscode.ConfigurationTarget.Global);
    try {
      const { analyses } = await activated();
      const document = await vscode.workspace.openTextDocument({ language: 'article', content: 'Цены выросли на 5 %.\n\n'.repeat(5000) });
      await vscode.window.showTextDocument(document);
      await until('the question', () => analyses.stateOf(document) === 'large');
      assert.equal(await analyses.whenCurrent(document), undefined);
      await vscode.commands.executeCommand('articleAnnotator.annotateFile');
      assert.equal((await analyses.whenCurrent(document))?.analysis.figures.length, 5000);
    } finally {
      await configuration.update('largeFileLimit', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('the window answers while a text of 350 KB is analysed', async () => {
    const { analyses } = await activated();
    const document = await vscode.workspace.openTextDocument({ language: 'article', content: 'По словам Ивана Петрова, цены выросли на 5 % за три месяца. «Это много», — сказал он.\n\n'.repeat(4000) });
    await vscode.window.showTextDocument(document);
    let longest = 0;
    let before = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }, 1);
    assert.ok(await analyses.whenCurrent(document));
    clearInterval(beat);
    assert.ok(longest < 1000, `the extension host was busy for ${Math.round(longest)} ms at a stretch`);
  });

  test('plain text is annotated when a person asks for it, and no longer when not', async () => {
    const { analyses, highlights } = await activated();
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Цены выросли на 5 %.' });
    const editor = await vscode.window.showTextDocument(document);
    assert.equal(analyses.stateOf(document), undefined);
    await vscode.commands.executeCommand('articleAnnotator.annotateFile');
    assert.equal((await analyses.whenCurrent(document))?.analysis.figures.length, 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 17));
    assert.equal(hovers.length, 1);
    await vscode.commands.executeCommand('articleAnnotator.stopAnnotatingFile');
    assert.equal(analyses.stateOf(document), undefined);
    assert.equal(highlights.rangesIn(editor).get('figure')?.length ?? 0, 0);
  });

  test('the setting adds languages', async () => {
    const configuration = vscode.workspace.getConfiguration('articleAnnotator');
    const { analyses } = await activated();
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '# Цены\n\nЦены выросли на 5 %.' });
    await vscode.window.showTextDocument(document);
    assert.equal(analyses.stateOf(document), undefined);
    try {
      await configuration.update('languages', ['article', 'markdown'], vscode.ConfigurationTarget.Global);
      await until('the analysis', () => analyses.current(document)?.analysis.figures.length === 1);
    } finally {
      await configuration.update('languages', undefined, vscode.ConfigurationTarget.Global);
    }
    await until('no analysis', () => analyses.stateOf(document) === undefined);
  });
});
