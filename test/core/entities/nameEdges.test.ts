import assert from 'node:assert/strict';
import type { EntityType } from '../../../src/core/annotation.ts';
import { mendEdges } from '../../../src/core/entities/nameEdges.ts';
import type { TaggedName } from '../../../src/core/entities/nameTagger.ts';
import type { Language } from '../../../src/core/lang/language.ts';
import { readPassage } from '../../../src/core/passage.ts';

const TYPES: Readonly<Record<string, EntityType>> = { pr: 'product', p: 'person', o: 'organization', l: 'location' };

/** Names marked as found, [p:…], and as they come out. */
function mended(marked: string, language: Language): string {
  const names: TaggedName[] = [];
  let text = '';
  for (const part of marked.split(/(\[(?:pr|[pol]):[^\]]*\])/u)) {
    const found = /^\[(pr|[pol]):(.*)\]$/u.exec(part);
    const words = found ? found[2]! : part;
    if (found) names.push({ start: text.length, end: text.length + words.length, type: TYPES[found[1]!]!, confidence: 0.7, source: 'model' });
    text += words;
  }
  return mendEdges(readPassage(text, language), names).map(({ start, end, type }) => `${type[0]!}:${text.slice(start, end)}`).join(' ');
}

suite('edges of names', () => {
  const cases: readonly (readonly [Language, string, string])[] = [
    ['en', 'He has a [pr:PlayStation] 5, and it works.', 'p:PlayStation 5'],
    ['en', 'He sold [pr:PlayStation] 5 games.', 'p:PlayStation'],
    ['en', 'Oslo — [o:The Ministry of Floods] met.', 'o:Ministry of Floods'],
    ['en', 'Oslo — [o:The Silver Lake Times] wrote.', 'o:The Silver Lake Times'],
    ['en', 'They use [pr:Bramble]-4 now.', 'p:Bramble-4'],
    ['en', 'They sailed the Eastern [l:Adriatic] twice.', 'l:Eastern Adriatic'],
    ['en', 'They met at the [o:White House] today.', 'l:White House'],
    ['en', 'A statement from the [l:White House] came.', 'o:White House'],
    ['en', 'They met in [l:Washington], [l:DC] today.', 'l:Washington, DC'],
    ['en', 'They met in [l:Kerry], [l:DC] today.', 'l:Kerry l:DC'],
    ['en', 'He won the [o:Kerry Prize] twice.', ''],
    ['en', 'He has [p:Kerry]’s disease.', ''],
    ['en', 'They passed the [p:Kerry Monument] twice.', 'l:Kerry Monument'],
    ['en', 'He, the Defence [p:Secretary], left.', ''],
    ['en', 'He asked Her [p:Majesty] to go.', ''],
    ['en', 'Doses of [l:NORD-EB3] came.', 'p:NORD-EB3'],
    ['en', 'Trains on [l:Route M25] stopped.', 'l:Route M25'],
    ['en', 'A [p:South Sudanese] minister left.', ''],
    ['ru', '[o:Кувейтский суд] принял иск.', ''],
    ['ru', 'Иск принял [o:Кувейтский суд].', 'o:Кувейтский суд'],
    ['ru', '[o:Суд присяжных] принял иск.', ''],
    ['ru', 'Сгорел [o:Ладожский собор] вчера.', 'l:Ладожский собор'],
    ['ru', 'Ушёл [o:Ладожский театр] вчера.', 'o:Ладожский театр'],
    ['ru', 'Об этом сообщила пресс-служба [l:Белого дома].', 'o:Белого дома'],
    ['ru', 'Они встретились в [l:Белом доме].', 'l:Белом доме'],
    ['ru', 'Об этом пишет [o:Il Sole] 24 Ore утром.', 'o:Il Sole 24 Ore'],
    ['ru', 'Об этом пишет [o:Kolibri] и все.', 'o:Kolibri'],
    ['ru', 'Ссылка: video?v=[o:Kolibri], и всё.', ''],
    ['ru', 'Министр [p:Саудовской Аравии Сауд аль-Кулаг] приехал.', 'l:Саудовской Аравии p:Сауд аль-Кулаг'],
    ['ru', 'По пьесе [p:Теннесси Уильямса] поставлен спектакль.', 'p:Теннесси Уильямса'],
    ['ru', 'Премьер земли [p:Тюрингия Ульрих Кранц] ушёл.', 'l:Тюрингия p:Ульрих Кранц'],
    ['ru', 'Жители земли помнят: [p:Анна Мария Кранц] ушла.', 'p:Анна Мария Кранц'],
    ['ru', 'Тренер [p:Пётр] «Гром» [p:Кулагин] ушёл.', 'p:Пётр «Гром» Кулагин'],
    ['ru', 'Тренер Пётр «[p:Гром» Кулагин] ушёл.', 'p:Пётр «Гром» Кулагин'],
    ['ru', 'Завод «Гром» [p:Кулагин] купил.', 'p:Кулагин'],
    ['en', 'Coach [p:Peter] “Thunder” [p:Cooley] left.', 'p:Peter “Thunder” Cooley'],
    ['ru', 'Секретарь [p:ЦК Ван Шу] выступил.', 'o:ЦК p:Ван Шу'],
    ['ru', 'Папа [p:Иоанн XXIII] умер.', 'p:Иоанн XXIII'],
    ['ru', 'Принц [p:Карим] ибн [p:Саад] и [p:Омар] ушли.', 'p:Карим ибн Саад p:Омар'],
    ['ru', 'Мэр [p:Бингу] ва Кулага ушёл.', 'p:Бингу ва Кулага'],
    ['ru', 'Заплатили сто долларов [l:США] жителям [l:США].', 'l:США'],
    ['ru', 'Клуб обыграл «[l:Барселону]» в городе «[l:Барселона]».', 'o:Барселону l:Барселона'],
    ['ru', 'В [l:Рязанской] области и [l:Рязани] тепло.', 'l:Рязанской области l:Рязани'],
    ['ru', 'Судья [p:Гаагского] трибунала и [p:Бельский] ждут.', 'o:Гаагского трибунала p:Бельский'],
    ['ru', 'В [o:Кремле] ждут, что скажет пресс-служба [l:Кремля].', 'l:Кремле o:Кремля'],
    ['ru', 'Самолёты [o:ВВС] [l:США], послы [o:ООН] [l:Сирии], акции «[o:Зари]» [l:Украины].', 'o:ВВС США o:ООН l:Сирии o:Зари l:Украины'],
    ['ru', 'Врач [o:НИИ] им. [p:Кулагина] и сцена театра имени [p:Евгения Кулагина] ждут, улица имени [p:Кулагина] тоже.', 'o:НИИ им. Кулагина o:театра имени Евгения Кулагина p:Кулагина'],
    ['ru', 'Он взял премию «[o:Заря]» и «[o:Оскар]» в клубе «[o:Заря]».', 'o:Заря'],
    ['ru', 'Пишет [l:Страна].ua. [o:Заря].', 'o:Страна.ua o:Заря'],
    ['en', 'The [p:NYC Mayor de Blund] left.', 'o:NYC p:de Blund'],
    ['en', 'The cleric [p:Mufti Abdul Kerry] met [p:Stephen King].', 'p:Abdul Kerry p:Stephen King'],
    ['en', 'It was [p:Kerry of Bramble] who met van [p:Bramble].', 'p:Kerry p:van Bramble'],
    ['en', 'She told The [o:Bramble Post] and the [o:Kerry Post] so.', 'o:The Bramble Post o:Kerry Post'],
    ['en', 'The [o:Bramble Times] wrote it. The [o:Kerry Club] did not.', 'o:The Bramble Times o:Kerry Club'],
    ['en', 'Typhoon [p:Bramble] sank the [p:USS Kerry Hill] and the Storm [o:Prediction Center].', 'e:Typhoon Bramble p:USS Kerry Hill o:Prediction Center'],
    ['en', 'The [o:University of California], [l:San Diego], and the [o:University of Oslo], [l:Norway].', 'o:University of California, San Diego o:University of Oslo l:Norway'],
    ['en', 'The [o:Kerry Office] of [l:Germany] and the [o:Kerry] of [l:Germany].', 'o:Kerry Office of Germany o:Kerry l:Germany'],
    ['en', 'The [l:Kerry]–[o:Bramble Center] and the [l:Oslo]–[l:Kerry] line.', 'o:Kerry–Bramble Center l:Oslo l:Kerry'],
    ['en', 'The [o:Kerry Prevention Act] binds the [o:Kerry Project] and [o:Native Americans].', 'w:Kerry Prevention Act o:Kerry Project'],
    ['en', 'They paid [l:US] dollars in the [l:US].', 'l:US'],
  ];
  for (const [language, text, expected] of cases) test(text, () => assert.equal(mended(text, language), expected));
});
