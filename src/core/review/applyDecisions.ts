import { type Analysis, contentOf, type Mention } from '../analysis.ts';
import type { Article } from '../article.ts';
import { compareSpans, contains, overlaps, type Span } from '../span.ts';
import { type Anchoring, findTargets } from './anchor.ts';
import { closest } from './decide.ts';
import { readFields, targetsIn } from './decidedFields.ts';
import { type Orphan, type Reviewed, type ReviewedAnalysis, type ReviewedEntity, type ReviewedFigure, type ReviewedQuotation, unreviewed } from './reviewed.ts';
import { canonical, type Decision, type Review, sortDecisions } from './reviewFile.ts';
import type { Target } from './target.ts';

/**
 * Applies the decisions of a review to what was detected, earlier ones first, so that later ones win. Detected annotations keep their ids;
 * one that a person added is called after its decision. A decision that cannot be placed is listed as an orphan and changes nothing.
 */
export function applyDecisions(analysis: Analysis, review: Review): ReviewedAnalysis {
  if (!review.decisions.length) return unreviewed(analysis);
  const decisions = sortDecisions(review.decisions);
  const desk = new Desk(analysis, anchorAll(analysis.article.text, decisions));
  for (const decision of decisions) desk.apply(decision);
  return desk.result();
}

type Places = (target: Target) => Anchoring;

/** Anchors the targets of all decisions together, so that neighbours settle what is ambiguous alone. */
function anchorAll(text: string, decisions: readonly Decision[]): Places {
  const targets = new Map<string, Target>();
  for (const decision of decisions) {
    for (const target of [decision.target, ...(decision.into ? [decision.into] : []), ...targetsIn(decision.set)]) targets.set(canonical(target), target);
  }
  const found = findTargets(text, [...targets.values()]);
  const places = new Map([...targets.keys()].map((key, i) => [key, found[i]!]));
  return target => places.get(canonical(target)) ?? { span: null, reason: 'gone' };
}

/** The annotations of one article while decisions are laid on them. */
class Desk {
  readonly #article: Article;
  readonly #place: Places;
  readonly #orphans: Orphan[] = [];
  #quotations: ReviewedQuotation[];
  #figures: ReviewedFigure[];
  #entities: ReviewedEntity[];

  constructor(analysis: Analysis, place: Places) {
    const start = unreviewed(analysis);
    this.#article = analysis.article;
    this.#place = place;
    this.#quotations = [...start.quotations];
    this.#figures = [...start.figures];
    this.#entities = [...start.entities];
  }

  result(): ReviewedAnalysis {
    return {
      article: this.#article,
      quotations: this.#quotations.sort((a, b) => compareSpans(a.segments[0]!, b.segments[0]!)),
      figures: this.#figures.sort(compareSpans),
      entities: this.#entities.sort((a, b) => compareSpans(a.mentions[0]!, b.mentions[0]!)),
      orphans: this.#orphans,
    };
  }

  apply(decision: Decision): void {
    const place = this.#place(decision.target);
    if (!place.span) {
      this.#orphans.push({ decision, reason: place.reason });
      return;
    }
    const done = decision.kind === 'quotation' ? this.#onQuotation(decision, place.span)
      : decision.kind === 'figure' ? this.#onFigure(decision, place.span)
      : this.#onEntity(decision, place.span);
    if (!done) this.#orphans.push({ decision, reason: 'no-annotation' });
  }

