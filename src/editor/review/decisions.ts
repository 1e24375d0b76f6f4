import type * as vscode from 'vscode';
import type { Span } from '../../core/span.ts';
import { decideOn, decideToAdd, placeOf, type Signature, type Subject, type Verdict } from '../../core/review/decide.ts';
import { isReviewed, type ReviewedAnalysis } from '../../core/review/reviewed.ts';
import { withTarget } from '../../core/review/moveDecisions.ts';
import { type Action, type Decision, type Kind, type Review, sortDecisions } from '../../core/review/reviewFile.ts';
import { describeTarget } from '../../core/review/target.ts';
import { compareSpans } from '../../core/span.ts';
import type { Steps } from '../../core/steps.ts';
import type { AnalysedDocument, Analyses } from '../analyses.ts';
import { readReviewer } from '../settings.ts';
import { runInSlices } from '../timeSlices.ts';
import type { ReviewStore } from './reviewStore.ts';

/** What a person may decide on an article that is open. */
export class Decisions {
  readonly #analyses: Analyses;
  readonly #store: ReviewStore;

  constructor(analyses: Analyses, store: ReviewStore) {
    this.#analyses = analyses;
    this.#store = store;
  }

  async decide(document: vscode.TextDocument, subject: Subject, action: Exclude<Action, 'add'>, verdict: Verdict = {}): Promise<void> {
    await this.decideAll(document, (analysed, [signature]) => [decideOn(analysed.reviewed, subject, action, signature!, verdict)]);
  }

