import type { Passage } from '../../passage.ts';
import type { Resources } from '../../resources.ts';
import type { Token } from '../../token.ts';
import { type ArticleWords, readPassageWords } from '../articleWords.ts';
import type { NameTagger, PreparedPassage, TaggedName } from '../nameTagger.ts';
import { createRuleTagger } from '../ruleTagger.ts';
import { bestLabels, type ChainMemory, createChainMemory, findMarginals } from './chain.ts';
import { articleFeatures, type Context, contextFeatures, labelsOfNames, MOST_FEATURES, readContext } from './context.ts';
import { type Form, type FormSources, readForm } from './form.ts';
import { noNamesOf } from './lexicons.ts';
import { mergeRules } from './mergeRules.ts';
import { beginsName, endsName, LABELS, OUTSIDE, TYPES, typeOf } from './labels.ts';
import { addFeature, type NameModel } from './model.ts';
import { atDistance, REACH } from './sequence.ts';

/** A form with the scores it gives tokens at each distance from it, worked out when first asked for. */
interface ScoredForm {
  readonly form: Form;
  readonly scores: (Float32Array | undefined)[];
}

/** Forms kept, at most; then they are forgotten and met anew. */
const MOST_FORMS = 60_000;

/**
 * Finds names with a trained model. What forms and features score is kept in the object: use one for all passages of a language.
 */
export function createModelTagger(model: NameModel, sources: FormSources): NameTagger {
  const resources: Resources = { morphology: sources.morphology, tagger: () => null };
  const noNames = noNamesOf(sources.language);
  const forms = new Map<string, ScoredForm>();
  const memory = createChainMemory();
  const edgeWeights = Float64Array.from(model.edges, edge => Math.exp(edge));
  const formOf = (token: Token): ScoredForm => {
    let known = forms.get(token.text);
    if (!known) {
      if (forms.size >= MOST_FORMS) forms.clear();
      known = { form: readForm(token, sources), scores: [] };
      forms.set(token.text, known);
    }
    return known;
  };
  return {
    prepare(passage, known): PreparedPassage {
      const scoredForms = passage.tokens.map(formOf);
      const words = known?.words ?? readPassageWords(passage);
      const rules = known?.rules ?? createRuleTagger(words, resources).prepare(passage);
      const context = readContext(passage, words, scoredForms.map(({ form }) => form));
      const mayName = placesOfNames(context);
      const scores = scorePassage(model, context, scoredForms, mayName);
      return {
        tag(article) {
          const byRules = rules.tag(article);
          const names = tagPassage(model, context, scores, mayName, article, labelsOfNames(passage, byRules), edgeWeights, memory);
          return mergeRules(names.filter(({ start, end }) => !noNames.has(passage.text.slice(start, end).toLowerCase())), byRules);
        }
      };
    }
  };
}

/** How far behind and before a capital a small word may still belong to a name («Фонд борьбы с коррупцией»). */
const BEHIND_CAPITAL = 4;
const BEFORE_CAPITAL = 2;
/** The score by which a token that can be no part of a name is outside. */
const SURELY_OUTSIDE = 30;

/** 1 for the tokens that may belong to a name: near a capital, or in quotation marks. The others, most of a text, need no scoring. */
function placesOfNames({ forms, quote }: Context): Uint8Array {
  const places = new Uint8Array(forms.length);
  for (let i = 0; i < forms.length; i++) {
    if (quote[i]) places[i] = 1;
    if (forms[i]!.capital) places.fill(1, Math.max(0, i - BEFORE_CAPITAL), Math.min(forms.length, i + BEHIND_CAPITAL + 1));
  }
  return places;
}

/** What the passage alone says for and against each label of each token. */
function scorePassage(model: NameModel, context: Context, forms: readonly ScoredForm[], mayName: Uint8Array): Float32Array {
  const scores = new Float32Array(forms.length * LABELS);
  const buffer = new Int32Array(MOST_FEATURES);
  for (let i = 0; i < forms.length; i++) {
    const base = i * LABELS;
    if (!mayName[i]) {
      scores[base + OUTSIDE] = SURELY_OUTSIDE;
      continue;
    }
    const from = Math.max(context.sentenceFirst[i]!, i - REACH);
    const to = Math.min(context.sentenceEnd[i]! - 1, i + REACH);
    for (let at = from; at <= to; at++) {
      const form = scoresAt(model, forms[at]!, at - i);
      for (let label = 0; label < LABELS; label++) scores[base + label]! += form[label]!;
    }
    for (let k = 0, size = contextFeatures(context, i, buffer); k < size; k++) addFeature(model, buffer[k]!, scores, base);
  }
  return scores;
}

function scoresAt(model: NameModel, { form, scores }: ScoredForm, distance: number): Float32Array {
  const known = scores[distance + REACH];
  if (known) return known;
  const sum = new Float32Array(LABELS);
  for (const feature of form.features[Math.abs(distance)]!) addFeature(model, atDistance(feature, distance), sum, 0);
  scores[distance + REACH] = sum;
  return sum;
}

function tagPassage(model: NameModel, context: Context, passageScores: Float32Array, mayName: Uint8Array, article: ArticleWords, rules: Uint8Array, edgeWeights: Float64Array, memory: ChainMemory): TaggedName[] {
  const scores = passageScores.slice();
  const buffer = new Int32Array(MOST_FEATURES);
  for (let i = 0; i < context.forms.length; i++) {
    if (!mayName[i]) continue;
    for (let k = 0, size = articleFeatures(context, i, article, rules, buffer); k < size; k++) addFeature(model, buffer[k]!, scores, i * LABELS);
  }
  const names: TaggedName[] = [];
  const { passage } = context;
  for (const { firstToken, endToken } of passage.sentences) {
    if (!mayName.subarray(firstToken, endToken).includes(1)) continue;
    const labels = bestLabels(scores, firstToken, endToken, model.edges);
    if (labels.every(label => label === OUTSIDE)) continue;
    const marginals = new Float64Array(labels.length * LABELS);
    findMarginals(scores, firstToken, endToken, edgeWeights, memory, marginals);
    pushNames(passage, firstToken, labels, marginals, names);
  }
  return names;
}

/** «А. С.» without a surname names nobody. */
function areInitials(tokens: readonly Token[], first: number, last: number): boolean {
  if (first === last && tokens[last + 1]?.text !== '.') return false; // the network X
  for (let i = first; i <= last; i++) if (tokens[i]!.text.length > 1) return false;
  return true;
}

/** Marks stuck to a name belong to it: «Meta✴». */
const MARKS = new Set(['✴', '*', '®', '™', '†']);

function pushNames({ tokens }: Passage, firstToken: number, labels: Uint8Array, marginals: Float64Array, names: TaggedName[]): void {
  let first = -1;
  let confidence = 1;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    if (beginsName(label)) {
      first = i;
      confidence = 1;
    }
    confidence = Math.min(confidence, marginals[i * LABELS + label]!);
    if (endsName(label)) {
      const next = tokens[firstToken + i + 1];
      if (areInitials(tokens, firstToken + first, firstToken + i)) continue;
      const end = next && MARKS.has(next.text) && !next.spaceBefore ? next.end : tokens[firstToken + i]!.end;
      names.push({ start: tokens[firstToken + first]!.start, end, type: TYPES[typeOf(label)]!, confidence, source: 'model' });
    }
  }
}
