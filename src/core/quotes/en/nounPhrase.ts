import type { Item } from '../outline.ts';
import type { SourcePhrase } from '../statement.ts';
import type { Span } from '../../span.ts';
import { AUXILIARIES, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, PRONOUNS, TITLES } from './lexicon.ts';
import { isAdverb, isCapital, isTime, isVerbish } from './words.ts';

/** A source among the items of a region, from `first` up to but without `end`. */
export interface EnglishSource {
  readonly source: SourcePhrase;
  readonly how: 'subject-left' | 'subject-right' | 'shared' | 'prepositional' | 'possessive';
  readonly margin: number;
  readonly first: number;
  readonly end: number;
}

function isPronoun(item: Item): boolean {
  // "who", "it"; not "WHO", "IT"
  return item.kind === 'word' && PRONOUNS.has(item.lower) && (item.text.length === 1 || item.text !== item.text.toUpperCase());
}

/** Whether the word begins another clause: "who"; not "WHO". */
function isClauseWord(item: Item): boolean {
  return item.kind === 'word' && CLAUSE_WORDS.has(item.lower) && (item.text.length === 1 || item.text !== item.text.toUpperCase());
}

const DASHES = new Set(['—', '–', '-', '―']);
/** Words that join the parts of a name: "Department of Health and Human Services". */
const JOINERS = new Set(['of', 'for', 'the', 'and', 'de', 'la', 'van', 'der', 'von', 'bin', 'al', 'del', 'dela', 'da', 'di', 'el', 'on', 'in']);
const ORGANIZATION_WORDS = new Set(('university department ministry bank house council board bureau institute committee commission court office agency association society union federation organization organisation school college ' +
  'service services center centre academy foundation league party church police fund museum hospital corps army navy institution network group club authority administration chamber assembly parliament congress senate').split(' '));
const ARTICLE_KEPT = new Set('guardian times atlantic economist independent sun telegraph hindu intercept hill verge onion wire conversation age australian'.split(' '));

/** Whether a noun phrase cannot reach to the left over this item. */
function endsPhrase(item: Item): boolean {
  return item.kind === 'mark' && !(item.lower === '-' || item.lower === '.' || item.lower === '&' || item.lower === '%' || item.lower === '/' || item.lower === '$' || item.lower === '@')
    || (isClauseWord(item) && item.lower !== 'for' && item.lower !== 'with')
    || (item.kind === 'quote' && item.endToken - item.first > 6);
}

