import type { Item } from '../outline.ts';
import type { SourcePhrase } from '../statement.ts';
import { AUXILIARIES, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, PRONOUNS, TITLES } from './lexicon.ts';

/** A source with how sure the order of words is of it. */
export interface FoundSource {
  readonly source: SourcePhrase;
  readonly how: 'subject-left' | 'subject-right' | 'apposition' | 'shared' | 'according' | 'by';
  /** 0 to 3; below 0.7 another reading is about as likely. */
  readonly margin: number;
  /** Item indices of the whole phrase. */
  readonly first: number;
  readonly end: number;
}

const TIMES = new Set(('monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight ' +
  'last earlier later this next recently on').split(' '));
/** Words before a noun that the source leaves out like an article. */
const ARTICLE_LIKE = new Set(['but', 'some', 'another', 'and']);
const TAILS = new Set(['there', 'here', 'themselves', 'himself', 'herself', 'itself']);
/** Heads of bodies whose name goes on with "of": "University of California". What a person's name is followed by is no part of it. */
const BODY_HEADS = new Set(('university department ministry bank institute house council court association board office secretary society college school church academy center centre city state republic kingdom union league party army ' +
  'bureau committee commission federation organization organisation agency authority ministry museum embassy government parliament senate duchy province county district chamber alliance front movement press club foundation minister').split(' '));
const NAME_LINKS = new Set(['of', 'for', 'and', 'the', 'de', 'la', 'le', 'del', 'van', 'von', 'der', 'den', 'al', 'bin', 'ibn', 'da', 'di', 'du', 'el', 'on', 'in', '&', '-', "'s", '.']);
/** Prepositions that hang a name or body on a speaker: "a spokesperson for the company", "officials from Texas". */
const NARROWING = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'on', 'to', 'within', 'near', 'behind', 'involved', 'familiar', 'close']);
const OCCASIONS = new Set(('statement interview speech address post tweet report email letter press conference briefing meeting hearing court response message article video blog television tv radio twitter facebook ' +
  'release testimony television interview broadcast announcement decision ruling study paper').split(' '));
const PLURAL_PRONOUNS = new Set(['they', 'we', 'who']);
const REPORTED_PRONOUNS = new Set(['he', 'she', 'it', 'they', 'i', 'we', 'you', 'who', 'him', 'her', 'them', 'his', 'their']);
/** Demonyms and other adjectives with a capital that stand before a title or a plain noun. */
const ADJECTIVE_ENDING = /(?:an|ian|ish|ese|ch|ic|i|can|ral|nal|ocratic)$/u;

/** A pronoun; not WHO, IT or US in capitals. */
export function isPronoun(item: Item | undefined): boolean {
  return item?.kind === 'word' && PRONOUNS.has(item.lower) && !(item.text.length > 1 && item.text === item.text.toUpperCase());
}

/** A word that opens a clause; not WHO in capitals. */
function opensClause(item: Item): boolean {
  return CLAUSE_WORDS.has(item.lower) && !(item.text.length > 1 && item.text === item.text.toUpperCase());
}

export function isCapital(item: Item | undefined): boolean {
  return item?.kind === 'word' && /^\p{Lu}/u.test(item.text);
}

const NO_VERBS: ReadonlySet<number> = new Set();

/** The subject that ends right before item `to`, over auxiliaries, adverbs and an apposition: "Cindy Ferrer, head of an office, also said". No phrase reaches back over an item of `verbs`. */
export function subjectBefore(items: readonly Item[], to: number, from: number, verbs: ReadonlySet<number> = NO_VERBS): FoundSource | null {
  let end = to;
  while (end > from && isFiller(items, end - 1)) end--;
  if (end <= from) return null;
  const last = items[end - 1]!;
  if (last.kind === 'bracket') {
    while (end > from && items[end - 1]!.kind === 'bracket') end--;
    if (end <= from) return null;
  }
  if (items[end - 1]!.lower === ',' || items[end - 1]!.lower === '—' || items[end - 1]!.lower === '–') return overApposition(items, end - 1, from, verbs);
  if (items[end - 1]!.lower === 'and' || items[end - 1]!.lower === 'but') return null;
  return phraseEndingAt(items, end, from, 'subject-left', verbs);
}

