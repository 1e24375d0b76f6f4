import type { Item } from '../outline.ts';
import type { SourcePhrase } from '../statement.ts';
import { Complements } from './complements.ts';
import { OCCASIONS, SPEAKER_NOUNS } from './lexicon.ts';
import { isNameQuote } from './nameQuote.ts';
import { ATTRIBUTE_PREPOSITIONS, CLASS_NOUNS, COLLECTIVES, EMPTY_MODIFIERS, LATIN_LOWER, PARTICLES, QUANTIFIERS, RELATIVE, TIMES } from './nounWords.ts';
import { ANY_CASE, GENT, type Lexicon, NOMN, POSSESSIVES, type Word } from './word.ts';

/** A noun phrase among the items of a region, from `first` up to but without `end`. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  /** The cases the head may stand in, as far as its adjectives agree. */
  readonly cases: number;
  readonly number: 'sing' | 'plur' | null;
  readonly gender: 'masc' | 'femn' | 'neut' | null;
  readonly animate: boolean;
  readonly kind: 'name' | 'noun' | 'pronoun';
  readonly lemma: string;
  /** Where the name begins that stands beside the head («министр Иванов»), or the head itself where it is a name; -1 for none. */
  readonly name: number;
  readonly nameEnd: number;
}

export class NounPhrases {
  readonly #items: readonly Item[];
  readonly #lexicon: Lexicon;
  readonly #complements: Complements;

  constructor(items: readonly Item[], lexicon: Lexicon) {
    this.#items = items;
    this.#lexicon = lexicon;
    this.#complements = new Complements(items, lexicon);
  }

  word(i: number): Word {
    return this.#lexicon(this.#items[i]!);
  }

