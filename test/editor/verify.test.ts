import assert from 'node:assert/strict';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as vscode from 'vscode';
import type { Verification } from '../../src/core/annotation.ts';
import { searchFolder } from '../../src/editor/review/verify/verifyAll.ts';
import { fileAt, placeOf, until, writeFile } from './openArticle.ts';
import { Workplace } from './reviewWorkplace.ts';

const TEXT = [
  'Мэр Гай заявил: «Мы откроем мост весной, и никто за него не заплатит». Позже он добавил: «Всё остальное — слухи из соцсетей».',
  'Директор завода Анна Лунёва ответила: «Завод ни при чём и никогда не был при чём».',
].join('\n\n');
const BRIDGE = 'Мы откроем мост весной, и никто за него не заплатит';
const RUMOURS = 'Всё остальное — слухи из соцсетей';
const SPEECH = '<html><body><h1>Стенограмма</h1><p>Мы <b>не</b> откроем мост весной, и&nbsp;никто за него не заплатит.</p><p>Все остальное &mdash; слухи из соцсетей, уверяю вас.</p></body></html>';

async function cardAt(at: Workplace, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', at.document.uri, placeOf(at.document, words, 2));
  return hovers.flatMap(({ contents }) => contents).map(content => (content as vscode.MarkdownString).value).join('\n');
}

async function exportedVerification(at: Workplace, words: string): Promise<Verification | null | undefined> {
  return (await at.exported()).quotations.find(q => q.text.includes(words))?.verification;
}

