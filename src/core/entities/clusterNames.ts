import type { EntityType } from '../annotation.ts';
import type { FoundArticle } from '../detect.ts';
import { isAcronym, isAcronymOf, isContraction, isLatin } from './acronyms.ts';
import { joinAliases } from './aliases.ts';
import { joinOrganizations } from './clusterOrganizations.ts';
import { joinPersons } from './clusterPersons.ts';
import { knownName } from './gazetteer.ts';
import { STORMS_EN } from './lexicon/classWordsEn.ts';
import { Groups } from './nameGroups.ts';
import type { PlacedName } from './placedNames.ts';

/** Mentions of one thing, in the order of the article; never empty. */
export interface Cluster {
  readonly type: EntityType;
  readonly names: readonly PlacedName[];
}

/** Joins the mentions of one thing. Names are sorted by start; so are the clusters, by their first mention. */
export function clusterNames(article: FoundArticle, names: readonly PlacedName[]): Cluster[] {
  const groups = new Groups(names);
  joinSameForms(names, groups);
  joinBrackets(article, names, groups);
  joinAliases(article, names, groups);
  joinPersons(names, groups);
  joinOrganizations(names, groups);
  joinStorms(names, groups);
  return groups.sets().map(list => ({ type: surestType(list), names: list }));
}

function surestType(names: readonly PlacedName[]): EntityType {
  const weights = new Map<EntityType, number>();
  for (const { type, confidence, keys } of names) weights.set(type, (weights.get(type) ?? 0) + confidence * (keys.length > 1 ? 1.5 : 1));
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The same words in any case, and the names that the tables know as one («США», «Соединённые Штаты»). A lone surname waits for {@link joinPersons}. */
function joinSameForms(names: readonly PlacedName[], groups: Groups): void {
  const firstOf = new Map<string, number>();
  const keys = new Set(names.map(({ type, key }) => `${type} ${key}`));
  names.forEach((name, i) => {
    if (name.type === 'person' && name.keys.length === 1) return;
    const identity = identityOf(name, keys);
    const before = firstOf.get(identity);
    if (before === undefined) firstOf.set(identity, i);
    else groups.join(before, i);
  });
}

/** What names of one thing have alike: the tables' id, of a body and its country each («МВД России», «МВД РФ»), else its words, however a hyphen joins them and a case ends them. */
function identityOf(name: PlacedName, keys: ReadonlySet<string>): string {
  const { type, words } = name;
  const lower = words.map(word => word.toLowerCase());
  const known = type === 'person' ? null : knownName(lower);
  if (known?.id && known.type === type) return `#${known.id}`;
  if (type === 'organization' && words.length > 1 && !isLatin(words[0]!)) {
    for (let length = Math.min(3, words.length - 1); length > 0; length--) {
      const country = knownName(lower.slice(-length));
      if (country?.type !== 'location' || !country.id) continue;
      const body = knownName(lower.slice(0, -length));
      return `${body?.type === type && body.id ? `#${body.id}` : name.keys.slice(0, -length).join(' ')} of ${country.id}`;
    }
  }
  return singular(`${type} ${name.keys.map(key => key.replaceAll('-', ' ').replace(FLEETING, '')).join(' ')}`, name, keys);
}

// Vowels that come and go, and endings that look like a case's: «Новичок», «Новичком», «Мосгоризбирком», «Мосгоризбиркома»; not «Лев».
const FLEETING = /(?<=[\u0400-\u04ff]{3})[ео](?=[лкцт]$)|(?<=[\u0400-\u04ff]{4})ом$/u;

/** "Houthi" for "Houthis" where the article has both. */
function singular(identity: string, { type, words }: PlacedName, identities: ReadonlySet<string>): string {
  if (type === 'person' || !identity.endsWith('s') || !isLatin(words[0]!)) return identity;
  const base = identity.slice(0, -1);
  return identities.has(base) ? base : identity;
}

// «» (», «(англ. »; not «, которого (».
const OPENS_BRACKET = /^["»”]?\s*\((?:\p{Ll}{2,5}\.\s*)?[«"“]?$/u;

/** «Рен Чжэнфэй (Ren Zhengfei)», «Центральный банк (ЦБ)», "World Health Organization (WHO)"; not "Oslo (Norway)", "Smith (Labour)". */
function joinBrackets(article: FoundArticle, names: readonly PlacedName[], groups: Groups): void {
  for (let i = 1; i < names.length; i++) {
    const inner = names[i]!;
    const outer = names[i - 1]!;
    if (inner.paragraph !== outer.paragraph || inner.start - outer.end > 12) continue;
    if (!OPENS_BRACKET.test(article.text.slice(outer.end, inner.start)) || !/^[»"”]?\)/u.test(article.text.slice(inner.end, inner.end + 2))) continue;
    const acronym = isAcronymOf(inner, outer) || isAcronymOf(outer, inner) || outer.type === 'organization' && isContraction(inner, outer);
    const translated = isLatin(inner.words[0]!) !== isLatin(outer.words[0]!);
    if (inner.type !== outer.type && !acronym && !translated) continue;
    // «Российское антидопинговое агентство (РУСАДА)»: no initials, and yet the body's own abbreviation.
    const abbreviates = acronym || inner.type === 'organization' && isAcronym(inner) && outer.words.length > 1 && knownName(inner.words.map(word => word.toLowerCase()))?.type !== 'location';
    if (translated || abbreviates || inner.keys.some(key => key.length > 2 && outer.keys.includes(key))) groups.join(i - 1, i);
  }
}

/** "Hurricane Humberto" and "Humberto". */
function joinStorms(names: readonly PlacedName[], groups: Groups): void {
  const storms = new Map<string, number>();
  names.forEach(({ type, keys }, i) => {
    const name = keys[keys.length - 1]!;
    if (type === 'event' && keys.length > 1 && STORMS_EN.has(keys[keys.length - 2]!) && !storms.has(name)) storms.set(name, i);
  });
  if (storms.size === 0) return;
  names.forEach(({ type, keys, key }, i) => {
    const storm = type !== 'event' ? undefined : storms.get(keys.length > 1 && STORMS_EN.has(keys[keys.length - 2]!) ? keys[keys.length - 1]! : key);
    if (storm !== undefined) groups.join(storm, i);
  });
}
