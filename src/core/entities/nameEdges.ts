import type { EntityType } from '../annotation.ts';
import type { Morphology } from '../morphology/morphology.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../token.ts';
import { isCapitalised } from './articleWords.ts';
import { givenName, knownName, knownNameAt } from './gazetteer.ts';
import { stemOf } from '../morphology/stem.ts';
import { NAMED_WITH_ARTICLE_EN, NO_NAMES_EN, ROLES_EN, SHIP_PREFIXES_EN, STORMS_EN, TITLES_EN } from './lexicon/classWordsEn.ts';
import { isAward, joinEnglishBodies, joinRussianBodies, withDomain } from './joinedNames.ts';
import { LOCATION_BEFORE_RU, ORG_HEADS_RU, PLACE_NOUNS_RU } from './lexicon/classWordsRu.ts';
import { PERSON_PARTICLES } from './lexicon/nameParts.ts';
import type { TaggedName } from './nameTagger.ts';
import { mendRussianPieces } from './russianPieces.ts';

/** A name by its tokens, from `first` up to but without `end`. */
export interface Piece {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number;
  readonly source: TaggedName['source'];
  readonly told: boolean;
  /** See {@link TaggedName.whole}. */
  readonly whole: boolean;
}

/**
 * The names of a passage with edges and types as the guidelines have them, where words alone tell: a country or body is cut off the person that
 * stands right after it («Саудовской Аравии Сауд аль-Моджеб»), small words join a person's names («Мухаммед ибн Салман», "de Blasio"), a currency's
 * country is none («долларов США»), a nickname in quotation marks stands inside a person's name («Джеймс «Бадди» Макгирт»), a town in quotation marks is a team, an English article
 * with a capital belongs to the name. Sorted by start, without overlap, as they come.
 */
export function mendEdges(passage: Passage, names: readonly TaggedName[], morphology: Morphology | null = null): readonly TaggedName[] {
  const { tokens, language } = passage;
  if (names.length === 0) return names;
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, type, confidence, source, told = false, whole = false } of names) {
    while (at < tokens.length && tokens[at]!.start < start) at++;
    let last = at;
    while (last < tokens.length && tokens[last]!.end <= end) last++;
    if (last === at) return names; // not on the edges of tokens: nothing here holds
    const piece: Piece = { first: at, end: last, type, confidence, source, told, whole };
    if (whole) {
      pieces.push(piece);
      continue;
    }
    if (at > 0 && /^[=_]$/u.test(tokens[at - 1]!.text) && !tokens[at]!.spaceBefore) continue; // of an address: "watch?v=Kulagin"
    if (language === 'ru' ? isAward(tokens, piece) : isPeople(tokens, piece) || isEnglishAward(tokens, piece) || isOfficeAlone(tokens, piece) || MAJESTY.test(tokens[piece.end - 1]!.text)) continue;
    const site = withDomain(tokens, piece);
    const named = site !== piece || language === 'ru' ? site : withClassWord(tokens, asBuilding(tokens, piece));
    const numbered = withNumber(tokens, named);
    if (numbered !== piece) pieces.push(numbered);
    else if (type === 'person') pieces.push(...withoutWhatIsBefore(tokens, language === 'ru' ? withNoun(tokens, piece) : piece, language));
    else if (type !== 'location' || !isCurrencys(tokens, piece)) pieces.push(language === 'ru' ? withNoun(tokens, asSeat(tokens, asQuoted(tokens, piece))) : withArticle(tokens, withoutArticle(tokens, asEnglishSeat(tokens, withDirection(tokens, asCode(tokens, piece))))));
  }
  const joined = joinParticles(tokens, joinNicknames(tokens, language === 'ru' ? mendRussianPieces(passage, pieces, morphology) : pieces));
  return (language === 'ru' ? joinRussianBodies(tokens, joined) : joinEnglishBodies(tokens, joined)).map(({ first, end, type, confidence, source, told }) => ({ start: tokens[first]!.start, end: tokens[end - 1]!.end, type, confidence, source, told }));
}

