import type { Analysis, Entity, Figure, Mention, Quotation } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';

export type AnnotationAt =
  | { readonly kind: 'quotation'; readonly span: Span; readonly quotation: Quotation }
  | { readonly kind: 'figure'; readonly span: Span; readonly figure: Figure }
  | { readonly kind: 'entity'; readonly span: Span; readonly entity: Entity; readonly mention: Mention };

/**
 * What stands at a place of the text, the innermost first. A quotation also stands at its source's words and its cue.
 * The place just behind an annotation's last letter belongs to it, as it does for VS Code's own word under the cursor.
 */
export function annotationsAt(analysis: Analysis, offset: number): AnnotationAt[] {
  const holds = (span: Span): boolean => span.start <= offset && offset <= span.end;
  const found: AnnotationAt[] = [];
  for (const entity of analysis.entities) {
    const mention = entity.mentions.find(holds);
    if (mention) found.push({ kind: 'entity', span: mention, entity, mention });
  }
  for (const figure of analysis.figures) if (holds(figure)) found.push({ kind: 'figure', span: figure, figure });
  for (const quotation of analysis.quotations) {
    const span = quotation.segments.find(holds) ?? [quotation.source, quotation.cue].find(part => part !== null && holds(part));
    if (span) found.push({ kind: 'quotation', span, quotation });
  }
  return found.sort((a, b) => length(a.span) - length(b.span) || ORDER[a.kind] - ORDER[b.kind]);
}

/** The quotation whose content the place lies in, the innermost of several; else one whose source or cue it lies in. */
export function quotationAt(analysis: Analysis, offset: number): Quotation | undefined {
  const quotations = annotationsAt(analysis, offset).flatMap(at => (at.kind === 'quotation' ? [at.quotation] : []));
  return quotations.find(({ segments }) => segments.some(({ start, end }) => start <= offset && offset <= end)) ?? quotations[0];
}

const ORDER = { figure: 0, entity: 1, quotation: 2 } as const;

function length({ start, end }: Span): number {
  return end - start;
}
