import type { Reading } from '../morphology/morphology.ts';
import type { Token } from '../token.ts';
import type { FoundRole, RoleContext } from './findRoles.ts';
import { ROLE_RU, TRADES_RU } from './lexicon/classWordsRu.ts';
import type { PlacedName } from './placedNames.ts';
import { stemOf } from '../morphology/stem.ts';

/** Names count as one word. */
const LONGEST_PHRASE = 9;
/** Forms of address tell no role. */
const ADDRESSES = new Set('мистер миссис господин госпожа товарищ сэр лорд'.split(' ').map(stemOf));
const MARKS = new Set(['«', '»', '„', '“', '"', '”']);
const PREPOSITIONS = new Set(['по', 'от', 'в', 'на', 'при', 'из', 'с', 'во']);

/** «генеральный директор Baidu Робин Ли», «Анна Кулагина, директор музея». The role leaves out the body's name and what follows it. */
export function russianRole(context: RoleContext, name: PlacedName): FoundRole | null {
  const role = roleBefore(context, name) ?? roleAfter(context, name) ?? roleApposed(context, name);
  return role && role.affiliation === undefined ? { ...role, affiliation: countryIn(context, role) } : role;
}

/** «Другой пресс-секретарь, Анна Кулагина,», «Адвокат Петра — Валентин Кулагин»: the office before a comma or dash; not «сказал директор, Кулагин ушёл». */
function roleApposed(context: RoleContext, name: PlacedName): FoundRole | null {
  const { tokens } = context;
  const mark = tokens[name.first - 1]?.text;
  const after = tokens[name.endToken];
  if (mark !== ',' && mark !== '—' && mark !== '–') return null;
  if (mark === ',' && after?.text !== ',' && after?.text !== '(') return null;
  const role = phraseBefore(context, name.first - 1);
  if (!role || mark === ',') return role;
  return role.first === 0 || tokens[role.first - 1]!.kind !== 'word' ? role : null;
}

