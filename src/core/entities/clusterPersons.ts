import { formGender, isPatronymic } from './nameGender.ts';
import type { Groups } from './nameGroups.ts';
import type { PlacedName } from './placedNames.ts';

/** How many persons of like names are compared with a new one; keeps the work linear in a text of nothing but names. */
const MOST_COMPARED = 24;

interface Person {
  readonly name: PlacedName;
  readonly index: number;
  /** The name's keys, alike for all spellings of one word: «Павел» and «Павла», "Erdoğan" and "Erdogan", "al-Assad" and "Assad". */
  readonly keys: readonly string[];
}

/** Full names of one person by their shared words, then lone surnames and given names by who bears them: mostly the person the article is about. */
export function joinPersons(names: readonly PlacedName[], groups: Groups): void {
  const words = new Set<string>();
  for (const { type, words: written, keys } of names) {
    if (type !== 'person') continue;
    for (const word of written) if (word.length <= SHORT_WORD) words.add(word.toLowerCase());
    for (const key of keys) words.add(key);
  }
  const spellings = new Map<string, string>(); // by the word as written
  const keyOf = (key: string, word: string): string => {
    let spelling = spellings.get(word);
    if (spelling === undefined) spellings.set(word, (spelling = spellingKey(wholeKey(key, word.toLowerCase(), words))));
    return spelling;
  };
  const persons: Person[] = [];
  names.forEach((name, index) => {
    if (name.type === 'person') persons.push({ name, index, keys: name.keys.map((key, i) => keyOf(key, name.words[i]!)) });
  });
  const full = joinFullNames(persons, groups);
  const firstAlone = new Map<string, number>();
  for (const { name, index, keys } of persons) {
    if (keys.length > 1) continue;
    const key = keys[0]!;
    const bearers = full.get(key) ?? misspelt(full, key);
    const chosen = choosePerson(bearers, name, key);
    if (chosen) groups.join(chosen.index, index);
    else if (firstAlone.has(key)) groups.join(firstAlone.get(key)!, index);
    else firstAlone.set(key, index);
  }
}

/** The most surnames that one in another spelling is compared with. */
const MOST_SPELLINGS = 200;

/** Who has a surname that differs by a letter («Роухани», "Chriac"), where nobody has it as it is; nobody where several do. */
function misspelt(full: ReadonlyMap<string, Bearer[]>, key: string): Bearer[] {
  if (full.size > MOST_SPELLINGS || key.length < 6) return [];
  const found = new Set<Bearer>();
  for (const [other, bearers] of full) {
    if (other[0] === key[0] && differsByOneLetter(key, other)) for (const bearer of bearers) if (bearer.keys[bearer.keys.length - 1] === other) found.add(bearer);
  }
  return found.size === 1 ? [...found] : [];
}

/** A person with full names, how often they stand in the article, and the surname as they write it. */
interface Bearer extends Person {
  mentions: number;
  readonly surnames: Set<string>;
}

/** Joins full names; returns the persons by each key of their names, in the order of the article. */
function joinFullNames(persons: readonly Person[], groups: Groups): Map<string, Bearer[]> {
  const byKey = new Map<string, Bearer[]>();
  const seen = new Map<string, Bearer>();
  for (const person of persons) {
    const { keys, index } = person;
    if (keys.length < 2) continue;
    const key = keys.join(' ');
    const known = seen.get(key);
    if (known) {
      groups.join(known.index, index);
      known.mentions++;
      known.surnames.add(surnameOf(person.name));
      continue;
    }
    const alike = keys.flatMap(each => (byKey.get(each) ?? []).slice(-MOST_COMPARED));
    const match = alike.find(other => isSamePerson(other, person));
    if (match) {
      groups.join(match.index, index);
      match.mentions++;
      match.surnames.add(surnameOf(person.name));
    }
    const bearer = match ?? { ...person, mentions: 1, surnames: new Set([surnameOf(person.name)]) };
    seen.set(key, bearer);
    for (const each of new Set(keys)) {
      const list = byKey.get(each);
      if (!list) byKey.set(each, [bearer]);
      else if (!list.includes(bearer)) list.push(bearer);
    }
  }
  return byKey;
}

/** Surnames that have a form for each gender: «Панфилов», «Панфилова». */
function isSlavic(name: PlacedName): boolean {
  return /(?:ов|ев|ёв|ин|ын|ова|ева|ина|ына|ск(?:ий|ая))$/u.test(surnameOf(name));
}

function surnameOf({ words }: PlacedName): string {
  return words[words.length - 1]!.toLowerCase();
}

