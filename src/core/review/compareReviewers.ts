import type { ExportedArticle, ExportedEntity, ExportedFigure, ExportedQuotation } from '../annotation.ts';
import { firstFrom, type Span } from '../span.ts';
import { tokenize } from '../token.ts';
import { canonical, type Kind } from './reviewFile.ts';

/** How far two annotators agree on one layer. */
export interface Agreement {
  readonly kind: Kind;
  readonly countA: number;
  readonly countB: number;
  /** Annotations with the same span and type on both sides. */
  readonly same: number;
  /** 2 · same / (countA + countB); 1 where neither has any. Either side may be called the gold: it is the same number. */
  readonly f1: number;
  /** Cohen's kappa (Cohen 1960) of the labels that the words of the article get; null where both give every word one and the same label. */
  readonly kappa: number | null;
}

/** One place where two annotators differ. `fields` names what differs in an annotation that both have. */
export interface Difference extends Span {
  readonly kind: Kind;
  readonly code: 'only-a' | 'only-b' | 'differs';
  readonly fields: readonly string[];
  /** Ids of the annotations in the two exports. */
  readonly a: string | null;
  readonly b: string | null;
}

export interface Comparison {
  readonly agreement: readonly Agreement[];
  /** Sorted by place. */
  readonly differences: readonly Difference[];
}

/** What is compared: one annotation, or one mention of an entity. */
interface Unit extends Span {
  readonly id: string;
  readonly label: string;
  /** Comparable texts of its fields; places as offsets, entities by name. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Compares two exports of one article whose text is `text`; both must have been made of that text. */
export function compareReviewers(text: string, a: ExportedArticle, b: ExportedArticle): Comparison {
  const words = tokenize(text).filter(token => token.kind === 'word' || token.kind === 'number');
  const layers: readonly (readonly [Kind, readonly Unit[], readonly Unit[]])[] = [
    ['quotation', quotationUnits(a), quotationUnits(b)],
    ['figure', figureUnits(a), figureUnits(b)],
    ['entity', mentionUnits(a), mentionUnits(b)],
  ];
  return {
    agreement: layers.map(([kind, left, right]) => agreementOf(kind, left, right, words)),
    differences: layers.flatMap(([kind, left, right]) => differencesOf(kind, left, right)).sort((x, y) => x.start - y.start || x.end - y.end),
  };
}

const kept = <T extends { readonly status: string }>(list: readonly T[]): T[] => list.filter(item => item.status !== 'rejected');
const place = (span: Span | null): string => (span ? `${span.start}-${span.end}` : '');

function quotationUnits(x: ExportedArticle): Unit[] {
  const nameOf = names(x);
  return kept(x.quotations).map((q: ExportedQuotation) => ({
    id: q.id, start: q.start, end: q.end, label: q.type,
    fields: {
      type: q.type,
      segments: q.segments.map(place).join(' '),
      source: place(q.source),
      cue: place(q.cue),
      speaker: q.speaker ? (q.speaker.entity && nameOf.get(q.speaker.entity)) ?? q.speaker.name : '',
      role: q.speaker?.role ?? '',
      date: q.date ? canonical(q.date.value) : '',
      via: q.via.map(place).join(' '),
    },
  }));
}

function figureUnits(x: ExportedArticle): Unit[] {
  return kept(x.figures).map((f: ExportedFigure) => ({
    id: f.id, start: f.start, end: f.end, label: f.type,
    fields: { type: f.type, span: place(f), value: canonical(f.value), mod: f.mod ?? '', unit: f.unit ?? '' },
  }));
}

function mentionUnits(x: ExportedArticle): Unit[] {
  return kept(x.entities).flatMap((e: ExportedEntity) => e.mentions.map(m => ({
    id: e.id, start: m.start, end: m.end, label: e.type, fields: { type: e.type, span: place(m), name: e.name },
  })));
}

function names(x: ExportedArticle): Map<string, string> {
  return new Map(x.entities.map(e => [e.id, e.name]));
}

function agreementOf(kind: Kind, a: readonly Unit[], b: readonly Unit[], words: readonly Span[]): Agreement {
  const key = (unit: Unit): string => `${unit.start}-${unit.end}-${unit.label}`;
  const keys = new Set(a.map(key));
  const same = new Set(b.map(key).filter(k => keys.has(k))).size;
  const f1 = a.length + b.length ? (2 * same) / (a.length + b.length) : 1;
  return { kind, countA: a.length, countB: b.length, same, f1, kappa: kappaOf(labels(a, words), labels(b, words)) };
}

/** The label of each word: that of the last unit to begin that holds its first unit; '' outside. */
function labels(units: readonly Unit[], words: readonly Span[]): string[] {
  const out = words.map(() => '');
  for (const unit of units) {
    for (let i = firstFrom(words, unit.start); i < words.length && words[i]!.start < unit.end; i++) out[i] = unit.label;
  }
  return out;
}

function kappaOf(a: readonly string[], b: readonly string[]): number | null {
  if (!a.length) return null;
  const countA = new Map<string, number>();
  const countB = new Map<string, number>();
  let agreed = 0;
  a.forEach((label, i) => {
    countA.set(label, (countA.get(label) ?? 0) + 1);
    countB.set(b[i]!, (countB.get(b[i]!) ?? 0) + 1);
    if (label === b[i]) agreed++;
  });
  const observed = agreed / a.length;
  let expected = 0;
  for (const [label, count] of countA) expected += (count / a.length) * ((countB.get(label) ?? 0) / a.length);
  return expected >= 1 ? null : (observed - expected) / (1 - expected);
}

function differencesOf(kind: Kind, a: readonly Unit[], b: readonly Unit[]): Difference[] {
  const pairs = pairUnits(a, b);
  const pairedB = new Set(pairs.values());
  return [
    ...a.flatMap((unit): Difference[] => {
      const other = pairs.get(unit);
      if (!other) return [{ kind, code: 'only-a', start: unit.start, end: unit.end, fields: [], a: unit.id, b: null }];
      const fields = Object.keys(unit.fields).filter(name => unit.fields[name] !== other.fields[name]);
      return fields.length ? [{ kind, code: 'differs', start: Math.min(unit.start, other.start), end: Math.max(unit.end, other.end), fields, a: unit.id, b: other.id }] : [];
    }),
    ...b.filter(unit => !pairedB.has(unit)).map((unit): Difference => ({ kind, code: 'only-b', start: unit.start, end: unit.end, fields: [], a: null, b: unit.id })),
  ];
}

/** Pairs units that share at least half of what they span together, the closest first. */
function pairUnits(a: readonly Unit[], b: readonly Unit[]): Map<Unit, Unit> {
  const candidates: { share: number; left: Unit; right: Unit }[] = [];
  const sorted = [...b].sort((x, y) => x.start - y.start);
  const longest = sorted.reduce((length, unit) => Math.max(length, unit.end - unit.start), 0);
  for (const left of a) {
    for (let i = firstFrom(sorted, left.start - longest); i < sorted.length && sorted[i]!.start < left.end; i++) {
      const right = sorted[i]!;
      const shared = Math.min(left.end, right.end) - Math.max(left.start, right.start);
      const share = shared / (Math.max(left.end, right.end) - Math.min(left.start, right.start));
      if (share >= 0.5) candidates.push({ share, left, right });
    }
  }
  candidates.sort((x, y) => y.share - x.share);
  const pairs = new Map<Unit, Unit>();
  const taken = new Set<Unit>();
  for (const { left, right } of candidates) {
    if (pairs.has(left) || taken.has(right)) continue;
    pairs.set(left, right);
    taken.add(right);
  }
  return pairs;
}
