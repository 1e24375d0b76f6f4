import type { Analysis } from './analysis.ts';
import { type Article, type Paragraph, readOutline, readParagraph } from './article.ts';
import { findNames, type Names } from './entities/findNames.ts';
import { resolveEntities } from './entities/resolveEntities.ts';
import { findFigures, type FigureCandidate } from './figures/findFigures.ts';
import { resolveFigures } from './figures/resolveFigures.ts';
import type { Language } from './lang/language.ts';
import { type Passage, readPassage } from './passage.ts';
import { findStatements, type Statements } from './quotes/findStatements.ts';
import { resolveQuotations } from './quotes/resolveQuotations.ts';
import { NO_RESOURCES, type Resources } from './resources.ts';
import { runSteps, type Steps } from './steps.ts';
import type { TokenForms } from './token.ts';

/**
 * What depends on a paragraph's words alone: found once and kept while they stay as they are.
 * Everything counts from the paragraph's own start; the resolvers bring it to the article's offsets.
 */
export interface PassageFindings {
  readonly passage: Passage;
  readonly figures: readonly FigureCandidate[];
  readonly names: Names;
  readonly statements: Statements;
}

/** A paragraph in its place, with what was found in its words. */
export interface FoundParagraph extends Paragraph {
  readonly findings: PassageFindings;
}

export interface FoundArticle extends Article {
  readonly paragraphs: readonly FoundParagraph[];
}

/** Findings by language and text, from one version of an article to the next. */
export type FindingsCache = ReadonlyMap<string, PassageFindings>;

export interface DetectedAnalysis extends Analysis {
  readonly article: FoundArticle;
  /** Hand it to the next {@link analyse} of the same article: paragraphs whose words are the same are not looked through again. */
  readonly cache: FindingsCache;
}

export interface AnalyseOptions {
  readonly resources?: Resources;
  /** Findings of an earlier version, worked out with the same resources. */
  readonly cache?: FindingsCache;
  /** Filled with the findings as they are made, so that a run that is given up halfway leaves them to the next. */
  readonly found?: Map<string, PassageFindings>;
}

/** Finds quotations, figures and entities in the text of an article file. Depends on nothing but its arguments. */
export function analyse(text: string, options: AnalyseOptions = {}): DetectedAnalysis {
  return runSteps(analyseInSteps(text, options));
}

/** {@link analyse}, with a pause after each paragraph of each stage. */
export function* analyseInSteps(text: string, { resources = NO_RESOURCES, cache: before, found: cache = new Map() }: AnalyseOptions = {}): Steps<DetectedAnalysis> {
  const { spans, ...outline } = readOutline(text);
  const forms: TokenForms = new Map();
  const findingsOf = (words: string, language: Language): PassageFindings => {
    const key = `${language}\n${words}`;
    const known = cache.get(key) ?? before?.get(key) ?? findInPassage(readPassage(words, language, forms), resources);
    cache.set(key, known);
    return known;
  };
  const paragraphs: FoundParagraph[] = [];
  for (const span of spans) {
    let findings: PassageFindings | undefined;
    const paragraph = readParagraph(text, span, outline.language, (words, language) => (findings = findingsOf(words, language)).passage);
    paragraphs.push({ start: paragraph.start, end: paragraph.end, passage: paragraph.passage, findings: findings! });
    yield;
  }
  const article: FoundArticle = { ...outline, paragraphs };
  // Order matters: names decide which digits are no figures, entities and figures say who spoke and when.
  const entities = yield* resolveEntities(article, resources);
  const figures = yield* resolveFigures(article, entities);
  const quotations = yield* resolveQuotations(article, entities, figures, resources);
  return { article, quotations, figures, entities, cache };
}

function findInPassage(passage: Passage, resources: Resources): PassageFindings {
  return { passage, figures: findFigures(passage), names: findNames(passage, resources), statements: findStatements(passage, resources) };
}
