import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/core/article.ts';
import type { Language } from '../../src/core/lang/language.ts';

const FIXTURES = 'test/fixtures/articles';
/** Articles beside the project, for a wider choice of words; used where they are present. */
const SHARED = { ru: '../shared/corpora/own.ru.train.jsonl', en: '../shared/corpora/own.en.train.jsonl' } as const;

export type Random = () => number;

/** Marsaglia's xorshift32: the same numbers every time. */
export function randomNumbers(seed: number): Random {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** Writes articles of any length out of the sentences of real ones: no two paragraphs are equal, so that nothing is found in a cache. */
export class ArticleWriter {
  readonly #sentences: readonly string[];

  constructor(readonly language: Language) {
    this.#sentences = articles(language).flatMap(text => readArticle(text).paragraphs.flatMap(({ passage }) =>
      (passage.language === language ? passage.sentences.map(s => passage.text.slice(s.start, s.end)) : [])));
  }

  /** An article of about `length` UTF-16 units, its header included; another `seed` gives another text. */
  write(length: number, seed: number): string {
    const random = randomNumbers(seed * 7919 + 1);
    const parts = [' date 2025-12-14 '];
    const seen = new Set<string>();
    for (let written = parts[0]!.length; written < length;) {
      const paragraph = this.#paragraph(random, length - written);
      if (seen.has(paragraph)) continue;
      seen.add(paragraph);
      parts.push(`${paragraph}\n\n`);
      written += paragraph.length + 2;
    }
    return parts.join('');
  }

  #paragraph(random: Random, most: number): string {
    const count = 2 + Math.floor(random() * 4);
    let paragraph = '';
    for (let i = 0; i < count && paragraph.length < most; i++) {
      const sentence = this.#sentences[Math.floor(random() * this.#sentences.length)]!;
      // Other digits in the same places: 2025 stays a year, 37 % a share.
      paragraph += `${i ? ' ' : ''}${sentence.replace(/(?<=\d)\d(?!\d{3})/gu, () => String(Math.floor(random() * 10)))}`;
    }
    return paragraph;
  }
}

function articles(language: Language): string[] {
  const gold = readdirSync(FIXTURES).filter(name => name.endsWith('.gold.json')).sort().map(name => JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) as { lang: string; text: string });
  const shared = existsSync(SHARED[language]) ? readFileSync(SHARED[language], 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as { text: string }) : [];
  return [...gold.filter(document => document.lang === language), ...shared].map(document => document.text);
}
