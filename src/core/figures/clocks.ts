import { type Context, isDash, lowerAt, type Match, plain, skipStop, wordsAt } from './context.ts';
import { NAMED_HOURS, ZONE_OFFSETS } from './lexicon/clock.ts';
import { pad } from './calendarMath.ts';

/*
 * Times of the clock as ISO 8601 (T14:30, T07:49Z, T10:30+01:00), apart from their date.
 */

interface Clock {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly zone: string;
  /** Whether hour and minute are told apart by a colon, or by a word that makes it a time: a bare number is none. */
  readonly certain: boolean;
}

/** A clock time, or a range of two: «с 11:00 до 17:00», "between 3 p.m. and 6 a.m.". */
export function clockAt(context: Context, at: number): Match | null {
  const opening = lowerAt(context, at);
  const closing = opening === 'between' ? 'and' : opening === 'from' ? 'to' : opening === 'с' || opening === 'от' ? 'до' : null;
  const from = closing ? at + 1 : at;
  const first = singleAt(context, from);
  const joint = first ? lowerAt(context, first.end) : '';
  const joined = closing ? joint === closing || (closing === 'до' && joint === 'по') || (opening === 'from' && joint === 'until') : first !== null && isDash(context.pieces[first.end]);
  const next = first && joined ? first.end + 1 : null;
  const second = next === null ? null : singleAt(context, next);
  if (first && second && (first.certain || second.certain)) return timeMatch(at, second.end, { min: iso(first), max: iso(second) });
  if (closing || !first?.certain) return null;
  return timeMatch(at, first.end, iso(first));
}

function timeMatch(first: number, end: number, value: string | { min: string; max: string }): Match {
  return { first, end, type: 'time', reading: plain(value), mod: null, unit: null, confidence: 0.97 };
}

function iso(clock: Clock): string {
  return `T${pad(clock.hour)}:${pad(clock.minute)}${clock.second === null ? '' : `:${pad(clock.second)}`}${clock.zone}`;
}

function singleAt(context: Context, at: number): Clock | null {
  const named = NAMED_HOURS.get(lowerAt(context, at));
  if (named !== undefined && !(lowerAt(context, at) === 'полдня' && !/^(?:до|после|около|к)$/u.test(lowerAt(context, at - 1)))) {
    return { end: at + 1, hour: named, minute: 0, second: null, zone: '', certain: true };
  }
  return (context.language === 'ru' ? russianHalf(context, at) ?? russianBefore(context, at) : englishPast(context, at)) ?? numericAt(context, at);
}

/** «половине десятого утра» is 9:30. */
function russianHalf(context: Context, at: number): Clock | null {
  if (!/^(?:половина|половине|половину|половины)$/u.test(lowerAt(context, at))) return null;
  const ordinal = context.numbers.get(at + 1);
  if (!ordinal?.ordinal || ordinal.value < 1 || ordinal.value > 12) return null;
  const part = dayHalf(lowerAt(context, ordinal.end));
  return { end: part ? ordinal.end + 1 : ordinal.end, hour: inHalf(ordinal.value - 1, part), minute: 30, second: null, zone: '', certain: part !== null || /^в$/u.test(lowerAt(context, at - 1)) };
}

/** «без четверти восемь» is 7:45, «без десяти минут пять вечера» 16:50, «четверть шестого» 5:15. */
function russianBefore(context: Context, at: number): Clock | null {
  const before = lowerAt(context, at) === 'без';
  if (!before && lowerAt(context, at) !== 'четверть') return null;
  const minutes = context.numbers.get(before ? at + 1 : at);
  if (!minutes || minutes.ordinal) return null;
  const minute = minutes.fraction ? minutes.value * 60 : minutes.value;
  const next = lowerAt(context, minutes.end) === 'минут' ? minutes.end + 1 : minutes.end;
  const hour = context.numbers.get(next);
  if (!hour || hour.ordinal === before || hour.value < 1 || hour.value > 12 || minute <= 0 || minute >= 30 || !(minute === 15 || before)) return null;
  const part = dayHalf(lowerAt(context, hour.end));
  return { end: part ? hour.end + 1 : hour.end, hour: inHalf(hour.value - 1 || 12, part) % 24, minute: before ? 60 - minute : minute, second: null, zone: '', certain: true };
}

