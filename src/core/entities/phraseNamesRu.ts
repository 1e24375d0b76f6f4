import type { Morphology, Reading } from '../morphology/morphology.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../token.ts';
import { isCapitalised, type PassageWords } from './articleWords.ts';
import { knownNameAt } from './gazetteer.ts';
import { BODIES_OF_MANY_COUNTRIES } from './lexicon/classWordsRu.ts';
import { ARTICLE_WORDS_RU, CODES_RU, EVENT_HEADS_RU, GAME_HEADS_RU, LAW_HEADS_RU, MACHINES_RU, PLAIN_DAYS_RU, UNIT_HEADS_RU } from './lexicon/phraseWordsRu.ts';
import type { RuleName } from './ruleTaggerEn.ts';
import { stemOf } from '../morphology/stem.ts';

interface Phrases {
  readonly tokens: readonly Token[];
  readonly words: PassageWords;
  readonly morphology: Morphology;
}

/** Most words of a tail: «о запрещении разработки, производства, накопления …». */
const LONGEST_TAIL = 24;

/**
 * Names that their head noun gives away and that go on in small letters: laws («Уголовного кодекса Украины», «Договор о коллективной безопасности»), games and
 * feasts («Каннского кинофестиваля», «Кубок Англии», «День независимости Украины»), military units («1-го Украинского фронта»). Without the dictionary there are none.
 */
export function findRussianPhrases({ tokens }: Passage, words: PassageWords, morphology: Morphology | null): RuleName[] {
  if (!morphology) return [];
  const phrases: Phrases = { tokens, words, morphology };
  const found: RuleName[] = [];
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word') continue;
    const name = machineAt(tokens, i) ?? codeAt(phrases, i) ?? lawAt(phrases, i, free) ?? eventAt(phrases, i, free) ?? republicAt(phrases, i) ?? unitAt(phrases, i, free);
    if (!name || name.first < free) continue;
    found.push(name);
    free = name.end;
    i = name.end - 1;
  }
  return found;
}

/** «Ту-154», «МиГ-29», «С-400»: the letters of a maker or a series and a number. */
function machineAt(tokens: readonly Token[], i: number): RuleName | null {
  if (!MACHINES_RU.has(tokens[i]!.text) || tokens[i + 1]?.text !== '-' || tokens[i + 2]?.kind !== 'number' || tokens[i + 1]!.spaceBefore || tokens[i + 2]!.spaceBefore) return null;
  let end = i + 3;
  while (tokens[end] && !tokens[end]!.spaceBefore && (/^\p{Lu}{1,3}\d*$/u.test(tokens[end]!.text) || tokens[end]!.text === '-' && /^[\p{Lu}\d]/u.test(tokens[end + 1]?.text ?? ''))) end++;
  return { first: i, end, type: 'product', confidence: 0.9, told: true, whole: true };
}

/** «УК РФ», «статьи 238 УК»: the codes by their abbreviations. */
function codeAt({ tokens }: Phrases, i: number): RuleName | null {
  if (!CODES_RU.has(tokens[i]!.text)) return null;
  const end = placeEnd(tokens, i + 1);
  const article = tokens.slice(Math.max(0, i - 8), i).some(({ lower, stem }) => ARTICLE_WORDS_RU.has(stem) || lower === 'ст');
  return end > i + 1 || article || tokens[i]!.text === 'КоАП' ? { first: i, end, type: 'work', confidence: 0.95, told: true, whole: true } : null;
}

/** «Уголовного кодекса Украины», «Киотскому протоколу», «Договора о коллективной безопасности», «Конституцию»; not «договор о поставках». */
function lawAt(phrases: Phrases, i: number, free: number): RuleName | null {
  const { tokens, words } = phrases;
  if (!LAW_HEADS_RU.has(tokens[i]!.stem)) return null;
  const first = adjectivesBefore(phrases, i, free);
  const city = /^г(?:ород[ау]?)?$/u.test(tokens[i + 1]?.lower ?? '') ? placeEnd(tokens, i + 2) : i + 2;
  const country = city > i + 2 ? city : ownerEnd(tokens, i + 1);
  const bare = first === i;
  // «Кодекс об административных правонарушениях», but «Гражданский кодекс | об авторских правах».
  const end = !bare && tokens[i]!.stem === 'кодекс' ? country : aboutEnd(phrases, country);
  if (bare ? !isCapitalised(tokens[i]!.text) || words.capitalDue[i] && country === i + 1 : !isCapitalised(tokens[first]!.text) || words.capitalDue[first] && country === i + 1) return null;
  if (bare && end === i + 1 && !/^конституци/u.test(tokens[i]!.lower)) return null;
  return { first, end, type: 'work', confidence: 0.9, told: true, whole: true };
}

