import type { Resources } from '../resources.ts';
import type { Token } from '../token.ts';
import type { ArticleWords, PassageWords } from './articleWords.ts';
import { findRuns } from './nameRuns.ts';
import type { NameTagger, TaggedName } from './nameTagger.ts';
import { findEnglishPhrases } from './phraseNamesEn.ts';
import { findRussianPhrases } from './phraseNamesRu.ts';
import { findTitles } from './quotedTitles.ts';
import { nameEnglishRun, type RuleName } from './ruleTaggerEn.ts';
import { nameRussianRun } from './ruleTaggerRu.ts';

/** Names by rules and word lists: runs of capitalised words, and names in quotation marks after a word that says what they are. */
export function createRuleTagger(words: PassageWords, { morphology }: Pick<Resources, 'morphology'>): NameTagger {
  return {
    prepare(passage) {
      const runs = findRuns(passage);
      const titles = [...findTitles(passage), ...(passage.language === 'ru' ? findRussianPhrases(passage, words, morphology) : findEnglishPhrases(passage))];
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
          return withoutOverlap(likeBrackets(passage.tokens, names)).map(({ first, end, type, confidence, told = false, whole = false }) => ({
            start: passage.tokens[first]!.start, end: passage.tokens[end - 1]!.end, type, confidence, source: 'rules', told, whole,
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
