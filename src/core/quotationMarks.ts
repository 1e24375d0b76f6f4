import type { Span } from './span.ts';
import type { Token } from './token.ts';

/** Words between quotation marks. `start` and `end` hold the marks; `inner` is what stands between them. */
export interface QuotedSpan extends Span {
  readonly inner: Span;
  /** Token index of the opening mark, and of the closing one; null where the paragraph ends with the mark left open. */
  readonly openToken: number;
  readonly closeToken: number | null;
  /** 0 for outer marks, 1 for marks inside them, and so on. */
  readonly depth: number;
  /** Whether the marks are single (‘…’, '…', ‹…›). */
  readonly single: boolean;
}

type Style = 'guillemet' | 'low' | 'curly' | 'straight' | 'single' | 'straightSingle' | 'angle';

interface OpenMark {
  readonly style: Style;
  readonly token: number;
  /** The last quotation of the same style that was closed inside this one, while it is open. */
  innerClose: number | null;
}

/** Words that are written with an apostrophe in front: 'em, 'tis. */
const CLIPPED = new Set(['em', 'til', 'tis', 'twas', 'cause', 'n', 'bout', 'round', 'cos', 'ere']);
/** How far an apostrophe after a plural («workers'») looks for the mark that closes instead, in tokens. */
const POSSESSIVE_REACH = 60;
/** A guillemet this close inside another one may share its closing mark: «НК «Роснефть». */
const SHARED_REACH = 4;

/**
 * Pairs the quotation marks of a paragraph: «…», „…“, “…”, "…", ‘…’, '…', ‹…›, nested in any order, and the mixed pairs that
 * typing gives („…”, “…", ”…”, “…“). Apostrophes, clipped years ('90s) and inches (6'2") are no marks.
 * An inner mark left open is closed by its outer one; an outer one left open reaches to the end with `closeToken` null.
 * Time is linear in the number of tokens. Sorted by start, outer before inner.
 */
export function pairQuotationMarks(tokens: readonly Token[]): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  const stack: OpenMark[] = [];
  const openCount: Record<Style, number> = { guillemet: 0, low: 0, curly: 0, straight: 0, single: 0, straightSingle: 0, angle: 0 };
  const push = (style: Style, token: number): void => {
    stack.push({ style, token, innerClose: null });
    openCount[style]++;
  };
  const close = (styles: readonly Style[], token: number): boolean => {
    if (!styles.some(style => openCount[style] > 0)) return false; // a closing mark that nothing opened
    for (;;) {
      const open = stack.pop()!;
      openCount[open.style]--;
      if (!styles.includes(open.style)) continue; // an inner mark left open ends here without a span
      found.push(spanOf(tokens, open, token));
      const outer = stack[stack.length - 1];
      if (outer?.style === open.style && open.token - outer.token <= SHARED_REACH) outer.innerClose = token;
      return true;
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'punctuation') continue;
    switch (token.text) {
      case '«': push('guillemet', i); break;
      case '»': close(['guillemet'], i); break;
      case '‹': push('angle', i); break;
      case '›': close(['angle'], i); break;
      case '„': push('low', i); break;
      // “ closes German and Russian inner marks and opens English ones; where it stands at a word's end it closes “ too.
      case '“':
        if (!(openCount.low > 0 && close(['low'], i)) && !(endsWord(tokens, i) && close(['curly'], i))) push('curly', i);
        break;
      case '”':
        if (!close(['curly', 'low'], i) && !(endsWord(tokens, i) && close(['straight'], i)) && standsBeforeWord(tokens, i)) push('curly', i);
        break;
      case '"':
        if (isInches(tokens, i)) break;
        if (openCount.straight > 0) {
          if (standsBeforeWord(tokens, i)) push('straight', i);
          else close(['straight'], i);
        } else if (!endsWord(tokens, i)) push('straight', i);
        else close(['curly', 'low'], i);
        break;
      case '‘': if (!isClipped(tokens, i)) push('single', i); break;
      case '’': if (openCount.single > 0 && endsWord(tokens, i) && !isPossessive(tokens, i)) close(['single'], i); break;
      case "'": {
        const doubled = tokens[i + 1]?.text === "'" && !tokens[i + 1]!.spaceBefore; // ''Die Zeit'' as in a wiki
        if (openCount.straightSingle > 0 && endsWord(tokens, i) && !isPossessive(tokens, i)) close(['straightSingle'], i);
        else if (openCount.straightSingle === 0 && beginsWord(tokens, i)) push('straightSingle', doubled ? i + 1 : i);
        if (doubled) i++;
        break;
      }
    }
  }
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i]!;
    const span = spanOfOpen(tokens, open);
    if (span) found.push(span);
    const outer = stack[i - 1];
    if (span?.closeToken != null && outer?.style === open.style && open.token - outer.token <= SHARED_REACH) outer.innerClose = span.closeToken;
  }
  return withDepths(found.sort((a, b) => a.openToken - b.openToken));
}

