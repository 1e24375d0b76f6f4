import { readFileSync } from 'node:fs';
import type { Entity } from '../core/analysis.ts';
import type { EntityType } from '../core/annotation.ts';
import type { FoundArticle } from '../core/detect.ts';
import { resolveQuotations } from '../core/quotes/resolveQuotations.ts';
import { findStatements } from '../core/quotes/findStatements.ts';
import { shiftSpan, type Span } from '../core/span.ts';
import { runSteps } from '../core/steps.ts';
import { openBuiltResources, overlap, wordsIn, type GoldQuotation } from './quotationData.ts';
import { readArticle } from '../core/article.ts';

/*
 * How well sources and speakers are found when the entities are right: takes them from the annotators.
 *   npx tsx src/train/evaluateSpeakers.ts FILE.jsonl [--errors N]
 */

interface Document {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuotation[];
  readonly entities: readonly { readonly id: string; readonly type: EntityType; readonly name?: string; readonly mentions: readonly Span[] }[];
}

const [file, ...flags] = process.argv.slice(2);
if (!file) throw new Error('usage: evaluateSpeakers.ts FILE.jsonl [--errors N]');
const resources = openBuiltResources();
const documents = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as Document);
const tally = { gold: 0, found: 0, overlapping: 0, source: 0, speaker: 0, date: 0 };
const bins = Array.from({ length: 10 }, () => ({ found: 0, overlapping: 0, attributed: 0 }));
const errors: string[] = [];
for (const document of documents) {
  const { text } = document;
  const entities: Entity[] = document.entities.map(({ id, type, name, mentions }) => {
    const sorted = [...mentions].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end, confidence: 1 }));
    return { id, type, name: name ?? text.slice(sorted[0]!.start, sorted[0]!.end), aliases: [], mentions: sorted, roles: [], confidence: 1 };
  });
  const article = readArticle(text);
  const found = { ...article, paragraphs: article.paragraphs.map(paragraph => ({ ...paragraph, findings: { statements: findStatements(paragraph.passage, resources) } })) } as unknown as FoundArticle;
  const quotations = runSteps(resolveQuotations(found, entities, [], resources.morphology));
  tally.found += quotations.length;
  tally.gold += document.quotes.length;
  const taken = new Set<number>();
  for (const quotation of quotations) {
    const bin = bins[Math.min(9, Math.floor(quotation.confidence * 10))]!;
    bin.found++;
    const words = wordsIn(text, quotation.segments);
    const g = document.quotes.findIndex((quote, i) => !taken.has(i) && overlap(words, wordsIn(text, quote.segments)) >= 0.5);
    if (g < 0) continue;
    taken.add(g);
    const quote = document.quotes[g]!;
    tally.overlapping++;
    bin.overlapping++;
    const same = quotation.source?.start === quote.source?.start && quotation.source?.end === quote.source?.end;
    if (same) tally.source++;
    const right = (quotation.speaker?.entity ?? null) === (quote.entity ?? null);
    if (right) { tally.speaker++; bin.attributed++; }
    const show = (span: Span | null): string => (span ? text.slice(span.start, span.end) : 'none');
    const context = shiftSpan({ start: 0, end: 0 }, Math.min(quotation.segments[0]!.start, quotation.cue?.start ?? Infinity, quotation.source?.start ?? Infinity)).start;
    const where = text.slice(Math.max(0, context - 120), quotation.segments[0]!.end + 60).replace(/\n/gu, '⏎');
    if (!same) errors.push(`source\t${document.id}\t${show(quotation.source)} not ${show(quote.source)}\t${where}`);
    if (!right) errors.push(`speaker\t${document.id}\t${show(quotation.source)}: ${quotation.speaker?.entity ?? 'none'} not ${quote.entity ?? 'none'}\t${where}`);
  }
}
const percent = (a: number, b: number): string => (100 * a / b).toFixed(1);
console.log(`${tally.found} found, ${tally.gold} gold; of the ${tally.overlapping} overlapping ones: source ${percent(tally.source, tally.overlapping)} speaker ${percent(tally.speaker, tally.overlapping)}; ` +
  `attributed F1 ${percent(2 * tally.speaker, tally.found + tally.gold)}`);
bins.forEach(({ found, overlapping, attributed }, i) => { if (found > 0) console.log(`${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)} ${String(found).padStart(6)}  overlapping ${percent(overlapping, found)}  attributed ${percent(attributed, found)}`); });
if (flags.includes('--errors')) for (const line of errors.sort().slice(0, Number(flags[flags.indexOf('--errors') + 1]))) console.log(line);