/** "PlayStation 5", «Galaxy 9»: a short number right behind a product's name, with nothing to count behind it. */
function withNumber(tokens: readonly Token[], piece: Piece): Piece {
  const number = tokens[piece.end];
  const after = tokens[piece.end + 1];
  // "GPT-4"
  const joined = number?.text === '-' && !number.spaceBefore && after?.kind === 'number' && !after.spaceBefore;
  if (piece.type === 'product' && !piece.whole && joined) return { ...piece, end: piece.end + 2 };
  if (piece.type !== 'product' || piece.whole || number?.kind !== 'number' || !/^\d{1,2}$/u.test(number.text) || tokens[piece.end - 1]!.kind !== 'word') return piece;
  return !after || after.kind === 'punctuation' && /^[,.;:!?)»”"]$/u.test(after.text) && tokens[piece.end + 2]?.kind !== 'number' ? { ...piece, end: piece.end + 1 } : piece;
}

/** Titles that are surnames as often. */
const SURNAME_TOO = new Set('king prince bishop judge major marshal baron earl duke pope chief father brother sister general'.split(' '));

// Cyrillic or Latin capitals, two or more: НТВ, КПК, "NYC"; not «Си», "II".
const BODY = /^(?![IVXL]+$)\p{Lu}{2,}$/u;

/** The person alone, and a known place or body before it as a name of its own. */
function withoutWhatIsBefore(tokens: readonly Token[], piece: Piece, language: Passage['language']): Piece[] {
  let { first } = piece;
  const { end } = piece;
  const before: Piece[] = [];
  const known = first + 1 < end && givenName(tokens[first]!.lower) === null ? knownNameAt(tokens, first) : null;
  if (known && first + known.tokens < end && (known.name.id !== null || known.tokens > 1) && isPersonsName(tokens, first + known.tokens, end)) {
    before.push({ ...piece, end: first + known.tokens, type: known.name.type });
    first += known.tokens;
  } else if (first + 1 < end && BODY.test(tokens[first]!.text) && tokens[first + 1]!.kind === 'word' && !BODY.test(tokens[end - 1]!.text)) {
    let last = first + 1;
    while (last < end - 1 && BODY.test(tokens[last]!.text)) last++;
    before.push({ ...piece, end: last, type: 'organization' });
    first = last;
  }
  if (language === 'ru' && end - first > 2 && LOCATION_BEFORE_RU.has(tokens[first - 1]?.stem ?? '') && givenName(tokens[first]!.lower) === null) {
    // «премьер-министр земли Гессен | Фолькер Буфье»
    before.push({ ...piece, first, end: first + 1, type: 'location' });
    first++;
  }
  if (language === 'en') {
    // "NYC Mayor de Blasio", "Mufti Abdul Qawi"; "Stephen King" ends in the word.
    for (let i = first; i < end - 1; i++) {
      if ((TITLES_EN.has(tokens[i]!.lower) || ROLES_EN.has(tokens[i]!.lower)) && (i === first || !SURNAME_TOO.has(tokens[i]!.lower)) && givenName(tokens[first]!.lower) === null) first = i + 1;
    }
    // "Wilson of C-MORE"
    const of = tokens.findIndex((token, i) => i > first && i < end && token.text === 'of');
    if (of > 0) return [...before, { ...piece, first, end: of }];
  }
  return first < end ? [...before, { ...piece, first }] : before;
}

/** Two words or a given name: «Саудовской Аравии | Сауд аль-Моджеб»; not «Теннесси | Уильямс». */
function isPersonsName(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens[first]!.kind === 'word' && (end - first > 1 || givenName(tokens[first]!.lower) !== null);
}

// «долларов США», "US dollars", "US$"; not «жители США».
const CURRENCY = /^(?:доллар(?:а|у|ом|е|ы|ов|ам|ами|ах)?|dollars?|[$])$/u;

/** Whether the name of a country, the tokens from `first` up to but without `end`, only says whose money is meant. */
export function isCurrencys(tokens: readonly Token[], { first, end }: Pick<Piece, 'first' | 'end'>): boolean {
  return CURRENCY.test(tokens[first - 1]?.lower ?? '') || CURRENCY.test(tokens[end]?.lower ?? '');
}

const OF_PEOPLES = new Set('native african asian latin indigenous roman american south north saudi greek eastern russian sunni shia british irish northern new'.split(' '));

