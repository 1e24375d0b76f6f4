import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadResources } from '../../src/cli/loadResources.ts';
import { analyse } from '../../src/core/detect.ts';
import { bytes, milliseconds, printTable, timed } from './table.ts';

// What ships, and how long it takes to load and to analyse for the first time. `npm run build -- --production` makes the bundles that ship.
const files = [
  ...['extension.js', 'cli.js'].map(name => join('dist', name)),
  ...(existsSync('dist/data') ? readdirSync('dist/data').sort().map(name => join('dist/data', name)) : []),
].filter(path => existsSync(path) && statSync(path).isFile());
printTable(['file', 'size', 'gzip'], files.map(path => [path, bytes(statSync(path).size), bytes(gzipSync(readFileSync(path)).length)]));

const article = ' date 2025-12-14 «Мы растём», – заявил глава компании «Пример» Иван Иванов.';
let resources = loadResources('dist/data');
const open = timed(() => (resources = loadResources('dist/data')));
const first = timed(() => analyse(article, { resources }));
console.log();
printTable(['loading', 'time'], [['resources opened', milliseconds(open)], ['first analysis, a line of Russian', milliseconds(first)]]);
