import type { EntityType } from '../annotation.ts';
import { once } from '../once.ts';
import type { Token } from '../token.ts';
import { CITIES_EN } from './lexicon/cityTable.ts';
import { COUNTRIES } from './lexicon/countryTable.ts';
import { CITIES_RU } from './lexicon/exemplarCityTable.ts';
import { COUNTRY_VARIANTS, EVENTS, ORGANIZATIONS, PLACES, PLACES_RU, PRODUCTS, WORKS } from './lexicon/knownNames.ts';
import { GIVEN_NAMES_EN } from './lexicon/givenNameTable.ts';
import { MEN_RU, WOMEN_RU } from './lexicon/givenNamesRu.ts';
import { stemOf } from '../morphology/stem.ts';

/** A name that the tables know. */
export interface KnownName {
  readonly type: EntityType;
  /** The same for all names of one thing («США», «Соединённые Штаты», "America"); null where the tables know only the name. */
  readonly id: string | null;
  /** The usual name in Russian; null where the table has none. */
  readonly ru: string | null;
}

export type NameGender = 'masc' | 'femn' | 'both';

const MARKS = new Set(['✴', '*', '®', '™', '†']);

/** Names by their words: what follows after the words so far. The first word goes by its stem, the others by their later keys. */
interface NamesFrom {
  /** The name that ends with the word. */
  name: KnownName | null;
  /** The names that go on, by their next word; null where none do. */
  further: Map<string, NamesFrom> | null;
}

interface Tables {
  readonly names: ReadonlyMap<string, NamesFrom>;
  /** Forms of one-word names whose stem is too short to be sure of: «Китай», but not «кит». */
  readonly shortForms: ReadonlySet<string>;
}

const tables = once(readTables);
const givenNames = once(readGivenNames);

/**
 * The longest known name that begins at token `first`: the number of its tokens and what it is, or null.
 * Cyrillic names are known in every case; the first letter must be a capital, which is for the caller to see to.
 */
export function knownNameAt(tokens: readonly Token[], first: number): { readonly tokens: number; readonly name: KnownName } | null {
  let names = tables().names.get(tokens[first]!.stem);
  if (!names) return null;
  let found = names.name && isFormOf(tokens[first]!) ? { tokens: 1, name: names.name } : null;
  for (let i = first + 1; names.further && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'clitic') break;
    if (!MARKS.has(token.text)) { // «Meta✴ Platforms»
      const further = names.further.get(laterKey(token.stem));
      if (!further) break;
      names = further;
    }
    if (names.name) found = { tokens: i - first + 1, name: names.name };
  }
  return found;
}

/** The known name that the whole of `words` is, in any case; words in lower case. */
export function knownName(words: readonly string[]): KnownName | null {
  let names: NamesFrom | undefined;
  for (const [i, word] of words.entries()) {
    names = i === 0 ? tables().names.get(stemOf(word)) : names!.further?.get(laterKey(stemOf(word)));
    if (!names) return null;
  }
  return names?.name ?? null;
}

/** Whether `lower` is a given name in the dictionary form or, for a Cyrillic one, in any case; and whose. */
export function givenName(lower: string): NameGender | null {
  return givenNames().get(lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower) ?? null;
}

function isFormOf({ stem, lower }: Token): boolean {
  return stem.length > 3 || !/^\p{Script=Cyrillic}/u.test(stem) || tables().shortForms.has(lower.replaceAll('ё', 'е'));
}

/** «Соединённые Штаты», «Соединённых Штатов»: -ов ends a genitive plural here, no surname as in a name of one word («Ростов»). */
function laterKey(stem: string): string {
  return stem.length > 5 && (stem.endsWith('ов') || stem.endsWith('ев')) ? stem.slice(0, -2) : stem;
}

