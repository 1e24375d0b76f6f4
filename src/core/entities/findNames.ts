import type { Passage } from '../passage.ts';
import type { Resources } from '../resources.ts';
import { type ArticleWords, type PassageWords, readPassageWords } from './articleWords.ts';
import type { PreparedPassage, TaggedName } from './nameTagger.ts';
import { createRuleTagger } from './ruleTagger.ts';

/** What a passage's words alone tell of the names in it. */
export interface Names {
  readonly words: PassageWords;
  /** The names by rules; kept as long as the article uses the passage's words alike. */
  byRules(article: ArticleWords): readonly TaggedName[];
  /** The names by the trained model of the passage's language; null where there is none. Kept alike. */
  readonly byModel: ((article: ArticleWords) => readonly TaggedName[]) | null;
}

/** Looks for names in a passage. */
export function findNames(passage: Passage, resources: Resources): Names {
  const words = readPassageWords(passage);
  const model = resources.tagger(passage.language);
  const rules = rememberingLast(createRuleTagger(words, resources).prepare(passage));
  return { words, byRules: whileUsedAlike(rules, words), byModel: model && whileUsedAlike(model.prepare(passage, { words, rules }), words) };
}

/** The rules are asked for themselves and by the model, of one article at a time. */
function rememberingLast(prepared: PreparedPassage): PreparedPassage {
  let last: { readonly article: ArticleWords; readonly names: readonly TaggedName[] } | null = null;
  return {
    tag(article) {
      if (!last || last.article !== article) last = { article, names: prepared.tag(article) };
      return last.names;
    },
  };
}

/** The tagger's answer, worked out again only when one of the passage's capitalised words is used otherwise in the article. */
function whileUsedAlike(prepared: PreparedPassage, words: PassageWords): (article: ArticleWords) => readonly TaggedName[] {
  let kept: { readonly signature: string; readonly names: readonly TaggedName[] } | null = null;
  return article => {
    let signature = '';
    for (const { key } of words.capitals) {
      const { lower, inside, start } = article.use(key);
      const { once, more } = article.company(key);
      signature += String.fromCharCode(lower * 9 + inside * 3 + start, once, more);
    }
    if (kept?.signature !== signature) kept = { signature, names: prepared.tag(article) };
    return kept.names;
  };
}
