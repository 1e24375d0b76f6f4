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
}

const NO_BREAK_SINGLE = new Set(['em', 'til', 'tis', 'twas', 'cause', 'n', 'bout', 'round']);

/**
 * Pairs the quotation marks of a paragraph: «…», „…“, “…”, "…", ‘…’, '…', ‹…›, nested in any order. Apostrophes are no marks.
 * An inner mark left open is closed by its outer one; an outer one left open reaches to the end with `closeToken` null.
 * Time is linear in the number of tokens. Sorted by start, outer before inner.
 */
export function pairQuotationMarks(tokens: readonly Token[]): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  const stack: OpenMark[] = [];
  const openCount: Record<Style, number> = { guillemet: 0, low: 0, curly: 0, straight: 0, single: 0, straightSingle: 0, angle: 0 };
  const push = (style: Style, token: number): void => {
    stack.push({ style, token });
    openCount[style]++;
  };
  const close = (styles: readonly Style[], token: number): void => {
    if (!styles.some(style => openCount[style] > 0)) return; // a closing mark that nothing opened
    for (;;) {
      const open = stack.pop()!;
      openCount[open.style]--;
      if (!styles.includes(open.style)) continue; // an inner mark left open ends here without a span
      found.push(spanOf(tokens, open, token, stack.length));
      return;
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
      // “ closes German and Russian inner marks and opens English ones; ” closes both.
      case '“': if (openCount.low > 0) close(['low'], i); else push('curly', i); break;
      case '”': close(['curly', 'low'], i); break;
      case '"':
        if (openCount.straight > 0 && !opensAgain(tokens, i)) close(['straight'], i);
        else if (next(tokens, i) !== undefined) push('straight', i);
        break;
      case '‘': push('single', i); break;
      case '’': if (openCount.single > 0 && endsWord(tokens, i)) close(['single'], i); break;
      case "'":
        if (openCount.straightSingle > 0 && endsWord(tokens, i)) close(['straightSingle'], i);
        else if (openCount.straightSingle === 0 && beginsWord(tokens, i)) push('straightSingle', i);
        break;
    }
  }
  // What is still open: an outer mark reaches to the end; a lone single mark was an apostrophe.
  stack.forEach((open, depth) => {
    if (open.style !== 'straightSingle' && open.style !== 'single') found.push(spanOf(tokens, open, null, depth));
  });
  return found.sort((a, b) => a.openToken - b.openToken);
}

function spanOf(tokens: readonly Token[], open: OpenMark, closeToken: number | null, depth: number): QuotedSpan {
  const opening = tokens[open.token]!;
  const end = closeToken === null ? tokens[tokens.length - 1]!.end : tokens[closeToken]!.end;
  return {
    start: opening.start,
    end,
    inner: { start: opening.end, end: closeToken === null ? end : tokens[closeToken]!.start },
    openToken: open.token,
    closeToken,
    depth,
    single: open.style === 'single' || open.style === 'straightSingle' || open.style === 'angle',
  };
}

function next(tokens: readonly Token[], i: number): Token | undefined {
  return tokens[i + 1];
}

/** A straight mark that stands free before a word opens, even while another is open: the one before it was never closed. */
function opensAgain(tokens: readonly Token[], i: number): boolean {
  const after = next(tokens, i);
  return tokens[i]!.spaceBefore && after !== undefined && !after.spaceBefore && after.kind !== 'punctuation';
}

function endsWord(tokens: readonly Token[], i: number): boolean {
  const after = next(tokens, i);
  return !tokens[i]!.spaceBefore && (after === undefined || after.spaceBefore || after.kind === 'punctuation');
}

function beginsWord(tokens: readonly Token[], i: number): boolean {
  const after = next(tokens, i);
  const before = tokens[i - 1];
  if (after === undefined || after.spaceBefore || after.kind === 'clitic' || after.kind === 'number' || NO_BREAK_SINGLE.has(after.lower)) return false;
  return tokens[i]!.spaceBefore || before === undefined || (before.kind === 'punctuation' && /^[("“«[—–-]$/u.test(before.text));
}