/** Of those who bear the lone name, as a surname rather than a given name and of a gender that it can have, the one named in full most often. */
function choosePerson(bearers: readonly Bearer[], alone: PlacedName, key: string): Bearer | undefined {
  const gender = formGender(alone.words);
  if (bearers.length < 2) {
    // «Панфилов» is no «Александра Панфилова», though «Остин» may be «Джейн Остин».
    const [only] = bearers;
    const other = only && gender !== null && (formGender(only.name.words) ?? gender) !== gender && isSlavic(alone) && !only.surnames.has(surnameOf(alone));
    return other ? undefined : only;
  }
  const bySurname = bearers.filter(({ keys }) => keys[keys.length - 1] === key);
  const pool = bySurname.length > 0 ? bySurname : bearers;
  // «Остин» looks like a man's surname, but «Джейн Остин» has the same form.
  const surname = surnameOf(alone);
  const fitting = gender ? pool.filter(({ name, surnames }) => (formGender(name.words) ?? gender) === gender || surnames.has(surname)) : pool;
  return (fitting.length > 0 ? fitting : pool).reduce((best, next) => (next.mentions > best.mentions ? next : best));
}

/**
 * Whether two full names can be one person's: the words of the shorter stand in the longer one in order, an initial for a name counting, or they
 * differ in the spelling of the surname alone; and the genders do not differ («Иван Петров», «Анна Петрова»).
 */
function isSamePerson(a: Person, b: Person): boolean {
  const first = formGender(a.name.words);
  const second = formGender(b.name.words);
  if (first !== null && second !== null && first !== second) return false;
  return hasWordsOf(a, b) || isShortened(a.keys, b.keys) || isShortened(b.keys, a.keys) || isMisspelt(a.keys, b.keys) || isByPatronymic(a, b) || isByPatronymic(b, a);
}

function hasWordsOf(a: Person, b: Person): boolean {
  const [short, long] = a.keys.length <= b.keys.length ? [a.keys, b.keys] : [b.keys, a.keys];
  let from = 0;
  let whole = 0;
  for (const key of short) {
    let at = from;
    while (at < long.length && !isSameWord(key, long[at]!)) at++;
    if (at === long.length) return false;
    if (key.length > 1 && long[at]!.length > 1) whole++;
    from = at + 1;
  }
  return whole > 0;
}

function isSameWord(a: string, b: string): boolean {
  return a === b || (a.length === 1 || b.length === 1) && a[0] === b[0];
}

/** «Джо Арпайо» for «Джозеф Арпайо», "Rob Kerry" for "Robert Kerry". */
function isShortened(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 2 && long.length === 2 && short[1] === long[1] && short[0]!.length > 1 && long[0]!.length > short[0]!.length && long[0]!.startsWith(short[0]!);
}

/** "Hamza bin Ladin", "Hamza bin Laden": all words but one alike, the surname or given name but for a letter. */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  const last = a.length - 1;
  if (a.length !== b.length) return false;
  const differing = a.flatMap((key, i) => (key === b[i] ? [] : [i]));
  if (differing.length !== 1 || a.some(key => key.length < 2)) return false;
  const [at] = differing;
  return differsByOneLetter(a[at!]!, b[at!]!) && (at === last || at === 0 && Math.min(a[0]!.length, b[0]!.length) > 4);
}

/** One letter replaced, left out, or two neighbours the other way round; in words of five letters or more. */
function differsByOneLetter(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  return left.length <= 1 && right.length <= 1 || left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** «Евгений Максимович» for «Евгений Примаков». */
function isByPatronymic(short: Person, long: Person): boolean {
  const words = short.name.words;
  return words.length === 2 && isPatronymic(words[1]!.toLowerCase()) && short.keys[0] === long.keys[0] && !long.name.words.slice(0, -1).some(word => isPatronymic(word.toLowerCase()));
}

const SHORT_WORD = 4;
// Endings of short names, which have no stem: «Ына», «Ыну».
const SHORT_ENDING = /(?<=^[а-яё]{2,3})(?:ом|ем|а|у|е|я|ю)$/u;

/** «Максим» ends as if it had an ending: its key is that of «Максима», «Максиму» where the article has them; «Ына» is «Ын». `words` has the article's persons. */
function wholeKey(key: string, lower: string, words: ReadonlySet<string>): string {
  if (lower.length > SHORT_WORD) return words.has(lower) ? lower : key;
  const base = lower.replace(SHORT_ENDING, '');
  return base !== lower && words.has(base) ? base : key;
}

// Vowels that come and go with the case: «Павел», «Смилянец», «Цветок», «Лев» («Льва»).
const FLEETING = /(?<=\p{L}{2})[ео](?=[лкц]$)|(?<=^л)е(?=в$)/u;
const ARTICLE = /^(?:al|el|as|ad|ash|аль|эль|ас|ад|аш|эш)-/u;
const ACCENTS = /[^\p{Script=Cyrillic}\p{ASCII}]/u;

function spellingKey(key: string): string {
  const plain = key.replace(ARTICLE, '').replace(FLEETING, '').replace(/^льв$/u, 'лв');
  return ACCENTS.test(plain) ? plain.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o') : plain;
}
