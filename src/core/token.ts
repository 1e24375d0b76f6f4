import { isCapitalised } from './capitals.ts';
import { stemOf } from './morphology/stem.ts';
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
  /** `lower` without its grammatical ending, as {@link stemOf} makes it: the same for all forms of most Russian words. */
  readonly stem: string;
  /** Whether it has a name's capital (see {@link isCapitalised}). */
  readonly capital: boolean;
  /** Whether white space, or the beginning of the text, stands before it. */
  readonly spaceBefore: boolean;
}

// A word: «Санкт-Петербург», O’Neill, Qwen3; not the 3 of «3D» («3» and «D» are two tokens).
// A number: 2025; not «2,5», which is cut at the comma. Everything else that is no space is a mark: one code point a token.
// A soft hyphen, where a word may be broken at a line's end, is inside the word.
const TOKEN = /\p{L}[\p{L}\p{M}\p{N}\u00ad]*(?:['’\-‑][\p{L}][\p{L}\p{M}\p{N}\u00ad]*)*|\p{Nd}+|[^\s]\p{M}*/uy;
// The possessive: Trump’s, «Facebook's»; not the s of O’Shea.
const POSSESSIVE = /['’][sS]$/u;

/** What a token's text says wherever it stands. */
interface Form {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  readonly capital: boolean;
  readonly kind: TokenKind;
  /** Where a possessive begins in the text; 0 where there is none. */
  readonly possessive: number;
  /** Where the hyphen of a compound that is cut stands; 0 where none is. */
  readonly hyphen: number;
}

/** The forms of the tokens of an article, each read once and one string for all its places: what is looked up often is found sooner. */
export type TokenForms = Map<string, Form>;

/** Cuts `text` into tokens in order; white space belongs to none. Time is linear in the length. Give the same `forms` for all texts of an article. */
export function tokenize(text: string, forms: TokenForms = new Map()): Token[] {
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
    pushToken(tokens, formOf(match[0], forms), position, spaceBefore, forms);
    position = end;
    spaceBefore = false;
  }
  return tokens;
}

function formOf(text: string, forms: TokenForms): Form {
  let form = forms.get(text);
  if (!form) {
    const kind = kindOf(text);
    const possessive = kind === 'word' && text.length > 2 ? POSSESSIVE.exec(text)?.index ?? 0 : 0;
    const lower = lowerCase(text);
    form = { text, lower, stem: stemOf(lower), capital: isCapitalised(text), kind, possessive, hyphen: kind === 'word' && possessive === 0 ? compoundHyphen(text) : 0 };
    forms.set(text, form);
  }
  return form;
}

function pushToken(tokens: Token[], form: Form, start: number, spaceBefore: boolean, forms: TokenForms): void {
  const { text, lower, stem, capital, kind, possessive, hyphen } = form;
  const end = start + text.length;
  if (possessive > 0) {
    const base = formOf(text.slice(0, possessive), forms);
    const middle = start + possessive;
    tokens.push({ start, end: middle, kind, text: base.text, lower: base.lower, stem: base.stem, capital: base.capital, spaceBefore });
    tokens.push({ start: middle, end, kind: 'clitic', text: text.slice(possessive), lower: "'s", stem: "'s", capital: false, spaceBefore: false });
  } else if (hyphen > 0) {
    const middle = start + hyphen;
    pushToken(tokens, formOf(text.slice(0, hyphen), forms), start, spaceBefore, forms);
    tokens.push({ start: middle, end: middle + 1, kind: 'punctuation', text: text[hyphen]!, lower: '-', stem: '-', capital: false, spaceBefore: false });
    pushToken(tokens, formOf(text.slice(hyphen + 1), forms), middle + 1, false, forms);
  } else tokens.push({ start, end, kind, text, lower, stem, capital, spaceBefore });
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
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (!RARE.test(lower)) return lower;
  return lower.normalize('NFC').replace(/(?<=\p{Script=Cyrillic})[\u0300\u0301]|\u00ad/gu, '').replace(/’/gu, "'").replace(/‑/gu, '-');
}
