import type { EntityType } from '../annotation.ts';
import type { FoundArticle } from '../detect.ts';
import type { Case, Gender, Morphology, Reading } from '../morphology/morphology.ts';
import { casesAllowed } from './caseClue.ts';
import { knownName } from './gazetteer.ts';
import { EVENT_BEFORE_RU, LOCATION_BEFORE_RU, ORG_BEFORE_RU, ORG_HEADS_RU, PRODUCT_BEFORE_RU } from './lexicon/classWordsRu.ts';
import type { PlacedName } from './placedNames.ts';
import { stemOf } from '../morphology/stem.ts';

type PersonGender = 'masc' | 'femn';

/** What the forms of a name are judged by. */
export interface FormContext {
  readonly article: FoundArticle;
  readonly morphology: Morphology | null;
  readonly type: EntityType;
  /** A person's gender, as far as the mentions show it. */
  readonly gender: PersonGender | null;
  /** The forms of the words of all mentions, by stem: «Трампа», «Трамп». */
  readonly attested: ReadonlyMap<string, readonly string[]>;
}

const CYRILLIC = /^\p{Script=Cyrillic}/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const STUCK_MARKS = /[✴*®™†]/gu;
const PERSON_GRAMMEMES = ['Name', 'Surn', 'Patr'];

