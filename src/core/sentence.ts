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
    const next = afterClosers(tokens, i + 1);
    if (endsSentence(tokens, first, stop, next, language)) {
      sentences.push(sentenceOf(tokens, first, next));
      first = next;
    }
    i = next;
  }
  if (first < tokens.length) sentences.push(sentenceOf(tokens, first, tokens.length));
  return sentences;
}

/** The first token from `next` on that is no terminator, closing mark or footnote («год.[1] Потом») stuck to the sentence's end. */
function afterClosers(tokens: readonly Token[], from: number): number {
  let next = from;
  while (next < tokens.length && !tokens[next]!.spaceBefore) {
    if (TERMINATORS.has(tokens[next]!.text) || CLOSERS.has(tokens[next]!.text)) next++;
    else if (tokens[next]!.text === '[' && tokens[next + 1]?.kind === 'number' && tokens[next + 2]?.text === ']') next += 3;
    else break;
  }
  return next;
}

function sentenceOf(tokens: readonly Token[], firstToken: number, endToken: number): Sentence {
  return { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end, firstToken, endToken };
}

/** `stop` is the terminator's token, `next` the first token after it and after the marks that close with it. */
function endsSentence(tokens: readonly Token[], first: number, stop: number, next: number, language: Language): boolean {
  const after = tokens[next];
  if (!after) return true;
  if (!after.spaceBefore) return next === stop + 1 && lacksSpace(tokens, stop, after);
  const afterQuote = next > stop + 1 && CLOSERS.has(tokens[next - 1]!.text) && tokens[next - 1]!.text !== ')';
  // «Пора? — спросил он»; «…рост!» — сказал он; "Stop!" he said: the sentence goes on. A dash that opens the next line of a dialogue stands in a paragraph of its own.
  if (afterQuote && (DASHES.has(after.text) || after.text === ',')) return false;
  let head = next;
  while (head < tokens.length && (OPENERS.has(tokens[head]!.text) || DASHES.has(tokens[head]!.text))) head++;
  const word = tokens[head];
  if (!word) return true;
  const startsUpper = word.kind === 'number' || (word.kind === 'word' && isUpper(word.text));
  const fullStop = tokens[stop]!.text === '.' && !(next > stop + 1 && TERMINATORS.has(tokens[stop + 1]!.text));
  if (!fullStop) return afterQuote && head === next && namesSpeaker(tokens, head, language) ? false : startsUpper || (head > next && !DASHES.has(after.text));
  return startsUpper && !keepsStop(tokens, first, stop, head, language);
}

/** Whether a space was forgotten after the full stop: «рост.Потом»; not «Лента.ру», "Node.js", "example.Com". */
function lacksSpace(tokens: readonly Token[], stop: number, after: Token): boolean {
  const before = tokens[stop - 1];
  return tokens[stop]!.text === '.' && before?.kind === 'word' && after.kind === 'word' && before.end === tokens[stop]!.start
    && CYRILLIC_LOWER.test(before.text) && CYRILLIC_SENTENCE.test(after.text);
}

// «рост», not «Лента», "game", «г».
const CYRILLIC_LOWER = /^[а-яё]{3,}$/u;
// «Потом», «Я»; not «РФ», "Then".
const CYRILLIC_SENTENCE = /^[А-ЯЁ](?:[а-яё]|$)/u;

/** Whether a name and a verb of speech follow a quotation that ended with its own mark: "Why?" Smith asked; not "Why?" Smith left. */
function namesSpeaker(tokens: readonly Token[], head: number, language: Language): boolean {
  const { reportingVerbs } = wordsOf(language);
  for (let i = head; i < tokens.length && i < head + 4; i++) {
    if (reportingVerbs.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.kind !== 'word' || !isUpper(tokens[i]!.text)) return false;
  }
  return false;
}

