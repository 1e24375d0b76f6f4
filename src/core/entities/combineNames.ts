import type { Morphology } from '../morphology/morphology.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../token.ts';
import { NO_NAMES_EN } from './lexicon/classWordsEn.ts';
import { NO_NAMES_RU } from './lexicon/classWordsRu.ts';
import { mendEdges } from './nameEdges.ts';
import { JOINED_TO_PLAIN, withMarks } from './nameRuns.ts';
import type { TaggedName } from './nameTagger.ts';

/** From here on a rule is believed where the model saw nothing; only in Russian: English rules, measured, add more wrong names than right ones. */
const SURE_RULE = 0.9;
/** From here on a rule's type is believed on the span that the model found as well, when the model is less sure than {@link UNSURE_MODEL}. */
const SURE_TYPE = 0.75;
const UNSURE_MODEL = 0.8;

/**
 * The model's names, set right by what rules know better: abbreviations that are no names («ИИ», «ЦОД»), marks that stick to a name, types by a class
 * word («моделей V3 и R1»), and what the tables know where the model has nothing. Both are sorted by start, without overlap; so is the result.
 */
export function combineNames(passage: Passage, model: readonly TaggedName[], rules: readonly TaggedName[], morphology: Morphology | null = null): readonly TaggedName[] {
  const combined: TaggedName[] = [];
  const tokenAt = tokenFinder(passage.tokens);
  let next = 0;
  const pushModel = (rule: TaggedName | undefined): void => {
    const found = mend(passage, model[next++]!, tokenAt);
    if (!found) return;
    const name = rule && goesOn(passage.text, found, rule) ? { ...found, end: rule.end } : found;
    const same = rule !== undefined && rule.start === name.start && rule.end === name.end;
    const sure = same && (rule.told || rule.confidence >= SURE_TYPE && name.confidence < UNSURE_MODEL);
    combined.push(sure ? { ...name, type: rule.type, told: rule.told ?? false } : name);
  };
  for (const rule of rules) {
    while (next < model.length && model[next]!.end <= rule.start) pushModel(undefined);
    if (rule.whole) {
      while (combined.length > 0 && combined[combined.length - 1]!.end > rule.start) combined.pop();
      while (next < model.length && model[next]!.start < rule.end) next++;
      combined.push(rule);
      continue;
    }
    if (next < model.length && model[next]!.start < rule.end) {
      if (model[next]!.end <= rule.end) pushModel(rule);
    } else if (passage.language === 'ru' && rule.confidence >= SURE_RULE) combined.push(rule);
  }
  while (next < model.length) pushModel(undefined);
  return mendEdges(passage, combined, morphology);
}

// «Европейский суд | по правам человека»
const GOES_ON = /^ по \p{Ll}/u;

/** Whether the rules have the same body with what it is for. */
function goesOn(text: string, name: TaggedName, rule: TaggedName): boolean {
  return name.type === 'organization' && rule.type === 'organization' && rule.start === name.start && rule.end > name.end && GOES_ON.test(text.slice(name.end, name.end + 5));
}

/** Without a leading abbreviation that is no name («ИИ Себастьян»), with the marks that stick to it; null where nothing is left. */
function mend({ tokens, language }: Passage, name: TaggedName, tokenAt: (offset: number) => number): TaggedName | null {
  const noNames = language === 'ru' ? NO_NAMES_RU : NO_NAMES_EN;
  let first = tokenAt(name.start);
  let end = first;
  while (end < tokens.length && tokens[end]!.end <= name.end) end++;
  if (end === first) return name;
  const alone = end - first === 1;
  if (alone && (noNames.has(tokens[first]!.lower) || language === 'ru' && JOINED_TO_PLAIN.test(tokens[first]!.text))) return null;
  if (language === 'ru') while (first < end - 1 && NO_NAMES_RU.has(tokens[first]!.lower)) first++;
  const marked = withMarks(tokens, end);
  return { ...name, start: tokens[first]!.start, end: tokens[marked - 1]!.end };
}

/** Finds tokens by where they start, for offsets that only grow. */
function tokenFinder(tokens: readonly Token[]): (offset: number) => number {
  let at = 0;
  return offset => {
    while (at < tokens.length && tokens[at]!.start < offset) at++;
    return at;
  };
}