/** An auxiliary or adverb between a subject and its verb. A pronoun is none. */
function isFiller(items: readonly Item[], i: number): boolean {
  const item = items[i]!;
  if (item.kind !== 'word' || isPronoun(item)) return false;
  return AUXILIARIES.has(item.lower) || (item.lower.endsWith('ly') && item.lower.length > 4 && !isCapital(item));
}

/** "X, who was there, said"; "X, head of Y, said": the phrase before the nearest comma that leaves a subject. */
function overApposition(items: readonly Item[], comma: number, from: number, verbs: ReadonlySet<number>): FoundSource | null {
  let tried = 0;
  for (let i = comma - 1; i > Math.max(from, comma - 40) && tried < 3; i--) {
    if (items[i]!.lower === ';' || items[i]!.lower === ':') return null;
    if (items[i]!.lower !== ',' && items[i]!.lower !== '—' && items[i]!.lower !== '–') continue;
    tried++;
    if (comma - i < 2) continue;
    const found = phraseEndingAt(items, i, from, 'apposition', verbs);
    if (found?.source.kind === 'noun') {
      // "The mayor of London, Sadiq Khan, said": the name is in the apposition.
      const name = phraseEndingAt(items, comma, i + 1, 'apposition', verbs);
      if (name?.source.kind === 'name' && name.source.start === items[i + 1]!.start && name.end - name.first <= 5) return { ...name, first: found.first, margin: 2 };
    }
    if (found && found.source.kind !== 'pronoun' && (found.source.kind === 'name' || items[found.first] !== undefined)) {
      // The middle must not be a clause of its own with the subject inside it: "On Friday, Smith, …".
      if (found.source.kind === 'name' || /^(?:who|which|a|an|the|[a-z]+)$/u.test(items[i + 1]!.lower)) return { ...found, margin: tried === 1 ? 2 : 1 };
    }
  }
  // "On Sunday, officials, said" is no English; "However, Smith said" does not come here.
  return null;
}

/** The noun phrase that ends before item `end`. */
function phraseEndingAt(items: readonly Item[], end: number, from: number, how: FoundSource['how'], verbs: ReadonlySet<number>): FoundSource | null {
  while (end > from && items[end - 1]!.kind === 'bracket') end--;
  if (end <= from) return null;
  const last = items[end - 1]!;
  if (isPronoun(last)) return { source: pronounSource(last), how, margin: 3, first: end - 1, end };
  if (last.kind !== 'word' && last.kind !== 'number' && last.kind !== 'quote') return null;
  let first = end;
  while (first > from && !verbs.has(first - 1) && !breaksBefore(items, first - 1, end)) first--;
  first = afterLeadingPhrase(items, first, end);
  if (first >= end) return null;
  return phraseSource(items, first, end, how);
}

/** Whether item `i` cannot belong to a noun phrase that goes on behind it. */
function breaksBefore(items: readonly Item[], i: number, end: number): boolean {
  const item = items[i]!;
  if (item.kind === 'bracket') return false;
  if (item.kind === 'quote') return end - i > 4;
  if (item.kind === 'mark') return !(item.lower === '-' || item.lower === '&' || item.lower === '.' || item.lower === "'" || item.lower === '’' || item.lower === '/' || item.lower === '✴');
  if (item.kind === 'number') return false;
  if (item.lower === 'and') return !joinsNames(items, i, end);
  if (isPronoun(item)) return true;
  if (item.lower === 'with' || item.lower === 'for') return false;
  return opensClause(item);
}

/** "the Investigative Committee and the FSB said": both sides of "and" are capitalised or determined. */
function joinsNames(items: readonly Item[], i: number, end: number): boolean {
  const after = items[i + 1];
  const before = items[i - 1];
  if (!after || !before || i + 1 >= end) return false;
  if (before.lower === ',') return false;
  if (isCapital(before) && (isCapital(after) || DETERMINERS.has(after.lower))) return true;
  return !isCapital(before) && !isCapital(after) && before.kind === 'word' && end - i <= 4 && !DETERMINERS.has(after.lower);
}

