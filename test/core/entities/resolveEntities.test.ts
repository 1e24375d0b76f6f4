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
    ['John Smith met Anna Smith. Later Smith left.', 'John Smith=Smith; Anna Smith'],
    ['John Smith met Anna Smith. Anna Smith wept, and Smith left.', 'John Smith; Anna Smith=Anna Smith=Smith'],
    ['Приехала Джейн Остин, потом Джордж Остин. Остин рада.', 'Джейн Остин=Остин; Джордж Остин'],
    ['Здесь Ким Чен Бын и Максим Кулагин. Ждут Ким Чен Бына, ждут Максима.', 'Ким Чен Бын=Ким Чен Бына; Максим Кулагин=Максима'],
    ['Приехал Томас Шефер (нем. Thomas Bramble).', 'Томас Шефер=Thomas Bramble'],
    ['Вчера Павел Кулагин приехал. Здесь Павла Кулагина ждут, сам Павел Кулагин рад.', 'Павел Кулагин=Павла Кулагина=Павел Кулагин'],
    ['Приехал Евгений Кулагин. Евгения Максимовича ждут.', 'Евгений Кулагин=Евгения Максимовича'],
    ['Иван Романов, более известный как Пётр Кулагин, ушёл.', 'Иван Романов=Пётр Кулагин'],
    ['Иван Романов, давний друг, и Пётр Кулагин ушли.', 'Иван Романов; Пётр Кулагин'],
    ['John Smith, better known as Omar Kerry, left.', 'John Smith=Omar Kerry'],
    ['МИД России ответил. В МИД РФ молчат, в МИД Украины тоже.', 'МИД России=МИД РФ; МИД Украины'],
    ['Египет ждёт. Власти Египта молчат.', 'Египет=Египта'],
    ['Виктор Янукович приехал. Виктора Фёдоровича ждут.', 'Виктор Янукович=Виктора Фёдоровича'],
    ['The Bureau of River Floods (Burifloods) met. Burifloods left.', 'Bureau of River Floods=Burifloods=Burifloods'],
    ['Karim Bramblen left. Karim Bramblan came, not Omar Bramblan.', 'Karim Bramblen=Karim Bramblan; Omar Bramblan'],
    ['Here Robert Kerry left, and Rob Kerry came.', 'Robert Kerry=Rob Kerry'],
    ['Officials of the U.S. Navy met. The United States agreed, as the U.S. does.', 'U.S. Navy; United States=U.S.'],
    ['The French Navy and the United States Senate met. The U.S. Senate agreed, then the Senate left.', 'French Navy; United States Senate=U.S. Senate=Senate'],
  ];
  for (const [text, expected] of cases) test(text, () => assert.equal(entitiesOf(text), expected));
});
