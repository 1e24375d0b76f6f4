import { suiteOfStatements } from './assertStatement.ts';

const RUSSIAN = [
  '[s:Орлов] [c:заявил], что [q:рост замедлится].',
  'Министр экономики [s:Пётр Орлов] [c:сообщил], что [q:цены вырастут в марте].',
  '«[q:Рост замедлится]», — [c:сказал] [s:Орлов].',
  '[q:Цены вырастут в марте], [c:сообщила] [s:пресс-служба министерства].',
  '[c:По словам] [s:Орлова], [q:рост замедлится весной].',
  '[c:По данным] газеты «[s:Вестник]», [q:цены выросли в марте].',
  '[q:Рост], [c:по мнению] [s:аналитиков], [q:замедлится весной].',
  'Как [c:сообщает] [s:агентство], [q:мост закрыли на ремонт].',
  '[c:Сообщается], что [q:мост закрыли на ремонт].',
  'В [s:отчёте] [c:говорится], что [q:мост закрыли на ремонт].',
  '[s:Она] [c:добавила], что [q:мост откроют весной].',
  '[s:Орлов], бывший глава банка, [c:заявил], что [q:рост замедлится].',
  'Книга «Война и мир» переиздана в Москве.',
  'Он живёт в доме «Берёзка» у реки.',
  'Следует отметить, что мост построили в прошлом веке.',
  'Компания подписала договор с банком.',
];

const ENGLISH = [
  '[s:Smith] [c:said] that [q:prices will rise].',
  'Prime Minister [s:Anna Smith] [c:said] [q:prices will rise in March].',
  '"[q:Prices will rise]," [c:said] [s:Smith].',
  '"[q:Prices will rise]," [s:she] [c:said].',
  '[q:Prices will rise in March], [s:officials] [c:said].',
  '[c:According to] [s:police], [q:the bridge was closed on Monday].',
  '[q:The bridge was closed on Monday], [c:according to] [s:police].',
  '[s:Smith] [c:told] reporters [q:the bridge would be closed].',
  '[s:Anna Smith], a spokeswoman for the company, [c:said] [q:the bridge was closed].',
  '[c:Reportedly], [q:two people were hurt in the fire].',
  'She read "The Long Way Home" on the train.',
  'The company signed a contract with the bank.',
  'The report was on the table.',
];

suiteOfStatements('statements', { Russian: RUSSIAN, English: ENGLISH });
