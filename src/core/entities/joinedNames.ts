import type { Token } from '../token.ts';
import { isCapitalised } from './articleWords.ts';
import { knownNameAt } from './gazetteer.ts';
import { stemOf } from '../morphology/stem.ts';
import { AWARDS_RU, AWARD_WORDS_RU, BODIES_OF_MANY_COUNTRIES, ORG_BEFORE_RU, ORG_HEADS_RU } from './lexicon/classWordsRu.ts';
import type { Piece } from './nameEdges.ts';

// Ends of sites' names: Страна.ua, Znak.com; not «Он ушёл.Она».
const DOMAIN = /^(?:com|org|net|info|ru|ua|by|kz|рф|su|uk|us|eu|de|at|tv|me|io|co|gov|edu)$/iu;

/** "Znak.com", «Страна.ua»: the site, not its first word. */
export function withDomain(tokens: readonly Token[], piece: Piece): Piece {
  const dot = tokens[piece.end];
  const domain = tokens[piece.end + 1];
  if (dot?.text !== '.' || dot.spaceBefore || !domain || domain.spaceBefore || !DOMAIN.test(domain.text)) return piece;
  return { ...piece, end: piece.end + 2, type: piece.type === 'product' ? 'product' : 'organization' };
}

/** «премия „Оскар“», «„Грэмми“»: awards are no names by the guidelines. */
export function isAward(tokens: readonly Token[], { first, end }: Piece): boolean {
  if (!/^[«„“"]$/u.test(tokens[first - 1]?.text ?? '') || !/^[»“”"]$/u.test(tokens[end]?.text ?? '')) return false;
  const before = tokens[first - 2];
  return AWARDS_RU.has(tokens.slice(first, end).map(({ stem }) => stem).join(' ')) || before !== undefined && AWARD_WORDS_RU.has(before.stem);
}

/** «ВВС США», «МИД Украины»: the country is part of the body's name; «театр имени Евгения Кулагина»: so are the person and the kind of house. */
export function joinRussianBodies(tokens: readonly Token[], pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined[joined.length - 1];
    if (before && isCountryOf(tokens, before, piece)) {
      joined[joined.length - 1] = { ...before, end: piece.end };
      continue;
    }
    const first = piece.type === 'person' || piece.type === 'organization' ? houseBefore(tokens, piece.first) : piece.first;
    if (first === piece.first) {
      joined.push(piece);
      continue;
    }
    let start = first;
    while (joined.length > 0 && joined[joined.length - 1]!.end > first) start = Math.min(start, joined.pop()!.first);
    joined.push({ ...piece, first: start, type: 'organization' });
  }
  return joined;
}

function isCountryOf(tokens: readonly Token[], body: Piece, country: Piece): boolean {
  if (body.type !== 'organization' || country.type !== 'location' || country.first !== body.end || !/^\p{Script=Cyrillic}/u.test(tokens[body.first]!.text)) return false;
  if (BODIES_OF_MANY_COUNTRIES.has(tokens[body.first]!.lower)) return false;
  const known = knownNameAt(tokens, country.first);
  return known !== null && known.name.id !== null && country.first + known.tokens === country.end;
}

/** Where «театр» of «театр имени Кулагина», «НИИ» of «НИИ им. Кулагина» begins; `first` where no such word leads to the name. */
function houseBefore(tokens: readonly Token[], first: number): number {
  let i = first - 1;
  if (tokens[i]?.text === '.' && tokens[i - 1]?.lower === 'им') i--;
  if (i < 1 || tokens[i]!.lower !== 'имени' && tokens[i]!.lower !== 'им') return first;
  let house = i - 1;
  const word = tokens[house]!;
  const key = word.stem;
  if (word.kind !== 'word' || !ORG_HEADS_RU.has(key) && !ORG_BEFORE_RU.has(key) && !HOUSES.has(key)) return first;
  while (house > 0 && tokens[house - 1]!.kind === 'word' && isCapitalised(tokens[house - 1]!.text) && ADJECTIVE.test(tokens[house - 1]!.lower)) house--;
  return house;
}

const ADJECTIVE = /(?:[иы]й|ой|ая|ое|ого|ому|[иы]м|ом|ую)$/u;
const HOUSES = new Set(['нии', 'мхат', 'школа', 'училище', 'консерватория', 'филармония', 'дворец', 'госпиталь', 'роддом', 'лицей', 'гимназия', 'мгту'].map(stemOf));

/** "University of California, San Diego" is one university; bodies take their country, and what a dash joins to them. */
export function joinEnglishBodies(tokens: readonly Token[], pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined[joined.length - 1];
    if (before && (isCampus(tokens, before, piece) || isOfCountry(tokens, before, piece) || isListed(tokens, before, piece) || isDistrict(tokens, before, piece))) joined[joined.length - 1] = { ...before, end: piece.end };
    else if (before && isJoinedByDash(tokens, before, piece)) joined[joined.length - 1] = { ...piece, first: before.first };
    else joined.push(piece);
  }
  return joined;
}

/** "Federal Aviation Office of Germany"; not "the Guardian of Britain". */
function isOfCountry(tokens: readonly Token[], body: Piece, country: Piece): boolean {
  if (body.type !== 'organization' || country.type !== 'location' || body.end - body.first < 2 || tokens[body.end]?.lower !== 'of') return false;
  if (country.first !== body.end + (tokens[body.end + 1]?.lower === 'the' ? 2 : 1)) return false;
  const known = knownNameAt(tokens, country.first);
  return known !== null && known.name.id !== null && country.first + known.tokens === country.end;
}

/** "Harvard–Smithsonian Center", "Iran–Iraq War": what a dash joins to a longer name of another type is part of it. */
function isJoinedByDash(tokens: readonly Token[], a: Piece, b: Piece): boolean {
  const dash = tokens[a.end];
  return dash !== undefined && dash.text === '–' && !dash.spaceBefore && b.first === a.end + 1 && !tokens[b.first]!.spaceBefore && b.end - b.first > 1
    && (b.type === 'organization' || b.type === 'event') && a.type !== 'person';
}

/** "Washington, D.C." is one town. */
function isDistrict(tokens: readonly Token[], a: Piece, b: Piece): boolean {
  return a.type === 'location' && tokens[a.end - 1]!.text === 'Washington' && tokens[a.end]?.text === ',' && b.first === a.end + 1 && /^D\.?C\.?$/u.test(tokens.slice(b.first, b.end).map(({ text }) => text).join(''));
}

/** "National Union of Rail, Maritime and Transport Workers": one body, whose fields are listed; not "Bank of England, Barclays". */
function isListed(tokens: readonly Token[], a: Piece, b: Piece): boolean {
  if (a.type !== 'organization' || b.type !== 'organization' || tokens[a.end]?.text !== ',' || b.first !== a.end + 1) return false;
  const listed = tokens.slice(b.first, b.end).findIndex(({ text }) => text === 'and');
  return listed > 0 && listed < 3 && b.end - b.first - listed > 1 && tokens.slice(a.first, a.end).some(({ text }) => text === 'of' || text === 'for');
}

function isCampus(tokens: readonly Token[], { first, end, type }: Piece, place: Piece): boolean {
  return type === 'organization' && place.type === 'location' && tokens[end]?.text === ',' && place.first === end + 1 && end - first >= 3
    && tokens[end - 1]!.text === 'California' && tokens[end - 2]!.text === 'of' && tokens[end - 3]!.text === 'University';
}
