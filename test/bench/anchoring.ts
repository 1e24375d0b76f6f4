/**
 * How well decisions find their words again: random edits of whole articles, each target's true place followed unit by unit.
 * Run: tsx test/bench/anchoring.ts [edits]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTargets } from '../../src/core/review/anchor.ts';
import { describeTarget } from '../../src/core/review/target.ts';
import type { Span } from '../../src/core/span.ts';

interface GoldDocument {
  readonly text: string;
  readonly quotes: readonly { readonly segments?: readonly Span[]; readonly start: number; readonly end: number }[];
  readonly figures: readonly Span[];
  readonly entities: readonly { readonly mentions: readonly Span[] }[];
}

/** One random edit: the new text, and for each unit of it the offset it had before (-1: typed anew). */
interface Edited {
  readonly text: string;
  readonly origin: Int32Array;
}

type Random = () => number;
type EditKind = 'insert' | 'delete' | 'replace' | 'move a paragraph' | 'retype a sentence with a typo';
const KINDS: readonly EditKind[] = ['insert', 'delete', 'replace', 'move a paragraph', 'retype a sentence with a typo'];

interface Counts { kept: number; moved: number; orphaned: number; orphanedThough: number; wrong: number; targets: number }

const newCounts = (): Counts => ({ kept: 0, moved: 0, orphaned: 0, orphanedThough: 0, wrong: 0, targets: 0 });

function main(): void {
  const edits = Number(process.argv[2] ?? 100_000);
  const documents = goldDocuments();
  const random = mulberry32(20260131);
  const byKind = new Map(KINDS.map(kind => [kind, newCounts()]));
  const wrong: string[] = [];
  const begun = process.hrtime.bigint();
  for (let n = 0; n < edits; n++) {
    const document = documents[n % documents.length]!;
    const kind = KINDS[Math.floor(random() * KINDS.length)]!;
    const edited = edit(document.text, kind, random);
    // A few targets an edit: enough to see, and neighbours are there to help.
    const spans = sample(spansOf(document), 6, random);
    const found = findTargets(edited.text, spans.map(span => describeTarget(document.text, span)));
    const counts = byKind.get(kind)!;
    spans.forEach((span, i) => {
      const result = found[i]!;
      const truth = trueSpan(span, edited);
      counts.targets++;
      if (!result.span) {
        counts.orphaned++;
        if (truth?.whole) counts.orphanedThough++;
      } else if (!truth || !sharesMost(result.span, truth)) {
        counts.wrong++;
        if (wrong.length < 10) wrong.push(`${kind}: «${document.text.slice(span.start, span.end)}» → «${edited.text.slice(result.span.start, result.span.end)}»`);
      } else if (result.span.start === span.start) counts.kept++;
      else counts.moved++;
    });
  }
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  print(byKind, edits, documents.length, seconds, wrong);
}

function print(byKind: ReadonlyMap<EditKind, Counts>, edits: number, documents: number, seconds: number, wrong: readonly string[]): void {
  console.log(`anchoring: ${edits} random edits of ${documents} articles, ${seconds.toFixed(1)} s`);
  console.log(`${'edit'.padEnd(32)}${'targets'.padStart(9)}${'kept'.padStart(9)}${'moved'.padStart(9)}${'orphaned'.padStart(10)}${'(words whole)'.padStart(15)}${'wrong'.padStart(9)}`);
  const total = newCounts();
  const share = (n: number, of: number): string => `${((100 * n) / of).toFixed(2)} %`;
  const row = (name: string, c: Counts): void => console.log(name.padEnd(32) + String(c.targets).padStart(9) + share(c.kept, c.targets).padStart(9)
    + share(c.moved, c.targets).padStart(9) + share(c.orphaned, c.targets).padStart(10) + share(c.orphanedThough, c.targets).padStart(15) + share(c.wrong, c.targets).padStart(9));
  for (const [kind, counts] of byKind) {
    row(kind, counts);
    for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
  }
  row('all', total);
  for (const line of wrong) console.log(`  wrong: ${line}`);
}

