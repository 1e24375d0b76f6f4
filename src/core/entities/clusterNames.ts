import type { EntityType } from '../annotation.ts';
import type { FoundArticle } from '../detect.ts';
import { givenName, knownName } from './gazetteer.ts';
import { GENERIC_TAILS, PARTS_OF_NAMES } from './lexicon/nameParts.ts';
import { formGender } from './nameGender.ts';
import type { PlacedName } from './placedNames.ts';

/** Mentions of one thing, in the order of the article; never empty. */
export interface Cluster {
  readonly type: EntityType;
  readonly names: readonly PlacedName[];
}

/** How many things of like names are compared with a new one; keeps the work linear in a text of nothing but names. */
const MOST_COMPARED = 24;

/** Joins the mentions of one thing. Names are sorted by start; so are the clusters, by their first mention. */
export function clusterNames(article: FoundArticle, names: readonly PlacedName[]): Cluster[] {
  const groups = new Groups(names);
  joinSameForms(names, groups);
  joinBrackets(article, names, groups);
  joinPersons(names, groups);
  joinOrganizations(names, groups);
  return groups.clusters();
}

/** Disjoint sets of names, by index. */
class Groups {
  readonly #names: readonly PlacedName[];
  readonly #parents: number[];

  constructor(names: readonly PlacedName[]) {
    this.#names = names;
    this.#parents = names.map((_, i) => i);
  }

  find(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root]!;
    for (let i = index; i !== root;) {
      const parent = this.#parents[i]!;
      this.#parents[i] = root;
      i = parent;
    }
    return root;
  }

  /** The earlier name stays the root. */
  join(a: number, b: number): void {
    const first = this.find(a);
    const second = this.find(b);
    if (first < second) this.#parents[second] = first;
    else this.#parents[first] = second;
  }

  clusters(): Cluster[] {
    const byRoot = new Map<number, PlacedName[]>();
    this.#names.forEach((name, i) => {
      const root = this.find(i);
      const list = byRoot.get(root);
      if (list) list.push(name);
      else byRoot.set(root, [name]);
    });
    return [...byRoot.values()].map(list => ({ type: surestType(list), names: list }));
  }
}

