import { contentOf } from '../analysis.ts';
import type { ExportedArticle, ExportedEntity, ExportedFigure, ExportedQuotation } from '../annotation.ts';
import type { Span } from '../span.ts';
import type { Difference } from './compareReviewers.ts';
import { closest, decideOn, decideToAdd, nearestMention, quotationFields, type Signature, type Subject } from './decide.ts';
import type { EntityFields, FigureFields } from './decidedFields.ts';
import type { ReviewedAnalysis, ReviewedEntity } from './reviewed.ts';
import type { Decision } from './reviewFile.ts';
import { describeTarget } from './target.ts';

/**
 * The decisions by which an article gets what one of two reviewers has at a difference: their annotation, or none where they have none.
 * `id` is that reviewer's annotation in `side`. Two signatures, the first with the smaller id, as a mention may have to be split off before
 * anything is decided on it. None where the article says so already.
 */
export function takeSide(current: ReviewedAnalysis, difference: Difference, side: ExportedArticle, id: string | null, signatures: readonly [Signature, Signature]): Decision[] {
  switch (difference.kind) {
    case 'quotation': return takeQuotation(current, difference, side, side.quotations.find(q => q.id === id), signatures[0]);
    case 'figure': return takeFigure(current, difference, side.figures.find(f => f.id === id), signatures[0]);
    case 'entity': return takeMention(current, difference, side.entities.find(e => e.id === id), signatures);
  }
}

function takeQuotation(current: ReviewedAnalysis, place: Span, side: ExportedArticle, chosen: ExportedQuotation | undefined, signature: Signature): Decision[] {
  const { text } = current.article;
  const here = closest(current.quotations, chosen ?? place, contentOf);
  const subject: Subject | null = here ? { kind: 'quotation', quotation: here } : null;
  if (!chosen) return subject && here?.status !== 'rejected' ? [decideOn(current, subject, 'reject', signature)] : [];
  const set = quotationFields(text, chosen, side);
  return [subject ? decideOn(current, subject, 'correct', signature, { set }) : decideToAdd(text, 'quotation', chosen, signature, { set })];
}

function takeFigure(current: ReviewedAnalysis, place: Span, chosen: ExportedFigure | undefined, signature: Signature): Decision[] {
  const { text } = current.article;
  const here = closest(current.figures, chosen ?? place, f => f);
  const subject: Subject | null = here ? { kind: 'figure', figure: here } : null;
  if (!chosen) return subject && here?.status !== 'rejected' ? [decideOn(current, subject, 'reject', signature)] : [];
  const { type, value, mod, unit } = chosen;
  const set: FigureFields = { type, value, mod, unit };
  if (!subject || !here) return [decideToAdd(text, 'figure', chosen, signature, { set })];
  const moved = here.start !== chosen.start || here.end !== chosen.end;
  return [decideOn(current, subject, 'correct', signature, { set: moved ? { ...set, span: describeTarget(text, chosen) } : set })];
}

function takeMention(current: ReviewedAnalysis, place: Span, chosen: ExportedEntity | undefined, [first, second]: readonly [Signature, Signature]): Decision[] {
  const { text } = current.article;
  const wanted = chosen && (closest(chosen.mentions, place, m => m) ?? nearestMention(chosen, place)!);
  const at = wanted ?? place;
  const here = current.entities.flatMap(entity => entity.mentions.map(mention => ({ entity, mention })));
  const found = closest(here, at, ({ mention }) => mention);
  const subject: Subject | null = found ? { kind: 'entity', entity: found.entity, mention: found.mention } : null;
  const several = found !== undefined && found.entity.mentions.length > 1;
  if (!chosen || !wanted) {
    if (!subject || found?.entity.status === 'rejected') return [];
    return several ? [decideOn(current, subject, 'split', first), decideOn(current, subject, 'reject', second)] : [decideOn(current, subject, 'reject', first)];
  }
  const set: EntityFields = { type: chosen.type, name: chosen.name };
  const same = current.entities.find(e => e.status !== 'rejected' && e !== found?.entity && isSame(e, chosen));
  if (!subject || !found) {
    if (!same) return [decideToAdd(text, 'entity', wanted, first, { set })];
    return [decideOn(current, { kind: 'entity', entity: same, mention: same.mentions[0]! }, 'correct', first, { set: { mentions: [describeTarget(text, wanted)] } })];
  }
  const moved = found.mention.start !== wanted.start || found.mention.end !== wanted.end;
  const corrected: EntityFields = moved ? { ...set, span: describeTarget(text, wanted) } : set;
  if (same && !moved) {
    const into = nearestMention(same, wanted)!;
    return several ? [decideOn(current, subject, 'split', first), decideOn(current, subject, 'merge', second, { into })] : [decideOn(current, subject, 'merge', first, { into })];
  }
  // A mention that the others of its entity have nothing to do with on that side leaves them as they are.
  const alone = several && !found.entity.mentions.some(other => other !== found.mention && chosen.mentions.some(m => m.start === other.start && m.end === other.end));
  return alone ? [decideOn(current, subject, 'split', first), decideOn(current, subject, 'correct', second, { set: corrected })] : [decideOn(current, subject, 'correct', first, { set: corrected })];
}

function isSame(entity: ReviewedEntity, chosen: ExportedEntity): boolean {
  return entity.type === chosen.type && entity.name === chosen.name;
}
