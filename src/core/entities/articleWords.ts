import type { Passage } from '../passage.ts';
import type { Token } from '../token.ts';
import { readCompany } from './wordCompany.ts';

export { isCapitalised } from '../capitals.ts';

/** Never, once, or more often. */
export type Times = 0 | 1 | 2;

/** How an article writes a word in all its forms, as far as that tells a name from a common word. */
export interface WordUse {
  /** Without a capital. */
  readonly lower: Times;
  /** With a capital where none was due: inside a sentence. */
  readonly inside: Times;
  /** With a capital that any word would have there: at the start of a sentence or quotation, in a headline In Title Case, in ALL CAPITALS among such. */
  readonly start: Times;
}

/** How the words of a whole article are written. */
export interface ArticleWords {
  /** The use of a word, given by its key (see {@link wordKey}). */
  use(key: string): WordUse;
  /** What the word stands beside, where it has a capital: bits of {@link readCompany} that were met at all, and those met more often. */
  company(key: string): Company;
}

export interface Company {
  readonly once: number;
  readonly more: number;
}

/** How the words of one passage are written: keys of words, a key as often as the word stands there. */
export interface PassageWords {
  readonly lower: readonly string[];
  readonly inside: readonly string[];
  readonly start: readonly string[];
  /** The capitalised words, in order: their token indexes and keys. */
  readonly capitals: readonly { readonly token: number; readonly key: string }[];
  /** What each token stands beside (see {@link readCompany}). */
  readonly company: readonly number[];
  /** Whether each token begins where a capital is due anyway. */
  readonly capitalDue: readonly boolean[];
}

/** The key under which all forms of a word are counted: the stem of a Cyrillic word, any other one as it is in lower case. */
export function wordKey(token: Token): string {
  return token.stem;
}

const OPENERS = new Set(['«', '“', '„', '"', '‘', "'", '(', '[', '—', '–', '-', '•', '*', '·']);

/** Looks how each word of a passage is written. */
export function readPassageWords(passage: Passage): PassageWords {
  const { tokens } = passage;
  const capitalDue = markDueCapitals(passage);
  const lower: string[] = [];
  const inside: string[] = [];
  const start: string[] = [];
  const capitals: { token: number; key: string }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const key = wordKey(token);
    if (!token.capital) {
      lower.push(key);
      continue;
    }
    (capitalDue[i] ? start : inside).push(key);
    capitals.push({ token: i, key });
  }
  return { lower, inside, start, capitals, company: readCompany(passage), capitalDue };
}

function markDueCapitals(passage: Passage): boolean[] {
  const { tokens, sentences, quoted } = passage;
  const due = new Array<boolean>(tokens.length).fill(false);
  // For each token the first from there on that is no number or opening mark; worked out once, as marks may stand in thousands.
  const firstWord = new Array<number>(tokens.length + 1).fill(tokens.length);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]!;
    firstWord[i] = token.kind === 'number' || token.kind === 'punctuation' && OPENERS.has(token.text) ? firstWord[i + 1]! : i;
  }
  const markFrom = (from: number, end: number): void => {
    const i = firstWord[from]!;
    if (i < end) due[i] = true;
  };
  for (const sentence of sentences) {
    markFrom(sentence.firstToken, sentence.endToken);
    if (isTitleCased(tokens, sentence.firstToken, sentence.endToken)) due.fill(true, sentence.firstToken, sentence.endToken);
  }
  for (const mark of quoted) markFrom(mark.openToken + 1, tokens.length);
  for (let i = 1; i < tokens.length; i++) {
    // «Трамп: Мы победим» and lists after a colon: a capital may be due.
    if (tokens[i - 1]!.text === ':') markFrom(i, tokens.length);
  }
  return due;
}

/** Headlines In Title Case and LINES IN CAPITALS: at least four words of four letters, nearly all with a capital. */
function isTitleCased(tokens: readonly Token[], first: number, end: number): boolean {
  let long = 0;
  let capitalised = 0;
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.capital) capitalised++;
  }
  return long >= 4 && capitalised >= long * 0.85;
}

const TIMES: readonly Times[] = [0, 1, 2];
const USES: readonly WordUse[] = TIMES.flatMap(lower => TIMES.flatMap(inside => TIMES.map(start => ({ lower, inside, start }))));

/** What is counted of a word: its index into USES, and its company. */
interface Counted extends Company {
  use: number;
  once: number;
  more: number;
}

const NOT_MET: Readonly<Counted> = { use: 0, once: 0, more: 0 };

/** Puts the words of all passages together. Time is linear in the number of words. */
export function joinArticleWords(passages: Iterable<PassageWords>): ArticleWords {
  const words = new Map<string, Counted>();
  const wordOf = (key: string): Counted => {
    let word = words.get(key);
    if (!word) words.set(key, (word = { use: 0, once: 0, more: 0 }));
    return word;
  };
  const count = (keys: readonly string[], step: number): void => {
    for (const key of keys) {
      const word = wordOf(key);
      if (Math.floor(word.use / step) % 3 < 2) word.use += step;
    }
  };
  for (const { capitals, company, lower, inside, start } of passages) {
    for (const { token, key } of capitals) {
      const word = wordOf(key);
      const bits = company[token]!;
      word.more |= word.once & bits;
      word.once |= bits;
    }
    count(lower, 9);
    count(inside, 3);
    count(start, 1);
  }
  return { use: key => USES[(words.get(key) ?? NOT_MET).use]!, company: key => words.get(key) ?? NOT_MET };
}
