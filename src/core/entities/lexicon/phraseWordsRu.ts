/** Russian nouns that names of several words have for their head: stems of {@link stemOf}, made from the dictionary forms here. */
import { stemOf } from '../../morphology/stem.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean).map(stemOf));
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Laws and treaties: work. */
export const LAW_HEADS_RU = stems('кодекс конституция конвенция протокол хартия декларация пакт договор соглашение соглашения доктрина меморандум');
/** Abbreviations of codes of law, as written. */
export const CODES_RU = set('УК УПК ГК ГПК АПК КАС КоАП НК ТК ЗК УИК');
/** What stands before them where they mean the law: «статьи 238 УК». */
export const ARTICLE_WORDS_RU = stems('статья часть пункт глава');
/** Festivals, wars and meetings after an adjective with a capital: «Каннский кинофестиваль». */
export const EVENT_HEADS_RU = stems('кинофестиваль фестиваль форум саммит олимпиада универсиада война революция восстание битва сражение игры гран-при спартакиада регата марафон биеннале ярмарка кинорынок конгресс-форум партсъезд конкурс');
/** With a capital, before a genitive: «Кубок Англии», «День независимости». */
export const GAME_HEADS_RU = stems('кубок суперкубок чемпионат день дня дню днём дне год битва игры фестиваль марш неделя ночь');
/** «День рождения», «день города»: no feast of a country. */
export const PLAIN_DAYS_RU = set('рождения свадьбы выборов матча голосования суда рождений');
/** Military units after their number: «1-го Украинского фронта». */
export const UNIT_HEADS_RU = stems('фронт армия бригада дивизия полк батальон корпус флот эскадра эскадрилья рота');
/** Letters that aircraft, tanks and arms have before their number, as written. */
export const MACHINES_RU = set('Ту Су Ил Як Ми Ан МиГ Ка Бе ТУ СУ ИЛ ЯК МИ АН МИГ КА Т С БМП БТР АК ПМ РПГ УАЗ ЗИЛ ГАЗ ВАЗ МАЗ КамАЗ Х Р Л ПЗРК РС');
