import type { Role } from '../analysis.ts';
import type { FoundArticle } from '../detect.ts';
import type { Morphology } from '../morphology/morphology.ts';
import type { Span } from '../span.ts';
import type { Token } from '../token.ts';
import type { Cluster } from './clusterNames.ts';
import { knownName } from './gazetteer.ts';
import { DEMONYMS } from './lexicon/demonyms.ts';
import { stemOf } from '../morphology/stem.ts';
import type { PlacedName } from './placedNames.ts';
import { englishRole } from './rolesEn.ts';
import { russianRole } from './rolesRu.ts';

/** A name beside a person's, and the index of its cluster. */
export interface Neighbour {
  readonly name: PlacedName;
  readonly owner: number;
}

/** What the roles of the persons in one paragraph are looked for in. */
export interface RoleContext {
  readonly tokens: readonly Token[];
  readonly morphology: Morphology | null;
  /** The name that ends with, or begins at, a token; null where none does. */
  endingAt(token: number): Neighbour | null;
  startingAt(token: number): Neighbour | null;
  /** Whether a cluster is a body or place that somebody can belong to. */
  isBody(owner: number): boolean;
  /** The cluster of the country that an adjective in lower case belongs to («российский», "Mexican"), where the article names it. */
  countryOf(adjective: string): number | undefined;
}

/** A role by its tokens, from `first` up to but without `end`. */
export interface FoundRole {
  readonly first: number;
  readonly end: number;
  /** Index of the cluster of the body that the role belongs to. */
  readonly affiliation: number | undefined;
}

/** The roles that stand beside the mentions of each person, by the cluster's index; `idOf` gives an entity's id by its index. */
export function findRoles(article: FoundArticle, clusters: readonly Cluster[], morphology: Morphology | null, idOf: (index: number) => string): Role[][] {
  const byStart = new Map<number, Neighbour>(); // by offset; names do not overlap
  const byEnd = new Map<number, Neighbour>();
  clusters.forEach(({ names }, owner) => {
    for (const name of names) {
      byStart.set(name.start, { name, owner });
      byEnd.set(name.end, { name, owner });
    }
  });
  const isBody = (owner: number): boolean => clusters[owner]!.type === 'organization' || clusters[owner]!.type === 'location';
  const countries = new Map<string, number>(); // by their ids in the tables
  clusters.forEach(({ type, names }, owner) => {
    if (type !== 'location') return;
    const id = knownName(names[0]!.words.map(word => word.toLowerCase()))?.id;
    if (id && !countries.has(id)) countries.set(id, owner);
  });
  const countryOf = (adjective: string): number | undefined => {
    const id = DEMONYMS.get(stemOf(adjective));
    return id === undefined ? undefined : countries.get(id);
  };
  return clusters.map(({ type, names }) => (type !== 'person' ? [] : names.flatMap((name, mention) => {
    const { start, findings: { passage: { tokens, language } } } = article.paragraphs[name.paragraph]!;
    const context: RoleContext = {
      tokens, morphology, isBody, countryOf,
      endingAt: token => (tokens[token] && byEnd.get(start + tokens[token].end)) ?? null,
      startingAt: token => (tokens[token] && byStart.get(start + tokens[token].start)) ?? null
    };
    const role = (language === 'ru' ? russianRole : englishRole)(context, name);
    if (!role) return [];
    const span: Span = { start: start + tokens[role.first]!.start, end: start + tokens[role.end - 1]!.end };
    return [{ ...span, mention, affiliation: role.affiliation === undefined ? null : idOf(role.affiliation) }];
  })));
}
