import type { EntityType } from '../annotation.ts';
import type { Morphology, Reading } from '../morphology/morphology.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../token.ts';
import { ru } from '../lang/ru.ts';
import { type ArticleWords, isCapitalised, type PassageWords, wordKey } from './articleWords.ts';
import { givenName, knownNameAt } from './gazetteer.ts';
import {
  EVENT_BEFORE_RU, LOCATION_BEFORE_RU, NO_NAMES_RU, ORG_ADJECTIVES_RU, ORG_BEFORE_RU, ORG_HEADS_RU, PRODUCT_BEFORE_RU, ROLE_RU, SPEECH_RU, WORK_BEFORE_RU,
} from './lexicon/classWordsRu.ts';
import { type Run, withMarks } from './nameRuns.ts';
import { isPlainWord } from './plainWords.ts';
import type { RuleName } from './ruleTaggerEn.ts';

// Two to seven capitals: США, МВД; not «А».
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u;
const LATIN = /^\p{Script=Latin}/u;
const DIGIT = /\p{N}/u;
// Endings of Russian and Caucasian surnames in any case: Иванову, Достоевским, Шевченко, Саакашвили; not «город».
const SURNAME = /(?:ов|ев|ёв|ин|ын)(?:а|у|ым|е|ой|ы|ых|ыми)?$|(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$|(?:енко|швили|дзе|ян|яна|яну|яном|юк|чук|чука|чуку|оглу)$/u;
const PATRONYMIC = /(?:ович|евич|ич)(?:а|у|ем|е)?$|(?:овн|евн|ичн|инич)(?:а|ы|е|у|ой)$/u;
const NAME_GRAMMEMES = ['Name', 'Surn', 'Patr', 'Geox', 'Orgn', 'Trad'];

/** What names in a Russian run are judged by. */
export interface RussianContext {
  readonly passage: Passage;
  readonly words: PassageWords;
  readonly morphology: Morphology | null;
}

/** The names in one run of capitalised words of a Russian passage. */
export function nameRussianRun(context: RussianContext, article: ArticleWords, run: Run): RuleName[] {
  const { tokens } = context.passage;
  const names: RuleName[] = [];
  let { first } = run;
  while (first < run.end) {
    if (tokens[first]!.kind !== 'word') {
      first++;
      continue;
    }
    const known = knownNameAt(tokens, first);
    if (known && (first + known.tokens > run.end || !startsPerson(tokens, first, first + known.tokens, run.end)) && isSure(context, article, first, known.tokens)) {
      const end = LATIN.test(tokens[first]!.text) ? latinEnd(tokens, first + known.tokens, run.end) : withCountry(tokens, first, first + known.tokens, known.name.type);
      names.push({ first, end: withMarks(tokens, end), type: known.name.type, confidence: 0.9 });
      first = withMarks(tokens, end);
      continue;
    }
    const organization = organizationEnd(context, first);
    if (organization > first) {
      // At the start of a sentence «Областное правительство» has its capital anyway.
      const plain = context.words.capitalDue[first] && organization - first === 2 && !isCapitalised(tokens[organization - 1]!.text) && !ORG_ADJECTIVES_RU.has(stemAt(tokens, first));
      names.push({ first, end: organization, type: 'organization', confidence: plain ? 0.4 : 0.75 });
      first = organization;
      continue;
    }
    if (isDropped(context, article, first)) {
      first++;
      continue;
    }
    const end = pieceEnd(context, first, run.end);
    const typed = typeOf(context, article, first, end);
    if (typed) names.push({ first, end: typed.type === 'organization' ? withCountry(tokens, first, end, typed.type) : end, ...typed });
    first = Math.max(end, names.length > 0 ? names[names.length - 1]!.end : end);
  }
  return names;
}

function stemAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return token ? token.stem : '';
}

/** «Мария Захарова», «Владимир Путин», «Виктория Нуланд»: a town or state of the tables that here is a given name. */
function startsPerson(tokens: readonly Token[], first: number, end: number, runEnd: number): boolean {
  return end - first === 1 && end < runEnd && tokens[end]!.kind === 'word' && givenName(tokens[first]!.lower) !== null;
}

function isSure({ words, passage }: RussianContext, article: ArticleWords, index: number, count: number): boolean {
  if (count > 1 || !words.capitalDue[index]) return true;
  const token = passage.tokens[index]!;
  return !ru.sentenceStarters.has(token.lower) && article.use(wordKey(token)).lower === 0;
}

/** «МВД России», «МИД Украины», «Совет Федерации РФ»: the country is part of the body's name. */
function withCountry(tokens: readonly Token[], first: number, end: number, type: EntityType): number {
  if (type !== 'organization' || LATIN.test(tokens[first]!.text)) return end;
  const next = tokens[end];
  if (!next || !isCapitalised(next.text)) return end;
  const known = knownNameAt(tokens, end);
  return known?.name.type === 'location' && known.name.id !== null ? end + known.tokens : end;
}

