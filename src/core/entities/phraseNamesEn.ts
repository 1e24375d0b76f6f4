import type { Passage } from '../passage.ts';
import type { Token } from '../token.ts';
import { ELECTION_WORDS_EN, ELECTIONS_EN, MACHINES_EN, MAKERS_EN, MODEL_TAILS_EN, SEASONS_EN } from './lexicon/phraseWordsEn.ts';
import { SHIP_PREFIXES_EN, STORMS_EN } from './lexicon/classWordsEn.ts';
import type { RuleName } from './ruleTaggerEn.ts';

/**
 * English names that their words give away: elections and seasons with their year ("2020 United States presidential election"), storms ("Tropical Storm Barry"),
 * aircraft and arms ("Boeing 737-800", "AR-15", "Lion Air Flight 610"), telescopes ("Hubble telescope"), cases at law ("Roe v. Wade"), ships ("USS Kerry").
 */
export function findEnglishPhrases({ tokens }: Passage): RuleName[] {
  const found: RuleName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const name = electionAt(tokens, i) ?? stormAt(tokens, i) ?? machineAt(tokens, i) ?? telescopeAt(tokens, i) ?? caseAt(tokens, i) ?? shipAt(tokens, i);
    if (!name) continue;
    found.push(name);
    i = name.end - 1;
  }
  return found;
}

// A year: 1996, 2020; not 737.
const YEAR = /^(?:19|20)\d\d$/u;
const LONGEST_ELECTION = 9;

/** "2020 presidential election", "2019 Atlantic hurricane season"; not "2020 was an election". */
function electionAt(tokens: readonly Token[], i: number): RuleName | null {
  if (!YEAR.test(tokens[i]!.text)) return null;
  let capitals = 0;
  for (let j = i + 1; j < tokens.length && j <= i + LONGEST_ELECTION; j++) {
    const { lower, text, kind, capital } = tokens[j]!;
    if (ELECTIONS_EN.has(lower) && j > i + 1 || SEASONS_EN.has(lower) && capitals > 0) return { first: i, end: j + 1, type: 'event', confidence: 0.9, told: true, whole: true };
    if (text === '.' && !tokens[j]!.spaceBefore) continue; // "U.S."
    if (kind !== 'word' || !capital && !ELECTION_WORDS_EN.has(lower)) return null;
    if (capital) capitals++;
  }
  return null;
}

/** "Tropical Storm Barry", "Hurricane Dorian"; not "Hurricane Center", "Hurricane Hunters". */
function stormAt(tokens: readonly Token[], i: number): RuleName | null {
  const tropical = tokens[i]!.text === 'Tropical' ? 1 : 0;
  const kind = tokens[i + tropical];
  const name = tokens[i + tropical + 1];
  if (!kind || !STORMS_EN.has(kind.lower) || !kind.capital || name?.kind !== 'word' || !name.capital || /^(?:center|centre|watch|warning|hunters?|season|surge|prediction|area|shadow|advisory)$/u.test(name.lower)) return null;
  const after = tokens[i + tropical + 2];
  if (after?.kind === 'word' && after.capital) return null;
  return { first: i, end: i + tropical + 2, type: 'event', confidence: 0.9, told: true, whole: true };
}

/** "Boeing 737-800", "Falcon 9", "AR-15", "B-17s", "Lion Air Flight 610". */
function machineAt(tokens: readonly Token[], i: number): RuleName | null {
  const { text } = tokens[i]!;
  const next = tokens[i + 1];
  const name = (end: number): RuleName => ({ first: i, end, type: 'product', confidence: 0.9, told: true, whole: true });
  if (MACHINES_EN.has(text) && next?.text === '-' && !next.spaceBefore && /^\d+/u.test(tokens[i + 2]?.text ?? '') && !tokens[i + 2]!.spaceBefore) return name(codeEnd(tokens, i + 3));
  if (MAKERS_EN.has(text) && /^\p{Lu}{0,3}\d/u.test(next?.text ?? '') && !YEAR.test(next!.text)) return name(codeEnd(tokens, i + 2));
  if (!tokens[i]!.capital || tokens[i]!.kind !== 'word') return null;
  for (let j = i + 1; j < i + 4 && j + 1 < tokens.length && tokens[j]!.capital; j++) {
    if (tokens[j]!.text === 'Flight' && tokens[j + 1]!.kind === 'number') return name(j + 2);
  }
  return null;
}

/** The end of a code's further parts: "-800", "Max", "s". */
function codeEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (;;) {
    const token = tokens[end];
    if (token && !token.spaceBefore && (/^\p{Lu}{1,2}$|^s$/u.test(token.text) || token.text === '-' && /^\d/u.test(tokens[end + 1]?.text ?? ''))) end += token.text === '-' ? 2 : 1;
    else if (token && MODEL_TAILS_EN.has(token.text)) end++;
    else return end;
  }
}

/** "Kepler space telescope", "James Webb space telescope". */
function telescopeAt(tokens: readonly Token[], i: number): RuleName | null {
  let end = i;
  while (end < i + 3 && tokens[end]?.kind === 'word' && tokens[end]!.capital && tokens[end]!.lower !== 'the') end++;
  if (end === i) return null;
  if (tokens[end]?.lower === 'space') end++;
  return /^telescopes?$/u.test(tokens[end]?.text ?? '') ? { first: i, end: end + 1, type: 'product', confidence: 0.9, told: true, whole: true } : null;
}

/** "Roe v. Wade", "Kelly v. United States": a case at law, one word on its left. */
function caseAt(tokens: readonly Token[], i: number): RuleName | null {
  const stop = tokens[i + 2]?.text === '.' ? 1 : 0;
  if (!tokens[i]!.capital || tokens[i]!.kind !== 'word' || !/^vs?$/u.test(tokens[i + 1]?.text ?? '') || stop === 0) return null;
  let end = i + 3;
  while (end < i + 6 && tokens[end]?.kind === 'word' && tokens[end]!.capital) end++;
  return end === i + 3 ? null : { first: i, end, type: 'work', confidence: 0.9, told: true, whole: true };
}

/** "U.S.S. Kerry", "HMS Kerry Castle": a ship. */
function shipAt(tokens: readonly Token[], i: number): RuleName | null {
  const { text, lower } = tokens[i]!;
  let name = i;
  if (SHIP_PREFIXES_EN.has(lower) && text === text.toUpperCase()) name = i + 1;
  else if (/^[UH]$/u.test(text) && tokens.slice(i, i + 6).map(token => token.text).join('').match(/^(?:U\.S\.S|H\.M\.S)\.$/u)) name = i + 6;
  let end = name;
  while (name > i && end < name + 3 && tokens[end]?.kind === 'word' && tokens[end]!.capital) end++;
  return end > name ? { first: i, end, type: 'product', confidence: 0.9, told: true, whole: true } : null;
}
