import { knownName } from './gazetteer.ts';
import type { PlacedName } from './placedNames.ts';

/** Whether a word is written in Latin letters. */
export function isLatin(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word);
}

const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** Whether a name is one word of capitals: «ФИФА», G7. */
export function isAcronym({ words }: PlacedName): boolean {
  return words.length === 1 && CAPITALS.test(words[0]!);
}

/** Whether a name is an abbreviation of a longer one by its initials. */
export function isAcronymOf(short: PlacedName, long: PlacedName): boolean {
  return isAcronym(short) && long.words.length > 1 && acronymsOf(long).includes(short.words[0]!.toLowerCase());
}

/** Whether one word is made of letters of a longer name, in their order and from its first on: "Phivolcs", "PG&E", «РУСАДА»; asked of what stands in brackets only. */
export function isContraction(short: PlacedName, long: PlacedName): boolean {
  if (long.words.length < 2 || long.words.length <= short.words.length) return false;
  const letters = short.words.join('').toLowerCase();
  const all = long.words.join('').toLowerCase();
  if (letters.length < 3 || letters.length > 12 || letters[0] !== all[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = all.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The abbreviations that a name of several words may have: initials of all its words, of those with a capital, and without a country at either end. */
export function acronymsOf({ words, keys }: PlacedName): string[] {
  const initials = (list: readonly string[]): string => list.map(word => word[0]!).join('').toLowerCase();
  const parts = words.flatMap(word => word.split('-'));
  const big = parts.filter(word => word[0] !== word[0]!.toLowerCase());
  const content = parts.filter(word => !SMALL_WORDS.has(word.toLowerCase()));
  // "United States Central Intelligence Agency": CIA.
  const country = [2, 1].find(length => length < keys.length - 1 && knownName(keys.slice(0, length))?.type === 'location') ?? 0;
  return [...new Set([initials(parts), initials(big), initials(content), initials(content.slice(0, -1)), initials(content.slice(country))])].filter(acronym => acronym.length > 1);
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', 'и', 'по', 'с', 'в', 'на', 'при', 'о', 'за', 'для']);