/** «Каннского кинофестиваля», «Московском урбанистическом форуме», «Кубок Англии», «День независимости Украины»; not «первый день форума». */
function eventAt(phrases: Phrases, i: number, free: number): RuleName | null {
  const { tokens, words } = phrases;
  const head = tokens[i]!.stem;
  if (GAME_HEADS_RU.has(head) && isCapitalised(tokens[i]!.text)) {
    const plain = genitiveEnd(phrases, i + 1);
    const of = words.capitalDue[i] ? plain : head === CUP ? cupEnd(tokens, plain) : ownerGenitive(phrases, plain);
    if (of === i + 1 || words.capitalDue[i] && !(placeEnd(tokens, i + 1) > i + 1 || tokens[i + 1]!.lower === 'мира') || PLAIN_DAYS_RU.has(tokens[i + 1]!.lower)) return null;
    return { first: i, end: sportEnd(phrases, of), type: 'event', confidence: 0.9, told: true, whole: true };
  }
  if (!EVENT_HEADS_RU.has(head)) return null;
  const first = adjectivesBefore(phrases, i, free);
  if (first === i || !isCapitalised(tokens[first]!.text) || words.capitalDue[first] || OPENS_QUOTE.test(tokens[i + 1]?.text ?? '')) return null;
  return { first, end: namedAfterEnd(tokens, sportEnd(phrases, i + 1)), type: 'event', confidence: 0.85, told: true, whole: true };
}

/** «Республики Алтай», «Республика Саха»; not «Республики» alone, nor «Чешская Республика», which the tables know. */
function republicAt({ tokens }: Phrases, i: number): RuleName | null {
  const next = tokens[i + 1];
  if (!isCapitalised(tokens[i]!.text) || tokens[i]!.stem !== REPUBLIC || next?.kind !== 'word' || !isCapitalised(next.text) || tokens[i + 1]!.text.length < 3) return null;
  if (i > 0 && isCapitalised(tokens[i - 1]!.text)) return null;
  const end = placeEnd(tokens, i + 1);
  return { first: i, end: Math.max(end, i + 2), type: 'location', confidence: 0.9, told: true, whole: true };
}

const REPUBLIC = stemOf('республика');

/** «1-го Украинского фронта», «79-й десантной бригады ВСУ»; not «3-й армии» without a number. */
function unitAt(phrases: Phrases, i: number, free: number): RuleName | null {
  const { tokens } = phrases;
  if (!UNIT_HEADS_RU.has(tokens[i]!.stem)) return null;
  let adjectives = i;
  while (adjectives > free && i - adjectives < 4 && isAdjective(phrases, adjectives - 1) && agrees(phrases, adjectives - 1, i)) adjectives--;
  const first = withOrdinal(tokens, adjectives);
  if (first === adjectives || first < free) return null;
  return { first, end: placeEnd(tokens, i + 1), type: 'organization', confidence: 0.9, told: true, whole: true };
}

