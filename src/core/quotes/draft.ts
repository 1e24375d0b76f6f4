import type { QuotationType } from '../annotation.ts';
import { isSpace, type Span } from '../span.ts';
import type { Item } from './outline.ts';
import type { Construction, SourcePhrase } from './statement.ts';

/** A statement as a rule proposes it, before the weights have judged it. Spans count from the passage's start. */
export interface Draft {
  readonly construction: Construction;
  readonly type: QuotationType;
  readonly segments: readonly Span[];
  readonly cue: Span | null;
  readonly lemma: string;
  readonly group: string;
  readonly form: string;
  readonly source: SourcePhrase | null;
  /** How the source was found, and how clearly; '' where there is none. */
  readonly how: string;
  readonly margin: number;
  readonly via: readonly Span[];
  readonly frame: Span;
  readonly contentBefore: boolean;
  readonly extras: readonly string[];
}

/** Marks the impersonal passive, whose subject is "it". */
export const SAID_BY_NOBODY = 'it-passive';

const EDGE_END = new Set([',', ';', ':', '.', '—', '–', '-', '!', '?', '…']);
const KEPT_END = new Set(['!', '?', '…']);

/** The span from item `from` up to but without item `end`, without marks at its edges that belong to the sentence around it. Null where nothing is left. */
export function contentSpan(items: readonly Item[], from: number, end: number): Span | null {
  let first = from;
  let last = end;
  while (first < last && items[first]!.kind === 'mark' && EDGE_END.has(items[first]!.lower)) first++;
  while (last > first && items[last - 1]!.kind === 'mark' && EDGE_END.has(items[last - 1]!.lower) && !(KEPT_END.has(items[last - 1]!.lower) && last < end)) last--;
  if (first >= last) return null;
  const only = items[first]!;
  if (last === first + 1 && only.quote) return trimmedInner(only);
  return { start: only.start, end: items[last - 1]!.end };
}

/** What a pair of quotation marks holds, without the comma or full stop at its end and without white space. */
function trimmedInner(item: Item): Span | null {
  const quote = item.quote!;
  return quote.inner.start < quote.inner.end ? quote.inner : null;
}

/** `span` without white space, commas and full stops at its edges. */
export function tidySpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  const edge = (offset: number): boolean => isSpace(text.charCodeAt(offset)) || ',.;:'.includes(text[offset]!) || '«»„“”"'.includes(text[offset]!);
  const balanced = text.slice(start, end);
  const openers = '«„“"';
  while (start < end && (isSpace(text.charCodeAt(start)) || ',.;:—–'.includes(text[start]!))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  // A mark at the end stays where it closes one inside («дело «Кировлеса»»).
  while (end > start && edge(end - 1)) {
    const mark = text[end - 1]!;
    if (',.;:'.includes(mark) || isSpace(text.charCodeAt(end - 1))) { end--; continue; }
    const closing = mark === '»' || mark === '”' || mark === '"' || mark === '“';
    if (closing && [...openers].some(opener => balanced.slice(0, -1).includes(opener))) break;
    end--;
  }
  return start < end ? { start, end } : null;
}

/** Words that sentences have and names have not. */
const SPOKEN = new Set("я мы он она они не это нет вы ты мне нам нас был была было были есть будет i we it's i'm is are was were not you don't have will can't it".split(' '));

/** How quoted words read: a `name` or title, or `words` that someone said. */
export function readsAsName(item: Item, text: string, classBefore: boolean): boolean {
  const quote = item.quote!;
  const inner = text.slice(quote.inner.start, quote.inner.end).trim();
  if (inner === '') return true;
  const words = inner.split(/\s+/u);
  if (/[!?…]$/u.test(inner) && words.length > 2) return false;
  if (words.length > 1 && words.some(word => SPOKEN.has(word.toLowerCase()))) return false;
  if (!/^[\p{Lu}\p{N}]/u.test(inner)) return false;
  if (classBefore && words.length <= 12) return true;
  if (words.length <= 2) return true;
  const capitals = words.filter(word => /^[\p{Lu}\p{N}]/u.test(word)).length;
  if (/^[\u0400-\u04ff]/u.test(inner)) return words.length <= 5;
  return capitals * 2 > words.length;
}

/** The type of what stands between two items: wholly in quotation marks, partly, or not at all. */
export function typeOfContent(items: readonly Item[], from: number, end: number, text: string, isClassWord: (index: number) => boolean): QuotationType {
  const inner: Item[] = [];
  let words = 0;
  for (let i = from; i < end; i++) {
    const item = items[i]!;
    if (item.kind === 'mark') continue;
    words++;
    if (item.kind === 'quote' && !readsAsName(item, text, isClassWord(i - 1))) inner.push(item);
  }
  if (inner.length === 0) return 'indirect';
  return words === 1 ? 'direct' : 'mixed';
}
