import type { Passage } from '../../passage.ts';
import type { ArticleWords, PassageWords } from '../articleWords.ts';
import { knownNameAt } from '../gazetteer.ts';
import type { Form } from './form.ts';
import { mix, toFeature } from './hash.ts';
import { labelsOf, TYPES } from './labels.ts';

/** Kinds of features of a place. The numbers go on from those of forms, with room between. */
const enum Kind {
  PairBefore = 40, PairAfter, Shapes, ClassPairBefore, ClassPairAfter, Classes, Due, Quoted, QuotedAfter, QuoteClass, QuoteEnds, RunBefore, RunAfter, RunPlace, RunFirst,
  RunLast, RunClass, Bracket, SentencePlace, AfterCapital, ShapeDue, Use, UseBefore, UseAfter, UseShape, Bias, KeyPairBefore, KeyPairAfter, QuoteWhole, RunBefore2, Known, KnownNear
}

/** What stands around each token of a passage: found once, asked for each token. */
export interface Context {
  readonly forms: readonly Form[];
  readonly due: readonly boolean[];
  /** First and last token of the run of capitalised words that a token is in, itself where it is in none. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** Index into `passage.quoted` + 1 of the innermost short quotation a token is in, 0 for none. */
  readonly quote: Uint16Array;
  readonly inBrackets: Uint8Array;
  readonly sentenceFirst: Int32Array;
  readonly sentenceEnd: Int32Array;
  /** What the tables of names say of a token: its type and place in a known name, 0 for none. */
  readonly known: Uint8Array;
  readonly passage: Passage;
}

/** A quotation of more tokens is somebody's words, no name. */
const LONGEST_QUOTED_NAME = 8;

export function readContext(passage: Passage, words: PassageWords, forms: readonly Form[]): Context {
  const { tokens, sentences, quoted } = passage;
  const size = tokens.length;
  const context: Context = {
    forms, due: words.capitalDue, passage, runFirst: new Int32Array(size), runLast: new Int32Array(size), quote: new Uint16Array(size),
    inBrackets: new Uint8Array(size), sentenceFirst: new Int32Array(size), sentenceEnd: new Int32Array(size),
    known: new Uint8Array(size)
  };
  for (const { firstToken, endToken } of sentences) {
    markRuns(context, firstToken, endToken);
    markKnown(context, firstToken, endToken);
    let depth = 0;
    for (let i = firstToken; i < endToken; i++) {
      context.sentenceFirst[i] = firstToken;
      context.sentenceEnd[i] = endToken;
      const { text } = tokens[i]!;
      if (text === ')' && depth > 0) depth--;
      context.inBrackets[i] = depth > 0 ? 1 : 0;
      if (text === '(') depth++;
    }
  }
  quoted.forEach(({ openToken, closeToken }, index) => {
    if (closeToken === null || closeToken - openToken - 1 > LONGEST_QUOTED_NAME || index >= 0xffff) return;
    for (let i = openToken + 1; i < closeToken; i++) context.quote[i] = index + 1;
  });
  return context;
}

/** Runs of capitalised words, initials' full stops among them: «А. С. Пушкин», "White House Press Secretary". */
function markRuns({ forms, runFirst, runLast, passage }: Context, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    runFirst[i] = runLast[i] = i;
    if (!forms[i]!.capital) continue;
    let last = i;
    for (let next = i + 1; next < end; next++) {
      const form = forms[next]!;
      if (form.capital) last = next;
      else if (passage.tokens[next]!.text !== '.' || passage.tokens[next]!.spaceBefore || passage.tokens[next - 1]!.text.length > 1 || !forms[next - 1]!.capital) break;
    }
    for (let j = i; j <= last; j++) {
      runFirst[j] = i;
      runLast[j] = last;
    }
    i = last;
  }
}

function markKnown({ forms, known, passage }: Context, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    if (!forms[i]!.capital) continue;
    const found = knownNameAt(passage.tokens, i);
    if (!found || i + found.tokens > end) continue;
    labelsOf(TYPES.indexOf(found.name.type), found.tokens).forEach((label, place) => (known[i + place] = label));
    i += found.tokens - 1;
  }
}

const EDGE = 0x5bd1e995 | 0;
/** The most features a place has, by its passage and by the article. */
export const MOST_FEATURES = 48;