/** What an opening mark that nothing closed stands for: words up to the paragraph's end, up to a closing mark it shares, or nothing. */
function spanOfOpen(tokens: readonly Token[], open: OpenMark): QuotedSpan | null {
  if (open.style === 'straightSingle' || open.style === 'single') return null; // it was an apostrophe
  // «ПАО «НК «Роснефть» заявило…»: one mark closes what several opened; but a quotation of several paragraphs may open with a name.
  const opensParagraph = open.token === 0 || tokens[open.token - 1]!.text === ':' || tokens[open.token - 1]!.text === '—';
  if (open.innerClose !== null && !opensParagraph) return open.style === 'guillemet' ? spanOf(tokens, open, open.innerClose) : null;
  return spanOf(tokens, open, null);
}

function spanOf(tokens: readonly Token[], open: OpenMark, closeToken: number | null): QuotedSpan {
  const opening = tokens[open.token]!;
  const end = closeToken === null ? tokens[tokens.length - 1]!.end : tokens[closeToken]!.end;
  return {
    start: opening.start,
    end,
    inner: { start: opening.end, end: closeToken === null ? end : tokens[closeToken]!.start },
    openToken: open.token,
    closeToken,
    depth: 0,
    single: open.style === 'single' || open.style === 'straightSingle' || open.style === 'angle',
  };
}

/** Counts how many of the spans before it each span lies in. `spans` are sorted and nest or stand apart. */
function withDepths(spans: readonly QuotedSpan[]): QuotedSpan[] {
  const outer: QuotedSpan[] = [];
  return spans.map(span => {
    while (outer.length && outer[outer.length - 1]!.end <= span.start) outer.pop();
    outer.push(span);
    return { ...span, depth: outer.length - 1 };
  });
}

/** A mark that stands free before a word opens, even while another of its kind is open. */
function standsBeforeWord(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  const before = tokens[i - 1];
  return (tokens[i]!.spaceBefore || before?.text === '(' || before?.text === '[') && after !== undefined && !after.spaceBefore && after.kind !== 'punctuation';
}

/** Whether the mark stands behind something and before a space, another mark or the end: where one closes. */
function endsWord(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  if (tokens[i]!.spaceBefore) return after === undefined;
  if (after === undefined || after.spaceBefore) return true;
  return after.kind === 'punctuation' && !/^[("“«[]$/u.test(tokens[i - 1]?.text ?? '(');
}

function beginsWord(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  const before = tokens[i - 1];
  if (after === undefined || after.spaceBefore || after.kind === 'clitic' || isClipped(tokens, i)) return false;
  return tokens[i]!.spaceBefore || before === undefined || (before.kind === 'punctuation' && /^[("“«[—–-]$/u.test(before.text));
}

/** An apostrophe in place of what was left out: '90s, ‘em, "class of '99"; not 'em dashes', which no one can tell. */
function isClipped(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  if (after === undefined || after.spaceBefore) return false;
  return CLIPPED.has(after.lower) || (after.kind === 'number' && after.text.length === 2);
}

/** Feet and inches: 6'2", 6' 2"; not "born in 1985". */
function isInches(tokens: readonly Token[], i: number): boolean {
  const number = tokens[i - 1];
  const foot = tokens[i - 2];
  return number?.kind === 'number' && !tokens[i]!.spaceBefore && (foot?.text === "'" || foot?.text === '’') && tokens[i - 3]?.kind === 'number';
}

/** «the workers' rights'»: behind a plural, before a small word, while another mark of the kind comes that may close. */
function isPossessive(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before?.kind !== 'word' || !before.lower.endsWith('s') || after?.kind !== 'word' || !/^\p{Ll}/u.test(after.text)) return false;
  for (let j = i + 1; j < tokens.length && j <= i + POSSESSIVE_REACH; j++) {
    if (tokens[j]!.text === tokens[i]!.text && endsWord(tokens, j)) return true;
  }
  return false;
}