/** A known Latin name goes on in Latin: Kimi K2, «Meta✴ Platforms». */
function latinEnd(tokens: readonly Token[], from: number, runEnd: number): number {
  let end = from;
  while (end < runEnd && tokens[end]!.text !== '.' && (tokens[end]!.kind !== 'word' || LATIN.test(tokens[end]!.text))) end++;
  return end;
}

/** The end of an organisation's name that goes on in lower case: «Следственный комитет России», «Министерство обороны США»; `first` where there is none. */
function organizationEnd({ passage: { tokens }, morphology }: RussianContext, first: number): number {
  if (!isCapitalised(tokens[first]!.text) || LATIN.test(tokens[first]!.text) || tokens[first]!.lower === 'судя') return first;
  let head = first;
  const lead = stemAt(tokens, first);
  if (!ORG_HEADS_RU.has(lead)) {
    if (!ORG_HEADS_RU.has(stemAt(tokens, first + 1)) && !ORG_HEADS_RU.has(stemAt(tokens, first + 2))) return first; // before the dictionary is asked
    if (!ORG_ADJECTIVES_RU.has(lead) && !isAdjective(tokens[first]!, morphology)) return first;
    head = first + 1;
    if (tokens[head]?.kind === 'word' && isAdjective(tokens[head]!, morphology)) head++;
    if (!ORG_HEADS_RU.has(stemAt(tokens, head))) return first;
  }
  let end = head + 1;
  let capitalised = false;
  for (let i = end; i < tokens.length && i < head + 7; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || LATIN.test(token.text)) break;
    if (isCapitalised(token.text)) {
      const known = knownNameAt(tokens, i);
      if (!known || givenName(token.lower) !== null) break;
      capitalised = true;
      end = i + known.tokens;
      break;
    }
    if (token.lower === 'и' || token.lower === 'по' || token.lower === 'с' || token.lower === 'при') continue;
    if (!isGenitive(token, morphology)) break;
    end = i + 1;
  }
  // The bare word («Дума», «Совет») inside a sentence is a name by its capital; at the start it is not known to be.
  return end - first > 1 || capitalised ? end : first;
}

function isAdjective(token: Token, morphology: Morphology | null): boolean {
  const readings = morphology?.readings(token.text);
  if (readings && readings.length > 0) return readings[0]!.tag.pos === 'ADJF';
  return /(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ая|ую|ое|ее)$/u.test(token.lower) && token.lower.length > 5;
}

function isGenitive(token: Token, morphology: Morphology | null): boolean {
  if (token.text.length < 3) return false; // «в», which the dictionary knows for a letter too
  const readings = morphology?.readings(token.text);
  if (readings && readings.length > 0) return readings.some(({ tag }) => (tag.pos === 'NOUN' || tag.pos === 'ADJF' || tag.pos === 'PRTF') && (tag.case === 'gent' || tag.case === 'datv'));
  return /(?:ого|его|ой|ей|ых|их|а|я|ы|и|ов|ев|ии|ий|ству|ю)$/u.test(token.lower) && token.lower.length > 3;
}

/** Words with a capital that begin a sentence, say an office, or are no names. */
function isDropped({ passage: { tokens }, words, morphology }: RussianContext, article: ArticleWords, index: number): boolean {
  const token = tokens[index]!;
  if (NO_NAMES_RU.has(token.lower)) return true;
  if (!words.capitalDue[index]) return ROLE_RU.has(token.stem) && !LATIN.test(token.text) && article.use(wordKey(token)).lower > 0;
  if (tokens[index + 1]?.text === '.' && token.text.length === 1) return false; // an initial
  if (ru.sentenceStarters.has(token.lower)) return true;
  if (LATIN.test(token.text) || ACRONYM.test(token.text)) return false;
  const use = article.use(wordKey(token));
  if (use.lower > 0) return true;
  if (givenName(token.lower) !== null) return false;
  if (ROLE_RU.has(token.stem)) return true;
  if (use.inside > 0) return false;
  if (isPlainWord(token.lower)) return true;
  const readings = morphology?.readings(token.text);
  if (readings && readings.length > 0) {
    if (readings.some(isNameReading)) return readings[0]!.known && !isNameReading(readings[0]!) && readings[0]!.score > 0.9;
    return readings[0]!.known || tokens[index + 1] === undefined || !isCapitalised(tokens[index + 1]!.text);
  }
  // Without the dictionary: a word before another capitalised one may be a given name; alone it must look like a surname.
  return !SURNAME.test(token.lower);
}

function isNameReading(reading: Reading): boolean {
  return NAME_GRAMMEMES.some(grammeme => reading.tag.grammemes.has(grammeme));
}

/** Where the name that begins at `first` ends inside its run: before a known place or acronym, or where the script changes. */
function pieceEnd({ passage: { tokens } }: RussianContext, first: number, runEnd: number): number {
  const latin = LATIN.test(tokens[first]!.text);
  let end = first + 1;
  while (end < runEnd) {
    const token = tokens[end]!;
    if (token.kind === 'word') {
      if (LATIN.test(token.text) !== latin) break;
      if (!latin && end - first >= 1 && ACRONYM.test(token.text) && token.text.length > 1 && isCapitalised(tokens[end]!.text)) break;
      const known = latin ? null : knownNameAt(tokens, end);
      if (known && (known.name.id !== null || known.tokens > 1) && givenName(tokens[first]!.lower) === null) break;
    }
    end++;
  }
  return end;
}

