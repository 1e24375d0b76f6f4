import type { Entity, Mention } from '../analysis.ts';
import type { Span } from '../span.ts';

/** A mention with the entity that it names. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly entity: Entity;
  /** Index into the entity's mentions. */
  readonly index: number;
}

/** Finds mentions by where they stand. Every question takes logarithmic time, and that of the answer's length. */
export interface EntityIndex {
  /** All mentions, sorted by start. They do not overlap. */
  readonly mentions: readonly PlacedMention[];
  /** The mention that holds the unit at `offset`. */
  at(offset: number): PlacedMention | null;
  /** The mentions that lie wholly inside `span`, in order. */
  within(span: Span): readonly PlacedMention[];
  /** The mentions that share a unit with `span`, in order. */
  overlapping(span: Span): readonly PlacedMention[];
  byId(id: string): Entity | null;
}

/** Builds the index of an article's entities, offsets as theirs. */
export function indexEntities(entities: readonly Entity[]): EntityIndex {
  const mentions = entities
    .flatMap(entity => entity.mentions.map((mention, index) => ({ mention, entity, index })))
    .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
  const ids = new Map(entities.map(entity => [entity.id, entity]));
  /** Index of the first mention that ends after `offset`. */
  const firstEndingAfter = (offset: number): number => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle]!.mention.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const overlapping = (span: Span): PlacedMention[] => {
    const found: PlacedMention[] = [];
    for (let i = firstEndingAfter(span.start); i < mentions.length && mentions[i]!.mention.start < span.end; i++) found.push(mentions[i]!);
    return found;
  };
  return {
    mentions,
    at(offset) {
      const found = mentions[firstEndingAfter(offset)];
      return found && found.mention.start <= offset ? found : null;
    },
    within: span => overlapping(span).filter(({ mention }) => mention.start >= span.start && mention.end <= span.end),
    overlapping,
    byId: id => ids.get(id) ?? null,
  };
}