/** The subject that ends before item `end`: over auxiliaries, adverbs and what stands between commas. Null where there is none. */
export function subjectEnding(items: readonly Item[], end: number, from: number): EnglishSource | null {
  let e = end;
  while (e > from && items[e - 1]!.kind === 'word' && (AUXILIARIES.has(items[e - 1]!.lower) || isAdverb(items[e - 1]!))) e--;
  // "officials on Monday said", "X, on Sunday, told"
  e = beforeTime(items, e, from);
  while (e > from && items[e - 1]!.kind === 'word' && (AUXILIARIES.has(items[e - 1]!.lower) || isAdverb(items[e - 1]!))) e--;
  if (e > from && items[e - 1]!.kind === 'bracket') e--;
  if (e <= from) return null;
  let doubtful = false;
  if (items[e - 1]!.lower === ',' || DASHES.has(items[e - 1]!.lower)) {
    const mark = items[e - 1]!.lower;
    const time = timeInFront(items, from, e - 1, mark);
    if (time > 0) return sourceIn(items, time, e - 1, 'subject-left', 1);
    const open = appositionOpening(items, e - 1, from, mark);
    if (open <= from) return null;
    // "Another eyewitness, Nicole Towarek, described": the name between the commas is the source.
    if (isNameAlone(items, open + 1, e - 1) && (!isCapital(items[open - 1]!) || e - open > 3)) return sourceIn(items, open + 1, e - 1, 'subject-left', 1);
    e = open;
    doubtful = true;
  }
  // "he", "she" alone are the subject
  if (isPronoun(items[e - 1]!) && items[e - 2]?.lower !== 'and') return made(items, e - 1, e, 'subject-left', 2);
  let first = e;
  while (first > from && !endsPhrase(items[first - 1]!)) {
    const item = items[first - 1]!;
    // A verb to the left ends the phrase: "He left as officials said".
    if (item.kind === 'word' && isVerbish(item) && !isCapital(item) && !participleBefore(items, first - 1, e)) break;
    first--;
  }
  const stop = items[first - 1];
  if (first > from && stop?.kind === 'word' && (stop.lower === 'who' || stop.lower === 'which' || stop.lower === 'that' || stop.lower === 'whose')) {
    if (first === e) {
      return stop.lower === 'who' ? made(items, first - 1, first, 'subject-left', 1) : antecedent(items, first - 1, from);
    }
    // "officials who ordered that change claimed": the clause of "who" has gone by
    if (stop.lower === 'that' && isVerbish(items[first - 2])) {
      for (let k = first - 3; k > Math.max(from, first - 9); k--) if (items[k]!.lower === 'who' || items[k]!.lower === 'which') return antecedent(items, k, from);
    }
    return sourceIn(items, first, e, 'subject-left', 1); // "which the BBC described"
  }
  // "called it a lie and said": the subject stands further back
  if (first === e && stop?.kind === 'word' && (stop.lower === 'and' || stop.lower === 'but')) return null;
  // A verb of the phrase's own relative clause: "the man accused of murder said"
  if (first > from && stop && isVerbish(stop) && first < e) {
    // "Terri Collins who sponsored the bill remarked"
    const relative = items[first - 2];
    if (relative?.kind === 'word' && (relative.lower === 'who' || relative.lower === 'which' || relative.lower === 'that') && first - 2 > from) return antecedent(items, first - 2, from);
    // "the decree signed by the Pope read": a participle narrows the noun before it
    const noun = items[first - 2];
    if (stop.lower.endsWith('ed') && items[first]!.kind === 'word' && PREPOSITIONS.has(items[first]!.lower) && noun?.kind === 'word' && !PREPOSITIONS.has(noun.lower) && !isVerbish(noun) && !isPronoun(noun)) {
      let begin = first - 2;
      while (begin > from && !endsPhrase(items[begin - 1]!) && !isVerbish(items[begin - 1]!) && !DETERMINERS.has(items[begin]!.lower)) begin--;
      return sourceIn(items, begin, e, 'subject-left', 0.7);
    }
    return sourceIn(items, first, e, 'subject-left', 0.5);
  }
  if (stop && (stop.lower === 'and' || stop.lower === '&') && first > from + 1) {
    const joint = jointStart(items, first - 1, from);
    if (joint >= 0 && first < e) first = joint;
  }
  if (first >= e) return null;
  return sourceIn(items, first, e, 'subject-left', doubtful ? 1 : 2);
}

/** "Windsor Locks['] first selectman" */
function isPluralPossessive(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  return (items[i]!.lower === "'" || items[i]!.lower === '’') && before?.kind === 'word' && before.lower.endsWith('s') && before.end === items[i]!.start && items[i + 1]?.kind === 'word';
}

/** Whether the items are a name and nothing else. */
function isNameAlone(items: readonly Item[], from: number, end: number): boolean {
  if (end <= from || end - from > 7 || !isCapital(items[from]!)) return false;
  for (let i = from; i < end; i++) {
    const item = items[i]!;
    if (!(isCapital(item) || item.lower === '.' || item.lower === '-' || JOINERS.has(item.lower) || item.kind === 'quote' || (items[i - 1]!.lower === '.' && item.start === items[i - 1]!.end))) return false;
  }
  // "Znak.com"
  return isCapital(items[end - 1]!) || items[end - 2]?.lower === '.';
}

function participleBefore(items: readonly Item[], i: number, end: number): boolean {
  // "accused", "alleged", "elected" before a noun or as a noun: "the accused", "newly elected president"
  const before = items[i - 1];
  return i + 1 <= end && before?.kind === 'word' && (DETERMINERS.has(before.lower) || isAdverb(before));
}

