/**
 * Time for text that is nothing but marks: quotation marks and brackets, open or paired, must take time that grows with the length.
 * Arguments: the longest length in characters (1000000).
 */
import { readArticle } from '../../src/core/article.ts';
import { findStatements } from '../../src/core/quotes/findStatements.ts';
import { NO_RESOURCES } from '../../src/core/resources.ts';

const most = Number(process.argv[2] ?? 1_000_000);
const MARKS: readonly (readonly [string, string])[] = [
  ['«', '«'], ['"', '"'], ['« »', '«»'], ['“ x ”', '“x” '], ['( ', '('], ['[ ]', '[]'], ['„«“(', '„«“('], ['сказал, что', 'сказал, что '], ['said that', 'said that '],
];

for (const [name, unit] of MARKS) {
  const times = [most / 10, most].map(length => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const begun = performance.now();
    for (const { passage } of readArticle(text).paragraphs) findStatements(passage, NO_RESOURCES);
    return performance.now() - begun;
  });
  console.log(`${name.padEnd(14)} ${times.map(time => `${time.toFixed(0).padStart(7)} ms`).join('')}   growth ${(times[1]! / Math.max(1, times[0]!)).toFixed(1)}`);
}
