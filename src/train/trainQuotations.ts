import { writeFileSync } from 'node:fs';
import { scoreOf } from '../core/quotes/score.ts';
import { fitLogistic, type Labelled } from './logisticRegression.ts';
import { chooseStatements, type Example, type ExampleDocument, openBuiltResources, readDocuments, readExamples } from './quotationData.ts';

/*
 * Fits the weights that judge what the rules propose, and prints how they do on documents they were not fitted to.
 *   npx tsx src/train/trainQuotations.ts ru|en FILE.jsonl[,…] [--errors N] [--write]
 * The same files give the same weights.
 */

const FOLDS = 5;
const OPTIONS = { passes: 8, rate: 0.05, decay: 0.003, fewest: 2 };

const [language, files, ...flags] = process.argv.slice(2);
if ((language !== 'ru' && language !== 'en') || !files) throw new Error('usage: trainQuotations.ts ru|en FILE.jsonl[,…] [--errors N] [--write]');
const resources = openBuiltResources();
const documents = files.split(',').flatMap(readDocuments).map(document => readExamples(document, resources));
const labelled = (list: readonly ExampleDocument[]): Labelled[] => list.flatMap(({ paragraphs }) => paragraphs.flat().map(({ statement, right }) => ({ features: statement.features, right })));

const covered = documents.reduce((sum, { document, paragraphs }) => sum + document.quotes.filter((_, g) => paragraphs.some(list => list.some(example => example.gold === g))).length, 0);
const gold = documents.reduce((sum, { document }) => sum + document.quotes.length, 0);
console.log(`${documents.length} documents, ${gold} quotations, of which the rules propose ${covered} (${(100 * covered / gold).toFixed(1)} %) among ${labelled(documents).length} proposals`);

const errors: string[] = [];
const tally = { found: 0, right: 0, exact: 0, source: 0, cue: 0, type: 0 };
const reliability = Array.from({ length: 10 }, () => ({ found: 0, right: 0 }));
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitLogistic(labelled(documents.filter((_, i) => i % FOLDS !== fold)), OPTIONS);
  for (const document of documents.filter((_, i) => i % FOLDS === fold)) judge(document, weights);
}
const precision = tally.right / tally.found;
const recall = tally.right / gold;
const percent = (value: number): string => (100 * value).toFixed(1);
console.log(`cross-validated: overlap P ${percent(precision)} R ${percent(recall)} F1 ${percent(2 * precision * recall / (precision + recall))}, exact F1 ${percent(2 * tally.exact / (tally.found + gold))}; ` +
  `of the overlapping ones: cue ${percent(tally.cue / tally.right)} source ${percent(tally.source / tally.right)} type ${percent(tally.type / tally.right)}`);
console.log('confidence  found  right');
reliability.forEach(({ found, right }, i) => { if (found > 0) console.log(`${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}  ${String(found).padStart(8)}  ${percent(right / found).padStart(5)} %`); });

if (flags.includes('--write')) {
  const fitted = fitLogistic(labelled(documents), OPTIONS);
  const name = `${language.toUpperCase()}_WEIGHTS`;
  const lines = Object.entries(fitted).map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight},`);
  writeFileSync(`src/core/quotes/weights/${language}.ts`, `/** Fitted by src/train/trainQuotations.ts; see there for how. */\nexport const ${name}: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`);
  console.log(`${lines.length} weights written`);
}
if (flags.includes('--errors')) for (const line of errors.sort().slice(0, Number(flags[flags.indexOf('--errors') + 1]))) console.log(line);

function judge({ document, paragraphs }: ExampleDocument, weights: Readonly<Record<string, number>>): void {
  const { text } = document;
  const matched = new Set<number>();
  const show = (what: string, example: Example | null, detail: string, span = example!.segments[0]!): void => {
    errors.push(`${what}\t${document.id}\t${example?.statement.construction ?? ''}\t${detail}\t${text.slice(Math.max(0, span.start - 70), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 60)}`.replace(/\n/gu, '⏎'));
  };
  for (const examples of paragraphs) {
    const byStatement = new Map(examples.map(example => {
      const statement = { ...example.statement, score: scoreOf(example.statement.features, weights) };
      return [statement, example];
    }));
    for (const statement of chooseStatements([...byStatement.keys()])) {
      const example = byStatement.get(statement)!;
      tally.found++;
      const bin = reliability[Math.min(9, Math.floor(statement.score * 10))]!;
      bin.found++;
      if (example.gold < 0 || matched.has(example.gold)) {
        show('false', example, `${statement.score.toFixed(2)} ${words(example.cue)}`);
        continue;
      }
      bin.right++;
      matched.add(example.gold);
      tally.right++;
      const quote = document.quotes[example.gold]!;
      if (keys(example.segments) === keys(quote.segments)) tally.exact++;
      else show('inexact', example, `gold: ${quote.segments.map(span => text.slice(span.start, span.end)).join(' | ')}`);
      if (keys([example.cue]) === keys([quote.cue])) tally.cue++;
      else show('cue', example, `${words(example.cue)} not ${words(quote.cue)}`);
      if (keys([example.source]) === keys([quote.source])) tally.source++;
      else show('source', example, `${words(example.source)} not ${words(quote.source)}`);
      if (example.statement.type === quote.type) tally.type++;
      else show('type', example, `${example.statement.type} not ${quote.type}`);
    }
  }
  document.quotes.forEach((quote, g) => {
    if (matched.has(g)) return;
    const proposed = paragraphs.flat().find(example => example.gold === g);
    show(proposed ? 'missed-weights' : 'missed-rules', proposed ?? null, `${quote.type} cue ${words(quote.cue)}`, quote.segments[0]);
  });

  function words(span: { start: number; end: number } | null): string {
    return span ? text.slice(span.start, span.end) : 'none';
  }
  function keys(spans: readonly ({ start: number; end: number } | null)[]): string {
    return spans.map(span => {
      if (!span) return '';
      let { start, end } = span;
      const mark = /[\s"'«»„“”‘’‹›.,;:!?…()[\]—–-]/u;
      while (start < end && mark.test(text[start]!)) start++;
      while (end > start && mark.test(text[end - 1]!)) end--;
      return `${start}-${end}`;
    }).join('+');
  }
}
