import { acronymsOf, isAcronym, isLatin } from './acronyms.ts';
import { givenName, knownName } from './gazetteer.ts';
import { GENERIC_TAILS, PARTS_OF_NAMES } from './lexicon/nameParts.ts';
import type { Groups } from './nameGroups.ts';
import type { PlacedName } from './placedNames.ts';

/** Abbreviations, short names of companies («Meta✴», «Meta✴ Platforms»), names without their country, and a body's head word alone («Сенат»). */
export function joinOrganizations(names: readonly PlacedName[], groups: Groups): void {
  joinByCountry(names, groups);
  const byKey = new Map<string, number>();
  const byAcronym = new Map<string, number>();
  const byPart = new Map<string, number | null>(); // null: more than one body has the word
  names.forEach((name, i) => {
    if (name.type !== 'organization' || byKey.has(name.key)) return;
    byKey.set(name.key, i);
    if (name.keys.length < 2) return;
    for (const acronym of acronymsOf(name)) if (!byAcronym.has(acronym)) byAcronym.set(acronym, i);
    for (const part of new Set([name.keys[0]!, name.keys[name.keys.length - 1]!])) {
      const other = byPart.get(part);
      byPart.set(part, other === undefined || other !== null && groups.find(other) === groups.find(i) ? i : null);
    }
  });
  for (const [key, i] of byKey) {
    const name = names[i]!;
    const word = name.words[0]!;
    if (name.keys.length === 1) {
      const full = isAcronym(name) ? byAcronym.get(word.toLowerCase()) : undefined;
      const whole = byPart.get(key);
      if (full !== undefined) groups.join(full, i);
      else if (whole !== undefined && whole !== null && isPartOf(name, names[whole]!)) groups.join(whole, i);
      continue;
    }
    for (let length = name.keys.length - 1; length > 0; length--) {
      const prefix = byKey.get(name.keys.slice(0, length).join(' '));
      if (prefix === undefined) continue;
      if (isGenericRest(name, length)) groups.join(prefix, i);
      break;
    }
  }
}

/** "Senate" for "US Senate", «Конгресс» for «Национальный конгресс»: a word that names a body, or the name's own word beside generic ones. */
function isPartOf(part: PlacedName, whole: PlacedName): boolean {
  const key = part.keys[0]!;
  if (knownName(part.words.map(word => word.toLowerCase()))?.type === 'location' || givenName(part.words[0]!.toLowerCase()) !== null) return false;
  if (PARTS_OF_NAMES.has(key)) return true;
  return whole.keys.every(other => other === key || GENERIC_TAILS.has(other));
}

/** Whether what follows the first `length` words tells nothing new: "Inc", "Platforms", a country. */
function isGenericRest(name: PlacedName, length: number): boolean {
  const rest = name.keys.slice(length);
  return rest.every(key => GENERIC_TAILS.has(key)) || knownName(rest)?.type === 'location' && !isLatin(name.words[0]!);
}

/** A body's name without the country it belongs to. */
interface OfCountry {
  readonly index: number;
  readonly rest: string;
  /** What the tables call the country; null where the name has none. */
  readonly country: string | null;
}

/** "United States Navy", "U.S. Navy" and "Navy"; not where the article has the navies of two countries. "Supreme Court of Puerto Rico", "Puerto Rico Supreme Court". */
function joinByCountry(names: readonly PlacedName[], groups: Groups): void {
  const byRest = new Map<string, OfCountry[]>();
  const seen = new Set<string>();
  names.forEach((name, index) => {
    if (name.type !== 'organization' || !isLatin(name.words[0]!) || seen.has(name.key)) return;
    seen.add(name.key);
    const { rest, country } = withoutCountry(name.keys);
    const list = byRest.get(rest);
    if (list) list.push({ index, rest, country });
    else byRest.set(rest, [{ index, rest, country }]);
  });
  for (const alike of byRest.values()) {
    const firsts = new Map<string, number>();
    for (const { index, country } of alike) {
      if (country === null) continue;
      const first = firsts.get(country);
      if (first === undefined) firsts.set(country, index);
      else groups.join(first, index);
    }
    if (firsts.size !== 1) continue;
    const [first] = firsts.values();
    for (const { index, country } of alike) if (country === null) groups.join(first!, index);
  }
}

function withoutCountry(keys: readonly string[]): { readonly rest: string; readonly country: string | null } {
  for (let length = Math.min(3, keys.length - 1); length > 0; length--) {
    const known = knownName(keys.slice(0, length));
    if (known?.type === 'location') return { rest: keys.slice(length).join(' '), country: known.id ?? keys.slice(0, length).join(' ') };
  }
  const of = keys.lastIndexOf('of');
  if (of > 0) {
    const place = keys.slice(keys[of + 1] === 'the' ? of + 2 : of + 1);
    const known = place.length > 0 ? knownName(place) : null;
    if (known?.type === 'location') return { rest: keys.slice(0, of).join(' '), country: known.id ?? place.join(' ') };
  }
  return { rest: keys.join(' '), country: null };
}
