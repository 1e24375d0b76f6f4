import type { EntityType } from '../annotation.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../token.ts';
import { isCapitalised } from './articleWords.ts';
import { knownName } from './gazetteer.ts';
import { ORG_BEFORE_EN, PRODUCT_BEFORE_EN, WORK_BEFORE_EN } from './lexicon/classWordsEn.ts';
import { AWARD_WORDS_RU, EVENT_BEFORE_RU, LAW_WORDS_RU, LOCATION_BEFORE_RU, ORG_BEFORE_RU, ORG_HEADS_RU, OWNED_BODIES_RU, OWNED_WORKS_RU, PRODUCT_BEFORE_RU, WORK_BEFORE_RU } from './lexicon/classWordsRu.ts';
import type { RuleName } from './ruleTaggerEn.ts';

/** Words that a name in quotation marks has at most; longer quoted text is speech. Titles of films have more, where the word before says that they are. */
const LONGEST_TITLE = 8;
const LONGEST_TOLD = 12;
/** Laws are as long as they please: «Об общих принципах организации …». */
const LONGEST_LAW = 90;

/** Names in quotation marks that begin with a capital or a number, after a class word or another such name: газета «Ведомости», фильмы «Заря» и «12 дней», the film "Alien". */
export function findTitles(passage: Passage): RuleName[] {
  const { tokens, language } = passage;
  const found: RuleName[] = [];
  let before: RuleName | null = null; // a told title that a list may go on from
  let after = 0; // the token behind it: behind the comma inside its quotation marks, or behind the marks
  for (const [index, { openToken, closeToken }] of passage.quoted.entries()) {
    if (closeToken === null || openToken < after && before !== null) continue;
    const first = openToken + 1;
    let end = closeToken;
    while (language === 'en' && end > first && /^[,.]$/u.test(tokens[end - 1]!.text)) end--; // the film "Alien," he said
    const count = end - first;
    const goesOn: boolean = before !== null && isNextInList(tokens, after, openToken, tokens[before.end]?.text === ',');
    if (count > 0 && language === 'ru' && count <= LONGEST_LAW && isLawTitle(passage, openToken)) {
      found.push((before = { first, end, type: 'work', confidence: 0.9, told: true, whole: true }));
      after = closeToken + 1;
      continue;
    }
    const title: RuleName | null = count < 1 || count > LONGEST_TOLD || !startsTitle(tokens[first]!) ? null : readTitle(passage, index, first, end, goesOn ? before!.type : null);
    if (title) found.push(title);
    before = title?.whole === true ? title : null;
    after = closeToken + 1;
  }
  return found;
}

function startsTitle({ text, kind }: Token): boolean {
  return isCapitalised(text) || kind === 'number';
}

function readTitle(passage: Passage, index: number, first: number, end: number, listed: EntityType | null): RuleName | null {
  const { tokens, language } = passage;
  const { openToken } = passage.quoted[index]!;
  const inner = tokens.slice(first, end);
  const near = classBefore(passage, openToken, 1);
  const beside = near ?? (leadsList(passage, index) ? classBefore(passage, openToken - 1, 1) : null);
  const type = beside ?? listed;
  const comma = inner.some(token => token.text === ',' || token.text === ';');
  if (inner.some(token => token.text === '.' && token.spaceBefore)) return null;
  if (type && type !== 'location' && (!comma || type === 'work') && (isCapitalised(tokens[first]!.text) || beside !== null || type !== 'organization')) {
    return { first, end, type, confidence: 0.9, told: true, whole: true };
  }
  if (comma || inner.length > LONGEST_TITLE || !isCapitalised(tokens[first]!.text)) return null;
  const known = knownName(inner.map(token => token.lower));
  const told = near ?? classBefore(passage, openToken, language === 'ru' ? 3 : 1);
  const chosen = told ?? known?.type ?? (language === 'ru' ? ownedBy(tokens, openToken - 1) : null);
  return chosen ? { first, end, type: chosen, confidence: known ? 0.9 : 0.8, told: told !== null || !known } : null;
}

const PREPOSITIONS = new Set('в во на с со к ко от до из у о об по за под над при для без между против про через перед'.split(' '));

