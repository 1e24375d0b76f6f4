import type { Quotation } from '../analysis.ts';
import type { Verification } from '../annotation.ts';
import { pairQuotationMarks } from '../quotationMarks.ts';
import type { Span } from '../span.ts';
import { tokenize } from '../token.ts';
import type { SourceDocument } from './sourceDocument.ts';
import { type Stretch, verifyQuotation } from './verifyQuotation.ts';

/** Stands between pieces of a quotation: it is no word, so it is not looked for. */
const GAP = ' … ';

/**
 * The words that a quotation gives as somebody's own: its content, without what the author puts in between; of a mixed quotation
 * only what stands in quotation marks, where there is any.
 */
export function quotedWords(text: string, { type, segments }: Pick<Quotation, 'type' | 'segments'>): string {
  return piecesOf(text, { type, segments }).join(GAP);
}

function piecesOf(text: string, { type, segments }: Pick<Quotation, 'type' | 'segments'>): string[] {
  const contents = segments.map(({ start, end }) => text.slice(start, end));
  if (type !== 'mixed') return contents;
  const marked = contents.flatMap(content =>
    pairQuotationMarks(tokenize(content)).filter(({ depth, inner }) => depth === 0 && inner.start < inner.end).map(({ inner }) => content.slice(inner.start, inner.end)));
  return marked.length ? marked : contents;
}

/** Looks for a quotation's words in a source. `text` is the article's. */
export function verifyAgainst(text: string, quotation: Pick<Quotation, 'type' | 'segments'>, source: SourceDocument): Verification {
  const pieces = piecesOf(text, quotation);
  const quoted = pieces.join(GAP);
  const { outcome, place, share, stretches } = verifyQuotation(quoted, source.words);
  const apart = quotation.type === 'mixed' ? endsOf(pieces) : new Set<number>();
  // What the author tells in own words between two quoted pieces is nothing that was left out of them.
  const changes = stretches.filter(({ kind, quoted: at }) => kind !== 'same' && !(kind === 'left-out' && apart.has(at.start)));
  const { text: words, placeInFile } = source.text;
  const whole = place && withClosingMarks(words, place);
  return {
    outcome: outcome === 'changed' && !changes.length ? 'verbatim' : outcome,
    quoted,
    source: { name: source.name, sha256: source.sha256, url: null },
    place: whole && { ...placeInFile(whole), text: words.slice(whole.start, whole.end) },
    share: Math.round(share * 1000) / 1000,
    changes: changes.map(change => ({ kind: kindOf(change), quoted: quoted.slice(change.quoted.start, change.quoted.end), source: words.slice(change.source.start, change.source.end) })),
  };
}

/** A passage ends with its last word; marks that close there what was opened in it belong to it. */
function withClosingMarks(text: string, { start, end }: Span): Span {
  const passage = text.slice(start, end);
  const count = (marks: string): number => [...passage].filter(unit => marks.includes(unit)).length;
  // “ closes where „ opens. A straight mark does either: an odd number of them leaves one open.
  const low = count('„');
  let open = Math.max(0, low + count('«‹') + (low ? 0 : count('“')) - count('»›”') - (low ? count('“') : 0)) + (count('"') % 2);
  let to = end;
  while (open > 0 && '»›”“"'.includes(text[to] ?? ' ')) {
    to++;
    open--;
  }
  return { start, end: to };
}

function kindOf({ kind }: Stretch): Verification['changes'][number]['kind'] {
  return kind === 'same' ? 'changed' : kind;
}

/** Where the last word of each piece but the last ends in all of them joined. */
function endsOf(pieces: readonly string[]): Set<number> {
  const ends = new Set<number>();
  let start = 0;
  for (const piece of pieces) {
    const last = tokenize(piece).filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'clitic').pop();
    if (last) ends.add(start + last.end);
    start += piece.length + GAP.length;
  }
  return ends;
}

/** A source that is only named: where it is to be had, for whoever wants to look. */
export function referTo(text: string, quotation: Pick<Quotation, 'type' | 'segments'>, url: string): Verification {
  return { outcome: 'not-checked', quoted: quotedWords(text, quotation), source: { name: url, sha256: null, url }, place: null, share: null, changes: [] };
}

const RANK: Readonly<Record<Verification['outcome'], number>> = { verbatim: 3, changed: 2, 'not-found': 1, 'not-checked': 0 };

/** Whether `a` says more for the quotation than `b`: a better outcome, then more of the words, then fewer changes. */
export function isBetter(a: Verification, b: Verification): boolean {
  return RANK[a.outcome] - RANK[b.outcome] > 0
    || (a.outcome === b.outcome && ((a.share ?? 0) > (b.share ?? 0) || (a.share === b.share && a.changes.length < b.changes.length)));
}
