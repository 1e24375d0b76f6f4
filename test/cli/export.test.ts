import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportSchema } from '../../src/core/annotation.ts';
import { VERSION } from '../../src/core/version.ts';
import { Workplace } from './workplace.ts';

const TEXT = ' date 2025-12-14 «Мы удвоили выпуск до 20 млн штук», – заявил глава «Кемских линий» Олег Вяткин в пятницу.\n';

suite('command line: export', async () => {
  let cli: Workplace;
  suiteSetup(() => {
    cli = new Workplace();
    cli.write('press/a.article', TEXT);
    cli.write('press/deep/er/b.article', TEXT);
    cli.write('press/.hidden/c.article', TEXT);
    cli.write('press/.d.article', TEXT);
    cli.write('press/node_modules/e.article', TEXT);
    cli.write('press/notes.txt', TEXT);
    symlinkSync('..', join(cli.folder, 'press/deep/loop'));
    mkdirSync(join(cli.folder, 'none'));
  });
  suiteTeardown(() => cli.dispose());

  test('prints one file to standard output, by the schema', async () => {
    const run = await cli.run(['export', 'press/a.article']);
    assert.deepEqual([run.status, run.stderr], [0, '']);
    const exported = exportSchema.parse(JSON.parse(run.stdout));
    assert.equal(exported.article.path, 'press/a.article');
    assert.equal(exported.article.length, TEXT.length);
    assert.equal(exported.generator.version, VERSION);
  });

  test('names a file by its path in the current folder, one outside by its name', async () => {
    const inside = await cli.run(['export', './a.article'], { cwd: 'press' });
    const outside = await cli.run(['export', '../a.article'], { cwd: 'press/deep' });
    assert.equal(exportSchema.parse(JSON.parse(inside.stdout)).article.path, 'a.article');
    assert.equal(outside.stdout, inside.stdout);
  });

  test('a folder means its article files, those below it too; loops of links end', async () => {
    const run = await cli.run(['export', 'press', '--out', 'out/1']);
    assert.equal(run.status, 0, run.stderr);
    assert.deepEqual(cli.list('out/1'), ['a.article.annotations.json', 'deep/er/b.article.annotations.json']);
    assert.equal(readFileSync(join(cli.folder, 'out/1/deep/er/b.article.annotations.json'), 'utf8'), (await cli.run(['export', 'deep/er/b.article'], { cwd: 'press' })).stdout);
  });

  test('a file named by hand may have any extension', async () => {
    assert.equal((await cli.run(['export', 'press/notes.txt', '--out', 'out/2'])).status, 0);
    assert.deepEqual(cli.list('out/2'), ['press/notes.txt.annotations.json']);
  });

  test('the same file named twice is exported once', async () => {
    const run = await cli.run(['export', 'press/a.article', './press/../press/a.article', '--format', 'jsonl']);
    assert.equal(run.stdout.split('\n').length, 2);
  });

  test('jsonl: a line an article, on standard output or in one file', async () => {
    const printed = await cli.run(['export', 'press', '--format', 'jsonl']);
    const lines = printed.stdout.trimEnd().split('\n').map(line => exportSchema.parse(JSON.parse(line)).article.path);
    assert.deepEqual(lines, ['a.article', 'deep/er/b.article']);
    await cli.run(['export', 'press', '--format=jsonl', '--out=out/3']);
    assert.deepEqual(cli.list('out/3'), ['annotations.jsonl']);
    assert.equal(readFileSync(join(cli.folder, 'out/3/annotations.jsonl'), 'utf8'), printed.stdout);
  });

  test('csv and w3c', async () => {
    await cli.run(['export', 'press', '--format', 'csv', '--out', 'out/4']);
    assert.match(readFileSync(join(cli.folder, 'out/4/annotations.csv'), 'utf8'), /^\uFEFFpath,kind,id,type,/u);
    await cli.run(['export', 'press', '--format', 'w3c', '--out', 'out/5']);
    assert.deepEqual(cli.list('out/5'), ['a.article.annotations.jsonld', 'deep/er/b.article.annotations.jsonld']);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no command', [], /a command is missing/u],
    ['unknown command', ['exprot', 'x'], /no command "exprot"/u],
    ['no file', ['export'], /at least one file/u],
    ['unknown option', ['export', 'press', '--fromat', 'json'], /--fromat/u],
    ['unknown format', ['export', 'press', '--format', 'xml'], /no format "xml": use json, jsonl, csv, w3c/u],
    ['an option without its value', ['export', 'press', '--out'], /--out/u],
    ['an option twice', ['export', 'press', '--out', 'a', '--out', 'b'], /--out is given twice/u],
    ['several files to standard output', ['export', 'press/a.article', 'press/notes.txt'], /--out DIR, or choose --format jsonl/u],
    ['a folder to standard output', ['export', 'press'], /--out DIR/u],
  ];
  for (const [name, args, message] of wrong) {
    test(`wrong usage: ${name}`, async () => {
      const run = await cli.run(args);
      assert.equal(run.status, 2);
      assert.equal(run.stdout, '');
      assert.match(run.stderr, message);
      assert.match(run.stderr, /usage: /u);
    });
  }

  test('help, version and schema go to standard output', async () => {
    assert.match((await cli.run(['--help'])).stdout, /--format FORMAT/u);
    assert.equal((await cli.run(['--version'])).stdout, `${VERSION}\n`);
    assert.equal((await cli.run(['schema'])).stdout, readFileSync('schemas/annotations.schema.json', 'utf8'));
  });

  const failing: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['empty.article', '', /empty\.article: the file is empty/u],
    ['mark.article', '\uFEFF', /mark\.article: the file is empty/u],
    ['cp1251.article', Uint8Array.of(...'Привет, мир! Это статья.'.split('').map(cp1251)), /byte 0\), most likely WINDOWS-1251; convert it: iconv -f WINDOWS-1251 /u],
    ['utf16.article', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), /most likely UTF-16/u],
    ['utf16-no-mark.article', Buffer.from(TEXT, 'utf16le'), /most likely UTF-16/u],
    ['latin1.article', Buffer.from('It cost \u00a3 5 at the caf\u00e9, she said on a rainy Monday morning.', 'latin1'), /byte 8\), most likely WINDOWS-1252/u],
    ['cut.article', Buffer.from(TEXT).subarray(0, 20), /not UTF-8 \(at byte 19\)/u],
    ['surrogate.article', Buffer.concat([Buffer.from('Привет '), Buffer.of(0xed, 0xa0, 0x80)]), /not UTF-8 \(at byte 13\)/u],
    ['picture.article', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 7, 9, 200, 201]), /NUL byte at offset 8/u],
  ];
  test('files that are no text are named with what to do; the rest is written', async () => {
    for (const [name, content] of failing) cli.write(`bad/${name}`, content);
    cli.write('bad/good.article', TEXT);
    const run = await cli.run(['export', 'bad', 'missing.article', '--out', 'out/6']);
    assert.equal(run.status, 1);
    for (const [, , message] of failing) assert.match(run.stderr, message);
    assert.match(run.stderr, /missing\.article: cannot be read: there is no such file/u);
    assert.deepEqual(cli.list('out/6'), ['good.article.annotations.json']);
  });

  test('a header that says what cannot be is warned of with its place, and the article exported', async () => {
    cli.write('odd.article', 'title: Рост\ndate: 2025-02-30\nlang: xx\n\nТекст.');
    const run = await cli.run(['export', 'odd.article']);
    assert.equal(run.status, 0);
    assert.match(run.stderr, /odd\.article:2:7: "2025-02-30" in the header is no date/u);
    assert.match(run.stderr, /odd\.article:3:7: "xx" in the header is no language/u);
    assert.equal(exportSchema.parse(JSON.parse(run.stdout)).article.date, null);
  });

  test('a folder without articles is said to have none', async () => {
    const run = await cli.run(['export', 'none', '--out', 'out/7']);
    assert.match(run.stderr, /none: no \.article files/u);
    assert.equal(existsSync(join(cli.folder, 'out/7')), false);
  });

  test('two files for one output: the second is refused', async () => {
    cli.write('else/a.article', TEXT);
    const run = await cli.run(['export', '../a.article', '../../else/a.article', '--out', 'out'], { cwd: 'press/deep' });
    assert.equal(run.status, 1);
    assert.match(run.stderr, /else\/a\.article: its output would overwrite that of \.\.\/a\.article/u);
    assert.deepEqual(cli.list('press/deep/out'), ['a.article.annotations.json']);
  });

  test('a read-only target is left as it is', async () => {
    const target = cli.write('out/8/a.article.annotations.json', 'kept');
    chmodSync(target, 0o444);
    const run = await cli.run(['export', 'a.article', '--out', '../out/8'], { cwd: 'press' });
    assert.equal(run.status, 1);
    assert.match(run.stderr, /a\.article\.annotations\.json: cannot be written: the file is read-only/u);
    assert.equal(readFileSync(target, 'utf8'), 'kept');
    assert.deepEqual(cli.list('out/8'), ['a.article.annotations.json']);
  });

  test('a target that is a link stays one', async () => {
    cli.write('kept/real.json', 'old');
    mkdirSync(join(cli.folder, 'out/9'), { recursive: true });
    symlinkSync('../../kept/real.json', join(cli.folder, 'out/9/a.article.annotations.json'));
    assert.equal((await cli.run(['export', 'a.article', '--out', '../out/9'], { cwd: 'press' })).status, 0);
    assert.match(readFileSync(join(cli.folder, 'kept/real.json'), 'utf8'), /"version": 1/u);
    assert.deepEqual(cli.list('kept'), ['real.json']);
  });

  test('a folder in the way, a file in the way of a folder', async () => {
    mkdirSync(join(cli.folder, 'out/10/a.article.annotations.json'), { recursive: true });
    const folder = await cli.run(['export', 'a.article', '--out', '../out/10'], { cwd: 'press' });
    assert.equal(folder.status, 1);
    assert.match(folder.stderr, /there is a folder of that name/u);
    const file = await cli.run(['export', 'a.article', '--out', 'notes.txt/deeper'], { cwd: 'press' });
    assert.equal(file.status, 1);
    assert.match(file.stderr, /a part of its path is a file/u);
  });

  test('where no folder can be made', async function () {
    if (!existsSync('/proc/self')) return this.skip();
    const run = await cli.run(['export', 'a.article', '--out', '/proc/x/y'], { cwd: 'press' });
    assert.equal(run.status, 1);
    assert.match(run.stderr, /cannot be made/u);
  });

  test('a full disk: said so, and nothing is left half written', async function () {
    // A file system of one page, where we may mount one: on Linux, as root.
    const full = join(cli.folder, 'full');
    mkdirSync(full);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', full]).status !== 0) return this.skip();
    try {
      writeFileSync(join(full, 'block'), Buffer.alloc(4096));
      for (const [format, name] of [['json', 'a.article.annotations.json'], ['jsonl', 'annotations.jsonl']] as const) {
        const run = await cli.run(['export', 'a.article', '--format', format, '--out', '../full'], { cwd: 'press' });
        assert.equal(run.status, 1);
        assert.match(run.stderr, new RegExp(`${name.replaceAll('.', '\\.')}: cannot be written: the disk is full`, 'u'));
        assert.deepEqual(cli.list('full'), ['block']);
      }
    } finally {
      spawnSync('umount', [full]);
    }
  });

  test('as a process: output, exit codes, and a reader that has enough', () => {
    const program = cli.build();
    cli.write('long.article', 'Пустой абзац без сведений.\n\n'.repeat(2000));
    const sh = (command: string): (string | number | null)[] => {
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command.replaceAll('CLI', `"${process.execPath}" "${program}"`)], { cwd: cli.folder, encoding: 'utf8' });
      return [status, stdout, stderr];
    };
    assert.deepEqual(sh('CLI --version'), [0, `${VERSION}\n`, '']);
    assert.deepEqual(sh('CLI export missing.article'), [1, '', 'missing.article: cannot be read: there is no such file or folder\n']);
    assert.equal(sh('CLI export')[0], 2);
    assert.deepEqual(sh('CLI export long.article press --format jsonl | true; echo done'), [0, 'done\n', '']);
  });

  test('the same bytes every time', async () => {
    const args = ['export', 'press', '--format', 'jsonl'];
    assert.equal((await cli.run(args)).stdout, (await cli.run(args)).stdout);
  });
});

/** A character in Windows-1251, of those that the table above uses. */
function cp1251(character: string): number {
  const code = character.charCodeAt(0);
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
}