function surestType(names: readonly PlacedName[]): EntityType {
  const weights = new Map<EntityType, number>();
  for (const { type, confidence, keys } of names) weights.set(type, (weights.get(type) ?? 0) + confidence * (keys.length > 1 ? 1.5 : 1));
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The same words in any case, and the names that the tables know as one («США», «Соединённые Штаты»). A lone surname waits for {@link joinPersons}. */
function joinSameForms(names: readonly PlacedName[], groups: Groups): void {
  const firstOf = new Map<string, number>();
  names.forEach((name, i) => {
    if (name.type === 'person' && name.keys.length === 1) return;
    const known = name.type === 'person' ? null : knownName(name.words.map(word => word.toLowerCase()));
    const identity = known?.id && known.type === name.type ? `#${known.id}` : `${name.type} ${name.key}`;
    const before = firstOf.get(identity);
    if (before === undefined) firstOf.set(identity, i);
    else groups.join(before, i);
  });
}

/** «Рен Чжэнфэй (Ren Zhengfei)», «Центральный банк (ЦБ)», "World Health Organization (WHO)"; not "Oslo (Norway)", "Smith (Labour)". */
function joinBrackets(article: FoundArticle, names: readonly PlacedName[], groups: Groups): void {
  for (let i = 1; i < names.length; i++) {
    const inner = names[i]!;
    const outer = names[i - 1]!;
    if (inner.type !== outer.type || inner.paragraph !== outer.paragraph || inner.start - outer.end > 4) continue;
    if (!/^["»”]?\s*\([«"“]?$/u.test(article.text.slice(outer.end, inner.start)) || !/^[»"”]?\)/u.test(article.text.slice(inner.end, inner.end + 2))) continue;
    if (isLatin(inner.words[0]!) !== isLatin(outer.words[0]!) || isAcronymOf(inner, outer) || isAcronymOf(outer, inner) || inner.keys.some(key => key.length > 2 && outer.keys.includes(key))) groups.join(i - 1, i);
  }
}

function isLatin(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word);
}

const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

function isAcronymOf(short: PlacedName, long: PlacedName): boolean {
  return short.words.length === 1 && long.words.length > 1 && CAPITALS.test(short.words[0]!) && acronymsOf(long).includes(short.words[0]!.toLowerCase());
}

/** The abbreviations that a name of several words may have: initials of all its words, of those with a capital, and without a country at the end. */
function acronymsOf({ words }: PlacedName): string[] {
  const initials = (list: readonly string[]): string => list.map(word => word[0]!).join('').toLowerCase();
  const parts = words.flatMap(word => word.split('-'));
  const big = parts.filter(word => word[0] !== word[0]!.toLowerCase());
  const content = parts.filter(word => !SMALL_WORDS.has(word.toLowerCase()));
  return [...new Set([initials(parts), initials(big), initials(content), initials(content.slice(0, -1))])].filter(acronym => acronym.length > 1);
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', 'и', 'по', 'с', 'в', 'на', 'при', 'о', 'за', 'для']);

/** Full names of one person by their shared words, then lone surnames and given names by whoever was named last before them. */
function joinPersons(names: readonly PlacedName[], groups: Groups): void {
  const byKey = new Map<string, number[]>(); // names of several words, one for each different form, by each of their keys
  const seen = new Set<string>();
  const persons = names.map((name, i) => ({ name, i })).filter(({ name }) => name.type === 'person');
  for (const { name, i } of persons) {
    if (name.keys.length < 2 || seen.has(name.key)) continue;
    seen.add(name.key);
    const alike = name.keys.flatMap(key => (byKey.get(key) ?? []).slice(-MOST_COMPARED));
    const match = alike.find(other => isSamePerson(names[other]!, name));
    if (match !== undefined) groups.join(match, i);
    for (const key of new Set(name.keys)) {
      const list = byKey.get(key);
      if (list) list.push(i);
      else byKey.set(key, [i]);
    }
  }
  const latest = new Map<string, number[]>(); // roots of the persons named so far by each key, the last one last
  const firstAlone = new Map<string, number>();
  for (const { name, i } of persons) {
    if (name.keys.length > 1) {
      for (const key of name.keys) {
        const root = groups.find(i);
        const list = (latest.get(key) ?? []).filter(other => groups.find(other) !== root);
        latest.set(key, [...list.slice(-MOST_COMPARED), i]);
      }
      continue;
    }
    const before = latest.get(name.key) ?? [];
    const later = before.length === 0 ? (byKey.get(name.key) ?? []).slice(0, 1) : before;
    const chosen = choosePerson(names, later, name);
    if (chosen !== undefined) groups.join(chosen, i);
    else if (firstAlone.has(name.key)) groups.join(firstAlone.get(name.key)!, i);
    else firstAlone.set(name.key, i);
  }
}

/** The last of the persons whose gender the lone name can have: «Петрова» after «Иван Петров» and «Анна Петрова». */
function choosePerson(names: readonly PlacedName[], candidates: readonly number[], alone: PlacedName): number | undefined {
  if (candidates.length < 2) return candidates[0];
  const gender = formGender(alone.words);
  const bySurname = candidates.filter(i => names[i]!.keys[names[i]!.keys.length - 1] === alone.key);
  const pool = bySurname.length > 0 ? bySurname : candidates;
  const fitting = gender ? pool.filter(i => (formGender(names[i]!.words) ?? gender) === gender) : pool;
  return fitting[fitting.length - 1] ?? pool[pool.length - 1];
}

/**
 * Whether two full names can be one person's: the words of the shorter stand in the longer one in order, an initial for a name counting,
 * and the genders do not differ («Иван Петров», «Анна Петрова»).
 */
function isSamePerson(a: PlacedName, b: PlacedName): boolean {
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  let from = 0;
  let whole = 0;
  for (const key of short.keys) {
    let at = from;
    while (at < long.keys.length && !isSameWord(key, long.keys[at]!)) at++;
    if (at === long.keys.length) return false;
    if (key.length > 1 && long.keys[at]!.length > 1) whole++;
    from = at + 1;
  }
  const first = formGender(a.words);
  const second = formGender(b.words);
  return whole > 0 && (first === null || second === null || first === second);
}

function isSameWord(a: string, b: string): boolean {
  return a === b || (a.length === 1 || b.length === 1) && a[0] === b[0];
}

/** Abbreviations, short names of companies («Meta✴», «Meta✴ Platforms»), names without their country, and a body's head word alone («Сенат»). */
function joinOrganizations(names: readonly PlacedName[], groups: Groups): void {
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
      const full = CAPITALS.test(word) ? byAcronym.get(word.toLowerCase()) : undefined;
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
