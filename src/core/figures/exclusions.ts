import { isSpace, type Span } from '../span.ts';
import { ADDRESS } from './openers.ts';
import type { Piece } from './pieces.ts';

/*
 * Stretches of text whose digits are never figures: addresses, telephone numbers, codes, numbers of a list. Each is looked for only where
 * a word or mark stands that it cannot do without, and only so far around it, so that time is linear.
 */

// +7 (495) 123-45-67, 8-800-555-35-35; not «8–6» nor «8 000 000». Every part has a bounded length.
const TELEPHONE = /(?:\+\d{1,3}|8)[ \u00a0-]?\(?\d{3,4}\)?[ \u00a0-]?\d{2,3}-?[ \u00a0]?\d{2}-?[ \u00a0]?\d{2}(?![\p{L}\p{N}])/uy;
// (202) 555-0123, +44 20 7946 0958, +1 202 555 0123; not +10 000 000. Every part has a bounded length.
const AREA_CODE = /\(\d{3,5}\)[ \u00a0]?\d{1,4}[- \u00a0]\d{2,4}(?:[- \u00a0]\d{2,4})?(?![\p{L}\p{N}])/uy;
const INTERNATIONAL = /\+\d{1,3}(?:[ \u00a0-]\d{1,5}){2,5}(?![\p{L}\p{N}])/uy;
// «1. Первое», "2) Second" at the beginning of a paragraph; not «1.5 млн» nor «3 июня».
const LIST_NUMBER = /^\(?\d{1,3}[.)](?=\s)/u;
/** Longest name of a mailbox or of a part of a domain (RFC 5321, RFC 1035). */
const LONGEST = 64;

/** The excluded spans of a passage, sorted, without overlaps. */
export function excludedSpans(text: string, pieces: readonly Piece[]): Span[] {
  const spans: Span[] = [];
  const list = LIST_NUMBER.exec(text);
  if (list) spans.push({ start: 0, end: list[0].length });
  let reached = list ? list[0].length : 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.start < reached) continue;
    const span = piece.kind === 'number' ? codeAt(pieces, i) ?? (piece.text === '8' ? telephoneAt(text, pieces, i) : null)
      : (piece.opens & ADDRESS) !== 0 ? addressAt(text, pieces, i) ?? telephoneAt(text, pieces, i) : null;
    if (!span || span.start < reached) continue;
    spans.push(span);
    reached = span.end;
  }
  return spans;
}

/** 10.0.0.1, 978-3-16-148410-0, 1-2-3-4: four numbers or more, glued by the same mark; not 2025-12-14 nor 1.234.567.890. */
function codeAt(pieces: readonly Piece[], first: number): Span | null {
  const mark = pieces[first + 1]?.lower ?? '';
  if (mark === '' || !CODE_MARKS.has(mark)) return null;
  let last = first;
  let groups = true;
  for (let i = first + 2; i < pieces.length; i += 2) {
    const [joint, next] = [pieces[i - 1]!, pieces[i]!];
    if (joint.lower !== mark || joint.spaceBefore || next.kind !== 'number' || next.spaceBefore) break;
    groups &&= next.text.length === 3;
    last = i;
  }
  if (mark === '-' && isLocalNumber(pieces, first, last)) return { start: pieces[first]!.start, end: pieces[last]!.end };
  return last - first < 6 || (mark === '.' && groups) ? null : { start: pieces[first]!.start, end: pieces[last]!.end };
}

/** 123-45-67, 202-555-0123: the lengths of a telephone number's parts. */
function isLocalNumber(pieces: readonly Piece[], first: number, last: number): boolean {
  if (last - first !== 4) return false;
  const [a, b, c] = [pieces[first]!.text.length, pieces[first + 2]!.text.length, pieces[last]!.text.length];
  return a === 3 && (b === 2 && c === 2 || b === 3 && c === 4);
}

const CODE_MARKS = new Set(['.', '-', '–', ':', '/']);

/** https://example.org/2019/05, www.example.org, user@example.org, example.org/5; not "and/or 5". */
function addressAt(text: string, pieces: readonly Piece[], i: number): Span | null {
  const piece = pieces[i]!;
  const glued = (at: number, mark: string): boolean => pieces[at]?.text === mark && !pieces[at]!.spaceBefore;
  if (piece.text === '@') return mailAt(text, piece);
  if (piece.lower === 'utc' || piece.lower === 'gmt') return offsetAt(pieces, i);
  if (piece.lower === 'www' ? glued(i + 1, '.') : glued(i + 1, ':') && glued(i + 2, '/') && glued(i + 3, '/')) {
    const begins = piece.lower === 'www' ? piece.end + 1 : piece.end + 3;
    const end = addressEnd(text, begins);
    return end > begins ? { start: piece.start, end } : null;
  }
  // A bare domain: what stands before its last dot is in small Latin letters.
  if (piece.spaceBefore || !glued(i - 1, '.')) return null;
  let start = piece.start - 1;
  while (start > 0 && piece.start - start <= LONGEST && isDomainLetter(text.charCodeAt(start - 1))) start--;
  if (start === piece.start - 1 || (start > 0 && /[\p{L}\p{N}@/.]/u.test(text[start - 1]!))) return null;
  const end = text[piece.end] === '/' ? addressEnd(text, piece.end) : piece.end;
  return end === piece.end && /[\p{L}\p{N}]/u.test(text[end] ?? '') ? null : { start, end };
}

/** The +3 of "UTC+3", read with the time before it. */
function offsetAt(pieces: readonly Piece[], i: number): Span | null {
  const [sign, hours] = [pieces[i + 1], pieces[i + 2]];
  return sign && hours && !sign.spaceBefore && !hours.spaceBefore && /^[+−–-]$/u.test(sign.text) && hours.kind === 'number' ? { start: sign.start, end: hours.end } : null;
}

/** The end of an unbroken run of characters, without brackets and quotation marks. */
function addressEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !'<>«»"'.includes(text[end]!)) end++;
  return end;
}

function isDomainLetter(code: number): boolean {
  return code === 45 || (code >= 48 && code <= 57) || (code >= 97 && code <= 122);
}

const MAILBOX = /[\p{L}\p{N}._%+-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;

function mailAt(text: string, at: Piece): Span | null {
  let { start, end } = at;
  while (start > 0 && at.start - start < LONGEST && MAILBOX.test(text[start - 1]!)) start--;
  while (end < text.length && end - at.end < 2 * LONGEST && DOMAIN.test(text[end]!)) end++;
  return start < at.start && /[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(text.slice(at.end, end)) ? { start, end } : null;
}

function telephoneAt(text: string, pieces: readonly Piece[], i: number): Span | null {
  const piece = pieces[i]!;
  const before = pieces[i - 1];
  if (piece.kind === 'word' || piece.text === '@' || (before && !piece.spaceBefore && before.kind !== 'mark')) return null;
  for (const pattern of [TELEPHONE, AREA_CODE, INTERNATIONAL]) {
    pattern.lastIndex = piece.start;
    const match = pattern.exec(text);
    if (!match) continue;
    // A group of other than three digits at the end tells a number from an amount: +10 000 000.
    if (pattern === TELEPHONE ? /[-(+]/u.test(match[0]) : pattern === AREA_CODE || /[ \u00a0-](?:\d{1,2}|\d{4,})$/u.test(match[0])) return { start: piece.start, end: piece.start + match[0].length };
  }
  return null;
}
