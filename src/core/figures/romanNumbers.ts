const VALUES: ReadonlyMap<string, number> = new Map([['I', 1], ['V', 5], ['X', 10], ['L', 50], ['C', 100]]);

/** The value of a Roman number up to 399 in capitals (XVIII, also with Cyrillic Х); null for other text. */
export function romanNumber(text: string): number | null {
  if (!text || text.length > 8) return null;
  let total = 0;
  let before = 0;
  for (const letter of text.replace(/Х/gu, 'X').replace(/С/gu, 'C')) {
    const value = VALUES.get(letter);
    if (value === undefined) return null;
    total += value > before ? value - 2 * before : value;
    before = value;
  }
  return total > 0 ? total : null;
}