function typeOf(context: RussianContext, article: ArticleWords, first: number, end: number): { type: EntityType; confidence: number; told?: boolean } | null {
  const { passage: { tokens }, morphology } = context;
  const head = tokens[first]!;
  const count = end - first;
  const quote = tokens[first - 1]?.kind === 'punctuation';
  const before = stemAt(tokens, quote ? first - 2 : first - 1);
  const beforeWord = tokens[first - 1];
  const after = tokens[end];
  if (count === 1 && (head.text.length === 1 || NO_NAMES_RU.has(head.lower))) return null;
  const latin = LATIN.test(head.text);
  const given = givenName(head.lower);
  if (LOCATION_BEFORE_RU.has(before) && !latin) return { type: 'location', confidence: 0.8 };
  // «Ро Тэ Мун», «Ким Чен Ын»
  if (count === 3 && tokens.slice(first, end).every(token => /^[А-ЯЁ][а-яё]{1,4}$/u.test(token.text))) return { type: 'person', confidence: 0.8 };
  if (given && count > 1 && !quote && !latin) return { type: 'person', confidence: 0.9 };
  // «компания Orbita», «ракета Р-7»; «партия Кулагина», «автомобиль Саида Кулагина» is whose they are.
  const named = !given && (latin || quote || DIGIT.test(tokens[end - 1]!.text) || ACRONYM.test(head.text));
  if (ORG_BEFORE_RU.has(before)) return { type: 'organization', confidence: named ? 0.8 : 0.55, told: named };
  if (PRODUCT_BEFORE_RU.has(before)) return { type: 'product', confidence: named ? 0.75 : 0.5, told: named };
  if (EVENT_BEFORE_RU.has(before)) return { type: 'event', confidence: 0.7, told: named };
  if (WORK_BEFORE_RU.has(before)) return { type: 'work', confidence: 0.6 };
  if (given && count > 1) return { type: 'person', confidence: 0.9 };
  if (latin) return latinType(tokens, end, given !== null);
  if (tokens.slice(first, end).some(token => PATRONYMIC.test(token.lower)) && count > 1) return { type: 'person', confidence: 0.9 };
  if (count > 1 && tokens[first + 1]!.text === '.') return { type: 'person', confidence: 0.85 };
  if (ROLE_RU.has(before) && !ACRONYM.test(head.text)) return { type: 'person', confidence: 0.85 };
  if (count === 1 && ACRONYM.test(head.text)) return { type: DIGIT.test(head.text) ? 'product' : 'organization', confidence: 0.65 };
  if (DIGIT.test(tokens[end - 1]!.text)) return { type: 'product', confidence: 0.6 };
  const readings = morphology?.readings(head.text) ?? [];
  const has = (grammeme: string): boolean => readings.some(({ tag }) => tag.grammemes.has(grammeme));
  if (count > 1 && (has('Name') || has('Surn'))) return { type: 'person', confidence: 0.85 };
  if (has('Geox') && !has('Surn')) return { type: 'location', confidence: 0.75 };
  if (has('Surn') || has('Name') || given) return { type: 'person', confidence: 0.7 };
  if (has('Orgn')) return { type: 'organization', confidence: 0.6 };
  if (SURNAME.test(tokens[end - 1]!.lower) && !/^(?:в|во|из|под)$/u.test(beforeWord?.lower ?? '')) return { type: 'person', confidence: 0.65 };
  if (after && SPEECH_RU.has(after.stem)) return { type: 'person', confidence: 0.7 };
  if (/^(?:в|во|из|на|под)$/u.test(beforeWord?.lower ?? '')) return { type: 'location', confidence: 0.6 };
  if (count > 1) return { type: 'person', confidence: 0.55 };
  if (readings[0]?.known && (readings[0].tag.pos === 'ADJF' || article.use(wordKey(head)).lower > 0)) return null;
  return readings[0]?.known ? { type: 'organization', confidence: 0.35 } : { type: 'person', confidence: 0.45 };
}

/** Latin names in Russian text: «Qwen3», «Moonshot AI», «Robin Li». What has a maker after it («V3 от DeepSeek») is made. */
function latinType(tokens: readonly Token[], end: number, given: boolean): { type: EntityType; confidence: number } {
  const after = tokens[end];
  const last = tokens[end - 1]!;
  if (given) return { type: 'person', confidence: 0.8 };
  if (after?.lower === 'от' && tokens[end + 1] && LATIN.test(tokens[end + 1]!.text)) return { type: 'product', confidence: 0.8 };
  if (DIGIT.test(last.text) && last.kind === 'word') return { type: 'product', confidence: 0.75 };
  return { type: 'organization', confidence: 0.6 };
}