/** "Native Americans", "Roman Catholic", "South Sudanese": a people or creed, no name. */
function isPeople(tokens: readonly Token[], { first, end }: Piece): boolean {
  return end - first === 2 && OF_PEOPLES.has(tokens[first]!.lower) && NO_NAMES_EN.has(tokens[end - 1]!.lower);
}

/** "Nobel Prize", "Medal of Freedom": awards are no names by the guidelines; "Parkinson's disease" neither. */
function isEnglishAward(tokens: readonly Token[], { first, end, type }: Piece): boolean {
  if (type !== 'person') return AWARDS.has(tokens[end - 1]!.text) && end - first > 1 || tokens[first]!.text === 'Medal';
  return tokens[end]?.kind === 'clitic' && /^(?:disease|syndrome)$/u.test(tokens[end + 1]?.lower ?? '');
}

const AWARDS = new Set(['Prize', 'Medal', 'Award', 'Oscar']);

// "Her Majesty", "Your Honour"
const MAJESTY = /^(?:Majesty|Highness|Excellency|Holiness|Lordship)$/u;

/** "the Defence | Secretary", "Assemblywoman": an office with a capital is nobody's name. */
function isOfficeAlone(tokens: readonly Token[], { first, end, type }: Piece): boolean {
  const { lower } = tokens[first]!;
  return type === 'person' && end - first === 1 && OFFICES.has(lower) && !givenName(lower);
}

const OFFICES = new Set('secretary president chancellor senator governor mayor minister congressman congresswoman assemblyman assemblywoman spokesman spokeswoman spokesperson representative director chairman chairwoman commissioner ambassador attorney sheriff princess'.split(' '));

/** "USS Kerry", "Hurricane Kerry": a ship, a storm, whatever else the name is a name of. */
function withClassWord(tokens: readonly Token[], piece: Piece): Piece {
  const before = tokens[piece.first - 1];
  const first = before && isCapitalised(before.text) && isClassWord(before) ? piece.first - 1 : piece.first;
  const head = tokens[first]!;
  // "RMT union": a class word in small letters is the text's.
  if (piece.type === 'organization' && piece.end - piece.first > 1 && SMALL_TAILS.has(tokens[piece.end - 1]!.text)) return { ...piece, end: piece.end - 1 };
  // "Ballot Interference Prevention Act"
  if (piece.type === 'organization' && piece.end - piece.first > 1 && LAWS.has(tokens[piece.end - 1]!.text)) return { ...piece, type: 'work' };
  if (piece.end - first < 2 || !isClassWord(head)) return piece;
  if (piece.type === 'organization' && piece.end - first > 2 && !SHIP_PREFIXES_EN.has(head.lower)) return piece; // "Storm Prediction Center"
  return { ...piece, first, type: STORMS_EN.has(head.lower) ? 'event' : 'product' };
}

const SMALL_TAILS = new Set('union network group service services movement family faction troupe newspaper magazine brand chain team'.split(' '));

const BUILDINGS = new Set('Monument Lodge Mall Hospital Clinic Museum Airport Stadium Cathedral Boulevard Avenue Headquarters'.split(' '));

/** "Washington Monument": a place, though a person gave it the name. */
function asBuilding(tokens: readonly Token[], piece: Piece): Piece {
  return piece.type === 'person' && piece.end - piece.first > 1 && BUILDINGS.has(tokens[piece.end - 1]!.text) ? { ...piece, type: 'location' } : piece;
}

/** Last words of laws, with their capital; a "Project" or "Program" may be a body. */
const LAWS = new Set('Act Bill Treaty Accord Accords Protocol Constitution Declaration Amendment Convention Charter Pact'.split(' '));

function isClassWord({ text, lower }: Token): boolean {
  return STORMS_EN.has(lower) || SHIP_PREFIXES_EN.has(lower) && text === text.toUpperCase();
}

/** Seats of power, by the stems of their words: places only where something is in them or near them. */
const SEATS = new Set(['кремль', 'белый дом', 'букингемский дворец', 'даунинг-стрит', 'смольный'].map(name => name.split(' ').map(stemOf).join(' ')));
const INSIDE = /^(?:в|во|у|возле|около|вокруг|напротив|перед|из|к|на|близ)$/u;

