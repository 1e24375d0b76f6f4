import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Language } from '../../src/core/lang/language.ts';
import { splitSentences } from '../../src/core/sentence.ts';
import { tokenize } from '../../src/core/token.ts';
import { articleText } from './articleText.ts';

// " | " marks where a sentence ends; a case without one is a single sentence.
const RUSSIAN: readonly string[] = [
  'Рост замедлился. | Это видно по отчёту.',
  'Что дальше? | Никто не знает! | Никто…',
  'Цена — 2,5 млн руб. | Компания с этим согласна.',
  'Стройка обошлась в 5 млрд. | Деньги дал банк.',
  'Бюджет — 20 млн. руб. в год.',
  'Он родился в 1999 г. | В Москве его не знают.',
  'Он родился в 1999 г. в Казани.',
  'Живёт в г. Казань, на ул. Ленина, д. 5, кв. 12. | Там тихо.',
  'Сборы, пени и др. расходы выросли.',
  'Купили муку, сахар и др. | Он был рад.',
  'Платят за свет, воду и т. д. | Он платит тоже.',
  'Это т. н. серая зона, т. е. ничья земля.',
  'Крепость построена в IV в. до н. э. и разрушена.',
  'И. о. министра Пётр Лом промолчал.',
  'Об этом сообщил А. С. Петров. | Ему верят.',
  'Об этом сообщил Петров А. С. | Он ушёл.',
  'Указ Николая I. | Последствия были тяжёлыми.',
  'Бельгийский король Бодуэн I. | Альберт наследовал ему.',
  'Дело возбуждено по ч. 1 ст. 105 УК РФ. | Суд впереди.',
  'Премия им. Пушкина вручена проф. Иванову и акад. Семёновой.',
  'Газета St. Louis Courier закрылась.',
  'Концерн Alder Corp. Инвесторы не комментируют.',
  'Директор (род. 24 мая 1941) уходит.',
  '«Пора!» — сказал он. | Все встали.',
  '«Зачем?», — спросил он.',
  '«Зачем? — спросил он. | — Никто не знает».',
  'Кто там? | — Почтальон.',
  '«Пора». | Так он сказал.',
  'Он спросил: «Зачем?» | Она молчала.',
  '«Он ушёл. | Она осталась», — пишет газета.',
  'Это «прорыв»! | Так решили все.',
  'Он думал… и молчал.',
  'Он думал… | Потом ушёл.',
  'Неужели?! | Да.',
  '— Пора, — сказал он. | — Рано.',
  'Сайт Лента.ру и портал News.ru закрыты.',
  'Сервис «Ура!» закрыт.',
  'Рост составил 2.5 процента. | Это много.',
  'Обновление версии 2.0.Потом.',
  '1. Принять отставку министра.',
  'Население выросло до 1812. | Потом упало.',
  'Спад начался в 2020 году.[3] | Потом рост.',
  'Он сказал (см. рис. 3), что всё готово.',
  'Встреча в 5 ч. утра по мск. | Он не пришёл.',
  'Уехали 15 тыс. | Вернулись 10.',
  'Ок. | 15 человек остались.',
];

const ENGLISH: readonly string[] = [
  'Growth slowed. | The report shows it.',
  'Mr. Lee, Dr. Fox, Gov. Hall and Lt. Col. Ray left.',
  'It was 5 p.m. on Monday.',
  'They met at 5 p.m. | The talks failed.',
  'They met at 5 p.m. (2100 UTC) in town.',
  'The U.S. Senate voted.',
  'He moved to the U.S. | She stayed.',
  'He moved to the U.K. | In London, he worked.',
  'A trip to Washington, D.C. | The mayor came too.',
  'Acme Inc. said so.',
  'She runs Acme Inc. | The firm is new.',
  'John F. Kennedy and J. R. Ewing spoke.',
  'They chose plan B. | It failed.',
  'George W. Bush left.',
  'Roe v. Wade fell.',
  'City vs. United ended 2-2.',
  'See No. 10, pp. 4 and fig. 3.',
  'It fell on Jan. 5 and on Sept. 11.',
  'She holds a Ph.D. in physics.',
  'She holds a Ph.D. | He has none.',
  'Winds of 130 mph. | Hurricanes follow.',
  'St. Petersburg and Mt. Hood are far.',
  'Prices rose 2.5 percent. | Wages fell.',
  '"Stop!" he said.',
  '"Stop!" Smith said.',
  '"Why now?" Maria Santos asked.',
  '"Why now?" | Maria Santos left.',
  '"Stop." | He left.',
  '"Stop!" | "Now."',
  'He asked: "Why?" | She left.',
  'It ended. | "We won," he said.',
  'Really?! | Yes.',
  'He was... gone.',
  'He was gone… | Then he came back.',
  'The Yahoo! portal closed.',
  'See example.com or Node.js for more.',
  'It grew.[12] | Then it fell.',
  'He left (see p. 5). | She stayed.',
  '1. Open the door.',
  'It was e.g. Apple or i.e. Pear.',
  'Smith Jr. | They met twice.',
  'Robert Smith Jr. Foundation money came.',
  'About 3.5 million.',
];

suite('sentences by language', () => {
  for (const [language, cases] of [['ru', RUSSIAN], ['en', ENGLISH]] as const) {
    for (const text of cases) test(text, () => assertSentences(text, language));
  }
});

function assertSentences(marked: string, language: Language): void {
  const plain = marked.replace(/\| /gu, '');
  const found = splitSentences(tokenize(plain), language).map(s => plain.slice(s.start, s.end));
  assert.equal(found.join(' | '), marked);
}

suite('sentences without a space between them', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Выросли цены.Потом они упали.', 'Выросли цены. | Потом они упали.'],
    ['Выросли цены.Я рад.', 'Выросли цены. | Я рад.'],
    ['Портал Лента.ру и газета Труд.Ру закрыты.', 'Портал Лента.ру и газета Труд.Ру закрыты.'],
    ['Министр А.С.Иванов и г.Москва.', 'Министр А.С.Иванов и г.Москва.'],
    ['На node.JS и asp.Net.', 'На node.JS и asp.Net.'],
  ];
  for (const [text, expected] of cases) {
    test(text, () => assert.equal(splitSentences(tokenize(text), 'ru').map(s => text.slice(s.start, s.end)).join(' | '), expected));
  }
});

suite('sentences of any text', () => {
  test('they share out the tokens in order', () => {
    fc.assert(fc.property(articleText(), fc.constantFrom<Language>('ru', 'en'), (text, language) => {
      const tokens = tokenize(text);
      let next = 0;
      for (const sentence of splitSentences(tokens, language)) {
        assert.equal(sentence.firstToken, next);
        assert.ok(sentence.endToken > sentence.firstToken);
        assert.equal(sentence.start, tokens[sentence.firstToken]!.start);
        assert.equal(sentence.end, tokens[sentence.endToken - 1]!.end);
        next = sentence.endToken;
      }
      assert.equal(next, tokens.length);
    }));
  });
});
