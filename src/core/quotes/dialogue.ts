import type { Passage } from '../passage.ts';
import type { Span } from '../span.ts';
import { tidySpan } from './draft.ts';

const DASH = /^[—–―-]$/u; // «— Да»

/** Whether a passage is a line of dialogue: it opens with a dash and a space. */
export function isDialogue({ tokens }: Passage): boolean {
  return tokens.length > 2 && DASH.test(tokens[0]!.text) && tokens[1]!.spaceBefore;
}

/** All that a line of dialogue says, where no words of the author stand in it. */
export function spokenLine({ tokens, text }: Passage): Span | null {
  return tidySpan(text, { start: tokens[1]!.start, end: text.length });
}

/**
 * What is said in a line of dialogue that the author interrupts: «— А, — сказал X. — Б», where `end` is the offset at which А ends and `after` the token
 * behind the author's verb. Null where nothing is said.
 */
export function dialogueParts({ tokens, text }: Passage, end: number, after: number): Span[] | null {
  const first = tidySpan(text, { start: tokens[1]!.start, end });
  if (!first) return null;
  for (let i = after; i < tokens.length - 1; i++) {
    if (!DASH.test(tokens[i]!.text) || !tokens[i]!.spaceBefore || ![',', '.', ':', '!'].includes(tokens[i - 1]!.text)) continue;
    const rest = tidySpan(text, { start: tokens[i + 1]!.start, end: text.length });
    return rest ? [first, rest] : [first];
  }
  return [first];
}
