import type { EntityType } from '../annotation.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../token.ts';
import { type ArticleWords, type PassageWords, wordKey } from './articleWords.ts';
import { givenName, knownNameAt } from './gazetteer.ts';
import {
  EVENT_BEFORE_EN, EVENT_TAILS_EN, FILM_BEFORE_EN, FIRST_WORDS_EN, NO_NAMES_EN, ORG_BEFORE_EN, ORG_HEADS_EN, ORG_TAILS_EN, PLACE_BEFORE_EN, PLACE_HEADS_EN, PLACE_PREPOSITIONS_EN, PLACE_TAILS_EN,
  PRODUCT_AFTER_EN, PRODUCT_BEFORE_EN, PRODUCT_TAILS_EN, ROLES_EN, SKY_BEFORE_EN, SPEECH_EN, TITLES_EN, WORK_BEFORE_EN, WORK_TAILS_EN,
} from './lexicon/classWordsEn.ts';
import { type Run, withMarks } from './nameRuns.ts';
import { isPlainWord } from './plainWords.ts';

/** A name as a run of tokens, with its type and how sure the rule is. */
export interface RuleName extends Run {
  readonly type: EntityType;
  readonly confidence: number;
  /** See {@link TaggedName.told}. */
  readonly told?: boolean;
  /** See {@link TaggedName.whole}. */
  readonly whole?: boolean;
}

const ROMAN = /^[IVX]{1,4}$/u;
// Two to six capitals, with digits or an ampersand: NATO, G7; not "I", "USAID-led".
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&]{1,6}$/u;
const DIGIT = /\p{N}/u;

/** The names in one run of capitalised English words. */
export function nameEnglishRun(passage: Passage, words: PassageWords, article: ArticleWords, run: Run): RuleName[] {
  const names: RuleName[] = [];
  const { tokens } = passage;
  let { first } = run;
  let titled = precededByTitle(tokens, first);
  while (first < run.end) {
    const token = tokens[first]!;
    const known = knownNameAt(tokens, first);
    // "U.S.": the last stop is the name's, though it ends the run.
    const runEnd = tokens[run.end]?.text === '.' ? run.end + 1 : run.end;
    if (known && first + known.tokens <= runEnd && standsAlone(tokens, first + known.tokens, run.end, known.name.type) && isSure(token, words, article, first, known.tokens)) {
      const end = withMarks(tokens, first + known.tokens);
      names.push({ first, end, type: known.name.type, confidence: 0.9, told: known.name.type === 'organization' && known.name.id !== null && end === first + 1 && ACRONYM.test(token.text) });
      first = end;
      titled = false;
      continue;
    }
    if (token.kind !== 'word' || isDropped(tokens, words, article, first, run.end)) {
      titled = TITLES_EN.has(token.lower) || (titled && token.kind !== 'word');
      first++;
      continue;
    }
    const end = trimEnd(tokens, first, run.end);
    if (end > first) {
      const typed = typeOf(tokens, first, end, titled, article);
      if (typed) names.push({ first, end, ...typed });
    }
    break;
  }
  return names;
}

/** A country at the head of a run is a name of its own before a title or a person: "US President", "France Emmanuel"; not "China Mobile", "US Senate". */
function standsAlone(tokens: readonly Token[], next: number, end: number, type: EntityType): boolean {
  if (next >= end) return true;
  const after = tokens[next]!;
  if (after.kind !== 'word') return true;
  if (TITLES_EN.has(after.lower) || ROLES_EN.has(after.lower)) return true;
  return type === 'location' && givenName(after.lower) !== null && !ORG_TAILS_EN.has(tokens[end - 1]!.lower);
}

/** A known name that is a plain word too counts only where a capital is not due anyway. */
function isSure(token: Token, words: PassageWords, article: ArticleWords, index: number, count: number): boolean {
  return count > 1 || !words.capitalDue[index] || !isPlainWord(token.lower) || article.use(wordKey(token)).inside > 0;
}

function isDropped(tokens: readonly Token[], words: PassageWords, article: ArticleWords, index: number, end: number): boolean {
  const token = tokens[index]!;
  const last = tokens[end - 1]!.lower;
  const long = end - index > 1;
  const tail = long && (ORG_TAILS_EN.has(last) || EVENT_TAILS_EN.has(last) || WORK_TAILS_EN.has(last) || PLACE_TAILS_EN.has(last));
  if (token.lower === 'the' || FIRST_WORDS_EN.has(token.lower) && words.capitalDue[index]) return true;
  if (TITLES_EN.has(token.lower)) return !tail || !ORG_HEADS_EN.has(token.lower);
  if (NO_NAMES_EN.has(token.lower) || isNationality(token.lower)) return !tail;
  if (words.capitalDue[index] && (isPlainWord(token.lower) || article.use(wordKey(token)).lower > 0)) {
    return article.use(wordKey(token)).inside === 0 && !tail && !ORG_HEADS_EN.has(token.lower);
  }
  return false;
}