/** Leaves out a time between subject and verb: "officials on Monday said". */
function beforeTime(items: readonly Item[], end: number, from: number): number {
  let e = end;
  while (e > from && isTime(items[e - 1]!)) e--;
  if (e === end) return end;
  if (e > from && items[e - 1]!.kind === 'word' && (items[e - 1]!.lower === 'on' || items[e - 1]!.lower === 'in' || items[e - 1]!.lower === 'at' || items[e - 1]!.lower === 'last' || items[e - 1]!.lower === 'this' || items[e - 1]!.lower === 'late')) {
    e--;
    return e > from ? e : end;
  }
  const last = items[end - 1]!;
  return last.kind === 'word' && /^(?:today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(last.lower) && e > from ? e : end;
}

/** "On Monday morning, [Anna Smith of the bank (NB)], announced": where a subject with a stray comma begins behind a time; -1 for none. */
function timeInFront(items: readonly Item[], from: number, close: number, mark: string): number {
  let i = from;
  if (/^(?:on|in|at|late|early|earlier)$/u.test(items[i]!.lower)) i++;
  const first = i;
  while (i < close && (isTime(items[i]!) || items[i]!.lower === 'last' || items[i]!.lower === 'this')) i++;
  if (i === first || items[i]!.lower !== mark || i + 1 >= close) return -1;
  for (let k = i + 1; k < close; k++) if (items[k]!.lower === mark) return -1;
  return i + 1;
}

/** The mark that opens what closes at `close`: "Uddin[,] a spokesperson, told"; -1 where none does. */
function appositionOpening(items: readonly Item[], close: number, from: number, mark: string): number {
  let last = -1;
  for (let i = close - 1; i > from && i > close - 45; i--) {
    if (items[i]!.lower !== mark) {
      if (items[i]!.lower === ';' || items[i]!.lower === ':') break;
      continue;
    }
    // Of several commas, the first one behind a name or noun that is followed by an article, "who", a participle or an age.
    const next = items[i + 1]!;
    last = i;
    if (isNameAlone(items, i + 1, close)) return i;
    if (DETERMINERS.has(next.lower) || next.lower === 'who' || next.lower === 'which' || next.lower === 'whose' || next.kind === 'number' || next.lower === 'also' || isCapital(items[i - 1]!)) return i;
  }
  return last;
}

/** Where a subject of two parts begins: "[The] Committee and the Service said"; -1 where a clause stands before "and". */
function jointStart(items: readonly Item[], and: number, from: number): number {
  let first = and;
  while (first > from && !endsPhrase(items[first - 1]!)) {
    if (isVerbish(items[first - 1]!) && !isCapital(items[first - 1]!)) return -1;
    first--;
  }
  if (first === and) return -1;
  // "In Reuters and …": what begins with a preposition is no subject.
  return items[first]!.kind === 'word' && PREPOSITIONS.has(items[first]!.lower) ? -1 : first;
}

/** The noun that a relative clause describes, before the relative word at `i`. */
function antecedent(items: readonly Item[], i: number, from: number): EnglishSource | null {
  let e = i;
  if (e > from && items[e - 1]!.lower === ',') e--;
  let first = e;
  while (first > from && !endsPhrase(items[first - 1]!) && !(isVerbish(items[first - 1]!) && !isCapital(items[first - 1]!)) && !(items[first - 1]!.kind === 'word' && PREPOSITIONS.has(items[first - 1]!.lower) && items[first - 1]!.lower !== 'of')) first--;
  return first < e ? sourceIn(items, first, e, 'subject-left', 0.5) : null;
}

/** The noun phrase that begins at item `begin`, as of an inverted subject ("said Xavier Becerra of California") or after a preposition ("according to police in Texas"). */
export function phraseFrom(items: readonly Item[], begin: number, limit: number, how: EnglishSource['how']): EnglishSource | null {
  if (begin >= limit) return null;
  const head = items[begin]!;
  if (head.kind === 'mark') return null;
  if (isPronoun(head)) return made(items, begin, begin + 1, how, 2);
  let end = begin;
  while (end < limit) {
    const item = items[end]!;
    if (item.kind === 'bracket') break;
    if (item.kind === 'quote' && item.endToken - item.first > 6) break;
    if (item.kind === 'mark' && !(item.lower === '-' || item.lower === '&' || item.lower === '.' || item.lower === '/' || item.lower === '@' || isPluralPossessive(items, end) || (item.lower === ',' && items[end - 1]?.kind === 'number' && items[end + 1]?.kind === 'number'))) break;
    if (item.kind === 'word') {
      if (isClauseWord(item) && !['and', 'for', 'with'].includes(item.lower)) break;
      if (item.lower === 'via' || item.lower === 'per') break;
      if (item.lower === 'and' && !(end > begin && end + 1 < limit && (isCapital(items[end + 1]!) || how === 'prepositional') && !isVerbish(items[end + 1]!))) break;
      if (end > begin && isVerbish(item) && !isCapital(item) && !/^(?:signed|dated|released|published|conducted|reported|posted|issued|obtained)$/u.test(item.lower)) break;
      if (end > begin && (item.lower === 'on' || item.lower === 'in' || item.lower === 'at' || item.lower === 'during' || item.lower === 'after') && timeFollows(items, end + 1, limit)) break;
      if (end > begin && /^(?:today|yesterday|tonight|told|late|early|last|this|also|later)$/u.test(item.lower) && !isCapital(item)) break;
      if (isAdverb(item) && end > begin) break;
    }
    if (item.lower === '.' && items[end + 1]?.kind === 'quote' && (items[end - 1]?.lower.length ?? 0) > 3) break; // "said Dr. Smith. "We …"
    if ((item.kind === 'word' || item.kind === 'number') && isTime(item) && end > begin && !isCapital(items[end - 1]!) && !(DETERMINERS.has(items[end - 1]!.lower) || isTime(items[end - 1]!) || items[end - 1]!.lower === ',')) break;
    end++;
  }
  if (end <= begin) return null;
  if (how === 'prepositional') end = overTimeToAuthor(items, begin, end, limit);
  // "said his father, Abdullah Kurdi, following …": the name in the apposition
  if (end < limit && items[end]!.lower === ',' && !isCapital(items[end - 1]!)) {
    let close = end + 1;
    while (close < limit && (isCapital(items[close]!) || (close > end + 1 && (items[close]!.lower === '.' || items[close]!.lower === '-' || JOINERS.has(items[close]!.lower))))) close++;
    if (close > end + 1 && (close >= limit || items[close]!.lower === ',') && isNameAlone(items, end + 1, close)) {
      const named = sourceIn(items, end + 1, close, how, 1.5);
      if (named) return { ...named, end: close };
    }
  }
  return sourceIn(items, begin, end, how, 2);
}

/** "according to a tweet [on Monday by] Mike Pompeo": the author stands behind the time. */
function overTimeToAuthor(items: readonly Item[], begin: number, end: number, limit: number): number {
  let i = end;
  if (items[i]?.lower === 'on' || items[i]?.lower === 'in') i++;
  while (i < limit && i < end + 4 && isTime(items[i]!)) i++;
  if (i === end || items[i]?.lower !== 'by' || !isCapital(items[i + 1])) return end;
  const author = phraseFrom(items, i + 1, limit, 'subject-right');
  return author && author.first > begin ? author.end : end;
}

const OCCASIONS = new Set('statement interview tweet letter email press conference briefing meeting twitter facebook speech address video message release post article proceedings hearing court turn response case reply'.split(' '));

function timeFollows(items: readonly Item[], i: number, limit: number): boolean {
  for (let j = i; j < Math.min(limit, i + 4); j++) {
    if (isTime(items[j]!) || OCCASIONS.has(items[j]!.lower)) return true;
    if (items[j]!.kind === 'mark') return false;
  }
  return false;
}

/** Words behind a subject that are no part of it: "Residents [there] said", "They [then] equipped". */
const TRAILING = new Set('then there here also likewise now today yesterday still later soon once again'.split(' '));

/** Finds the words that name the source in the items from `first` to `end`: a name without its title, else the noun with what narrows it. */
export function sourceIn(items: readonly Item[], first: number, end: number, how: EnglishSource['how'], margin: number): EnglishSource | null {
  let from = first;
  let to = end;
  // Adverbs and times in front: "Later on Monday police", "Still, officials"
  from = skipFront(items, from, to);
  while (to > from && (items[to - 1]!.kind === 'mark' && items[to - 1]!.lower !== '.' || (to > from + 1 && TRAILING.has(items[to - 1]!.lower)))) to--;
  if (from >= to) return null;
  return made(items, from, to, how, margin);
}

function skipFront(items: readonly Item[], first: number, end: number): number {
  let from = first;
  while (from < end) {
    const item = items[from]!;
    if (item.kind === 'mark' && item.lower !== '@') { from++; continue; }
    if (item.kind !== 'word') return from;
    if (isAdverb(item) || /^(?:also|later|earlier|then|still|meanwhile|however|today|yesterday|thus|so|instead|even|finally|indeed|now|again|furthermore|moreover|yet|further|recently|ago)$/u.test(item.lower)) { from++; continue; }
    if (PREPOSITIONS.has(item.lower) && item.lower !== 'of') {
      // "On Monday police", "In a statement the company", "At least 10 officials" stays
      if (item.lower === 'at' && items[from + 1]?.lower === 'least') return from;
      let j = from + 1;
      let times = 0;
      while (j < end && (isTime(items[j]!) || items[j]!.lower === 'the' || items[j]!.lower === 'a' || items[j]!.lower === 'last' || items[j]!.lower === 'this' || items[j]!.lower === ',')) {
        if (isTime(items[j]!)) times++;
        j++;
      }
      if (times > 0 && j < end) {
        if (items[j - 1]!.lower === 'the' || items[j - 1]!.lower === 'a') j--;
        from = j;
        continue;
      }
      // the last article or name in the range opens the subject
      for (let k = end - 1; k > from + 1; k--) {
        if (items[k]!.kind === 'word' && DETERMINERS.has(items[k]!.lower) && !(items[k - 1]!.kind === 'word' && PREPOSITIONS.has(items[k - 1]!.lower))) return k;
      }
      let k = end - 1;
      while (k > from + 1 && isCapital(items[k - 1]!) && isCapital(items[k]!)) k--;
      if (k > from + 1) return k;
      return end;
    }
    return from;
  }
  return from;
}

/** The source phrase of items `first` to `end`. */
function made(items: readonly Item[], first: number, end: number, how: EnglishSource['how'], margin: number): EnglishSource | null {
  const phrase: Span = { start: items[first]!.start, end: items[end - 1]!.end };
  const only = items[first]!;
  if (end === first + 1 && isPronoun(only)) {
    const plural = only.lower === 'they' || only.lower === 'we';
    return { source: { ...phrase, kind: 'pronoun', phrase, head: phrase.start, lemma: only.lower, number: plural ? 'plur' : 'sing', gender: only.lower === 'she' ? 'femn' : only.lower === 'he' ? 'masc' : null }, how, margin, first, end };
  }
  let from = first;
  if (from < end - 1 && items[from]!.lower === 'another') from++;
  if (from < end - 1 && items[from]!.kind === 'word' && DETERMINERS.has(items[from]!.lower) && !keepsArticle(items, from)) from++;
  const closing = nameThatCloses(items, from, end);
  if (closing > from) return made(items, closing, end, how, margin);
  let core = from;
  while (core < end && !(items[core]!.kind === 'word' && PREPOSITIONS.has(items[core]!.lower) && !joins(items, core, from, end)) && items[core]!.kind !== 'bracket' && !(core > from && isVerbish(items[core]!))) core++;
  if (core === from) return null;
  const last = items[core - 1]!;
  const run = capitalRun(items, core - 1, from);
  // "Estimates by organizers", "Some of the protesters": a sentence's first word has its capital anyway.
  const opening = from === 0 && core === 1 && core < end && items[core]!.kind === 'word';
  if (isCapital(last) && !TITLES.has(last.lower) && run < core && !opening) {
    const name = withoutTitles(items, run, core);
    const person = personCut(items, name, core);
    const joint = items.slice(name, person).some(item => item.lower === 'and');
    return { source: { start: items[name]!.start, end: items[person - 1]!.end, kind: 'name', phrase, head: items[name]!.start, lemma: items[person - 1]!.lower, number: joint ? 'plur' : 'sing', gender: null }, how, margin, first, end };
  }
  const plural = last.lower.endsWith('s') && !last.lower.endsWith('ss');
  return { source: { start: items[from]!.start, end: items[end - 1]!.end, kind: 'noun', phrase, head: last.start, lemma: last.lower, number: plural ? 'plur' : 'sing', gender: null }, how, margin, first, end };
}

/**
 * Where the person's name begins that closes a longer phrase: "Imus in the Morning writer [Rob Bartlett]", "Member of Parliament (MP) [Yvette Cooper]", "Taiwan's [Constitutional Court]"; -1 for none.
 * Not "officials in Texas", "the People's Vote".
 */
function nameThatCloses(items: readonly Item[], from: number, end: number): number {
  if (!isCapital(items[end - 1])) return -1;
  let run = end - 1;
  while (run > from && (isCapital(items[run - 1]) || (items[run - 1]!.kind === 'mark' && '.-&'.includes(items[run - 1]!.lower)) || (JOINERS.has(items[run - 1]!.lower) && isCapital(items[run - 2])))) run--;
  while (run < end && JOINERS.has(items[run]!.lower)) run++;
  const before = items[run - 1];
  if (!before || run <= from || run >= end) return -1;
  if (before.kind === 'bracket') return run;
  // "Anna Smith of the army's Western Command": the name in front is the source
  const opens = isCapital(items[from]) && isCapital(items[from + 1]);
  if (opens && items.slice(from, run).some(item => item.kind === 'word' && PREPOSITIONS.has(item.lower))) return -1;
  if (before.lower === "'s" || before.lower === '’s') return PARTS_OF_NAMES.has(items[run - 2]?.lower ?? '') ? -1 : run;
  if (before.kind !== 'word' || !PREPOSITIONS.has(items[from + 1]?.lower ?? '') && !items.slice(from, run).some(item => item.kind === 'word' && PREPOSITIONS.has(item.lower))) return -1;
  return PREPOSITIONS.has(before.lower) || DETERMINERS.has(before.lower) || isClauseWord(before) || isVerbish(before) || before.lower.endsWith('ing') || end - run < 2
    || items.slice(run, end).some(item => ORGANIZATION_WORDS.has(item.lower)) ? -1 : run; // "a source within the central [Interior Ministry]"
}

/** Possessives that belong to a name: "People's Daily", "Women's Institute". */
const PARTS_OF_NAMES = new Set("people women men children king queen st lloyd moody workers farmers veterans teachers students".split(' '));

function keepsArticle(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]!;
  return items[i]!.text === 'The' && isCapital(next) && (i > 0 || ARTICLE_KEPT.has(next.lower) || ((next.lower === 'new' || next.lower === 'washington' || next.lower === 'wall' || next.lower === 'associated') && isCapital(items[i + 2] ?? next)));
}

