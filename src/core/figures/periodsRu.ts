import { type Context, lowerAt, type Match, plain } from './context.ts';
import { calendar, dateMatch, leanAt, monthAt, termOf } from './dateFields.ts';
import { determinedAt, fieldsAt, yearAt, yearShiftAt } from './fieldsRu.ts';
import { fullDateAt } from './fullDatesRu.ts';
import { RU_BEFORE_DECADE, RU_BEFORE_WEEKDAY, RU_DATED_WITHOUT_PREPOSITION } from './lexicon/contextWords.ts';
import { DECADES, RU_PERIODS, RU_THIS, SEASONS, WEEKDAY_NUMBERS } from './lexicon/calendar.ts';
import { romanNumber } from './romanNumbers.ts';

/*
 * Russian periods: quarters, weeks, weekdays, seasons, decades, centuries.
 */

const QUARTER_WORDS = new Set('квартал квартала кварталу кварталом квартале'.split(' '));
const HALF_WORDS = new Set('полугодие полугодия полугодию полугодием полугодии'.split(' '));

/** «в третьем квартале 2025 года», «I полугодии». */
export function partOfYearAt(context: Context, at: number): Match | null {
  const preposition = lowerAt(context, at) === 'в' || lowerAt(context, at) === 'во';
  const from = preposition ? at + 1 : at;
  const ordinal = context.numbers.get(from);
  const roman = ordinal ? null : romanNumber(context.pieces[from]?.text ?? '');
  const index = ordinal?.value ?? roman;
  const word = lowerAt(context, ordinal?.end ?? from + 1);
  // «в III кв. 2025 года»; «5 кв. м» is an area.
  const short = word === 'кв' && (roman !== null || ordinal?.ordinal === true) && lowerAt(context, (ordinal?.end ?? from + 1) + 1) === '.';
  const letter = QUARTER_WORDS.has(word) || short ? 'Q' : HALF_WORDS.has(word) ? 'H' : null;
  if (!letter || !index || !Number.isInteger(index) || index > (letter === 'Q' ? 4 : 2) || (ordinal && !ordinal.ordinal && ordinal.digits === null)) return null;
  const end = (ordinal?.end ?? from + 1) + 1;
  const year = yearAt(context, short ? end + 1 : end);
  const shifted = year ? null : yearShiftAt(context, end);
  const part = `${letter}${index}`;
  const first = year && preposition ? from : at;
  if (year) return dateMatch(first, year.end, calendar({ kind: 'fixed', iso: `${year.year}-${part}` }), 0.98);
  const lean = leanAt(context, at, end);
  return dateMatch(at, shifted?.end ?? end, calendar({ kind: 'fields', year: shifted?.year ?? null, part, ...(lean ? { lean } : {}) }), 0.9);
}

/** «на прошлой неделе», «в этом году», «в минувшие выходные», «в тот же день», «в прошлый вторник», «в прошлом октябре», «прошлым летом». */
export function relativePeriodAt(context: Context, at: number): Match | null {
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
  if (!preposition && (determined.from === 'context' || !RU_DATED_WITHOUT_PREPOSITION.has(word))) return null;
  return dateMatch(at, last, calendar({ kind: 'offset', unit, amount: determined.shift, from: determined.from }), preposition ? 0.97 : 0.85);
}

/** «на следующий день», «в тот же день», «в этот день» count from the date before; «этот день» of a holiday does not. */
function dayOfContext(context: Context, at: number, from: number, determined: { readonly shift: number; readonly end: number }, end: number): Match | null {
  if (from === at) return null;
  const preposition = lowerAt(context, at);
  if (determined.shift === 1 && preposition === 'на') return dateMatch(at, end, calendar({ kind: 'offset', unit: 'day', amount: 1, from: 'context' }));
  // «в этот день» of a holiday needs no date; «в этот же день» does.
  const isSame = !RU_THIS.has(lowerAt(context, from)) || lowerAt(context, from + 1) === 'же';
  if (determined.shift === 0 && preposition === 'в' && isSame) return dateMatch(at, end, calendar({ kind: 'offset', unit: 'day', amount: 0, from: 'context' }), 0.85);
  return null;
}

