import type { Entity, Figure } from '../analysis.ts';
import type { FoundArticle } from '../detect.ts';
import type { Steps } from '../steps.ts';

/**
 * Brings the figures of all paragraphs together: dates are resolved against the article's date or the date before them,
 * digits inside a name are the name's.
 */
export function* resolveFigures(_article: FoundArticle, _entities: readonly Entity[]): Steps<Figure[]> {
  yield;
  return [];
}
