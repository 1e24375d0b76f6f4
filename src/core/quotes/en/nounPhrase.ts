import type { Item } from '../outline.ts';
import { DASHES } from '../reading.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './lexicon.ts';
import { JOINERS, OBJECT_PRONOUNS } from './nameWords.ts';
import { type EnglishSource, isClauseWord, isPronoun, made, sourceIn } from './sourcePhrase.ts';
import { isAdverb, isCapital, isTime, isVerbish } from './words.ts';

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
    let open = appositionOpening(items, e - 1, from, mark);
    // "Karen Whitmore, 58, whose scan was missed, said"
    if (open - 2 > from && items[open - 1]!.kind === 'number' && items[open - 2]!.lower === mark) open -= 2;
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
  while (e > from && isTime(items[e - 1]!) && !isNamesTime(items, e - 1)) e--;
  if (e === end) return end;
  if (e > from && items[e - 1]!.kind === 'word' && (items[e - 1]!.lower === 'on' || items[e - 1]!.lower === 'in' || items[e - 1]!.lower === 'at' || items[e - 1]!.lower === 'last' || items[e - 1]!.lower === 'this' || items[e - 1]!.lower === 'late')) {
    e--;
    return e > from ? e : end;
  }
  const last = items[end - 1]!;
  return last.kind === 'word' && /^(?:today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(last.lower) && e > from ? e : end;
}

/** Whether a word of time is a name's: "USA Today", "Financial Week"; not "officials Monday". */
function isNamesTime(items: readonly Item[], i: number): boolean {
  return /^(?:Today|Tonight|Tomorrow|Morning|Evening|Week|Month|Year|Day|Night)$/u.test(items[i]!.text) && isCapital(items[i - 1]);
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
  // "according to her, prices rose"; not "according to her lawyer"
  const object = how === 'prepositional' && OBJECT_PRONOUNS.has(head.lower) && (begin + 1 >= limit || items[begin + 1]!.kind === 'mark');
  if (isPronoun(head) || object) return made(items, begin, begin + 1, how, 2);
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
  const author = DETERMINERS.has(items[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  if (i === end || items[i]?.lower !== 'by' || !isCapital(items[author])) return end;
  const phrase = phraseFrom(items, i + 1, limit, 'subject-right');
  return phrase && phrase.first > begin ? phrase.end : end;
}

const OCCASIONS = new Set('statement interview tweet letter email press conference briefing meeting twitter facebook speech address video message release post article proceedings hearing court turn response case reply'.split(' '));

function timeFollows(items: readonly Item[], i: number, limit: number): boolean {
  for (let j = i; j < Math.min(limit, i + 4); j++) {
    if (isTime(items[j]!) || OCCASIONS.has(items[j]!.lower)) return true;
    if (items[j]!.kind === 'mark') return false;
  }
  return false;
}