function readTables(): Tables {
  const names = new Map<string, NamesFrom>();
  const shortForms = new Set<string>();
  const addWords = (words: readonly string[], name: KnownName): void => {
    let from = names;
    words.forEach((word, i) => {
      const key = i === 0 ? stemOf(word) : laterKey(stemOf(word));
      let next = from.get(key);
      if (!next) from.set(key, (next = { name: null, further: null }));
      if (i === words.length - 1) next.name ??= name;
      else from = next.further ??= new Map<string, NamesFrom>();
    });
  };
  const add = (form: string, name: KnownName): void => {
    const words = wordsIn(form);
    if (words.length === 0) return;
    addWords(words, name);
    // «Египет», «Египта»; «Нидерланды», «Нидерландов»
    const key = stemOf(words[0]!);
    const oblique = words.length > 1 ? null : FLEETING.test(key) ? key.replace(FLEETING, '') : /[дн]ы$/u.test(form) && key.length > 5 ? `${key}ов` : null;
    if (oblique !== null && !names.has(oblique)) names.set(oblique, { name, further: null });
    // Without stops too, as names are kept: "U.S." is «u s».
    const plain = words.filter(word => word !== '.');
    if (plain.length > 1 && plain.length < words.length) addWords(plain, name);
    if (words.length === 1 && stemOf(words[0]!).length <= 3) for (const f of formsOf(words[0]!)) shortForms.add(f);
  };
  const addLines = (table: string, type: EntityType): void => {
    for (const line of table.split('\n')) {
      const [id, en = '', ru = ''] = line.split('|');
      const name: KnownName = { type, id: id!, ru: ru.split(',')[0] || null };
      for (const form of `${en},${ru}`.split(',')) add(form, name);
    }
  };
  addLines(COUNTRY_VARIANTS, 'location');
  addLines(PLACES, 'location');
  addLines(ORGANIZATIONS, 'organization');
  addLines(PRODUCTS, 'product');
  addLines(EVENTS, 'event');
  addLines(WORKS, 'work');
  addLines(COUNTRIES, 'location');
  for (const city of PLACES_RU.split('|')) add(city, { type: 'location', id: null, ru: city.trim() });
  for (const city of CITIES_RU.split('|')) add(city, { type: 'location', id: null, ru: city });
  for (const city of CITIES_EN.split('|')) add(city, { type: 'location', id: null, ru: null });
  return { names, shortForms };
}

// A vowel that the other cases lack: «Египет», «Череповец», «Орёл»; not «Рим».
const FLEETING = /(?<=[а-я]{3})е(?=[тц]$)/u;

function wordsIn(form: string): string[] {
  // As the tokenizer cuts: «Нью-Йорк» is one word, "U.S." four tokens.
  return form.trim().toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** The cases of a name by how it ends: «Иран» Ирана Ирану …, «Куба» Кубы Кубе …; ё as е. */
function formsOf(lower: string): string[] {
  const word = lower.replaceAll('ё', 'е');
  const stem = word.slice(0, -1);
  const by = (endings: string, base: string): string[] => [word, ...endings.split(' ').map(ending => base + ending)];
  if (/[уоиюэe]$/u.test(word)) return [word];
  if (word.endsWith('ия')) return by('ии ию ией', word.slice(0, -2));
  if (word.endsWith('а')) return by('ы и е у ой', stem);
  if (word.endsWith('я')) return by('и е ю ей', stem);
  if (word.endsWith('й')) return by('я ю ем е', stem);
  if (word.endsWith('ь')) return by('и ью я ю ем е', stem);
  if (word.endsWith('ы')) return by('ам ами ах', stem);
  return /[бвгджзйклмнпрстфхцчшщ]$/u.test(word) ? by('а у ом е', word) : [word];
}

function readGivenNames(): ReadonlyMap<string, NameGender> {
  const genders = new Map<string, NameGender>();
  const add = (form: string, gender: NameGender): void => {
    const before = genders.get(form);
    genders.set(form, before && before !== gender ? 'both' : gender);
  };
  const [men = '', women = '', both = ''] = GIVEN_NAMES_EN.split('\n');
  for (const name of men.split(' ')) add(name.toLowerCase(), 'masc');
  for (const name of women.split(' ')) add(name.toLowerCase(), 'femn');
  for (const name of both.split(' ')) add(name.toLowerCase(), 'both');
  for (const name of MEN_RU.split(' ')) for (const form of formsOf(name.toLowerCase())) add(form, 'masc');
  for (const name of WOMEN_RU.split(' ')) for (const form of formsOf(name.toLowerCase())) add(form, 'femn');
  return genders;
}