/** Writes the features of the place of token `i` to `out`; returns how many. */
export function contextFeatures(context: Context, i: number, out: Int32Array): number {
  const { forms, due, runFirst, runLast, quote, inBrackets, sentenceFirst, sentenceEnd, known } = context;
  const first = sentenceFirst[i]!;
  const end = sentenceEnd[i]!;
  let size = 0;
  const add = (kind: Kind, value: number): void => {
    out[size++] = toFeature(mix(kind, value));
  };
  const form = forms[i]!;
  const before = i > first ? forms[i - 1]! : null;
  const after = i + 1 < end ? forms[i + 1]! : null;
  add(Kind.Bias, 0);
  add(Kind.PairBefore, mix(before?.wordHash ?? EDGE, form.wordHash));
  add(Kind.PairAfter, mix(form.wordHash, after?.wordHash ?? EDGE));
  add(Kind.KeyPairBefore, mix(before?.keyHash ?? EDGE, form.shapeHash));
  add(Kind.KeyPairAfter, mix(form.shapeHash, after?.keyHash ?? EDGE));
  add(Kind.Shapes, mix(before?.shapeHash ?? EDGE, mix(form.shapeHash, after?.shapeHash ?? EDGE)));
  add(Kind.ClassPairBefore, mix(before?.classHash ?? EDGE, form.classHash));
  add(Kind.ClassPairAfter, mix(form.classHash, after?.classHash ?? EDGE));
  add(Kind.Classes, mix(before?.classHash ?? EDGE, mix(form.classHash, after?.classHash ?? EDGE)));
  add(Kind.SentencePlace, i === first ? 0 : i === end - 1 ? 1 : end - first < 4 ? 3 : 2);
  add(Kind.ShapeDue, mix(form.shapeHash, due[i] ? 1 : 0));
  if (known[i]) add(Kind.Known, known[i]!);
  if (i > first && known[i - 1]) add(Kind.KnownNear, mix(known[i - 1]!, 0));
  if (i + 1 < end && known[i + 1]) add(Kind.KnownNear, mix(known[i + 1]!, 1));
  if (inBrackets[i]) add(Kind.Bracket, form.shapeHash);
  if (form.capital) {
    const runStart = runFirst[i]!;
    const runEnd = runLast[i]!;
    const outer = runStart > first ? forms[runStart - 1]! : null;
    const next = runEnd + 1 < end ? forms[runEnd + 1]! : null;
    const length = Math.min(5, runEnd - runStart + 1);
    const place = Math.min(3, i - runStart) * 4 + Math.min(3, runEnd - i);
    add(Kind.RunPlace, mix(place, due[runStart] ? 1 : 0));
    add(Kind.RunBefore, mix(outer?.keyHash ?? EDGE, place));
    add(Kind.RunBefore2, mix(outer?.classHash ?? EDGE, length));
    add(Kind.RunAfter, mix(next?.keyHash ?? EDGE, place));
    add(Kind.RunClass, mix(next?.classHash ?? EDGE, length));
    if (length > 1) {
      add(Kind.RunFirst, forms[runStart]!.keyHash);
      add(Kind.RunLast, forms[runEnd]!.keyHash);
    }
  } else {
    for (let back = 1; back <= 4 && i - back >= first; back++) {
      if (!forms[i - back]!.capital) continue;
      add(Kind.AfterCapital, mix(forms[i - back]!.keyHash, back));
      break;
    }
  }
  if (quote[i]) size = quoteFeatures(context, i, out, size);
  return size;
}

function quoteFeatures({ forms, passage, quote, sentenceFirst }: Context, i: number, out: Int32Array, from: number): number {
  const { openToken, closeToken } = passage.quoted[quote[i]! - 1]!;
  const close = closeToken!;
  let size = from;
  const add = (kind: Kind, value: number): void => {
    out[size++] = toFeature(mix(kind, value));
  };
  const place = (i === openToken + 1 ? 0 : 1) + (i === close - 1 ? 0 : 2);
  const outer = openToken > sentenceFirst[i]! ? forms[openToken - 1]! : null;
  const next = close + 1 < forms.length ? forms[close + 1]! : null;
  const shape = mix(Math.min(5, close - openToken), forms[openToken + 1]!.shapeHash);
  add(Kind.Quoted, mix(outer?.keyHash ?? EDGE, place));
  add(Kind.QuotedAfter, mix(next?.keyHash ?? EDGE, place));
  add(Kind.QuoteClass, mix(outer?.classHash ?? EDGE, place));
  add(Kind.QuoteEnds, mix(shape, place));
  add(Kind.QuoteWhole, mix(outer?.keyHash ?? EDGE, shape));
  return size;
}

/** Writes the features of how the article writes the capitalised words at and beside token `i` to `out`; returns how many. */
export function articleFeatures({ forms, due, sentenceFirst, sentenceEnd }: Context, i: number, article: ArticleWords, out: Int32Array): number {
  let size = 0;
  const form = forms[i]!;
  const isDue = due[i] ? 1 : 0;
  if (form.capital) {
    const state = stateOf(article, form);
    out[size++] = toFeature(mix(Kind.Use, mix(state, isDue)));
    out[size++] = toFeature(mix(Kind.UseShape, mix(state, form.shapeHash)));
  }
  const before = i > sentenceFirst[i]! ? forms[i - 1]! : null;
  if (before?.capital) out[size++] = toFeature(mix(Kind.UseBefore, mix(stateOf(article, before), due[i - 1] ? 1 : 0)));
  const after = i + 1 < sentenceEnd[i]! ? forms[i + 1]! : null;
  if (after?.capital) out[size++] = toFeature(mix(Kind.UseAfter, mix(stateOf(article, after), form.capital ? 1 : 0)));
  return size;
}

function stateOf(article: ArticleWords, form: Form): number {
  const { lower, inside, start } = article.use(form.key);
  return lower * 9 + inside * 3 + start;
}