/** The country of an adjective in the role: «российский министр». */
function countryIn({ tokens, countryOf }: RoleContext, { first, end }: FoundRole): number | undefined {
  for (let i = first; i < end; i++) {
    const owner = countryOf(tokens[i]!.lower);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function roleBefore(context: RoleContext, name: PlacedName): FoundRole | null {
  const role = phraseBefore(context, name.first);
  if (!role) return null;
  // «Адвокат Кулагина | Пётр Ясный»: the lawyer is the other one. «Адвокаты президента Кулагина» says of Кулагин that he is president.
  const near = agree(context, role.office, name.first);
  let head = role.first;
  while (head < role.office && !isRole(context.tokens[head]!)) head++;
  if (head === role.office) return near ? role : null;
  const far = agree(context, head, name.first) && !isPlural(context, head);
  if (!near && !far) return null;
  return far ? role : { ...role, first: role.office };
}

function isPlural(context: RoleContext, index: number): boolean {
  const nouns = readingsOf(context, index).filter(({ tag }) => tag.pos === 'NOUN');
  return nouns.length > 0 && nouns.every(({ tag }) => tag.number === 'plur');
}

/** Whether two words can stand in one case; what the dictionary does not know can. */
function agree(context: RoleContext, left: number, right: number): boolean {
  const cases = readingsOf(context, left).filter(({ known, tag }) => known && tag.case !== null).map(({ tag }) => tag.case);
  const others = readingsOf(context, right).filter(({ known, tag }) => known && tag.case !== null);
  return cases.length === 0 || others.length === 0 || others.some(({ tag }) => cases.includes(tag.case));
}

/** A role, and the token of the office nearest to the person. */
interface OfficeRole extends FoundRole {
  readonly office: number;
}

/** The role that ends before the token `from`, with what it governs between them. */
function phraseBefore(context: RoleContext, from: number): OfficeRole | null {
  const { tokens } = context;
  let end = from;
  let affiliation: number | undefined;
  let i = end - 1;
  // What stands between office and person: genitives, bodies, «по информационной политике».
  for (let words = 0; words < LONGEST_PHRASE && i >= 0 && !isRole(tokens[i]!); words++) {
    while (MARKS.has(tokens[i]?.text ?? '')) i--;
    const other = context.endingAt(i);
    if (other) {
      // A body is left out, with all that follows it; a person stays: «адвокат Кулагина».
      const body = context.isBody(other.owner);
      if (body) affiliation = other.owner;
      i = other.name.first - 1;
      while (MARKS.has(tokens[i]?.text ?? '')) i--;
      if (body) end = i + 1;
    } else if (tokens[i] && (isGoverned(context, i) || tokens[i]!.lower === 'и' && isGoverned(context, i - 1) && isGoverned(context, i + 1))) i--;
    else return null;
  }
  if (i < 0 || !isRole(tokens[i]!) || context.endingAt(i) || tokens[i - 1]?.lower === 'во') return null; // «во главе с Кулагиным»
  let first = i;
  while (first > 0 && !context.endingAt(first - 1) && (goesOn(context, first - 1, first) || isModifier(context, first - 1, first))) first--;
  if (tokens[first - 1]?.lower === 'обязанности' && /^исполня/u.test(tokens[first - 2]?.lower ?? '')) first -= 2; // «исполняющий обязанности министра»
  if (/^(?:врио|экс)$/u.test(tokens[first - 1]?.lower ?? '')) first--;
  const role = withoutTail(context, first, end, affiliation);
  return role && { ...role, office: i };
}

function roleAfter(context: RoleContext, name: PlacedName): FoundRole | null {
  const { tokens } = context;
  if (tokens[name.endToken]?.text !== ',') return null;
  const first = name.endToken + 1;
  let role = first;
  while (role < first + 3 && tokens[role]?.kind === 'word' && !isRole(tokens[role]!) && isAdjective(context, role)) role++;
  if (!tokens[role] || !isRole(tokens[role]!) || context.startingAt(role)) return null;
  let end = role + 1;
  let words = 0;
  while (words++ < LONGEST_PHRASE && tokens[end]?.kind === 'word' && !context.startingAt(end) && (isRole(tokens[end]!) || isGoverned(context, end))) end++;
  let next = end;
  while (MARKS.has(tokens[next]?.text ?? '')) next++;
  const other = context.startingAt(next);
  return withoutTail(context, first, end, other && context.isBody(other.owner) ? other.owner : undefined);
}

/** Without a preposition that its body was cut from: «депутат от». */
function withoutTail(context: RoleContext, first: number, from: number, affiliation: number | undefined): FoundRole | null {
  const { tokens } = context;
  let end = from;
  while (end > first && (PREPOSITIONS.has(tokens[end - 1]!.lower) || MARKS.has(tokens[end - 1]!.text))) end--;
  // «нападающий | московского «Динамо»»
  if (end < from || affiliation !== undefined) while (end > first + 1 && !isRole(tokens[end - 1]!) && isAdjective(context, end - 1) && !isNoun(context, end - 1)) end--;
  return end > first ? { first, end, affiliation } : null;
}

function isRole(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const hyphen = token.lower.indexOf('-');
  return isOffice(stemOf(token.lower)) || hyphen > 4 && isOffice(stemOf(token.lower.slice(0, hyphen))); // «депутат-единоросс»
}

function isOffice(key: string): boolean {
  return (ROLE_RU.has(key) || TRADES_RU.has(key)) && !ADDRESSES.has(key);
}

function readingsOf({ morphology, tokens }: RoleContext, index: number): readonly Reading[] {
  return morphology?.readings(tokens[index]!.text) ?? [];
}

/** A word that an office governs: a preposition, or a noun or adjective in another case than the dictionary's. Without the dictionary there is none. */
function isGoverned(context: RoleContext, index: number): boolean {
  const token = context.tokens[index];
  if (!token) return false;
  if (token.kind !== 'word') return false;
  if (PREPOSITIONS.has(token.lower)) return true;
  const [first] = readingsOf(context, index);
  if (!first || first.tag.pos !== 'NOUN' && first.tag.pos !== 'ADJF') return false;
  return readingsOf(context, index).some(({ tag }) => tag.case !== null && tag.case !== 'nomn');
}

/** Whether an office goes on to the left of another: «пресс-секретарь | президента»; not «репортёрам | адвокат». */
function goesOn(context: RoleContext, left: number, right: number): boolean {
  return isRole(context.tokens[left]!) && (context.morphology === null || readingsOf(context, right).some(({ tag }) => tag.case === 'gent'));
}

/** A lower-case adjective that agrees with the office: «генеральный директор», «бывшего министра»; not «этого лидер». */
function isModifier(context: RoleContext, left: number, right: number): boolean {
  const token = context.tokens[left]!;
  if (token.kind !== 'word' || token.text.length < 5) return false;
  if (context.morphology === null) return ADJECTIVE.test(token.lower);
  const cases = new Set(readingsOf(context, right).map(({ tag }) => tag.case));
  return readingsOf(context, left).some(({ tag }) => tag.pos === 'ADJF' && !tag.grammemes.has('Apro') && tag.case !== null && cases.has(tag.case));
}

function isNoun(context: RoleContext, index: number): boolean {
  return readingsOf(context, index)[0]?.tag.pos === 'NOUN';
}

const ADJECTIVE = /(?:ый|ий|ой|ого|его|ому|ему|ым|им|ая|ую)$/u;

function isAdjective(context: RoleContext, index: number): boolean {
  const { lower } = context.tokens[index]!;
  return context.morphology === null ? ADJECTIVE.test(lower) : readingsOf(context, index).some(({ tag }) => tag.pos === 'ADJF' && !tag.grammemes.has('Apro'));
}
