import type { Entity } from '../analysis.ts';
import type { EntityIndex, PlacedMention } from '../entities/entityIndex.ts';
import type { Morphology } from '../morphology/morphology.ts';
import type { Discourse } from './discourse.ts';
import { englishGender } from './en/gender.ts';
import type { SourcePhrase } from './statement.ts';

type Gender = 'masc' | 'femn' | 'neut';

const LATIN = /^\p{Script=Latin}/u; // "Smith"; not «Смит»

/** A pronoun so soon behind a statement, in characters, is most likely its speaker: «…», – сказал X. Он добавил, что. */
const SAME_BREATH = 200;

/** What standing early in a sentence is worth behind another's name: "Makuei paid tribute to [Luk]". */
const BEHIND_ANOTHER = 0.3;

/** How far back, in characters, a pronoun is followed. */
export const MEMORY = 1500;

/** An entity that a pronoun or noun may go back to, with how clear that is: 0.5 where another fits as well, 1 where none does. */
export interface Antecedent {
  readonly placed: PlacedMention;
  readonly certainty: number;
}

/** Looks for whoever a pronoun or noun goes back to. Made once per article; every question looks at a bounded stretch of text. */
export class Antecedents {
  readonly #text: string;
  readonly #index: EntityIndex;
  readonly #morphology: Morphology | null;
  readonly #genders = new Map<string, Gender | null>();

  constructor(text: string, index: EntityIndex, morphology: Morphology | null) {
    this.#text = text;
    this.#index = index;
    this.#morphology = morphology;
  }

  /** The likeliest entity before `at`: lately named, named first in its sentence, or the last to speak. */
  before(at: number, type: Entity['type'], gender: SourcePhrase['gender'], discourse: Discourse, preferred: ((placed: PlacedMention) => boolean) | null): Antecedent | null {
    const mentions = this.#index.overlapping({ start: Math.max(0, at - MEMORY), end: at });
    const scores = new Map<string, { placed: PlacedMention; score: number }>();
    for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - 40); i--) {
      const placed = mentions[i]!;
      if (placed.entity.type !== type || placed.mention.end > at) continue;
      if (gender && !this.#fits(placed.entity, gender)) continue;
      let score = -(at - placed.mention.end) / 250;
      const opening = this.#sentenceStart(placed.mention.start);
      if (opening >= 0) score += isBehindAnother(mentions, i, opening) ? BEHIND_ANOTHER : 1.2;
      if (discourse.last?.speaker.entity === placed.entity.id) score += at - discourse.last.end < SAME_BREATH ? 2.4 : 1.2;
      // «…, сообщает «Вестник» со ссылкой на Анну Орлову. По её словам»
      if (discourse.last?.via.includes(placed.entity.id) && at - discourse.last.end < SAME_BREATH) score += 3;
      if (preferred?.(placed)) score += 4;
      const before = scores.get(placed.entity.id);
      if (!before) scores.set(placed.entity.id, { placed, score });
      else before.score = Math.max(before.score, score) + 0.15;
    }
    const ordered = [...scores.values()].sort((a, b) => b.score - a.score);
    const best = ordered[0];
    if (!best) return null;
    const margin = best.score - (ordered[1]?.score ?? best.score - 3);
    return { placed: best.placed, certainty: 0.5 + 0.5 * Math.min(1, margin / 2) };
  }

  /** Where the sentence begins among whose first words a mention stands, most likely as its subject; -1 where it stands farther in. */
  #sentenceStart(start: number): number {
    const from = Math.max(0, start - 60);
    const before = this.#text.slice(from, start);
    const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('! '), before.lastIndexOf('? '), start < 60 ? 0 : -1);
    return stop < 0 ? -1 : from + stop;
  }

  #fits(entity: Entity, gender: Gender): boolean {
    let known = this.#genders.get(entity.id);
    if (known === undefined) {
      known = LATIN.test(entity.name) ? englishGender(entity, this.#text, this.#index) : this.#genderOf(entity.name);
      this.#genders.set(entity.id, known);
    }
    return known === null || known === gender;
  }

  /** The gender of a Russian name, by its first name or patronymic, else by its surname; null where the dictionary does not know. */
  #genderOf(name: string): Gender | null {
    if (!this.#morphology) return null;
    let surname: Gender | null = null;
    for (const word of name.split(/[\s-]+/u)) {
      for (const { tag, known } of this.#morphology.readings(word)) {
        if (tag.case !== 'nomn' || tag.number !== 'sing' || tag.gender === null || tag.gender === 'ms-f') continue;
        if ((tag.grammemes.has('Name') && known) || tag.grammemes.has('Patr')) return tag.gender;
        if (tag.grammemes.has('Surn')) surname ??= tag.gender;
      }
    }
    return surname;
  }
}

/** Whether another of the same type is named before the mention at `i` in the sentence that begins at `opening`. */
function isBehindAnother(mentions: readonly PlacedMention[], i: number, opening: number): boolean {
  const { entity } = mentions[i]!;
  for (let k = i - 1; k >= 0 && mentions[k]!.mention.start >= opening; k--) if (mentions[k]!.entity.type === entity.type && mentions[k]!.entity.id !== entity.id) return true;
  return false;
}
