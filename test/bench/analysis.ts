import { loadResources } from '../../src/cli/loadResources.ts';
import { analyse } from '../../src/core/detect.ts';
import { ArticleWriter } from './articleText.ts';
import { bytes, median, milliseconds, printTable, timed } from './table.ts';

// Analysis from nothing, by length in bytes of UTF-8 as files have it: time, throughput, and how much longer ten times the text takes.
// Arguments: the longest length in KB (10000).
const LONGEST = Number(process.argv[2] ?? 10_000) * 1000;
const LENGTHS = [1_000, 10_000, 100_000, 1_000_000, 10_000_000].filter(length => length <= LONGEST);

/** Bytes of a UTF-16 unit of the articles: Cyrillic letters take two. */
const BYTES = { ru: 1.81, en: 1.01 } as const;

const resources = loadResources('dist/data');
const rows: string[][] = [];
for (const language of ['ru', 'en'] as const) {
  const writer = new ArticleWriter(language);
  for (let seed = 1000; seed < 1020; seed++) analyse(writer.write(10_000, seed), { resources }); // the compiler warms up
  let before = 0;
  for (const length of LENGTHS) {
    const runs = length >= 10_000_000 ? 1 : length >= 1_000_000 ? 5 : length >= 100_000 ? 7 : 25;
    const times: number[] = [];
    let size = 0;
    for (let run = 0; run < runs; run++) {
      const text = writer.write(length / BYTES[language], run);
      size = Buffer.byteLength(text);
      times.push(timed(() => analyse(text, { resources })));
    }
    const time = median(times);
    rows.push([`${language} ${length >= 1_000_000 ? `${length / 1_000_000} MB` : `${length / 1000} KB`}`, milliseconds(time), `${(size / time / 1000).toFixed(2)} MB/s`,
      before ? `× ${(time / before).toFixed(1)}` : '', bytes(process.memoryUsage().rss), String(runs)]);
    before = time;
  }
}
printTable(['analysis of', 'median', 'throughput', 'for 10 × the text', 'memory after', 'runs'], rows);
