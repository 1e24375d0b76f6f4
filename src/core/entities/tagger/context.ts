import type { Passage } from '../../passage.ts';
import type { ArticleWords, PassageWords } from '../articleWords.ts';
import { knownNameAt } from '../gazetteer.ts';
import type { TaggedName } from '../nameTagger.ts';
import type { Form } from './form.ts';
import { mix, toFeature } from './hash.ts';
import { labelsOf, OUTSIDE, TYPES } from './labels.ts';

/** Kinds of features of a place. The numbers go on from those of forms, with room between. */
const enum Kind {
  PairBefore = 40, PairAfter, Shapes, ClassPairBefore, ClassPairAfter, Classes, Due, Quoted, QuotedAfter, QuoteClass, QuoteEnds, RunBefore, RunAfter, RunPlace, RunFirst,
  RunLast, RunClass, Bracket, SentencePlace, AfterCapital, ShapeDue, Use, UseBefore, UseAfter, UseShape, Bias, KeyPairBefore, KeyPairAfter, QuoteWhole, RunBefore2, Known, KnownNear, Company, CompanyBefore, CompanyAfter, Rule, RuleBefore, RuleAfter, RuleShape, Bridge, AfterBridge, NoCompany
}

/** What stands around each token of a passage: found once, asked for each token. */
export interface Context {
  readonly forms: readonly Form[];
  readonly words: PassageWords;
  readonly passage: Passage;
  /** First and last token of the run of capitalised words that a token is in, itself where it is in none. */
  readonly runFirst: readonly number[];
  readonly runLast: readonly number[];
  /** Index into `passage.quoted` + 1 of the innermost short quotation a token is in, 0 for none. */
  readonly quote: readonly number[];
  /** 1 for a token in brackets. */
  readonly inBrackets: readonly number[];
  /** What the tables of names say of a token: its type and place in a known name, 0 for none. */
  readonly known: readonly number[];
}

/** A quotation of more tokens is somebody's words, no name. */
const LONGEST_QUOTED_NAME = 8;

export function readContext(passage: Passage, words: PassageWords, forms: readonly Form[]): Context {
  const { tokens, sentences, quoted } = passage;
  const zeros = (): number[] => new Array<number>(tokens.length).fill(0);
  const inBrackets = zeros();
  const quote = zeros();
  const known = zeros();
  const runFirst = zeros();
  const runLast = zeros();
  for (const { firstToken, endToken } of sentences) {
    markRuns(passage, forms, firstToken, endToken, runFirst, runLast);
    markKnown(passage, forms, firstToken, endToken, known);
    let depth = 0;
    for (let i = firstToken; i < endToken; i++) {
      const { text } = tokens[i]!;
      if (text === ')' && depth > 0) depth--;
      if (depth > 0) inBrackets[i] = 1;
      if (text === '(') depth++;
    }
  }
  quoted.forEach(({ openToken, closeToken }, index) => {
    if (closeToken === null || closeToken - openToken - 1 > LONGEST_QUOTED_NAME) return;
    for (let i = openToken + 1; i < closeToken; i++) quote[i] = index + 1;
  });
  return { forms, words, passage, runFirst, runLast, quote, inBrackets, known };
}

/** Runs of capitalised words, initials' full stops among them: «А. С. Пушкин», "White House Press Secretary". */
function markRuns({ tokens }: Passage, forms: readonly Form[], first: number, end: number, runFirst: number[], runLast: number[]): void {
  for (let i = first; i < end; i++) {
    runFirst[i] = runLast[i] = i;
    if (!forms[i]!.capital) continue;
    let last = i;
    for (let next = i + 1; next < end; next++) {
      const form = forms[next]!;
      if (form.capital) last = next;
      else if (tokens[next]!.text !== '.' || tokens[next]!.spaceBefore || tokens[next - 1]!.text.length > 1 || !forms[next - 1]!.capital) break;
    }
    for (let j = i; j <= last; j++) {
      runFirst[j] = i;
      runLast[j] = last;
    }
    i = last;
  }
}

function markKnown({ tokens }: Passage, forms: readonly Form[], first: number, end: number, known: number[]): void {
  for (let i = first; i < end; i++) {
    if (!forms[i]!.capital) continue;
    const found = knownNameAt(tokens, i);
    if (!found || i + found.tokens > end) continue;
    labelsOf(TYPES.indexOf(found.name.type), found.tokens).forEach((label, place) => (known[i + place] = label));
    i += found.tokens - 1;
  }
}

const EDGE = 0x5bd1e995 | 0;
/** The most features a place has, by its passage and by the article. */
export const MOST_FEATURES = 96;