  /** The noun phrase that begins at item `i` and ends before `limit`; null where none begins. Of a head's readings, those in a case of `wanted` count where there are any. */
  at(i: number, limit: number, plain = false, wanted = ANY_CASE): NounPhrase | null {
    const items = this.#items;
    let mask = ANY_CASE;
    let counted = false;
    let j = i;
    while (j < limit) {
      const item = items[j]!;
      if (item.kind === 'number') { j++; continue; }
      if (item.kind === 'mark' && (item.lower === '-' || item.lower === '%') && j > i) { j++; continue; }
      if (item.kind !== 'word') break;
      if (POSSESSIVES.has(item.lower)) { j++; continue; }
      if (RELATIVE.test(item.lower)) return null;
      const word = this.word(j);
      // «двое свидетелей», «несколько экспертов»: the noun counted stands in the genitive
      if (COLLECTIVES.has(item.lower) && this.#complements.headFollows(j + 1, limit, GENT)) { counted = true; j++; continue; }
      if (word.modifier === 0 || this.#standsForNoun(j, limit) || !this.#complements.headFollows(j + 1, limit, word.modifier & mask)) break;
      mask &= word.modifier;
      j++;
    }
    const phrase = this.#fromHead(i, j, mask, limit, plain, wanted);
    return phrase && counted && phrase.animate && (phrase.cases & GENT) !== 0 ? { ...phrase, cases: phrase.cases | NOMN, number: 'plur', gender: null } : phrase;
  }

  /** Whether an adjective is the noun itself: «[знакомые] актёра», «[пострадавшие] сотрудника»; not «знакомые актёры». */
  #standsForNoun(j: number, limit: number): boolean {
    if (j + 1 >= limit || this.#items[j + 1]!.kind !== 'word') return false;
    const plural = this.word(j).nouns.some(noun => noun.number === 'plur' && (noun.cases & NOMN) !== 0);
    const next = this.word(j + 1);
    return plural && next.modifier === 0 && next.nouns.length > 0 && next.nouns.some(noun => (noun.cases & GENT) !== 0) && next.nouns.every(noun => noun.number === 'sing');
  }

  #fromHead(first: number, head: number, agreed: number, limit: number, plain: boolean, wanted: number): NounPhrase | null {
    if (head >= limit) return null;
    const item = this.#items[head]!;
    let mask = agreed;
    if (item.kind === 'quote') {
      if (!isNameQuote(item)) return null;
      return { first, end: head + 1, head, cases: mask, number: null, gender: null, animate: false, kind: 'name', lemma: '', name: head, nameEnd: head + 1 };
    }
    if (item.kind !== 'word') return null;
    const word = this.word(head);
    if (word.preposition || word.conjunction) return null;
    if (word.nouns.some(noun => (noun.cases & mask & wanted) !== 0)) mask &= wanted;
    let reading = word.nouns.find(noun => (noun.cases & mask & NOMN) !== 0) ?? word.nouns.find(noun => (noun.cases & mask) !== 0);
    if (!reading) {
      // An adjective without a noun («многие», «пострадавший», «задержанная»), or a capitalised word that the dictionary does not know.
      if (word.modifier !== 0 && (head === first || mask !== 0)) reading = { lemma: item.lower, cases: word.modifier, number: null, gender: null, animate: true, name: false };
      else if (word.capital && !word.known && !word.adverb && word.verbs.length === 0) reading = { lemma: item.lower, cases: ANY_CASE, number: null, gender: null, animate: true, name: true };
      else return null;
    }
    // «20 марта»: no woman of that name
    const time = word.capital ? undefined : word.nouns.find(noun => TIMES.has(noun.lemma));
    if (time) reading = time;
    const cases = time ? time.cases & mask : word.nouns.reduce((all, noun) => all | (noun.cases & mask), 0) || reading.cases;
    if (word.pronoun) return { first, end: head + 1, head, cases, number: reading.number, gender: reading.gender, animate: true, kind: 'pronoun', lemma: reading.lemma, name: -1, nameEnd: -1 };
    const domain = (word.capital || LATIN_LOWER.test(item.text)) && this.#items[head + 1]?.lower === '.' && this.#items[head + 1]!.start === item.end && this.#items[head + 2]?.start === item.end + 1; // Страна.ua
    const isName = domain || word.capital && (reading.name || !word.known || LATIN_LOWER.test(item.lower)) && !SPEAKER_NOUNS.has(reading.lemma);
    let end = head + 1;
    let name = -1;
    let nameEnd = -1;
    if (time) {
      // «13 апреля 2016 года» takes no name behind it
      while (end < limit && (this.#items[end]!.kind === 'number' || (this.#items[end]!.kind === 'word' && TIMES.has(this.word(end).nouns[0]?.lemma ?? '')))) end++;
    } else if (isName) {
      name = head;
      end = this.#nameEnd(head, limit, cases);
      nameEnd = end;
      end = this.#complements.endOf(end, limit, 0);
      if (end > nameEnd) { name = -1; nameEnd = -1; }
    } else {
      const ofClass = CLASS_NOUNS.has(reading.lemma) && head + 1 < limit && this.#standsUnchanged(head + 1);
      const speaks = reading.animate || SPEAKER_NOUNS.has(reading.lemma);
      if (!ofClass) end = this.#complements.endOf(head + 1, limit, reading.animate && reading.number !== 'plur' ? cases : 0, reading.number === 'plur');
      if (!ofClass && speaks && !plain) end = this.#titleEnd(end, limit, cases);
      const next = this.#items[end];
      // The name beside the head: «Дмитрий Песков» of «пресс-секретарь президента Дмитрий Песков», «Ведомости» of «газета «Ведомости»».
      if (end < limit && next && this.#beginsName(end, cases, end === head + 1 && CLASS_NOUNS.has(reading.lemma) && (reading.number !== 'plur' || this.#standsUnchanged(end)), reading.number)) {
        name = end;
        end = next.kind === 'quote' ? end + 1 : this.#nameEnd(end, limit, cases);
        nameEnd = end;
      } else if (end === head + 1 && end < limit && next?.kind === 'quote' && isNameQuote(next)) {
        end++; // «глава «Роснефти»»: the name of another thing
        if (end < limit && this.#beginsName(end, cases, false, reading.number)) {
          name = end;
          end = this.#nameEnd(end, limit, cases);
          nameEnd = end;
        }
      }
    }
    // «Си Цзиньпин»: a common word that is part of a name has no gender of its own.
    const borrowed = word.capital && !reading.name && name === head + 1 && !SPEAKER_NOUNS.has(reading.lemma) && !reading.animate && !this.#standsUnchanged(name) && !CLASS_NOUNS.has(reading.lemma) && reading.cases === ANY_CASE;
    if (borrowed) return { first, end, head, cases, number: null, gender: null, animate: true, kind: 'name', lemma: reading.lemma, name: head, nameEnd };
    // What the dictionary only guesses of a name says nothing of its gender.
    const guessed = isName && !word.known;
    // «глава» is a chapter or a man, «судья» a man or a woman.
    const nominatives = word.nouns.filter(noun => (noun.cases & mask & NOMN) !== 0);
    const gender = nominatives.some(noun => noun.gender !== reading.gender && noun.number === reading.number) ? null : reading.gender;
    const animate = reading.animate || SPEAKER_NOUNS.has(reading.lemma) && nominatives.some(noun => noun.animate);
    return { first, end, head, cases, number: guessed ? null : reading.number, gender: guessed ? null : gender, animate, kind: name >= 0 ? 'name' : 'noun', lemma: reading.lemma, name, nameEnd };
  }

  /** Latin letters and quotation marks show no case: «журнала Forbes». */
  #standsUnchanged(i: number): boolean {
    const item = this.#items[i]!;
    return item.kind === 'quote' ? isNameQuote(item) : item.kind === 'word' && this.word(i).capital && (LATIN_LOWER.test(item.lower) || item.text.length > 1 && item.text === item.text.toUpperCase());
  }

  /** The end of prepositional phrases between a title and its name: «вице-спикер Думы [от ЛДПР] Игорь Лебедев»; `i` where no name follows. */
  #titleEnd(i: number, limit: number, cases: number): number {
    let end = i;
    for (let k = 0; k < 3 && end + 1 < limit; k++) {
      const item = this.#items[end]!;
      if (item.kind !== 'word' || !ATTRIBUTE_PREPOSITIONS.has(item.lower)) return i;
      for (let t = end + 2; t < Math.min(limit, end + 7) && this.#items[t]!.kind === 'word'; t++) {
        const word = this.word(t);
        if (word.capital && word.nouns.some(noun => noun.name && noun.animate && noun.cases !== ANY_CASE && (noun.cases & cases) !== 0)) return t;
      }
      const next = this.at(end + 1, limit, true);
      if (!next || (next.lemma !== '' && OCCASIONS.has(next.lemma))) return i;
      end = next.end;
    }
    return i;
  }

  #beginsName(i: number, cases: number, afterClass: boolean, number: 'sing' | 'plur' | null): boolean {
    const item = this.#items[i]!;
    if (item.kind === 'quote') return afterClass && isNameQuote(item);
    if (item.kind !== 'word') return false;
    const word = this.word(i);
    if (!word.capital || word.preposition) return false;
    if (afterClass) return true;
    return word.nouns.length === 0 || word.nouns.some(noun => (noun.cases & cases) !== 0 && (number !== 'plur' || noun.number !== 'sing'));
  }

