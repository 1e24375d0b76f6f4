import type { OffsetUnit, YearShift } from './candidate.ts';
import { calendar, dateMatch, type DateFields, dayNumberAt, leanAt, monthAt, numericDateAt, termOf, yearNumberAt } from './dateFields.ts';
import { type Context, firstMatch, isDash, lowerAt, type Match, type OpenedParser, plain, wordsAt } from './context.ts';
import { DAY_WORDS, DECADES, EN_EDGES, EN_PERIODS, FIXED_HOLIDAYS, QUARTER_SIGNS, SEASONS, WEEKDAY_NUMBERS } from './lexicon/calendar.ts';
import { offsetOf } from './offsets.ts';
import { CENTURY, DATE_RANGE, DAY_WORD, DECADE, EDGE, FULL_DATE, NAMED_DATE, NUMERIC_DATE, PART_OF_YEAR, PERIOD, SEASON, WEEKDAY } from './openers.ts';

/*
 * English dates. Bare weekdays, months and seasons keep their preposition ("on Monday", "in February"), days and years do not ("July 25", "2011").
 */

/** The date that begins at `at`, the fullest reading first. */
export function dateAtEn(context: Context, at: number): Match | null {
  return firstMatch(EN_DATES, context, at);
}

const EN_DATES: readonly OpenedParser[] = [
  [NUMERIC_DATE, numericDateAt], [DATE_RANGE, rangeAt], [EDGE, edgeAt], [DECADE, decadeAt], [FULL_DATE, fullDateAt], [PART_OF_YEAR, partOfYearAt], [PERIOD, periodAt],
  [WEEKDAY, weekdayAt], [SEASON, seasonAt], [CENTURY, centuryAt], [DAY_WORD, dayWordAt], [NAMED_DATE, holidayAt],
];

/** "of last year", "this year", "of the same year": a year that is counted from another. */
function yearShiftAt(context: Context, at: number): { readonly year: YearShift; readonly end: number } | null {
  const from = lowerAt(context, at) === 'of' ? at + 1 : at;
  const determined = determinedAt(context, from);
  return determined && lowerAt(context, determined.end) === 'year' ? { year: { shift: determined.shift, from: determined.from }, end: determined.end + 1 } : null;
}

/** A weekday by its name; abbreviations want their capital ("sat", "sun" are words). */
function weekdayName(context: Context, at: number): number | undefined {
  const piece = context.pieces[at];
  return piece?.kind === 'word' && (piece.capital || piece.lower.endsWith('day')) ? WEEKDAY_NUMBERS.en.get(piece.lower) : undefined;
}

interface Determined {
  readonly shift: number;
  readonly from: 'article' | 'context';
  readonly end: number;
}

/** last −1, this 0, next 1 from the article's date; "that", "the same", "the following" from the date before. */
function determinedAt(context: Context, at: number): Determined | null {
  const word = lowerAt(context, at);
  const next = lowerAt(context, at + 1);
  switch (word) {
    case 'last': return { shift: -1, from: 'article', end: at + 1 };
    case 'next': return { shift: 1, from: 'article', end: at + 1 };
    case 'this': return next === 'past' || next === 'last' ? { shift: -1, from: 'article', end: at + 2 } : next === 'coming' || next === 'next' ? { shift: 1, from: 'article', end: at + 2 }
      : next === 'same' ? { shift: 0, from: 'context', end: at + 2 } : { shift: 0, from: 'article', end: at + 1 };
    case 'that': return { shift: 0, from: 'context', end: next === 'same' ? at + 2 : at + 1 };
    case 'the':
      if (next === 'same') return { shift: 0, from: 'context', end: at + 2 };
      if (next === 'next' || next === 'following') return { shift: 1, from: 'context', end: at + 2 };
      if (next === 'previous') return { shift: -1, from: 'context', end: at + 2 };
      if (next === 'current') return { shift: 0, from: 'article', end: at + 2 };
      return next === 'past' || next === 'last' ? { shift: -1, from: 'article', end: at + 2 } : next === 'coming' ? { shift: 1, from: 'article', end: at + 2 } : null;
    case 'past': return { shift: -1, from: 'article', end: at + 1 };
    case 'previous': return { shift: -1, from: 'article', end: at + 1 };
    default: return null;
  }
}

