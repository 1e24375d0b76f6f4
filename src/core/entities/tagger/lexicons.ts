import type { Language } from '../../lang/language.ts';
import { givenName } from '../gazetteer.ts';
import * as en from '../lexicon/classWordsEn.ts';
import * as ru from '../lexicon/classWordsRu.ts';

/** Lexicons by number; a number is part of the model, so new ones go to the end. */
const RU: readonly ReadonlySet<string>[] = [ru.ORG_BEFORE_RU, ru.LOCATION_BEFORE_RU, ru.PRODUCT_BEFORE_RU, ru.WORK_BEFORE_RU, ru.EVENT_BEFORE_RU, ru.ORG_HEADS_RU, ru.ROLE_RU,
  ru.SPEECH_RU, ru.ORG_ADJECTIVES_RU];
const NO_NAME = 50;
const EN: readonly ReadonlySet<string>[] = [en.TITLES_EN, en.ORG_TAILS_EN, en.ORG_HEADS_EN, en.OF_HEADS_EN, en.PLACE_TAILS_EN, en.PLACE_HEADS_EN, en.WORK_TAILS_EN, en.EVENT_TAILS_EN,
  en.PRODUCT_TAILS_EN, en.ORG_BEFORE_EN, en.PLACE_BEFORE_EN, en.PRODUCT_BEFORE_EN, en.WORK_BEFORE_EN, en.EVENT_BEFORE_EN, en.SPEECH_EN, en.PLACE_PREPOSITIONS_EN, en.FIRST_WORDS_EN];

const GIVEN = 100;
const GENDERS = ['masc', 'femn', 'both'] as const;

/** The numbers of the lexicons that a form is in, by itself (English) or by its stem (Russian). */
export function lexiconsOf(language: Language): (lower: string, key: string) => readonly number[] {
  const sets = language === 'ru' ? RU : EN;
  return (lower, key) => {
    const found: number[] = [];
    sets.forEach((words, number) => {
      if (words.has(language === 'ru' ? key : lower)) found.push(number);
    });
    if ((language === 'ru' ? ru.NO_NAMES_RU : en.NO_NAMES_EN).has(lower)) found.push(NO_NAME);
    const gender = givenName(lower);
    if (gender) found.push(GIVEN, GIVEN + 1 + GENDERS.indexOf(gender));
    return found;
  };
}

/** Words that are no names whatever their capitals: «ИИ», "Monday". */
export function noNamesOf(language: Language): ReadonlySet<string> {
  return language === 'ru' ? ru.NO_NAMES_RU : en.NO_NAMES_EN;
}
