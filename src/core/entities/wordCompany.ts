import { once } from '../once.ts';
import type { Passage } from '../passage.ts';
import { givenName } from './gazetteer.ts';
import * as en from './lexicon/classWordsEn.ts';
import * as ru from './lexicon/classWordsRu.ts';
import type { Token } from '../token.ts';

/** What a capitalised word stands beside, a bit each; the order is part of the trained models. */
const AFTER_ROLE = 1;
const AFTER_GIVEN_NAME = 1 << 1;
const BESIDE_SPEECH = 1 << 2;
const AFTER_ORGANIZATION = 1 << 3;
const WITH_ORGANIZATION_HEAD = 1 << 4;
const AFTER_PLACE = 1 << 5;
const AFTER_PRODUCT = 1 << 6;
const AFTER_WORK = 1 << 7;
const AFTER_EVENT = 1 << 8;
const FIRST_OF_MANY = 1 << 9;
const LAST_OF_MANY = 1 << 10;
const ALONE = 1 << 11;
const IN_QUOTES = 1 << 12;
const AFTER_PREPOSITION = 1 << 13;

const OPENING = new Set(['«', '„', '“', '"', '‘']);
const PREPOSITIONS = new Set(['в', 'во', 'из', 'на', 'in', 'from', 'at', 'near']);

/** What each token of a passage stands beside, as far as it helps to tell of what type a name is; 0 for words without a capital. */
export function readCompany({ tokens, language }: Passage): number[] {
  const company = new Array<number>(tokens.length).fill(0);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !token.capital) continue;
    const isName = (index: number): boolean => tokens[index]?.kind === 'word' && tokens[index]!.capital;
    const quoted = i > 0 && OPENING.has(tokens[i - 1]!.text);
    const before = tokens[quoted ? i - 2 : i - 1];
    const after = tokens[i + 1];
    let bits = quoted ? IN_QUOTES : 0;
    const goesOn = isName(i + 1);
    if (isName(i - 1)) bits |= goesOn ? 0 : LAST_OF_MANY;
    else bits |= goesOn ? FIRST_OF_MANY : ALONE;
    if (before?.kind === 'word') {
      bits |= classOf(before, language);
      if (before.capital && givenName(before.lower)) bits |= AFTER_GIVEN_NAME;
      if (PREPOSITIONS.has(before.lower)) bits |= AFTER_PREPOSITION;
      if (isSpeech(before, language)) bits |= BESIDE_SPEECH;
    }
    if (after?.kind === 'word') {
      if (isSpeech(after, language)) bits |= BESIDE_SPEECH;
      if (goesOn && (language === 'en' ? en.ORG_TAILS_EN.has(after.lower) : ru.ORG_HEADS_RU.has(after.stem))) bits |= WITH_ORGANIZATION_HEAD;
    }
    company[i] = bits;
  }
  return company;
}

function isSpeech({ lower, stem }: Token, language: Passage['language']): boolean {
  return language === 'en' ? en.SPEECH_EN.has(lower) : ru.SPEECH_RU.has(stem);
}

/** The classes of Russian words by their stems, of English ones by themselves. */
const CLASSES = {
  ru: once(() => classesOf([[ru.ROLE_RU, AFTER_ROLE], [ru.ORG_BEFORE_RU, AFTER_ORGANIZATION], [ru.LOCATION_BEFORE_RU, AFTER_PLACE],
    [ru.PRODUCT_BEFORE_RU, AFTER_PRODUCT], [ru.WORK_BEFORE_RU, AFTER_WORK], [ru.EVENT_BEFORE_RU, AFTER_EVENT]])),
  en: once(() => classesOf([[en.TITLES_EN, AFTER_ROLE], [en.ORG_BEFORE_EN, AFTER_ORGANIZATION], [en.PLACE_BEFORE_EN, AFTER_PLACE],
    [en.PRODUCT_BEFORE_EN, AFTER_PRODUCT], [en.WORK_BEFORE_EN, AFTER_WORK], [en.EVENT_BEFORE_EN, AFTER_EVENT]])),
};

function classesOf(lists: readonly (readonly [ReadonlySet<string>, number])[]): Map<string, number> {
  const classes = new Map<string, number>();
  for (const [words, bit] of lists) for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  return classes;
}

function classOf({ lower, stem }: Token, language: Passage['language']): number {
  return CLASSES[language]().get(language === 'ru' ? stem : lower) ?? 0;
}
