import assert from 'node:assert/strict';
import { joinArticleWords } from '../../../src/core/entities/articleWords.ts';
import { findNames } from '../../../src/core/entities/findNames.ts';
import type { Language } from '../../../src/core/lang/language.ts';
import { readPassage } from '../../../src/core/passage.ts';
import { NO_RESOURCES } from '../../../src/core/resources.ts';

/** The names of a text as «words/type», types by their first two letters. */
function namesIn(text: string, language: Language): string {
  const names = findNames(readPassage(text, language), NO_RESOURCES);
  return names.byRules(joinArticleWords([names.words])).map(({ start, end, type }) => `${text.slice(start, end)}/${type.slice(0, 2)}`).join(' ');
}

suite('names by rules, Russian', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Вчера президент США Дональд Трамп прилетел в Китай.', 'США/lo Дональд Трамп/pe Китай/lo'],
    ['Компания «Звезда» построит завод в Казани.', 'Звезда/or Казани/lo'],
    ['Он говорил о «Звезде» весь вечер.', ''],
    ['Модель Kolibri 2 от Nord Systems заметили все.', 'Kolibri/pr Nord Systems/or'],
    ['Об этом пишет газета «Ведомости».', 'Ведомости/or'],
    ['Следственный комитет России возбудил дело.', 'Следственный комитет России/or'],
    ['А. С. Кулагин приехал из посёлка Ясный.', 'А. С. Кулагин/pe Ясный/lo'],
    ['Погода портится. Люди уезжают.', ''],
    ['Акции Meta✴ выросли.', 'Meta✴/or'],
    ['Он погиб во время Второй мировой войны.', 'Второй мировой войны/ev'],
    ['Это вторая мировая компания в отрасли.', ''],
    ['Китайский инвестор Ван Шу (Wang Shu) согласен.', 'Ван Шу/pe Wang Shu/pe'],
  ];
  for (const [text, expected] of cases) test(text, () => assert.equal(namesIn(text, 'ru'), expected));
});

suite('names by rules, English', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['President Donald Trump flew to China on Monday.', 'Donald Trump/pe China/lo'],
    ["Trump's lawyer met officials of the University of Oslo.", 'Trump/pe University of Oslo/or'],
    ['The World Health Organization (WHO) agreed.', 'World Health Organization/or WHO/or'],
    ['The weather is bad. People leave.', ''],
    ['American officials in the U.S. Senate said so.', 'U.S. Senate/or'],
    ['The missile Bramble hit the Kerry River.', 'Bramble/pr Kerry River/lo'],
    ['He read the novel "Silver Lake".', 'Silver Lake/wo'],
    ['He called it a "silver lake".', ''],
  ];
  for (const [text, expected] of cases) test(text, () => assert.equal(namesIn(text, 'en'), expected));
});
