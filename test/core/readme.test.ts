import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { blockOf, commandTable, READMES, settingTable, withBlock } from '../../src/build/readme.ts';
import { exportSchema } from '../../src/core/annotation.ts';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

for (const readme of READMES) {
  suite(readme.file, () => {
    const text = readFileSync(readme.file, 'utf8');

    test('names every command and setting as package.json has them: `npm run readme` writes them', () => {
      assert.equal(blockOf(text, 'commands'), commandTable(readme));
      assert.equal(blockOf(text, 'settings'), settingTable(readme));
    });

    test('its excerpt is an export of the sample', () => {
      const excerpt = exportSchema.parse(JSON.parse(blockOf(text, 'excerpt').replace(/^```json\n|```$/gu, '')));
      const sample = readFileSync(readme.sample, 'utf8');
      assert.ok(text.includes(readme.sample));
      for (const span of [...excerpt.quotations.flatMap(quotation => quotation.segments), ...excerpt.figures, ...excerpt.entities.flatMap(entity => entity.mentions)]) {
        assert.equal(sample.slice(span.start, span.end), span.text);
      }
    });

    test('gives a reason for every dependency', () => {
      const missing = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(name => !text.includes(`\`${name}\``));
      assert.deepEqual(missing, []);
    });

    test('names files, pictures and scripts that exist', () => {
      const paths = [...text.matchAll(/`((?:src|test|schemas)\/[\w./-]+)`|\]\(([\w./-]+)\)/gu)].map(match => match[1] ?? match[2]!);
      assert.deepEqual(paths.filter(path => !existsSync(path)), []);
      const scripts = [...text.matchAll(/npm run ([\w:-]+)/gu)].map(match => match[1]!);
      assert.deepEqual(scripts.filter(script => !(script in manifest.scripts)), []);
    });
  });
}

suite('both READMEs', () => {
  test('have the same parts', () => {
    const [english, russian] = READMES.map(({ file }) => readFileSync(file, 'utf8'));
    const shape = (text: string): string => text.replace(/<!-- [\s\S]*?<!-- end -->/gu, '').split('\n').map(line => /^(#+|\||-|```|!\[)/u.exec(line)?.[0] ?? (line ? '.' : '')).join('\n');
    assert.equal(shape(russian!), shape(english!));
  });

  test('a block is replaced and read', () => {
    const text = withBlock('a\n<!-- b: by npm run readme -->\nold\n<!-- end -->\nc', 'b', 'new');
    assert.equal(blockOf(text, 'b'), 'new');
    assert.throws(() => withBlock(text, 'c', ''), /no block c/u);
  });
});
