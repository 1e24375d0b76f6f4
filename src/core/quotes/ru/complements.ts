import type { Item } from '../outline.ts';
import { isNameQuote } from './nameQuote.ts';
import { LATIN_LOWER, PATRONYMIC, PLACE_NOUNS, RELATIVES } from './nounWords.ts';
import { ANY_CASE, GENT, type Lexicon, NOMN, POSSESSIVES, type Word } from './word.ts';

/** The genitives behind the nouns of a region: «пресс-секретарь [президента России] Песков», «адвокат [Ветрова] Мария Лапина». */
export class Complements {
  readonly #items: readonly Item[];
  readonly #lexicon: Lexicon;

  constructor(items: readonly Item[], lexicon: Lexicon) {
    this.#items = items;
    this.#lexicon = lexicon;
  }

  #word(i: number): Word {
    return this.#lexicon(this.#items[i]!);
  }

  /** The end of the genitives that narrow a noun: «пресс-секретарь [президента России]». */
  endOf(i: number, limit: number, headCases: number, plural = false): number {
    const items = this.#items;
    let end = this.#whoseRelative(i, limit) ? i + 1 : i;
    while (end < limit) {
      const item = items[end]!;
      if (item.kind === 'quote') {
        // «партии [«Яблоко»]» after a genitive
        if (end > i && isNameQuote(item)) { end++; continue; }
        break;
      }
      if (item.lower === 'и' && end > i && end + 1 < limit) {
        const after = this.#genitiveEnd(end + 1, limit);
        if (after > end + 1 && !this.#mayBeNominativeName(end + 1)) { end = after; continue; }
        break;
      }
      // «принцессы [Мако]»: a name that the dictionary does not know beside a person's title
      if (headCases !== 0 && item.kind === 'word' && this.#word(end).capital && !this.#word(end).known && /\p{Ll}/u.test(item.text) && !LATIN_LOWER.test(item.lower)
        && this.#word(end).nouns.some(noun => noun.cases === ANY_CASE)) break;
      // «директора музея [Николая Буркова]»: a person's name in the head's own case names the head.
      if (headCases !== 0 && item.kind === 'word' && this.#word(end).capital && this.#word(end).nouns.some(noun => noun.animate && noun.name && (noun.cases & headCases) !== 0)
        && !(headCases & NOMN && this.#word(end).nouns.every(noun => (noun.cases & NOMN) === 0)) && !(this.#isFullName(end + 1, limit) && this.#genitiveEnd(end, limit) > end)) break;
      const next = this.#genitiveEnd(end, limit, plural);
      if (next === end) break;
      end = this.#placeNameEnd(next, limit);
    }
    return end;
  }

  /** Whether the one name behind a relative at `i` may tell whose relative it is: «отец [Сингха]», «жена [Орлова]»; not «жена Ольга», «сын Иван Орлов». */
  #whoseRelative(i: number, limit: number): boolean {
    if (i >= limit || !this.#word(i - 1).nouns.some(noun => RELATIVES.has(noun.lemma))) return false;
    const [name, next] = [this.#items[i]!, this.#items[i + 1]];
    const word = name.kind === 'word' ? this.#word(i) : null;
    // of a name that the dictionary does not know, «Сингха» is as likely the genitive of «Сингх»
    const genitive = word !== null && (word.nouns.some(noun => (noun.cases & GENT) !== 0 && noun.cases !== ANY_CASE) || !word.known && /[ая]$/u.test(name.lower) && this.#word(i - 1).nouns.some(noun => noun.gender === 'masc'));
    if (!word?.capital || !genitive) return false;
    return !(i + 1 < limit && next?.kind === 'word' && this.#word(i + 1).capital);
  }

  /** The end of a place's name behind the word for it that ends at `i`, where it is one word and another name follows, or the dictionary does not know it. */
  #placeNameEnd(i: number, limit: number): number {
    const items = this.#items;
    if (i >= limit || !this.#word(i - 1).nouns.some(noun => PLACE_NOUNS.has(noun.lemma))) return i;
    const item = items[i]!;
    if (item.kind !== 'word' || !this.#word(i).capital || this.#word(i).nouns.some(noun => noun.name && noun.animate && this.#word(i).known)) return i;
    return i + 1;
  }

  #mayBeNominativeName(i: number): boolean {
    const item = this.#items[i]!;
    return item.kind === 'word' && this.#word(i).nouns.some(noun => (noun.cases & NOMN) !== 0);
  }

  /** The end of one genitive phrase at `i`; `i` where none stands there. */
  #genitiveEnd(i: number, limit: number, plural = false): number {
    const items = this.#items;
    let j = i;
    if (items[i]!.kind === 'word' && /^сво(?:ей|его|их|ему|им)$/u.test(items[i]!.lower)) return i;
    while (j < limit && items[j]!.kind === 'word' && (POSSESSIVES.has(items[j]!.lower)
      || ((this.#word(j).modifier & GENT) !== 0 && this.headFollows(j + 1, limit, GENT)))) j++;
    if (j >= limit) return i;
    const item = items[j]!;
    if (item.kind !== 'word') return i;
    const word = this.#word(j);
    if (word.preposition || word.conjunction || word.pronoun) return i;
    const genitive = word.nouns.some(noun => (noun.cases & GENT) !== 0);
    if (!genitive) return i;
    const other = word.nouns.some(noun => (noun.cases & NOMN) !== 0);
    if (other && word.capital && j === i) {
      // «глава МВД Колокольцев», «министр Гейтс»: what may stand in any case is a complement only before another name or after a lower-case head.
      const next = items[j + 1];
      const nameFollows = j + 1 < limit && next?.kind === 'word' && this.#word(j + 1).capital && this.#word(j + 1).nouns.some(noun => (noun.cases & NOMN) !== 0);
      const person = word.nouns.some(noun => noun.animate && noun.name);
      if (person && this.#isFullName(j + 1, limit)) return j + 1; // «адвокат [Ветрова] Мария Лапина»
      if (person && word.nouns.some(noun => noun.animate && noun.name && (noun.cases & NOMN) !== 0)) return plural ? j + 1 : i;
      if (!nameFollows && word.nouns.some(noun => noun.name && noun.cases !== ANY_CASE && (noun.cases & NOMN) !== 0 && noun.number !== 'plur')) return i;
      return j + 1;
    }
    j++;
    while (j < limit && items[j]!.kind === 'word' && this.#word(j).capital && !this.#word(j).preposition
      && (this.#word(j).nouns.length === 0 || this.#word(j).nouns.every(noun => (noun.cases & GENT) !== 0 && (noun.cases & NOMN) === 0))) j++;
    return j;
  }

  /** Whether a given name and a surname in the nominative stand at `i`: «Мария Лапина»; not «Иван Иванович». */
  #isFullName(i: number, limit: number): boolean {
    const [given, surname] = [this.#items[i], this.#items[i + 1]];
    if (i + 1 >= limit || given?.kind !== 'word' || surname?.kind !== 'word' || PATRONYMIC.test(surname.lower)) return false;
    return this.#word(i).capital && this.#word(i + 1).capital && this.#word(i).nouns.some(noun => noun.animate && noun.name && (noun.cases & NOMN) !== 0 && noun.cases !== ANY_CASE);
  }

  /** Whether a noun, or another modifier of one, stands at `j` in one of the cases. */
  headFollows(j: number, limit: number, mask: number): boolean {
    if (j >= limit) return false;
    const item = this.#items[j]!;
    if (item.kind === 'number') return true;
    if (item.kind === 'quote') return false;
    if (item.kind !== 'word') return false;
    const word = this.#word(j);
    return (word.modifier & mask) !== 0 || word.nouns.some(noun => (noun.cases & mask) !== 0);
  }
}
