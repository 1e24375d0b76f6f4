import type { Token } from '../token.ts';
import { isCapitalised } from './articleWords.ts';
import type { FoundRole, Neighbour, RoleContext } from './findRoles.ts';
import { FIRST_WORDS_EN, KIN_EN, PLACE_PREPOSITIONS_EN, ROLES_EN, ROLE_MODIFIERS_EN, SPEECH_EN, TITLES_EN } from './lexicon/classWordsEn.ts';
import { DEMONYMS } from './lexicon/demonyms.ts';
import type { PlacedName } from './placedNames.ts';

/** Words before an office that narrow it, at most. */
const LONGEST_MODIFIERS = 4;
/** Words of a role after the comma before the office is met, at most. */
const LONGEST_ROLE = 7;
/** Words of what somebody speaks for: "for the fire service". */
const LONGEST_TAIL = 6;
/** Forms of address tell no role. */
const ADDRESSES = new Set('mr mrs ms miss mme mlle sir dame lord lady madam'.split(' '));
const ARTICLES = new Set(['a', 'an', 'the']);
const DETERMINERS = new Set([...ARTICLES, 'his', 'her', 'their', 'its', 'my', 'our', 'another', 'one', 'fellow']);
const OF = new Set(['of', 'for', 'to', 'at', 'in']);
const ENDS_ROLE = new Set([...PLACE_PREPOSITIONS_EN, 'of', 'at', 'for', 'with', 'who', 'said', 'says']);
// Verbs before a name, which are no part of a role: "elected mayor", but "retired judge".
const PARTICIPLE = /(?:ed|ing)$/u;
/** Verbs without an ending that tells: "Voters met professor Kerry". */
const VERBS = new Set('met told saw made led hit beat won took gave left ran sent put got had has is was were are be been will would shot cut let set said says fought sought brought caught found held kept lost paid sold'.split(' '));
const ROLE_PARTICIPLES = new Set('retired elected disgraced convicted renowned acclaimed celebrated appointed marketing engineering managing housing banking'.split(' '));
// "astrophysicist", "immunologist", "physician", "filmmaker"; not "list", "artisan".
const TRADE = /(?:olog|icist|onom|graph|physic|iatr|chem|rian|violin|guitar|pian|novel|essay|column|loyal|activ)ist$|icist$|[ht]ician$|(?:maker|worker|keeper|woman)$/u;

/** "Wynnum coach Matt Myers", "First Minister of Scotland Ann Kerry", "Jessie Hale, a US attorney", "the mayor of London, Omar Kerry,". The role leaves out the body's name. */
export function englishRole(context: RoleContext, name: PlacedName): FoundRole | null {
  const role = roleBefore(context, name) ?? roleAfter(context, name) ?? roleApposed(context, name);
  if (!role || role.affiliation !== undefined) return role;
  const affiliation = bodyAfter(context, name.endToken) ?? countryIn(context, role);
  return { ...role, affiliation };
}

function roleBefore(context: RoleContext, name: PlacedName): FoundRole | null {
  return rolePhrase(context, name.first);
}

/** "The mayor of London, Omar Kerry, wrote": the office before the comma. */
function roleApposed(context: RoleContext, name: PlacedName): FoundRole | null {
  const { tokens } = context;
  if (tokens[name.first - 1]?.text !== ',') return null;
  const after = tokens[name.endToken];
  if (after && after.text !== ',' && after.text !== '.' && after.text !== '(' && !SPEECH_EN.has(after.lower)) return null;
  const role = rolePhrase(context, name.first - 1);
  if (!role) return null;
  const before = tokens[role.first - 1];
  const isPhrase = !before || DETERMINERS.has(before.lower) || before.kind !== 'word' || context.endingAt(role.first - 1) !== null;
  return isPhrase ? role : null;
}

/** The role that ends before the token `end`, the body that it belongs to between them or before it. */
function rolePhrase(context: RoleContext, end: number): FoundRole | null {
  const { tokens } = context;
  let last = end - 1;
  let affiliation: number | undefined;
  const body = context.endingAt(last);
  if (body) {
    const office = officeBefore(context, body);
    if (office === null) return null;
    affiliation = body.owner;
    last = office;
  }
  let office = last;
  // "Secretary of State", "Minister of Information"
  if (office > 1 && tokens[office]!.kind === 'word' && !context.endingAt(office) && tokens[office - 1]?.lower === 'of' && isRole(tokens[office - 2]!)) office -= 2;
  if (office < 0 || !isRole(tokens[office]!)) return null;
  const first = phraseStart(context, office);
  return { first, end: last + 1, affiliation: affiliation ?? bodyBefore(context, first) };
}