  #onQuotation(decision: Decision, span: Span): boolean {
    const fields = readFields('quotation', decision.set);
    const known = closest(this.#quotations, span, contentOf);
    if (decision.action === 'merge' || decision.action === 'split') return false;
    if (!known && (decision.action === 'reject' || decision.action === 'note')) return false;
    const base: ReviewedQuotation = known ?? {
      id: addedId('q', decision), type: 'indirect', segments: [span], source: null, cue: null, speaker: null, date: null, via: [],
      confidence: 1, evidence: [], status: 'added', note: null, verification: null,
    };
    const segments = this.#spans(fields.segments);
    const speaker = fields.speaker;
    const changed: ReviewedQuotation = {
      ...base,
      ...decided(decision, known),
      type: fields.type ?? base.type,
      segments: segments.length ? segments : base.segments,
      source: this.#spanOr(fields.source, base.source),
      cue: this.#spanOr(fields.cue, base.cue),
      speaker: speaker === undefined ? base.speaker : speaker && {
        name: speaker.name,
        role: speaker.role ?? null,
        entity: this.#entityAt(speaker.entity)?.id ?? null,
        affiliation: this.#entityAt(speaker.affiliation)?.id ?? null,
      },
      via: fields.via === undefined ? base.via : fields.via.flatMap(target => {
        const at = this.#place(target).span;
        return at ? [{ ...at, entity: this.#entityAt(target)?.id ?? null }] : [];
      }),
      date: fields.date === undefined ? base.date : fields.date && { value: fields.date.value, figure: this.#figureAt(fields.date.figure)?.id ?? null },
      verification: fields.verification === undefined ? base.verification : fields.verification,
    };
    this.#quotations = replaced(this.#quotations, known, changed);
    return true;
  }

  #onFigure(decision: Decision, span: Span): boolean {
    const fields = readFields('figure', decision.set);
    const known = closest(this.#figures, span, f => f);
    if (decision.action === 'merge' || decision.action === 'split') return false;
    if (!known && (decision.action === 'reject' || decision.action === 'note' || !fields.type)) return false;
    const base: ReviewedFigure = known ?? {
      id: addedId('f', decision), type: fields.type!, ...span, value: null, mod: null, unit: null, confidence: 1, reference: null, status: 'added', note: null,
    };
    const at = this.#spanOr(fields.span, null) ?? { start: base.start, end: base.end };
    const changed: ReviewedFigure = {
      ...base,
      ...decided(decision, known),
      ...at,
      type: fields.type ?? base.type,
      value: fields.value === undefined ? base.value : fields.value,
      mod: fields.mod === undefined ? base.mod : fields.mod,
      unit: fields.unit === undefined ? base.unit : fields.unit,
    };
    this.#figures = replaced(this.#figures, known, changed);
    return true;
  }

  #onEntity(decision: Decision, span: Span): boolean {
    const known = this.#entityWith(span);
    if (decision.action === 'merge') return this.#mergeEntities(decision, known);
    if (decision.action === 'split') return known !== undefined && this.#splitMention(decision, known, span);
    const fields = readFields('entity', decision.set);
    if (!known && (decision.action === 'reject' || decision.action === 'note' || !fields.type)) return false;
    const base: ReviewedEntity = known ?? {
      id: addedId('e', decision), type: fields.type!, name: this.#words(span), aliases: [], mentions: [{ ...span, confidence: 1 }], roles: [],
      confidence: 1, status: 'added', note: null,
    };
    // A person's mentions: those named in the decision beside those found; a mention whose span was corrected gives way to the new one.
    const moved = this.#spanOr(fields.span, null);
    const kept = moved ? base.mentions.filter(m => !overlaps(m, span) && !overlaps(m, moved)) : base.mentions;
    const added = [...(moved ? [moved] : []), ...this.#spans(fields.mentions)];
    const changed: ReviewedEntity = {
      ...base,
      ...decided(decision, known),
      type: fields.type ?? base.type,
      name: fields.name ?? base.name,
      aliases: fields.aliases ?? base.aliases,
      mentions: withMentions(kept, added),
      roles: moved ? [] : base.roles,
    };
    this.#entities = replaced(this.#entities, known, changed);
    return true;
  }

  #mergeEntities(decision: Decision, known: ReviewedEntity | undefined): boolean {
    const stays = decision.into ? this.#entityAt(decision.into) : undefined;
    if (!known || !stays || stays.id === known.id) return false;
    const names = [...new Set([...stays.aliases, known.name, ...known.aliases])].filter(name => name !== stays.name);
    const merged: ReviewedEntity = { ...stays, ...decided(decision, stays), aliases: names, mentions: withMentions(stays.mentions, known.mentions) };
    this.#entities = this.#entities.filter(e => e.id !== known.id).map(e => (e.id === stays.id ? merged : e));
    this.#renameEntity(known.id, stays.id);
    return true;
  }

  #splitMention(decision: Decision, known: ReviewedEntity, span: Span): boolean {
    const mention = known.mentions.find(m => overlaps(m, span));
    if (!mention || known.mentions.length < 2) return false;
    const fields = readFields('entity', decision.set);
    const rest: ReviewedEntity = { ...known, mentions: known.mentions.filter(m => m !== mention), roles: [] };
    const single: ReviewedEntity = {
      ...known,
      ...decided(decision, known),
      id: addedId('e', decision),
      type: fields.type ?? known.type,
      name: fields.name ?? this.#words(mention),
      aliases: fields.aliases ?? [],
      mentions: [mention],
      roles: [],
      confidence: 1,
    };
    this.#entities = [...replaced(this.#entities, known, rest), single];
    return true;
  }

  #renameEntity(from: string, to: string): void {
    const renamed = (id: string | null): string | null => (id === from ? to : id);
    this.#quotations = this.#quotations.map(q => ({
      ...q,
      speaker: q.speaker && { ...q.speaker, entity: renamed(q.speaker.entity), affiliation: renamed(q.speaker.affiliation) },
      via: q.via.map(v => ({ ...v, entity: renamed(v.entity) })),
    }));
    this.#entities = this.#entities.map(e => ({ ...e, roles: e.roles.map(r => ({ ...r, affiliation: renamed(r.affiliation) })) }));
  }

  #spans(targets: readonly Target[] = []): Span[] {
    return targets.flatMap(target => this.#place(target).span ?? []).sort(compareSpans);
  }

  /** The place of a decided field; what was there where the field was not decided on or its words are gone. */
  #spanOr(target: Target | null | undefined, before: Span | null): Span | null {
    if (target === null) return null;
    return (target && this.#place(target).span) ?? before;
  }

  #entityAt(target: Target | null | undefined): ReviewedEntity | undefined {
    const span = target && this.#place(target).span;
    return span ? this.#entityWith(span) : undefined;
  }

  #entityWith(span: Span): ReviewedEntity | undefined {
    return this.#entities.find(e => e.mentions.some(m => m.start === span.start && m.end === span.end))
      ?? this.#entities.find(e => e.mentions.some(m => contains(m, span) || contains(span, m)));
  }

  #figureAt(target: Target | null | undefined): ReviewedFigure | undefined {
    const span = target && this.#place(target).span;
    return span ? closest(this.#figures, span, f => f) : undefined;
  }

  #words(span: Span): string {
    return this.#article.text.slice(span.start, span.end);
  }
}

function addedId(letter: string, decision: Decision): string {
  return `${letter}-${decision.id}`;
}

/** Status and note after a decision. An annotation that a person added stays so, whatever is corrected in it later. */
function decided(decision: Decision, before: Reviewed | undefined): Reviewed {
  const status = { confirm: 'confirmed', reject: 'rejected', correct: 'corrected', add: 'added', merge: 'corrected', split: 'corrected', note: before?.status ?? 'detected' } as const;
  const note = decision.note === undefined ? before?.note ?? null : decision.note;
  const keepsAdded = before?.status === 'added' && decision.action !== 'reject';
  return { status: keepsAdded ? 'added' : status[decision.action], note };
}

function replaced<T>(list: readonly T[], before: T | undefined, after: T): T[] {
  return before === undefined ? [...list, after] : list.map(item => (item === before ? after : item));
}

function withMentions(mentions: readonly Mention[], added: readonly Span[]): Mention[] {
  const all = [...mentions];
  for (const span of added) if (!all.some(m => overlaps(m, span))) all.push({ start: span.start, end: span.end, confidence: 1 });
  return all.sort(compareSpans);
}
