import { en } from './en.ts';
import { ru } from './ru.ts';

/** The languages that articles are analysed in, by their ISO 639-1 codes. */
export type Language = 'ru' | 'en';

/** The words of one language that more than one detector asks for. Words of a single detector live in its own tables. */
export interface Words {
  /** Lower-case words that keep their full stop inside a sentence, without it: «г», «млн», "mr". */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may also end a sentence, so that a capital after them decides: «г», «др», "inc". */
  readonly closingAbbreviations: ReadonlySet<string>;
  /** Lower-case words that, with a capital, most often begin a sentence: pronouns, conjunctions, prepositions, articles. */
  readonly sentenceStarters: ReadonlySet<string>;
  /** The commonest verbs of speech that may stand after a name behind a quotation: "Why?" Smith asked. */
  readonly reportingVerbs: ReadonlySet<string>;
}

export function wordsOf(language: Language): Words {
  return language === 'ru' ? ru : en;
}

const SAMPLE = 200_000;

/** The language most letters of `text` are written in: Cyrillic is Russian, Latin English. Text without letters is English. */
export function detectLanguage(text: string): Language {
  const { cyrillic, latin } = countLetters(text.length > SAMPLE ? text.slice(0, SAMPLE) : text);
  return cyrillic > latin ? 'ru' : 'en';
}

/**
 * The language of one paragraph of an article in `language`: the other one only where its script all but fills the paragraph
 * (an English statement quoted in full in a Russian article), so that Latin names in Russian text change nothing.
 */
export function paragraphLanguage(text: string, language: Language): Language {
  const { cyrillic, latin } = countLetters(text);
  const other = language === 'ru' ? latin : cyrillic;
  const own = language === 'ru' ? cyrillic : latin;
  return other >= 40 && other > 9 * own ? (language === 'ru' ? 'en' : 'ru') : language;
}

function countLetters(text: string): { cyrillic: number; latin: number } {
  let cyrillic = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x400 && code <= 0x4ff) cyrillic++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)) latin++;
  }
  return { cyrillic, latin };
}
