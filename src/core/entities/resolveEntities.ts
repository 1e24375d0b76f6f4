import type { Entity } from '../analysis.ts';
import type { FoundArticle } from '../detect.ts';
import type { Resources } from '../resources.ts';
import type { Steps } from '../steps.ts';

/** Decides on the names of the whole article and joins the mentions of one thing. Mentions do not overlap. */
export function* resolveEntities(_article: FoundArticle, _resources: Resources): Steps<Entity[]> {
  yield;
  return [];
}
