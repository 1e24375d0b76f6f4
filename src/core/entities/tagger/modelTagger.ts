import type { EntityType } from '../../annotation.ts';
import type { Passage } from '../../passage.ts';
import type { Token } from '../../token.ts';
import { type ArticleWords, readPassageWords } from '../articleWords.ts';
import type { NameTagger, PreparedPassage, TaggedName } from '../nameTagger.ts';
import { createRuleTagger } from '../ruleTagger.ts';
import { articleFeatures, type Context, contextFeatures, labelsOfNames, MOST_FEATURES, readContext } from './context.ts';
import { FARTHEST, type FormSources } from './form.ts';
import { FormTable } from './formTable.ts';
import { noNamesOf } from './lexicons.ts';
import { mergeRules } from './mergeRules.ts';
import { beginsName, endsName, OUTSIDE, TYPES, typeOf } from './labels.ts';
import { addFeatures, type NameModel } from './model.ts';
import { PACKED } from './packedScores.ts';
import { type Segment, SegmentDecoder } from './segmentDecoder.ts';

/**
 * Finds names with a trained model. What forms and features score is kept in the object: use one for all passages of a language.
 */
export function createModelTagger(model: NameModel, sources: FormSources): NameTagger {
  const noNames = noNamesOf(sources.language);
  const table = new FormTable(model, sources);
  const decoder = new SegmentDecoder(model);
  return {
    prepare(passage, known): PreparedPassage {
      const { forms, numbers } = table.read(passage.tokens);
      const words = known?.words ?? readPassageWords(passage);
      const rules = known?.rules ?? createRuleTagger(words, sources).prepare(passage);
      const context = readContext(passage, words, forms);
      const places = placesOfNames(context);
      const scores = scorePlaces(model, table, context, numbers, places);
      return {
        tag(article) {
          const byRules = rules.tag(article);
          const names = tagPlaces(model, decoder, context, places, scores, article, labelsOfNames(passage, byRules));
          return mergeRules(names.filter(({ start, end }) => !noNames.has(passage.text.slice(start, end).toLowerCase())), byRules);
        }
      };
    }
  };
}

/** How far behind and before a capital a small word may still belong to a name («Фонд борьбы с коррупцией»). */
const BEHIND_CAPITAL = 3;
const BEFORE_CAPITAL = 1;

/** The tokens that may belong to a name: near a capital, or in quotation marks. The others, most of a text, are outside. */
function placesOfNames({ forms, quote }: Context): Int32Array {
  const places = new Int32Array(forms.length);
  let size = 0;
  let reached = 0; // the first token behind what a capital reaches
  for (let i = 0; i < forms.length; i++) {
    for (let ahead = i; ahead < forms.length && ahead <= i + BEFORE_CAPITAL; ahead++) if (forms[ahead]!.capital) reached = ahead + BEHIND_CAPITAL + 1;
    if (i < reached || quote[i]) places[size++] = i;
  }
  return places.slice(0, size);
}

/** What the passage alone says for and against each label of each place, packed. */
function scorePlaces(model: NameModel, table: FormTable, context: Context, numbers: Int32Array, places: Int32Array): Int32Array {
  const scores = new Int32Array(places.length * PACKED);
  const buffer = new Int32Array(MOST_FEATURES);
  for (let place = 0; place < places.length; place++) {
    const i = places[place]!;
    const base = place * PACKED;
    const to = Math.min(context.sentenceEnd[i]! - 1, i + FARTHEST);
    for (let at = Math.max(context.sentenceFirst[i]!, i - FARTHEST); at <= to; at++) table.addScores(numbers[at]!, at - i, scores, base);
    addFeatures(model, buffer, contextFeatures(context, i, buffer), scores, base);

  }
  return scores;
}

function tagPlaces(model: NameModel, decoder: SegmentDecoder, context: Context, places: Int32Array, passageScores: Int32Array, article: ArticleWords, rules: Uint8Array): TaggedName[] {
  const scores = passageScores.slice();
  const buffer = new Int32Array(MOST_FEATURES);
  for (let place = 0; place < places.length; place++) {
    addFeatures(model, buffer, articleFeatures(context, places[place]!, article, rules, buffer), scores, place * PACKED);
  }
  const names: TaggedName[] = [];
  const { sentenceFirst, sentenceEnd, passage } = context;
  for (let first = 0, end = 0; first < places.length; first = end) {
    const token = places[first]!;
    const sentence = sentenceEnd[token]!;
    for (end = first + 1; end < places.length && places[end] === places[end - 1]! + 1 && places[end]! < sentence;) end++;
    const segment = decoder.decode(scores, first, end, token === sentenceFirst[token], places[end - 1]! + 1 === sentence);
    if (segment) pushNames(passage, token, segment, names);
  }
  return names;
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
