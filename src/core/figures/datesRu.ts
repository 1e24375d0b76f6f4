import { calendar, dateMatch, type DateFields, dayNumberAt, leanAt, monthAt, numericDateAt, termOf, yearNumberAt } from './dateFields.ts';
import type { YearShift } from './candidate.ts';
import { type Context, firstMatch, isDash, lowerAt, type Match, type OpenedParser, plain, skipStop } from './context.ts';
import { DAY_WORDS, DECADES, RU_EDGES, RU_MONTH_ADJECTIVES, RU_PERIODS, RU_SHIFTS, RU_THAT, RU_THIS, SEASONS, WEEKDAY_NUMBERS } from './lexicon/calendar.ts';
import { offsetOf } from './offsets.ts';
import { CENTURY, DATE_RANGE, DAY_WORD, DECADE, EDGE, FULL_DATE, NAMED_DATE, NUMERIC_DATE, PART_OF_YEAR, PERIOD, SEASON, WEEKDAY } from './openers.ts';
import { romanNumber } from './romanNumbers.ts';

/*
 * Russian dates. A date whose year or day is written stands without its preposition («12 октября», «2016 году»); a bare month, weekday,
 * season or period keeps it («в феврале», «на этой неделе»), as the guidelines have it.
 */

/** The date that begins at `at`, the fullest reading first. */
export function dateAtRu(context: Context, at: number): Match | null {
  return firstMatch(RU_DATES, context, at);
}

const RU_DATES: readonly OpenedParser[] = [
  [NUMERIC_DATE, numericDateAt], [DATE_RANGE, rangeAt], [EDGE, edgeAt], [DECADE, decadeAt], [FULL_DATE, fullDateAt], [PART_OF_YEAR, partOfYearAt], [PERIOD, relativePeriodAt],
  [WEEKDAY, weekdayAt], [SEASON, seasonAt], [CENTURY, centuryAt], [DAY_WORD, dayWordAt], [NAMED_DATE, monthAdjectiveAt],
];

const YEAR_WORDS = new Set('год года году годом годе годы годов годах годам годами г гг'.split(' '));

/** The year and the word after it: «2016 года», «2016 г.», «1991-го». */
function yearAt(context: Context, at: number): { readonly year: number; readonly end: number; readonly named: boolean } | null {
  const number = yearNumberAt(context, at);
  if (!number) return null;
  const word = lowerAt(context, number.end);
  // «(1980 г. р.)» is the year of birth.
  const born = word === 'г' && /^[.р]$/u.test(lowerAt(context, number.end + 1)) && /^[.р]$/u.test(lowerAt(context, number.end + 2)) && (lowerAt(context, number.end + 1) === 'р' || lowerAt(context, number.end + 2) === 'р');
  if (born) return { ...number, named: true };
  if (!YEAR_WORDS.has(word)) return { ...number, named: false };
  const end = number.end + 1;
  // «2016 гг.», «2016 г.» keep their stop only where the sentence goes on.
  const next = context.pieces[end + 1];
  return { year: number.year, end: (word === 'г' || word === 'гг') && next && !next.capital && context.pieces[end]?.text === '.' ? skipStop(context, end) : end, named: true };
}

/** «прошлого года», «этого же года», «того же года»: a year that is counted from another. */
function yearShiftAt(context: Context, at: number): { readonly year: YearShift; readonly end: number } | null {
  const period = determinedAt(context, at);
  if (!period || RU_PERIODS.get(lowerAt(context, period.end)) !== 'year') return null;
  return { year: { shift: period.shift, from: period.from }, end: period.end + 1 };
}