/** "half past nine", "a quarter to ten", "ten minutes past six p.m."; "ten to nine" is a vote as often. */
function englishPast(context: Context, at: number): Clock | null {
  const quarter = wordsAt(context, at, ['a', 'quarter']) ? at + 2 : lowerAt(context, at) === 'quarter' || lowerAt(context, at) === 'half' ? at + 1 : null;
  const number = quarter === null ? context.numbers.get(at) : undefined;
  const next = quarter ?? (number && /^minutes?$/u.test(lowerAt(context, number.end)) ? number.end + 1 : null);
  const word = next === null ? '' : lowerAt(context, next);
  if (next === null || !(word === 'past' || word === 'to' && lowerAt(context, at) !== 'half')) return null;
  const minute = quarter === null ? number!.value : lowerAt(context, at) === 'half' ? 30 : 15;
  const hour = context.numbers.get(next + 1);
  if (!hour || hour.ordinal || hour.fraction || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 12 || !Number.isInteger(minute) || minute < 1 || minute > 30) return null;
  const half = halfAt(context, hour.end);
  const base = inHalf(hour.value, half?.half ?? null);
  return { end: half?.end ?? hour.end, hour: word === 'past' ? base : (base + 23) % 24, minute: word === 'past' ? minute : 60 - minute, second: null, zone: '', certain: true };
}

function numericAt(context: Context, at: number): Clock | null {
  const hourPiece = context.pieces[at];
  const reading = context.numbers.get(at);
  if (hourPiece?.kind !== 'number') return reading && !reading.ordinal && reading.scale === 1 ? wordHour(context, at, reading.value, reading.end) : null;
  if (hourPiece.text.length === 4 || hourPiece.text.length === 3) return fourDigits(context, at);
  if (hourPiece.text.length > 2 || (context.pieces[at - 1] && !hourPiece.spaceBefore && /^[:.,\d]$/u.test(context.pieces[at - 1]!.text))) return null;
  const hour = Number(hourPiece.text);
  const mark = context.pieces[at + 1];
  const minutePiece = context.pieces[at + 2];
  const paired = mark && !mark.spaceBefore && (mark.text === ':' || mark.text === '.') && minutePiece?.kind === 'number'
    && !minutePiece.spaceBefore && minutePiece.text.length === 2 && Number(minutePiece.text) < 60;
  if (!paired) {
    const letters = mark && !mark.spaceBefore && mark.kind === 'word' ? GLUED_MINUTES.exec(mark.lower) : null;
    if (letters && hour <= 24) return gluedHour(context, at, hour, letters[1] ?? null);
    return hour <= 24 ? bareHour(context, at, hour, at + 1) : null;
  }
  if (hour > 24) return null;
  let end = at + 3;
  let second: number | null = null;
  const more = context.pieces[end];
  if (more && !more.spaceBefore && more.text === mark.text && context.pieces[end + 1]?.kind === 'number' && !context.pieces[end + 1]!.spaceBefore) {
    if (mark.text === '.' || context.pieces[end + 1]!.text.length !== 2) return null;
    second = Number(context.pieces[end + 1]!.text);
    end += 2;
  }
  const half = halfAt(context, end);
  const zone = zoneAt(context, half?.end ?? end);
  const clock = { hour: half ? inHalf(hour, half.half) : hour, minute: Number(minutePiece.text), second, zone: zone?.offset ?? '', end: zone?.end ?? half?.end ?? end };
  // «8.10» is a number unless a word makes it a time; «1:39» a score or a record unless two digits or such a word do.
  const before = lowerAt(context, at - 1);
  const certain = half !== null || zone !== null || (mark.text === ':' ? !/^(?:счетом|счет|score|scored|won|lost)$/u.test(before)
    : context.language === 'ru' && hourPiece.text.length === 2 && /^(?:в|с|до|к|около|после)$/u.test(before) && minutePiece.text.endsWith('0') && lowerAt(context, end) !== '%');
  return { ...clock, certain };
}