function goldDocuments(): GoldDocument[] {
  const documents: GoldDocument[] = [];
  const shared = '../shared/gold';
  const folders = ['test/fixtures/articles', ...(existsSync(shared) ? [shared] : [])];
  for (const folder of folders) {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (name.endsWith('.gold.json')) documents.push(JSON.parse(readFileSync(path, 'utf8')) as GoldDocument);
      else if (name.endsWith('.jsonl')) documents.push(...readFileSync(path, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as GoldDocument));
    }
  }
  if (!documents.length) throw new Error('no gold articles in test/fixtures/articles');
  return documents;
}

function spansOf(document: GoldDocument): Span[] {
  return [...document.quotes.map(q => ({ start: q.segments?.[0]?.start ?? q.start, end: q.segments?.at(-1)?.end ?? q.end })),
    ...document.figures, ...document.entities.flatMap(e => e.mentions)].map(({ start, end }) => ({ start, end }));
}

function edit(text: string, kind: EditKind, random: Random): Edited {
  const at = Math.floor(random() * text.length);
  switch (kind) {
    case 'insert': return splice(text, at, 0, phrase(text, random, 1 + Math.floor(random() * 80)));
    case 'delete': return splice(text, at, Math.min(text.length - at, 1 + Math.floor(random() * 120)), '');
    case 'replace': return splice(text, at, Math.min(text.length - at, 1 + Math.floor(random() * 60)), phrase(text, random, 1 + Math.floor(random() * 60)));
    case 'move a paragraph': return moveParagraph(text, random);
    case 'retype a sentence with a typo': return retype(text, at, random);
  }
}

/** Shuffled words of the text itself: what an editor types looks like the rest. */
function phrase(text: string, random: Random, length: number): string {
  const words = text.split(/\s+/u);
  let out = '';
  while (out.length < length) out += `${words[Math.floor(random() * words.length)]!} `;
  return out.slice(0, length);
}

function splice(text: string, start: number, length: number, inserted: string): Edited {
  const origin = new Int32Array(text.length - length + inserted.length).fill(-1);
  for (let i = 0; i < start; i++) origin[i] = i;
  for (let i = start + length; i < text.length; i++) origin[i - length + inserted.length] = i;
  return { text: text.slice(0, start) + inserted + text.slice(start + length), origin };
}

function moveParagraph(text: string, random: Random): Edited {
  const pieces: Span[] = [];
  for (const match of text.matchAll(/[^\n]*(?:\n+|$)/gu)) if (match[0]) pieces.push({ start: match.index, end: match.index + match[0].length });
  const [piece] = pieces.splice(Math.floor(random() * pieces.length), 1);
  pieces.splice(Math.floor(random() * (pieces.length + 1)), 0, piece!);
  const origin = Int32Array.from(pieces.flatMap(p => Array.from({ length: p.end - p.start }, (_, i) => p.start + i)));
  return { text: pieces.map(p => text.slice(p.start, p.end)).join(''), origin };
}

function retype(text: string, at: number, random: Random): Edited {
  const start = text.lastIndexOf('. ', at) + 2;
  const stop = text.indexOf('. ', at);
  const end = stop < 0 ? text.length : stop;
  const typo = start + Math.floor(random() * Math.max(1, end - start));
  const letter = String.fromCharCode(0x430 + Math.floor(random() * 32));
  return random() < 0.5 ? splice(text, Math.min(typo, text.length - 1), 1, letter) : splice(text, Math.min(typo, text.length - 1), 1, '');
}

interface TrueSpan extends Span { readonly whole: boolean }

/** Where the units of `span` are in the edited text; null when fewer than half are left together. */
function trueSpan(span: Span, { origin }: Edited): TrueSpan | null {
  let start = -1;
  let end = -1;
  let left = 0;
  for (let i = 0; i < origin.length; i++) {
    const before = origin[i]!;
    if (before < span.start || before >= span.end) continue;
    if (start < 0) start = i;
    end = i + 1;
    left++;
  }
  if (left * 2 < span.end - span.start) return null;
  return { start, end, whole: left === span.end - span.start && end - start === left };
}

function sharesMost(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 > Math.max(a.end - a.start, b.end - b.start);
}

function sample<T>(list: readonly T[], count: number, random: Random): T[] {
  return Array.from({ length: Math.min(count, list.length) }, () => list[Math.floor(random() * list.length)]!);
}

function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

main();