/** A determiner that picks a period: прошлый −1, этот 0, следующий 1 from the article's date; тот же 0 from the date before. */
function determinedAt(context: Context, at: number): { readonly shift: number; readonly from: 'article' | 'context'; readonly end: number } | null {
  const word = lowerAt(context, at);
  const next = lowerAt(context, at + 1) === 'же' ? at + 2 : at + 1;
  if (RU_THIS.has(word)) {
    const inner = shiftAt(context, next); // «этот нынешний»
    return { shift: inner?.shift ?? 0, from: next > at + 1 ? 'context' : 'article', end: inner?.end ?? next };
  }
  if (RU_THAT.has(word)) return { shift: 0, from: 'context', end: next };
  const shift = shiftAt(context, at);
  return shift && { ...shift, from: 'article' };
}

function shiftAt(context: Context, at: number): { readonly shift: number; readonly end: number } | null {
  const word = lowerAt(context, at);
  for (const [stem, shift] of RU_SHIFTS) {
    if (word.startsWith(stem) && word.length <= stem.length + 3 && word.length > stem.length) return { shift, end: at + 1 };
  }
  return null;
}

/** A date with its parts: «12 октября 2016 года», «сентябре 2025 года», «2016 году», «июне прошлого года». */
function fieldsAt(context: Context, at: number): (DateFields & { readonly named: boolean }) | null {
  const day = dayNumberAt(context, at);
  const month = day ? monthAt(context, day.end) : monthAt(context, at);
  if (month) {
    const year = yearAt(context, month.end);
    const shifted = year ? null : yearShiftAt(context, month.end);
    return { month: month.month, ...(day ? { day: day.day } : {}), year: year?.year ?? shifted?.year ?? null, end: year?.end ?? shifted?.end ?? month.end, named: true };
  }
  const year = yearAt(context, at);
  return year && { year: year.year, end: year.end, named: year.named };
}

/** The first end of a range may leave out what the second says: «с 5 по 7 мая», «январь — март 2015 года». */
function rangeAt(context: Context, at: number): Match | null {
  const opening = lowerAt(context, at);
  if (opening === 'в') { // «в ноябре-декабре»
    const months = monthAt(context, at + 1) ? rangeAt(context, at + 1) : null;
    return months && months.reading.kind === 'range' && months.reading.max.kind === 'fields' && months.reading.max.day === undefined ? { ...months, first: at } : null;
  }
  const opened = opening === 'с' || opening === 'со' || opening === 'от' || opening === 'между';
  const from = opened ? at + 1 : at;
  const partial = fieldsAt(context, from);
  const lone = dayNumberAt(context, from) ?? null;
  const low = partial ?? (lone ? { year: null, day: lone.day, end: lone.end } : null);
  if (!low) return null;
  const closing = lowerAt(context, low.end);
  const piece = context.pieces[low.end];
  let next: number;
  if (opened) {
    if (!(closing === 'по' || (closing === 'до' && opening !== 'между') || (closing === 'и' && opening === 'между'))) return null;
    next = low.end + 1;
    const edge = edgeWord(context, next); // «с 2006 до конца 2007 года»
    if (edge) next = edge.end;
  } else {
    if (!isDash(piece) && closing !== '/') return null;
    next = low.end + 1;
    if (closing === '/' && !(partial && partial.month === undefined)) return null;
  }
  const weekday = WEEKDAY_NUMBERS.ru.get(lowerAt(context, next));
  const high = fieldsAt(context, weekday !== undefined ? (lowerAt(context, next + 1) === ',' ? next + 2 : next + 1) : next) ?? shortYearAt(context, low, next);
  if (!high) return null;
  const filled = fill(low, high);
  if (!filled || (filled.month === undefined && high.month === undefined && !opened && !yearsLike(context, at, low, high))) return null;
  const lean = leanAt(context, at, high.end);
  const min = termOf(filled, lean);
  const max = termOf(high, lean);
  return min && max ? dateMatch(at, high.end, { kind: 'range', min, max }) : null;
}

