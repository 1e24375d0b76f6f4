import type { Morphology } from '../morphology/morphology.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../token.ts';
import { isCapitalised } from './articleWords.ts';
import { givenName, knownNameAt } from './gazetteer.ts';
import { stemOf } from '../morphology/stem.ts';
import { PLACE_NOUNS_RU } from './lexicon/classWordsRu.ts';
import { DEMONYMS } from './lexicon/demonyms.ts';
import type { Piece } from './nameEdges.ts';

/**
 * The names of a Russian passage with what belongs to them: a run of Latin words is one name («газета Il Sole 24 Ore»), a name in quotation marks fills them
 * («директор „Уральской стали“») and does not reach over them («„За заслуги“ | IV степени»); and without adjectives that are no names («Северокорейский лидер»).
 */
export function mendRussianPieces(passage: Passage, pieces: readonly Piece[], morphology: Morphology | null): readonly Piece[] {
  const { tokens } = passage;
  const closes = new Map(passage.quoted.map(({ openToken, closeToken }) => [openToken, closeToken]));
  const mended: Piece[] = [];
  for (const piece of pieces.flatMap(piece => splitList(tokens, withoutNovel(tokens, piece)).flatMap(part => cutAtVerb(passage, part, morphology)))) {
    const whole = piece.whole ? piece : fillQuotes(tokens, closes, fillLatin(tokens, piece), morphology);
    const before = mended[mended.length - 1];
    if (before && whole.first < before.end) {
      // Two pieces of one run or of one pair of quotation marks: the first has its type.
      if (whole.end > before.end) mended[mended.length - 1] = { ...before, end: whole.end };
      continue;
    }
    if (!isPlainAdjective(tokens, whole, morphology) && !isPlainBody(tokens, whole)) mended.push(isBuilding(tokens, whole) ? { ...whole, type: 'location' } : whole);
  }
  return mended;
}

/** «Архангельской, Рязанской и Калининградской областях»: places, however many were taken for one name. */
function splitList(tokens: readonly Token[], piece: Piece): Piece[] {
  if (piece.whole || piece.type === 'work' || piece.type === 'organization' || piece.end - piece.first < 5) return [piece];
  const parts: Piece[] = [];
  let first = piece.first;
  for (let i = first; i <= piece.end; i++) {
    if (i < piece.end && tokens[i]!.text !== ',' && tokens[i]!.text !== 'и') continue;
    if (i > first) parts.push({ ...piece, first, end: i, type: 'location' });
    first = i + 1;
  }
  return parts.length > 2 ? parts : [piece];
}

