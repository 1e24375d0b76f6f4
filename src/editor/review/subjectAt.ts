import { placeOf, type Subject } from '../../core/review/decide.ts';
import { isReviewed, type ReviewedAnalysis } from '../../core/review/reviewed.ts';
import type { Kind } from '../../core/review/reviewFile.ts';
import type { Span } from '../../core/span.ts';
import { annotationOf, subjectsOf } from './decisions.ts';

/**
 * What a person means who has `selected` in front of them: the annotation that is selected as a whole, else the innermost one that holds
 * the selection's active end, `offset`; of quotations also by source and cue.
 */
export function subjectAt(analysis: ReviewedAnalysis, offset: number, kinds: readonly Kind[], selected: Span | null = null): Subject | undefined {
  const at: { readonly subject: Subject; readonly length: number; readonly whole: boolean }[] = [];
  for (const subject of subjectsOf(analysis)) {
    if (!kinds.includes(subject.kind)) continue;
    const places = subject.kind === 'entity' ? subject.entity.mentions
      : subject.kind === 'quotation' ? [placeOf(subject), ...subject.quotation.segments, ...[subject.quotation.source, subject.quotation.cue].filter(part => part !== null)]
      : [placeOf(subject)];
    const whole = places.find(({ start, end }) => start === selected?.start && end === selected.end);
    const place = whole ?? places.filter(({ start, end }) => start <= offset && offset <= end).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    if (place) at.push({ subject: subject.kind === 'entity' ? { ...subject, mention: place } : subject, length: place.end - place.start, whole: whole !== undefined });
  }
  // What was rejected is found too, so that it can be taken back, but behind what stands; of two on the same words the one still to be decided on.
  const rank = ({ subject, whole }: { readonly subject: Subject; readonly whole: boolean }): number => (whole ? 0 : 2) + (annotationOf(subject).status === 'rejected' ? 1 : 0);
  const done = ({ subject }: { readonly subject: Subject }): number => Number(isReviewed(annotationOf(subject)));
  return at.sort((a, b) => rank(a) - rank(b) || a.length - b.length || done(a) - done(b))[0]?.subject;
}