/** Cuts what introduces the clause: "On Friday Trump", "In a statement the company", "Yesterday police". */
function afterLeadingPhrase(items: readonly Item[], first: number, end: number): number {
  let i = first;
  while (i < end && items[i]!.kind === 'word' && (items[i]!.lower.endsWith('ly') || AUXILIARIES.has(items[i]!.lower)) && !(isCapital(items[i]) && i > first) && !DETERMINERS.has(items[i]!.lower)) i++;
  const opener = items[i];
  if (!opener || opener.kind !== 'word' || !PREPOSITIONS.has(opener.lower)) return i;
  // The subject begins at the last determiner, or at the last name that follows a time or a lower-case word.
  for (let j = end - 1; j > i + 1; j--) {
    if (items[j]!.kind === 'word' && DETERMINERS.has(items[j]!.lower) && !PREPOSITIONS.has(items[j - 1]!.lower)) return j;
  }
  let name = end;
  while (name > i + 1 && (isCapital(items[name - 1]) && !TIMES.has(items[name - 1]!.lower))) name--;
  return name < end ? name : i;
}

/** Time, place and occasion behind a subject that follows its verb end it: "said Smith on Monday", "said police in a statement". */
export function subjectAfter(items: readonly Item[], from: number, to: number): FoundSource | null {
  let i = from;
  while (i < to && items[i]!.kind === 'word' && !isPronoun(items[i]) && items[i]!.lower.endsWith('ly') && !isCapital(items[i])) i++;
  if (i >= to) return null;
  const opener = items[i]!;
  if (isPronoun(opener)) return { source: pronounSource(opener), how: 'subject-right', margin: 3, first: i, end: i + 1 };
  if (opener.kind !== 'word' && opener.kind !== 'number') return null;
  if (PREPOSITIONS.has(opener.lower) || opensClause(opener)) return null;
  let end = i;
  while (end < to && !endsAfter(items, i, end)) end++;
  const found = end > i ? phraseSource(items, i, end, 'subject-right') : null;
  return found?.source.kind === 'noun' ? namedBehind(items, found, to) : found;
}

/** "said his father, Abdullah Kurdi, after the ceremony": the name in the apposition, or the noun where none stands there. */
function namedBehind(items: readonly Item[], found: FoundSource, to: number): FoundSource {
  if (items[found.end]?.lower !== ',') return found;
  let end = found.end + 1;
  while (end < to && end - found.end <= 5 && (isCapital(items[end]) || items[end]!.lower === '.' || NAME_LINKS.has(items[end]!.lower) && end > found.end + 1)) end++;
  const closed = end >= to || items[end]!.lower === ',';
  if (!closed || !isCapital(items[found.end + 1]) || !isCapital(items[end - 1])) return found;
  const name = phraseSource(items, found.end + 1, end, found.how);
  return name?.source.kind === 'name' ? { ...name, first: found.first, source: { ...name.source, phrase: { start: found.source.phrase.start, end: name.source.end } } } : found;
}

/** Whether item `i` no longer belongs to the noun phrase that began at `first`. */
function endsAfter(items: readonly Item[], first: number, i: number): boolean {
  const item = items[i]!;
  if (item.kind === 'bracket' || item.kind === 'quote') return true;
  if (item.kind === 'mark') {
    const joined = item.lower === '-' || item.lower === '&' || item.lower === '’' || item.lower === '/' || item.lower === '✴' || (item.lower === '.' && items[i - 1]?.kind === 'word' && items[i - 1]!.text.length <= 3);
    return !joined;
  }
  if (item.kind === 'number') return i > first && PREPOSITIONS.has(items[i - 1]!.lower);
  const lower = item.lower;
  if (lower === 'and') return !(isCapital(items[i - 1]) && (isCapital(items[i + 1]) || (DETERMINERS.has(items[i + 1]?.lower ?? '') && isCapital(items[i + 2]))));
  if (i > first && TIMES.has(lower) && !(lower === 'may' && isCapital(item)) && !isInsideName(items, i)) return true;
  if (PREPOSITIONS.has(lower)) {
    if (i === first || !NARROWING.has(lower)) return true;
    const next = items[i + 1];
    if (!next || next.kind !== 'word') return true;
    const noun = DETERMINERS.has(next.lower) ? items[i + 2] : next;
    if (TIMES.has(next.lower) || (noun && (OCCASIONS.has(noun.lower) || TIMES.has(noun.lower))) || OCCASIONS.has(items[i + 3]?.lower ?? '')) return true;
    // A person's name takes nothing but its own links: "Ursula von der Leyen", "Bank of England".
    if (isCapital(items[i - 1])) return !(lower === 'of' || lower === 'for') || !isCapital(noun);
    return lower === 'to' || lower === 'on';
  }
  return i > first && (opensClause(item) || isPronoun(item) || AUXILIARIES.has(lower) || (lower.endsWith('ing') && !isCapital(item) && isCapital(items[i - 1])));
}

