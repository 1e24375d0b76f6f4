import { isSpace, type Span } from '../span.ts';
import { ADDRESS } from './openers.ts';
import type { Piece } from './pieces.ts';

/*
 * Stretches of text whose digits are never figures: addresses, telephone numbers, codes, numbers of a list. Each is looked for only where
 * a word or mark stands that it cannot do without, and only so far around it, so that time is linear.
 */

// +7 (495) 123-45-67, 8-800-555-35-35; not «8–6» nor «8 000 000». Every part has a bounded length.
const TELEPHONE = /(?:\+\d{1,3}|8)[ \u00a0-]?\(?\d{3,4}\)?[ \u00a0-]?\d{2,3}-?[ \u00a0]?\d{2}-?[ \u00a0]?\d{2}(?![\p{L}\p{N}])/uy;
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
  return last - first < 6 || (mark === '.' && groups) ? null : { start: pieces[first]!.start, end: pieces[last]!.end };
}

const CODE_MARKS = new Set(['.', '-', '–', ':', '/']);

/** https://example.org/2019/05, www.example.org, user@example.org, example.org/5; not "and/or 5". */
function addressAt(text: string, pieces: readonly Piece[], i: number): Span | null {
  const piece = pieces[i]!;
  const glued = (at: number, mark: string): boolean => pieces[at]?.text === mark && !pieces[at]!.spaceBefore;
  if (piece.text === '@') return mailAt(text, piece);
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
  TELEPHONE.lastIndex = piece.start;
  const match = TELEPHONE.exec(text);
  return match && /[-(+]/u.test(match[0]) ? { start: piece.start, end: piece.start + match[0].length } : null;
}