/** The name in its dictionary form: «Китай» for «Китаем», «Джамал Хашкаджи» for «Джамала Хашкаджи»; without marks, a name in quotation marks as it is. */
export function dictionaryForm(name: PlacedName, context: FormContext): string {
  const { article } = context;
  const plain = article.text.slice(name.start, name.end).replace(STUCK_MARKS, '').replace(/\s+/gu, ' ').trim();
  if (!CYRILLIC.test(plain)) return plain.replace(/^the (?=\p{Lu})/iu, '');
  if (/[«"„“]/u.test(article.text[name.start - 1] ?? '') && isApposed(name, context)) return plain;
  const known = name.type === 'person' ? null : knownName(name.words.map(word => word.toLowerCase()));
  if (known?.ru && stemOf(known.ru.toLowerCase()) === name.key) return known.ru;
  const allowed = casesAllowed(article, name, context.morphology);
  const words = context.type === 'person' ? personWords(name.words, context, allowed) : phraseWords(name.words, context, allowed);
  return putWords(plain, name.words, words);
}

/** «газета „Ведомости“», «„Ведомости“ пишут»: a name in quotation marks that no preposition and no noun governs is in the nominative; «акции „Роснефти“». */
function isApposed({ paragraph, first, type }: PlacedName, { article, morphology }: FormContext): boolean {
  const { tokens } = article.paragraphs[paragraph]!.findings.passage;
  const before = tokens[first - 2];
  if (!morphology || type === 'work' || type === 'person' || before?.kind !== 'word') return true;
  const key = stemOf(before.lower);
  return ORG_BEFORE_RU.has(key) || ORG_HEADS_RU.has(key) || PRODUCT_BEFORE_RU.has(key) || LOCATION_BEFORE_RU.has(key) || EVENT_BEFORE_RU.has(key);
}

/** `plain` with each of its `words` replaced, in order, by its new form; what stands between them stays. */
function putWords(plain: string, words: readonly string[], forms: readonly string[]): string {
  let result = '';
  let from = 0;
  words.forEach((word, i) => {
    const at = plain.indexOf(word, from);
    if (at < 0) return;
    result += plain.slice(from, at) + likeCapitals(word, forms[i]!);
    from = at + word.length;
  });
  return result + plain.slice(from);
}

/** `form` with the capitals of `word`, part by part: «ростов-на-дону» for «Ростове-на-Дону» is «Ростов-на-Дону». */
function likeCapitals(word: string, form: string): string {
  if (form === word) return form;
  const parts = word.split('-');
  return form.split('-').map((part, i) => {
    const like = parts[i] ?? parts[0]!;
    return like[0] !== like[0]!.toLowerCase() ? part[0]!.toUpperCase() + part.slice(1) : part;
  }).join('-');
}

// --- persons

/** The cases that the words before a name allow it; null where they do not tell. */
type Allowed = ReadonlySet<Case> | null;

function personWords(words: readonly string[], context: FormContext, allowed: Allowed): string[] {
  const readings = words.map(word => personReadings(word, context, allowed));
  const shared = sharedCases(readings);
  const fitting = new Set([...shared].filter(each => allowed === null || allowed.has(each)));
  const cases = fitting.size > 0 ? fitting : shared;
  const nominative = cases.has('nomn');
  return words.map((word, i) => {
    if (!CYRILLIC.test(word) || CAPITALS.test(word) || word.length < 2) return word;
    if (nominative && cases.size > 0 && !(words.length === 1 && !readings[i]![0]?.known)) return word;
    return nominativeOf(word, readings[i]!, cases, context);
  });
}

/** Readings as a name, in an allowed case and of the right gender where any is. */
function personReadings(word: string, { morphology, gender }: FormContext, allowed: Allowed): readonly Reading[] {
  const all = (morphology?.readings(word) ?? []).filter(({ tag }) => (tag.pos === 'NOUN' || tag.pos === 'ADJF') && tag.number !== 'plur');
  const named = all.filter(({ known, tag }) => known && PERSON_GRAMMEMES.some(grammeme => tag.grammemes.has(grammeme)));
  const names = named.length > 0 ? named : all;
  const inCase = allowed === null ? names : names.filter(({ tag }) => tag.case !== null && allowed.has(tag.case));
  const pool = inCase.length > 0 ? inCase : names;
  const fitting = gender ? pool.filter(({ tag }) => tag.gender === gender || tag.gender === 'ms-f' || tag.gender === null) : pool;
  return fitting.length > 0 ? fitting : pool;
}

/** The cases that all words with readings can stand in; unknown words are asked only when there is no other. */
function sharedCases(readings: readonly (readonly Reading[])[]): ReadonlySet<Case> {
  const known = readings.filter(list => list[0]?.known);
  let shared: Set<Case> | null = null;
  for (const list of known.length > 0 ? known : readings.filter(each => each.length > 0)) {
    const cases = new Set<Case>(list.flatMap(({ tag }) => tag.case ?? []));
    if (!shared) shared = cases;
    else {
      const both: Set<Case> = new Set<Case>([...shared].filter(each => cases.has(each)));
      if (both.size > 0) shared = both;
    }
  }
  return shared ?? new Set();
}

function nominativeOf(word: string, readings: readonly Reading[], cases: ReadonlySet<Case>, { morphology, gender, attested }: FormContext): string {
  const forms = attested.get(stemOf(word.toLowerCase())) ?? [];
  const reading = readings.find(({ tag }) => tag.case !== null && cases.has(tag.case)) ?? readings[0];
  if (reading?.known && morphology) {
    const target: Gender | null = gender ?? (reading.tag.gender === 'masc' || reading.tag.gender === 'femn' ? reading.tag.gender : null);
    const form = morphology.inflect(word, reading, { case: 'nomn', number: 'sing', ...(target ? { gender: target } : {}) });
    if (form) return withYo(form, forms);
  }
  if (cases.size === 0 && forms.length < 2) return word; // nothing tells the case: «Аллен Чжу»
  // «Лионелем»: a guess in a case that is not the nominative; a woman's surname is none («Ливни»).
  const lower = word.toLowerCase();
  if (reading && !reading.known && reading.tag.gender === 'masc' && gender !== 'femn' && reading.tag.case !== 'nomn' && !forms.some(form => form.toLowerCase() !== lower) && isFormOf(lower, reading.lemma)) return reading.lemma;
  return baseOf(lower, gender, forms.map(form => form.toLowerCase()));
}

/** Whether a guessed dictionary form differs from the word in its ending alone. */
function isFormOf(lower: string, lemma: string): boolean {
  const stem = Math.max(2, Math.min(lower.length, lemma.length) - 3);
  return lemma.length > 2 && lower.slice(0, stem) === lemma.slice(0, stem);
}

/** The spelling with ё or е that the article has. */
function withYo(form: string, forms: readonly string[]): string {
  const plain = form.replaceAll('ё', 'е');
  return form !== plain && forms.length > 0 && !forms.some(other => other.toLowerCase().includes('ё')) ? plain : form;
}

/** The dictionary form of an unknown name by its ending: «Расчки» Расчка, «Чжэнфэя» Чжэнфэй, «Обамой» Обама; an attested form comes first. */
function baseOf(lower: string, gender: PersonGender | null, forms: readonly string[]): string {
  if (gender === 'femn') {
    const base = lower.replace(/(ов|ев|ин|ын)(?:ой|у)$/u, '$1а').replace(/(ск|цк|[нрт])(?:ой|ую)$/u, '$1ая').replace(/[ыиеу]$|ой$/u, 'а');
    return /[бвгджзклмнпрстфхцчшщ]$/u.test(lower) ? lower : forms.includes(base) || base !== lower && forms.length < 2 && /(?:ова|ева|ина|ына|ая)$/u.test(base) ? base : forms.find(form => form.endsWith('а')) ?? lower;
  }
  // A consonant is what a man's name ends in, and what others are made from.
  const candidates = [
    lower.replace(/(?:а|у|ом|ем|ым|е)$/u, ''), lower.replace(/(?:я|ю|ем|е)$/u, 'й'), lower.replace(/(?:я|ю|ем|е)$/u, 'ь'), lower.replace(/(?:ого|ому|им|ом)$/u, 'ий'), lower.replace(/(?:ого|ому|ым|ом)$/u, 'ый'),
    lower.replace(/(?:ы|и|е|у|ой)$/u, 'а'),
  ];
  const found = candidates.find(candidate => candidate !== lower && forms.includes(candidate));
  if (found) return found;
  if (/[бвгджзйклмнпрстфхцчшщ]$/u.test(lower)) return lower.replace(/([бвгджзклмнпрстфхцчшщ])(?:ом|ым)$/u, '$1');
  if (/(?:ск|цк)(?:ого|ому)$/u.test(lower)) return lower.replace(/о(?:го|му)$/u, 'ий');
  if (/[аеэиоуыю]я$/u.test(lower)) return `${lower.slice(0, -1)}й`;
  if (gender === 'masc' && /[бвгджзклмнпрстфхцчшщ][ау]$/u.test(lower)) return lower.slice(0, -1);
  return lower;
}

// --- all other names

/** Adjectives and the head noun they stand before go to the nominative, what the head governs stays: «Следственного комитета России». All of them or none. */
function phraseWords(words: readonly string[], context: FormContext, allowed: Allowed): string[] {
  const { morphology, attested } = context;
  if (!morphology) return words.length === 1 ? [shortestForm(words[0]!, attested)] : [...words];
  if (CAPITALS.test(words[0]!) || !CYRILLIC.test(words[0]!)) return [...words];
  const readings = words.map(word => morphology.readings(word).filter(({ tag }) => tag.pos === 'NOUN' || tag.pos === 'ADJF' || tag.pos === 'PRTF'));
  let head = 0;
  while (head < words.length - 1 && isAdjectiveOf(readings[head]!, readings[head + 1]!)) head++;
  const agreeing = readings.slice(0, head);
  const options = nounReadings(readings[head]!, head > 0);
  const usable = options.filter(({ tag }) => agreeing.every(list => list.some(other => agrees(other, tag))));
  const possible = usable.length > 0 ? usable : options;
  const inCase = possible.filter(({ tag }) => allowed === null || tag.case !== null && (allowed.has(tag.case) || tag.case === 'loc2' && allowed.has('loct')));
  const pool = inCase.length > 0 ? inCase : possible;
  const reading = pool.find(({ tag }) => tag.case === 'nomn') ?? pool[0];
  if (!reading || reading.tag.case === 'nomn') return words.length === 1 && allowed !== null ? [shortestForm(words[0]!, attested)] : [...words];
  if (!reading.known && words.length === 1) {
    const shortest = shortestForm(words[0]!, attested);
    return [shortest === words[0] && allowed !== null && isFormOf(shortest.toLowerCase(), reading.lemma) ? reading.lemma : shortest];
  }
  const { number, gender } = reading.tag;
  const forms = words.slice(0, head + 1).map((word, i) => {
    const own = i === head ? reading : readings[i]!.find(other => other.tag.pos !== 'NOUN' && agrees(other, reading.tag));
    if (!own) return null;
    const target = { case: 'nomn' as const, ...(number ? { number } : {}), ...(gender && i < head && number !== 'plur' ? { gender } : {}) };
    const form = own.tag.grammemes.has('Anum') ? ordinalForm(word.toLowerCase(), target.number === 'plur' ? null : gender) : morphology.inflect(word, own, target);
    return form && withYo(form, attested.get(stemOf(word.toLowerCase())) ?? [word]);
  });
  return forms.some(form => form === null) ? [...words] : words.map((word, i) => forms[i] ?? word);
}

/** «Первый» for «Первого»: the dictionary gives «один». Null where the ending is none of an ordinal's. */
function ordinalForm(lower: string, gender: Gender | null): string | null {
  const stem = /^(.{3,})(?:ый|ой|ого|ому|ым|ом|ая|ую|ое)$/u.exec(lower)?.[1];
  if (!stem || gender === null) return null;
  if (gender === 'masc') return stem + (/^(?:втор|шест|седьм|восьм|сороков)$/u.test(stem) ? 'ой' : 'ый');
  return stem + (gender === 'femn' ? 'ая' : 'ое');
}

/** Whether an adjective can stand with a noun: case, number and gender alike. */
function agrees({ tag }: Reading, noun: Reading['tag']): boolean {
  return tag.case === noun.case && tag.number === noun.number && (tag.number === 'plur' || tag.gender === null || noun.gender === null || tag.gender === noun.gender || noun.gender === 'ms-f');
}

/** «Первого | канала», «Верховного | суда»; not «Частное | корреспондента», nor places that look like adjectives («Грозный», «Жуковский»). */
function isAdjectiveOf(readings: readonly Reading[], next: readonly Reading[]): boolean {
  const adjectives = readings.filter(({ tag }) => tag.pos !== 'NOUN');
  if (adjectives.length === 0 || readings[0]!.tag.pos === 'NOUN' && readings.some(({ tag }) => tag.grammemes.has('Geox') || tag.grammemes.has('Orgn'))) return false;
  return adjectives.some(adjective => next.some(({ tag }) => agrees(adjective, tag)));
}

/** Names of places before common nouns; adjectives («Жуковский») where there is no noun. */
function nounReadings(readings: readonly Reading[], afterAdjective: boolean): readonly Reading[] {
  const nouns = readings.filter(({ tag }) => tag.pos === 'NOUN');
  const places = nouns.filter(({ tag }) => tag.grammemes.has('Geox'));
  if (!afterAdjective && places.length > 0) return places;
  return nouns.length > 0 ? nouns : readings;
}

/** Without a dictionary: of the forms that the article has, the shortest is mostly the dictionary form. */
function shortestForm(word: string, attested: FormContext['attested']): string {
  const forms = attested.get(stemOf(word.toLowerCase())) ?? [];
  return forms.reduce((best, form) => (form.length < best.length ? form : best), word);
}