/** «Сборная России | обыграла | Финляндию»: no name reaches over a verb, but in quotation marks. */
function cutAtVerb({ tokens }: Passage, piece: Piece, morphology: Morphology | null): Piece[] {
  if (!morphology || piece.whole || piece.end - piece.first < 3 || /^[«„“"]$/u.test(tokens[piece.first - 1]?.text ?? '')) return [piece];
  for (let i = piece.first + 1; i < piece.end - 1; i++) {
    const { text, lower, kind } = tokens[i]!;
    const [reading] = kind === 'word' && text === lower ? morphology.readings(text) : [];
    if (reading?.tag.pos !== 'VERB' || !reading.known) continue;
    const known = knownNameAt(tokens, i + 1);
    const rest: Piece[] = known && isCapitalised(tokens[i + 1]!.text) && i + 1 + known.tokens <= piece.end ? [{ ...piece, first: i + 1, end: i + 1 + known.tokens, type: known.name.type }] : [];
    return [{ ...piece, end: i }, ...rest];
  }
  return [piece];
}

/** «Роман Виктора Пелевина „…“»: a novel, no given name, before a given name in the genitive. */
function withoutNovel(tokens: readonly Token[], piece: Piece): Piece {
  const { first, end, type } = piece;
  if (type !== 'person' || end - first < 2 || tokens[first]!.lower !== 'роман' || givenName(tokens[first + 1]!.lower) === null || !/[аяыи]$/u.test(tokens[first + 1]!.lower)) return piece;
  return { ...piece, first: first + 1 };
}

const LATIN = /^\p{Script=Latin}/u;

/** The whole run of Latin words around a Latin name, with the numbers, clitics and ampersands inside. */
function fillLatin(tokens: readonly Token[], piece: Piece): Piece {
  const inRun = (i: number): boolean => LATIN.test(tokens[i]?.text ?? '') || tokens[i]?.kind === 'clitic' || tokens[i]?.text === '&';
  for (let i = piece.first; i < piece.end; i++) if (tokens[i]!.kind === 'word' && !LATIN.test(tokens[i]!.text)) return piece;
  if (!LATIN.test(tokens[piece.first]!.text) || piece.type === 'person') return piece;
  let { first, end } = piece;
  while (first > 0 && inRun(first - 1) && tokens[first]!.spaceBefore) first--;
  for (let next = end; ;) {
    const joint = tokens[next]?.text === '-' && !tokens[next]!.spaceBefore && LATIN.test(tokens[next + 1]?.text ?? '') ? 1 : 0;
    const number = tokens[next]?.kind === 'number' && LATIN.test(tokens[next + 1]?.text ?? '') ? 1 : 0;
    if (!inRun(next + joint + number)) break;
    next += joint + number + 1;
    end = next;
  }
  // A sentence in Latin letters is no name.
  const small = tokens.slice(first, end).filter(token => token.kind === 'word' && !isCapitalised(token.text)).length;
  return small > 2 || small * 2 > end - first ? piece : { ...piece, first, end };
}

/** Words in quotation marks that one name may fill. */
const LONGEST_QUOTED = 5;

/** A name at the start of short quotation marks goes on to their end, where nothing in them is a verb; one that reaches over them ends there. */
function fillQuotes(tokens: readonly Token[], closes: ReadonlyMap<number, number | null>, piece: Piece, morphology: Morphology | null): Piece {
  const close = closes.get(piece.first - 1) ?? null;
  if (close === null) return piece;
  if (piece.end > close) return piece.type === 'person' ? piece : { ...piece, end: close };
  if (piece.end === close || close - piece.first > LONGEST_QUOTED || !morphology || piece.type === 'person') return piece;
  for (let i = piece.end; i < close; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number' || /^[-–—]$/u.test(token.text)) continue;
    if (token.kind !== 'word') return piece;
    const [reading] = morphology.readings(token.text);
    if (reading && !/^(?:NOUN|ADJF|PRTF|CONJ|PREP)$/u.test(reading.tag.pos) && !isCapitalised(token.text)) return piece;
  }
  return { ...piece, end: close, type: piece.type === 'location' ? 'organization' : piece.type };
}

/** «Северокорейский лидер», «Болгарским патриархом»: an adjective that a noun follows is no place; not «в Жуковском», «Рязанской, Костромской областях». */
function isPlainAdjective(tokens: readonly Token[], { first, end, type, told }: Piece, morphology: Morphology | null): boolean {
  if (end - first !== 1 || type !== 'location' || told || !morphology || knownNameAt(tokens, first)) return false;
  const next = tokens[end];
  if (next?.kind !== 'word' || isCapitalised(next.text) || PLACE_NOUNS_RU.has(next.stem)) return false;
  const readings = morphology.readings(tokens[first]!.text);
  if (readings.length === 0 || readings.some(({ tag }) => tag.pos !== 'ADJF' || tag.grammemes.has('Geox'))) return false;
  const cases = new Set(readings.map(({ tag }) => tag.case));
  const [noun] = morphology.readings(next.text);
  return noun?.tag.pos === 'NOUN' && morphology.readings(next.text).some(({ tag }) => tag.pos === 'NOUN' && tag.case !== null && cases.has(tag.case));
}

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf));
const PLAIN_BODIES = stems('суд прокуратура полиция правительство парламент власть ведомство разведка оппозиция посольство консульство таможня делегация организация');
const BUILDINGS = stems('собор башня мост дворец вокзал площадь парк кладбище стадион аэропорт храм улица проспект');

/** «Итальянский суд», «Кувейтская прокуратура» at the start of a sentence, «Суд присяжных»: no names, but for the capital. */
function isPlainBody(tokens: readonly Token[], { first, end, type, whole }: Piece): boolean {
  if (type !== 'organization' || whole) return false;
  if (tokens[first]!.stem === 'суд' && tokens[end - 1]!.lower === 'присяжных') return true;
  const before = tokens[first - 1];
  if (end - first !== 2 || before && !/^[.!?…»”"]$/u.test(before.text)) return false;
  return !isCapitalised(tokens[end - 1]!.text) && DEMONYMS.has(tokens[first]!.stem) && PLAIN_BODIES.has(tokens[end - 1]!.stem);
}

/** «Исаакиевский собор», «Башня Елизаветы»: a place, not who is in it. */
function isBuilding(tokens: readonly Token[], { first, end, type, whole }: Piece): boolean {
  return type === 'organization' && !whole && end - first > 1 && (BUILDINGS.has(tokens[end - 1]!.stem) || BUILDINGS.has(tokens[first]!.stem));
}
