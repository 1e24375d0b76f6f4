import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Analysis, Entity, Figure, Quotation } from './analysis.ts';
import type { ExportedArticle, ExportedEntity, ExportedFigure, ExportedQuotation } from './annotation.ts';
import type { Span } from './span.ts';

/** Where the JSON Schema of the export is to be had: inside VS Code the extension answers for this address, so nothing is fetched. */
export const EXPORT_SCHEMA_URI = 'article-annotator://schemas/annotations.schema.json';

export interface ExportContext {
  /** The article's path as the export names it: with forward slashes, relative to the folder that was exported. */
  readonly path: string;
  /** The file's bytes, which the digest is taken of. */
  readonly bytes: Uint8Array;
  /** The version of the program. */
  readonly generatorVersion: string;
}

/** The export of an analysed article. The same analysis and context give the same object, key order included. */
export function toExport(analysis: Analysis, context: ExportContext): ExportedArticle {
  const { article } = analysis;
  const withText = (span: Span): { start: number; end: number; text: string } =>
    ({ start: span.start, end: span.end, text: article.text.slice(span.start, span.end) });
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
    quotations: analysis.quotations.map(q => exportQuotation(q, withText)),
    figures: analysis.figures.map(f => exportFigure(f, withText)),
    entities: analysis.entities.map(e => exportEntity(e, article.text, withText)),
  };
}

/** The bytes of an export file, as text: two spaces of indent and a final line break. */
export function serializeExport(exported: ExportedArticle): string {
  return `${JSON.stringify(exported, null, 2)}\n`;
}

type WithText = (span: Span) => { start: number; end: number; text: string };

function exportQuotation(q: Quotation, withText: WithText): ExportedQuotation {
  const whole = withText({ start: q.segments[0]!.start, end: q.segments[q.segments.length - 1]!.end });
  return {
    id: q.id,
    type: q.type,
    ...whole,
    segments: q.segments.map(withText),
    source: q.source && withText(q.source),
    cue: q.cue && withText(q.cue),
    speaker: q.speaker && { entity: q.speaker.entity, name: q.speaker.name, role: q.speaker.role, affiliation: q.speaker.affiliation },
    date: q.date && { figure: q.date.figure, value: q.date.value },
    via: q.via.map(v => ({ ...withText(v), entity: v.entity })),
    confidence: rounded(q.confidence),
    status: 'detected',
    verification: null,
    note: null,
  };
}

function exportFigure(f: Figure, withText: WithText): ExportedFigure {
  return { id: f.id, type: f.type, ...withText(f), value: f.value, mod: f.mod, unit: f.unit, confidence: rounded(f.confidence), status: 'detected', note: null };
}

function exportEntity(e: Entity, text: string, withText: WithText): ExportedEntity {
  const role = e.roles[0];
  return {
    id: e.id,
    type: e.type,
    name: e.name,
    aliases: [...e.aliases],
    role: role ? text.slice(role.start, role.end) : null,
    affiliation: role?.affiliation ?? null,
    confidence: rounded(e.confidence),
    status: 'detected',
    note: null,
    mentions: e.mentions.map(withText),
  };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
