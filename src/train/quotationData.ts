import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle, type Article } from '../core/article.ts';
import { openResources } from '../core/openResources.ts';
import { chooseStatements, judgeDrafts } from '../core/quotes/findStatements.ts';
import { placeSegments } from '../core/quotes/place.ts';
import type { Statement } from '../core/quotes/statement.ts';
import type { Resources } from '../core/resources.ts';
import { shiftSpan, type Span } from '../core/span.ts';

/** A quotation as an annotated corpus gives it. */
export interface GoldQuotation {
  readonly segments: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly type: string;
  readonly entity?: string | null;
}

export interface GoldDocument {
  readonly id: string;
  readonly lang: 'ru' | 'en';
  readonly text: string;
  readonly date: string | null;
  readonly quotes: readonly GoldQuotation[];
}

/** A proposed statement at its place in the article, beside what the annotators say of it. */
export interface Example {
  readonly statement: Statement;
  readonly segments: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
  /** Index of the gold quotation that its content overlaps by half; -1 for none. */
  readonly gold: number;
  readonly right: boolean;
}

export interface ExampleDocument {
  readonly document: GoldDocument;
  readonly article: Article;
  /** Per paragraph, in order. */
  readonly paragraphs: readonly (readonly Example[])[];
}

export function readDocuments(path: string): GoldDocument[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as GoldDocument);
}

export function openBuiltResources(folder = 'dist/data'): Resources {
  return openResources({ morphology: readFileSync(join(folder, 'ru.dictionary.bin')) } as unknown as Parameters<typeof openResources>[0]);
}

/** The words of some spans, by where they begin. */
function wordsIn(text: string, segments: readonly Span[]): Set<number> {
  const words = new Set<number>();
  for (const segment of segments) for (const match of text.slice(segment.start, segment.end).matchAll(/[\p{L}\p{N}]+/gu)) words.add(segment.start + match.index);
  return words;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared || 1);
}

/** The proposals of a document, each labelled: right where its content is a gold quotation's and its cue is that one's too, as far as any proposal's is. */
export function readExamples(document: GoldDocument, resources: Resources): ExampleDocument {
  const article = readArticle(document.text);
  const gold = document.quotes.map(quote => ({ quote, words: wordsIn(document.text, quote.segments) }));
  const paragraphs = article.paragraphs.map((paragraph, p) => {
    const drafts = judgeDrafts(paragraph.passage, resources).map(statement => {
      const segments = placeSegments(article, p, statement);
      const words = wordsIn(document.text, segments);
      const place = (span: Span | null): Span | null => span && shiftSpan(span, paragraph.start);
      const cue = place(statement.cue);
      let best = -1;
      let bestOverlap = 0.5;
      gold.forEach((candidate, g) => {
        const shared = overlap(words, candidate.words) + (cue && candidate.quote.cue && meets(cue, candidate.quote.cue) ? 0.2 : 0);
        if (overlap(words, candidate.words) >= 0.5 && shared >= bestOverlap) { bestOverlap = shared; best = g; }
      });
      return { statement, segments, source: place(statement.source), cue, gold: best, cueRight: best >= 0 && sameCue(cue, gold[best]!.quote.cue), shared: bestOverlap };
    });
    return drafts.filter(draft => draft.segments.length > 0).map(draft => {
      const rivals = drafts.filter(other => other !== draft && other.gold === draft.gold);
      const right = draft.gold >= 0 && (draft.cueRight || !rivals.some(other => other.cueRight))
        && !rivals.some(other => other.cueRight === draft.cueRight && other.shared > draft.shared + 0.05 && sameStart(other.cue, draft.cue));
      return { statement: draft.statement, segments: draft.segments, source: draft.source, cue: draft.cue, gold: draft.gold, right };
    });
  });
  return { document, article, paragraphs };
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function sameCue(a: Span | null, b: Span | null): boolean {
  return a && b ? meets(a, b) : !a && !b;
}

function sameStart(a: Span | null, b: Span | null): boolean {
  return a?.start === b?.start;
}

export { chooseStatements, overlap, wordsIn };
