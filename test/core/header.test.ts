import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readHeader } from '../../src/core/header.ts';
import { articleText } from './articleText.ts';

interface Expected {
  readonly date?: string;
  readonly title?: string;
  readonly author?: string;
  readonly source?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly problems?: string;
  /** The first words after the header. */
  readonly rest: string;
}

const CASES: readonly (readonly [string, Expected])[] = [
  [' date 2025-12-14 Текст.', { date: '2025-12-14', rest: 'Текст.' }],
  ['date 2025-12-14\nТекст.', { date: '2025-12-14', rest: 'Текст.' }],
  ['date 2025-12-14\r\nТекст.', { date: '2025-12-14', rest: 'Текст.' }],
  ['\n\n date 2025-12-14\nТекст.', { date: '2025-12-14', rest: 'Текст.' }],
  ['\uFEFF date 2025-12-14 Текст.', { date: '2025-12-14', rest: 'Текст.' }],
  ['date 2025-12-14', { date: '2025-12-14', rest: '' }],
  ['date 2025-13-14 Text.', { problems: 'impossible-date 2025-13-14', rest: 'Text.' }],
  ['date 2023-02-29 Text.', { problems: 'impossible-date 2023-02-29', rest: 'Text.' }],
  ['date 2024-02-29 Text.', { date: '2024-02-29', rest: 'Text.' }],
  ['date 2025-12-1 Text.', { rest: 'date 2025-12-1 Text.' }],
  ['date 2025-12-141 Text.', { rest: 'date 2025-12-141 Text.' }],
  ['date of birth is unknown', { rest: 'date of birth is unknown' }],
  ['update 2025-12-14 is out', { rest: 'update 2025-12-14 is out' }],
  ['date: 2025-12-14\ntitle: Рост: начало\n\nТекст.', { date: '2025-12-14', title: 'Рост: начало', rest: 'Текст.' }],
  ['Date: 2025-12-14\nLANG: RU-ru\nurl: https://example.org/a:b\n\nТекст.', { date: '2025-12-14', lang: 'ru', url: 'https://example.org/a:b', rest: 'Текст.' }],
  ['date: 2025-12-14T10:30:00Z\n\nТекст.', { date: '2025-12-14', rest: 'Текст.' }],
  ['title:    Рост   \nauthor: \n\nТекст.', { title: 'Рост', rest: 'Текст.' }],
  ['title: A\ntitle: B\n\nText.', { title: 'A', rest: 'Text.' }],
  ['title: A\nText without a blank line.', { title: 'A', rest: 'Text without a blank line.' }],
  ['\n\ntitle: A\n\nText.', { title: 'A', rest: 'Text.' }],
  ['lang: fr\n\nTexte.', { problems: 'unknown-language fr', rest: 'Texte.' }],
  ['date: 14.12.2025\n\nТекст.', { problems: 'impossible-date 14.12.2025', rest: 'Текст.' }],
  ['Трамп: мы победим\nТекст.', { rest: 'Трамп: мы победим\nТекст.' }],
  ['source of income: none', { rest: 'source of income: none' }],
  ['---\ntitle: "A"\ndate: \'2025-12-14\'\ntags:\n  - one\n---\nText.', { title: 'A', date: '2025-12-14', rest: 'Text.' }],
  ['---\r\nsource: Вестник\r\nauthor: И. Лом\r\n---\r\n\r\nТекст.', { source: 'Вестник', author: 'И. Лом', rest: 'Текст.' }],
  ['---\ntitle: A\n\nText.', { problems: 'front-matter-open ---', rest: '---\ntitle: A\n\nText.' }],
  ['---\nText after a rule.', { rest: '---\nText after a rule.' }],
  ['— date: 2025-12-14', { rest: '— date: 2025-12-14' }],
  ['', { rest: '' }],
];

suite('headers', () => {
  for (const [text, expected] of CASES) {
    test(JSON.stringify(text), () => {
      const header = readHeader(text);
      const problems = header.problems.map(({ code, found, span }) => {
        assert.equal(text.slice(span.start, span.end), found);
        return `${code} ${found}`;
      });
      const { rest, ...fields } = expected;
      assert.deepEqual(
        { date: header.date, title: header.title, author: header.author, source: header.source, url: header.url, lang: header.language, problems: problems.join('; ') },
        { date: null, title: null, author: null, source: null, url: null, lang: null, problems: '', ...fields },
      );
      if (header.dateSpan) assert.equal(text.slice(header.dateSpan.start, header.dateSpan.end), header.date);
      assert.equal(text.slice(header.span.end).replace(/^\uFEFF/u, '').trim(), rest);
    });
  }

  test('of any text end inside it', () => {
    fc.assert(fc.property(fc.constantFrom('', 'date 2026-01-02 ', 'title: A\n', '---\ntitle: A\n', '---\n'), articleText(), (head, text) => {
      const header = readHeader(head + text);
      assert.ok(header.span.start === 0 && header.span.end <= (head + text).length);
    }));
  });

  test('a key before a long line of spaces takes no time', () => {
    assert.equal(readHeader(`title: ${' '.repeat(16_000)}x${' '.repeat(16_000)}x`).title, 'x');
  });
});
