import { readFileSync } from 'node:fs';
import { readArticle } from '../core/article.ts';
import { joinArticleWords, readPassageWords } from '../core/entities/articleWords.ts';
import { createRuleTagger } from '../core/entities/ruleTagger.ts';
import { labelsOfNames } from '../core/entities/tagger/context.ts';
import { type Form, type FormSources, readForm } from '../core/entities/tagger/form.ts';
import { EDGES, LABELS, labelsOf, mayBegin, mayEnd, TYPES } from '../core/entities/tagger/labels.ts';
import { allFeatures } from '../core/entities/tagger/sequence.ts';
import type { EntityType } from '../core/annotation.ts';
import type { Span } from '../core/span.ts';
import type { Token } from '../core/token.ts';

export interface NamedSpan extends Span {
  readonly type: EntityType;
}

/** An annotated document of a corpus. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly licence: string;
  readonly names: readonly NamedSpan[];
  /** Spans about which the corpus says nothing that would hold by our guidelines. */
  readonly unknown: readonly Span[];
  /** The types that the corpus annotates wherever they stand. */
  readonly types: ReadonlySet<EntityType>;
}

interface CorpusEntity extends Span {
  readonly type: string;
  readonly nested?: boolean;
  readonly descr?: boolean;
  readonly mentions?: readonly Span[];
}

interface CorpusLine {
  readonly id: string;
  readonly text: string;
  readonly license?: string;
  readonly types?: readonly string[] | null;
  readonly entities: readonly CorpusEntity[];
  readonly other?: readonly Span[];
}

const isType = (type: string): type is EntityType => (TYPES as readonly string[]).includes(type);

/** Reads a file of one document a line, as corpora are kept. */
export function readCorpus(path: string): Document[] {
  return readFileSync(path, 'utf8').split('\n').filter(line => line.trim()).map(line => toDocument(JSON.parse(line) as CorpusLine));
}

function toDocument({ id, text, license = '', types, entities, other = [] }: CorpusLine): Document {
  const names: NamedSpan[] = [];
  const unknown: Span[] = [...other];
  for (const { type, nested, descr, mentions, start, end } of entities) {
    if (nested || !isType(type)) continue;
    if (descr) unknown.push({ start, end }); // «мэрия Москвы»: a description, no name by our guidelines
    else for (const span of mentions ?? [{ start, end }]) names.push({ start: span.start, end: span.end, type });
  }
  return { id, text, licence: license, names, unknown, types: new Set(types ? types.filter(isType) : TYPES) };
}

/** A sentence ready to be learnt from: the features of each token, and a bit mask of the labels it may have. */
export interface Example {
  readonly features: readonly (readonly number[])[];
  readonly allowed: Uint32Array;
}

const ANY = 2 ** LABELS - 1;

/** The sentences of a document in the language of `sources`. */
export function toExamples(document: Document, sources: FormSources, forms: Map<string, Form>): Example[] {
  const article = readArticle(document.text);
  const words = article.paragraphs.map(({ passage }) => readPassageWords(passage));
  const articleWords = joinArticleWords(words);
  const examples: Example[] = [];
  article.paragraphs.forEach(({ passage, start }, p) => {
    if (passage.language !== sources.language) return;
    const passageForms = passage.tokens.map(token => formOf(token, sources, forms));
    const rules = labelsOfNames(passage, createRuleTagger(words[p]!, sources).prepare(passage).tag(articleWords));
    const features = [...allFeatures(passage, words[p]!, passageForms, articleWords, rules)];
    const allowed = allowedLabels(document, passage.tokens, start);
    for (const { firstToken, endToken } of passage.sentences) {
      const labels = allowed.slice(firstToken, endToken);
      // A name that the sentence splitter has cut in two cannot be learnt from.
      if (isPossible(labels)) examples.push({ features: features.slice(firstToken, endToken), allowed: labels });
    }
  });
  return examples;
}

function isPossible(allowed: Uint32Array): boolean {
  let reached = 0;
  allowed.forEach((mask, i) => {
    let next = 0;
    for (let label = 0; label < LABELS; label++) {
      if (!(mask >>> label & 1)) continue;
      if (i === 0 ? mayBegin(label) : EDGES.to.some((to, e) => to === label && reached >>> EDGES.from[e]! & 1)) next |= 1 << label;
    }
    reached = next;
  });
  for (let label = 0; label < LABELS; label++) if (reached >>> label & 1 && mayEnd(label)) return true;
  return false;
}

function formOf(token: Token, sources: FormSources, forms: Map<string, Form>): Form {
  const known = forms.get(token.text);
  if (known) return known;
  const form = readForm(token, sources);
  forms.set(token.text, form);
  return form;
}

function allowedLabels({ names, unknown, types }: Document, tokens: readonly Token[], offset: number): Uint32Array {
  // Where a type is not annotated, a token outside the names may belong to one of that type.
  let outside = 1;
  TYPES.forEach((type, t) => {
    if (!types.has(type)) for (const length of [1, 3]) for (const label of labelsOf(t, length)) outside |= 1 << label;
  });
  const allowed = new Uint32Array(tokens.length).fill(outside);
  for (const { start, end } of unknown) {
    for (const i of tokensOf(tokens, start - offset, end - offset).tokens) allowed[i] = ANY;
  }
  for (const { start, end, type } of names) {
    const { tokens: inside, exact } = tokensOf(tokens, start - offset, end - offset);
    const labels = labelsOf(TYPES.indexOf(type), inside.length);
    inside.forEach((i, place) => (allowed[i] = exact ? 1 << labels[place]! : ANY));
  }
  return allowed;
}

function tokensOf(tokens: readonly Token[], start: number, end: number): { readonly tokens: number[]; readonly exact: boolean } {
  const inside: number[] = [];
  if (end <= 0) return { tokens: inside, exact: true };
  tokens.forEach((token, i) => {
    if (token.end > start && token.start < end) inside.push(i);
  });
  const exact = inside.length > 0 && tokens[inside[0]!]!.start === start && tokens[inside[inside.length - 1]!]!.end === end;
  return { tokens: inside, exact };
}

