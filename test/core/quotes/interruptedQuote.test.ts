import assert from 'node:assert/strict';
import { readPassage } from '../../../src/core/passage.ts';
import { interruptedQuote } from '../../../src/core/quotes/interruptedQuote.ts';

// The cue stands in braces; the content that is expected is given in segments.
const CASES: readonly (readonly [string, readonly string[] | null])[] = [
  ['«Опоры подмыло, — {сказал} он. — Ездить опасно».', ['Опоры подмыло', 'Ездить опасно']],
  ['«Пять лет мы ждали, — {сказал} Лом, — и дождались».', ['Пять лет мы ждали', 'и дождались']],
  ['«Мост стоит. Опоры подмыло, — {сказал} он. — Ездить опасно. Ждите».', ['Мост стоит. Опоры подмыло', 'Ездить опасно. Ждите']],
  ['«Света нет, — {сказала} директор «Сети» Ада Лом. — Ждите».', ['Света нет', 'Ждите']],
  ['«Зачем ждать? — {спросил} он. — Едем».', ['Зачем ждать?', 'Едем']],
  ['«Света нет, — {сказал} он».', ['Света нет']],
  ['“Света нет, – {сказал} он. – Ждите”.', ['Света нет', 'Ждите']],
  ['«Света нет», — {сказал} он.', null],
  ['«Он был там, и директор {сказал}, что света нет», — пишет газета.', null],
  ['«Это — {сказал} он — ложь».', null],
  ['«Света нет, — {сказал} он. Все молчали. Никто не ушёл».', null],
];

suite('quotations that the author interrupts inside their marks', () => {
  for (const [marked, expected] of CASES) {
    test(marked, () => {
      const text = marked.replace(/[{}]/gu, '');
      const passage = readPassage(text, 'ru');
      const cue = passage.tokens.findIndex(token => token.start === marked.indexOf('{'));
      const comma = passage.tokens.reduce((last, token, i) => (i < cue && ',?!'.includes(token.text) ? i : last), -1);
      const end = comma < 0 ? 0 : text[passage.tokens[comma]!.start] === ',' ? passage.tokens[comma]!.start : passage.tokens[comma]!.end;
      assert.deepEqual(interruptedQuote(passage, end, cue, cue + 1)?.map(span => text.slice(span.start, span.end)) ?? null, expected);
    });
  }
});
