import type { Item } from '../outline.ts';
import { AFTER_VERB, DETERMINERS, LISTENERS, PRONOUNS } from './lexicon.ts';
import { isAdverb, isCapital, isVerbish } from './words.ts';

const LISTENER_NOUNS = new Set([...LISTENERS, ...('agency agencies newspaper newspapers station conference audience committee crowd family investigators officers council authorities officials house senate congress jurors jury programme program show network ' +
  'outlet outlets website magazine channel radio students supporters viewers followers fans workers residents members lawmakers paper tribunal inquiry assembly').split(' ')]);

const ACRONYM = /^\p{Lu}{2,}$/u; // "NPR"; not "Npr"

/** The item after the listener of "told": "the Associated Press", "state media", "him". */
export function afterListener(items: readonly Item[], from: number, stop: number): number {
  let i = from;
  const first = items[i];
  if (!first || i >= stop) return from;
  if (first.kind === 'word' && /^(?:me|us|him|her|them|you|it|reporters|journalists)$/u.test(first.lower)) i++;
  else {
    if (DETERMINERS.has(first.lower) || /^(?:his|her|their|its|local|state)$/u.test(first.lower)) i++;
    const acronym = items[i]?.kind === 'word' && ACRONYM.test(items[i]!.text);
    if (acronym && isCapital(items[i + 1]) && !ACRONYM.test(items[i + 1]!.text) && !LISTENER_NOUNS.has(items[i + 1]!.lower) && items[i + 1]!.lower !== 'news') {
      i++; // "told NPR Hamza was"
    } else if (items[i] && isCapital(items[i]!)) {
      while (i < stop && (isCapital(items[i]!) || ((items[i]!.lower === '-' || items[i]!.lower === '.' || items[i]!.lower === "'s" || items[i]!.lower === 'of' || items[i]!.lower === '&') && items[i + 1] && isCapital(items[i + 1]!)))) i++;
      if (items[i]?.kind === 'word' && LISTENER_NOUNS.has(items[i]!.lower)) i++;
    } else {
      let j = i;
      while (j < Math.min(stop, i + 5) && items[j]!.kind === 'word' && !LISTENER_NOUNS.has(items[j]!.lower)) j++;
      if (items[j] && j < stop && LISTENER_NOUNS.has(items[j]!.lower)) i = j + 1;
      else return from;
    }
  }
  return i;
}

/** Over adverbs, times and occasions between the verb and what is reported: "said in a statement on Monday". */
export function afterCircumstance(items: readonly Item[], from: number, stop: number): number {
  let i = from;
  for (;;) {
    const item = items[i];
    if (!item || i >= stop) return i;
    if (item.kind === 'word' && (AFTER_VERB.has(item.lower) || (isAdverb(item)))) { i++; continue; }
    if (item.kind === 'word' && /^(?:on|in|at|during|via|through|by|to|after|from|last|this|late|early|for)$/u.test(item.lower)) {
      const end = circumstanceEnd(items, i, stop);
      if (end > i) { i = end; continue; }
    }
    if (item.kind === 'word' && /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night)$/u.test(item.lower) && items[i + 1]?.lower !== "'s" && items[i + 1]?.lower !== '’s') { i++; continue; }
    return i;
  }
}

const OCCASION_NOUNS = new Set(('statement interview tweet letter email conference briefing meeting twitter facebook speech address video message release post article court response case hearing proceedings testimony announcement remarks verdict event time game match rally ceremony session debate trial visit race podcast ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december morning afternoon evening night week month year press reporters media blog report').split(' '));

/** The item behind whom an interview or letter was with or to; -1 where none is named. */
function overParty(items: readonly Item[], from: number, stop: number): number {
  const end = afterListener(items, from, stop);
  return end > from ? end : -1;
}

function circumstanceEnd(items: readonly Item[], i: number, stop: number): number {
  for (let j = i + 1; j < Math.min(stop, i + 7); j++) {
    const item = items[j]!;
    if (item.kind === 'mark' && item.lower !== '-') return i;
    if (item.lower === 'may' && item.text === 'may') return i;
    if (item.kind === 'word' && OCCASION_NOUNS.has(item.lower)) {
      // "on Monday's attack": no time
      if (items[j + 1]?.lower === "'s" || items[j + 1]?.lower === '’s') return i;
      let end = j + 1;
      while (end < stop && (items[end]!.kind === 'number' && !/^(?:this|last)$/u.test(items[i]!.lower) || OCCASION_NOUNS.has(items[end]!.lower) && items[end]!.text !== 'may' || items[end]!.lower === ',' && items[end + 1]?.kind === 'number' && items[end - 1]!.kind === 'number')) end++;
      // "in an interview with the Daily Mail", "in a letter to shareholders"
      if (end < stop && /^(?:with|to|on|for)$/u.test(items[end]!.lower)) end = Math.max(end, overParty(items, end + 1, stop));
      return end;
    }
    if (isVerbish(item) || (item.kind === 'word' && PRONOUNS.has(item.lower))) return i;
  }
  return i;
}
