import type { Passage } from '../passage.ts';
import type { Token } from '../token.ts';
import { OF_HEADS_EN } from './lexicon/classWordsEn.ts';

/** Neighbouring tokens that may be one name, from `first` up to but without `end`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Marks that stick to a name: «Meta✴», "Acme*". */
const STUCK_MARKS = new Set(['✴', '*', '®', '™', '†']);
const PARTICLES = new Set(['de', 'du', 'da', 'di', 'del', 'della', 'der', 'den', 'van', 'von', 'bin', 'ibn', 'al', 'el', 'la', 'le', 'ter', 'ten', 'dos', 'zu',
  'де', 'дю', 'да', 'ди', 'дель', 'делла', 'дер', 'ван', 'фон', 'бин', 'бен', 'ибн', 'аль', 'эль', 'ла', 'ле', 'оглы', 'заде', 'и']);
const LONGEST_RUN = 12;

/** Maximal runs of capitalised words, with the particles, initials and links that names have inside. In order, without overlap. */
export function findRuns({ tokens, language }: Passage): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!opensName(tokens[i]!)) {
      i++;
      continue;
    }
    let end = i + 1;
    for (let more = extend(tokens, i, end, language === 'en'); more > end && end - i < LONGEST_RUN; more = extend(tokens, i, end, language === 'en')) end = more;
    runs.push({ first: i, end });
    i = end;
  }
  return runs;
}

// A capital inside: iPhone, eBay, deCODE; not «кг», "mph".
const INNER_CAPITAL = /^\p{Ll}{1,2}\p{Lu}/u;
// A capital abbreviation or name joined to a common word: «ИИ-модели», "Tokyo-based"; not «Рио-де-Жанейро», «Ростов-на-Дону».
export const JOINED_TO_PLAIN = /-\p{Ll}+$/u;

/** Whether a name may begin with the token. */
function opensName(token: Token): boolean {
  if (token.kind !== 'word') return false;
  return token.capital ? !JOINED_TO_PLAIN.test(token.text) : INNER_CAPITAL.test(token.text);
}

/** `end`, or the token after the marks that stick to the name before it. */
export function withMarks(tokens: readonly Token[], end: number): number {
  let after = end;
  while (after < tokens.length && !tokens[after]!.spaceBefore && STUCK_MARKS.has(tokens[after]!.text)) after++;
  return after;
}

/** The end of the run after one more step from `end`, or `end` where it stops. */
function extend(tokens: readonly Token[], first: number, end: number, english: boolean): number {
  const next = tokens[end];
  if (!next) return end;
  if (STUCK_MARKS.has(next.text) && !next.spaceBefore) return end + 1;
  const last = tokens[end - 1]!;
  if (next.text === '.' && !next.spaceBefore) {
    // "J. Smith", «А. С. Пушкин», "U.S. Senate"; "Jr." ends a name.
    const after = tokens[end + 1];
    if (last.text.length === 1 && last.kind === 'word' && after && opensName(after)) return end + 2;
    return end;
  }
  if (next.text === '&' && tokens[end + 1] && opensName(tokens[end + 1]!)) return end + 2;
  if ((next.text === '-' || next.text === '–') && !next.spaceBefore) {
    const after = tokens[end + 1];
    return after && !after.spaceBefore && (opensName(after) || after.kind === 'number') ? end + 2 : end;
  }
  if (opensName(next)) return next.spaceBefore ? end + 1 : end;
  if (next.kind === 'number' && !next.spaceBefore) return end + 1;
  if (next.kind !== 'word') return end;
  if (last.kind === 'number' && !next.spaceBefore && next.text.length === 1) return end + 1; // "K2-18b"
  const after = tokens[end + 1];
  if (!after) return end;
  if (PARTICLES.has(next.lower) && next.lower !== 'и' && opensName(after) && last.kind === 'word') return end + 2;
  if (!english) return end;
  const headed = OF_HEADS_EN.has(last.lower) || OF_HEADS_EN.has(tokens[first]!.lower);
  if (next.lower === 'of' && OF_HEADS_EN.has(last.lower)) {
    if (opensName(after)) return end + 2;
    if (after.lower === 'the' && tokens[end + 2] && opensName(tokens[end + 2]!)) return end + 3;
  }
  if ((next.lower === 'for' || next.lower === 'on') && headed && opensName(after)) return end + 2;
  if (next.lower === 'and' && opensName(after) && goesOnAfterAnd(tokens, first, end)) return end + 2;
  return end;
}

/** "Department of Health and Human Services", "Centers for Disease Control and Prevention": an "of" or "for" stands before in the run. */
function goesOnAfterAnd(tokens: readonly Token[], first: number, end: number): boolean {
  if (tokens[first]!.lower === 'house' || tokens[first]!.lower === 'president') return false;
  for (let i = first; i < end; i++) {
    if ((tokens[i]!.lower === 'of' || tokens[i]!.lower === 'for') && OF_HEADS_EN.has(tokens[first]!.lower) && !['university', 'bank', 'house', 'state', 'city', 'republic'].includes(tokens[first]!.lower)) return true;
  }
  return false;
}