suite('Verification', () => {
  test('changed words are told in the export, the file, the card and a comparison', async () => {
    const file = await writeFile('speech.html', SPEECH);
    const at = await Workplace.with(TEXT);
    await at.select(BRIDGE);
    assert.equal(await at.run('verify', undefined, file), 'changed');
    const found = await exportedVerification(at, BRIDGE);
    assert.deepEqual([found?.outcome, found?.source.name, found?.source.sha256], ['changed', 'speech.html', bytesToHex(sha256(new TextEncoder().encode(SPEECH)))]);
    assert.deepEqual(found?.changes.map(({ kind, quoted, source }) => [kind, quoted, source]), [['left-out', '', 'не']]);
    assert.equal(SPEECH.slice(found!.place!.start, found!.place!.end), 'Мы <b>не</b> откроем мост весной, и&nbsp;никто за него не заплатит');
    assert.deepEqual((await at.decisions()).map(({ action }) => action), ['note']);
    const card = await cardAt(at, BRIDGE);
    assert.match(card, /speech\\\.html/u);
    assert.match(card, /command:articleAnnotator\.review\.showChanges\?/u);
    await at.run('showChanges', at.target(BRIDGE));
    const diff = (): vscode.TabInputTextDiff | undefined => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff ? input : undefined;
    };
    await until('a comparison', () => diff() !== undefined);
    const texts = await Promise.all([diff()!.original, diff()!.modified].map(async uri => (await vscode.workspace.openTextDocument(uri)).getText().replace(/\s+/gu, ' ')));
    assert.deepEqual(texts, ['Мы не откроем мост весной, и никто за него не заплатит', BRIDGE]);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await at.run('openSource', at.target(BRIDGE));
    await until('the source', () => vscode.window.activeTextEditor?.document.uri.path.endsWith('speech.html') === true);
    assert.match(vscode.window.activeTextEditor!.document.getText(vscode.window.activeTextEditor!.selection), /^Мы <b>не<\/b> откроем/u);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.window.showTextDocument(at.document);
    await at.run('undo');
    await until('undone', () => at.reviewed?.quotations.every(({ verification }) => verification === null) === true);
  });

  test('pasted text is verbatim; an address is kept and not read; words that are nowhere are not found', async () => {
    const at = await Workplace.with(TEXT);
    await at.select(RUMOURS);
    assert.equal(await at.run('verify', undefined, { pasted: 'Итак, «все остальное – слухи из соцсетей».' }), 'verbatim');
    assert.equal((await exportedVerification(at, RUMOURS))?.share, 1);
    assert.equal(await at.run('verify', at.target(RUMOURS), { url: 'https://a.example/speech' }), 'not-checked');
    assert.deepEqual((await exportedVerification(at, RUMOURS))?.source, { name: 'https://a.example/speech', sha256: null, url: 'https://a.example/speech' });
    assert.equal(await at.run('verify', at.target(RUMOURS), { pasted: 'Погода на завтра: дождь.' }), 'not-found');
    assert.equal((await exportedVerification(at, RUMOURS))?.place, null);
    await at.close();
    await at.reopen();
    assert.equal(at.reviewed?.quotations.find(({ verification }) => verification)?.verification?.outcome, 'not-found');
  });

  test('a quotation that was changed since says so in its card', async () => {
    const at = await Workplace.with(TEXT);
    await at.select(RUMOURS);
    await at.run('verify', undefined, { pasted: `${RUMOURS}.` });
    await at.editor.edit(edit => edit.replace(at.range('слухи из соцсетей'), 'сплетни из соцсетей'));
    await at.open.annotator.analyses.whenCurrent(at.document);
    assert.match(await cardAt(at, 'сплетни'), /\$\(warning\)/u);
  });

  test('a file that is no text is refused, and nothing is decided', async () => {
    const at = await Workplace.with(TEXT);
    const file = await writeFile('scan.txt', new Uint8Array([0x25, 0x50, 0, 1, 2, 3]));
    await at.select(RUMOURS);
    void at.run('verify', undefined, file);
    await new Promise(resolve => setTimeout(resolve, 400));
    assert.equal(at.reviewed?.quotations.some(({ verification }) => verification), false);
  });

  test('a folder: the best match of every direct quotation, in one step that is undone in one', async () => {
    await writeFile('sources/a.txt', 'Совсем о другом.');
    await writeFile('sources/b.md', `Цитата дня: «${RUMOURS}». Мы откроем мост когда-нибудь.`);
    await writeFile('sources/deep/c.html', SPEECH);
    await writeFile('sources/broken.txt', new Uint8Array([0xff, 0xfe, 0, 0]));
    const at = await Workplace.with(TEXT);
    const search = await at.run('verifyAll', fileAt('sources')) as { found: readonly { verification: Verification }[]; sources: number; failures: readonly string[]; cancelled: boolean };
    assert.deepEqual([search.found.length, search.sources, search.failures.length, search.cancelled], [3, 3, 1, false]);
    assert.equal((await exportedVerification(at, BRIDGE))?.outcome, 'changed');
    assert.equal((await exportedVerification(at, BRIDGE))?.source.name, 'sources/deep/c.html');
    assert.equal((await exportedVerification(at, RUMOURS))?.outcome, 'verbatim');
    assert.equal((await exportedVerification(at, 'Завод'))?.outcome, 'not-found');
    assert.equal((await at.decisions()).length, 3);
    await at.run('verifyAll', fileAt('sources'));
    assert.equal((await at.decisions()).length, 3, 'what is known is not written again');
    await at.run('undo');
    await until('undone', () => at.reviewed?.quotations.every(({ verification }) => verification === null) === true);
    assert.equal((await at.decisions()).length, 0);
  });

  test('a search that is cancelled stops at the next source', async () => {
    await writeFile('many/a.txt', RUMOURS);
    await writeFile('many/b.txt', BRIDGE);
    const at = await Workplace.with(TEXT);
    const cancellation = new vscode.CancellationTokenSource();
    const seen: string[] = [];
    const progress = { report: ({ message }: { message: string }): void => {
      seen.push(message);
      cancellation.cancel();
    } };
    const search = await searchFolder(at.open.annotator.analyses.current(at.document)!, fileAt('many'), progress, cancellation.token);
    assert.deepEqual([seen, search.cancelled, search.sources], [['many/a.txt'], true, 0]);
  });

  test('the window answers while large sources are looked through', async () => {
    const paragraph = '<p>Слова о погоде, дорогах &amp; ценах, которых никто не говорил в этот день на площади.</p>\n';
    await writeFile('large/one.html', paragraph.repeat(20_000));
    await writeFile('large/two.txt', paragraph.repeat(10_000));
    const at = await Workplace.with(TEXT);
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await at.run('verifyAll', fileAt('large'));
    clearInterval(timer);
    assert.ok(longest < 500, `${Math.round(longest)} ms without an answer`);
  });
});