/** "July 25, 2019", "25 July 2019", "October 2017", "January of last year", "2011". */
function fieldsAt(context: Context, at: number): DateFields | null {
  const lead = dayNumberAt(context, at);
  if (lead) {
    const from = lowerAt(context, lead.end) === 'of' ? lead.end + 1 : lead.end;
    const month = monthAt(context, from);
    if (!month) return null;
    return withYear(context, { month: month.month, day: lead.day }, month.end);
  }
  const month = monthAt(context, at);
  if (!month) {
    const year = yearNumberAt(context, at);
    return year && context.numbers.get(at)!.digits !== null ? { year: year.year, end: year.end } : null;
  }
  const from = lowerAt(context, month.end) === 'the' ? month.end + 1 : month.end;
  const day = dayNumberAt(context, from);
  // "March 8 million people" counts; "May 5" dates.
  if (day) return withYear(context, { month: month.month, day: day.day }, day.end);
  return withYear(context, { month: month.month }, month.end);
}

function withYear(context: Context, fields: { month: number; day?: number }, end: number): DateFields {
  const from = lowerAt(context, end) === ',' || lowerAt(context, end) === 'of' ? end + 1 : end;
  const year = yearNumberAt(context, from);
  if (year && context.numbers.get(from)!.digits !== null) return { year: year.year, month: fields.month, day: fields.day, end: year.end };
  const shifted = yearShiftAt(context, end);
  return { year: shifted?.year ?? null, month: fields.month, day: fields.day, end: shifted?.end ?? end };
}

/** "from March 15 to 17", "July 27–28", "between November 27 and December 10", "2008 to 2016", "Wednesday through Friday". */
function rangeAt(context: Context, at: number): Match | null {
  const opening = lowerAt(context, at);
  const opened = opening === 'from' || opening === 'between';
  let from = opened ? at + 1 : at;
  let approx = false;
  if (opened && /^(?:about|around|roughly|approximately)$/u.test(lowerAt(context, from))) {
    approx = true;
    from++;
  }
  const weekdays = opened || !isPreposed(context, at) ? weekdayRange(context, at, from) : null;
  if (weekdays) return weekdays;
  const lone = dayNumberAt(context, from);
  const low: DateFields | null = fieldsAt(context, from) ?? (lone ? { year: null, day: lone.day, end: lone.end } : null);
  if (!low) return null;
  const next = closingEnd(context, low.end, opened ? opening : null);
  if (next === null) return null;
  const high = fieldsAt(context, next) ?? shortEnd(context, low, next);
  if (!high) return null;
  const filled = low.day !== undefined && low.month === undefined ? (high.day === undefined ? null : { ...low, month: high.month!, year: high.year })
    : low.month !== undefined && low.year === null ? (high.month === undefined ? null : { ...low, year: typeof high.year === 'number' && low.month > high.month ? high.year - 1 : high.year }) : low;
  if (!filled || (filled.month === undefined) !== (high.month === undefined)) return null;
  if (filled.month === undefined && !(typeof filled.year === 'number' && typeof high.year === 'number' && filled.year < high.year && filled.year > 1000 && high.year < 2100)) return null;
  const shift = low.year === null && filled.year !== null && typeof filled.year !== 'number' ? filled.year : null;
  const lean = leanAt(context, at, high.end);
  const min = termOf(shift ? { ...filled, year: shift } : filled, lean);
  const max = termOf(high, lean);
  return min && max ? { ...dateMatch(at, high.end, { kind: 'range', min, max }), mod: approx ? 'APPROX' : null } : null;
}