/** Where the words begin that narrow an office: "theoretical | astrophysicist", "Deputy Emergency Situations | Minister"; not "met | professor". */
function phraseStart(context: RoleContext, office: number): number {
  const { tokens } = context;
  let first = office;
  let sure = office;
  for (let guesses = 0; first > 0;) {
    const before = tokens[first - 1]!;
    if (context.endingAt(first - 1) || before.kind !== 'word' || DETERMINERS.has(before.lower)) return first;
    if (isRole(before) || ROLE_MODIFIERS_EN.has(before.lower) || DEMONYMS.has(before.lower)) {
      first--;
      if (guesses === 0) sure = first;
    } else if (before.lower === 'and' && first > 1 && isRole(tokens[first - 2]!) || before.lower === 'of' && first > 1 && isRole(tokens[first - 2]!) && !isCapitalised(tokens[first]!.text)) {
      first -= 2;
      if (guesses === 0) sure = first;
    } else if (OF.has(before.lower) || PLACE_PREPOSITIONS_EN.has(before.lower) || SPEECH_EN.has(before.lower) || before.lower === 'by' || before.lower === 'with') return guesses < 3 ? first : sure;
    else if (FIRST_WORDS_EN.has(before.lower) || VERBS.has(before.lower) || PARTICIPLE.test(before.lower) && !ROLE_PARTICIPLES.has(before.lower) || ++guesses >= LONGEST_MODIFIERS) return sure;
    else first--;
  }
  return first;
}

/** The token of the office that "of" leads from to the body: "First Minister | of Scotland". */
function officeBefore({ tokens, isBody }: RoleContext, { name, owner }: Neighbour): number | null {
  if (!isBody(owner)) return null;
  let i = name.first - 1;
  if (tokens[i]?.lower === 'the') i--;
  if (!OF.has(tokens[i]?.lower ?? '') || i < 1) return null;
  if (isRole(tokens[i - 1]!)) return i - 1;
  return i > 2 && tokens[i - 2]!.lower === 'of' && isRole(tokens[i - 3]!) ? i - 1 : null; // "Secretary of State of Montana"
}

function roleAfter(context: RoleContext, name: PlacedName): FoundRole | null {
  const { tokens } = context;
  if (tokens[name.endToken]?.text !== ',') return null;
  let first = name.endToken + 1;
  if (DETERMINERS.has(tokens[first]?.lower ?? '')) first++;
  // "a US attorney": a place before the office is what it belongs to.
  const before = context.startingAt(first);
  if (before) {
    first = before.name.endToken;
    if (tokens[first]?.kind === 'clitic') first++;
  }
  let end = first;
  let found = 0;
  while (end < tokens.length && end - first < LONGEST_ROLE) {
    const token = tokens[end]!;
    if (token.kind !== 'word' || ENDS_ROLE.has(token.lower) || context.startingAt(end) || token.lower === 'and' && found === 0) break;
    end++;
    if (isRole(token)) found = end;
    else if (found > 0 && token.lower !== 'and') break;
  }
  if (found === 0) return null;
  end = found;
  if (tokens[end]?.lower === 'of' && tokens[end + 1]?.kind === 'word' && isCapitalised(tokens[end + 1]!.text) && !context.startingAt(end + 1)) end += 2; // "Secretary of State"
  return { first, end: tailEnd(context, end), affiliation: before && context.isBody(before.owner) ? before.owner : bodyAfter(context, end) };
}

/** The end of "for the fire service" after a role, where it goes up to a comma or stop without a name inside. */
function tailEnd(context: RoleContext, from: number): number {
  const { tokens } = context;
  if (!/^(?:for|of|at)$/u.test(tokens[from]?.lower ?? '')) return from;
  for (let end = from + 1; end < tokens.length && end <= from + LONGEST_TAIL; end++) {
    if (/^[,.]$/u.test(tokens[end]!.text)) return end > from + 1 ? end : from;
    if (tokens[end]!.kind !== 'word' || isCapitalised(tokens[end]!.text) || /^(?:who|which|that|when|after)$/u.test(tokens[end]!.lower)) return from;
  }
  return from;
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

/** The country of an adjective in the role: "Mexican President". */
function countryIn({ tokens, countryOf }: RoleContext, { first, end }: FoundRole): number | undefined {
  for (let i = first; i < end; i++) {
    const owner = countryOf(tokens[i]!.lower);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function isRole({ kind, lower }: Token): boolean {
  if (kind !== 'word' || ADDRESSES.has(lower) || FIRST_WORDS_EN.has(lower)) return false;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return [lower, last].some(word => TITLES_EN.has(word) || ROLES_EN.has(word) || KIN_EN.has(word)) || TRADE.test(lower);
}
