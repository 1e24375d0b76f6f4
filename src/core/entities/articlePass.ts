import type { EntityType } from '../annotation.ts';
import type { FoundArticle } from '../detect.ts';
import { isAcronymOf } from './acronyms.ts';
import { type ArticleWords, wordKey } from './articleWords.ts';
import { knownName } from './gazetteer.ts';
import { SHIP_PREFIXES_EN, STORMS_EN } from './lexicon/classWordsEn.ts';
import { GENERIC_TAILS } from './lexicon/nameParts.ts';
import { isCurrencys } from './nameEdges.ts';
import { isPlainWord } from './plainWords.ts';
import { type PlacedName, placeTokens } from './placedNames.ts';

/** How sure a name must be before the rest of the article is judged by it. */
const CERTAIN = 0.65;
/** How much a name counts whose type a word beside it says. */
const TOLD = 3;
/** How much a company's full name counts for its first word, where nobody has it for a surname. */
const COMPANYS = 6;
/** How much it counts for an abbreviation that stands in brackets after its words, and for what follows the word that is part of a storm's or ship's name. */
const EXPLAINED = 12;
const LONGEST_PHRASE = 8;

/**
 * What one place of an article tells about the others: the names of one form get the type that most of them, the surer ones before the others, have;
 * a surname is a person's; and a name that was found with certainty is found wherever its words stand again, in any case.
 * Sorted by start, without overlap.
 */
export function judgeByArticle(article: FoundArticle, words: ArticleWords, names: readonly PlacedName[]): PlacedName[] {
  const votes = countVotes(article, names);
  const retyped = names.map(name => {
    const type = votes.get(voteKey(name))!.type;
    return type === name.type ? name : { ...name, type };
  });
  const missed = findMissed(article, words, retyped);
  return missed.length === 0 ? retyped : [...retyped, ...missed].sort((a, b) => a.start - b.start);
}

const NAMING: ReadonlySet<string> = new Set([...STORMS_EN, ...SHIP_PREFIXES_EN]);

/** The key under which a name is judged: «Барселона» in quotation marks is a team, whatever the town is. */
function voteKey({ key, words, quoted }: PlacedName): string {
  return quoted && knownName(words.map(word => word.toLowerCase()))?.type === 'location' ? `"${key}"` : key;
}

interface Vote {
  readonly type: EntityType;
  readonly confidence: number;
}

/** The type of each name's key. */
function countVotes(article: FoundArticle, names: readonly PlacedName[]): Map<string, Vote> {
  const weights = new Map<string, Map<EntityType, number>>();
  const surest = new Map<string, number>();
  const vote = (key: string, type: EntityType, weight: number): void => {
    let types = weights.get(key);
    if (!types) weights.set(key, (types = new Map()));
    types.set(type, (types.get(type) ?? 0) + weight);
  };
  const surnames = new Set(names.flatMap(({ type, keys }) => (type === 'person' && keys.length > 1 ? [keys[keys.length - 1]!] : [])));
  names.forEach((name, i) => {
    const before = names[i - 1];
    // "Ballot Interference Prevention Act (BIPA)": what is abbreviated says what the abbreviation is.
    if (before && before.paragraph === name.paragraph && name.first - before.endToken <= 2 && isAcronymOf(name, before) && article.text.slice(before.end, name.start).trim() === '(') vote(name.key, before.type, EXPLAINED);
    vote(voteKey(name), name.type, name.told ? TOLD : name.confidence ** 2);
    surest.set(voteKey(name), Math.max(surest.get(voteKey(name)) ?? 0, name.confidence));
    // «Пётр Кулагин» says that «Кулагин» is a person, unless the tables know the word as something else.
    const surname = name.keys[name.keys.length - 1]!;
    if (name.type === 'person' && name.keys.length > 1 && surname.length > 2 && name.confidence >= CERTAIN && !knownName([surname])) vote(surname, 'person', 1.5);
    // "Hurricane Dorian" says that "Dorian" is a storm, "USS Kerry" that "Kerry" is a ship.
    else if ((name.type === 'event' || name.type === 'product') && name.told && name.keys.length > 1 && (NAMING.has(name.keys[name.keys.length - 2]!) || name.keys.length === 4 && /^(?:u s s|h m s) /u.test(name.key))) vote(surname, name.type, EXPLAINED);
    // "Salling Group" says that "Salling" is a company.
    else if (name.type === 'organization' && name.keys.length > 1 && name.confidence >= CERTAIN && name.keys.every((key, i) => i === 0 || GENERIC_TAILS.has(key)) && !knownName([name.keys[0]!])) vote(name.keys[0]!, 'organization', surnames.has(name.keys[0]!) ? 1 : COMPANYS);
  });
  return new Map([...weights].map(([key, types]) => {
    const [type] = [...types].reduce((best, next) => (next[1] > best[1] ? next : best));
    return [key, { type, confidence: surest.get(key) ?? 0 }];
  }));
}