/** Two bare years with a dash are a range of dates where a word says so, or where they can be nothing else: «2016/17», «(1936–2004)». */
function yearsLike(context: Context, at: number, low: DateFields, high: DateFields & { readonly named?: boolean }): boolean {
  if (typeof low.year !== 'number' || typeof high.year !== 'number' || low.year >= high.year) return false;
  if (lowerAt(context, low.end) === '/') return true;
  const next = lowerAt(context, high.end);
  return high.named === true || high.year - low.year < 150 && low.year > 1700 && (/^[)\].,;:]?$/u.test(next) || /^[([]$/u.test(lowerAt(context, at - 1)) || /^(?:сезон|в)/u.test(lowerAt(context, at - 1)));
}

/** «2016/17», «1999–02»: the second year by its last digits. */
function shortYearAt(context: Context, low: DateFields, at: number): (DateFields & { readonly named: boolean }) | null {
  const number = context.numbers.get(at);
  if (typeof low.year !== 'number' || low.month !== undefined || number?.digits?.length !== 2) return null;
  const year = Math.floor(low.year / 100) * 100 + number.value;
  if (year <= low.year || year > low.year + 20) return null;
  const word = lowerAt(context, number.end);
  return { year, end: YEAR_WORDS.has(word) ? number.end + 1 : number.end, named: YEAR_WORDS.has(word) };
}

function fill(low: DateFields, high: DateFields): DateFields | null {
  if (low.day !== undefined && low.month === undefined) return high.day === undefined ? null : { ...low, month: high.month!, year: high.year };
  if (low.month !== undefined && low.year === null) return high.month === undefined ? null : { ...low, year: earlier(low, high) };
  return low;
}

/** «ноябрь — январь 2015 года» begins in the year before. */
function earlier(low: DateFields, high: DateFields): DateFields['year'] {
  return typeof high.year === 'number' && low.month! > high.month! ? high.year - 1 : high.year;
}

/** «воскресенье, 17 апреля 2016 года», «12 октября», «в феврале», «сентябре 2025 года», «2016 году». */
function fullDateAt(context: Context, at: number): Match | null {
  const weekday = WEEKDAY_NUMBERS.ru.get(lowerAt(context, at));
  if (weekday !== undefined) {
    const from = lowerAt(context, at + 1) === ',' || isDash(context.pieces[at + 1]) ? at + 2 : at + 1;
    const dated = fieldsAt(context, from);
    if (dated?.day === undefined) return null;
    const term = termOf(dated, leanAt(context, at, dated.end));
    return term && dateMatch(at, dated.end, calendar(term), 0.99);
  }
  const preposition = lowerAt(context, at) === 'в' || lowerAt(context, at) === 'во';
  const fields = fieldsAt(context, preposition ? at + 1 : at);
  if (!fields) return null;
  if (preposition && (fields.day !== undefined || fields.month === undefined || typeof fields.year === 'number')) return null;
  if (fields.month === undefined && !fields.named && !standsAsYear(context, at, fields.end)) return null;
  const term = termOf(fields, leanAt(context, at, fields.end));
  return term && dateMatch(at, fields.end, calendar(term), fields.named ? 0.98 : 0.85);
}

/** A year without its word: in brackets, or between a preposition of time and the end of the phrase: «(р. 1993)», «в 2016.», «с 1997 по». */
function standsAsYear(context: Context, at: number, end: number): boolean {
  const number = context.numbers.get(at)!;
  if (number.ordinal) return /^(?:с|со|на|в|до|по|к|от|и)$/u.test(lowerAt(context, at - 1)) || /^(?:и|[.,;)])$/u.test(lowerAt(context, end));
  if (number.value < 1500 || number.value > 2100) return false;
  const before = lowerAt(context, at - 1);
  const after = context.pieces[end];
  const bracketed = /^[(,;—–]$/u.test(before) && (after === undefined || /^[),;—–]$/u.test(after.text)) || (before === '.' && /^(?:р|род|ум)$/u.test(lowerAt(context, at - 2)));
  const ends = after === undefined || (after.kind === 'mark' && !/^[%°$€№]$/u.test(after.text) && !isDash(after));
  const goesOn = ends || (after !== undefined && RU_AFTER_YEAR.has(after.lower));
  return bracketed || (goesOn && /^(?:в|с|до|к|по|от|после|за|на|около)$/u.test(before));
}

