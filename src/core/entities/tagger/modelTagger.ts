import type { EntityType } from '../../annotation.ts';
import type { Passage } from '../../passage.ts';
import type { Token } from '../../token.ts';
import { readPassageWords } from '../articleWords.ts';
import type { NameTagger, PreparedPassage, TaggedName } from '../nameTagger.ts';
import { createRuleTagger } from '../ruleTagger.ts';
import { labelsOfNames, readArticleContext, readContext } from './context.ts';
import type { FormSources } from './form.ts';
import { FormTable } from './formTable.ts';
import { noNamesOf } from './lexicons.ts';
import { mergeRules } from './mergeRules.ts';
import { beginsName, endsName, OUTSIDE, TYPES, typeOf } from './labels.ts';
import type { NameModel } from './model.ts';
import { type Segment, SegmentDecoder } from './segmentDecoder.ts';
import { findStretches, StretchScorer } from './stretches.ts';

/**
 * Finds names with a trained model. What forms and features score is kept in the object: use one for all passages of a language.
 */
export function createModelTagger(model: NameModel, sources: FormSources): NameTagger {
  const noNames = noNamesOf(sources.language);
  const table = new FormTable(model, sources);
  const scorer = new StretchScorer(model, table);
  const decoder = new SegmentDecoder(model);
  return {
    prepare(passage, known): PreparedPassage {
      const words = known?.words ?? readPassageWords(passage);
      const rules = known?.rules ?? createRuleTagger(words, sources).prepare(passage);
      const context = readContext(passage, words, table.read(passage.tokens));
      const stretches = findStretches(context);
      const scores = scorer.byPassage(context, stretches);
      return {
        tag(article) {
          const byRules = rules.tag(article);
          const all = scorer.byArticle(context, stretches, scores, readArticleContext(words, article, labelsOfNames(passage, byRules)));
          const names: TaggedName[] = [];
          let place = 0;
          for (const { first, end, sentence } of stretches) {
            const segment = decoder.decode(all, place, place + end - first, first === sentence.firstToken, end === sentence.endToken);
            if (segment) pushNames(passage, first, segment, names);
            place += end - first;
          }
          return mergeRules(names.filter(({ start, end }) => !noNames.has(passage.text.slice(start, end).toLowerCase())), byRules);
        }
      };
    }
  };
}

/** «А. С.» without a surname names nobody; "U.S." names a country. */
function areInitials(type: EntityType, tokens: readonly Token[], first: number, last: number): boolean {
  if (first === last ? tokens[last + 1]?.text !== '.' : type !== 'person') return false; // the network X
  for (let i = first; i <= last; i++) if (tokens[i]!.text.length > 1) return false;
  return true;
}

/** Marks stuck to a name belong to it: «Meta✴». */
const MARKS = new Set(['✴', '*', '®', '™', '†']);

function pushNames({ tokens }: Passage, firstToken: number, { labels, confidences }: Segment, names: TaggedName[]): void {
  let first = -1;
  let confidence = 1;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    if (beginsName(label)) {
      first = i;
      confidence = 1;
    }
    confidence = Math.min(confidence, confidences[i]!);
    if (endsName(label)) {
      const next = tokens[firstToken + i + 1];
      if (areInitials(TYPES[typeOf(label)]!, tokens, firstToken + first, firstToken + i)) continue;
      const end = next && MARKS.has(next.text) && !next.spaceBefore ? next.end : tokens[firstToken + i]!.end;
      names.push({ start: tokens[firstToken + first]!.start, end, type: TYPES[typeOf(label)]!, confidence, source: 'model' });
    }
  }
}
