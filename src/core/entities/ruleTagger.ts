import type { EntityType } from '../annotation.ts';
import type { Passage } from '../passage.ts';
import type { Resources } from '../resources.ts';
import type { Token } from '../token.ts';
import { type ArticleWords, isCapitalised, type PassageWords } from './articleWords.ts';
import { knownName } from './gazetteer.ts';
import { ORG_BEFORE_EN, PRODUCT_BEFORE_EN, WORK_BEFORE_EN } from './lexicon/classWordsEn.ts';
import { EVENT_BEFORE_RU, LOCATION_BEFORE_RU, ORG_BEFORE_RU, ORG_HEADS_RU, PRODUCT_BEFORE_RU, WORK_BEFORE_RU } from './lexicon/classWordsRu.ts';
import { findRuns } from './nameRuns.ts';
import type { NameTagger, TaggedName } from './nameTagger.ts';
import { nameEnglishRun, type RuleName } from './ruleTaggerEn.ts';
import { nameRussianRun } from './ruleTaggerRu.ts';
import { stemOf } from '../morphology/stem.ts';

/** Words that a name in quotation marks has at most; longer quoted text is speech. */
const LONGEST_TITLE = 8;

/** Names by rules and word lists: runs of capitalised words, and names in quotation marks after a word that says what they are. */
export function createRuleTagger(words: PassageWords, { morphology }: Pick<Resources, 'morphology'>): NameTagger {
  return {
    prepare(passage) {
      const runs = findRuns(passage);
      const titles = findTitles(passage);
      const context = { passage, words, morphology };
      return {
        tag(article: ArticleWords): readonly TaggedName[] {
          const inTitle = (index: number): boolean => titles.some(title => title.first <= index && index < title.end);
          const names: RuleName[] = [...titles];
          for (const run of runs) {
            if (inTitle(run.first)) continue;
            for (const name of passage.language === 'ru' ? nameRussianRun(context, article, run) : nameEnglishRun(passage, words, article, run)) {
              if (!inTitle(name.first) && !inTitle(name.end - 1)) names.push(name);
            }
          }
          names.sort((a, b) => a.first - b.first);
          return withoutOverlap(likeBrackets(passage.tokens, names)).map(({ first, end, type, confidence, told = false }) => ({
            start: passage.tokens[first]!.start, end: passage.tokens[end - 1]!.end, type, confidence, source: 'rules', told,
          }));
        },
      };
    },
  };
}

function withoutOverlap(names: readonly RuleName[]): RuleName[] {
  const kept: RuleName[] = [];
  for (const name of names) if (kept.length === 0 || name.first >= kept[kept.length - 1]!.end) kept.push(name);
  return kept;
}

/** What stands in brackets after a name is the name again: «Рен Чжэнфэй (Ren Zhengfei)», "World Health Organization (WHO)". */
function likeBrackets(tokens: readonly Token[], names: readonly RuleName[]): RuleName[] {
  return names.map((name, i) => {
    const before = names[i - 1];
    const fills = before !== undefined && tokens[name.first - 1]?.text === '(' && tokens[name.end]?.text === ')' && name.first - before.end <= 2;
    return fills && (before.confidence > name.confidence || before.type === 'person') ? { ...name, type: before.type, confidence: before.confidence } : name;
  });
}

/** Names in quotation marks that begin with a capital, after a class word: газета «Ведомости», the film "Alien". */
function findTitles(passage: Passage): RuleName[] {
  const { tokens } = passage;
  const found: RuleName[] = [];
  for (const { openToken, closeToken } of passage.quoted) {
    if (closeToken === null) continue;
    const first = openToken + 1;
    const count = closeToken - first;
    if (count < 1 || count > LONGEST_TITLE || !isCapitalised(tokens[first]!.text)) continue;
    const inner = tokens.slice(first, closeToken);
    if (inner.some(token => token.text === ',' || token.text === '.' && token.spaceBefore)) continue;
    const known = knownName(inner.map(token => token.lower));
    const told = classBefore(passage, openToken);
    const type = told ?? known?.type;
    if (type) found.push({ first, end: closeToken, type, confidence: known ? 0.9 : 0.8, told: told !== null });
  }
  return found;
}

const CLASSES_RU: readonly (readonly [ReadonlySet<string>, EntityType])[] = [
  [WORK_BEFORE_RU, 'work'], [PRODUCT_BEFORE_RU, 'product'], [EVENT_BEFORE_RU, 'event'], [LOCATION_BEFORE_RU, 'location'], [ORG_BEFORE_RU, 'organization'], [ORG_HEADS_RU, 'organization'],
];
const CLASSES_EN: readonly (readonly [ReadonlySet<string>, EntityType])[] = [
  [WORK_BEFORE_EN, 'work'], [PRODUCT_BEFORE_EN, 'product'], [ORG_BEFORE_EN, 'organization'],
];

/** What the word before the quotation marks, or the one before that in an apposition («партии власти „Единая Россия“»), says it is. */
function classBefore({ tokens, language }: Passage, openToken: number): EntityType | null {
  for (let back = 1; back <= (language === 'ru' ? 3 : 1); back++) {
    const token = tokens[openToken - back];
    if (!token || token.kind !== 'word') return null;
    const key = language === 'ru' ? stemOf(token.lower) : token.lower;
    for (const [words, type] of language === 'ru' ? CLASSES_RU : CLASSES_EN) if (words.has(key)) return type;
  }
  return null;
}
