import type { Morphology, Reading, Tag } from '../../morphology/morphology.ts';
import type { Item } from '../outline.ts';

/** Cases as bits of a mask. */
export const NOMN = 1, GENT = 2, DATV = 4, ACCS = 8, ABLT = 16, LOCT = 32, ANY_CASE = 63;

const CASE_BIT: Readonly<Record<string, number>> = { nomn: NOMN, gent: GENT, datv: DATV, accs: ACCS, ablt: ABLT, loct: LOCT, voct: 0, gen2: GENT, loc2: LOCT, acc2: ACCS };

/** A way to read a word as a predicate. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: 'past' | 'present' | 'infinitive' | 'gerund' | 'participle' | 'short' | 'adjective';
  readonly number: 'sing' | 'plur' | null;
  readonly gender: 'masc' | 'femn' | 'neut' | null;
}

/** A noun or pronoun with the cases that its form may stand in. */
export interface NounReading {
  readonly lemma: string;
  readonly cases: number;
  readonly number: 'sing' | 'plur' | null;
  readonly gender: 'masc' | 'femn' | 'neut' | null;
  readonly animate: boolean;
  readonly name: boolean;
}

/** What the dictionary says of a word, in the terms the rules ask for. Without the dictionary only closed classes are known and any noun may stand in any case. */
export interface Word {
  readonly nouns: readonly NounReading[];
  /** Cases it may stand in as an adjective, participle, numeral or determiner. */
  readonly modifier: number;
  readonly verbs: readonly VerbReading[];
  readonly preposition: boolean;
  readonly adverb: boolean;
  readonly conjunction: boolean;
  readonly pronoun: boolean;
  readonly capital: boolean;
  readonly known: boolean;
}

export type Lexicon = (item: Item) => Word;

const PREPOSITIONS = new Set(('в во на по с со из к ко о об обо от до для при за под над перед через без у про между после против около из-за из-под среди ради сквозь вместо кроме согласно вопреки благодаря ' +
  'включая путём путем ввиду вследствие относительно насчёт насчет вокруг внутри вне близ мимо вдоль во-первых спустя касательно').split(' '));
const CONJUNCTIONS = new Set('и а но или либо да что чтобы если когда хотя поскольку потому пока как будто чем где куда откуда однако зато ибо причём причем также тоже так'.split(' '));
const PERSONAL = new Map<string, Omit<NounReading, 'lemma' | 'animate' | 'name'>>([
  ['он', { cases: NOMN, number: 'sing', gender: 'masc' }], ['она', { cases: NOMN, number: 'sing', gender: 'femn' }], ['оно', { cases: NOMN, number: 'sing', gender: 'neut' }],
  ['они', { cases: NOMN, number: 'plur', gender: null }], ['я', { cases: NOMN, number: 'sing', gender: null }], ['мы', { cases: NOMN, number: 'plur', gender: null }],
  ['ты', { cases: NOMN, number: 'sing', gender: null }], ['вы', { cases: NOMN, number: 'plur', gender: null }],
]);
/** Adverbs of time that the dictionary also reads as adjectives: «Позднее он заявил». */
const ADVERBS = new Set(['позднее', 'позже', 'ранее', 'раньше', 'далее', 'прежде', 'скорее', 'вчера', 'сегодня', 'завтра', 'накануне']);
/** Possessives that do not change: «его словам», «их мнению». */
export const POSSESSIVES = new Set(['его', 'её', 'ее', 'их']);
const CAPITAL = /^(?:\p{Ll}{2,3}-)?\p{Lu}/u; // «Иванов», Huawei, «аль-Масри»; not «иванов»
const LATIN = /^[A-Za-zÀ-ɏ]/u; // Baidu; not «Байду»
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}-]+$/u; // «МВД»; not «Мвд»

const INVARIABLE = /[бвгджзйклмнпрстфхцчшщоэеиуюья]$/u; // «Чавес», «Джоли»; not «Иванова»

/** Of a capitalised word the dictionary has to guess, readings in the plural count only where it ends like one, verbs not at all. */
function namesFirst(readings: readonly Reading[], capital: boolean, lower: string): readonly Reading[] {
  if (!capital || readings.some(reading => reading.known)) return readings;
  const plural = PLURAL.test(lower);
  return readings.filter(({ tag }) => (tag.pos === 'NOUN' && (plural || tag.number !== 'plur')) || tag.pos === 'ADJF');
}

/** Without a capital a word is no name where it is anything else: «марта», «вера». */
function notNames(readings: readonly Reading[], capital: boolean): readonly Reading[] {
  if (capital) return readings;
  const plain = readings.filter(({ tag }) => !NAME_GRAMMEMES.some(name => tag.grammemes.has(name)));
  return plain.length > 0 ? plain : readings;
}

const PLURAL = /[ыи]$/u; // «Талибы»; not «Саипов»

