import type { Analysis } from './analysis.ts';
import { type Article, type Paragraph, readOutline, readParagraph } from './article.ts';
import { findNames, type Names } from './entities/findNames.ts';
import { resolveEntities } from './entities/resolveEntities.ts';
import { findFigures, type FigureCandidate } from './figures/findFigures.ts';
import { resolveFigures } from './figures/resolveFigures.ts';
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
  const paragraphs: FoundParagraph[] = [];
  for (let first = 0; first < spans.length; first += AT_A_TIME) {
    // The words of a group of paragraphs that are met for the first time, by their key.
    const unknown = new Map<string, Passage>();
    const group: { readonly paragraph: Paragraph; readonly key: string }[] = [];
    for (const span of spans.slice(first, first + AT_A_TIME)) {
      let key = '';
      const paragraph = readParagraph(text, span, outline.language, (words, language) => {
        key = `${language}\n${words}`;
        const known = cache.get(key) ?? before?.get(key);
        if (known) cache.set(key, known);
        const passage = known?.passage ?? unknown.get(key) ?? readPassage(words, language, forms);
        if (!known) unknown.set(key, passage);
        return passage;
      });
      group.push({ paragraph, key });
      yield;
    }
    yield* findInPassages(unknown, resources, cache);
    for (const { paragraph, key } of group) paragraphs.push({ ...paragraph, findings: cache.get(key)! });
  }
  const article: FoundArticle = { ...outline, paragraphs };
  // Order matters: names decide which digits are no figures, entities and figures say who spoke and when.
  const morphology = CYRILLIC.test(text) ? resources.morphology : null;
  const entities = yield* resolveEntities(article, morphology);
  const figures = yield* resolveFigures(article, entities);
  const quotations = yield* resolveQuotations(article, entities, figures, morphology);
  return { article, quotations, figures, entities, cache };
}

// The dictionary knows words in Cyrillic only: an article without any («Тесла» is one, «Tesla» is not) is spared the opening of it.
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Paragraphs that a detector looks through before the next one does: what it works with stays at hand. */
const AT_A_TIME = 48;

function* findInPassages(passages: ReadonlyMap<string, Passage>, resources: Resources, found: Map<string, PassageFindings>): Steps<void> {
  const figures = new Map<string, PassageFindings['figures']>();
  const names = new Map<string, Names>();
  for (const [key, passage] of passages) {
    figures.set(key, findFigures(passage));
    yield;
  }
  for (const [key, passage] of passages) {
    names.set(key, findNames(passage, resources));
    yield;
  }
  for (const [key, passage] of passages) {
    found.set(key, { passage, figures: figures.get(key)!, names: names.get(key)!, statements: findStatements(passage, resources) });
    yield;
  }
}
