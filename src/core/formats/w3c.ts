import type { ExportedArticle } from '../annotation.ts';

/** Units of context on either side of a quoted target, as long as those of a review file. */
const CONTEXT = 32;

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The export as a page of W3C Web Annotations (www.w3.org/TR/annotation-model). A target is selected twice, by quote with its context and by
 * position; positions count code points, as that standard wants, not UTF-16 units. A quotation's type, source, cue and speaker are its bodies;
 * so are a figure's value and an entity's name. Each mention of an entity is a target.
 */
export function toW3cPage(exported: ExportedArticle, text: string): Record<string, unknown> {
  const source = exported.article.path;
  const pointsBefore = countPoints(text, exported);
  const targetOf = (span: Place): Record<string, unknown> => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector', exact: text.slice(span.start, span.end),
        prefix: text.slice(contextStart(text, span.start), span.start), suffix: text.slice(span.end, contextEnd(text, span.end)),
      },
      { type: 'TextPositionSelector', start: pointsBefore.get(span.start), end: pointsBefore.get(span.end) },
    ],
  });
  const annotation = (id: string, bodies: Record<string, unknown>[], spans: readonly Place[]): Record<string, unknown> =>
    ({ id: `${encodeURI(source)}#${id}`, type: 'Annotation', motivation: 'identifying', body: bodies, target: spans.length === 1 ? targetOf(spans[0]!) : spans.map(targetOf) });
  const items = [
    ...exported.quotations.map(q => annotation(q.id, [
      tag('quotation'), tag(q.type),
      ...(q.speaker ? [{ type: 'TextualBody', purpose: 'identifying', value: q.speaker.name, ...(q.speaker.role && { role: q.speaker.role }) }] : []),
      ...(q.source ? [{ type: 'SpecificResource', purpose: 'linking', role: 'source', ...targetOf(q.source) }] : []),
      ...(q.cue ? [{ type: 'SpecificResource', purpose: 'linking', role: 'cue', ...targetOf(q.cue) }] : []),
      ...q.via.map(v => ({ type: 'SpecificResource', purpose: 'linking', role: 'via', ...targetOf(v) })),
      ...comment(q.note),
    ], q.segments)),
    ...exported.figures.map(f => annotation(f.id, [
      tag('figure'), tag(f.type), { type: 'Dataset', purpose: 'describing', value: f.value, mod: f.mod, unit: f.unit }, ...comment(f.note),
    ], [f])),
    ...exported.entities.map(e => annotation(e.id, [
      tag('entity'), tag(e.type), { type: 'TextualBody', purpose: 'identifying', value: e.name }, ...comment(e.note),
    ], e.mentions)),
  ];
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { '@vocab': 'article-annotator://vocabulary#' }],
    id: `${encodeURI(source)}.annotations.jsonld`,
    type: 'AnnotationPage',
    generator: { type: 'Software', name: `${exported.generator.name} ${exported.generator.version}` },
    items,
  };
}

function tag(value: string): Record<string, unknown> {
  return { type: 'TextualBody', purpose: 'tagging', value };
}

function comment(note: string | null): Record<string, unknown>[] {
  return note === null ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note }];
}

/** For every edge of a span the number of code points before it, counted in one pass. */
function countPoints(text: string, exported: ExportedArticle): ReadonlyMap<number, number> {
  const spans: Place[] = [...exported.figures, ...exported.entities.flatMap(e => e.mentions)];
  for (const q of exported.quotations) spans.push(...q.segments, ...q.via, ...(q.source ? [q.source] : []), ...(q.cue ? [q.cue] : []));
  const edges = [...new Set(spans.flatMap(span => [span.start, span.end]))].sort((a, b) => a - b);
  const points = new Map<number, number>();
  let position = 0;
  let count = 0;
  for (const edge of edges) {
    for (; position < edge; count++) position += isPairAt(text, position) ? 2 : 1;
    points.set(edge, count);
  }
  return points;
}

function contextStart(text: string, start: number): number {
  const from = Math.max(0, start - CONTEXT);
  return from > 0 && isPairAt(text, from - 1) ? from + 1 : from;
}

function contextEnd(text: string, end: number): number {
  const to = Math.min(text.length, end + CONTEXT);
  return to < text.length && isPairAt(text, to - 1) ? to - 1 : to;
}

function isPairAt(text: string, i: number): boolean {
  const high = text.charCodeAt(i);
  const low = text.charCodeAt(i + 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
