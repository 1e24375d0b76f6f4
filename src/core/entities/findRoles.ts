import type { Role } from '../analysis.ts';
import type { FoundArticle } from '../detect.ts';
import type { Span } from '../span.ts';
import type { Token } from '../token.ts';
import type { Cluster } from './clusterNames.ts';
import { FIRST_WORDS_EN, PLACE_PREPOSITIONS_EN, TITLES_EN } from './lexicon/classWordsEn.ts';
import { ROLE_RU } from './lexicon/classWordsRu.ts';
import type { PlacedName } from './placedNames.ts';
import { stemOf } from './stem.ts';

const LONGEST_ROLE = 6;
/** Forms of address tell no role. */
const ADDRESSES = new Set('mr mrs ms miss dr sir dame lord lady madam мистер миссис господин госпожа товарищ сэр лорд'.split(' ').map(stemOf));
const ARTICLES = new Set(['a', 'an', 'the']);
const ENDS_ROLE = new Set([...PLACE_PREPOSITIONS_EN, 'of', 'at', 'for', 'with', 'who', 'and', 'said', 'says']);

/** The roles that stand beside the mentions of each person, by the cluster's index; `idOf` gives an entity's id by its index. */
export function findRoles(article: FoundArticle, clusters: readonly Cluster[], idOf: (index: number) => string): Role[][] {
  const owners = new Map<number, number>(); // cluster by the start of a name; names do not overlap
  const byEnd = new Map<number, number>();
  clusters.forEach(({ names }, index) => {
    for (const name of names) {
      owners.set(name.start, index);
      byEnd.set(name.end, index);
    }
  });
  const affiliationOf = (index: number | undefined): string | null =>
    (index !== undefined && (clusters[index]!.type === 'organization' || clusters[index]!.type === 'location') ? idOf(index) : null);
  return clusters.map(({ type, names }) => (type !== 'person' ? [] : names.flatMap((name, mention) => {
    const role = roleBefore(article, name, byEnd) ?? roleAfter(article, name, owners);
    return role ? [{ start: role.span.start, end: role.span.end, mention, affiliation: affiliationOf(role.affiliation) }] : [];
  })));
}

interface FoundRole {
  readonly span: Span;
  /** Index of the cluster that the role belongs to. */
  readonly affiliation: number | undefined;
}

/** «генеральный директор Baidu Робин Ли», "Wynnum coach Matt Myers". */
function roleBefore(article: FoundArticle, name: PlacedName, byEnd: ReadonlyMap<number, number>): FoundRole | null {
  const { start: offset, findings: { passage: { tokens, language } } } = article.paragraphs[name.paragraph]!;
  let end = name.first;
  let affiliation: number | undefined;
  if (language === 'ru') {
    // The body between office and person: «директор Baidu Робин Ли», «министр обороны США Джеймс Мэттис».
    const skipped = nameEndingAt(tokens, end, offset, byEnd);
    if (skipped) ({ first: end, owner: affiliation } = skipped);
  }
  let first = -1;
  let i = end - 1;
  for (; i >= 0 && i >= end - LONGEST_ROLE; i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || byEnd.has(offset + token.end)) break;
    if (isRole(token, language)) first = i;
    else if (language === 'en' && (FIRST_WORDS_EN.has(token.lower) || first < 0)) break;
    else if (language === 'ru' && /^(?:что|как|в|на|с|к|о|а|но)$/u.test(token.lower)) break;
  }
  if (first < 0) return null;
  if (language === 'ru') while (first > 0 && first > end - LONGEST_ROLE && isModifier(tokens[first - 1]!)) first--;
  else affiliation = nameEndingAt(tokens, first, offset, byEnd)?.owner;
  return { span: { start: offset + tokens[first]!.start, end: offset + tokens[end - 1]!.end }, affiliation };
}

/** "Jessie Hale, a US attorney", «Анна Кулагина, директор музея»; up to what the office belongs to. */
function roleAfter(article: FoundArticle, name: PlacedName, owners: ReadonlyMap<number, number>): FoundRole | null {
  const { start: offset, findings: { passage: { tokens, language } } } = article.paragraphs[name.paragraph]!;
  if (tokens[name.endToken]?.text !== ',') return null;
  let first = name.endToken + 1;
  if (language === 'en' && ARTICLES.has(tokens[first]?.lower ?? '')) first++;
  // "a US attorney": a place before the office is what it belongs to.
  let affiliation = owners.get(offset + (tokens[first]?.start ?? -1));
  if (affiliation !== undefined) first++;
  let end = first;
  let found = false;
  while (end < tokens.length && end - first < LONGEST_ROLE) {
    const token = tokens[end]!;
    if (token.kind !== 'word' || ENDS_ROLE.has(token.lower) || owners.has(offset + token.start)) break;
    if (isRole(token, language)) found = true;
    else if (language === 'ru' && !found && !isModifier(token)) break;
    end++;
  }
  if (!found) return null;
  for (let i = end; affiliation === undefined && i < end + 3 && i < tokens.length && (i === end || tokens[i - 1]!.kind === 'word'); i++) affiliation = owners.get(offset + tokens[i]!.start);
  return { span: { start: offset + tokens[first]!.start, end: offset + tokens[end - 1]!.end }, affiliation };
}

/** The name that ends right before token `end`: its first token and its cluster. */
function nameEndingAt(tokens: readonly Token[], end: number, offset: number, byEnd: ReadonlyMap<number, number>): { readonly first: number; readonly owner: number } | null {
  let last = end - 1;
  if (tokens[last]?.kind === 'clitic' || /^[»"”]$/u.test(tokens[last]?.text ?? '')) last--;
  const token = tokens[last];
  const owner = token && byEnd.get(offset + token.end);
  if (owner === undefined) return null;
  let first = last;
  while (first > 0 && last - first < 8 && !byEnd.has(offset + tokens[first - 1]!.end) && /^\p{Lu}/u.test(tokens[first - 1]!.text)) first--;
  if (/^[«"„“]$/u.test(tokens[first - 1]?.text ?? '')) first--;
  return { first, owner };
}

function isRole(token: Token, language: 'ru' | 'en'): boolean {
  const key = stemOf(token.lower);
  return !ADDRESSES.has(key) && (language === 'ru' ? ROLE_RU.has(key) : TITLES_EN.has(token.lower));
}

/** A lower-case adjective before an office: «генеральный», «бывшего». */
function isModifier(token: Token): boolean {
  return token.kind === 'word' && token.text.length > 4 && /(?:ый|ий|ой|ого|его|ому|ему|ым|им|ая|ую)$/u.test(token.lower);
}
