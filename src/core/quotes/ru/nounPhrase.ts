import type { Item } from '../outline.ts';
import type { SourcePhrase } from '../statement.ts';
import { OCCASIONS, SPEAKER_NOUNS } from './lexicon.ts';
import { ATTRIBUTE_PREPOSITIONS, CLASS_NOUNS, EMPTY_MODIFIERS, LATIN_LOWER, PARTICLES, PLACE_NOUNS, QUANTIFIERS, RELATIVE, TIMES } from './nounWords.ts';
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

  constructor(items: readonly Item[], lexicon: Lexicon) {
    this.#items = items;
    this.#lexicon = lexicon;
  }

  word(i: number): Word {
    return this.#lexicon(this.#items[i]!);
  }

  /** The noun phrase that begins at item `i` and ends before `limit`; null where none begins. Of a head's readings, those in a case of `wanted` count where there are any. */
  at(i: number, limit: number, plain = false, wanted = ANY_CASE): NounPhrase | null {
    const items = this.#items;
    let mask = ANY_CASE;
    let j = i;
    while (j < limit) {
      const item = items[j]!;
      if (item.kind === 'number') { j++; continue; }
      if (item.kind === 'mark' && (item.lower === '-' || item.lower === '%') && j > i) { j++; continue; }
      if (item.kind !== 'word') break;
      if (POSSESSIVES.has(item.lower)) { j++; continue; }
      if (RELATIVE.test(item.lower)) return null;
      const word = this.word(j);
      if (word.modifier === 0 || !this.#headFollows(j + 1, limit, word.modifier & mask)) break;
      mask &= word.modifier;
      j++;
    }
    return this.#fromHead(i, j, mask, limit, plain, wanted);
  }

  /** Whether a noun, or another modifier of one, stands at `j` in one of the cases. */
  #headFollows(j: number, limit: number, mask: number): boolean {
    if (j >= limit) return false;
    const item = this.#items[j]!;
    if (item.kind === 'number') return true;
    if (item.kind === 'quote') return false;
    if (item.kind !== 'word') return false;
    const word = this.word(j);
    return (word.modifier & mask) !== 0 || word.nouns.some(noun => (noun.cases & mask) !== 0);
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
      end = this.#complements(end, limit, 0);
      if (end > nameEnd) { name = -1; nameEnd = -1; }
    } else {
      const ofClass = CLASS_NOUNS.has(reading.lemma) && head + 1 < limit && this.#standsUnchanged(head + 1);
      const speaks = reading.animate || SPEAKER_NOUNS.has(reading.lemma);
      if (!ofClass) end = this.#complements(head + 1, limit, reading.animate && reading.number !== 'plur' ? cases : 0, reading.number === 'plur');
      if (!ofClass && speaks && !plain) end = this.#titleEnd(end, limit, cases);
      const next = this.#items[end];
      // The name beside the head: «Дмитрий Песков» of «пресс-секретарь президента Дмитрий Песков», «Ведомости» of «газета «Ведомости»».
      if (end < limit && next && this.#beginsName(end, cases, end === head + 1 && CLASS_NOUNS.has(reading.lemma), reading.number)) {
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
        if (onlyOther && !LATIN_LOWER.test(item.lower)) break;
        end++;
        continue;
      }
      if (PARTICLES.has(item.lower) && end + 1 < limit && items[end + 1]!.kind === 'word' && this.word(end + 1).capital) { end += 2; continue; }
      if (PARTICLES.has(item.lower) && end + 2 < limit && items[end + 1]!.lower === '-') { end += 3; continue; }
      break;
    }
    return end;
  }

  /** The end of the genitives that narrow a noun: «пресс-секретарь [президента России]». */
  #complements(i: number, limit: number, headCases: number, plural = false): number {
    const items = this.#items;
    let end = i;
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
      if (headCases !== 0 && item.kind === 'word' && this.word(end).capital && !this.word(end).known && /\p{Ll}/u.test(item.text) && !LATIN_LOWER.test(item.lower)
        && this.word(end).nouns.some(noun => noun.cases === ANY_CASE)) break;
      // «директора музея [Николая Буркова]»: a person's name in the head's own case names the head.
      if (headCases !== 0 && item.kind === 'word' && this.word(end).capital && this.word(end).nouns.some(noun => noun.animate && noun.name && (noun.cases & headCases) !== 0)
        && !(headCases & NOMN && this.word(end).nouns.every(noun => (noun.cases & NOMN) === 0))) break;
      const next = this.#genitiveEnd(end, limit, plural);
      if (next === end) break;
      end = this.#placeNameEnd(next, limit);
    }
    return end;
  }

  /** The end of a place's name behind the word for it that ends at `i`, where it is one word and another name follows, or the dictionary does not know it. */
  #placeNameEnd(i: number, limit: number): number {
    const items = this.#items;
    if (i >= limit || !this.word(i - 1).nouns.some(noun => PLACE_NOUNS.has(noun.lemma))) return i;
    const item = items[i]!;
    if (item.kind !== 'word' || !this.word(i).capital || this.word(i).nouns.some(noun => noun.name && noun.animate && this.word(i).known)) return i;
    return i + 1;
  }

  #mayBeNominativeName(i: number): boolean {
    const item = this.#items[i]!;
    return item.kind === 'word' && this.word(i).nouns.some(noun => (noun.cases & NOMN) !== 0);
  }

  /** The end of one genitive phrase at `i`; `i` where none stands there. */
  #genitiveEnd(i: number, limit: number, plural = false): number {
    const items = this.#items;
    let j = i;
    if (items[i]!.kind === 'word' && /^сво(?:ей|его|их|ему|им)$/u.test(items[i]!.lower)) return i;
    while (j < limit && items[j]!.kind === 'word' && (POSSESSIVES.has(items[j]!.lower)
      || ((this.word(j).modifier & GENT) !== 0 && this.#headFollows(j + 1, limit, GENT)))) j++;
    if (j >= limit) return i;
    const item = items[j]!;
    if (item.kind !== 'word') return i;
    const word = this.word(j);
    if (word.preposition || word.conjunction || word.pronoun) return i;
    const genitive = word.nouns.some(noun => (noun.cases & GENT) !== 0);
    if (!genitive) return i;
    const other = word.nouns.some(noun => (noun.cases & NOMN) !== 0);
    if (other && word.capital && j === i) {
      // «глава МВД Колокольцев», «министр Гейтс»: what may stand in any case is a complement only before another name or after a lower-case head.
      const next = items[j + 1];
      const nameFollows = j + 1 < limit && next?.kind === 'word' && this.word(j + 1).capital && this.word(j + 1).nouns.some(noun => (noun.cases & NOMN) !== 0);
      const person = word.nouns.some(noun => noun.animate && noun.name);
      if (person && word.nouns.some(noun => noun.animate && noun.name && (noun.cases & NOMN) !== 0)) return plural ? j + 1 : i;
      if (!nameFollows && word.nouns.some(noun => noun.name && noun.cases !== ANY_CASE && (noun.cases & NOMN) !== 0 && noun.number !== 'plur')) return i;
      return j + 1;
    }
    j++;
    while (j < limit && items[j]!.kind === 'word' && this.word(j).capital && !this.word(j).preposition
      && (this.word(j).nouns.length === 0 || this.word(j).nouns.every(noun => (noun.cases & GENT) !== 0 && (noun.cases & NOMN) === 0))) j++;
    return j;
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

/** Whether a pair of quotation marks holds a name rather than words: short, with a capital, nothing that ends a sentence. */
export function isNameQuote(item: Item): boolean {
  const tokens = item.endToken - item.first - 2;
  return item.quote !== null && item.quote.closeToken !== null && tokens >= 1 && tokens <= 6 && !/^\p{Ll}/u.test(item.text);
}
