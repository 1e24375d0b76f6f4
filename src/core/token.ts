import { isSpace, type Span } from './span.ts';

/**
 * What a token is made of.
 * - `word`: letters, with digits after the first letter, joined by single hyphens or apostrophes («Санкт-Петербург», O'Neill, Qwen3).
 *   The possessive ’s is a token of its own, of kind `clitic`; a name is cut from the plain word that a hyphen joins to it ("Tokyo-based", "pro-Israel").
 * - `number`: decimal digits only; separators, signs and units are tokens beside it («2,5» is three tokens).
 * - `punctuation`: one mark or symbol.
 */
export type TokenKind = 'word' | 'clitic' | 'number' | 'punctuation';

/** A token with its place in the text it was cut from. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** `text` in lower case, ё kept, as {@link lowerCase} makes it: what lexicons are asked for. */
  readonly lower: string;
  /** Whether white space, or the beginning of the text, stands before it. */
  readonly spaceBefore: boolean;
}

// A word: «Санкт-Петербург», O’Neill, Qwen3; not the 3 of «3D» («3» and «D» are two tokens).
// A number: 2025; not «2,5», which is cut at the comma. Everything else that is no space is a mark: one code point a token.
// A soft hyphen, where a word may be broken at a line's end, is inside the word.
const TOKEN = /\p{L}[\p{L}\p{M}\p{N}\u00ad]*(?:['’\-‑][\p{L}][\p{L}\p{M}\p{N}\u00ad]*)*|\p{Nd}+|[^\s]\p{M}*/uy;
// The possessive: Trump’s, «Facebook's»; not the s of O’Shea.
const POSSESSIVE = /['’][sS]$/u;

/** Cuts `text` into tokens in order; white space belongs to none. Time is linear in the length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let spaceBefore = true;
  while (position < text.length) {
    if (isSpace(text.charCodeAt(position))) {
      position++;
      spaceBefore = true;
      continue;
    }
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    if (!match) { // a space that only the regular expression knows
      position++;
      spaceBefore = true;
      continue;
    }
    const end = position + match[0].length;
    pushToken(tokens, match[0], position, spaceBefore);
    position = end;
    spaceBefore = false;
  }
  return tokens;
}

function pushToken(tokens: Token[], text: string, start: number, spaceBefore: boolean): void {
  const kind = kindOf(text);
  const possessive = kind === 'word' && text.length > 2 ? POSSESSIVE.exec(text) : null;
  if (!possessive) {
    const hyphen = kind === 'word' ? compoundHyphen(text) : 0;
    if (hyphen > 0) {
      pushToken(tokens, text.slice(0, hyphen), start, spaceBefore);
      tokens.push({ start: start + hyphen, end: start + hyphen + 1, kind: 'punctuation', text: text[hyphen]!, lower: '-', spaceBefore: false });
      pushToken(tokens, text.slice(hyphen + 1), start + hyphen + 1, false);
      return;
    }
    tokens.push({ start, end: start + text.length, kind, text, lower: lowerCase(text), spaceBefore });
    return;
  }
  const base = text.slice(0, possessive.index);
  const middle = start + base.length;
  tokens.push({ start, end: middle, kind, text: base, lower: lowerCase(base), spaceBefore });
  tokens.push({ start: middle, end: middle + 2, kind: 'clitic', text: possessive[0], lower: "'s", spaceBefore: false });
}

// A name before a word that is none: "Tokyo-based", "US-led"; not "home-based", "Coca-Cola".
const COMPOUND_TAIL = /^\p{Lu}.*-(?:based|led|backed|born|built|made|owned|run|held|controlled|occupied|bound|style|wide|sponsored|trained|funded|brokered|linked|majority|era|designated|approved|affiliated|related|educated|registered)$/u;
// A word that is no name before one: "pro-Israel", "ex-UK"; not "pro-life", "Anti-Defamation".
const COMPOUND_HEAD = /^(?:pro|anti|ex|then|non|post|pre|mid|trans)-\p{Lu}/u;

/** Where a compound of a name and a common word is cut, 0 for other words. */
function compoundHyphen(text: string): number {
  const hyphen = text.lastIndexOf('-');
  if (hyphen <= 0 || text.charCodeAt(0) >= 0x250) return 0;
  return COMPOUND_TAIL.test(text) ? hyphen : COMPOUND_HEAD.test(text) ? text.indexOf('-') : 0;
}

const LETTER = /^\p{L}/u;
const DIGIT = /^\p{Nd}/u;

function kindOf(text: string): TokenKind {
  const code = text.charCodeAt(0);
  if (code < 0x80) {
    if (code >= 48 && code <= 57) return 'number';
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 'word' : 'punctuation';
  }
  if (code >= 0x400 && code <= 0x4ff) return 'word';
  return LETTER.test(text) ? 'word' : DIGIT.test(text) ? 'number' : 'punctuation';
}

// What look-ups do without: «за́мок» is «замок», «и» with a breve is «й»; soft hyphens, typographic apostrophes and hyphens.
const RARE = /[’‑\u00ad\p{M}]/u;

/** Lower case for look-ups: letters composed, Russian stress marks and soft hyphens left out, the typographic apostrophe and hyphen made plain. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (!RARE.test(lower)) return lower;
  return lower.normalize('NFC').replace(/(?<=\p{Script=Cyrillic})[\u0300\u0301]|\u00ad/gu, '').replace(/’/gu, "'").replace(/‑/gu, '-');
}