/** After «в 1993» these begin something else, so that the number counts nothing. */
const RU_AFTER_YEAR = new Set('после и на в во с со по для он она они его ее их был была были когда где как из у к при стал стала вместе а но'.split(' '));

/** «начало», «середина», «конец», «первая / вторая половина». */
function edgeWord(context: Context, at: number): { readonly mod: 'START' | 'MID' | 'END'; readonly end: number } | null {
  const mod = RU_EDGES.get(lowerAt(context, at));
  if (mod) return { mod, end: at + 1 };
  if (!/^половин/u.test(lowerAt(context, at + 1))) return null;
  if (/^перв/u.test(lowerAt(context, at))) return { mod: 'START', end: at + 2 };
  return /^втор/u.test(lowerAt(context, at)) ? { mod: 'END', end: at + 2 } : null;
}

/** «в конце июля 2010 года», «начало 2014 года», «в середине 1970-х», «к концу года», «на прошлой неделе» has none. */
function edgeAt(context: Context, at: number): Match | null {
  const preposition = /^(?:в|во|на)$/u.test(lowerAt(context, at));
  const edge = edgeWord(context, preposition ? at + 1 : at);
  if (!edge) return null;
  const half = /^половин/u.test(lowerAt(context, edge.end - 1));
  const inner = decadeAt(context, edge.end) ?? centuryAt(context, edge.end) ?? innerDate(context, edge.end);
  if (!inner) return null;
  const year = half ? halfYear(inner, edge.mod) : null;
  return { ...inner, first: at, mod: year ? null : edge.mod, reading: year ?? inner.reading };
}

/** «первая половина 2025 года» is a half-year, «вторая половина 1990-х» an edge. */
function halfYear(inner: Match, mod: 'START' | 'MID' | 'END'): Match['reading'] | null {
  const part = mod === 'START' ? 'H1' : 'H2';
  if (inner.reading.kind !== 'calendar') return null;
  const { date } = inner.reading;
  if (date.kind === 'fixed' && /^\d{4}$/u.test(date.iso)) return calendar({ kind: 'fixed', iso: `${date.iso}-${part}` });
  return date.kind === 'offset' && date.unit === 'year' ? calendar({ kind: 'fields', year: { shift: date.amount, from: date.from }, part }) : null;
}

/** What «начало», «конец» belong to: a month, a year, a period. «к концу года» is the article's year. */
function innerDate(context: Context, at: number): Match | null {
  const fields = fieldsAt(context, at);
  if (fields && (fields.named || fields.month !== undefined || /^[.,;)]?$/u.test(lowerAt(context, fields.end)))) {
    const term = fields.day === undefined ? termOf(fields, leanAt(context, at, fields.end)) : null;
    return term && dateMatch(at, fields.end, calendar(term));
  }
  const period = RU_PERIODS.get(lowerAt(context, at));
  if (period && period !== 'day' && !context.numbers.has(at) && /^(?:года|недели|месяца|века|десятилетия|квартала)$/u.test(lowerAt(context, at))) {
    return dateMatch(at, at + 1, calendar({ kind: 'offset', unit: period, amount: 0, from: 'article' }), 0.85);
  }
  const determined = determinedAt(context, at);
  const unit = determined && RU_PERIODS.get(lowerAt(context, determined.end));
  return determined && unit ? dateMatch(at, determined.end + 1, calendar({ kind: 'offset', unit, amount: determined.shift, from: determined.from })) : null;
}

const QUARTER_WORDS = new Set('квартал квартала кварталу кварталом квартале'.split(' '));
const HALF_WORDS = new Set('полугодие полугодия полугодию полугодием полугодии'.split(' '));