interface Phrase extends Vote {
  readonly keys: readonly string[];
}

/** Places where the words of a certain name stand once more and no name was found. */
function findMissed(article: FoundArticle, words: ArticleWords, names: readonly PlacedName[]): PlacedName[] {
  const phrases = readPhrases(names);
  const missed: PlacedName[] = [];
  let next = 0; // the first name that does not end before the place looked at
  article.paragraphs.forEach((paragraph, index) => {
    const { names: { words: { capitals, capitalDue } }, passage } = paragraph.findings;
    let free = 0; // the first token after what was found here
    capitals.forEach(({ token, key }, order) => {
      if (token < free) return;
      const start = paragraph.start + passage.tokens[token]!.start;
      while (next < names.length && names[next]!.end <= start) next++;
      const found = longestPhrase(phrases.get(key), token);
      if (!found) return;
      const single = found.end - token === 1;
      // Beside another capitalised word it may be part of a longer name that nobody knows; at the start of a sentence it may be the plain word.
      if (single && (capitals[order + 1]?.token === token + 1 || capitals[order - 1]?.token === token - 1 && !capitalDue[token - 1])) return;
      if (single && (words.use(key).lower > 0 || capitalDue[token] && isPlainWord(passage.tokens[token]!.lower))) return;
      if (found.phrase.type === 'location' && isCurrencys(passage.tokens, { first: token, end: found.end })) return;
      const name = placeTokens(paragraph, index, token, found.end, found.phrase.type, found.phrase.confidence * 0.8);
      if (!name || next < names.length && names[next]!.start < name.end) return;
      missed.push(name);
      free = found.end;
    });

    function longestPhrase(candidates: readonly Phrase[] | undefined, token: number): { phrase: Phrase; end: number } | null {
      for (const phrase of candidates ?? []) {
        let end = token + 1;
        let matched = 1;
        for (let i = 1; i < phrase.keys.length && end < passage.tokens.length; i++, end++) {
          if (wordKey(passage.tokens[end]!) !== phrase.keys[i]) break;
          matched++;
        }
        if (matched === phrase.keys.length) return { phrase, end };
      }
      return null;
    }
  });
  return missed;
}

/** The certain names by their first key, longest first. */
function readPhrases(names: readonly PlacedName[]): Map<string, Phrase[]> {
  const known = new Map<string, Phrase>();
  const add = (keys: readonly string[], type: EntityType, confidence: number): void => {
    const key = keys.join(' ');
    const before = known.get(key);
    if (!before || before.confidence < confidence) known.set(key, { keys, type, confidence });
  };
  for (const { keys, type, confidence, words } of names) {
    if (confidence < CERTAIN || keys.length > LONGEST_PHRASE || keys.length === 1 && keys[0]!.length < 3 && !/^\p{Lu}{2}/u.test(words[0]!)) continue;
    add(keys, type, confidence);
    const surname = keys[keys.length - 1]!;
    if (type === 'person' && keys.length > 1 && surname.length > 2 && !isPlainWord(words[words.length - 1]!.toLowerCase())) add([surname], type, confidence * 0.9);
  }
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of known.values()) {
    const list = byFirst.get(phrase.keys[0]!);
    if (list) list.push(phrase);
    else byFirst.set(phrase.keys[0]!, [phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
}
