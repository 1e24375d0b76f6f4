import * as vscode from 'vscode';
import type { ExportedArticle, ExportedEntity, ExportedFigure, ExportedQuotation } from '../../../core/annotation.ts';
import type { Difference } from '../../../core/review/compareReviewers.ts';
import { currentReader } from '../../currentReader.ts';
import { shorten } from '../../words/markdown.ts';
import { entityTypeName, figureTypeName, quotationTypeName } from '../../words/names.ts';
import { writeValue } from '../../words/values.ts';

/** What one side has at a difference, in a line: the fields that differ, or all there is where only one side has anything. */
export function sideSummary({ kind, fields, start, end }: Difference, exported: ExportedArticle, id: string | null): string {
  if (id === null) return vscode.l10n.t('nothing here');
  switch (kind) {
    case 'quotation': return ofQuotation(exported.quotations.find(q => q.id === id)!, fields);
    case 'figure': return ofFigure(exported.figures.find(f => f.id === id)!, fields);
    case 'entity': return ofMention(exported.entities.find(e => e.id === id)!, fields, start, end);
  }
}

function ofQuotation(q: ExportedQuotation, fields: readonly string[]): string {
  const reader = currentReader();
  const shown = fields.length ? fields : ['type', 'speaker'];
  const none = vscode.l10n.t('none');
  const written: Readonly<Record<string, () => string>> = {
    type: () => quotationTypeName(q.type, reader),
    segments: () => quoted(q.segments.map(({ text }) => text).join(' … ')),
    source: () => labelled(vscode.l10n.t('source'), q.source ? quoted(q.source.text) : none),
    cue: () => labelled(vscode.l10n.t('cue'), q.cue ? quoted(q.cue.text) : none),
    speaker: () => labelled(vscode.l10n.t('speaker'), q.speaker?.name ?? none),
    role: () => labelled(vscode.l10n.t('role'), q.speaker?.role ?? none),
    date: () => labelled(vscode.l10n.t('said'), q.date ? writeValue({ type: 'date', value: q.date.value, unit: null }, reader) ?? none : none),
    via: () => labelled(vscode.l10n.t('via'), q.via.map(({ text }) => quoted(text)).join(', ') || none),
  };
  return shown.flatMap(field => written[field]?.() ?? []).join(' · ');
}

function ofFigure(f: ExportedFigure, fields: readonly string[]): string {
  const reader = currentReader();
  const shown = fields.length ? fields : ['type', 'value'];
  const value = writeValue(f, reader) ?? vscode.l10n.t('open');
  const lines = shown.flatMap(field => {
    switch (field) {
      case 'type': return [figureTypeName(f.type, reader)];
      case 'span': return [quoted(f.text)];
      case 'value':
      case 'unit': return [value];
      case 'mod': return [labelled(vscode.l10n.t('precision'), f.mod ?? vscode.l10n.t('none'))];
      default: return [];
    }
  });
  return [...new Set(lines)].join(' · ');
}

function ofMention(e: ExportedEntity, fields: readonly string[], start: number, end: number): string {
  const mention = e.mentions.find(m => m.start < end && start < m.end);
  const shown = fields.length ? fields : ['type', 'name'];
  return shown.map(field => (field === 'type' ? entityTypeName(e.type, currentReader()) : field === 'name' ? e.name : quoted(mention?.text ?? e.name))).join(' · ');
}

function labelled(label: string, value: string): string {
  return `${label}: ${value}`;
}

function quoted(words: string): string {
  return currentReader().locale === 'ru' ? `«${shorten(words, 60)}»` : `“${shorten(words, 60)}”`;
}

/** A field's name for the list of what differs. */
export function fieldName(field: string): string {
  switch (field) {
    case 'type': return vscode.l10n.t('type');
    case 'segments':
    case 'span': return vscode.l10n.t('span');
    case 'source': return vscode.l10n.t('source');
    case 'cue': return vscode.l10n.t('cue');
    case 'speaker': return vscode.l10n.t('speaker');
    case 'role': return vscode.l10n.t('role');
    case 'date': return vscode.l10n.t('said');
    case 'via': return vscode.l10n.t('via');
    case 'value': return vscode.l10n.t('value');
    case 'unit': return vscode.l10n.t('unit');
    case 'mod': return vscode.l10n.t('precision');
    case 'name': return vscode.l10n.t('name');
    default: return field;
  }
}
