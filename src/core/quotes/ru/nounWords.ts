/*
 * Russian words that tell what belongs to a noun phrase.
 */

/** Words in small letters inside a name: «Мохаммед бин Салман», "Bank of America". */
export const PARTICLES = new Set(['аль', 'ан', 'эль', 'де', 'дель', 'ди', 'да', 'дос', 'ван', 'фон', 'бин', 'ибн', 'бен', 'ла', 'ле', 'оглы', 'кызы', 'тер', 'дер', 'ас', 'аз', 'эд', 'of', 'de', 'the', 'and', 'van', 'der', 'di', 'al', 'for', 'to', 'on']);
/** Words for bodies whose name stands beside them in the nominative: «газета «Известия»», «компания Huawei». */
export const CLASS_NOUNS = new Set(('компания газета журнал агентство телеканал канал издание портал сайт корпорация концерн фирма банк радиостанция радио ресурс телекомпания информагентство служба холдинг фонд партия движение организация группа ' +
  'аккаунт блог телеграм-канал сообщество паблик интернет-издание интернет-портал таблоид еженедельник лаборатория ритейлер производитель разработчик стартап клуб команда блогер пользователь').split(' '));
/** Words for places whose name stands beside them unchanged: «премьер-министр земли [Гессен] Фолькер Буфье». */
export const PLACE_NOUNS = new Set('земля штат город провинция область округ район республика остров деревня посёлок село графство департамент кантон муниципалитет городок лаборатория'.split(' '));
/** Words for many, whose verb may stand in either number. */
export const QUANTIFIERS = new Set(['ряд', 'большинство', 'часть', 'множество', 'группа', 'некоторые', 'многие', 'несколько']);
/** Words that count people, who stand in the genitive behind them: «двое свидетелей». */
export const COLLECTIVES = new Set(['двое', 'трое', 'четверо', 'пятеро', 'шестеро', 'семеро', 'несколько', 'много', 'немало', 'два', 'две', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять']);
/** Prepositions that narrow a person or body: «источник в правительстве». */
export const ATTRIBUTE_PREPOSITIONS = new Set(['в', 'во', 'из', 'при', 'по', 'от', 'на', 'с', 'со', 'для', 'о', 'об']);

export const LATIN_LOWER = /^[a-z]/u; // "iPhone"; not «айфон»

export const PATRONYMIC = /(?:вич|вна|ична)$/u; // «Иванович»; not «Иванова»

export const RELATIVE = /^котор(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ую|ом|ыми)$/u; // «которая»; not «которых-то»
/** Words in front of a noun that name nobody: «эта публикация», «сам Тэтчер», «85-летний понтифик». */
export const EMPTY_MODIFIERS = /^(?:эт(?:от|а|о|и|ой|ого|ом|их|ому|им|у)|сам(?:а|о|и|ого|ой|их)?|данн(?:ый|ая|ое|ые|ого|ой|ом|ых)|тот|та|те|летн(?:ий|яя|ее|ие|его|ей|их))$/u;
/** Nouns of time, which no name follows. */
export const TIMES = new Set('год месяц неделя день час век январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь понедельник вторник среда четверг пятница суббота воскресенье'.split(' '));