function isNationality(lower: string): boolean {
  const base = lower.split('-')[0]!;
  return base !== lower && NO_NAMES_EN.has(base);
}

function precededByTitle(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  const word = before.text === '.' ? tokens[first - 2] : before;
  return word !== undefined && word.kind === 'word' && TITLES_EN.has(word.lower) && !ORG_TAILS_EN.has(word.lower);
}

/** Without weekdays, nationalities and titles at the end. */
function trimEnd(tokens: readonly Token[], first: number, runEnd: number): number {
  let end = runEnd;
  while (end > first && (NO_NAMES_EN.has(tokens[end - 1]!.lower) && !ROMAN.test(tokens[end - 1]!.text) && end - first < 3 || tokens[end - 1]!.kind === 'punctuation' && tokens[end - 1]!.text === '.')) end--;
  return end;
}

function typeOf(tokens: readonly Token[], first: number, end: number, titled: boolean, article: ArticleWords): { type: EntityType; confidence: number; told?: boolean } | null {
  const head = tokens[first]!;
  const last = tokens[end - 1]!;
  const before = tokens[first - 1]?.kind === 'punctuation' ? tokens[first - 2] : tokens[first - 1];
  const after = tokens[end];
  const count = end - first;
  const hasOf = tokens.slice(first, end).some(token => token.lower === 'of' || token.lower === 'for');
  if (count === 1) {
    if (NO_NAMES_EN.has(head.lower)) return null;
    if (ROMAN.test(head.text) || head.text.length === 1) return null;
    if (titled) return { type: 'person', confidence: 0.85 };
  }
  if (EVENT_BEFORE_EN.has(before?.lower ?? '')) return { type: 'event', confidence: 0.7 };
  if (count > 1 && hasOf && ORG_HEADS_EN.has(head.lower)) return { type: 'organization', confidence: 0.85 };
  if (count > 1 && EVENT_TAILS_EN.has(last.lower)) return { type: 'event', confidence: 0.75 };
  if (count > 1 && WORK_TAILS_EN.has(last.lower)) return { type: 'work', confidence: 0.75 };
  if (count > 1 && PRODUCT_TAILS_EN.has(last.lower)) return { type: 'product', confidence: 0.7 };
  const given = givenName(head.lower);
  if (count > 1 && ORG_TAILS_EN.has(last.lower)) return { type: 'organization', confidence: 0.8 };
  if (count > 1 && PLACE_TAILS_EN.has(last.lower)) return { type: 'location', confidence: 0.8 };
  if (count > 1 && (given || titled || tokens[first + 1]!.text.length === 1)) return { type: 'person', confidence: titled || given ? 0.9 : 0.7 };
  if (titled) return { type: 'person', confidence: 0.8 };
  const known = knownNameAt(tokens, first);
  if (!known && after && PRODUCT_AFTER_EN.has(after.lower)) return { type: 'product', confidence: 0.75, told: !given };
  if (SKY_BEFORE_EN.has(before?.lower ?? '')) return { type: 'location', confidence: 0.8, told: true };
  if (FILM_BEFORE_EN.has(before?.lower ?? '') && before === tokens[first - 1] && !given) return { type: 'work', confidence: 0.8, told: true };
  if (PRODUCT_BEFORE_EN.has(before?.lower ?? '')) return { type: 'product', confidence: 0.65 };
  if (WORK_BEFORE_EN.has(before?.lower ?? '')) return { type: 'work', confidence: 0.6 };
  if (ORG_BEFORE_EN.has(before?.lower ?? '')) return { type: 'organization', confidence: 0.75 };
  if (before?.lower === 'of' && PLACE_BEFORE_EN.has(tokens[first - 2]?.lower ?? '')) return { type: 'location', confidence: 0.85 };
  if (PLACE_HEADS_EN.has(head.lower) && count > 1) return { type: 'location', confidence: 0.65 };
  if (count > 1 && (ORG_HEADS_EN.has(head.lower) || isPlainWord(last.lower) && isPlainWord(head.lower))) return { type: 'organization', confidence: 0.55 };
  if (count === 1 && ACRONYM.test(head.text)) return { type: DIGIT.test(head.text) ? 'product' : 'organization', confidence: 0.6 };
  if (DIGIT.test(last.text)) return { type: 'product', confidence: 0.6 };
  if (count === 1 && given) return { type: 'person', confidence: 0.7 };
  if (after && SPEECH_EN.has(after.lower)) return { type: 'person', confidence: 0.6 };
  if (PLACE_PREPOSITIONS_EN.has(before?.lower ?? '')) return { type: 'location', confidence: 0.6 };
  if (count > 1) return { type: 'person', confidence: 0.5 };
  // One plain word with a capital that the article also writes small: "State", "Council" by themselves are no names.
  if (isPlainWord(head.lower) || article.use(wordKey(head)).lower > 0) return null;
  return { type: after?.kind === 'clitic' || after?.lower === 'was' ? 'person' : 'organization', confidence: 0.4 };
}
