import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { exportSchema } from '../../src/core/annotation.ts';
import { analyse } from '../../src/core/detect.ts';
import { serializeExport, toExport } from '../../src/core/export.ts';
import { VERSION } from '../../src/core/version.ts';
import type { WorkspaceExport } from '../../src/editor/export/exportWorkspace.ts';
import { activated, fileAt, openArticle, readText, until, writeFile } from './openArticle.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The export of a file's bytes, made by the core alone. */
async function exported(path: string, bytes: Uint8Array): Promise<string> {
  const { resources } = await activated();
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return serializeExport(toExport(analyse(text, { resources: await resources.load() }), { path, bytes, generatorVersion: VERSION }));
}

const run = (article: vscode.Uri, target: vscode.Uri): Thenable<vscode.Uri | undefined> => vscode.commands.executeCommand('articleAnnotator.exportJson', article, target);
const isThere = async (uri: vscode.Uri): Promise<boolean> => {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
};

suite('Export', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('is what the core makes of the file, and keeps to the schema', async () => {
    await openArticle('kem-blackout.article');
    const target = fileAt('kem-blackout.article.annotations.json');
    assert.equal((await run(fileAt('kem-blackout.article'), target))?.toString(), target.toString());
    const text = await readText(target);
    assert.equal(text, await exported('kem-blackout.article', await vscode.workspace.fs.readFile(fileAt('kem-blackout.article'))));
    const parsed = exportSchema.parse(JSON.parse(text));
    assert.ok(parsed.figures.length > 20);
  });

  const files: readonly (readonly [name: string, text: string])[] = [
    ['bom.article', '\uFEFF date 2025-12-14 Цены выросли на 5 %.\n'],
    ['crlf.article', 'date: 2025-12-14\r\n\r\nЦены выросли на 5 %.\r\n«Это много», — сказал он.\r\n'],
    ['mixed.article', 'Цены выросли на 5 %.\r\n\nИ на 6 %.\n\r\nИ на 7 %.\n'],
    ['emoji.article', '👍🏽 Цены выросли на 5 % — é и 👨‍👩‍👧.\n'],
    ['unbalanced.article', '«Цены «выросли на 5 %, — сказал он.\n\nИ на 6 %».\n'],
  ];
  for (const [name, text] of files) {
    test(`counts as the file does: ${name}`, async () => {
      const uri = await writeFile(name, text);
      await openArticle(name); // the document may normalise what the file has
      const target = fileAt(`${name}.annotations.json`);
      assert.ok(await run(uri, target));
      assert.equal(await readText(target), await exported(name, encode(text)));
    });
  }

  test('of a document with unsaved changes has its words', async () => {
    const uri = await writeFile('unsaved.article', 'Цены выросли на 5 %.\n');
    const { editor } = await openArticle('unsaved.article');
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'В 2024 году так. '));
    const target = fileAt('unsaved.article.annotations.json');
    assert.ok(await run(uri, target));
    assert.equal(await readText(target), await exported('unsaved.article', encode('В 2024 году так. Цены выросли на 5 %.\n')));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('of a changed document counts the byte order mark that saving writes', async () => {
    const uri = await writeFile('unsaved-bom.article', '\uFEFFЦены выросли на 5 %.\r\n');
    const { editor, document } = await openArticle('unsaved-bom.article');
    await editor.edit(edit => edit.insert(new vscode.Position(1, 0), 'И на 6 %.'));
    const target = fileAt('unsaved-bom.article.annotations.json');
    assert.ok(await run(uri, target));
    const unsaved = await readText(target);
    await document.save();
    assert.ok(await run(uri, target));
    assert.equal(unsaved, await readText(target));
    assert.equal(unsaved, await exported('unsaved-bom.article', encode('\uFEFFЦены выросли на 5 %.\r\nИ на 6 %.')));
  });

  test('goes where it went last without asking again', async () => {
    await openArticle('kem-blackout.article');
    await vscode.workspace.fs.createDirectory(fileAt('out'));
    const target = fileAt('out/kem.json');
    assert.ok(await run(fileAt('kem-blackout.article'), target));
    await vscode.workspace.fs.delete(target);
    await vscode.commands.executeCommand('articleAnnotator.exportJson');
    assert.ok(await isThere(target));
  });

  test('is opened when the setting says so', async () => {
    const configuration = vscode.workspace.getConfiguration('articleAnnotator');
    await configuration.update('export.openAfter', 'always', vscode.ConfigurationTarget.Global);
    try {
      const target = fileAt('opened.json');
      await run(fileAt('kem-blackout.article'), target);
      await until('the file', () => vscode.window.activeTextEditor?.document.uri.toString() === target.toString());
    } finally {
      await configuration.update('export.openAfter', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('goes to the clipboard', async () => {
    await openArticle('kem-blackout.article');
    await vscode.commands.executeCommand('articleAnnotator.copyJson');
    assert.equal(await vscode.env.clipboard.readText(), await exported('kem-blackout.article', await vscode.workspace.fs.readFile(fileAt('kem-blackout.article'))));
  });

  const unreadable: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ['empty.article', new Uint8Array()],
    ['binary.article', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1, 0, 0xff)],
    ['windows-1251.article', Uint8Array.of(0xd6, 0xe5, 0xed, 0xfb, 0x20, 0xe2, 0xfb, 0xf0, 0xee, 0xf1, 0xeb, 0xe8, 0x2e)],
  ];
  for (const [name, bytes] of unreadable) {
    test(`writes nothing for ${name}`, async () => {
      const uri = await writeFile(name, bytes);
      const target = fileAt(`${name}.annotations.json`);
      assert.equal(await run(uri, target), undefined);
      assert.equal(await isThere(target), false);
      await vscode.workspace.fs.delete(uri);
    });
  }

  test('into a folder that is gone, or over a folder, leaves nothing behind', async () => {
    assert.equal(await run(fileAt('kem-blackout.article'), fileAt('gone/a.json')), undefined);
    assert.equal(await isThere(fileAt('gone')), false);
    await vscode.workspace.fs.createDirectory(fileAt('folder.json'));
    assert.equal(await run(fileAt('kem-blackout.article'), fileAt('folder.json')), undefined);
    const names = (await vscode.workspace.fs.readDirectory(fileAt('.'))).map(([name]) => name);
    assert.deepEqual(names.filter(name => name.endsWith('.tmp')), []);
  });

  test('of the whole workspace writes each article, names what failed, and is the same to the byte', async () => {
    const broken = await writeFile('sub/broken.article', Uint8Array.of(0xff, 0xfe, 0x41, 0x00));
    await writeFile('sub/deep/fine.article', 'Цены выросли на 5 %.\n');
    await writeFile('.hidden/not.article', 'Цены выросли на 5 %.\n');
    try {
      const result = await vscode.commands.executeCommand<WorkspaceExport>('articleAnnotator.exportWorkspace', fileAt('all'));
      assert.deepEqual(result.failures.map(({ name }) => name), ['sub/broken.article']);
      assert.match(result.failures[0]!.reason, /sub\/broken\.article is not in UTF-8/u);
      for (const path of ['kem-blackout.article', 'avon-loop.article', 'sub/deep/fine.article']) {
        assert.equal(await readText(fileAt(`all/${path}.annotations.json`)), await exported(path, await vscode.workspace.fs.readFile(fileAt(path))), path);
      }
      assert.equal(await isThere(fileAt('all/.hidden/not.article.annotations.json')), false);
      assert.equal(await isThere(fileAt('all/sub/broken.article.annotations.json')), false);
    } finally {
      await vscode.workspace.fs.delete(broken);
    }
  });

  test('is checked by its schema in the editor', async () => {
    const schema = await vscode.workspace.openTextDocument(vscode.Uri.parse('article-annotator://schemas/annotations.schema.json'));
    assert.equal((JSON.parse(schema.getText()) as { $id: string }).$id, 'article-annotator://schemas/annotations.schema.json');
    const uri = await writeFile('wrong.annotations.json', '{ "$schema": "article-annotator://schemas/annotations.schema.json", "version": 2 }');
    await vscode.window.showTextDocument(uri);
    await until('the problem of the version', () => vscode.languages.getDiagnostics(uri).some(({ message, range }) => range.start.line === 0 && /1|version/u.test(message)));
  });
});