/** «в третьем квартале 2025 года», «I полугодии». */
function partOfYearAt(context: Context, at: number): Match | null {
  const preposition = lowerAt(context, at) === 'в' || lowerAt(context, at) === 'во';
  const from = preposition ? at + 1 : at;
  const ordinal = context.numbers.get(from);
  const roman = ordinal ? null : romanNumber(context.pieces[from]?.text ?? '');
  const index = ordinal?.value ?? roman;
  const word = lowerAt(context, ordinal?.end ?? from + 1);
  const letter = QUARTER_WORDS.has(word) ? 'Q' : HALF_WORDS.has(word) ? 'H' : null;
  if (!letter || !index || !Number.isInteger(index) || index > (letter === 'Q' ? 4 : 2) || (ordinal && !ordinal.ordinal && ordinal.digits === null)) return null;
  const end = (ordinal?.end ?? from + 1) + 1;
  const year = yearAt(context, end);
  const shifted = year ? null : yearShiftAt(context, end);
  const part = `${letter}${index}`;
  const first = year && preposition ? from : at;
  if (year) return dateMatch(first, year.end, calendar({ kind: 'fixed', iso: `${year.year}-${part}` }), 0.98);
  const lean = leanAt(context, at, end);
  return dateMatch(at, shifted?.end ?? end, calendar({ kind: 'fields', year: shifted?.year ?? null, part, ...(lean ? { lean } : {}) }), 0.9);
}

/** «на прошлой неделе», «в этом году», «в минувшие выходные», «в тот же день», «в прошлый вторник», «в прошлом октябре», «прошлым летом». */
function relativePeriodAt(context: Context, at: number): Match | null {
  const preposition = /^(?:в|во|на)$/u.test(lowerAt(context, at));
  const from = preposition ? at + 1 : at;
  const determined = determinedAt(context, from);
  if (!determined) return null;
  const word = lowerAt(context, determined.end);
  const end = determined.end + 1;
  const weekday = WEEKDAY_NUMBERS.ru.get(word);
  if (weekday !== undefined) {
    const dated = fieldsAt(context, lowerAt(context, end) === ',' ? end + 1 : end);
    if (dated?.day !== undefined) {
      const term = termOf(dated, leanAt(context, at, dated.end));
      return term && dateMatch(from, dated.end, calendar(term));
    }
    const which = determined.shift < 0 ? 'last' : determined.shift > 0 ? 'next' : 'this';
    return dateMatch(at, end, calendar({ kind: 'weekday', weekday, which }));
  }
  const season = SEASONS.ru.get(word);
  if (season) return dateMatch(at, end, calendar({ kind: 'fields', year: determined.shift ? { shift: determined.shift, from: 'article' } : null, part: season }), 0.9);
  const month = monthAt(context, determined.end);
  if (month) {
    const lean = determined.shift < 0 ? 'past' : determined.shift > 0 ? 'future' : null;
    return dateMatch(at, month.end, calendar({ kind: 'fields', year: null, month: month.month, ...(lean ? { lean } : {}) }));
  }
  const adjective = determined.end; // «в этот особенный год», «в прошлый сезонный год» have one word more
  const unit = RU_PERIODS.get(word) ?? (RU_PERIODS.get(lowerAt(context, adjective + 1)) === 'year' && preposition ? 'year' : undefined);
  if (!unit) return null;
  const last = RU_PERIODS.has(word) ? end : end + 1;
  if (unit === 'day') return dayOfContext(context, at, from, determined, last);
  // «этого года» alone, without a preposition, dates the noun before it («выборов этого года»); «тот год», «эта неделя» need one.
  if (!preposition && (determined.from === 'context' || !/^(?:года|недели|месяца|квартала|неделя|выходных|века|десятилетия|столетия|году|неделе|месяце|год|неделю|месяц)$/u.test(word))) return null;
  return dateMatch(at, last, calendar({ kind: 'offset', unit, amount: determined.shift, from: determined.from }), preposition ? 0.97 : 0.85);
}