/** «в среду», «понедельника»; «по средам», «каждую субботу» are no dates. */
export function weekdayAt(context: Context, at: number): Match | null {
  const preposition = lowerAt(context, at) === 'в' || lowerAt(context, at) === 'во';
  const from = preposition ? at + 1 : at;
  const piece = context.pieces[from];
  const weekday = piece?.kind === 'word' ? WEEKDAY_NUMBERS.ru.get(piece.lower) : undefined;
  if (!piece || weekday === undefined || /(?:ам|ах|ми|ях|ям|ки|цы|ниц|сред|суббот|ги)$/u.test(piece.lower) && !/^(?:пятницы|среды|субботы)$/u.test(piece.lower)) return null;
  // «среда» is surroundings too, «окружающей среды»: only what a preposition of time opens.
  const before = lowerAt(context, from - 1);
  if (!RU_BEFORE_WEEKDAY.has(before)) return null;
  if (piece.lower.length <= 2 || (/^сред[аыеойу]/u.test(piece.lower) && !/^(?:в|во|на)$/u.test(before)) || (piece.lower === 'среде' && before === 'в')) return null;
  // «в среду, 27 марта»: the full date stands without its preposition.
  if (preposition && fullDateAt(context, from)) return null;
  const lean = leanAt(context, at, from + 1);
  return dateMatch(at, from + 1, calendar({ kind: 'weekday', weekday, which: 'near', ...(lean ? { lean } : {}) }));
}

/** «осенью 2017 года», «летом», «к весне»: bare seasons in the instrumental only, which dates; «лета» counts years. */
export function seasonAt(context: Context, at: number): Match | null {
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
export function decadeAt(context: Context, at: number): Match | null {
  const number = context.numbers.get(at);
  const named = number === undefined ? undefined : DECADES.ru.get(lowerAt(context, at));
  if (!number?.ordinal) return null;
  const plural = number.inDigits ? /^(?:е|х|м|ми|ые|ых|ым|ыми)$/u.test(lowerAt(context, number.end - 1)) : named !== undefined;
  if (!plural || number.value % 10 !== 0) return null;
  const word = lowerAt(context, number.end);
  const worded = /^(?:годы|годов|годах|годам|годами|гг)$/u.test(word);
  const opened = RU_BEFORE_DECADE.has(lowerAt(context, at - 1));
  // «в девяностых», «в 80-х» where nothing follows that they could count.
  const alone = opened && number.value < 100 && number.value >= 20 && (context.pieces[number.end] === undefined || context.pieces[number.end]!.kind === 'mark' || lowerAt(context, number.end) === 'и');
  // «в 80-е», «с 90-е» before whatever follows.
  const short = number.inDigits && number.value < 100 && number.value >= 20 && lowerAt(context, number.end - 1) === 'е' && /^(?:в|с|до|из|к)$/u.test(lowerAt(context, at - 1));
  if (!worded && !alone && !short && !(number.inDigits && number.value >= 1000)) return null;
  const decade = number.value >= 1000 ? number.value / 10 : number.value < 100 ? 190 + number.value / 10 : null;
  if (decade === null || number.value > 2090) return null;
  return dateMatch(at, worded ? number.end + 1 : number.end, plain(String(decade)), 0.95);
}

const CENTURY_WORDS = new Set('век века веку веком веке веков столетие столетия столетию столетием столетии вв в'.split(' '));

/** «XX века», «девятнадцатого столетия», «в XVIII веке». TIMEX3 names a century by its first two digits: the 20th is 19. */
export function centuryAt(context: Context, at: number): Match | null {
  const ordinal = context.numbers.get(at);
  const roman = ordinal ? null : romanNumber(context.pieces[at]?.text ?? '');
  const index = ordinal?.ordinal ? ordinal.value : roman;
  if (!index || index > 30) return null;
  const end = ordinal?.end ?? at + 1;
  const word = lowerAt(context, end);
  if (!CENTURY_WORDS.has(word) || (word === 'в' || word === 'вв') && context.pieces[end + 1]?.text !== '.') return null;
  return dateMatch(at, end + 1, plain(String(index - 1).padStart(2, '0')), 0.95);
}
