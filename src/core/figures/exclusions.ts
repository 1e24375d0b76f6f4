import type { Span } from '../span.ts';

/*
 * Stretches of text whose digits are never figures: addresses, telephone numbers, numbers of a list.
 */

// https://example.org/2019/05, www.example.org, user@example.org; not "and/or 5". Each part is one run of characters without a space.
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»"]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{1,63}|(?<![\p{L}\p{N}@/.-])[a-z0-9-]{1,63}\.(?:com|org|net|ru|info|gov|edu|io|рф|de|uk|eu)(?:\/[^\s<>«»"]*)?(?![\p{L}\p{N}])/gu;
// +7 (495) 123-45-67, 8-800-555-35-35; not «5–6» nor «10 000 000».
const TELEPHONE = /(?<![\p{L}\p{N}])(?:\+\d{1,3}|8)[ \u00a0-]?\(?\d{3,4}\)?[ \u00a0-]?\d{2,3}-?[ \u00a0]?\d{2}-?[ \u00a0]?\d{2}(?![\p{L}\p{N}])/gu;
// «1. Первое», "2) Second" at the beginning of a paragraph; not «1.5 млн» nor «3 июня».
const LIST_NUMBER = /^\(?\d{1,3}[.)](?=\s)/u;

/** The excluded spans of a passage, sorted, without overlaps. */
export function excludedSpans(text: string): Span[] {
  const spans: Span[] = [];
  const list = LIST_NUMBER.exec(text);
  if (list) spans.push({ start: 0, end: list[0].length });
  if (/[@/]|www\.|\.(?:com|org|net|ru|info|gov|edu|io|рф|de|uk|eu)/u.test(text)) for (const match of text.matchAll(ADDRESS)) spans.push({ start: match.index, end: match.index + match[0].length });
  if (/\d-?\d|\+\d/u.test(text)) {
    for (const match of text.matchAll(TELEPHONE)) if (/[-(+]/u.test(match[0])) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans.sort((a, b) => a.start - b.start);
}
