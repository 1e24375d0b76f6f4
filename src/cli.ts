import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { loadResources } from './cli/loadResources.ts';
import { analyse } from './core/detect.ts';
import { serializeExport, toExport } from './core/export.ts';

// The least that the score needs; grows into the command line of the design.
const [command, input, flag, out] = process.argv.slice(2);
if (command !== 'export' || !input || (flag !== undefined && (flag !== '--out' || !out))) {
  process.stderr.write('usage: article-annotator export FILE|FOLDER [--out DIR]\n');
  process.exit(2);
}
const files = statSync(input).isDirectory()
  ? readdirSync(input).filter(name => name.endsWith('.article')).sort().map(name => join(input, name))
  : [input];
const resources = loadResources();
for (const file of files) {
  const bytes = readFileSync(file);
  const json = serializeExport(toExport(analyse(bytes.toString('utf8'), { resources }), { path: basename(file), bytes, generatorVersion: '0.1.0' }));
  if (!out) process.stdout.write(json);
  else {
    const target = join(out, `${basename(file)}.annotations.json`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, json);
  }
}