/** «на следующий день», «в тот же день», «в этот день» count from the date before; «этот день» of a holiday does not. */
function dayOfContext(context: Context, at: number, from: number, determined: { readonly shift: number; readonly end: number }, end: number): Match | null {
  if (from === at) return null;
  const preposition = lowerAt(context, at);
  if (determined.shift === 1 && preposition === 'на') return dateMatch(at, end, calendar({ kind: 'offset', unit: 'day', amount: 1, from: 'context' }));
  // «в этот день» of a holiday needs no date; «в этот же день» does.
  if (determined.shift === 0 && preposition === 'в' && (!RU_THIS.has(lowerAt(context, from)) || lowerAt(context, from + 1) === 'же')) return dateMatch(at, end, calendar({ kind: 'offset', unit: 'day', amount: 0, from: 'context' }), 0.85);
  return null;
}

/** «в среду», «понедельника»; «по средам», «каждую субботу» are no dates. */
function weekdayAt(context: Context, at: number): Match | null {
  const preposition = lowerAt(context, at) === 'в' || lowerAt(context, at) === 'во';
  const from = preposition ? at + 1 : at;
  const piece = context.pieces[from];
  const weekday = piece?.kind === 'word' ? WEEKDAY_NUMBERS.ru.get(piece.lower) : undefined;
  if (!piece || weekday === undefined || /(?:ам|ах|ми|ях|ям|ки|цы|ниц|сред|суббот|ги)$/u.test(piece.lower) && !/^(?:пятницы|среды|субботы)$/u.test(piece.lower)) return null;
  // «среда» is surroundings too, «окружающей среды»: only what a preposition of time opens.
  const before = lowerAt(context, from - 1);
  if (!/^(?:в|во|с|со|на|до|к|ко|по|после)$/u.test(before)) return null;
  if (piece.lower.length <= 2 || (/^сред[аыеойу]/u.test(piece.lower) && !/^(?:в|во|на)$/u.test(before)) || (piece.lower === 'среде' && before === 'в')) return null;
  // «в среду, 27 марта»: the full date stands without its preposition.
  if (preposition && fullDateAt(context, from)) return null;
  const lean = leanAt(context, at, from + 1);
  return dateMatch(at, from + 1, calendar({ kind: 'weekday', weekday, which: 'near', ...(lean ? { lean } : {}) }));
}

/** «осенью 2017 года», «летом», «к весне»: bare seasons in the instrumental only, which dates; «лета» counts years. */
function seasonAt(context: Context, at: number): Match | null {
  const season = SEASONS.ru.get(lowerAt(context, at));
  if (!season) return null;
  const year = yearAt(context, at + 1);
  if (year) return dateMatch(at, year.end, calendar({ kind: 'fixed', iso: `${year.year}-${season}` }));
  const shifted = yearShiftAt(context, at + 1);
  const lean = leanAt(context, at, at + 1);
  if (shifted) return dateMatch(at, shifted.end, calendar({ kind: 'fields', year: shifted.year, part: season }));
  if (!/^(?:зимой|весной|летом|осенью)$/u.test(lowerAt(context, at))) return null;
  return dateMatch(at, at + 1, calendar({ kind: 'fields', year: null, part: season, ...(lean ? { lean } : {}) }), 0.85);
}

/** «1990-х годов», «90-е», «восьмидесятых годах». */
function decadeAt(context: Context, at: number): Match | null {
  const number = context.numbers.get(at);
  const named = number === undefined ? undefined : DECADES.ru.get(lowerAt(context, at));
  if (!number?.ordinal) return null;
  const plural = number.inDigits ? /^(?:е|х|м|ми|ые|ых|ым|ыми)$/u.test(lowerAt(context, number.end - 1)) : named !== undefined;
  if (!plural || number.value % 10 !== 0) return null;
  const word = lowerAt(context, number.end);
  const worded = /^(?:годы|годов|годах|годам|годами|гг)$/u.test(word);
  if (!worded && !(number.inDigits && number.value >= 1000) && !(number.inDigits && /^(?:в|с|до|из|к)$/u.test(lowerAt(context, at - 1)) && number.value < 100 && number.value >= 20 && lowerAt(context, number.end - 1) === 'е')) return null;
  const decade = number.value >= 1000 ? number.value / 10 : number.value < 100 ? 190 + number.value / 10 : null;
  if (decade === null || number.value > 2090) return null;
  return dateMatch(at, worded ? number.end + 1 : number.end, plain(String(decade)), 0.95);
}