function isPreposed(context: Context, at: number): boolean {
  return lowerAt(context, at) === 'on';
}

function weekdayRange(context: Context, at: number, from: number): Match | null {
  const low = WEEKDAY_NUMBERS.en.get(lowerAt(context, from));
  const word = lowerAt(context, from + 1);
  if (low === undefined || !(word === 'through' || word === 'to' || word === 'until')) return null;
  const high = WEEKDAY_NUMBERS.en.get(lowerAt(context, from + 2));
  if (high === undefined || !context.pieces[from]!.capital || !context.pieces[from + 2]!.capital) return null;
  const lean = leanAt(context, at, from + 3);
  const day = (weekday: number) => ({ kind: 'weekday', weekday, which: 'near', ...(lean ? { lean } : {}) } as const);
  return dateMatch(at, from + 3, { kind: 'range', min: day(low), max: day(high) }, 0.85);
}

function closingEnd(context: Context, at: number, opening: string | null): number | null {
  const word = lowerAt(context, at);
  const piece = context.pieces[at];
  if (opening === 'between') return word === 'and' ? at + 1 : null;
  if (word === 'to' || word === 'until' || word === 'till' || word === 'through') return at + 1;
  if (opening === null && word === '/' && !piece!.spaceBefore) return at + 1;
  return isDash(piece) ? at + 1 : null;
}

/** "March 15 to 17", "2019/20", "1999–02". */
function shortEnd(context: Context, low: DateFields, at: number): DateFields | null {
  const day = low.day === undefined ? null : dayNumberAt(context, at);
  if (day && low.month !== undefined && day.day > low.day!) return withYear(context, { month: low.month, day: day.day }, day.end);
  const number = context.numbers.get(at);
  if (typeof low.year !== 'number' || low.month !== undefined || number?.digits?.length !== 2) return null;
  const year = Math.floor(low.year / 100) * 100 + number.value;
  return year > low.year && year <= low.year + 20 ? { year, end: number.end } : null;
}

