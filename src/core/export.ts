import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type * as z from 'zod';
import { type Analysis, contentOf } from './analysis.ts';
import type { ExportedArticle, ExportedEntity, ExportedFigure, ExportedQuotation, orphanSchema, Status } from './annotation.ts';
import { type Orphan, type ReviewedAnalysis, type ReviewedEntity, type ReviewedFigure, type ReviewedQuotation, unreviewed } from './review/reviewed.ts';
import type { Span } from './span.ts';

/** Where the JSON Schema of the export is to be had: inside VS Code the extension answers for this address, so nothing is fetched. */
const EXPORT_SCHEMA_URI = 'article-annotator://schemas/annotations.schema.json';

export interface ExportContext {
  /** The article's path as the export names it: with forward slashes, relative to the folder that was exported. */
  readonly path: string;
  /** The file's bytes, which the digest is taken of. */
  readonly bytes: Uint8Array;
  /** The version of the program. */
  readonly generatorVersion: string;
}

/** Which annotations are exported: all but rejected ones unless said otherwise. */
export interface ExportSelection {
  /** Rejected annotations too, with that status. */
  readonly includeRejected?: boolean;
  /** Only what a person has confirmed, corrected or added. */
  readonly reviewedOnly?: boolean;
}

/**
 * The export of an analysed article, with a person's decisions where they were applied. The same analysis and context give the same object,
 * key order included. A reference to an entity or figure that is left out becomes null.
 */
export function toExport(analysis: Analysis | ReviewedAnalysis, context: ExportContext, selection: ExportSelection = {}): ExportedArticle {
  const reviewed = 'orphans' in analysis ? analysis : unreviewed(analysis);
  const { article } = reviewed;
  const selected = ({ status }: { readonly status: Status }): boolean =>
    (status !== 'rejected' || selection.includeRejected === true) && (status !== 'detected' || selection.reviewedOnly !== true);
  const entities = reviewed.entities.filter(selected);
  const figures = reviewed.figures.filter(selected);
  const ids = new Set([...entities, ...figures].map(annotation => annotation.id));
  const scribe: Scribe = {
    text: article.text,
    withText: span => ({ start: span.start, end: span.end, text: article.text.slice(span.start, span.end) }),
    known: id => (id !== null && ids.has(id) ? id : null),
  };
  return {
    $schema: EXPORT_SCHEMA_URI,
    version: 1,
    generator: { name: 'article-annotator', version: context.generatorVersion },
    article: {
      path: context.path,
      language: article.language,
      date: article.date,
      title: article.header.title,
      length: article.text.length,
      sha256: bytesToHex(sha256(context.bytes)),
    },
    quotations: reviewed.quotations.filter(selected).map(q => exportQuotation(q, scribe)),
    figures: figures.map(f => exportFigure(f, scribe)),
    entities: entities.map(e => exportEntity(e, scribe)),
    ...(reviewed.orphans.length ? { orphans: reviewed.orphans.map(exportOrphan) } : {}),
  };
}

/** The bytes of an export file, as text: two spaces of indent and a final line break. */
export function serializeExport(exported: ExportedArticle): string {
  return `${JSON.stringify(exported, null, 2)}\n`;
}

/** What every part of an export needs to know of the whole. */
interface Scribe {
  readonly text: string;
  readonly withText: (span: Span) => { start: number; end: number; text: string };
  /** The id, if what it names is exported too. */
  readonly known: (id: string | null) => string | null;
}

function exportQuotation(q: ReviewedQuotation, { withText, known }: Scribe): ExportedQuotation {
  const whole = withText(contentOf(q));
  return {
    id: q.id,
    type: q.type,
    ...whole,
    segments: q.segments.map(withText),
    source: q.source && withText(q.source),
    cue: q.cue && withText(q.cue),
    speaker: q.speaker && { entity: known(q.speaker.entity), name: q.speaker.name, role: q.speaker.role, affiliation: known(q.speaker.affiliation) },
    date: q.date && { figure: known(q.date.figure), value: q.date.value },
    via: q.via.map(v => ({ ...withText(v), entity: known(v.entity) })),
    confidence: rounded(q.confidence),
    status: q.status,
    verification: q.verification && { ...q.verification },
    note: q.note,
  };
}

function exportFigure(f: ReviewedFigure, { withText }: Scribe): ExportedFigure {
  return { id: f.id, type: f.type, ...withText(f), value: f.value, mod: f.mod, unit: f.unit, confidence: rounded(f.confidence), status: f.status, note: f.note };
}

function exportEntity(e: ReviewedEntity, { text, withText, known }: Scribe): ExportedEntity {
  const role = e.roles[0];
  return {
    id: e.id,
    type: e.type,
    name: e.name,
    aliases: [...e.aliases],
    role: role ? text.slice(role.start, role.end) : null,
    affiliation: known(role?.affiliation ?? null),
    confidence: rounded(e.confidence),
    status: e.status,
    note: e.note,
    mentions: e.mentions.map(withText),
  };
}

function exportOrphan({ decision, reason }: Orphan): z.infer<typeof orphanSchema> {
  return { decision: decision.id, kind: decision.kind, action: decision.action, text: decision.target.exact, reason };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
