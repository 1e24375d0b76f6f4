import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/detect.ts';
import { NO_RESOURCES, type Resources } from '../../../src/core/resources.ts';
import { shippedResources } from '../../resources.ts';

/** The roles of a text's persons: «role@affiliation». */
function rolesIn(text: string, resources: Resources = NO_RESOURCES): string {
  const { entities } = analyse(text, { resources });
  return entities.flatMap(({ name, roles }) => roles.map(({ start, end, affiliation }) => {
    const of = entities.find(({ id }) => id === affiliation)?.name;
    return `${name}: ${text.slice(start, end)}${of ? `@${of}` : ''}`;
  })).join('; ');
}

suite('roles of persons', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Об этом сказал генеральный директор Baidu Робин Ли.', 'Робин Ли: генеральный директор@Baidu'],
    ['Об этом сказал венчурный инвестор Аллен Чжу.', 'Аллен Чжу: венчурный инвестор'],
    ['Об этом сказал вчера Робин Ли.', ''],
    ['The former governor Margaret Hollis left.', 'Margaret Hollis: former governor'],
    ['Margaret Hollis, a retired judge, left.', 'Margaret Hollis: retired judge'],
    ['Об этом сказал президент Украины Пётр Кулагин.', 'Пётр Кулагин: президент@Украина'],
    ['Об этом сказал Президент Украины Пётр Кулагин.', 'Пётр Кулагин: Президент@Украина'],
    ['They said the first minister of Scotland Margaret Hollis left.', 'Margaret Hollis: first minister@Scotland'],
    ['The governor of Texas, Margaret Hollis, left.', 'Margaret Hollis: governor@Texas'],
    ['They met in Texas, Margaret Hollis said.', ''],
    ["Mexico's former police chief Margaret Hollis left.", 'Margaret Hollis: former police chief@Mexico'],
    ['Margaret Hollis, a judge from Texas, left.', 'Margaret Hollis: judge@Texas'],
    ['Делегация во главе с Петром Кулагиным уехала.', ''],
    ['Об этом рассказал врач, Пётр Кулагин, вчера.', 'Пётр Кулагин: врач'],
    ['Об этом рассказал врач, Пётр Кулагин ушёл.', ''],
    ['Мексика ждёт. Об этом сказал мексиканский министр Пётр Кулагин.', 'Пётр Кулагин: мексиканский министр@Мексика'],
    ['Иск подал исполняющий обязанности министра Пётр Кулагин.', 'Пётр Кулагин: исполняющий обязанности министра'],
    ['The theoretical astrophysicist Margaret Hollis left.', 'Margaret Hollis: theoretical astrophysicist'],
    ['Voters met professor Margaret Hollis there.', 'Margaret Hollis: professor'],
    ['In Mexico, the Mexican President Margaret Hollis left.', 'Margaret Hollis: Mexican President@Mexico'],
    ['Margaret Hollis, a spokeswoman for the fire service, left.', 'Margaret Hollis: spokeswoman for the fire service'],
    ['His wife, Margaret Hollis, left.', 'Margaret Hollis: wife'],
    [', Margaret Hollis', ''],
    ['Mr. Edward Hollis, who left, is back.', ''],
  ];
  for (const [text, expected] of cases) test(text, () => assert.equal(rolesIn(text), expected));
});

suite('roles of persons with the dictionary', () => {
  let resources: Resources;
  suiteSetup(function () {
    this.timeout(120_000);
    resources = { ...NO_RESOURCES, morphology: shippedResources().morphology };
  });
  const cases: readonly (readonly [string, string])[] = [
    ['Адвокат Ивана — Пётр Романов — ушёл.', 'Пётр Романов: Адвокат Ивана'],
    ['Тренер местной сборной Иван Романов ушёл.', 'Иван Романов: Тренер местной сборной'],
    ['Адвокаты президента Ивана Романова ушли.', 'Иван Романов: президента'],
    ['Адвокат Романов — и Пётр Ясный — ушли.', 'Романов: Адвокат'],
    ['Об этом сказал министр науки и связи России Пётр Романов.', 'Пётр Романов: министр науки и связи@Россия'],
    ['Об этом сказал нападающий местного «Луча» Пётр Романов.', 'Пётр Романов: нападающий@Луч'],
  ];
  for (const [text, expected] of cases) test(text, () => assert.equal(rolesIn(text, resources), expected));
});
