import { type Context, lowerAt, type Match } from './context.ts';
import { calendar, dateMatch, leanAt, monthAt, termOf } from './dateFields.ts';
import { fieldsAt, weekdayName, wordYearAt } from './fieldsEn.ts';
import { EN_BEFORE_YEAR, EN_COUNTED, EN_HEDGES_OF_COUNT, EN_PLURALS_AFTER_YEAR } from './lexicon/contextWords.ts';
import { SEASONS, WEEKDAY_NUMBERS } from './lexicon/calendar.ts';

/*
 * English dates that say their day, month or year.
 */

/** "Friday, August 30", "July 25", "in February", "2011". */
export function fullDateAt(context: Context, at: number): Match | null {
  const weekday = weekdayName(context, at);
  if (weekday !== undefined) {
    let from = at + 1;
    if (lowerAt(context, from) === '.') from++;
    if (lowerAt(context, from) === ',') from++;
    if (lowerAt(context, from) === 'the') from++;
    const dated = fieldsAt(context, from);
    if (dated?.day === undefined) return null;
    const term = termOf(dated, leanAt(context, at, dated.end));
    return term && dateMatch(at, dated.end, calendar(term), 0.99);
  }
  const spoken = EN_BEFORE_YEAR.has(lowerAt(context, at - 1)) ? wordYearAt(context, at) : null;
  if (spoken?.paired) return dateMatch(at, spoken.end, calendar({ kind: 'fixed', iso: String(spoken.year) }), 0.85);
  const preposition = lowerAt(context, at) === 'in';
  const fields = fieldsAt(context, preposition ? at + 1 : at);
  if (!fields) return null;
  if (preposition && (fields.day !== undefined || fields.month === undefined || fields.year !== null)) return null;
  if (fields.month === undefined && !standsAsYear(context, at, fields.end)) return null;
  if (fields.month !== undefined && fields.day === undefined && fields.year === null && !standsAsMonth(context, at, preposition)) return null;
  const term = termOf(fields, leanAt(context, at, fields.end));
  return term && dateMatch(at, fields.end, calendar(term), fields.month === undefined ? 0.9 : 0.97);
}

/** "May" and "March" are a verb and a noun, "April" and "June" are given names: after a preposition or as the sentence has months. */
function standsAsMonth(context: Context, at: number, preposition: boolean): boolean {
  if (preposition) return true;
  if (lowerAt(context, at + 1) === "'s" && /^(?:may|april|june|august)$/u.test(lowerAt(context, at))) return false;
  const word = lowerAt(context, at);
  const before = lowerAt(context, at - 1);
  const beforeIsTime = /^(?:in|since|until|till|by|before|after|during|of|from|to|through|for|and|or|every|early|late|mid|between|,|\()$/u.test(before);
  if (word === 'may' || word === 'march' || word === 'april' || word === 'june' || word === 'august') {
    return beforeIsTime && before !== ',' && !(/^(?:of|and|or|to|for)$/u.test(before) && context.pieces[at + 1]?.capital === true);
  }
  const next = context.pieces[at + 1];
  return beforeIsTime || !(next?.capital === true) || next.lower === "'s";
}

/** Four digits that read as a year: not a count of what follows ("2000 people"), not a number's part. */
function standsAsYear(context: Context, at: number, end: number): boolean {
  const number = context.numbers.get(at)!;
  const before = lowerAt(context, at - 1);
  if (/^[№#$€£/-]$/u.test(before) && !context.pieces[at]!.spaceBefore) return false;
  if (number.value < 1400 || number.value > 2100) return false;
  const after = context.pieces[end];
  // "the 2020 United States presidential election", "Furnal Equinox 2019", "the Protection Act, 1972": the year is the name's.
  if (after?.capital && after.spaceBefore && namesEvent(context, end)) return false;
  if (after?.lower === '-' && !after.spaceBefore && context.pieces[end + 1]?.kind === 'word') return false; // 2019-nCoV
  const previous = context.pieces[at - 1];
  if (previous?.capital && !EN_SENTENCE_WORDS.has(previous.lower) && !isCalendarWord(context, at - 1) && !SEASONS.en.has(previous.lower)) return false;
  if (EN_HEDGES_OF_COUNT.has(before) && after?.kind === 'word') return false;
  const dates = /^(?:in|since|until|till|by|before|after|during|from|through|of|for|to|early|late|mid|circa|year|the|around|fall|summer|winter|spring|fiscal|and|between|back|its|his|her|their|around|season)$/u.test(before);
  const counts = after?.kind === 'word' && !after.capital && !EN_AFTER_YEAR.has(after.lower) && after.spaceBefore;
  if (/^(?:in|since|during|until)$/u.test(before)) return !(counts && EN_COUNTED.has(after.lower));
  if (number.value < 1800 || (after?.lower === 'utc' || after?.lower === 'gmt')) return false;
  if (counts && (before === 'a' || before === 'an')) return !/s$/u.test(after.lower);
  if (counts && !dates) return isPlausibleYearLabel(context, after.lower);
  if (after?.kind === 'word' && !after.capital && /s$/u.test(after.lower) && after.spaceBefore && !EN_PLURALS_AFTER_YEAR.has(after.lower) && !/^(?:in|since|year)$/u.test(before)) return false;
  return true;
}

const EN_AFTER_YEAR = new Set(('and or to by with when after before as but for in on at the was were is has had he she they it which that while although because until of from during who a an his her its election elections season film novel ' +
  'presidential general report study attack constitution edition winter summer census album book movie act law world fiscal budget protests war midterm campaign through due then where if since so not').split(' '));

const EN_SENTENCE_WORDS = new Set('in since until by from during the and of for to after before through a i he she it they we'.split(' '));

/** "… United States presidential election", "… Atlantic hurricane season": with the year before it, the name of an event. */
function namesEvent(context: Context, at: number): boolean {
  for (let i = at; i < at + 7; i++) {
    const piece = context.pieces[i];
    if (!piece || (piece.kind !== 'word' && !/^[.\-]$/u.test(piece.text))) return false;
    if (/^(?:elections?|convention|championships?|olympics?|games|cup|hurricane|referendum|festival|awards?|primary|primaries|open|prix)$/u.test(piece.lower)) return true;
    if (EN_SENTENCE_WORDS.has(piece.lower) && piece.lower !== 'of') return false;
  }
  return false;
}

function isCalendarWord(context: Context, at: number): boolean {
  return monthAt(context, at) !== null || WEEKDAY_NUMBERS.en.has(lowerAt(context, at));
}

function isPlausibleYearLabel(context: Context, after: string): boolean {
  return EN_AFTER_YEAR.has(after) && !/^(?:of|in)$/u.test(after) || /(?:al|tion)$/u.test(after) && context.language === 'en';
}
