import type { Resources } from '../resources.ts';
import type { PassageWords } from './articleWords.ts';
import type { NameTagger } from './nameTagger.ts';

/** Names by rules and word lists. */
export function createRuleTagger(_words: PassageWords, _resources: Resources): NameTagger {
  return { prepare: () => ({ tag: () => [] }) };
}
