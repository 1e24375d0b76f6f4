import type { Passage } from '../passage.ts';
import type { QuotedSpan } from '../quotationMarks.ts';
import type { Span } from '../span.ts';

/**
 * One step of a sentence as the rules read it: a token, or everything between a pair of quotation marks or brackets taken as one.
 * `first` and `endToken` are token indices, the latter excluded.
 */
export interface Item extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'quote' | 'bracket';
  readonly first: number;
  readonly endToken: number;
  /** The word in lower case, or the mark; '' for a quote or bracket. */
  readonly lower: string;
  /** The word or mark; of a pair of quotation marks the first token inside. */
  readonly text: string;
  readonly quote: QuotedSpan | null;
}

/**
 * A stretch that is read on its own: a sentence with what it quotes taken as single items, or a sentence inside quotation marks or brackets.
 * Quoted words that end their own sentences do not end the one they stand in.
 */
export interface Region extends Span {
  readonly items: readonly Item[];
  /** How many quotation marks and brackets it stands in. */
  readonly depth: number;
}

/** Deeper nesting is no language, and would take time that grows with the depth. */
const DEEPEST = 3;

/** The regions of a passage, outer before inner. Time is linear in the number of tokens. */
export function readRegions(passage: Passage): Region[] {
  const groups = new Map<number, { end: number; quote: QuotedSpan | null }>();
  for (const quote of passage.quoted) {
    groups.set(quote.openToken, { end: quote.closeToken === null ? passage.tokens.length : quote.closeToken + 1, quote });
  }
  const links = pairBrackets(passage, groups);
  const breaks = new Set(passage.sentences.map(sentence => sentence.endToken));
  const regions: Region[] = [];
  const read = (first: number, end: number, depth: number): void => {
    let items: Item[] = [];
    const inner: [number, number][] = [];
    const close = (): void => {
      if (items.length > 0) regions.push({ start: items[0]!.start, end: items[items.length - 1]!.end, items, depth });
      items = [];
    };
    let i = first;
    while (i < end) {
      const group = depth < DEEPEST ? groups.get(i) : undefined;
      if (group && group.end <= end) {
        items.push(groupItem(passage, i, group.end, group.quote));
        const closed = !group.quote || group.quote.closeToken !== null;
        if (group.end - i > 3) inner.push([i + 1, closed ? group.end - 1 : group.end]);
        i = group.end;
      } else if (links.has(i)) {
        i = links.get(i)!; // [http://… text]: a wiki's link is its text
      } else if (isItalics(passage, i)) {
        i += 2; // ''…'' is a wiki's italics: no mark of the sentence
      } else {
        items.push(tokenItem(passage, i));
        i++;
      }
      if (breaks.has(i)) close();
    }
    close();
    for (const [from, to] of inner) read(from, to, depth + 1);
  };
  read(0, passage.tokens.length, 0);
  return regions;
}

function isItalics({ tokens }: Passage, i: number): boolean {
  return tokens[i]!.text === "'" && tokens[i + 1]?.text === "'" && tokens[i + 1]!.start === tokens[i]!.end;
}

function tokenItem({ tokens }: Passage, index: number): Item {
  const token = tokens[index]!;
  const kind = token.kind === 'punctuation' ? 'mark' : token.kind === 'number' ? 'number' : 'word';
  return { kind, first: index, endToken: index + 1, start: token.start, end: token.end, lower: token.lower, text: token.text, quote: null };
}

function groupItem({ tokens }: Passage, first: number, end: number, quote: QuotedSpan | null): Item {
  const start = tokens[first]!.start;
  return { kind: quote ? 'quote' : 'bracket', first, endToken: end, start, end: tokens[end - 1]!.end, lower: '', text: quote ? tokens[first + 1]?.text ?? '' : '', quote };
}

const BRACKETS = new Map([[')', '('], [']', '[']]);

/** Round and square brackets, only those that close. Returns where the marks and the address of a wiki's links end, by where they begin. */
function pairBrackets(passage: Passage, groups: Map<number, { end: number; quote: QuotedSpan | null }>): ReadonlyMap<number, number> {
  const links = new Map<number, number>();
  const open: { text: string; at: number }[] = [];
  const count = new Map<string, number>();
  passage.tokens.forEach((token, i) => {
    if (token.kind !== 'punctuation') return;
    if (token.text === '(' || token.text === '[') {
      open.push({ text: token.text, at: i });
      count.set(token.text, (count.get(token.text) ?? 0) + 1);
      return;
    }
    const opening = BRACKETS.get(token.text);
    if (!opening || !count.get(opening)) return;
    for (;;) {
      const { text, at } = open.pop()!;
      count.set(text, count.get(text)! - 1);
      if (text !== opening) continue;
      if (/^https?$/u.test(passage.tokens[at + 1]?.lower ?? '') && text === '[') {
        let label = at + 1;
        while (label < i && !(label > at + 1 && passage.tokens[label]!.spaceBefore)) label++;
        links.set(at, label);
        links.set(i, i + 1);
      } else if (!groups.has(at)) groups.set(at, { end: i + 1, quote: null });
      return;
    }
  });
  return links;
}
