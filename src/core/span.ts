/** A half-open range of UTF-16 code units: `start` is the first unit inside, `end` the first one after. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether every unit of `inner` lies inside `outer`. An empty span lies inside when its position does. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one unit. Spans that only touch do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Order by start, the longer span first among those that start together: an outer span precedes what it holds. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The same span counted from a place `offset` units earlier. */
export function shiftSpan(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

/** Index of the first of `spans`, sorted by start, that begins at or after `offset`; their number where none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `span` without white space at its edges, by the rules of {@link isSpace}. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space in running text: ASCII blanks, no-break and typographic spaces, zero-width space, BOM. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200b)
    || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}
