import type { Entity, Figure, Quotation } from '../analysis.ts';
import type { FoundArticle } from '../detect.ts';
import type { Resources } from '../resources.ts';
import type { Steps } from '../steps.ts';

/** Turns the statements of all paragraphs into quotations: joins what goes on over paragraphs, names source, speaker, date and via. */
export function* resolveQuotations(_article: FoundArticle, _entities: readonly Entity[], _figures: readonly Figure[], _resources: Resources): Steps<Quotation[]> {
  yield;
  return [];
}
