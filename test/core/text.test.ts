import assert from 'node:assert/strict';
import { readArticle } from '../../src/core/article.ts';
import { pairQuotationMarks } from '../../src/core/quotationMarks.ts';
import { splitSentences } from '../../src/core/sentence.ts';
import { tokenize } from '../../src/core/token.ts';
import type { Language } from '../../src/core/lang/language.ts';

suite('tokens', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Qwen3 от Alibaba', 'Qwen3|от|Alibaba'],
    ["Trump's O’Neill don't", "Trump|'s|O’Neill|don't"],
    ['Санкт-Петербург, 2,5 %', 'Санкт-Петербург|,|2|,|5|%'],
    ['59-летний COVID-19', '59|-|летний|COVID|-|19'],
    ['$5bn', '$|5|bn'],
    ['Tokyo-based, home-based', 'Tokyo|-|based|,|home-based'],
    ['pro-Israel pro-life Coca-Cola', 'pro|-|Israel|pro-life|Coca-Cola'],
  ];
  for (const [text, expected] of cases) {
    test(text, () => assert.equal(tokenize(text).map(t => t.text).join('|'), expected));
  }
});

suite('sentences', () => {
  const cases: readonly (readonly [Language, string])[] = [
    ['ru', 'Он ушёл. | Она осталась.'],
    ['ru', 'Цена выросла до 5 млрд руб. в год. | Это много.'],
    ['ru', 'А. С. Иванов заявил об этом. | Так и есть.'],
    ['ru', '«Ура!» — сказал он. | Все встали.'],
    ['ru', 'Это и т. д. и т. п. можно продолжать. | Хватит.'],
    ['ru', 'В 2020 г. 15 человек уехали. | Они вернулись.'],
    ['en', 'Mr. Smith left. | He came back.'],
    ['en', 'The U.S. Senate voted. | It passed at 5 p.m. on Monday.'],
    ['en', '"Stop!" he said. | "Now."'],
    ['en', 'John F. Kennedy spoke. | People listened.'],
  ];
  for (const [language, text] of cases) {
    test(text, () => {
      const plain = text.replace(/\| /gu, '');
      assert.equal(splitSentences(tokenize(plain), language).map(s => plain.slice(s.start, s.end)).join(' | '), text);
    });
  }
});

suite('quotation marks', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Он сказал: «Газета „Труд“ вышла».', 'Газета „Труд“ вышла/0 Труд/1'],
    ['“He said ‘no’ twice,” she said.', 'He said ‘no’ twice,/0 no/1'],
    ['"It\'s the workers\' day", he said. "Now."', "It's the workers' day/0 Now./0"],
    ["'security' in the '90s", 'security/0'],
    ['«Компания «Рога и копыта» закрыта».', 'Компания «Рога и копыта» закрыта/0 Рога и копыта/1'],
    ['«Это не конец.', 'Это не конец./0'],
  ];
  for (const [text, expected] of cases) {
    test(text, () => assert.equal(pairQuotationMarks(tokenize(text)).map(q => `${text.slice(q.inner.start, q.inner.end)}/${q.depth}`).join(' '), expected));
  }
});

suite('article', () => {
  const cases: readonly (readonly [string, string | null, string])[] = [
    [' date 2025-12-14 Первый абзац.\n\nВторой.', '2025-12-14', 'Первый абзац.|Второй.'],
    ['date 2025-12-14\nText.', '2025-12-14', 'Text.'],
    ['\uFEFFdate: 2025-12-14\r\ntitle: Рост\r\n\r\nТекст.\r\n', '2025-12-14', 'Текст.'],
    ['---\ntitle: "A"\ndate: 2025-02-30\n---\nText.', null, 'Text.'],
    ['Трамп: мы победим\nТекст.', null, 'Трамп: мы победим|Текст.'],
    ['date of birth is unknown', null, 'date of birth is unknown'],
  ];
  for (const [text, date, paragraphs] of cases) {
    test(JSON.stringify(text), () => {
      const article = readArticle(text);
      assert.equal(article.date, date);
      assert.equal(article.paragraphs.map(p => text.slice(p.start, p.end)).join('|'), paragraphs);
    });
  }
});