const CLASSES_RU: readonly (readonly [ReadonlySet<string>, EntityType])[] = [
  [WORK_BEFORE_RU, 'work'], [PRODUCT_BEFORE_RU, 'product'], [EVENT_BEFORE_RU, 'event'], [LOCATION_BEFORE_RU, 'location'], [ORG_BEFORE_RU, 'organization'], [ORG_HEADS_RU, 'organization'],
];
const CLASSES_EN: readonly (readonly [ReadonlySet<string>, EntityType])[] = [
  [WORK_BEFORE_EN, 'work'], [PRODUCT_BEFORE_EN, 'product'], [ORG_BEFORE_EN, 'organization'],
];

/** What the word before the quotation marks, or one farther in an apposition («партии власти „Единая Россия“»), says it is. */
function classBefore({ tokens, language }: Passage, openToken: number, farthest: number): EntityType | null {
  for (let back = 1; back <= farthest; back++) {
    const token = tokens[openToken - back];
    if (!token || token.kind !== 'word') return null;
    const key = language === 'ru' ? token.stem : token.lower;
    if (AWARD_WORDS_RU.has(key) || PREPOSITIONS.has(token.lower)) return null; // «матч с „Лучом“»
    for (const [words, type] of language === 'ru' ? CLASSES_RU : CLASSES_EN) if (words.has(key) || language === 'en' && key.endsWith('s') && words.has(key.slice(0, -1))) return type;
  }
  return null;
}

/** «вратарь „Луча“», «директор „Зари“», «акции „Норда“»: a body's; «режиссёр „Зари“», «съёмки „Зари“»: a work's. */
function ownedBy(tokens: readonly Token[], last: number): EntityType | null {
  const before = tokens[/(?:ого|его|ой|ей)$/u.test(tokens[last]?.text ?? '') ? last - 1 : last]; // «вратарь местного „Луча“»
  if (before?.kind !== 'word') return null;
  const key = before.stem;
  return OWNED_WORKS_RU.has(key) ? 'work' : OWNED_BODIES_RU.has(key) ? 'organization' : null;
}

/** «картины: „Мост“ и „Заря“», «телеканалы — „Луч“, „Маяк“»: the colon or dash of a list, not that of speech. */
function leadsList({ tokens, quoted, language }: Passage, index: number): boolean {
  const { openToken, closeToken } = quoted[index]!;
  if (language !== 'ru' || closeToken === null || !/^[:—–]$/u.test(tokens[openToken - 1]?.text ?? '')) return false;
  let next = index + 1;
  while (next < quoted.length && next < index + 4 && quoted[next]!.openToken < closeToken) next++; // marks inside
  return quoted[next] !== undefined && isNextInList(tokens, closeToken + 1, quoted[next]!.openToken);
}

/** Whether a list goes on from one name in quotation marks to the next: a year in brackets or the author between them, a comma, an "and". */
function isNextInList(tokens: readonly Token[], from: number, openToken: number, comma = false): boolean {
  let i = from;
  if (tokens[i]?.text === '(') {
    let close = i + 1;
    while (close < openToken && close < i + 8 && tokens[close]!.text !== ')') close++;
    if (tokens[close]?.text !== ')') return false;
    i = close + 1;
  }
  for (let words = 0; words < 4 && i < openToken && tokens[i]!.kind === 'word' && isCapitalised(tokens[i]!.text); words++) i++;
  let joined = comma;
  if (tokens[i]?.text === ',') {
    joined = true;
    i++;
  }
  if (/^(?:и|или|and|or)$/u.test(tokens[i]?.lower ?? '')) {
    joined = true;
    i++;
  } else if (tokens[i]?.lower === 'а' && tokens[i + 1]?.lower === 'также') i += 2;
  return joined && i === openToken;
}

/** How far before its title a law may be named: «закона от 6 октября 1999 г. № 184-ФЗ „Об общих принципах …“». */
const LAW_BEFORE = 16;

/** «закон „О полиции“», «указ „Об отставке“»: what begins so after the name of a paper is its title; not «Он спросил: „О чём речь?“». */
function isLawTitle({ tokens }: Passage, openToken: number): boolean {
  if (!/^об?о?$/u.test(tokens[openToken + 1]!.lower) || !isCapitalised(tokens[openToken + 1]!.text)) return false;
  if (/^[:,—–]$/u.test(tokens[openToken - 1]?.text ?? '')) return false;
  for (let i = openToken - 1; i >= 0 && i >= openToken - LAW_BEFORE; i--) if (LAW_WORDS_RU.has(tokens[i]!.stem)) return true;
  return false;
}
