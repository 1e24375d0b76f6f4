import { placeOf, type Subject } from '../../core/review/decide.ts';
import type { ReviewedAnalysis } from '../../core/review/reviewed.ts';
import type { Kind } from '../../core/review/reviewFile.ts';
import { annotationOf, subjectsOf } from './decisions.ts';

/** What a person at `offset` means: the annotation that is selected as a whole if it begins there, else the innermost one; of quotations also by source and cue. */
export function subjectAt(analysis: ReviewedAnalysis, offset: number, kinds: readonly Kind[]): Subject | undefined {
  const at: { readonly subject: Subject; readonly length: number }[] = [];
  for (const subject of subjectsOf(analysis)) {
    if (!kinds.includes(subject.kind)) continue;
    const places = subject.kind === 'entity' ? subject.entity.mentions
      : subject.kind === 'quotation' ? [...subject.quotation.segments, ...[subject.quotation.source, subject.quotation.cue].filter(part => part !== null)]
      : [placeOf(subject)];
    const place = places.find(({ start, end }) => start <= offset && offset <= end);
    if (place) at.push({ subject: subject.kind === 'entity' ? { ...subject, mention: place } : subject, length: place.end - place.start });
  }
  // What was rejected is found too, so that it can be taken back, but behind what stands.
  const rank = ({ subject }: { readonly subject: Subject }): number => (annotationOf(subject).status === 'rejected' ? 1 : 0);
  return at.sort((a, b) => rank(a) - rank(b) || a.length - b.length)[0]?.subject;
}
