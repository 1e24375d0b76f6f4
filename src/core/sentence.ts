import { type Language, wordsOf } from './lang/language.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

/** A sentence: its place in the text and the tokens in it, from `firstToken` up to but without `endToken`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

const TERMINATORS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['»', '”', '"', "'", '’', '“', ')', ']', '›']);
const OPENERS = new Set(['«', '“', '„', '"', "'", '‘', '(', '[', '‹']);
const DASHES = new Set(['—', '–', '-', '―']);

/**
 * Cuts a paragraph into sentences. Every token belongs to exactly one; closing quotation marks and brackets go with the sentence they close.
 * A full stop after an abbreviation («5 млрд руб.», "Mr.", "U.S."), an initial («А. Иванов») or inside a number ends none.
 */
export function splitSentences(tokens: readonly Token[], language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let i = 0;
  while (i < tokens.length) {
    if (!TERMINATORS.has(tokens[i]!.text)) {
      i++;
      continue;
    }
    const stop = i;
    let next = i + 1;
    while (next < tokens.length && !tokens[next]!.spaceBefore && (TERMINATORS.has(tokens[next]!.text) || CLOSERS.has(tokens[next]!.text))) next++;
    if (endsSentence(tokens, first, stop, next, language)) {
      sentences.push(sentenceOf(tokens, first, next));
      first = next;
    }
    i = next;
  }
  if (first < tokens.length) sentences.push(sentenceOf(tokens, first, tokens.length));
  return sentences;
}

function sentenceOf(tokens: readonly Token[], firstToken: number, endToken: number): Sentence {
  return { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end, firstToken, endToken };
}

/** `stop` is the terminator's token, `next` the first token after it and after the marks that close with it. */
function endsSentence(tokens: readonly Token[], first: number, stop: number, next: number, language: Language): boolean {
  const after = tokens[next];
  if (!after) return true;
  if (!after.spaceBefore) return false;
  const afterQuote = next > stop + 1 && CLOSERS.has(tokens[next - 1]!.text) && tokens[next - 1]!.text !== ')';
  // «…рост!» — сказал он; "Stop!" he said: the sentence goes on. A dash that opens the next line of a dialogue stands in a paragraph of its own.
  if (afterQuote && (DASHES.has(after.text) || after.text === ',')) return false;
  let head = next;
  while (head < tokens.length && (OPENERS.has(tokens[head]!.text) || DASHES.has(tokens[head]!.text))) head++;
  const word = tokens[head];
  if (!word) return true;
  const startsUpper = word.kind === 'number' || (word.kind === 'word' && isUpper(word.text));
  if (tokens[stop]!.text !== '.' || next > stop + 1 && TERMINATORS.has(tokens[stop + 1]!.text)) return startsUpper || head > next;
  if (!startsUpper) return false;
  return !keepsStop(tokens, first, stop, word, language);
}

/** Whether the full stop at `stop` belongs to an abbreviation or initial that `word` goes on from. */
function keepsStop(tokens: readonly Token[], first: number, stop: number, word: Token, language: Language): boolean {
  const before = tokens[stop - 1];
  if (!before || stop - 1 < first || tokens[stop]!.spaceBefore) return false;
  const words = wordsOf(language);
  if (before.kind !== 'word') return false;
  const letters = [...before.text];
  const dotted = dottedAbbreviation(tokens, first, stop);
  if (letters.length === 1 && isUpper(before.text) && dotted.length === 1) return true; // an initial: «А. Иванов», "J. Smith"
  const name = dotted.length > 1 ? dotted : before.lower;
  if (!words.abbreviations.has(name)) return dotted.length > 1 && /^(\p{L}\.)+\p{L}$/u.test(dotted) && word.kind === 'word' && !words.closingAbbreviations.has(name);
  if (!words.closingAbbreviations.has(name) || word.kind === 'number') return true;
  // "the U.S. Senate", «в г. Казань» go on; "in the U.S. The…", «5 млрд руб. Компания…», «в 2020 г. Рост…» end.
  const amount = tokens[stop - 2];
  const afterAmount = dotted.length < 3 && amount !== undefined && (amount.kind === 'number' || words.abbreviations.has(amount.lower));
  return !afterAmount && !words.sentenceStarters.has(word.lower);
}

/** The letters and stops that end at `stop`, without the last one and in lower case: "u.s" for "U.S.", «т.е» for «т.е.», "dr" for "Dr.". */
function dottedAbbreviation(tokens: readonly Token[], first: number, stop: number): string {
  let begin = stop - 1;
  while (begin - 2 >= first && tokens[begin - 1]!.text === '.' && !tokens[begin]!.spaceBefore && !tokens[begin - 1]!.spaceBefore
    && tokens[begin - 2]!.kind === 'word' && tokens[begin - 2]!.text.length <= 2) begin -= 2;
  let text = '';
  for (let i = begin; i < stop; i++) text += tokens[i]!.lower;
  return text;
}

function isUpper(text: string): boolean {
  const letter = String.fromCodePoint(text.codePointAt(0)!);
  return letter !== letter.toLowerCase();
}
