import type { EntityType } from '../annotation.ts';
import type { FoundParagraph } from '../detect.ts';
import { firstFrom, type Span } from '../span.ts';
import type { Token } from '../token.ts';
import { wordKey } from './articleWords.ts';
import { NO_NAMES_RU } from './lexicon/classWordsRu.ts';
import type { TaggedName } from './nameTagger.ts';

/** A name in its place in the article, offsets those of the article. */
export interface PlacedName extends Span {
  readonly type: EntityType;
  readonly confidence: number;
  /** Whether a word beside it says its type. */
  readonly told: boolean;
  /** Whether it fills quotation marks. */
  readonly quoted: boolean;
  /** Index of its paragraph, and its tokens there, from `first` up to but without `endToken`. */
  readonly paragraph: number;
  readonly first: number;
  readonly endToken: number;
  /** Its words as written, marks, stops and a leading English article left out. Never empty. */
  readonly words: readonly string[];
  /** The keys of its words, by {@link wordKey}. */
  readonly keys: readonly string[];
  /** `keys` in one. */
  readonly key: string;
}

/** Puts a tagged name in its place; null where it holds no word. */
export function placeName(paragraph: FoundParagraph, index: number, name: TaggedName): PlacedName | null {
  const { tokens } = paragraph.findings.passage;
  let first = firstFrom(tokens, name.start);
  let endToken = first;
  while (endToken < tokens.length && tokens[endToken]!.end <= name.end) endToken++;
  // «ИИ», «ЦОД», «МВт» are no names, and none begins a person's: «Исследователь в области ИИ Себастьян Расчка».
  while (first < endToken && isCommonAbbreviation(tokens[first]!) && (name.type === 'person' || endToken === first + 1)) first++;
  return first < endToken ? placeTokens(paragraph, index, first, endToken, name.type, name.confidence, name.told) : null;
}

function isCommonAbbreviation({ text, lower }: Token): boolean {
  return NO_NAMES_RU.has(lower) && text.length <= 4 && text !== lower;
}

/** The name that fills the tokens from `first` up to but without `endToken`; null where they hold no word. */
export function placeTokens(paragraph: FoundParagraph, index: number, first: number, endToken: number, type: EntityType, confidence: number, told = false): PlacedName | null {
  const { tokens } = paragraph.findings.passage;
  const words: string[] = [];
  const keys: string[] = [];
  for (let i = first; i < endToken; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    if (i === first && token.lower === 'the' && endToken > first + 1) continue;
    words.push(token.text);
    keys.push(wordKey(token));
  }
  if (words.length === 0) return null;
  return {
    start: paragraph.start + tokens[first]!.start, end: paragraph.start + tokens[endToken - 1]!.end,
    type, confidence, told, quoted: /^[«„“"]$/u.test(tokens[first - 1]?.text ?? '') && /^[»“”"]$/u.test(tokens[endToken]?.text ?? ''), paragraph: index, first, endToken, words, keys, key: keys.join(' '),
  };
}
