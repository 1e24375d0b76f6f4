import type { QuotedSpan } from '../quotationMarks.ts';
import type { CalendarTerm } from './candidate.ts';
import { type Context, lowerAt, type Match, plain } from './context.ts';
import { calendar, termOf } from './dateFields.ts';
import { isoDuration } from './durations.ts';
import { AFTER_JOINED } from './lexicon/contextWords.ts';

/*
 * What the figures of a passage tell of one another, once all are found. Refiners take and give lists sorted by place.
 */

export function refine(context: Context, found: readonly Match[], quoted: readonly QuotedSpan[]): Match[] {
  return dropTitles(context, shareUnits(context, found), quoted);
}

/** «20 и 10 лет», "March 4 and 5", «5 и 6 мая»: a bare number takes the unit or month of the one it is joined with. */
function shareUnits(context: Context, found: readonly Match[]): Match[] {
  return found.map((match, i) => {
    if (match.type !== 'number' || match.reading.kind !== 'plain' || typeof match.reading.value !== 'number' || match.mod !== null) return match;
    const number = context.numbers.get(match.first);
    if (!number || number.end !== match.end) return match;
    const next = found[i + 1];
    const joinedNext = next && next.first === match.end + 1 && JOINTS.has(lowerAt(context, match.end)) ? next : undefined;
    if (joinedNext) {
      const shared = shareWith(match, match.reading.value, joinedNext, number.digits !== null);
      if (shared) return shared;
    }
    const before = found[i - 1];
    const joinedBefore = before && before.end === match.first - 1 && JOINTS.has(lowerAt(context, before.end)) ? before : undefined;
    return joinedBefore && number.digits !== null && endsPhrase(context, match.end) ? dayWith(match, match.reading.value, joinedBefore) ?? match : match;
  });
}

const JOINTS = new Set(['and', 'or', 'и', 'или']);

function endsPhrase(context: Context, at: number): boolean {
  const piece = context.pieces[at];
  return piece === undefined || piece.kind === 'mark' || AFTER_JOINED.has(piece.lower);
}

function shareWith(match: Match, value: number, next: Match, inDigits: boolean): Match | null {
  const { reading } = next;
  if (reading.kind === 'plain' && next.type === 'duration' && typeof reading.value === 'string') {
    const unit = /^(PT?)[\d.]+([YMWDHS])$/u.exec(reading.value);
    return unit && inDigits ? { ...match, type: 'duration', reading: plain(isoDuration(unit[1]! + unit[2]!, value)) } : null;
  }
  if (next.type === 'percent' && inDigits && typeof (reading.kind === 'plain' && reading.value) === 'number') return { ...match, type: 'percent', unit: '%' };
  return inDigits ? dayWith(match, value, next) : null;
}

/** The same month on another day. */
function dayWith(match: Match, day: number, date: Match): Match | null {
  if (date.type !== 'date' || date.reading.kind !== 'calendar' || !Number.isInteger(day) || day < 1 || day > 31) return null;
  const term = otherDay(date.reading.date, day);
  return term && { ...match, type: 'date', reading: calendar(term), confidence: 0.85 };
}

function otherDay(term: CalendarTerm, day: number): CalendarTerm | null {
  if (term.kind === 'fields') return term.day === undefined || term.month === undefined ? null : termOf({ year: term.year, month: term.month, day }, term.lean ?? null);
  const fixed = term.kind === 'fixed' ? /^(\d{4})-(\d{2})-\d{2}$/u.exec(term.iso) : null;
  return fixed && termOf({ year: Number(fixed[1]), month: Number(fixed[2]), day }, null);
}

/** «12 стульев», «Четыре танкиста и собака», «Сегодня»: a few words in quotation marks that begin with the number are a title. */
function dropTitles(context: Context, found: readonly Match[], quoted: readonly QuotedSpan[]): Match[] {
  const titles = quoted.filter(span => isTitle(context, span));
  if (!titles.length) return [...found];
  let from = 0;
  return found.filter(match => {
    const { start } = context.pieces[match.first]!;
    const { end } = context.pieces[match.end - 1]!;
    while (from < titles.length && titles[from]!.end <= start) from++;
    return !(from < titles.length && titles[from]!.start <= start && end <= titles[from]!.end);
  });
}

// The first thing inside: digits or a capital. «семь иностранных захватчиков» is a quoted count.
const TITLE_START = /^(?:\d|\p{Lu})/u;
const TITLE_LENGTH = 40;

function isTitle(context: Context, span: QuotedSpan): boolean {
  if (span.closeToken === null || span.inner.end - span.inner.start > TITLE_LENGTH || span.inner.end <= span.inner.start) return false;
  const words = context.text.slice(span.inner.start, span.inner.end).trim();
  if (!TITLE_START.test(words) || /[.,!?;:]/u.test(words) || words.split(' ').length > 4) return false;
  // «…сказал: «Сегодня поздно»», "He said, “Two.”" quote words; a title stands after a noun or an opening bracket.
  const before = context.text.slice(Math.max(0, span.start - 2), span.start).trim();
  const after = context.text.slice(span.end, span.end + 3).trim();
  return !/[:,—–]$/u.test(before) && !/^,?\s*[—–]/u.test(after) || /[«„]/u.test(before);
}
