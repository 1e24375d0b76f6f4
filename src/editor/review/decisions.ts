import type * as vscode from 'vscode';
import type { Span } from '../../core/span.ts';
import { decideOn, decideToAdd, placeOf, type Signature, type Subject, type Verdict } from '../../core/review/decide.ts';
import { isReviewed, type ReviewedAnalysis } from '../../core/review/reviewed.ts';
import type { Action, Kind } from '../../core/review/reviewFile.ts';
import { compareSpans } from '../../core/span.ts';
import type { AnalysedDocument, Analyses } from '../analyses.ts';
import { readReviewer } from '../settings.ts';
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
    const analysed = await this.#analyses.whenCurrent(document);
    if (analysed) await this.#store.add(document, decideOn(analysed.reviewed, subject, action, sign(), verdict));
  }

  async add(document: vscode.TextDocument, kind: Kind, place: Span, verdict: Verdict): Promise<void> {
    await this.#store.add(document, decideToAdd(document.getText(), kind, place, sign(), verdict));
  }

  /** Takes back the decision made last by this reviewer, or by anybody where this one made none; whether there was one. */
  async undo(document: vscode.TextDocument): Promise<boolean> {
    const { decisions } = await this.#store.reviewOf(document);
    const latest = [...decisions].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const last = latest.filter(({ by }) => by === readReviewer()).pop() ?? latest.pop();
    if (!last) return false;
    await this.#store.remove(document, last.id);
    return true;
  }
}

function sign(): Signature {
  return { id: crypto.randomUUID(), at: new Date().toISOString(), by: readReviewer() };
}

/** All annotations of an analysis as subjects of decisions, in the order of the text; of an entity its first mention stands for it. */
export function subjectsOf(analysis: ReviewedAnalysis): Subject[] {
  const subjects: Subject[] = [
    ...analysis.quotations.map((quotation): Subject => ({ kind: 'quotation', quotation })),
    ...analysis.figures.map((figure): Subject => ({ kind: 'figure', figure })),
    ...analysis.entities.map((entity): Subject => ({ kind: 'entity', entity, mention: entity.mentions[0]! })),
  ];
  return subjects.sort((a, b) => compareSpans(placeOf(a), placeOf(b)));
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

/** The first annotation behind `offset` that nobody has decided on, round the article's end. */
export function nextUnreviewed({ reviewed }: AnalysedDocument, offset: number): Subject | undefined {
  const open = subjectsOf(reviewed).filter(subject => !isReviewed(annotationOf(subject)));
  return open.find(subject => placeOf(subject).start > offset) ?? open[0];
}