// 15h30, 15h, «17ч10»; not "15hp".
const GLUED_MINUTES = /^[hч]([0-5]\d)?$/u;

/** "15h30", "at 15h", «17ч10»: without its minutes only after a preposition of time, as "3h" is a stretch of it too. */
function gluedHour(context: Context, at: number, hour: number, minutes: string | null): Clock | null {
  const zone = zoneAt(context, at + 2);
  if (minutes === null && !zone && !/^(?:at|в|до|к|с)$/u.test(lowerAt(context, at - 1))) return null;
  return { end: zone?.end ?? at + 2, hour, minute: Number(minutes ?? 0), second: null, zone: zone?.offset ?? '', certain: true };
}

/** "0930 UTC", "2100 hours". */
function fourDigits(context: Context, at: number): Clock | null {
  const text = context.pieces[at]!.text;
  const zone = zoneAt(context, at + 1);
  const hours = lowerAt(context, at + 1) === 'hours' && text.startsWith('0');
  const half = context.language === 'en' ? halfAt(context, at + 1) : null;
  const [hour, minute] = [Number(text.slice(0, -2)), Number(text.slice(-2))];
  // "1140 a.m.", "330 p.m."
  if (half && hour >= 1 && hour <= 12 && minute < 60) return { end: half.end, hour: inHalf(hour, half.half), minute, second: null, zone: '', certain: true };
  if (text.length !== 4 || (!zone && !hours) || Number(text.slice(0, 2)) > 24 || Number(text.slice(2)) > 59) return null;
  return { end: zone?.end ?? at + 2, hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)), second: null, zone: zone?.offset ?? '', certain: true };
}

/** "6am", "5 p.m.", «8 часов утра», «16 часов 25 минут», "five o'clock". */
function bareHour(context: Context, at: number, hour: number, end: number): Clock | null {
  const half = halfAt(context, end);
  if (half) {
    if (context.language === 'ru' && !/^(?:в|к|до|около|с|после|примерно)$/u.test(lowerAt(context, at - 1))) return null;
    if (hour > 12 && context.language === 'en') return null;
    const zone = zoneAt(context, half.end);
    return { end: zone?.end ?? half.end, hour: inHalf(hour, half.half), minute: 0, second: null, zone: zone?.offset ?? '', certain: true };
  }
  return wordHour(context, at, hour, end);
}

function wordHour(context: Context, at: number, hour: number, end: number): Clock | null {
  if (!Number.isInteger(hour) || hour > 24) return null;
  const none = { end, hour, minute: 0, second: null, zone: '', certain: false };
  if (context.language === 'en') {
    if (/^o'?clock$/u.test(lowerAt(context, end))) {
      const half = halfAt(context, end + 1);
      return { ...none, hour: half ? inHalf(hour, half.half) : hour, end: half?.end ?? end + 1, certain: true };
    }
    const inPart = wordsAt(context, end, ['in', 'the']) ? dayHalf(lowerAt(context, end + 2)) : null;
    if (inPart && context.numbers.get(at)?.digits) return { ...none, hour: inHalf(hour, inPart), end: end + 3, certain: true };
    const half = context.numbers.get(at)?.inDigits === false ? halfAt(context, end) : null;
    // "seven thirty p.m."
    const minutes = half || context.numbers.get(at)?.inDigits ? undefined : context.numbers.get(end);
    const after = minutes && !minutes.inDigits && !minutes.ordinal && minutes.value < 60 && minutes.value >= 10 && hour <= 12 ? halfAt(context, minutes.end) : null;
    if (after) return { ...none, hour: inHalf(hour, after.half), minute: minutes!.value, end: after.end, certain: true };
    return half && half.end > end ? { ...none, hour: inHalf(hour, half.half), end: half.end, certain: true } : none;
  }
  const word = lowerAt(context, end);
  if (!/^(?:час|часа|часов|ч)$/u.test(word)) return none;
  const next = skipStop(context, end + 1);
  const part = dayHalf(lowerAt(context, next));
  if (part) return { ...none, hour: inHalf(hour, part), end: next + 1, certain: true };
  const minutes = context.numbers.get(next);
  if (minutes && minutes.value < 60 && /^(?:минут|минута|минуты|минуту|мин)$/u.test(lowerAt(context, minutes.end)) && /^(?:в|к|до|около|с|после)$/u.test(lowerAt(context, at - 1))) {
    const zoned = dayHalf(lowerAt(context, minutes.end + 1));
    return { ...none, hour: inHalf(hour, zoned), minute: minutes.value, end: minutes.end + (zoned ? 2 : 1), certain: true };
  }
  // «в 16 часов» is a time, «за 16 часов» a stretch.
  const tells = /^(?:в|к)$/u.test(lowerAt(context, at - 1)) && /^(?:часов|часа)$/u.test(word) && !/^(?:от|езды|полета|пути)$/u.test(lowerAt(context, end + 1));
  return tells && hour >= 5 ? { ...none, end: end + 1, certain: true } : none;
}

