import type { Figure } from '../../core/analysis.ts';
import { escapeMarkdown, table } from '../words/markdown.ts';
import { figureTypeName, writeConfidence } from '../words/names.ts';
import { currencyName, unitName } from '../words/units.ts';
import { writeModifier, writeRounded, writeValue } from '../words/values.ts';
import { type CardContext, quoteLink } from './card.ts';

const ICONS: Readonly<Record<Figure['type'], string>> = {
  date: 'calendar', time: 'watch', duration: 'history', percent: 'pie-chart', money: 'credit-card', quantity: 'law', number: 'symbol-numeric', ordinal: 'list-ordered',
};

/** What a figure means. */
export function figureCard(figure: Figure, context: CardContext): string {
  const { reader } = context;
  const { t } = reader;
  return table([`$(${ICONS[figure.type]}) ${figureTypeName(figure.type, reader)}`, valueOf(figure, context)], [
    [t('Precisely'), figure.mod && writeModifier(figure.mod, reader)],
    [t('Unit'), unitOf(figure, context)],
    [t('Counted from'), referenceOf(figure, context)],
    [t('In the export'), figure.value === null ? null : exportedValue(figure)],
    [t('Elsewhere'), context.discrepancies(figure).map(other => quoteLink(context, other)).join(', ')],
    [t('Confidence'), writeConfidence(figure.confidence, reader)],
  ]);
}

function valueOf(figure: Figure, { analysis, reader }: CardContext): string {
  const { t } = reader;
  const written = writeValue(figure, reader);
  const rounded = figure.type === 'money' || figure.type === 'number' || figure.type === 'quantity' ? writeRounded(figure.value, reader) : null;
  if (written !== null) return `${escapeMarkdown(written)}${rounded === null ? '' : ` (${escapeMarkdown(rounded)})`}`;
  const needsDate = (figure.type === 'date' || figure.type === 'time') && analysis.article.date === null;
  return needsDate ? t('open: the article has no date to count from') : t('open: the words do not say');
}

function unitOf(figure: Figure, { reader }: CardContext): string | null {
  if (figure.unit === null || figure.type === 'percent') return null;
  const name = figure.type === 'money' ? currencyName(figure.unit, reader) : unitName(figure.unit, reader);
  return name === figure.unit ? escapeMarkdown(name) : `${escapeMarkdown(name)} (${escapeMarkdown(figure.unit)})`;
}

function referenceOf({ reference }: Figure, context: CardContext): string | null {
  if (!reference) return null;
  const { t } = context.reader;
  const written = escapeMarkdown(writeValue({ type: 'date', value: reference.value, unit: null }, context.reader) ?? reference.value);
  if (reference.figure) return `${written}: ${quoteLink(context, reference.figure)}`;
  const header = context.analysis.article.header.dateSpan;
  return t('{0}, the article\'s date', header ? context.reveal(written, header) : written);
}

function exportedValue({ value, unit }: Figure): string {
  const code = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `\`${code}${unit === null ? '' : ` ${unit}`}\``.replace(/\|/gu, '\\|');
}
