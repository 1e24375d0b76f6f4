import { analyse } from '../../src/core/detect.ts';
import { DIFFERENCES, type Difference } from './exampleDifferences.ts';
import { EXAMPLE_FILES, type Example, type ExampleFigure, readExamples } from './exampleSets.ts';
import { isSame, type OwnFigure } from './exampleValues.ts';

/*
 * `npm run examples [-- FOLDER] [-- --errors N]`: how many of the phrases that duckling, Recognizers-Text and natasha test their parsers with
 * come out with the same value here. Deliberate differences are counted apart and listed with their reasons.
 */

interface Tally { same: number; other: number; deliberate: number }

const args = process.argv.slice(2);
const errors = args.includes('--errors') ? Number(args[args.indexOf('--errors') + 1]) : 0;
const folder = args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--errors') ?? '../shared/corpora';
const tallies = new Map<string, Tally>();
const byDifference = new Map<Difference, number>();
const wrong: string[] = [];

function figuresBeside(example: Example, figure: ExampleFigure): (OwnFigure & { readonly text: string })[] {
  // The language and the date are given; the phrase stands alone, as in the tests it comes from.
  const header = `${example.date ? `date: ${example.date}\n` : ''}lang: ${example.lang}\n\n`;
  return analyse(header + example.text).figures
    .filter(own => own.start >= header.length && own.start - header.length < figure.end && figure.start < own.end - header.length)
    .map(own => ({ type: own.type, value: own.value, unit: own.unit, text: (header + example.text).slice(own.start, own.end) }));
}

function judge(name: string, example: Example, figure: ExampleFigure): void {
  const key = `${name}|${figure.type}`;
  const tally = tallies.get(key) ?? { same: 0, other: 0, deliberate: 0 };
  tallies.set(key, tally);
  const own = figuresBeside(example, figure);
  if (own.some(o => isSame(figure, o))) {
    tally.same++;
    return;
  }
  const difference = DIFFERENCES.find(d => d.applies(example, figure, own));
  if (difference) {
    tally.deliberate++;
    byDifference.set(difference, (byDifference.get(difference) ?? 0) + 1);
    return;
  }
  tally.other++;
  wrong.push(`${name}\t${figure.type}\t${JSON.stringify(example.text.slice(Math.max(0, figure.start - 25), figure.start))}[${example.text.slice(figure.start, figure.end)}]\t${JSON.stringify(figure.value)} ${figure.unit ?? ''} ${figure.timex ?? ''}\there ${own.map(o => `${o.type} ${o.text} = ${JSON.stringify(o.value)} ${o.unit ?? ''}`).join('; ') || 'nothing'}${example.date ? ` (${example.date})` : ''}`);
}

let found = false;
for (const name of EXAMPLE_FILES) {
  for (const example of readExamples(folder, name) ?? []) {
    found = true;
    for (const figure of example.figures) judge(name, example, figure);
  }
}
if (!found) {
  console.error(`no examples in ${folder}: expected examples.*.jsonl there`);
  process.exit(1);
}
const percent = (t: Tally): string => `${(100 * t.same / Math.max(1, t.same + t.other)).toFixed(1)} %`;
console.log(`${'examples'.padEnd(28)}${'in scope'.padStart(10)}${'same'.padStart(8)}${'share'.padStart(10)}${'deliberate'.padStart(12)}`);
const row = (label: string, t: Tally): void => console.log(`${label.padEnd(28)}${String(t.same + t.other).padStart(10)}${String(t.same).padStart(8)}${percent(t).padStart(10)}${String(t.deliberate).padStart(12)}`);
const total: Tally = { same: 0, other: 0, deliberate: 0 };
for (const [key, tally] of tallies) {
  row(key.replace('|', ' '), tally);
  total.same += tally.same;
  total.other += tally.other;
  total.deliberate += tally.deliberate;
}
row('all', total);
console.log('\nDeliberate differences');
for (const difference of DIFFERENCES) console.log(`${String(byDifference.get(difference) ?? 0).padStart(5)}  ${difference.name}: ${difference.reason}`);
for (const line of wrong.slice(0, errors)) console.log(line);