  /** The end of a name whose first word stands at `i`: capitalised words in a case of `cases`, with particles, initials and hyphens between them. */
  #nameEnd(i: number, limit: number, cases: number): number {
    const items = this.#items;
    let end = i + 1;
    while (end < limit) {
      const item = items[end]!;
      const before = items[end - 1]!;
      if (item.lower === '.' && before.kind === 'word' && before.text.length <= 2 && before.end === item.start) { end++; continue; }
      if (item.lower === '.' && before.end === item.start && items[end + 1]?.start === item.end && items[end + 1]?.kind === 'word') { end += 2; continue; } // NEWSru.com
      if ((item.lower === '-' || item.lower === '’' || item.lower === "'" || item.lower === '✴' || item.lower === '*' || item.lower === '&') && end + 1 <= limit && (item.start === before.end || item.lower === '&')) { end++; continue; }
      if (item.kind === 'number' && before.end === item.start) { end++; continue; }
      if (item.kind !== 'word') break;
      const word = this.word(end);
      if (word.capital && !word.preposition) {
        const onlyOther = word.nouns.length > 0 && word.nouns.every(noun => (noun.cases & cases) === 0);
        // «по словам Марии [Лапиной]»: behind a given name stands a surname, though the dictionary knows the word as another or only guesses
        const surname = end === i + 1 && before.kind === 'word' && this.word(end - 1).nouns.some(noun => noun.name && noun.animate) && !word.nouns.some(noun => noun.name);
        if (onlyOther && !surname && !LATIN_LOWER.test(item.lower)) break;
        end++;
        continue;
      }
      if (PARTICLES.has(item.lower) && end + 1 < limit && items[end + 1]!.kind === 'word' && this.word(end + 1).capital) { end += 2; continue; }
      if (PARTICLES.has(item.lower) && end + 2 < limit && items[end + 1]!.lower === '-') { end += 3; continue; }
      break;
    }
    return end;
  }

  /** The end of prepositional phrases that narrow a noun of a person or body: «источник [в правительстве]», not «заявил президент в интервью». */
  attributesEnd(phrase: NounPhrase, limit: number): number {
    let end = phrase.end;
    if (phrase.kind !== 'noun' || !(SPEAKER_NOUNS.has(phrase.lemma) || phrase.animate)) return end;
    while (end + 1 < limit) {
      const item = this.#items[end]!;
      if (item.kind !== 'word' || !ATTRIBUTE_PREPOSITIONS.has(item.lower)) break;
      const next = this.at(end + 1, limit);
      if (!next || OCCASIONS.has(next.lemma) || next.lemma === 'ссылка' || this.#items[end + 1]!.kind === 'number') break;
      end = next.end;
    }
    return end;
  }

  isQuantifier(phrase: NounPhrase): boolean {
    return QUANTIFIERS.has(phrase.lemma);
  }

  /** The words of a phrase that name the source, by the guidelines: the name alone, else the noun with what narrows it. */
  source(phrase: NounPhrase, limit: number): SourcePhrase {
    const items = this.#items;
    const end = this.attributesEnd(phrase, limit);
    const whole = { start: items[phrase.first]!.start, end: items[end - 1]!.end };
    const named = phrase.kind === 'name' && phrase.name >= 0;
    let from = named ? phrase.name : phrase.first;
    if (!named) {
      while (from < phrase.head && (EMPTY_MODIFIERS.test(items[from]!.lower) || items[from]!.kind === 'number' && items[from + 1]?.lower === '-' && EMPTY_MODIFIERS.test(items[from + 2]?.lower ?? '') || items[from]!.lower === '-' && EMPTY_MODIFIERS.test(items[from + 1]!.lower))) from++;
    }
    const to = named ? phrase.nameEnd : end;
    const quoted = named && to === from + 1 && items[from]!.quote !== null ? items[from]!.quote!.inner : null;
    return {
      start: quoted ? quoted.start : items[from]!.start,
      end: quoted ? quoted.end : items[to - 1]!.end,
      kind: phrase.kind, phrase: whole, head: items[phrase.head]!.start, lemma: phrase.lemma, number: phrase.number, gender: phrase.gender,
    };
  }
}
