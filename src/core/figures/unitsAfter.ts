import type { Amount } from './amounts.ts';
import { type Context, isDash, lowerAt, skipStop, wordsAt } from './context.ts';
import { UNIT_FORMS, wantsDigits } from './lexicon/units.ts';

/*
 * The unit that follows an amount.
 */

/** A unit or currency by the name that the export uses, and where its words end. */
export interface UnitAt {
  readonly unit: string;
  /** The piece after the unit. */
  readonly end: number;
  /** What a letter before an ISO code multiplies the amount by: "30 MUSD". */
  readonly scale?: number;
}

/** The unit that follows an amount, over the stop of «тыс.» or a hyphen. */
export function measureAfter(context: Context, amount: Amount, number: number): UnitAt | null {
  let at = skipStop(context, number);
  if (at > number && amount.last.scale === 1) at = number; // a stop after plain digits ends the sentence
  const dash = isDash(context.pieces[at]) && !context.pieces[at]!.spaceBefore && !context.pieces[at + 1]?.spaceBefore;
  if (dash) at++;
  if (context.language === 'en' && amount.last.fraction) {
    if (lowerAt(context, at) === 'of') at++;
    if (lowerAt(context, at) === 'a' || lowerAt(context, at) === 'an') at++;
  }
  // "five more years", «ещё пять долгих лет» are beyond this; «5 с лишним лет» is not.
  if (isExcess(context, at)) at += 2;
  const unit = unitAt(context, at, amount.last.inDigits);
  if (unit || !BETWEEN[context.language].has(lowerAt(context, at))) return unit;
  const further = unitAt(context, at + 1, amount.last.inDigits);
  return further && isTimeUnit(further.unit) ? further : null;
}

/** «5 с лишним лет»: more than five. */
export function isExcess(context: Context, at: number): boolean {
  return wordsAt(context, at, ['с', 'лишним']) || wordsAt(context, at, ['с', 'небольшим']);
}

/** Adjectives that may stand between a number and its unit of time: «десяти последних лет», "two more years". */
const BETWEEN: Record<Context['language'], ReadonlySet<string>> = {
  ru: new Set('последних последние ближайших ближайшие долгих полных предыдущих следующих минувших оставшихся календарных рабочих лишних прошедших земных'.split(' ')),
  en: new Set('extra upcoming coming past next previous following remaining more full consecutive straight additional long whole further calendar business working school successive earth'.split(' ')),
};

/** The longest unit whose words begin at `at`. */
export function unitAt(context: Context, at: number, afterDigits: boolean): UnitAt | null {
  for (const form of UNIT_FORMS[context.language].get(lowerAt(context, at)) ?? []) {
    const end = formEnd(context, at, form.words);
    if (end === null) continue;
    if (form.words.length === 1 && wantsDigits(form.words[0]!) && !(afterDigits && isLowerUnit(context, at))) continue;
    if (form.unit === 'in' && form.words[0] === 'in' && !isInch(context, end)) continue;
    return { unit: form.unit, end };
  }
  return null;
}

/** "in" is the preposition unless the phrase ends with it: "(76 in)", "5 in of rain". */
function isInch(context: Context, end: number): boolean {
  const next = context.pieces[end];
  return next === undefined || /^(?:[),;/×]|of|tall|long|wide|high|deep|thick|diameter|by|x)$/u.test(next.lower);
}

/** "5 M" is no metre, «5 Г» no gram. */
function isLowerUnit(context: Context, at: number): boolean {
  return !context.pieces[at]!.capital;
}

/** Where a unit's words end in the text; stops of abbreviations and hyphens may stand between them («кв. км», "mile-per-hour"). */
function formEnd(context: Context, at: number, words: readonly string[]): number | null {
  let position = at;
  for (const [i, word] of words.entries()) {
    if (i > 0 && lowerAt(context, position) !== word) {
      const piece = context.pieces[position];
      if (piece && !piece.spaceBefore && (piece.text === '.' || piece.lower === '-')) position++;
    }
    if (lowerAt(context, position) !== word) return null;
    position++;
  }
  return position;
}

/** Units of time are named by the ISO 8601 duration of one of them: PY, P10Y, PTH. */
export function isTimeUnit(unit: string): boolean {
  return /^P(?:\d*[YMWD]|T[HMS])$/u.test(unit);
}
