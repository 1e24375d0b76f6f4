import type { EntityType, FigureType, FigureValue, Modifier, QuotationType } from './annotation.ts';
import type { Article } from './article.ts';
import type { Span } from './span.ts';

/*
 * What the pipeline finds. Spans count from the start of the article's text; the words are `text.slice(start, end)` and nowhere else.
 * Lists are sorted by start. Ids are given in that order (q1, f1, e1 …): the same text gives the same ids.
 */

export interface Figure extends Span {
  readonly id: string;
  readonly type: FigureType;
  readonly value: FigureValue;
  readonly mod: Modifier | null;
  /** ISO 4217 code, "%" or the unit's name; null where there is none. */
  readonly unit: string | null;
  readonly confidence: number;
  /** What a relative date was resolved against: the article's date, or the figure before it in the text. Null for an absolute one. */
  readonly reference: { readonly value: string; readonly figure: Span | null } | null;
}

export interface Mention extends Span {
  readonly confidence: number;
}

/** A role that the article gives a person beside one of the mentions: «генеральный директор» in «генеральный директор Baidu Робин Ли». */
export interface Role extends Span {
  /** Index into the entity's mentions. */
  readonly mention: number;
  /** Id of the entity the role belongs to (Baidu). */
  readonly affiliation: string | null;
}

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Never empty, sorted by start. */
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly confidence: number;
}

/** Why a quotation was taken for one, in terms that the hover puts into words. */
export interface Evidence {
  readonly code: 'quotation-marks' | 'dash-line' | 'cue' | 'subject' | 'conjunction' | 'according-to' | 'headline-colon' | 'interview'
    | 'speaker-continued' | 'pronoun' | 'noun-phrase' | 'block-quotation';
  /** The words that show it, where there are any. */
  readonly span: Span | null;
}

export interface Speaker {
  /** Id of an entity, null for a source without a name. */
  readonly entity: string | null;
  readonly name: string;
  readonly role: string | null;
  readonly affiliation: string | null;
}

export interface Quotation {
  readonly id: string;
  readonly type: QuotationType;
  /** The content, in order, never empty. */
  readonly segments: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly speaker: Speaker | null;
  readonly date: { readonly figure: string | null; readonly value: FigureValue } | null;
  readonly via: readonly (Span & { readonly entity: string | null })[];
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** A quotation's content, from its first segment to its last. */
export function contentOf({ segments }: { readonly segments: readonly Span[] }): Span {
  return { start: segments[0]!.start, end: segments[segments.length - 1]!.end };
}

/** Everything that was found in one version of an article. */
export interface Analysis {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
  readonly entities: readonly Entity[];
}