/** «Кремль», «Белого дома» as those who sit there; not «в Белом доме». */
function asSeat(tokens: readonly Token[], piece: Piece): Piece {
  const key = tokens.slice(piece.first, piece.end).map(({ stem }) => stem).join(' ');
  if (!SEATS.has(key)) return piece;
  return { ...piece, type: INSIDE.test(tokens[piece.first - 1]?.lower ?? '') ? 'location' : 'organization' };
}

const DIRECTIONS = new Set('Eastern Western Northern Southern Central North South East West Upper Lower'.split(' '));

/** "— The Ministry of Floods": the article of a sentence's first word is its own, unless the name is known with it. */
function withoutArticle(tokens: readonly Token[], piece: Piece): Piece {
  const { first, end, type } = piece;
  if (tokens[first]!.text !== 'The' || end - first < 3 || type !== 'organization' || NAMED_WITH_ARTICLE_EN.has(tokens[end - 1]!.lower)) return piece;
  const before = tokens[first - 1];
  return !before || /^[.!?—–]$/u.test(before.text) ? { ...piece, first: first + 1 } : piece;
}

/** "Eastern Mediterranean", "South London". */
function withDirection(tokens: readonly Token[], piece: Piece): Piece {
  const before = tokens[piece.first - 1];
  return piece.type === 'location' && before && DIRECTIONS.has(before.text) && !isCapitalised(tokens[piece.first - 2]?.text ?? '') ? { ...piece, first: piece.first - 1 } : piece;
}

// "EB3", "AXB1344": two capitals or more and a number; not "K2", "M25".
const CODE = /(?:^|-)\p{Lu}{2,}\d+$/u;

/** A code of letters and a number is a thing's name, not a person's or a place's. */
function asCode(tokens: readonly Token[], piece: Piece): Piece {
  // "UN" is no place, whatever the words around it look like.
  if (piece.type === 'location' && piece.end - piece.first === 1 && BODY.test(tokens[piece.first]!.text) && knownName([tokens[piece.first]!.lower])?.type === 'organization') return { ...piece, type: 'organization' };
  return (piece.type === 'location' || piece.type === 'person') && !piece.told && CODE.test(tokens[piece.end - 1]!.text) ? { ...piece, type: 'product' } : piece;
}

/** "at the White House", "the White House lawn": the place; else those who sit there. */
function asEnglishSeat(tokens: readonly Token[], piece: Piece): Piece {
  if (piece.end - piece.first !== 2 || tokens[piece.first]!.text !== 'White' || tokens[piece.first + 1]!.text !== 'House') return piece;
  const before = tokens[tokens[piece.first - 1]?.lower === 'the' ? piece.first - 2 : piece.first - 1]?.lower ?? '';
  return { ...piece, type: /^(?:at|in|into|inside|outside|near|around|to|left|visited|leaving|entered)$/u.test(before) ? 'location' : 'organization' };
}

/** "told The Atlantic": an article with a capital inside a sentence is the name's. */
function withArticle(tokens: readonly Token[], piece: Piece): Piece {
  const { first, type } = piece;
  if (type === 'location' || tokens[first - 1]?.text !== 'The') return piece;
  if (NAMED_WITH_ARTICLE_EN.has(tokens[piece.end - 1]!.lower)) return { ...piece, first: first - 1 };
  const before = tokens[first - 2];
  return before && (before.kind === 'word' ? !isCapitalised(before.text) : before.text === ',') ? { ...piece, first: first - 1 } : piece;
}

