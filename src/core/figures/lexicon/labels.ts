/** Words after which a number is a name or a place in a list, not a count. */
export const RU_LABELS: ReadonlySet<string> = new Set(('№ ст статья статьи статье статью статьей статьям пункт пункта пункту пункте пунктом пунктами п пп часть частью частях части ч глава главы главе параграф рейс рейса рейсе рейсом дом доме дома д корпус корп стр строение кв квартира офис ' +
  'кабинет школа школы школе школу лицей гимназия больница больницы больнице детсад сад канал канале формула формулы эпизод сезон том тома т приложение группа группы класс раунд тур этап версия версии модель модели серия серии выпуск ' +
  'фз участок участке участка подъезд квартал вагон вагоне маршрут маршрута энергоблок энергоблоке блок блоке шахта цех сектор трасса шоссе номер номером номера объект истина стадия категории категория корпуса палата палате зал').split(' '));
export const EN_LABELS: ReadonlySet<string> = new Set(('no nos flight interstate route highway round phase chapter article section channel stage level category game group episode season volume vol issue page room unit apollo size grade version part act title ' +
  'bill line lane gate terminal platform pier runway exit zone district ward precinct step week day lot area block hwy type class mark model tier schedule proposition prop amendment resolution world formula studio cell catch').split(' '));

/** What may stand before "first" where it ranks the noun after it. */
export const EN_ORDINAL_LEADS: ReadonlySet<string> = new Set(('the a an its his her their our my your this that these those in and or as only for with under whose came finished placed finish ranked became become very ever per on from to between after since').split(' '));
/** After these "first", "second", "third" rank nothing. */
export const EN_NOT_AFTER_FIRST: ReadonlySet<string> = new Set('time lady ladies aid name names minister amendment responders responder place- person-hand foremost degree class world century nation nations'.split(' '));
/** «в первую очередь», «первый раз», «первое время», «третьи лица». */
export const RU_NOT_AFTER_ORDINAL: ReadonlySet<string> = new Set('очередь время времена дело делом лица лиц взгляд леди план плане плана канал канала канале степени мировой мировая порядка помощь помощи попавшийся встречный'.split(' '));
