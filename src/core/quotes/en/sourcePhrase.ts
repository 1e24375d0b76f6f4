import type { Item } from '../outline.ts';
import type { SourcePhrase } from '../statement.ts';
import type { Span } from '../../span.ts';
import { CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, PRONOUNS, TITLES } from './lexicon.ts';
import { ARTICLE_KEPT, JOINERS, NEWS_BODIES, OBJECT_PRONOUNS, ORGANIZATION_WORDS, PARTS_OF_NAMES, TRAILING } from './nameWords.ts';
import { isAdverb, isCapital, isTime, isVerbish } from './words.ts';

/** A source among the items of a region, from `first` up to but without `end`. */
export interface EnglishSource {
  readonly source: SourcePhrase;
  readonly how: 'subject-left' | 'subject-right' | 'shared' | 'prepositional' | 'possessive';
  readonly margin: number;
  readonly first: number;
  readonly end: number;
}

export function isPronoun(item: Item): boolean {
  // "who", "it"; not "WHO", "IT"
  return item.kind === 'word' && PRONOUNS.has(item.lower) && (item.text.length === 1 || item.text !== item.text.toUpperCase());
}

/** Whether the word begins another clause: "who"; not "WHO". */
export function isClauseWord(item: Item): boolean {
  return item.kind === 'word' && CLAUSE_WORDS.has(item.lower) && (item.text.length === 1 || item.text !== item.text.toUpperCase());
}

/** Finds the words that name the source in the items from `first` to `end`: a name without its title, else the noun with what narrows it. */
export function sourceIn(items: readonly Item[], first: number, end: number, how: EnglishSource['how'], margin: number): EnglishSource | null {
  let from = first;
  let to = end;
  // Adverbs and times in front: "Later on Monday police", "Still, officials"
  from = skipFront(items, from, to);
  while (to > from && (items[to - 1]!.kind === 'mark' && items[to - 1]!.lower !== '.' || (to > from + 1 && TRAILING.has(items[to - 1]!.lower) && !isCapital(items[to - 1])))) to--;
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
export function made(items: readonly Item[], first: number, end: number, how: EnglishSource['how'], margin: number): EnglishSource | null {
  const phrase: Span = { start: items[first]!.start, end: items[end - 1]!.end };
  const only = items[first]!;
  if (end === first + 1 && (isPronoun(only) || how === 'prepositional' && OBJECT_PRONOUNS.has(only.lower))) {
    const plural = /^(?:they|we|them|us)$/u.test(only.lower);
    return { source: { ...phrase, kind: 'pronoun', phrase, head: phrase.start, lemma: only.lower, number: plural ? 'plur' : 'sing', gender: /^(?:she|her)$/u.test(only.lower) ? 'femn' : /^(?:he|him)$/u.test(only.lower) ? 'masc' : null }, how, margin, first, end };
  }
  let from = first;
  if (from < end - 1 && items[from]!.lower === 'another') from++;
  if (from < end - 1 && items[from]!.kind === 'word' && DETERMINERS.has(items[from]!.lower) && !keepsArticle(items, from)) from++;
  const closing = nameThatCloses(items, from, end);
  if (closing > from) return made(items, closing, end, how, margin);
  let core = from;
  while (core < end && !(items[core]!.kind === 'word' && PREPOSITIONS.has(items[core]!.lower) && !joins(items, core, from, end)) && items[core]!.kind !== 'bracket' && !(core > from && isVerbish(items[core]!))) core++;
  if (core === from) return null;
  // "the Associated Press [news agency]": the name is the source
  const news = core === end && NEWS_BODIES.has(items[end - 1]!.lower) && items[end - 2]?.lower === 'news' && end - 2 > from && isCapital(items[end - 3]) ? made(items, first, end - 2, how, margin) : null;
  if (news) return { ...news, end };
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
  if (before.lower === "'s" || before.lower === '’s') {
    const of = items.findIndex((item, i) => i > from + 1 && i < run && (item.lower === 'of' || item.lower === 'from'));
    if (of > 0 && isCapital(items[of - 1]) && isCapital(items[of - 2]) && !items.slice(from, of).some(item => ORGANIZATION_WORDS.has(item.lower))) return -1;
  }
  if (opens && items.slice(from, run).some(item => item.kind === 'word' && PREPOSITIONS.has(item.lower))) return -1;
  if (before.lower === "'s" || before.lower === '’s') return PARTS_OF_NAMES.has(items[run - 2]?.lower ?? '') ? -1 : run;
  if (before.kind !== 'word' || !PREPOSITIONS.has(items[from + 1]?.lower ?? '') && !items.slice(from, run).some(item => item.kind === 'word' && PREPOSITIONS.has(item.lower))) return -1;
  return PREPOSITIONS.has(before.lower) || DETERMINERS.has(before.lower) || isClauseWord(before) || isVerbish(before) || before.lower.endsWith('ing') || end - run < 2
    || items.slice(run, end).some(item => ORGANIZATION_WORDS.has(item.lower)) ? -1 : run; // "a source within the central [Interior Ministry]"
}

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
