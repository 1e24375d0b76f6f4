import { contentOf } from '../analysis.ts';
import type { ExportedQuotation } from '../annotation.ts';
import type { Span } from '../span.ts';
import type { EntityFields, FigureFields, QuotationFields } from './decidedFields.ts';
import type { ReviewedAnalysis, ReviewedEntity, ReviewedFigure, ReviewedQuotation } from './reviewed.ts';
import type { Action, Decision, Kind } from './reviewFile.ts';
import { describeTarget, type Target } from './target.ts';

/** Who decides, when, and under which id: the core has neither clock nor chance. */
export interface Signature {
  /** Random, never reused. */
  readonly id: string;
  /** ISO 8601 with a zone. */
  readonly at: string;
  readonly by: string;
}

/** An annotation that a decision is about; of an entity one mention. */
export type Subject =
  | { readonly kind: 'quotation'; readonly quotation: ReviewedQuotation }
  | { readonly kind: 'figure'; readonly figure: ReviewedFigure }
  | { readonly kind: 'entity'; readonly entity: ReviewedEntity; readonly mention: Span };

/** What a decision says beside its action; `set` holds only what the person decided. */
export interface Verdict {
  readonly set?: QuotationFields | FigureFields | EntityFields;
  readonly into?: Span;
  readonly note?: string | null;
}

/** The place that a decision on `subject` is anchored to: a quotation's content from first segment to last, a figure, a mention. */
export function placeOf(subject: Subject): Span {
  switch (subject.kind) {
    case 'quotation': return contentOf(subject.quotation);
    case 'figure': return subject.figure;
    case 'entity': return subject.mention;
  }
}

/** A decision on what is there. One that confirms holds all the fields, so that it stands even when the program finds something else one day. */
export function decideOn(analysis: ReviewedAnalysis, subject: Subject, action: Exclude<Action, 'add'>, signature: Signature, verdict: Verdict = {}): Decision {
  const confirmed = action === 'confirm' ? fieldsOf(analysis, subject) : {};
  return decision(analysis.article.text, subject.kind, placeOf(subject), action, signature, { ...verdict, set: { ...confirmed, ...verdict.set } });
}

/** A decision that adds an annotation where the program found none. */
export function decideToAdd(text: string, kind: Kind, place: Span, signature: Signature, verdict: Verdict): Decision {
  return decision(text, kind, place, 'add', signature, verdict);
}

function decision(text: string, kind: Kind, place: Span, action: Action, { id, at, by }: Signature, { set = {}, into, note }: Verdict): Decision {
  return {
    id, at, by, action, kind,
    target: describeTarget(text, place),
    ...(Object.keys(set).length ? { set } : {}),
    ...(into ? { into: describeTarget(text, into) } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

/** All fields of an annotation as a decision writes them: places as targets, entities by their nearest mention. */
export function fieldsOf(analysis: ReviewedAnalysis, subject: Subject): QuotationFields | FigureFields | EntityFields {
  switch (subject.kind) {
    case 'quotation': return quotationFields(analysis.article.text, subject.quotation, analysis);
    case 'figure': {
      const { type, value, mod, unit } = subject.figure;
      return { type, value, mod, unit };
    }
    case 'entity': return { type: subject.entity.type, name: subject.entity.name };
  }
}

/** What a quotation's fields need to know of the article that it is of: exported, or being reviewed. */
export interface QuotationSurroundings {
  readonly entities: readonly { readonly id: string; readonly mentions: readonly Span[] }[];
  readonly figures: readonly (Span & { readonly id: string })[];
}

/** The fields of a quotation as a decision writes them. `within` holds the entities and figures that it refers to by id; `text` is the article's. */
export function quotationFields(text: string, q: ReviewedQuotation | ExportedQuotation, within: QuotationSurroundings): QuotationFields {
  const target = (span: Span | null | undefined): Target | null => (span ? describeTarget(text, span) : null);
  const place = q.source ?? contentOf(q);
  const mention = (id: string | null): Target | null => target(nearestMention(within.entities.find(e => e.id === id), place));
  return {
    type: q.type,
    segments: q.segments.map(span => describeTarget(text, span)),
    source: target(q.source),
    cue: target(q.cue),
    speaker: q.speaker && { name: q.speaker.name, role: q.speaker.role, entity: mention(q.speaker.entity), affiliation: mention(q.speaker.affiliation) },
    via: q.via.map(span => describeTarget(text, span)),
    date: q.date && { value: q.date.value, figure: target(within.figures.find(f => f.id === q.date?.figure)) },
  };
}

/** The mention of `entity` that stands nearest to `place`. */
export function nearestMention(entity: { readonly mentions: readonly Span[] } | undefined, place: Span): Span | null {
  if (!entity) return null;
  const distance = (span: Span): number => Math.max(span.start - place.end, place.start - span.end, 0);
  return entity.mentions.reduce((best, mention) => (distance(mention) < distance(best) ? mention : best));
}

/** The annotation at exactly `span`, else the one that shares most with it: at least half of both together. */
export function closest<T>(list: readonly T[], span: Span, spanOf: (item: T) => Span): T | undefined {
  let best: T | undefined;
  let bestShare = 0.5;
  for (const item of list) {
    const other = spanOf(item);
    const shared = Math.min(span.end, other.end) - Math.max(span.start, other.start);
    if (shared <= 0) continue;
    const share = shared / (Math.max(span.end, other.end) - Math.min(span.start, other.start));
    if (share >= bestShare && (best === undefined || share > bestShare)) {
      best = item;
      bestShare = share;
    }
  }
  return best;
}