const BODIES = new Set(['завод', 'комбинат', 'трибунал', 'монастырь'].map(stemOf));
const OPENING = /^[«„“"]$/u;
const CLOSING = /^[»“”"]$/u;

/** «проиграл „Барселоне“»: what fills quotation marks and is no station, hotel or ship is no place. */
function asQuoted(tokens: readonly Token[], piece: Piece): Piece {
  const { first, end, type } = piece;
  if (type !== 'location' || piece.told || !OPENING.test(tokens[first - 1]?.text ?? '') || !CLOSING.test(tokens[end]?.text ?? '')) return piece;
  const before = tokens[first - 2];
  if (!before || before.kind !== 'word' || LOCATION_BEFORE_RU.has(before.stem) || !knownNameAt(tokens, first)) return piece;
  return { ...piece, type: 'organization' };
}

// An adjective in any case: «Архангельской», «Черное»; not «Архангельск».
const ADJECTIVE = /(?:[иы]й|ой|ая|ое|ого|ому|[иы]м|ом|ую)$/u;

/** «Рязанской области», «Гаагского трибунала»: the noun of an adjective that is a name belongs to it. */
function withNoun(tokens: readonly Token[], piece: Piece): Piece {
  const { first, end, type } = piece;
  const next = tokens[end];
  if (next?.kind !== 'word' || isCapitalised(next.text) || !ADJECTIVE.test(tokens[end - 1]!.lower)) return piece;
  const noun = next.stem;
  if (type === 'location') return PLACE_NOUNS_RU.has(noun) ? { ...piece, end: end + 1 } : piece;
  return type === 'person' && end - first === 1 && (ORG_HEADS_RU.has(noun) || BODIES.has(noun)) ? { ...piece, end: end + 1, type: 'organization' } : piece;
}

/** «Джеймс «Бадди» Макгирт», "Dwayne “The Rock” Johnson": one person, in whichever pieces the name was found. */
function joinNicknames(tokens: readonly Token[], pieces: readonly Piece[]): readonly Piece[] {
  let joined = pieces;
  for (const piece of pieces) {
    if (piece.type !== 'person') continue;
    for (const open of [piece.end, piece.first - 1]) {
      const whole = nicknamed(tokens, open);
      if (!whole || !joined.some(({ first, end, type }) => type === 'person' && first <= open - 1 && end > open - 1) && givenName(tokens[open - 1]!.lower) === null) continue;
      const touched = joined.filter(({ first, end }) => first < whole.end && end > whole.first);
      const name: Piece = { ...piece, first: Math.min(whole.first, ...touched.map(({ first }) => first)), end: Math.max(whole.end, ...touched.map(({ end }) => end)) };
      joined = [...joined.filter(other => !touched.includes(other)), name].sort((a, b) => a.first - b.first);
    }
  }
  return joined;
}

/** The words around a nickname of at most two words whose opening mark stands at `open`; null where there is none. */
function nicknamed(tokens: readonly Token[], open: number): { readonly first: number; readonly end: number } | null {
  const isName = (i: number): boolean => tokens[i]?.kind === 'word' && isCapitalised(tokens[i]!.text);
  if (!OPENING.test(tokens[open]?.text ?? '') || !isName(open - 1) || !isName(open + 1)) return null;
  const close = CLOSING.test(tokens[open + 2]?.text ?? '') ? open + 2 : isName(open + 2) && CLOSING.test(tokens[open + 3]?.text ?? '') ? open + 3 : -1;
  return close > 0 && isName(close + 1) ? { first: open - 1, end: close + 2 } : null;
}

/** A person's names on both sides of small words are one, and such a word before a surname belongs to it. */
function joinParticles(tokens: readonly Token[], pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    if (piece.type !== 'person') {
      joined.push(piece);
      continue;
    }
    let { first } = piece;
    while (first > 0 && PERSON_PARTICLES.has(tokens[first - 1]!.text)) first--;
    const before = joined[joined.length - 1];
    const behind = first < piece.first && before?.type === 'person' && before.end === first;
    if (before && before.end > first) joined.push(piece);
    else if (behind) {
      joined.pop();
      joined.push({ ...piece, first: before.first });
    } else joined.push({ ...piece, first });
    const last = joined[joined.length - 1]!;
    let end = last.end;
    while (PERSON_PARTICLES.has(tokens[end]?.text ?? '')) end++;
    // «Бингу ва Мутарика»: a capital goes on after the small word, found as a name or not.
    if (end > last.end && tokens[end]?.kind === 'word' && isCapitalised(tokens[end]!.text)) joined[joined.length - 1] = { ...last, end: end + 1 };
  }
  return withoutOverlap(joined);
}

function withoutOverlap(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const before = kept[kept.length - 1];
    if (before && piece.first < before.end) {
      if (piece.end > before.end && piece.type === 'person' && before.type === 'person') kept[kept.length - 1] = { ...before, end: piece.end };
      continue;
    }
    kept.push(piece);
  }
  return kept;
}