type Half = 'am' | 'pm' | 'night';

/** a.m., p.m., «утра», «вечера», "3:30 in the morning". */
function halfAt(context: Context, at: number): { readonly half: Half; readonly end: number } | null {
  const word = lowerAt(context, at);
  if (context.language === 'ru') {
    const half = dayHalf(word);
    return half ? { half, end: at + 1 } : null;
  }
  if (word === 'am' || word === 'pm') return { half: word, end: at + 1 };
  if ((word === 'a' || word === 'p') && lowerAt(context, at + 1) === '.' && lowerAt(context, at + 2) === 'm') {
    return { half: word === 'a' ? 'am' : 'pm', end: lowerAt(context, at + 3) === '.' && !context.pieces[at + 3]!.spaceBefore ? at + 4 : at + 3 };
  }
  const part = wordsAt(context, at, ['in', 'the']) ? dayHalf(lowerAt(context, at + 2)) : null;
  return part ? { half: part, end: at + 3 } : null;
}

function dayHalf(word: string): Half | null {
  switch (word) {
    case 'утра': case 'morning': return 'am';
    case 'дня': case 'вечера': case 'afternoon': case 'evening': return 'pm';
    case 'ночи': return 'night';
    default: return null;
  }
}

function inHalf(hour: number, half: Half | null): number {
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  if (half === 'am') return hour === 12 ? 0 : hour;
  return half === 'night' ? (hour === 12 ? 0 : hour >= 9 && hour < 12 ? hour + 12 : hour) : hour;
}

/** A zone after a time. Russian texts name it apart («23:00 мск»), so there it stays outside. */
function zoneAt(context: Context, at: number): { readonly offset: string; readonly end: number } | null {
  const piece = context.pieces[at];
  if (piece?.kind !== 'word' || context.language === 'ru' && piece.text !== 'UTC' && piece.text !== 'GMT') return null;
  for (const [name, offset] of ZONE_OFFSETS) {
    const words = name.split(' ');
    if (!words.every((word, i) => context.pieces[at + i]?.text === word)) continue;
    const own = offset === 'Z' ? offsetAt(context, at + 1) : null;
    return own ?? { offset, end: at + words.length };
  }
  return null;
}

/** "UTC+3", "GMT−05:30": the offset after the name. */
function offsetAt(context: Context, at: number): { readonly offset: string; readonly end: number } | null {
  const sign = context.pieces[at];
  const hours = context.pieces[at + 1];
  if (!sign || sign.spaceBefore || !/^[+−–-]$/u.test(sign.text) || hours?.kind !== 'number' || hours.spaceBefore || Number(hours.text) > 14) return null;
  const minutes = lowerAt(context, at + 2) === ':' && !context.pieces[at + 2]!.spaceBefore && /^\d\d$/u.test(lowerAt(context, at + 3)) ? lowerAt(context, at + 3) : null;
  return { offset: `${sign.text === '+' ? '+' : '-'}${pad(Number(hours.text))}:${minutes ?? '00'}`, end: minutes === null ? at + 2 : at + 4 };
}