/** Whether the preposition at `i` stands inside a name: "Department of Health", not "Lipo of Binghamton University". */
function joins(items: readonly Item[], i: number, from: number, end: number): boolean {
  if (!JOINERS.has(items[i]!.lower) || i === from || i + 1 >= end || !isCapital(items[i - 1]!)) return false;
  const next = items[i + 1]!;
  if (!isCapital(next) && !(JOINERS.has(next.lower) && items[i + 2] && isCapital(items[i + 2]!))) return false;
  const run = capitalRun(items, i - 1, from);
  for (let k = run; k < i; k++) if (ORGANIZATION_WORDS.has(items[k]!.lower)) return true;
  if (TITLES.has(items[i - 1]!.lower)) return true; // "Secretary of State"; not "Professor Smith of Yale"
  return i - run < 2 && items[i]!.lower !== 'in' && items[i]!.lower !== 'on'; // "Women in Nevada"
}

/** Where the run of capitalised words that ends at `last` begins, words that join a name included. */
function capitalRun(items: readonly Item[], last: number, from: number): number {
  let run = last;
  while (run > from) {
    const before = items[run - 1]!;
    if (isCapital(before)) { run--; continue; }
    if (before.kind === 'mark' && (before.lower === '.' || before.lower === '-' || before.lower === '&') && run - 1 > from && isCapital(items[run - 2]!)) { run--; continue; }
    if (before.lower === "'s" && run - 1 > from && isCapital(items[run - 2]!)) { run--; continue; }
    if (before.kind === 'word' && JOINERS.has(before.lower) && run - 1 > from && (isCapital(items[run - 2]!) || (JOINERS.has(items[run - 2]!.lower) && run - 2 > from && isCapital(items[run - 3]!)))) { run--; continue; }
    if (before.kind === 'quote' && before.endToken - before.first <= 4 && run - 1 > from && isCapital(items[run - 2]!)) { run--; continue; }
    if (before.kind === 'number' && run - 1 > from && isCapital(items[run - 2]!)) { run--; continue; }
    break;
  }
  return run;
}

/** The first item of the name itself: "Prime Minister [Jacinda Ardern]". */
function withoutTitles(items: readonly Item[], run: number, end: number): number {
  for (let k = end - 2; k >= run; k--) {
    if (items[k]!.kind === 'word' && TITLES.has(items[k]!.lower)) {
      let name = k + 1;
      while (name < end - 1 && (items[name]!.kind === 'mark' || JOINERS.has(items[name]!.lower))) {
        // "Secretary of State Mike Pompeo"
        if (items[name]!.lower === 'of' || items[name]!.lower === 'for') name++;
        name++;
      }
      return Math.min(name, end - 1);
    }
  }
  return run;
}

/** Where a person's name ends before the body it is of: "[Greg Barton] of Deakin University". */
function personCut(items: readonly Item[], name: number, end: number): number {
  for (let k = name + 1; k < end; k++) {
    if ((items[k]!.lower === 'of' || items[k]!.lower === 'from') && k - name >= 2) {
      for (let j = name; j < k; j++) if (ORGANIZATION_WORDS.has(items[j]!.lower)) return end;
      return k;
    }
  }
  return end;
}