function isInsideName(items: readonly Item[], i: number): boolean {
  return isCapital(items[i]) && isCapital(items[i - 1]) && isCapital(items[i + 1]);
}

/** The source of "according to": the phrase behind it. */
export function phraseAfter(items: readonly Item[], from: number, to: number): FoundSource | null {
  const found = subjectAfter(items, from, to);
  if (found) return { ...found, how: 'according' };
  const opener = items[from];
  if (opener?.kind === 'word' && REPORTED_PRONOUNS.has(opener.lower) && opener.text !== opener.text.toUpperCase()) return { source: pronounSource(opener), how: 'according', margin: 3, first: from, end: from + 1 };
  return null;
}

function pronounSource(item: Item): SourcePhrase {
  const lower = item.lower;
  const gender = lower === 'he' || lower === 'him' || lower === 'his' ? 'masc' : lower === 'she' || lower === 'her' ? 'femn' : lower === 'it' ? 'neut' : null;
  const number = PLURAL_PRONOUNS.has(lower) || lower === 'them' || lower === 'their' ? 'plur' : 'sing';
  return { start: item.start, end: item.end, kind: 'pronoun', phrase: { start: item.start, end: item.end }, head: item.start, lemma: lower, number, gender };
}

/** The words of a phrase that name the source, by the guidelines: the name alone, else the noun with what narrows it, without an article. */
function phraseSource(items: readonly Item[], first: number, to: number, how: FoundSource['how']): FoundSource | null {
  let from = first;
  let end = to;
  while (from < end && items[from]!.kind === 'word' && (DETERMINERS.has(items[from]!.lower) || ARTICLE_LIKE.has(items[from]!.lower) || (TIMES.has(items[from]!.lower) && items[from]!.lower !== 'may'))) from++;
  while (end > from + 1 && TAILS.has(items[end - 1]!.lower)) end--;
  if (from >= end) return null;
  const phrase = { start: items[first]!.start, end: items[end - 1]!.end };
  const nameEnd = behindName(items, from, end);
  const name = nameAtEnd(items, from, nameEnd);
  if (name >= 0) {
    const last = items[nameEnd - 1]!;
    return { source: { start: items[name]!.start, end: last.end, kind: 'name', phrase, head: items[name]!.start, lemma: last.lower, number: hasAnd(items, name, nameEnd) ? 'plur' : 'sing', gender: null }, how, margin: 2, first, end };
  }
  const head = headOf(items, from, end);
  const word = items[head]!;
  if (word.kind === 'quote' || word.kind === 'mark') return null;
  const plural = /[^s]s$/u.test(word.lower) || word.lower === 'police' || word.lower === 'people';
  return {
    source: { start: items[from]!.start, end: items[end - 1]!.end, kind: 'noun', phrase, head: word.start, lemma: word.lower, number: plural ? 'plur' : 'sing', gender: null },
    how, margin: end - from > 9 ? 0.5 : 1.5, first, end,
  };
}

