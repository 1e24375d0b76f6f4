import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportSchema, type ExportedArticle } from '../../src/core/annotation.ts';
import { describeTarget } from '../../src/core/review/target.ts';
import { parseReview } from '../../src/core/review/parseReview.ts';
import { type Decision, type Review, serializeReview } from '../../src/core/review/reviewFile.ts';
import { Workplace } from './workplace.ts';

const TEXT = ' date 2025-12-14 «Мы удвоили выпуск до 20 млн штук», – заявил глава «Кемских линий» Олег Вяткин. На рост ушло три года.\n';

suite('command line: reviews', () => {
  let cli: Workplace;
  suiteSetup(() => {
    cli = new Workplace();
    cli.write('a.article', TEXT);
  });
  suiteTeardown(() => cli.dispose());

  const decide = (id: string, words: string, extra: Partial<Decision> = {}): Decision => {
    const start = TEXT.indexOf(words);
    return { id, at: '2026-01-31T10:00:00Z', by: 'Анна', action: 'add', kind: 'figure', target: describeTarget(TEXT, { start, end: start + words.length }), ...extra };
  };
  const review = (...decisions: Decision[]): Review => ({ version: 1, decisions });
  const rise = decide('d1', 'На рост', { set: { type: 'number', value: 1 } });
  const gone: Decision = { ...decide('d2', 'Олег'), target: { exact: 'пропавшие слова', prefix: 'нет их', suffix: 'нигде', start: 5, end: 20 } };
  const exported = async (...args: string[]): Promise<ExportedArticle> => exportSchema.parse(JSON.parse((await cli.run(['export', 'a.article', ...args])).stdout));

  test('a review file beside an article is applied; what cannot be placed is listed and warned of', async () => {
    const before = await exported();
    cli.write('a.article.review.json', serializeReview(review(rise, gone)));
    const run = await cli.run(['export', 'a.article']);
    assert.equal(run.status, 0);
    assert.match(run.stderr, /a\.article: 1 of 2 decisions .* cannot be placed/u);
    const after = exportSchema.parse(JSON.parse(run.stdout));
    assert.equal(after.figures.length, before.figures.length + 1);
    assert.equal(after.figures.find(f => f.text === 'На рост')?.status, 'added');
    assert.deepEqual(after.orphans?.map(o => [o.decision, o.reason]), [['d2', 'gone']]);
  });

  test('only what was reviewed, and what was rejected too', async () => {
    cli.write('a.article.review.json', serializeReview(review(rise, { ...rise, id: 'd3', at: '2026-02-01T10:00:00Z', action: 'reject' })));
    assert.equal((await exported()).figures.some(f => f.text === 'На рост'), false);
    assert.equal((await exported('--include-rejected')).figures.find(f => f.text === 'На рост')?.status, 'rejected');
    cli.write('a.article.review.json', serializeReview(review(rise)));
    assert.deepEqual((await exported('--reviewed-only')).figures.map(f => f.text), ['На рост']);
  });

  test('a damaged review file fails its article with line and reason, and is left alone', async () => {
    const damaged = serializeReview(review(rise)).replace('"add"', '"bless"');
    cli.write('a.article.review.json', damaged);
    const run = await cli.run(['export', 'a.article', '--out', 'out']);
    assert.equal(run.status, 1);
    assert.match(run.stderr, /a\.article\.review\.json:\d+:\d+: damaged review file: decisions\.0\.action/u);
    assert.equal(readFileSync(join(cli.folder, 'a.article.review.json'), 'utf8'), damaged);
    assert.equal(existsSync(join(cli.folder, 'out')), false);
  });

  test('merge joins both sides into ours; an empty base is none', async () => {
    cli.write('base', '');
    cli.write('ours', serializeReview(review(rise)));
    cli.write('theirs', serializeReview(review(gone)));
    assert.deepEqual(await cli.run(['merge', 'base', 'ours', 'theirs']), { status: 0, stdout: '', stderr: '' });
    assert.deepEqual(parseReview(readFileSync(join(cli.folder, 'ours'), 'utf8')).review?.decisions.map(d => d.id), ['d1', 'd2']);
  });

  test('merge keeps two decisions on one thing and says so', async () => {
    cli.write('ours', serializeReview(review({ ...rise, by: 'Борис', set: { type: 'number', value: 2 } })));
    cli.write('theirs', serializeReview(review({ ...rise, id: 'd9' })));
    const run = await cli.run(['merge', 'none', 'ours', 'theirs', '--out', 'merged']);
    assert.equal(run.status, 0);
    assert.match(run.stderr, /decided differently, both kept: .*Борис: add "На рост" \(d1\)/u);
    assert.equal(parseReview(readFileSync(join(cli.folder, 'merged'), 'utf8')).review?.decisions.length, 2);
  });

  test('merge leaves both sides alone when one is damaged', async () => {
    const ours = serializeReview(review(rise));
    cli.write('ours', ours);
    cli.write('theirs', '{ "version": 1, ');
    const run = await cli.run(['merge', 'none', 'ours', 'theirs']);
    assert.equal(run.status, 1);
    assert.match(run.stderr, /^theirs:1:\d+: damaged review file: not JSON/u);
    assert.equal(readFileSync(join(cli.folder, 'ours'), 'utf8'), ours);
  });

  test('git uses it as a merge driver: two reviewers, one article, nothing lost', function () {
    if (spawnSync('git', ['--version']).status !== 0) return this.skip();
    const program = cli.build();
    const git = (...args: string[]): void => {
      const run = spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: join(cli.folder, 'repository'), encoding: 'utf8' });
      assert.equal(run.status, 0, run.stderr + run.stdout);
    };
    const save = (...decisions: Decision[]): string => cli.write('repository/a.article.review.json', serializeReview(review(...decisions)));
    cli.write('repository/.gitattributes', '*.review.json merge=article-review\n');
    save(decide('d0', 'Олег'));
    git('init', '-q', '-b', 'trunk');
    git('config', 'merge.article-review.driver', `"${process.execPath}" "${program}" merge %O %A %B`);
    git('add', '.');
    git('commit', '-qm', 'base');
    git('checkout', '-qb', 'other');
    save(decide('d0', 'Олег'), gone);
    git('commit', '-qam', 'theirs');
    git('checkout', '-q', 'trunk');
    save(decide('d0', 'Олег'), rise);
    git('commit', '-qam', 'ours');
    git('merge', '-q', '--no-edit', 'other');
    assert.deepEqual(parseReview(readFileSync(join(cli.folder, 'repository/a.article.review.json'), 'utf8')).review?.decisions.map(d => d.id), ['d0', 'd1', 'd2']);
  });

  test('compare: reviews of one article, as a table and as JSON', async () => {
    cli.write('a.article.review.json', serializeReview(review(rise)));
    cli.write('b.review.json', serializeReview(review({ ...rise, set: { type: 'ordinal', value: 1 } }, decide('d5', 'Олег', { set: { type: 'number', value: 1 } }))));
    const run = await cli.run(['compare', 'a.article.review.json', 'b.review.json']);
    assert.deepEqual([run.status, run.stderr], [0, '']);
    assert.match(run.stdout, /^ +A +B +same +F1 +kappa\nquotations /u);
    assert.match(run.stdout, /1:\d+ {2}figure, only in B: Олег\n/u);
    assert.match(run.stdout, /1:\d+ {2}figure, differs \(type: number \| ordinal\): На рост\n/u);
    const json = JSON.parse((await cli.run(['compare', 'a.article.review.json', 'b.review.json', '--format', 'json'])).stdout) as { differences: unknown[] };
    assert.equal(json.differences.length, 2);
  });

  test('compare: exports, whose text must be the article\'s', async () => {
    cli.write('a.article.review.json', serializeReview(review(rise)));
    cli.write('a.article.annotations.json', (await cli.run(['export', 'a.article'])).stdout);
    const same = await cli.run(['compare', 'a.article.annotations.json', 'a.article.review.json']);
    assert.equal(same.status, 0, same.stderr);
    assert.match(same.stdout, /figures +\d+ +\d+ +\d+ +100\.0 +1\.000\n/u);
    cli.write('c.article', `${TEXT}Ещё слово.`);
    const other = await cli.run(['compare', 'a.article.annotations.json', 'a.article.review.json', '--article', 'c.article']);
    assert.equal(other.status, 1);
    assert.match(other.stderr, /a\.article\.annotations\.json: made of another text than c\.article/u);
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['merge', 'a', 'b'], /BASE OURS THEIRS/u],
    [['compare', 'a'], /two review files or exports/u],
    [['compare', 'a', 'b', '--format', 'csv'], /no format "csv"/u],
    [['merge', 'a', 'b', 'c', '--reviewed-only'], /merge takes no --reviewed-only/u],
    [['schema', 'x'], /annotations, review/u],
  ];
  for (const [args, message] of wrong) {
    test(`wrong usage: ${args.join(' ')}`, async () => {
      const run = await cli.run(args);
      assert.equal(run.status, 2);
      assert.match(run.stderr, message);
    });
  }
});
