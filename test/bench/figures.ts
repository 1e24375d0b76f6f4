import { readPassage } from '../../src/core/passage.ts';
import { findFigures } from '../../src/core/figures/findFigures.ts';
import { paragraphSpans } from '../../src/core/article.ts';
import type { Language } from '../../src/core/lang/language.ts';

/*
 * Processor time to find the figures in texts that make a careless reader slow, with its growth for ten times the text.
 * Run by `npm run bench`, or alone: `npx tsx test/bench/figures.ts`.
 */

const CASES: readonly (readonly [string, Language, string])[] = [
  ['digits', 'en', '1234567890'],
  ['groups of digits', 'ru', '123 456 789 '],
  ['dots', 'en', '.'],
  ['dotted digits', 'en', '1.2.'],
  ['spaces', 'en', ' '],
  ['million million', 'en', 'million '],
  ['a and and', 'en', 'hundred and '],
  ['миллион миллион', 'ru', 'миллион '],
  ['от до', 'ru', 'от 5 до '],
  ['ranges', 'en', '1-2-'],
  ['ranges apart', 'en', '1-2 '],
  ['decimal commas', 'ru', '1,2,'],
  ['fractions', 'en', '1/2 '],
  ['dates', 'ru', '5 мая '],
  ['telephones', 'en', '+7 '],
  ['mailboxes', 'en', 'a@'],
  ['sites', 'en', 'www.'],
  ['between', 'en', 'between 5 and '],
  ['May May', 'en', 'May '],
  ['hyphens', 'en', 'twenty-'],
  ['news', 'ru', 'В сентябре 2025 года выручка выросла почти на 30 %, до 5 млрд рублей, сообщил в среду глава 20 компаний. '],
  ['news', 'en', 'On Wednesday at 10:39 a.m. about 2.5 million people paid $3-4 bn, up from 7% in October 2017, officials said. '],
];

const SIZES = [10_000, 100_000, 1_000_000];

console.log(`${'figures in'.padEnd(22)}${SIZES.map(size => `${size / 1000} KB`.padStart(12)).join('')}${'growth'.padStart(10)}`);
for (const [name, language, unit] of CASES) {
  const times = SIZES.map(size => {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    const start = process.cpuUsage();
    for (const span of paragraphSpans(text, { start: 0, end: text.length })) findFigures(readPassage(text.slice(span.start, span.end), language));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const growth = times[1]! > 0 ? times[2]! / times[1]! : 0;
  console.log(`${`${name} (${language})`.padEnd(22)}${times.map(time => `${time.toFixed(0)} ms`.padStart(12)).join('')}${growth.toFixed(1).padStart(10)}`);
}
