import type { EntityType, FigureType, QuotationType } from '../../core/annotation.ts';
import type { Reader } from './reader.ts';

export function quotationTypeName(type: QuotationType, { t }: Reader): string {
  switch (type) {
    case 'direct': return t('Direct quotation');
    case 'indirect': return t('Indirect quotation');
    case 'mixed': return t('Mixed quotation');
  }
}

export function figureTypeName(type: FigureType, { t }: Reader): string {
  switch (type) {
    case 'date': return t('Date');
    case 'time': return t('Time');
    case 'duration': return t('Duration');
    case 'percent': return t('Percentage');
    case 'money': return t('Money');
    case 'quantity': return t('Quantity');
    case 'number': return t('Number');
    case 'ordinal': return t('Ordinal number');
  }
}

export function entityTypeName(type: EntityType, { t }: Reader): string {
  switch (type) {
    case 'person': return t('Person');
    case 'organization': return t('Organization');
    case 'location': return t('Location');
    case 'product': return t('Product');
    case 'work': return t('Work');
    case 'event': return t('Event');
  }
}

/** How sure the detector is, for a person to weigh: three words, not a number that looks exact. */
export function writeConfidence(confidence: number, { t }: Reader): string {
  const percent = Math.min(Math.round(confidence * 100), 99); // nothing is certain
  if (confidence >= 0.85) return t('high ({0} %)', percent);
  return confidence >= 0.6 ? t('medium ({0} %)', percent) : t('low ({0} %)', percent);
}
