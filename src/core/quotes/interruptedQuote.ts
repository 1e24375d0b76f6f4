import type { Passage } from '../passage.ts';
import type { QuotedSpan } from '../quotationMarks.ts';
import type { Span } from '../span.ts';
import { tidySpan } from './draft.ts';

const DASHES = new Set(['—', '–', '-', '―']);
/** How long an author's words between dashes may be, in tokens. */
const LONGEST_INTERRUPTION = 60;

/**
 * The content of a quotation whose marks hold the author's words too: «А, — сказал X. — Б». `before` is where the words before the dash end,
 * `cueToken` the first token of the cue and `after` the first one behind it. Null where the marks hold no such interruption.
 * A cue further than a few words from the dash is the speaker's own («Мы решили — так он сказал»).
 */
export function interruptedQuote(passage: Passage, before: number, cueToken: number, after: number): readonly Span[] | null {
  const { tokens, text } = passage;
  if (!standsBehindDash(passage, cueToken)) return null;
  const quote = innermostAround(passage.quoted, cueToken);
  if (!quote) return null;
  const first = tidySpan(text, { start: quote.inner.start, end: before });
  if (!first) return null;
  const close = quote.closeToken ?? tokens.length;
  let depth = 0;
  for (let i = after; i < Math.min(close, after + LONGEST_INTERRUPTION); i++) {
    const token = tokens[i]!;
    if (token.text === '«' || token.text === '(') depth++;
    else if (token.text === '»' || token.text === ')') depth--;
    if (depth > 0 || !DASHES.has(token.text) || !token.spaceBefore) continue;
    const mark = tokens[i - 1]!.text;
    if (mark !== ',' && mark !== '.' && mark !== ':') continue;
    const next = tokens[i + 1];
    const rest = next && i + 1 < close ? tidySpan(text, { start: next.start, end: quote.inner.end }) : null;
    return rest ? [first, rest] : [first];
  }
  // «А, — сказал он»: the marks close behind the author's words.
  return tokens.slice(after, close).some(token => token.text === '.' || token.text === '!' || token.text === '?') ? null : [first];
}

/** Whether a dash with a comma or a closing mark before it stands before the cue: «…, — сказал»; not «Это — сказал он — ложь». */
function standsBehindDash({ tokens }: Passage, cueToken: number): boolean {
  for (let i = cueToken - 1; i > 0 && i >= cueToken - 4; i--) {
    if (!DASHES.has(tokens[i]!.text)) continue;
    return [',', '!', '?', '…'].includes(tokens[i - 1]!.text);
  }
  return false;
}

function innermostAround(quoted: readonly QuotedSpan[], token: number): QuotedSpan | null {
  let found: QuotedSpan | null = null;
  for (const quote of quoted) {
    if (quote.openToken > token) break;
    if (quote.closeToken === null || quote.closeToken > token) found = quote;
  }
  return found;
}