const CENTURY_WORDS = new Set('век века веку веком веке веков столетие столетия столетию столетием столетии вв в'.split(' '));

/** «XX века», «девятнадцатого столетия», «в XVIII веке». TIMEX3 names a century by its first two digits: the 20th is 19. */
function centuryAt(context: Context, at: number): Match | null {
  const ordinal = context.numbers.get(at);
  const roman = ordinal ? null : romanNumber(context.pieces[at]?.text ?? '');
  const index = ordinal?.ordinal ? ordinal.value : roman;
  if (!index || index > 30) return null;
  const end = ordinal?.end ?? at + 1;
  const word = lowerAt(context, end);
  if (!CENTURY_WORDS.has(word) || (word === 'в' || word === 'вв') && context.pieces[end + 1]?.text !== '.') return null;
  return dateMatch(at, end + 1, plain(String(index - 1).padStart(2, '0')), 0.95);
}

/** «вчера», «сегодня», «накануне». */
function dayWordAt(context: Context, at: number): Match | null {
  const amount = DAY_WORDS.ru.get(lowerAt(context, at));
  if (amount === undefined) return null;
  const before = lowerAt(context, at) === 'накануне';
  // «накануне выборов», «накануне своего юбилея» name the day by what follows.
  if (before && (isGenitive(lowerAt(context, at + 1)) && !/ши[мхй]/u.test(lowerAt(context, at - 1)))) return null;
  return dateMatch(at, at + 1, calendar({ kind: 'offset', unit: 'day', amount, from: 'article' }), before ? 0.8 : 0.97);
}

// своего, официальной, голосования, выборов; not «сенат», «представители».
const GENITIVE = /^(?:ее|их|дня|визита|юбилея|саммита|праздника|войны|старта|матча|турнира|\p{L}+(?:ого|его|ой|ых|их|ния|ов|сти|ции))$/u;

function isGenitive(word: string): boolean {
  return GENITIVE.test(word);
}

/** «мартовских терактов»: an adjective of the month, in lower case (the capital one is a name: Октябрьская). */
function monthAdjectiveAt(context: Context, at: number): Match | null {
  const piece = context.pieces[at]!;
  if (piece.kind !== 'word' || piece.capital) return null;
  const month = RU_MONTH_ADJECTIVES.findIndex(stem => piece.lower.startsWith(stem) && piece.lower.length > stem.length && piece.lower.length <= stem.length + 3);
  if (month < 0 || lowerAt(context, at + 1) === '-') return null;
  const lean = leanAt(context, at, at + 1);
  return dateMatch(at, at + 1, calendar({ kind: 'fields', year: null, month: month + 1, ...(lean ? { lean } : {}) }), 0.8);
}

/** «пять лет назад», «около года назад», «два года спустя», «годом ранее»: a duration and the word that turns it into a date. */
export function durationToDateRu(context: Context, match: Match): Match | null {
  const word = lowerAt(context, match.end);
  const end = word === 'тому' && lowerAt(context, match.end + 1) === 'назад' ? match.end + 2 : match.end + 1;
  const direction = word === 'назад' || end > match.end + 1 ? -1 : word === 'спустя' || word === 'позже' ? 1 : word === 'ранее' || word === 'раньше' ? -1 : 0;
  if (!direction || match.reading.kind !== 'plain' || typeof match.reading.value !== 'string') return null;
  const term = offsetOf(match.reading.value, direction, word === 'назад' || word === 'тому' ? 'article' : 'context');
  return term && { ...match, end, type: 'date', reading: calendar(term) };
}
