import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/detect.ts';

/** The entities of a text: the words of their mentions joined by «=», entities by «; ». */
function entitiesOf(text: string): string {
  return analyse(text).entities.map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)).join('=')).join('; ');
}

suite('mentions of one thing', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Дональд Трамп прилетел. Трампу рады, с Трампом говорят.', 'Дональд Трамп=Трампу=Трампом'],
    ['Приехал Рен Чжэнфэй (Ren Zhengfei). Завтра Чжэнфэя ждут.', 'Рен Чжэнфэй=Ren Zhengfei=Чжэнфэя'],
    ['Иван Кулагин и Анна Кулагина приехали. Потом Кулагиной стало скучно.', 'Иван Кулагин; Анна Кулагина=Кулагиной'],
    ['Иван Кулагин и Пётр Кулагин приехали.', 'Иван Кулагин; Пётр Кулагин'],
    ['Вчера США ответили. Власти Соединённых Штатов молчат.', 'США=Соединённых Штатов'],
    ['Акции Meta✴ Platforms выросли, в Meta✴ рады.', 'Meta✴ Platforms=Meta✴'],
    ['Об этом пишет газета «Заря». Потом «Заре» ответили.', 'Заря=Заре'],
    ['Donald Trump came. Later Trump left, and Mr. Donald J. Trump wrote.', 'Donald Trump=Trump=Donald J. Trump'],
    ['The World Health Organization (WHO) agreed. WHO staff left.', 'World Health Organization=WHO=WHO'],
    ['The Bureau of River Safety met. Later BRS officials left Oslo (Norway).', 'Bureau of River Safety=BRS; Oslo; Norway'],
    ['He moved to the UK. Britain is an island, the United Kingdom too.', 'UK=Britain=United Kingdom'],
    ['John Smith met Anna Smith. Later Smith left.', 'John Smith; Anna Smith=Smith'],
  ];
  for (const [text, expected] of cases) test(text, () => assert.equal(entitiesOf(text), expected));
});
