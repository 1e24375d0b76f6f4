import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { pairQuotationMarks } from '../../src/core/quotationMarks.ts';
import { tokenize } from '../../src/core/token.ts';
import { articleText } from './articleText.ts';

// The words between marks and how deep they lie; "…" behind words that no mark closes.
const CASES: readonly (readonly [string, string])[] = [
  ['Завод «Рубин» встал.', 'Рубин/0'],
  ['«А», — сказал он. — «Б».', 'А/0 Б/0'],
  ['«Газета „Труд“ и „Заря“ вышли».', 'Газета „Труд“ и „Заря“ вышли/0 Труд/1 Заря/1'],
  ['«Банк «Восток» закрыт».', 'Банк «Восток» закрыт/0 Восток/1'],
  ['АО «Банк «Восток» закрыто. Рынок спокоен.', 'Банк «Восток/0 Восток/1'],
  ['ПАО «НК «Трест «Север» закрыто.', 'НК «Трест «Север/0 Трест «Север/1 Север/2'],
  ['«Банк «Восток» закрыт. Мы ждём.', 'Банк «Восток» закрыт. Мы ждём.…/0 Восток/1'],
  ['Он сказал: «Банк «Восток» закрыт.', 'Банк «Восток» закрыт.…/0 Восток/1'],
  ['Он сказал: «Это не конец.', 'Это не конец.…/0'],
  ['Это конец», — сказал он.', ''],
  ['„Слово” и „дело“.', 'Слово/0 дело/0'],
  ['Он назвал это “прорывом“.', 'прорывом/0'],
  ['Он назвал это ”прорывом”.', 'прорывом/0'],
  ['Он сказал: "Газета "Труд" вышла".', 'Газета "Труд" вышла/0 Труд/1'],
  ['Книга ‹Север› вышла.', 'Север/0'],
  ["''Die Zeit'' пишет об этом.", 'Die Zeit/0'],
  ["Д'Артаньян и О'Нил.", ''],
  ['"A," he said. "B."', 'A,/0 B./0'],
  ['“A,” he said. “B.”', 'A,/0 B./0'],
  ['“A," he said. "B.”', 'A,/0 B./0'],
  ["‘A,’ he said. ‘It’s B.’", 'A,/0 It’s B./0'],
  ["'A,' he said. 'It's B.'", "A,/0 It's B./0"],
  ['"He said \'no\' twice," she said.', "He said 'no' twice,/0 no/1"],
  ['("A")', 'A/0'],
  ["'The workers' rights are ours,' she said.", "The workers' rights are ours,/0"],
  ['‘The workers’ rights are ours,’ she said.', 'The workers’ rights are ours,/0'],
  ["the workers' day", ''],
  ["a hit of the '90s, and rock 'n' roll", ''],
  ['a hit of the ‘90s, she said, ’tis so', ''],
  ["'10 years of '90s music,' he said.", ''],
  ['He is 6\'2" tall and she 5\' 9".', ''],
  ['"He is 6\'2" tall," she said.', 'He is 6\'2" tall,/0'],
  ['"I was born in 1985", he said.', 'I was born in 1985/0'],
  ['A stray" mark, then "words" here.', 'words/0'],
  ['He said "yes. Then he left.', 'yes. Then he left.…/0'],
  ['The "A" and the "B" and "C', 'A/0 B/0 C…/0'],
  ['"', ''],
  ['«', '…/0'],
  ['«»', '/0'],
];

suite('quotation marks pair', () => {
  for (const [text, expected] of CASES) {
    test(text, () => {
      const found = pairQuotationMarks(tokenize(text)).map(q => `${text.slice(q.inner.start, q.inner.end)}${q.closeToken === null ? '…' : ''}/${q.depth}`);
      assert.equal(found.join(' '), expected);
    });
  }
});

suite('quotation marks of any text', () => {
  test('spans lie inside the text, are sorted, and nest or stand apart', () => {
    fc.assert(fc.property(articleText(), text => {
      const tokens = tokenize(text);
      let previous = -1;
      const open: number[] = [];
      for (const quoted of pairQuotationMarks(tokens)) {
        assert.ok(quoted.openToken > previous);
        previous = quoted.openToken;
        assert.equal(quoted.start, tokens[quoted.openToken]!.start);
        assert.ok(quoted.start < quoted.inner.start && quoted.inner.start <= quoted.inner.end && quoted.inner.end <= quoted.end);
        assert.ok(quoted.end <= text.length);
        while (open.length && open[open.length - 1]! <= quoted.start) open.pop();
        if (open.length) assert.ok(quoted.end <= open[open.length - 1]!, 'overlaps the one around it');
        assert.equal(quoted.depth, open.length);
        open.push(quoted.end);
      }
    }), { numRuns: 500 });
  });

  // Quadratic work on thirty thousand marks would run into the test's time limit many times over.
  for (const piece of ["the workers' «и \"a ", '«', '"a ', "'a s' b "]) {
    test(`30,000 times ${piece}`, () => {
      pairQuotationMarks(tokenize(piece.repeat(30_000)));
    });
  }
});
