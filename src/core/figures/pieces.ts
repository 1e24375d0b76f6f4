import type { Language } from '../lang/language.ts';
import type { Passage } from '../passage.ts';
import { isSpace, type Span } from '../span.ts';
import type { Token } from '../token.ts';
import { foldLetters } from './letters.ts';
import { markOpens, wordOpens } from './openers.ts';

/** A token for the figure parsers: words are cut at their hyphens (two-thirds, twenty-five-year-old), letters folded (ё as е, ł as l). */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  readonly spaceBefore: boolean;
  /** Whether a capital begins it. */
  readonly capital: boolean;
  /** What may begin with it, by its form alone: bits of openers.ts. */
  readonly opens: number;
}

// USD15, RUB500: an ISO 4217 code glued to its amount; not Qwen3.
const CODED_AMOUNT = /^(USD|EUR|GBP|RUB|CNY|JPY|CHF|CAD|AUD|UAH|KZT|BYN|INR|HKD|NZD|SGD|MYR|PKR|NGN|KES|ZAR|SEK|NOK|DKK|PLN|THB|IDR|BRL|MXN|AED|SAR)(\d+)$/u;

/** The pieces of a passage in order. */
export function piecesOf(passage: Passage): Piece[] {
  const pieces: Piece[] = [];
  const { language } = passage;
  for (const token of passage.tokens) {
    if (token.kind === 'number' && isAscii(token.text)) {
      pieces.push({ start: token.start, end: token.end, kind: 'number', text: token.text, lower: token.lower, spaceBefore: token.spaceBefore, capital: false, opens: 0 });
    } else if (token.kind === 'punctuation' || token.kind === 'clitic') {
      pieces.push({ start: token.start, end: token.end, kind: 'mark', text: token.text, lower: token.lower, spaceBefore: token.spaceBefore, capital: false, opens: markOpens(token.lower) });
    } else {
      pushWord(pieces, token, language);
    }
  }
  return pieces;
}

function pushWord(pieces: Piece[], token: Token, language: Language): void {
  const { text, lower } = token;
  const whole = lower.indexOf('-') < 0;
  const last = text.charCodeAt(text.length - 1);
  const code = whole && last >= 48 && last <= 57 ? CODED_AMOUNT.exec(text) : null;
  if (code) {
    const letters = code[1]!.length;
    pieces.push(wordPiece(code[1]!, code[1]!.toLowerCase(), token.start, token.spaceBefore, language));
    pieces.push({ start: token.start + letters, end: token.end, kind: 'number', text: code[2]!, lower: code[2]!, spaceBefore: false, capital: false, opens: 0 });
    return;
  }
  if (whole) {
    pieces.push(wordPiece(text, lower, token.start, token.spaceBefore, language));
    return;
  }
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const mark = text[i] === '-' || text[i] === '‑';
    if (!mark && i < text.length) continue;
    const part = text.slice(start, i);
    pieces.push(wordPiece(part, part.toLowerCase(), token.start + start, start === 0 && token.spaceBefore, language));
    if (mark) pieces.push({ start: token.start + i, end: token.start + i + 1, kind: 'mark', text: text[i]!, lower: '-', spaceBefore: false, capital: false, opens: markOpens('-') });
    start = i + 1;
  }
}

function wordPiece(text: string, lowered: string, start: number, spaceBefore: boolean, language: Language): Piece {
  const lower = foldLetters(lowered);
  const capital = text.charCodeAt(0) !== lowered.charCodeAt(0);
  return { start, end: start + text.length, kind: 'word', text, lower, spaceBefore, capital, opens: wordOpens(lower, text, capital, language) };
}

/** Whether digits are 0 to 9; those of other scripts (४५) are letters to the parsers. */
function isAscii(digits: string): boolean {
  for (let i = 0; i < digits.length; i++) if (digits.charCodeAt(i) >= 0x80) return false;
  return true;
}

/** Whether the space before `piece` is one that groups digits: no-break, thin, narrow no-break or figure space. */
export function isGroupingSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSpace(code) && code !== 10 && code !== 13 && code !== 9;
}
