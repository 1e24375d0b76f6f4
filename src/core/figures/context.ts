import type { FigureType, Modifier } from '../annotation.ts';
import type { Language } from '../lang/language.ts';
import type { FigureReading } from './candidate.ts';
import type { Amount } from './amounts.ts';
import type { Numbers } from './numberReading.ts';
import type { Piece } from './pieces.ts';

/** What the parsers read: a passage in pieces, with its numbers. */
export interface Context {
  readonly text: string;
  readonly language: Language;
  readonly pieces: readonly Piece[];
  readonly numbers: Numbers;
  /** What may begin at each piece: bits of openers.ts. */
  readonly opens: Int32Array;
  /** Amounts read so far, by where they begin: several parsers ask for the same one. */
  readonly amounts: (Amount | null | undefined)[];
}

/** What a parser found: from piece `first` up to but without `end`. */
export interface Match {
  readonly first: number;
  readonly end: number;
  readonly type: FigureType;
  readonly reading: FigureReading;
  readonly mod: Modifier | null;
  readonly unit: string | null;
  readonly confidence: number;
  /** Whether a hedge before it may join. */
  readonly closed?: boolean;
}

/** Looks for a figure that begins at piece `at`. */
export type Parser = (context: Context, at: number) => Match | null;

/** A parser with the bits of openers.ts that it may begin with. */
export type OpenedParser = readonly [number, Parser];

/** What the first parser finds that finds anything at `at`, of those that may begin there. */
export function firstMatch(parsers: readonly OpenedParser[], context: Context, at: number, opens = context.opens[at] ?? 0): Match | null {
  if (opens === 0) return null;
  for (let i = 0; i < parsers.length; i++) {
    const parser = parsers[i]!;
    if ((opens & parser[0]) === 0) continue;
    const match = parser[1](context, at);
    if (match) return match;
  }
  return null;
}

export function lowerAt(context: Context, at: number): string {
  return context.pieces[at]?.lower ?? '';
}

/** Whether the pieces from `at` on are these, in lower case. */
export function wordsAt(context: Context, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => lowerAt(context, at + i) === word);
}

/** The piece after `at` where `at` is a full stop that belongs to the abbreviation before it; `at` itself otherwise. */
export function skipStop(context: Context, at: number): number {
  const piece = context.pieces[at];
  return piece?.text === '.' && !piece.spaceBefore && context.pieces[at + 1] !== undefined ? at + 1 : at;
}

const DASHES = new Set(['-', '–', '—', '−', '‑', '―']);

export function isDash(piece: Piece | undefined): boolean {
  return piece !== undefined && DASHES.has(piece.lower);
}

/** A plain value. */
export function plain(value: number | string | { readonly min: number | string | null; readonly max: number | string | null }): FigureReading {
  return { kind: 'plain', value };
}
