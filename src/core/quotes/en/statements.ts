import type { Passage } from '../../passage.ts';
import type { Resources } from '../../resources.ts';
import type { Draft } from '../draft.ts';

export function proposeEnglish(_passage: Passage, _resources: Resources): Draft[] {
  return [];
}
