import type { Item } from '../outline.ts';

/** Whether a pair of quotation marks holds a name rather than words: short, with a capital, nothing that ends a sentence. */
export function isNameQuote(item: Item): boolean {
  const tokens = item.endToken - item.first - 2;
  return item.quote !== null && item.quote.closeToken !== null && tokens >= 1 && tokens <= 6 && !/^\p{Ll}/u.test(item.text);
}
