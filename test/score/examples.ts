import { DIFFERENCES } from './exampleDifferences.ts';
import { shareOf, type Tally, tallyExamples } from './tallyExamples.ts';

/*
 * `npm run examples [-- FOLDER] [-- --errors N]`: how many of the phrases that duckling, Recognizers-Text and natasha test their parsers with
 * come out with the same value here. Deliberate differences are counted apart and listed with their reasons.
 */

const args = process.argv.slice(2);
const errors = args.includes('--errors') ? Number(args[args.indexOf('--errors') + 1]) : 0;
const folder = args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--errors') ?? '../shared/corpora';
const found = tallyExamples(folder);
if (!found) {
  console.error(`no examples in ${folder}: expected examples.*.jsonl there`);
  process.exit(1);
}
console.log(`${'examples'.padEnd(28)}${'in scope'.padStart(10)}${'same'.padStart(8)}${'share'.padStart(10)}${'deliberate'.padStart(12)}`);
const row = (label: string, t: Tally): void => console.log(`${label.padEnd(28)}${String(t.same + t.other).padStart(10)}${String(t.same).padStart(8)}${`${(100 * shareOf(t)).toFixed(1)} %`.padStart(10)}${String(t.deliberate).padStart(12)}`);
for (const [key, tally] of found.tallies) row(key.replace('|', ' '), tally);
row('all', found.total);
console.log('\nDeliberate differences');
for (const difference of DIFFERENCES) console.log(`${String(found.byDifference.get(difference) ?? 0).padStart(5)}  ${difference.name}: ${difference.reason}`);
for (const line of found.wrong.slice(0, errors)) console.log(line);