/** Whether the full stop at `stop` belongs to an abbreviation or initial that the word at `head` goes on from. */
function keepsStop(tokens: readonly Token[], first: number, stop: number, head: number, language: Language): boolean {
  const before = tokens[stop - 1];
  if (!before || stop - 1 < first || tokens[stop]!.spaceBefore) return false;
  // «1. Принять отставку», "2) …": a number that opens the paragraph counts its points.
  if (before.kind === 'number') return stop === 1 && before.text.length <= 2;
  if (before.kind !== 'word') return false;
  const word = tokens[head]!;
  // A Latin abbreviation keeps its stop in Russian text too («газета St. Louis Post-Dispatch»).
  const words = wordsOf(language === 'ru' && LATIN.test(before.text) ? 'en' : language);
  const starts = words.sentenceStarters.has(word.lower) && !isInitial(tokens, head);
  const abbreviation = dottedAbbreviation(tokens, first, stop);
  const dotted = abbreviation.includes('.');
  if (before.text.length === 1 && isUpper(before.text) && !dotted) { // an initial: «А. Иванов», "J. Smith"; "plan B. The …" ends
    const numeral = language === 'ru' && /^[IVX]$/u.test(before.text); // «Бодуэна I. Альберт», «Николая I. Он»
    return !starts && !(numeral && word.kind === 'word' && !LATIN.test(word.text));
  }
  if (!words.abbreviations.has(abbreviation)) return dotted && /^(\p{L}\.)+\p{L}$/u.test(abbreviation) && word.kind === 'word' && !starts;
  if (!words.closingAbbreviations.has(abbreviation)) return true;
  if (tokens[head - 1]!.text === '(') return true; // "at 5 p.m. (2100 UTC)"
  if (word.kind === 'number') return !FOLLOWS_NO_NUMBER.has(abbreviation);
  // "the U.S. Senate", «в г. Казань» go on; "in the U.S. The…", «5 млрд руб. Компания…», «в 2020 г. Рост…» end.
  const amount = tokens[stop - 2];
  const afterAmount = !dotted && amount !== undefined && stop - 2 >= first && (amount.kind === 'number' || amount.text === '.' || SCALES.has(amount.lower));
  return !afterAmount && !starts;
}

/** Closing abbreviations after which a number begins something new: "at 5 p.m. 20 people left"; not «стр. 5». */
const FOLLOWS_NO_NUMBER = new Set(['p.m', 'a.m', 'etc', 'inc', 'др', 'проч', 'т.д', 'т.п']);
const SCALES = new Set(['тыс', 'млн', 'млрд', 'трлн', 'кв', 'куб']);
// "St", "Jr"; not «ст».
const LATIN = /^[A-Za-z]/u;

function isInitial(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.text.length === 1 && tokens[i + 1]?.text === '.' && !tokens[i + 1]!.spaceBefore;
}

/** The letters and stops that end at `stop`, without the last one and in lower case: "u.s" for "U.S.", «т.е» for «т.е.» and «т. е.», "dr" for "Dr.". */
function dottedAbbreviation(tokens: readonly Token[], first: number, stop: number): string {
  let begin = stop - 1;
  while (begin - 2 >= first && tokens[begin - 1]!.text === '.' && !tokens[begin - 1]!.spaceBefore
    && tokens[begin - 2]!.kind === 'word' && tokens[begin - 2]!.text.length <= 2
    && (!tokens[begin]!.spaceBefore || isSpacedPair(tokens, begin))) begin -= 2;
  let text = '';
  for (let i = begin; i < stop; i++) text += tokens[i]!.lower;
  return text;
}

/** «т. е.», «т. д.», «н. э.», «и. о.»: small single letters with a space between; not «А. С.», which are initials, nor «5 г. с». */
function isSpacedPair(tokens: readonly Token[], begin: number): boolean {
  const left = tokens[begin - 2]!;
  const right = tokens[begin]!;
  return left.text.length === 1 && right.text.length === 1 && SPACED_LEFT.has(left.text);
}

const SPACED_LEFT = new Set(['т', 'н', 'и', 'к']);

function isUpper(text: string): boolean {
  const letter = String.fromCodePoint(text.codePointAt(0)!);
  return letter !== letter.toLowerCase();
}
