import type { Language } from '../lang/language.ts';
import { type Draft, SAID_BY_NOBODY } from './draft.ts';
import { EN_WEIGHTS } from './weights/en.ts';
import { RU_WEIGHTS } from './weights/ru.ts';

/** What the weights are asked about a draft: its construction, cue and source, alone and together. */
export function featuresOf(draft: Draft): string[] {
  const { lemma, group, form, source, type } = draft;
  // "It was reported that": a subject that names nobody is still one
  const nobody = draft.extras.includes(SAID_BY_NOBODY);
  const subject = source ? source.kind : nobody ? 'pronoun' : 'none';
  const how = nobody ? 'subject-left' : draft.how;
  // too rare to have weights of its own
  const construction = draft.construction === 'dialogue' ? 'after-quote' : draft.construction;
  const length = draft.segments.reduce((sum, segment) => sum + segment.end - segment.start, 0);
  const size = length < 12 ? 0 : length < 25 ? 1 : length < 50 ? 2 : length < 100 ? 3 : 4;
  // words behind a colon are quoted whatever their length; shorter ones may elsewhere be a name
  const announced = draft.construction === 'before-quote' && draft.extras.includes('colon');
  const features = [
    'bias',
    `c=${construction}`,
    `c=${construction} g=${group}`,
    `c=${construction} l=${lemma}`,
    `l=${lemma}`,
    `g=${group} f=${form}`,
    `c=${construction} f=${form}`,
    `c=${construction} t=${type}`,
    `c=${construction} s=${subject}`,
    `f=${form} s=${subject}`,
    `how=${how}`,
    `how=${how} c=${construction}`,
    `c=${construction} n=${announced ? 'any' : size}`,
    `c=${construction} segments=${Math.min(3, draft.segments.length)}`,
    draft.via.length > 0 ? 'via' : 'no-via',
  ];
  if (source && source.kind === 'noun') features.push(`noun=${source.lemma}`);
  if (how !== '' && draft.margin < 0.7) features.push('doubtful-source');
  for (const extra of draft.extras) features.push(`c=${construction} x=${extra}`);
  return features;
}

export function weightsOf(language: Language): Readonly<Record<string, number>> {
  return language === 'ru' ? RU_WEIGHTS : EN_WEIGHTS;
}

/** The probability that a draft with these features is a quotation. */
export function scoreOf(features: readonly string[], weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