/** "Friday, August 30", "July 25", "in February", "2011". */
function fullDateAt(context: Context, at: number): Match | null {
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
  if (word === 'may' || word === 'march' || word === 'april' || word === 'june' || word === 'august') return beforeIsTime && before !== ',' && !(/^(?:of|and|or|to|for)$/u.test(before) && context.pieces[at + 1]?.capital === true);
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
  if (/^(?:about|roughly|approximately|nearly|almost|over|than|least)$/u.test(before) && after?.kind === 'word') return false;
  const dates = /^(?:in|since|until|till|by|before|after|during|from|through|of|for|to|early|late|mid|circa|year|the|around|fall|summer|winter|spring|fiscal|and|between|back|its|his|her|their|around|season)$/u.test(before);
  const counts = after?.kind === 'word' && !after.capital && !EN_AFTER_YEAR.has(after.lower) && after.spaceBefore;
  if (/^(?:in|since|during|until)$/u.test(before)) return !(counts && /^(?:people|cases|deaths|votes|soldiers|troops|members|seats|homes|employees|workers|students|protesters|others|patients|houses|km|miles|metres|meters)$/u.test(after.lower));
  if (number.value < 1800 || (after?.lower === 'utc' || after?.lower === 'gmt')) return false;
  if (counts && (before === 'a' || before === 'an')) return !/s$/u.test(after.lower);
  if (counts && !dates) return isPlausibleYearLabel(context, after.lower);
  if (after?.kind === 'word' && !after.capital && /s$/u.test(after.lower) && after.spaceBefore && !/^(?:elections|as|was|has|is|olympics|games|playoffs)$/u.test(after.lower) && !/^(?:in|since|year)$/u.test(before)) return false;
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

/** "in early September", "late 1960s", "the end of July", "late last year", "late on Monday", "mid-August". */
function edgeAt(context: Context, at: number): Match | null {
  let from = at;
  const preposition = lowerAt(context, from);
  if (preposition === 'in' || preposition === 'at' || preposition === 'by' || preposition === 'around') from++;
  if (lowerAt(context, from) === 'the') from++;
  if (from === at + 1 && lowerAt(context, at) === 'the' && !/^(?:beginning|start|middle|end)$/u.test(lowerAt(context, from))) return null;
  const word = lowerAt(context, from);
  const mod = EN_EDGES.get(word);
  if (!mod) return null;
  const noun = /^(?:beginning|start|middle|end)$/u.test(word);
  let next = from + 1;
  if (noun) {
    if (lowerAt(context, next) !== 'of') return null;
    next++;
    if (lowerAt(context, next) === 'the') next++;
  } else if (lowerAt(context, next) === '-') next++;
  const weekdayFrom = lowerAt(context, next) === 'on' ? next + 1 : next;
  const inner = innerDate(context, noun ? next : weekdayFrom);
  if (!inner) return null;
  const dayLike = inner.reading.kind === 'calendar' && inner.reading.date.kind === 'weekday';
  const exact = inner.reading.kind === 'plain' || (inner.reading.kind === 'calendar' && inner.reading.date.kind === 'fixed');
  // "in early September" keeps its preposition, "throughout the late 1960s" and "in late February 1944" do not; nor does "by the end of July".
  const keep = (preposition === 'in' || preposition === 'at' || preposition === 'around') && !exact && !dayLike;
  const first = keep ? at : from > at && lowerAt(context, from - 1) === 'the' && noun ? from - 1 : from;
  if (first !== at) return null; // the edge is found again where it begins
  return { ...inner, first, mod, closed: true };
}

function innerDate(context: Context, at: number): Match | null {
  const decade = decadeAt(context, at) ?? centuryAt(context, at);
  if (decade) return decade;
  const fields = fieldsAt(context, at);
  if (fields && fields.day === undefined) {
    const term = termOf(fields, leanAt(context, at, fields.end));
    return term && dateMatch(at, fields.end, calendar(term));
  }
  const weekday = weekdayName(context, at);
  if (weekday !== undefined) {
    const lean = leanAt(context, at, at + 1);
    return dateMatch(at, at + 1, calendar({ kind: 'weekday', weekday, which: 'near', ...(lean ? { lean } : {}) }));
  }
  const day = DAY_WORDS.en.get(lowerAt(context, at));
  if (day !== undefined && lowerAt(context, at) !== 'tonight') return dateMatch(at, at + 1, calendar({ kind: 'offset', unit: 'day', amount: day, from: 'article' }));
  const determined = determinedAt(context, at);
  const unit = determined && EN_PERIODS.get(lowerAt(context, determined.end));
  if (determined && unit && unit !== 'day') return dateMatch(at, determined.end + 1, calendar({ kind: 'offset', unit, amount: determined.shift, from: determined.from }));
  if (determined) {
    const month = monthAt(context, determined.end);
    if (month) return dateMatch(at, month.end, calendar({ kind: 'fields', year: null, month: month.month, lean: determined.shift > 0 ? 'future' : 'past' }));
  }
  const bare = EN_PERIODS.get(lowerAt(context, at));
  return bare && bare !== 'day' && /^(?:year|month|week|decade|century)$/u.test(lowerAt(context, at)) && /^(?:the|of)$/u.test(lowerAt(context, at - 1))
    ? dateMatch(at, at + 1, calendar({ kind: 'offset', unit: bare, amount: 0, from: 'article' }), 0.85) : null;
}

/** "the third quarter of 2025", "first half of this year", "Q3 2025". */
function partOfYearAt(context: Context, at: number): Match | null {
  const symbol = QUARTER_SIGNS.get(lowerAt(context, at));
  if (symbol) {
    const from = lowerAt(context, at + 1) === 'of' ? at + 2 : at + 1;
    const year = yearNumberAt(context, from);
    return year ? dateMatch(at, year.end, calendar({ kind: 'fixed', iso: `${year.year}-Q${symbol}` })) : null;
  }
  const the = lowerAt(context, at) === 'the';
  const ordinal = context.numbers.get(the ? at + 1 : at);
  if (!ordinal?.ordinal) return null;
  const word = lowerAt(context, ordinal.end);
  const letter = word === 'quarter' ? 'Q' : word === 'half' ? 'H' : null;
  if (!letter || ordinal.value > (letter === 'Q' ? 4 : 2)) return null;
  const end = ordinal.end + 1;
  const part = `${letter}${ordinal.value}`;
  const from = lowerAt(context, end) === 'of' || lowerAt(context, end) === 'in' ? end + 1 : end;
  const year = yearNumberAt(context, from);
  if (year) return the ? null : dateMatch(at, year.end, calendar({ kind: 'fixed', iso: `${year.year}-${part}` }), 0.97);
  const shifted = yearShiftAt(context, end);
  if (shifted) return dateMatch(at, shifted.end, calendar({ kind: 'fields', year: shifted.year, part }), 0.95);
  if (the || letter === 'H' || /^(?:of|final|in)$/u.test(lowerAt(context, end)) || /^(?:mile|note|pounder)/u.test(lowerAt(context, end))) return null;
  const lean = leanAt(context, at, end);
  return dateMatch(at, end, calendar({ kind: 'fields', year: null, part, ...(lean ? { lean } : {}) }), 0.8);
}

/** "last week", "this year", "that day", "the same day", "last October", "this past Friday", "earlier this week", "the following day", "over the weekend". */
function periodAt(context: Context, at: number): Match | null {
  const lead = lowerAt(context, at);
  if (lead === 'earlier' || lead === 'later') {
    if (wordsAt(context, at + 1, ['in', 'the', 'day'])) return dateMatch(at, at + 4, calendar({ kind: 'offset', unit: 'day', amount: 0, from: 'context' }), 0.9);
    const inner = periodAt(context, at + 1) ?? innerDate(context, at + 1);
    return inner && inner.reading.kind === 'calendar' && (inner.reading.date.kind === 'weekday' || inner.reading.date.kind === 'offset') ? { ...inner, first: at } : null;
  }
  if (/^(?:over|during|on|at)$/u.test(lead) && lowerAt(context, at + 1) === 'the' && lowerAt(context, at + 2) === 'weekend') {
    return dateMatch(at, at + 3, calendar({ kind: 'offset', unit: 'weekend', amount: -1, from: 'article' }), 0.9);
  }
  const from = at;
  const determined = determinedAt(context, from);
  if (!determined) return null;
  const word = lowerAt(context, determined.end);
  const end = determined.end + 1;
  const weekday = weekdayName(context, determined.end);
  if (weekday !== undefined) return dateMatch(at, end, calendar({ kind: 'weekday', weekday, which: determined.shift < 0 ? 'last' : determined.shift > 0 ? 'next' : 'this' }));
  const month = monthAt(context, determined.end);
  if (month && context.numbers.get(month.end)?.digits === undefined) {
    const fromContext = determined.from === 'context';
    return dateMatch(at, month.end, calendar({ kind: 'fields', year: fromContext ? { shift: 0, from: 'context' } : null, month: month.month, ...(determined.shift ? { lean: determined.shift > 0 ? 'future' : 'past' } as const : {}) }));
  }
  const season = SEASONS.en.get(word);
  if (season && lead !== 'the') return dateMatch(at, end, calendar({ kind: 'fields', year: determined.shift ? { shift: 0, from: 'article' } : null, part: season, ...(determined.shift ? { lean: determined.shift > 0 ? 'future' : 'past' } as const : {}) }), 0.9);
  const unit = EN_PERIODS.get(word);
  if (!unit) return null;
  // "the last week of July", "the past year", "the next decade" are stretches; "that year", "this day" of something need no date.
  if (lead === 'the' && (lowerAt(context, at + 1) === 'past' || lowerAt(context, at + 1) === 'last' || lowerAt(context, at + 1) === 'coming')) return null;
  if (lead === 'past' || lead === 'previous' || (unit === 'day' && determined.from === 'article')) return null;
  if ((unit === 'decade' || unit === 'century') && determined.shift !== 0) return null;
  if (wordsAt(context, end, ['and', 'a', 'half']) || (lowerAt(context, end) === '-' && !context.pieces[end]!.spaceBefore)) return null;
  return dateMatch(at, end, calendar({ kind: 'offset', unit, amount: determined.shift, from: determined.from }), 0.95);
}

/** "on Monday", "Tuesday's"; "every Friday", "Fridays for Future", "Good Friday" are no dates. */
function weekdayAt(context: Context, at: number): Match | null {
  const preposition = lowerAt(context, at) === 'on';
  const from = preposition ? at + 1 : at;
  const piece = context.pieces[from];
  const weekday = weekdayName(context, from);
  if (!piece || weekday === undefined || piece.lower.length < 6) return null;
  const before = lowerAt(context, from - 1);
  if (/^(?:every|each|good|black|super|bloody|ash|palm|easter|cyber|a|any|some|most|many|holy)$/u.test(before)) return null;
  // "on Friday, August 30": the full date stands without its preposition.
  if (preposition && fullDateAt(context, from)) return null;
  const lean = leanAt(context, at, from + 1);
  return dateMatch(at, from + 1, calendar({ kind: 'weekday', weekday, which: 'near', ...(lean ? { lean } : {}) }), 0.95);
}

/** "summer 2019", "in the spring of 2018", "in winter". */
function seasonAt(context: Context, at: number): Match | null {
  let from = at;
  if (lowerAt(context, from) === 'in') from++;
  if (lowerAt(context, from) === 'the') from++;
  const season = SEASONS.en.get(lowerAt(context, from));
  if (!season) return null;
  const next = lowerAt(context, from + 1) === 'of' || lowerAt(context, from + 1) === ',' ? from + 2 : from + 1;
  const year = yearNumberAt(context, next);
  if (year) return from === at ? dateMatch(at, year.end, calendar({ kind: 'fixed', iso: `${year.year}-${season}` })) : null;
  const shifted = yearShiftAt(context, from + 1);
  if (shifted) return from === at ? dateMatch(at, shifted.end, calendar({ kind: 'fields', year: shifted.year, part: season })) : null;
  if (from === at || lowerAt(context, at) !== 'in' || season === 'FA' && lowerAt(context, from) === 'fall') return null;
  if (lowerAt(context, from + 1) === 'of' || context.pieces[from + 1]?.capital) return null;
  const lean = leanAt(context, at, from + 1);
  return dateMatch(at, from + 1, calendar({ kind: 'fields', year: null, part: season, ...(lean ? { lean } : {}) }), 0.8);
}

/** "the 1970s", "'70s", "seventies". TIMEX3 writes a decade as its first three digits. */
function decadeAt(context: Context, at: number): Match | null {
  let from = at;
  if (/^['’‘]$/u.test(lowerAt(context, from)) && context.numbers.has(from + 1)) from++;
  const number = context.numbers.get(from);
  if (number) {
    const suffix = context.pieces[number.end];
    const apostrophe = suffix && /^['’]$/u.test(suffix.text) && lowerAt(context, number.end + 1) === 's';
    if (!suffix || suffix.spaceBefore || number.digits === null || !(suffix.lower === 's' || suffix.lower === "'s" || apostrophe) || number.value % 10 !== 0) return null;
    const decade = number.digits.length === 4 && number.value >= 1500 && number.value < 2100 ? number.value / 10 : number.digits.length === 2 && number.value >= 20 ? 190 + number.value / 10 : null;
    return decade === null || (number.digits.length === 2 && from === at && lowerAt(context, at - 1) !== 'the' && !/^(?:early|late|mid|-)$/u.test(lowerAt(context, at - 1))) ? null
      : dateMatch(at, apostrophe ? number.end + 2 : number.end + 1, plain(String(decade)), 0.95);
  }
  const named = DECADES.en.get(lowerAt(context, at));
  if (named === undefined || /^(?:her|his|their|my|your|our)$/u.test(lowerAt(context, at - 1)) || /^(?:her|his|their)$/u.test(lowerAt(context, at - 2))) return null;
  return dateMatch(at, at + 1, plain(String(190 + named / 10)), 0.85);
}

/** "13th century", "the twentieth century". */
function centuryAt(context: Context, at: number): Match | null {
  const number = context.numbers.get(at);
  if (!number?.ordinal || number.value > 30) return null;
  const end = lowerAt(context, number.end) === '-' ? number.end + 1 : number.end;
  if (lowerAt(context, end) !== 'century') return null;
  const bc = /^b/u.test(lowerAt(context, end + 1)) && /^(?:bc|bce)$/u.test(lowerAt(context, end + 1));
  return dateMatch(at, end + 1 + (bc ? 1 : 0), plain(bc ? `BC${String(number.value - 1).padStart(2, '0')}` : String(number.value - 1).padStart(2, '0')), 0.95);
}

/** "today", "yesterday", "tomorrow"; "early today" is read as an edge. */
function dayWordAt(context: Context, at: number): Match | null {
  const amount = DAY_WORDS.en.get(lowerAt(context, at));
  if (amount === undefined || lowerAt(context, at) === 'tonight') return null;
  const before = context.pieces[at - 1];
  if (context.pieces[at]!.capital && before?.capital && lowerAt(context, at) === 'today') return null; // USA Today
  return dateMatch(at, at + 1, calendar({ kind: 'offset', unit: 'day', amount, from: 'article' }), 0.95);
}

function holidayAt(context: Context, at: number): Match | null {
  if (!context.pieces[at]!.capital) return null;
  for (const [name, [month, day]] of FIXED_HOLIDAYS.en) {
    const words = name.replace("'s", " 's").split(' ');
    if (!wordsAt(context, at, words)) continue;
    const year = yearNumberAt(context, lowerAt(context, at + words.length) === ',' ? at + words.length + 1 : at + words.length);
    const end = year?.end ?? at + words.length;
    const term = termOf({ year: year?.year ?? null, month, day }, leanAt(context, at, end));
    return term && dateMatch(at, end, calendar(term), 0.9);
  }
  return null;
}

/** "20 years ago", "ten years later", "two days earlier", "a year-and-a-half ago": a duration and the word that makes it a date. */
export function durationToDateEn(context: Context, match: Match): Match | null {
  if (match.reading.kind !== 'plain' || typeof match.reading.value !== 'string') return null;
  const word = lowerAt(context, match.end);
  if (word === 'ago') return dated(match, match.end + 1, -1, 'article');
  if (wordsAt(context, match.end, ['from', 'now'])) return dated(match, match.end + 2, 1, 'article');
  if (word !== 'later' && word !== 'earlier') return null;
  const term = offsetOf(match.reading.value, word === 'later' ? 1 : -1, 'context');
  // "six minutes later" tells how long it took, "two days later" when.
  return term && term.kind === 'offset' && term.unit !== ('hour' satisfies OffsetUnit) ? dated(match, match.end + 1, word === 'later' ? 1 : -1, 'context') : null;
}

function dated(match: Match, end: number, direction: number, from: 'article' | 'context'): Match | null {
  if (match.reading.kind !== 'plain' || typeof match.reading.value !== 'string') return null;
  const term = offsetOf(match.reading.value, direction, from);
  return term && { ...match, end, type: 'date', reading: calendar(term) };
}