const CUP = stemOf('кубок');
// «Музыкальному фестивалю „Звёзды“»: the name is what stands in the marks.
const OPENS_QUOTE = /^[«„“"]$/u;

/** «День Победы», «День взятия Бастилии», «Марш Кулагина»: a capitalised genitive goes on. */
function ownerGenitive(phrases: Phrases, from: number): number {
  const token = phrases.tokens[from];
  return token?.kind === 'word' && isCapitalised(token.text) && isIn(phrases, from, 'gent') ? from + 1 : from;
}

/** The end of «имени Петра Чайковского» after an event. */
function namedAfterEnd(tokens: readonly Token[], from: number): number {
  let end = tokens[from]?.lower === 'имени' ? from + 1 : tokens[from]?.lower === 'им' && tokens[from + 1]?.text === '.' ? from + 2 : from;
  if (end === from) return from;
  while (tokens[end] && (isCapitalised(tokens[end]!.text) || tokens[end]!.text === '.' && tokens[end - 1]!.text.length === 1)) end++;
  return end;
}

/** «Кубок Гагарина», «Кубка Первого канала»: the capitalised words after a cup are whose it is. */
function cupEnd(tokens: readonly Token[], from: number): number {
  const capital = tokens[from];
  if (capital?.kind !== 'word' || !isCapitalised(capital.text)) return from;
  const known = knownNameAt(tokens, from);
  if (known) return from + known.tokens;
  return tokens[from + 1]?.kind === 'word' && isCapitalised(tokens[from + 1]!.text) ? from + 2 : from + 1;
}

function readingsOf({ tokens, morphology }: Phrases, i: number): readonly Reading[] {
  const token = tokens[i];
  return token?.kind === 'word' ? morphology.readings(token.text) : [];
}

function isAdjective(phrases: Phrases, i: number): boolean {
  return readingsOf(phrases, i).some(({ tag }) => (tag.pos === 'ADJF' || tag.pos === 'PRTF') && !tag.grammemes.has('Apro'));
}

/** The first of the adjectives right before a noun, up to four, from the capitalised one on; the noun itself where none has a capital. */
function adjectivesBefore(phrases: Phrases, noun: number, free: number): number {
  const { tokens } = phrases;
  let first = noun;
  for (let i = noun - 1; i >= free && i >= noun - 4 && isAdjective(phrases, i) && agrees(phrases, i, noun); i--) if (isCapitalised(tokens[i]!.text)) first = i;
  return first;
}

function agrees(phrases: Phrases, adjective: number, noun: number): boolean {
  const cases = new Set(readingsOf(phrases, noun).map(({ tag }) => tag.case));
  return readingsOf(phrases, adjective).some(({ tag }) => tag.case !== null && cases.has(tag.case));
}

/** Where «2-м» of «2-м Московском форуме» begins. */
function withOrdinal(tokens: readonly Token[], first: number): number {
  const joined = first >= 3 && tokens[first - 2]!.text === '-' && tokens[first - 3]!.kind === 'number' && /^(?:й|я|е|м|го|му|ая|ой|ую|ом|ый|ым)$/u.test(tokens[first - 1]!.lower);
  return joined ? first - 3 : first;
}

/** The end of a country's or town's name that begins at a token; the token where none does. */
function placeEnd(tokens: readonly Token[], from: number): number {
  const token = tokens[from];
  if (!token || !isCapitalised(token.text)) return from;
  const known = knownNameAt(tokens, from);
  return known?.name.type === 'location' ? from + known.tokens : from;
}

/** {@link placeEnd}, or that of a body of many countries: «Рамочной конвенции ООН». */
function ownerEnd(tokens: readonly Token[], from: number): number {
  return BODIES_OF_MANY_COUNTRIES.has(tokens[from]?.lower ?? '') ? from + 1 : placeEnd(tokens, from);
}

/** The end of the genitives from a token on, a place last: «мира», «независимости Украины», «работника органов безопасности Российской Федерации». */
function genitiveEnd(phrases: Phrases, from: number): number {
  const { tokens } = phrases;
  let end = from;
  while (end - from < 6 && tokens[end]?.kind === 'word' && tokens[end]!.text.length > 2 && !isCapitalised(tokens[end]!.text) && isIn(phrases, end, 'gent')) end++;
  if (end > from && readingsOf(phrases, end - 1)[0]?.tag.pos === 'ADJF') return from;
  return placeEnd(tokens, end);
}

function isIn(phrases: Phrases, i: number, wanted: string): boolean {
  return readingsOf(phrases, i).some(({ tag }) => (tag.pos === 'NOUN' || tag.pos === 'ADJF' || tag.pos === 'PRTF') && (tag.case === wanted || wanted === 'loct' && tag.case === 'loc2'));
}

/** «по футболу», «по хоккею с шайбой». */
function sportEnd(phrases: Phrases, from: number): number {
  return phrases.tokens[from]?.lower === 'по' && isIn(phrases, from + 1, 'datv') && !isCapitalised(phrases.tokens[from + 1]!.text) && /(?:ол|ей|ис|кс|бол|ьбе|ике|ату|ону|ам|ию|ию|нгу|до|лу|су)у?$/u.test(phrases.tokens[from + 1]!.lower) ? from + 2 : from;
}

/** The end of «о …», «об …», «по …» after a law's noun: what it is about, with the genitives and lists that belong to it. */
function aboutEnd(phrases: Phrases, from: number): number {
  const { tokens } = phrases;
  const preposition = tokens[from]?.lower;
  if (preposition !== 'о' && preposition !== 'об' && preposition !== 'по') return from;
  const wanted = preposition === 'по' ? 'datv' : 'loct';
  let end = from + 1;
  let noun = false;
  while (end - from < LONGEST_TAIL && tokens[end]) {
    const token = tokens[end]!;
    if (token.kind === 'word' && token.text.length > 2 && !isCapitalised(token.text) && (isIn(phrases, end, 'gent') || isIn(phrases, end, wanted))) {
      noun ||= readingsOf(phrases, end)[0]?.tag.pos === 'NOUN';
      end++;
      continue;
    }
    const next = end + 1;
    const lists = noun && (token.text === ',' || token.lower === 'и') && tokens[next]?.kind === 'word' && !isCapitalised(tokens[next]!.text);
    if (!lists || !(isIn(phrases, next, 'gent') || isIn(phrases, next, wanted)) || token.text === ',' && !endsInAnd(tokens, next)) break;
    end = next;
  }
  return noun ? placeEnd(tokens, end) : from;
}

/** Whether a list goes on to an «и» before its sentence or clause ends. */
function endsInAnd(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 10; i++) {
    if (tokens[i]!.lower === 'и') return true;
    if (tokens[i]!.kind !== 'word' && tokens[i]!.text !== ',') return false;
  }
  return false;
}
