import type { Entity, Role, Speaker } from '../analysis.ts';
import type { EntityIndex, PlacedMention } from '../entities/entityIndex.ts';
import type { Span } from '../span.ts';
import type { SourcePhrase } from './statement.ts';

/** Forms of address, which tell no role: "Dr", «г-жа»; not "Dr of Law". */
const COURTESY = /^(?:Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|г-н|г-жа|господин|госпожа)\.?$/iu;

/** Makes speakers of mentions, with the role that the article gives them there or nearest before. */
export class NamedSpeakers {
  readonly #text: string;
  readonly #index: EntityIndex;

  constructor(text: string, index: EntityIndex) {
    this.#text = text;
    this.#index = index;
  }

  /** The speaker that a mention names; `phrase` is the source that holds it, whose title is the role where none was found. */
  of({ entity, index }: PlacedMention, phrase: SourcePhrase | null): Speaker {
    const role = this.#roleOf(entity, index);
    if (role) return { entity: entity.id, name: entity.name, role: this.#text.slice(role.start, role.end), affiliation: role.affiliation };
    const beside = phrase && entity.type === 'person' ? this.#roleBeside(entity.mentions[index]!, phrase.phrase) : null;
    return { entity: entity.id, name: entity.name, role: beside?.role ?? null, affiliation: beside?.affiliation ?? null };
  }

  #roleOf(entity: Entity, mention: number): Role | null {
    return entity.roles.find(role => role.mention === mention) ?? [...entity.roles].reverse().find(role => role.mention < mention) ?? entity.roles[0] ?? null;
  }

  /** The title that stands in the source's phrase before the name, without the body it belongs to: «глава» and «Сбербанк» of «глава Сбербанка Греф». */
  #roleBeside(name: Span, phrase: Span): { readonly role: string | null; readonly affiliation: string | null } | null {
    if (phrase.start >= name.start) return null;
    const before = { start: phrase.start, end: name.start };
    const body = this.#index.within(before).find(({ entity }) => entity.type === 'organization' || entity.type === 'location') ?? null;
    const end = body && body.mention.start > phrase.start ? body.mention.start : name.start;
    const role = this.#text.slice(body && body.mention.start === phrase.start ? body.mention.end : phrase.start, end).replace(/^[\s«»"“”,]+|[\s«»"“”,(]+$/gu, '').replace(/^(?:the|a|an)\s/iu, '').replace(/\s(?:of|at|for|from|в|во|из|от|при)$/iu, '');
    return role && !COURTESY.test(role) ? { role, affiliation: body?.entity.id ?? null } : null;
  }

  /** A speaker whom the article does not name otherwise than by these words. */
  unnamed(source: Span): Speaker {
    return { entity: null, name: this.#text.slice(source.start, source.end), role: null, affiliation: null };
  }
}
