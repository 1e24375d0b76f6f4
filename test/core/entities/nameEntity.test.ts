import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/detect.ts';
import { NO_RESOURCES, type Resources } from '../../../src/core/resources.ts';
import { shippedResources } from '../../resources.ts';

/** The names of a text's entities, each with its aliases in brackets. */
function namesOf(text: string, resources: Resources): string {
  return analyse(text, { resources }).entities.map(({ name, aliases }) => (aliases.length > 0 ? `${name} (${aliases.join(', ')})` : name)).join('; ');
}

suite('names of entities with the dictionary', () => {
  let resources: Resources;
  suiteSetup(function () {
    this.timeout(120_000);
    // The dictionary alone: the rules find the names, so that the forms do not hang on a model.
    resources = { ...NO_RESOURCES, morphology: shippedResources().morphology };
  });
  const cases: readonly (readonly [string, string])[] = [
    ['Переговоры с Китаем идут.', 'Китай'],
    ['Вчера нашли Джамала Хашкаджи.', 'Джамал Хашкаджи'],
    ['Спросили Ирину Яровую, у Яровой есть ответ.', 'Ирина Яровая (Яровая)'],
    ['Спросили Андрея Кулагина, у Кулагина есть ответ.', 'Андрей Кулагин (Кулагин)'],
    ['Он купил акции «Северного ветра» и ушёл.', 'Северный ветер'],
    ['Дом стоит в Тормахоре уже век.', 'Тормахор'],
    ['Встретили президента Александра Буренко.', 'Александр Буренко'],
    ['Встретили министра с Лионелем Буренко.', 'Лионель Буренко'],
    ['По словам Слесарева, всё готово.', 'Слесарев'],
    ['Вчера адвокат чиновника Марина Гущина ушла.', 'Марина Гущина'],
    ['Вчера сестра министра Ирина Белова ушла.', 'Ирина Белова'],
    ['Видели Орлова Игоря Анатольевича.', 'Орлов Игорь Анатольевич'],
    ['Об этом рассказали на Первом канале.', 'Первый канал'],
    ['Об этом узнали в Следственном комитете России.', 'Следственный комитет России'],
    ['Он живёт в Нижнем Новгороде и в Ростове-на-Дону.', 'Нижний Новгород; Ростов-на-Дону'],
    ['Об этом пишет газета «Ведомости».', 'Ведомости'],
    ['Они говорили с Meta✴ о деньгах, и все были рады.', 'Meta'],
  ];
  for (const [text, expected] of cases) test(text, () => assert.equal(namesOf(text, resources), expected));
});

suite('names of entities without the dictionary', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Переговоры с Китаем идут.', 'Китай'],
    ['Дональд Трамп прилетел, Трампу рады.', 'Дональд Трамп (Трамп)'],
    ['Margaret Hollis came. Later Hollis left, and many people were sad.', 'Margaret Hollis (Hollis)'],
  ];
  for (const [text, expected] of cases) test(text, () => assert.equal(namesOf(text, NO_RESOURCES), expected));
});
