import type { Token } from '../token.ts';
import type { FoundRole, Neighbour, RoleContext } from './findRoles.ts';
import { FIRST_WORDS_EN, PLACE_PREPOSITIONS_EN, ROLES_EN, ROLE_MODIFIERS_EN, SPEECH_EN, TITLES_EN } from './lexicon/classWordsEn.ts';
import type { PlacedName } from './placedNames.ts';

const LONGEST_ROLE = 7;
/** Forms of address tell no role. */
const ADDRESSES = new Set('mr mrs ms miss mme mlle sir dame lord lady madam'.split(' '));
const ARTICLES = new Set(['a', 'an', 'the']);
const OF = new Set(['of', 'for', 'to', 'at', 'in']);
const ENDS_ROLE = new Set([...PLACE_PREPOSITIONS_EN, 'of', 'at', 'for', 'with', 'who', 'and', 'said', 'says']);

/** "Wynnum coach Matt Myers", "First Minister of Scotland Ann Kerry", "Jessie Hale, a US attorney", "the mayor of London, Omar Kerry,". */
export function englishRole(context: RoleContext, name: PlacedName): FoundRole | null {
  const role = roleBefore(context, name) ?? roleAfter(context, name) ?? roleApposed(context, name);
  return role && role.affiliation === undefined ? { ...role, affiliation: bodyAfter(context, name.endToken) } : role;
}

function roleBefore(context: RoleContext, name: PlacedName): FoundRole | null {
  const { tokens } = context;
  const end = name.first;
  let i = end - 1;
  let affiliation: number | undefined;
  const body = context.endingAt(i);
  if (body) {
    const office = officeBefore(context, body);
    if (office === null) return null;
    affiliation = body.owner;
    i = office;
  }
  let first = -1;
  for (; i >= 0 && i >= end - LONGEST_ROLE - 4; i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || context.endingAt(i)) break;
    if (isRole(token)) first = i;
    else if (token.lower === 'of' && i > 0 && isRole(tokens[i - 1]!)) continue; // "Secretary of State"
    else if (first < 0 && tokens[i - 1]?.lower === 'of' && i > 1 && isRole(tokens[i - 2]!)) continue; // "Minister of Information"
    else break;
  }
  if (first < 0) return null;
  first = withModifiers(context, first);
  return { first, end, affiliation: affiliation ?? bodyBefore(context, first) };
}

/** The token of the office that "of" leads from to the body: "First Minister | of Scotland". */
function officeBefore({ tokens, isBody }: RoleContext, { name, owner }: Neighbour): number | null {
  if (!isBody(owner)) return null;
  let i = name.first - 1;
  if (tokens[i]?.lower === 'the') i--;
  return OF.has(tokens[i]?.lower ?? '') && i > 0 && isRole(tokens[i - 1]!) ? i - 1 : null;
}

function roleAfter(context: RoleContext, name: PlacedName): FoundRole | null {
  const { tokens } = context;
  if (tokens[name.endToken]?.text !== ',') return null;
  let first = name.endToken + 1;
  if (ARTICLES.has(tokens[first]?.lower ?? '')) first++;
  // "a US attorney": a place before the office is what it belongs to.
  const before = context.startingAt(first);
  if (before) {
    first = before.name.endToken;
    if (tokens[first]?.kind === 'clitic') first++;
  }
  let end = first;
  let found = false;
  while (end < tokens.length && end - first < LONGEST_ROLE) {
    const token = tokens[end]!;
    if (token.kind !== 'word' || ENDS_ROLE.has(token.lower) || context.startingAt(end)) break;
    if (isRole(token)) found = true;
    end++;
  }
  if (!found) return null;
  return { first, end, affiliation: before && context.isBody(before.owner) ? before.owner : bodyAfter(context, end) };
}

/** "The mayor of London, Omar Kerry, wrote": the office before the comma. */
function roleApposed(context: RoleContext, name: PlacedName): FoundRole | null {
  const { tokens } = context;
  if (tokens[name.first - 1]?.text !== ',') return null;
  const after = tokens[name.endToken];
  if (after && after.text !== ',' && after.text !== '.' && !SPEECH_EN.has(after.lower)) return null;
  const end = name.first - 1;
  let role = end - 1;
  let affiliation: number | undefined;
  const body = context.endingAt(role);
  if (body) {
    const office = officeBefore(context, body);
    if (office === null) return null;
    affiliation = body.owner;
    role = office;
  }
  if (role < 0 || !isRole(tokens[role]!)) return null;
  let first = role;
  while (first > 0 && isRole(tokens[first - 1]!)) first--;
  first = withModifiers(context, first);
  const before = tokens[first - 1];
  affiliation ??= bodyBefore(context, first);
  const isPhrase = !before || ARTICLES.has(before.lower) || before.kind === 'clitic' || context.endingAt(first - 1) !== null;
  return isPhrase ? { first, end, affiliation } : null;
}

/** Words that narrow an office: "regional", "police", "former". */
function withModifiers(context: RoleContext, from: number): number {
  let first = from;
  while (first > 0 && ROLE_MODIFIERS_EN.has(context.tokens[first - 1]!.lower) && !context.endingAt(first - 1)) first--;
  return first;
}

/** The body whose name, perhaps with 's, ends right before a token. */
function bodyBefore(context: RoleContext, token: number): number | undefined {
  const body = context.endingAt(context.tokens[token - 1]?.kind === 'clitic' ? token - 2 : token - 1);
  return body && context.isBody(body.owner) ? body.owner : undefined;
}

/** The body that "of", "from" or "at" leads to, from a token on. */
function bodyAfter(context: RoleContext, token: number): number | undefined {
  const { tokens } = context;
  if (!/^(?:of|from|at|for|with|in)$/u.test(tokens[token]?.lower ?? '')) return undefined;
  let next = token + 1;
  if (ARTICLES.has(tokens[next]?.lower ?? '')) next++;
  const body = context.startingAt(next);
  return body && context.isBody(body.owner) ? body.owner : undefined;
}

function isRole(token: Token): boolean {
  return token.kind === 'word' && (TITLES_EN.has(token.lower) || ROLES_EN.has(token.lower)) && !ADDRESSES.has(token.lower) && !FIRST_WORDS_EN.has(token.lower);
}
