import type { TaggedName } from '../nameTagger.ts';

/** From how sure a rule counts, and up to how sure the model may be that gives way to it. */
export interface MergeOptions {
  readonly sureRule: number;
  readonly unsureModel: number;
}

/** Held against articles that were not trained on: vocabulary that the training articles lack (products, trade names) is where rules know more. */
const MERGE: MergeOptions = { sureRule: 0.75, unsureModel: 0.8 };

/**
 * The model's names, and those of the rules where a rule is sure and the model is not: found nothing there, or found it with little confidence.
 * Both lists are sorted and without overlap; so is the result.
 */
export function mergeRules(names: readonly TaggedName[], rules: readonly TaggedName[], { sureRule, unsureModel }: MergeOptions = MERGE): TaggedName[] {
  const merged: TaggedName[] = [];
  const given = new Set<TaggedName>();
  let from = 0;
  for (const rule of rules) {
    if (rule.confidence < sureRule) continue;
    while (from < names.length && names[from]!.end <= rule.start) from++;
    const overlapping: TaggedName[] = [];
    for (let i = from; i < names.length && names[i]!.start < rule.end; i++) overlapping.push(names[i]!);
    if (overlapping.some(name => name.confidence >= unsureModel || given.has(name))) continue;
    for (const name of overlapping) given.add(name);
    merged.push(rule);
  }
  for (const name of names) if (!given.has(name)) merged.push(name);
  return merged.sort((a, b) => a.start - b.start);
}