/** The end of a name that is followed by where its bearer belongs: "Doug Collins" of "Doug Collins of Georgia", "Regina Ip" of "Regina Ip from the camp". */
function behindName(items: readonly Item[], from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++) {
    const lower = items[i]!.lower;
    if (!isCapital(items[i - 1]) || (lower !== 'of' && lower !== 'from' && lower !== 'in' && lower !== 'at' && lower !== 'for' && lower !== 'with')) continue;
    if (lower === 'from' || lower === 'in' || lower === 'at' || lower === 'with') return i;
    if (i - 2 >= from && isCapital(items[i - 2]) && !BODY_HEADS.has(items[i - 1]!.lower) && !BODY_HEADS.has(items[i - 2]!.lower) && !TITLES.has(items[i - 1]!.lower)) return i;
  }
  return end;
}

function hasAnd(items: readonly Item[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (items[i]!.lower === 'and') return true;
  return false;
}

/**
 * Where the name begins that ends a phrase: "Hassan Rouhani" in "Iranian President Hassan Rouhani", "Matt Myers" in "Wynnum coach Matt Myers";
 * -1 where a plain noun heads the phrase ("a spokesperson for Apple", "Iranian officials").
 */
function nameAtEnd(items: readonly Item[], from: number, end: number): number {
  if (!isNamePart(items, end - 1)) return -1;
  let begin = end - 1;
  while (begin > from) {
    const before = items[begin - 1]!;
    if (isNamePart(items, begin - 1)) begin--;
    else if (NAME_LINKS.has(before.lower) && begin - 2 >= from && linksBack(items, begin, from)) begin = linkStart(items, begin, from);
    else break;
  }
  // "spokesperson for Apple": a preposition before the name makes the noun the head.
  let before = begin - 1;
  while (before > from && (DETERMINERS.has(items[before]!.lower) || items[before]!.lower === 'its')) before--;
  if (begin > from && before >= from && PREPOSITIONS.has(items[before]!.lower)) return -1;
  // Titles and what stands before them are no part of the name.
  for (let i = end - 2; i >= begin; i--) {
    if (TITLES.has(items[i]!.lower.replace(/\.$/u, '')) && isNamePart(items, i + 1)) return i + 1;
    if (items[i]!.lower === '.' && TITLES.has(items[i - 1]?.lower ?? '') && isNamePart(items, i + 1)) return i + 1;
  }
  // "Turkey's Disaster and Emergency Management Presidency"
  for (let i = end - 2; i >= begin; i--) if (items[i]!.lower === "'s" && isNamePart(items, i + 1) && !isPossessiveName(items, i, end)) return i + 1;
  if (end - begin === 1 && TITLES.has(items[begin]!.lower)) return begin > from && isCapital(items[begin - 1]) ? begin - 1 : -1;
  return begin;
}

/** "Domino's Pizza", "Moody's": the possessive is the name's where nothing but one word follows a name of one word. */
function isPossessiveName(items: readonly Item[], i: number, end: number): boolean {
  return i + 2 === end && !ADJECTIVE_ENDING.test(items[i - 1]?.lower ?? '') && items[i - 1]!.lower.length > 5 && TITLES.has(items[i + 1]!.lower);
}

function isNamePart(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return item !== undefined && (isCapital(item) || (item.kind === 'number' && isCapital(items[i - 1])) || (item.lower === '.' && (items[i - 1]?.text.length ?? 9) <= 3 && isCapital(items[i - 1])));
}

/** Whether the links before item `begin` tie it to a name: "Bank of [England]", "Ursula von der [Leyen]". */
function linksBack(items: readonly Item[], begin: number, from: number): boolean {
  return linkStart(items, begin, from) < begin;
}

function linkStart(items: readonly Item[], begin: number, from: number): number {
  let i = begin - 1;
  while (i > from && NAME_LINKS.has(items[i]!.lower) && begin - i <= 3) i--;
  return isNamePart(items, i) && i >= from ? i : begin;
}

/** The head noun of a phrase: the last word before its first preposition. */
function headOf(items: readonly Item[], from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    const item = items[i]!;
    if (item.kind === 'word' && (PREPOSITIONS.has(item.lower) || item.lower === 'who' || item.lower === 'involved')) return i - 1;
  }
  return end - 1;
}