  /**
   * Writes at once what `steps` makes of the article and the decisions on it until now; it gets `count` signatures, as in {@link decideAll}.
   * Undefined where the article was changed meanwhile, or is not annotated: nothing is written then.
   */
  async decideInSteps<T>(
    document: vscode.TextDocument,
    count: number,
    steps: (analysed: AnalysedDocument, review: Review, signatures: readonly Signature[]) => Steps<T>,
    decisionsOf: (made: T) => readonly Decision[],
  ): Promise<T | undefined> {
    const analysed = await this.#analyses.whenCurrent(document);
    if (!analysed) return undefined;
    const { version } = document;
    const made = await runInSlices(steps(analysed, await this.#store.reviewOf(document), sign(count)), () => document.version !== version);
    if (made !== undefined) await this.#store.add(document, decisionsOf(made));
    return made;
  }

  /** Writes several decisions as one that is undone as one. `make` gets signatures in the order in which their decisions hold. */
  async decideAll(document: vscode.TextDocument, make: (analysed: AnalysedDocument, signatures: readonly Signature[]) => readonly Decision[], count = 1): Promise<readonly Decision[]> {
    const analysed = await this.#analyses.whenCurrent(document);
    if (!analysed) return [];
    const decisions = make(analysed, sign(count));
    await this.#store.add(document, decisions);
    return decisions;
  }

  /** Adds an annotation at `place`, with `set` as what the person said of it; a quotation may have several segments. */
  async addFrom(document: vscode.TextDocument, kind: Kind, place: Span, segments: readonly Span[], set: Verdict['set'] & object): Promise<void> {
    const text = document.getText();
    const parts = segments.length ? { segments: segments.map(span => describeTarget(text, span)) } : {};
    await this.#store.add(document, [decideToAdd(text, kind, place, sign(1)[0]!, { set: { ...set, ...parts } })]);
  }

  /** Puts a decision whose words were lost on other words; it stays the same decision. */
  async placeAgain(document: vscode.TextDocument, decision: Decision, place: Span): Promise<void> {
    await this.#store.replace(document, [withTarget(decision, describeTarget(document.getText(), place))]);
  }

  async takeBack(document: vscode.TextDocument, ids: readonly string[]): Promise<void> {
    await this.#store.remove(document, ids);
  }

  /** The decisions on an article as they are now, the latest first. */
  async latestFirst(document: vscode.TextDocument): Promise<readonly Decision[]> {
    return sortDecisions((await this.#store.reviewOf(document)).decisions).reverse();
  }

  /**
   * Undoes what was done last; where nothing was since the article was opened, takes back what this reviewer decided last, or anybody
   * where this one decided nothing. Whether there was anything.
   */
  undo(document: vscode.TextDocument): Promise<boolean> {
    return this.#store.undo(document, decisions => {
      const latest = sortDecisions(decisions).reverse();
      const last = latest.find(({ by }) => by === readReviewer()) ?? latest[0];
      // What was decided at once, as for all quotations from a folder of sources, bears one time.
      return latest.filter(({ at, by }) => at === last?.at && by === last.by).map(({ id }) => id);
    });
  }

  redo(document: vscode.TextDocument): Promise<boolean> {
    return this.#store.redo(document);
  }
}

/** Signatures of one moment; their ids are in order, so that decisions apply in it. */
function sign(count: number): Signature[] {
  const at = new Date().toISOString();
  return Array.from({ length: count }, () => crypto.randomUUID()).sort().map(id => ({ id, at, by: readReviewer() }));
}

/** All annotations of an analysis as subjects of decisions, in the order of the text; of an entity its first mention stands for it. */
export function subjectsOf(analysis: ReviewedAnalysis): Subject[] {
  return subjectsByKind(analysis).sort((a, b) => compareSpans(placeOf(a), placeOf(b)));
}

/** {@link subjectsOf} for those whom the order means nothing: they are asked at every keystroke. */
export function subjectsByKind(analysis: ReviewedAnalysis): Subject[] {
  return [
    ...analysis.quotations.map((quotation): Subject => ({ kind: 'quotation', quotation })),
    ...analysis.figures.map((figure): Subject => ({ kind: 'figure', figure })),
    ...analysis.entities.map((entity): Subject => ({ kind: 'entity', entity, mention: entity.mentions[0]! })),
  ];
}

/** How many annotations there are to review, and how many of them a person has decided on. */
export function progressOf({ quotations, figures, entities }: ReviewedAnalysis): { readonly done: number; readonly total: number } {
  const layers = [quotations, figures, entities];
  const sum = (count: (layer: ReviewedAnalysis['quotations' | 'figures' | 'entities']) => number): number => layers.reduce((total, layer) => total + count(layer), 0);
  return { done: sum(layer => layer.filter(isReviewed).length), total: sum(({ length }) => length) };
}

/** The annotation behind a subject. */
export function annotationOf(subject: Subject): ReviewedAnalysis['quotations'][number] | ReviewedAnalysis['figures'][number] | ReviewedAnalysis['entities'][number] {
  return subject.kind === 'quotation' ? subject.quotation : subject.kind === 'figure' ? subject.figure : subject.entity;
}

/** The subject with this id; of an entity the mention nearest to `near`. */
export function subjectById({ reviewed }: AnalysedDocument, id: string, near = 0): Subject | undefined {
  const subject = subjectsOf(reviewed).find(candidate => annotationOf(candidate).id === id);
  if (subject?.kind !== 'entity') return subject;
  const distance = ({ start, end }: Span): number => Math.max(start - near, near - end, 0);
  return { ...subject, mention: subject.entity.mentions.reduce((best, mention) => (distance(mention) < distance(best) ? mention : best)) };
}

/** The annotation after `place`, or before it, that nobody has decided on, round the article's end; of two at one place the longer comes first. */
export function nextUnreviewed({ reviewed }: AnalysedDocument, place: Span, step: 1 | -1 = 1): Subject | undefined {
  const open = subjectsOf(reviewed).filter(subject => !isReviewed(annotationOf(subject)));
  if (step === 1) return open.find(subject => compareSpans(placeOf(subject), place) > 0) ?? open[0];
  return open.filter(subject => compareSpans(placeOf(subject), place) < 0).pop() ?? open.pop();
}
