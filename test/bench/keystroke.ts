import { loadResources } from '../../src/cli/loadResources.ts';
import { analyse } from '../../src/core/detect.ts';
import { ArticleWriter, randomNumbers } from './articleText.ts';
import { median, milliseconds, printTable, timed } from './table.ts';

// One key pressed in an open article: the analysis again, with what was found in the paragraphs that stay. Arguments: length in KB (100).
const LENGTH = Number(process.argv[2] ?? 100) * 1000;
const KEYS = 60;

const resources = loadResources('dist/data');
const rows: string[][] = [];
for (const language of ['ru', 'en'] as const) {
  const random = randomNumbers(5);
  let text = new ArticleWriter(language).write(LENGTH, 1);
  let { cache } = analyse(text, { resources });
  const times: number[] = [];
  for (let i = 0; i < KEYS; i++) {
    const at = 30 + Math.floor(random() * (text.length - 30));
    text = `${text.slice(0, at)}${'еaо, t.»'[i % 8]!}${text.slice(at)}`;
    const time = timed(() => ({ cache } = analyse(text, { resources, cache })));
    if (i >= KEYS / 6) times.push(time); // the first ones warm up
  }
  times.sort((a, b) => a - b);
  rows.push([`${language} ${LENGTH / 1000} K characters`, milliseconds(median(times)), milliseconds(times[Math.floor(times.length * 0.95)]!), milliseconds(times.at(-1)!)]);
}
printTable(['analysis after a keystroke in', 'median', '95 %', 'longest'], rows);