/** Readings kept, at most; then they are forgotten and made anew. */
const MOST_WORDS = 60_000;

/** Reads words by the dictionary where there is one. What was read is kept in the object: use one for all passages. */
export function readWords(morphology: Morphology | null): Lexicon {
  const kept = new Map<string, Word>();
  return item => {
    const known = kept.get(item.text);
    if (known) return known;
    if (kept.size >= MOST_WORDS) kept.clear();
    const word = readWord(item.text, item.lower, morphology);
    kept.set(item.text, word);
    return word;
  };
}

function readWord(text: string, lower: string, morphology: Morphology | null): Word {
  const capital = CAPITAL.test(text);
  const nouns: NounReading[] = [];
  const verbs: VerbReading[] = [];
  let modifier = 0;
  let adverb = false;
  let known = false;
  const personal = PERSONAL.get(lower);
  if (personal) nouns.push({ ...personal, lemma: lower, animate: true, name: false });
  const preposition = PREPOSITIONS.has(lower);
  const conjunction = CONJUNCTIONS.has(lower);
  if (ADVERBS.has(lower)) adverb = known = true;
  else if (!preposition && !conjunction && !personal && !POSSESSIVES.has(lower)) {
    const readings = notNames(namesFirst(morphology?.readings(lower) ?? [], capital, lower), capital);
    for (const { lemma, tag, known: listed, score } of readings) {
      if (score < 0.005 && readings.length > 1) continue;
      known ||= listed;
      const bit = tag.case ? CASE_BIT[tag.case]! : 0;
      switch (tag.pos) {
        case 'NOUN':
        case 'NPRO': nouns.push(...nounReading(lemma, tag, bit)); break;
        case 'ADJF': case 'NUMR': modifier |= bit || ANY_CASE; if (tag.grammemes.has('Subx') || tag.grammemes.has('Surn')) nouns.push(...nounReading(lemma, tag, bit)); break;
        case 'PRTF': modifier |= bit; verbs.push({ lemma, form: 'participle', number: tag.number, gender: genderOf(tag) }); break;
        case 'VERB': verbs.push({ lemma, form: tag.tense === 'past' ? 'past' : 'present', number: tag.number, gender: genderOf(tag) }); break;
        case 'INFN': verbs.push({ lemma, form: 'infinitive', number: null, gender: null }); break;
        case 'GRND': verbs.push({ lemma, form: 'gerund', number: null, gender: null }); break;
        case 'PRTS': case 'ADJS': verbs.push({ lemma, form: tag.pos === 'PRTS' ? 'short' : 'adjective', number: tag.number, gender: genderOf(tag) }); break;
        case 'ADVB': case 'PRCL': case 'COMP': case 'PRED': adverb = true; break;
        default: break;
      }
    }
    // A name that the dictionary does not know, or an abbreviation, may not decline: «Руссефф», «Джоли», «ВАДА».
    if (capital && !adverb && ((!known && !nouns.some(noun => (noun.cases & NOMN) !== 0 && noun.number === 'sing') && INVARIABLE.test(lower)) || ALL_CAPITALS.test(text))) {
      nouns.push({ lemma: lower, cases: ANY_CASE, number: null, gender: null, animate: !ALL_CAPITALS.test(text), name: true });
    }
    // «ИИ» is no form of «Ия»
    if (ALL_CAPITALS.test(text) && text.length <= 5) nouns.splice(0, nouns.length, { lemma: lower, cases: ANY_CASE, number: null, gender: null, animate: false, name: true });
    if (LATIN.test(text) || (!morphology && nouns.length === 0)) {
      nouns.push({ lemma: lower, cases: ANY_CASE, number: null, gender: null, animate: false, name: capital });
    }
  }
  return { nouns, modifier, verbs, preposition, adverb, conjunction, pronoun: personal !== undefined, capital, known };
}

const INDECLINABLE = 'Fixd';
const NAME_GRAMMEMES = ['Name', 'Surn', 'Patr', 'Geox', 'Orgn', 'Trad'];

function nounReading(lemma: string, tag: Tag, bit: number): NounReading[] {
  const cases = tag.grammemes.has(INDECLINABLE) ? ANY_CASE : bit;
  if (cases === 0) return [];
  return [{
    lemma, cases, number: tag.number, gender: genderOf(tag), animate: tag.animacy === 'anim' || tag.pos === 'NPRO',
    name: NAME_GRAMMEMES.some(name => tag.grammemes.has(name)),
  }];
}

function genderOf(tag: Tag): 'masc' | 'femn' | 'neut' | null {
  // «судья», «глава», and foreign names that do not decline («Андреа»): a man or a woman
  return tag.gender === 'ms-f' || tag.grammemes.has('Ms-f') || (tag.grammemes.has(INDECLINABLE) && NAME_GRAMMEMES.some(name => tag.grammemes.has(name))) ? null : tag.gender;
}
