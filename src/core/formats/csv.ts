import type { ExportedArticle, FigureValue } from '../annotation.ts';

const COLUMNS = ['path', 'kind', 'id', 'type', 'start', 'end', 'text', 'value', 'mod', 'unit', 'entity', 'name', 'source', 'cue', 'speaker', 'role',
  'affiliation', 'date', 'via', 'confidence', 'status', 'note'] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** A byte order mark, which spreadsheets know UTF-8 by, and the names of the columns. */
export const CSV_HEAD = `\uFEFF${COLUMNS.join(',')}\r\n`;

/**
 * An article's annotations as rows (RFC 4180): a quotation, a figure, or one mention of an entity each, in the order of the text.
 * A range is written `min..max`. A cell that a spreadsheet would take for a formula has an apostrophe in front.
 */
export function csvRows(exported: ExportedArticle): string {
  const path = exported.article.path;
  const names = new Map(exported.entities.map(e => [e.id, e.name]));
  const nameOf = (id: string | null | undefined): string | null => (id == null ? null : names.get(id) ?? null);
  const rows: Row[] = [];
  for (const q of exported.quotations) {
    rows.push({
      path, kind: 'quotation', id: q.id, type: q.type, start: q.start, end: q.end, text: q.text, entity: q.speaker?.entity ?? null,
      source: q.source?.text ?? null, cue: q.cue?.text ?? null, speaker: q.speaker?.name ?? null, role: q.speaker?.role ?? null,
      affiliation: nameOf(q.speaker?.affiliation), date: q.date && written(q.date.value), via: q.via.map(v => v.text).join('; '),
      confidence: q.confidence, status: q.status, note: q.note,
    });
  }
  for (const f of exported.figures) {
    rows.push({
      path, kind: 'figure', id: f.id, type: f.type, start: f.start, end: f.end, text: f.text, value: written(f.value), mod: f.mod, unit: f.unit,
      confidence: f.confidence, status: f.status, note: f.note,
    });
  }
  for (const e of exported.entities) {
    for (const m of e.mentions) {
      rows.push({
        path, kind: 'mention', id: e.id, type: e.type, start: m.start, end: m.end, text: m.text, entity: e.id, name: e.name, role: e.role,
        affiliation: nameOf(e.affiliation), confidence: e.confidence, status: e.status, note: e.note,
      });
    }
  }
  rows.sort((a, b) => Number(a.start) - Number(b.start) || Number(b.end) - Number(a.end));
  return rows.map(row => `${COLUMNS.map(column => cell(row[column] ?? null)).join(',')}\r\n`).join('');
}

function written(value: FigureValue): string | number | null {
  return typeof value === 'object' && value !== null ? `${value.min ?? ''}..${value.max ?? ''}` : value;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) && !/^[+-]?\d+([.,]\d+)?$/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
