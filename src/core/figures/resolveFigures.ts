import type { Entity, Figure } from '../analysis.ts';
import type { FigureValue } from '../annotation.ts';
import type { FoundArticle } from '../detect.ts';
import type { Span } from '../span.ts';
import type { Steps } from '../steps.ts';
import type { FigureCandidate } from './candidate.ts';
import { type Anchor, resolveTerm, type Resolved } from './resolveTerm.ts';

/**
 * Brings the figures of all paragraphs together: dates are resolved against the article's date or the date before them,
 * digits inside a name are the name's. The header's date is a figure too. Sorted by start; ids are given in that order.
 */
export function* resolveFigures(article: FoundArticle, entities: readonly Entity[]): Steps<Figure[]> {
  const figures: Figure[] = [];
  // Every field by name: spreading objects took more of the time after a keystroke than all the rest here.
  const push = ({ start, end }: Span, { type, mod, unit, confidence }: Pick<Figure, 'type' | 'mod' | 'unit' | 'confidence'>, value: FigureValue, reference: Figure['reference']): void => {
    figures.push({ id: `f${figures.length + 1}`, start, end, type, value, mod, unit, confidence, reference });
  };
  const { header } = article;
  if (header.dateSpan && header.date) push(header.dateSpan, { type: 'date', mod: null, unit: null, confidence: 1 }, header.date, null);
  const names = mentionsByStart(entities);
  let name = 0;
  let anchor: Anchor | null = null;
  let lastDay: Anchor | null = null;
  for (const paragraph of article.paragraphs) {
    for (const candidate of paragraph.findings.figures) {
      const span = { start: paragraph.start + candidate.start, end: paragraph.start + candidate.end };
      while (name < names.length && names[name]!.reach <= span.start) name++;
      if (candidate.type !== 'money' && candidate.type !== 'percent' && isInsideName(names, name, span)) continue;
      const resolved = resolve(candidate, article.date, countsInDays(candidate) ? lastDay ?? anchor : anchor);
      push(span, candidate, resolved.value, resolved.reference);
      if (resolved.day !== null) {
        anchor = { value: resolved.day, span };
        if (/^\d{4}-\d{2}-\d{2}/u.test(resolved.day)) lastDay = anchor;
      }
    }
    yield;
  }
  return figures;
}

/** «в тот же день», "the next week": counted from the last day that the text named, over a bare year or month between. */
function countsInDays({ reading }: FigureCandidate): boolean {
  return reading.kind === 'calendar' && reading.date.kind === 'offset' && reading.date.from === 'context' && (reading.date.unit === 'day' || reading.date.unit === 'week');
}

interface NameSpan extends Span {
  /** The furthest end of this mention and all before it. */
  readonly reach: number;
}

function mentionsByStart(entities: readonly Entity[]): NameSpan[] {
  const spans = entities.flatMap(entity => entity.mentions.map(({ start, end }) => ({ start, end }))).sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = 0;
  return spans.map(({ start, end }) => ({ start, end, reach: (reach = Math.max(reach, end)) }));
}

/** Whether a mention holds the figure, or begins in the middle of it. Mentions hardly overlap, so this looks at a few. */
function isInsideName(names: readonly NameSpan[], from: number, span: Span): boolean {
  for (let i = from; i < names.length && names[i]!.start < span.end; i++) {
    if (names[i]!.start <= span.start && span.end <= names[i]!.end) return true;
  }
  return false;
}

function resolve(candidate: FigureCandidate, articleDate: string | null, anchor: Anchor | null): { value: FigureValue; reference: Figure['reference']; day: string | null } {
  const { reading } = candidate;
  switch (reading.kind) {
    case 'plain': return { value: reading.value, reference: null, day: candidate.type === 'date' && typeof reading.value === 'string' ? reading.value : null };
    case 'calendar': {
      const resolved = resolveTerm(reading.date, articleDate, anchor);
      const value = resolved.value !== null && reading.time ? resolved.value + reading.time : resolved.value;
      return { value, reference: resolved.reference, day: anchorValue(resolved) };
    }
    case 'partOfDay': {
      const base = anchor?.value ?? articleDate;
      const day = base !== null && /^\d{4}-\d{2}-\d{2}$/u.test(base) ? base : null;
      return { value: articleDate === null || day === null ? null : day + reading.part, reference: day === null ? null : { value: day, figure: anchor?.span ?? null }, day: null };
    }
    case 'range': {
      const min = resolveTerm(reading.min, articleDate, anchor);
      const max = resolveTerm(reading.max, articleDate, anchor);
      if (min.value === null && max.value === null) return { value: null, reference: null, day: null };
      return { value: { min: min.value, max: max.value }, reference: max.reference ?? min.reference, day: anchorValue(max) };
    }
  }
}

function anchorValue(resolved: Resolved): string | null {
  return resolved.value;
}