/** Writes the features of the place of token `i`, in the sentence from token `first` up to but without `end`, to `out`; returns how many. */
export function contextFeatures(context: Context, i: number, first: number, end: number, out: Int32Array): number {
  const { forms, words: { capitalDue: due }, runFirst, runLast, quote, inBrackets, known } = context;
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
    if (outer && runStart - 2 >= first && forms[runStart - 2]!.capital) {
      add(Kind.Bridge, mix(outer.wordHash, mix(forms[runStart - 2]!.classHash, mix(known[runStart]!, 1))));
      add(Kind.AfterBridge, mix(outer.wordHash, mix(forms[runFirst[runStart - 2]!]!.keyHash, 1)));
    }
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
      // «Office of Germany», «Фонд борьбы с коррупцией»: what joins two capitals, and which.
      if (after?.capital && back <= 2) {
        add(Kind.Bridge, mix(form.wordHash, mix(forms[i - back]!.classHash, known[i + 1]!)));
        add(Kind.AfterBridge, mix(form.wordHash, mix(forms[runFirst[i - back]!]!.keyHash, 0)));
      }
      break;
    }
  }
  if (quote[i]) size = quoteFeatures(context, i, first, out, size);
  return size;
}

function quoteFeatures({ forms, passage, quote }: Context, i: number, sentenceFirst: number, out: Int32Array, from: number): number {
  const { openToken, closeToken } = passage.quoted[quote[i]! - 1]!;
  const close = closeToken!;
  let size = from;
  const add = (kind: Kind, value: number): void => {
    out[size++] = toFeature(mix(kind, value));
  };
  const place = (i === openToken + 1 ? 0 : 1) + (i === close - 1 ? 0 : 2);
  const outer = openToken > sentenceFirst ? forms[openToken - 1]! : null;
  const next = close + 1 < forms.length ? forms[close + 1]! : null;
  const shape = mix(Math.min(5, close - openToken), forms[openToken + 1]!.shapeHash);
  add(Kind.Quoted, mix(outer?.keyHash ?? EDGE, place));
  add(Kind.QuotedAfter, mix(next?.keyHash ?? EDGE, place));
  add(Kind.QuoteClass, mix(outer?.classHash ?? EDGE, place));
  add(Kind.QuoteEnds, mix(shape, place));
  add(Kind.QuoteWhole, mix(outer?.keyHash ?? EDGE, shape));
  return size;
}

/** What the rest of the article says of the tokens of a passage. */
export interface ArticleContext {
  /** The label that the rules give each token. */
  readonly rules: readonly number[];
  /** How the article writes each capitalised word, as a number. */
  readonly use: readonly number[];
  /** What each capitalised word stands beside elsewhere: without what it stands beside here, unless it does so more than once (see readCompany). */
  readonly elsewhere: readonly number[];
}

export function readArticleContext({ capitals, company }: PassageWords, article: ArticleWords, rules: readonly number[]): ArticleContext {
  const use = new Array<number>(rules.length).fill(0);
  const elsewhere = new Array<number>(rules.length).fill(0);
  for (const { token, key } of capitals) {
    const { lower, inside, start } = article.use(key);
    use[token] = lower * 9 + inside * 3 + start;
    const { once, more } = article.company(key);
    elsewhere[token] = more | once & ~company[token]!;
  }
  return { rules, use, elsewhere };
}

/** Writes the features that depend on the rest of the article (see {@link contextFeatures}) to `out`; returns how many. */
export function articleFeatures({ forms, words: { capitalDue } }: Context, { rules, use, elsewhere }: ArticleContext, i: number, first: number, end: number, out: Int32Array): number {
  let size = 0;
  const add = (kind: Kind, value: number): void => {
    out[size++] = toFeature(mix(kind, value));
  };
  const addCompany = (kind: Kind, company: number): void => {
    for (let bits = company; bits !== 0; bits &= bits - 1) add(kind, bits & -bits);
  };
  const { capital, shapeHash } = forms[i]!;
  const isDue = capitalDue[i] ? 1 : 0;
  const rule = rules[i]!;
  add(Kind.Rule, rule);
  add(Kind.RuleBefore, i > first ? rules[i - 1]! : 255);
  add(Kind.RuleAfter, i + 1 < end ? rules[i + 1]! : 255);
  if (capital) {
    add(Kind.Use, mix(use[i]!, isDue));
    add(Kind.UseShape, mix(use[i]!, shapeHash));
    add(Kind.RuleShape, mix(rule, mix(shapeHash, isDue)));
    if (elsewhere[i] === 0) add(Kind.NoCompany, isDue);
    addCompany(Kind.Company, elsewhere[i]!);
  }
  if (i > first && forms[i - 1]!.capital) {
    add(Kind.UseBefore, mix(use[i - 1]!, capitalDue[i - 1] ? 1 : 0));
    if (capital) addCompany(Kind.CompanyBefore, elsewhere[i - 1]!);
  }
  if (i + 1 < end && forms[i + 1]!.capital) {
    add(Kind.UseAfter, mix(use[i + 1]!, capital ? 1 : 0));
    if (capital) addCompany(Kind.CompanyAfter, elsewhere[i + 1]!);
  }
  return size;
}

/** The labels that names found by other means give the tokens of a passage. */
export function labelsOfNames(passage: Passage, names: readonly TaggedName[]): number[] {
  const { tokens } = passage;
  const labels = new Array<number>(tokens.length).fill(OUTSIDE);
  let token = 0;
  for (const { start, end, type } of names) {
    while (token < tokens.length && tokens[token]!.start < start) token++;
    const first = token;
    while (token < tokens.length && tokens[token]!.end <= end) token++;
    labelsOf(TYPES.indexOf(type), token - first).forEach((label, place) => (labels[first + place] = label));
  }
  return labels;
}
