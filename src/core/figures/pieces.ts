import type { Passage } from '../passage.ts';
import type { Span } from '../span.ts';
import { isSpace } from '../span.ts';

/** A token for the figure parsers: words are cut at their hyphens (two-thirds, twenty-five-year-old), letters folded (ё as е, ł as l). */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  readonly spaceBefore: boolean;
  /** Whether a capital begins it. */
  readonly capital: boolean;
}

// USD15, RUB500: an ISO 4217 code glued to its amount; not Qwen3.
const CODED_AMOUNT = /^(USD|EUR|GBP|RUB|CNY|JPY|CHF|CAD|AUD|UAH|KZT|BYN|INR|HKD|NZD|SGD)(\d+)$/u;
const ACCENT = /[\u0300-\u0305\u0307-\u036f]/gu;

/** The pieces of a passage in order. */
export function piecesOf(passage: Passage): Piece[] {
  const pieces: Piece[] = [];
  for (const token of passage.tokens) {
    if (token.kind !== 'word') {
      pieces.push({ start: token.start, end: token.end, kind: token.kind === 'number' ? 'number' : 'mark', text: token.text, lower: token.lower, spaceBefore: token.spaceBefore, capital: false });
      continue;
    }
    const code = CODED_AMOUNT.exec(token.text);
    if (code) {
      const letters = code[1]!.length;
      pieces.push(wordPiece(code[1]!, token.start, token.spaceBefore));
      pieces.push({ start: token.start + letters, end: token.end, kind: 'number', text: code[2]!, lower: code[2]!, spaceBefore: false, capital: false });
      continue;
    }
    if (!token.lower.includes('-')) {
      pieces.push(wordPiece(token.text, token.start, token.spaceBefore));
      continue;
    }
    let start = 0;
    for (let i = 0; i <= token.text.length; i++) {
      const mark = token.lower[i] === '-';
      if (!mark && i < token.text.length) continue;
      pieces.push(wordPiece(token.text.slice(start, i), token.start + start, start === 0 && token.spaceBefore));
      if (mark) pieces.push({ start: token.start + i, end: token.start + i + 1, kind: 'mark', text: token.text[i]!, lower: '-', spaceBefore: false, capital: false });
      start = i + 1;
    }
  }
  return pieces;
}

function wordPiece(text: string, start: number, spaceBefore: boolean): Piece {
  const lower = foldLetters(text.toLowerCase());
  return { start, end: start + text.length, kind: 'word', text, lower, spaceBefore, capital: text[0] !== text[0]!.toLowerCase() };
}

// Words with letters outside ASCII and the Cyrillic alphabet: złotys, Bogotá; not Москва.
const NEEDS_FOLDING = /[ё’À-ɏ\u0300-\u036f]/u;

export function foldLetters(lower: string): string {
  if (!NEEDS_FOLDING.test(lower)) return lower;
  return lower.replace(/ё/gu, 'е').replace(/ł/gu, 'l').replace(/’/gu, "'").normalize('NFD').replace(ACCENT, '').normalize('NFC');
}

/** Whether the space before `piece` is one that groups digits: no-break, thin, narrow no-break or figure space. */
export function isGroupingSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSpace(code) && code !== 10 && code !== 13 && code !== 9;
}
