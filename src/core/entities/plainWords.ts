import { PLAIN_STEMS_RU } from './lexicon/plainStemTable.ts';
import { PLAIN_WORDS_EN } from './lexicon/plainWordTable.ts';
import { stemOf } from '../morphology/stem.ts';

const ENGLISH = new Set(PLAIN_WORDS_EN.split(' '));
const RUSSIAN = new Set(PLAIN_STEMS_RU.split(' '));

/** Whether news write the word, given in lower case, without a capital as a rule. */
export function isPlainWord(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return code >= 0x400 && code <= 0x4ff ? RUSSIAN.has(stemOf(lower)) : ENGLISH.has(lower);
}
