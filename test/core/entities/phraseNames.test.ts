import assert from 'node:assert/strict';
import { joinArticleWords } from '../../../src/core/entities/articleWords.ts';
import { findNames } from '../../../src/core/entities/findNames.ts';
import type { Language } from '../../../src/core/lang/language.ts';
import { readPassage } from '../../../src/core/passage.ts';
import { NO_RESOURCES, type Resources } from '../../../src/core/resources.ts';
import { shippedResources } from '../../resources.ts';

/** The names of which the rules have no doubt, as «words/type», types by their first two letters. */
function wholeNamesIn(text: string, language: Language, resources: Resources): string {
  const names = findNames(readPassage(text, language), resources);
  return names.byRules(joinArticleWords([names.words])).filter(({ whole }) => whole).map(({ start, end, type }) => `${text.slice(start, end)}/${type.slice(0, 2)}`).join(' ');
}

suite('names known by their head, Russian', () => {
  let resources: Resources;
  suiteSetup(function () {
    this.timeout(120_000);
    resources = { ...NO_RESOURCES, morphology: shippedResources().morphology };
  });
  const cases: readonly (readonly [string, string])[] = [
    // laws
    ['Это нарушает статью 12 Уголовного кодекса Украины, считает он.', 'Уголовного кодекса Украины/wo'],
    ['По статье 238 УК его задержали.', 'УК/wo'],
    ['Он учился в УК без труда.', ''],
    ['Стороны подписали Договор о сокращении ракет.', 'Договор о сокращении ракет/wo'],
    ['Стороны подписали договор о поставках зерна.', ''],
    ['В Гражданском кодексе об авторах речи нет.', 'Гражданском кодексе/wo'],
    ['Страны вышли из Рамочной конвенции ООН по защите рек в мае.', 'Рамочной конвенции ООН по защите рек/wo'],
    ['Депутаты приняли закон «О порядке выдачи лодок, вёсел и якорей жителям низовий рек».', 'О порядке выдачи лодок, вёсел и якорей жителям низовий рек/wo'],
    ['Он спросил о законе: «О чём он?»', ''],
    // games and feasts
    ['Фильм показали на Ладожском кинофестивале в мае.', 'Ладожском кинофестивале/ev'],
    ['Фильм показали на кинофестивале в мае.', ''],
    ['Команда выиграла Кубок Италии и ушла.', 'Кубок Италии/ev'],
    ['Команда выиграла кубок и ушла.', ''],
    ['Страна отметила День рыбака парадом.', 'День рыбака/ev'],
    ['Он отметил День рождения дома.', ''],
    ['Он пришёл на Марш рыбаков в мае.', 'Марш рыбаков/ev'],
    ['Их наградили на Ладожском конкурсе имени Анны Кулагиной вчера.', 'Ладожском конкурсе имени Анны Кулагиной/ev'],
    ['Он приехал из Республики Ладога вчера.', 'Республики Ладога/lo'],
    ['Он приехал из Чешской Республики вчера.', ''],
    // units and machines
    ['Бойцы 7-й горной бригады ушли.', '7-й горной бригады/or'],
    ['Бойцы горной бригады ушли.', ''],
    ['Разбился Ил-18Д, летевший домой.', 'Ил-18Д/pr'],
    ['Счёт стал 3-18, и все ушли.', ''],
    // titles
    ['Он снялся в фильмах «Ясный день» (1974), «12 вёсел» и «Роща, или Поздний гость».', 'Ясный день/wo 12 вёсел/wo Роща, или Поздний гость/wo'],
    ['Ему нравятся «Ясный день» и «Роща».', ''],
    ['В холдинг входят предприятия «Северный луч», «Маяк».', 'Северный луч/or Маяк/or'],
    ['Он получил орден «За верность».', ''],
  ];
  for (const [text, expected] of cases) test(text, () => assert.equal(wholeNamesIn(text, 'ru', resources), expected));
});

suite('names known by their words, English', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['He lost the 2016 Norland presidential election by far.', '2016 Norland presidential election/ev'],
    ['In 2016 the presidential election was lost.', ''],
    ['Schools closed as Tropical Storm Kerry came.', 'Tropical Storm Kerry/ev'],
    ['The Hurricane Center warned them.', ''],
    ['A Boeing 737-800 and a Beechcraft landed.', 'Boeing 737-800/pr'],
    ['He sold an AR-15 to them.', 'AR-15/pr'],
    ['They won 15-7 at home.', ''],
    ['The Bramble space telescope saw it.', 'Bramble space telescope/pr'],
    ['He bought a telescope there.', ''],
    ['The ruling in Kerry v. Norland stands.', 'Kerry v. Norland/wo'],
    ['He played in the films "Silver Lake," "Old Mill" and "Dusk".', 'Silver Lake/wo Old Mill/wo Dusk/wo'],
    ['He said "Silver Lake" and "Dusk".', ''],
    ['The submarine U.S.S. Kerry and HMS Silver Lake sank.', 'U.S.S. Kerry/pr HMS Silver Lake/pr'],
    ['The U.S. Senate sat.', ''],
  ];
  for (const [text, expected] of cases) test(text, () => assert.equal(wholeNamesIn(text, 'en', NO_RESOURCES), expected));
});
