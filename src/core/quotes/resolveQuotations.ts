import type { Entity, Figure, Quotation } from '../analysis.ts';
import type { FoundArticle } from '../detect.ts';
import { indexEntities } from '../entities/entityIndex.ts';
import type { Resources } from '../resources.ts';
import { shiftSpan, type Span } from '../span.ts';
import type { Steps } from '../steps.ts';
import { placeSegments } from './place.ts';

/** Turns the statements of all paragraphs into quotations: joins what goes on over paragraphs, names source, speaker, date and via. */
export function* resolveQuotations(article: FoundArticle, entities: readonly Entity[], _figures: readonly Figure[], _resources: Resources): Steps<Quotation[]> {
  const index = indexEntities(entities);
  void index;
  const found: Omit<Quotation, 'id'>[] = [];
  for (let p = 0; p < article.paragraphs.length; p++) {
    const paragraph = article.paragraphs[p]!;
    for (const statement of paragraph.findings.statements.candidates) {
      const segments = placeSegments(article, p, statement);
      if (segments.length === 0) continue;
      const place = (span: Span): Span => shiftSpan(span, paragraph.start);
      found.push({
        type: statement.type,
        segments,
        source: statement.source && place(statement.source),
        cue: statement.cue && place(statement.cue),
        speaker: null,
        date: null,
        via: statement.via.map(span => ({ ...place(span), entity: null })),
        confidence: statement.score,
        evidence: statement.evidence.map(({ code, span }) => ({ code, span: span && place(span) })),
      });
    }
    yield;
  }
  found.sort((a, b) => a.segments[0]!.start - b.segments[0]!.start || b.segments[0]!.end - a.segments[0]!.end);
  return found.map((quotation, i) => ({ id: `q${i + 1}`, ...quotation }));
}
