import type { Language } from '../../lang/language.ts';
import { MONTHS, WEEKDAYS } from './cldr.ts';

/*
 * Words of the calendar: CLDR's months and weekdays, and what CLDR lacks.
 */

function numbered(lists: readonly string[]): Map<string, number> {
  return new Map(lists.flatMap((forms, i) => forms.split(' ').map(form => [form, i + 1] as const)));
}

/** Months by their forms, 1 to 12. */
export const MONTH_NUMBERS: Record<Language, ReadonlyMap<string, number>> = {
  ru: new Map([...numbered(MONTHS.ru), ['сен', 9], ['фев', 2]]),
  en: new Map([...numbered(MONTHS.en), ['sept', 9]]),
};

/** Weekdays by their forms, Monday 1 to Sunday 7. */
export const WEEKDAY_NUMBERS: Record<Language, ReadonlyMap<string, number>> = {
  ru: numbered(WEEKDAYS.ru),
  en: new Map([...numbered(WEEKDAYS.en), ['tues', 2], ['weds', 3], ['thur', 4], ['thurs', 4]]),
};

/** «мартовских терактов»: adjectives of the months, without endings. */
export const RU_MONTH_ADJECTIVES: readonly string[] = 'январск февральск мартовск апрельск майск июньск июльск августовск сентябрьск октябрьск ноябрьск декабрьск'.split(' ');

/** Seasons as TIMEX3 writes them. */
export const SEASONS: Record<Language, ReadonlyMap<string, string>> = {
  ru: new Map([['зима', 'WI'], ['весна', 'SP'], ['лето', 'SU'], ['осень', 'FA'],
    ...'зимы зиме зиму зимой зимою'.split(' ').map(w => [w, 'WI'] as const), ...'весны весне весну весной весною'.split(' ').map(w => [w, 'SP'] as const),
    ...'лета лету летом лете'.split(' ').map(w => [w, 'SU'] as const), ...'осени осенью'.split(' ').map(w => [w, 'FA'] as const)]),
  en: new Map([['winter', 'WI'], ['spring', 'SP'], ['summer', 'SU'], ['autumn', 'FA'], ['fall', 'FA']]),
};

/** Parts of the day as TIMEX3 writes them. */
export const DAY_PARTS: Record<Language, ReadonlyMap<string, string>> = {
  ru: new Map([['утром', 'TMO'], ['утра', 'TMO'], ['утро', 'TMO'], ['днем', 'TAF'], ['вечером', 'TEV'], ['вечера', 'TEV'], ['вечер', 'TEV'], ['ночью', 'TNI'], ['ночи', 'TNI'], ['ночь', 'TNI']]),
  en: new Map([['morning', 'TMO'], ['afternoon', 'TAF'], ['evening', 'TEV'], ['night', 'TNI'], ['noon', 'T12:00'], ['midday', 'T12:00'], ['midnight', 'T00:00'], ['lunchtime', 'TMI'], ['overnight', 'TNI']]),
};

/** Decades in words: «девяностых», "the seventies". */
export const DECADES: Record<Language, ReadonlyMap<string, number>> = {
  ru: new Map((['двадцат', 'тридцат', 'сороков', 'пятидесят', 'шестидесят', 'семидесят', 'восьмидесят', 'девяност'] as const)
    .flatMap((stem, i) => ['ые', 'ых', 'ым', 'ыми'].map(ending => [stem + ending, (i + 2) * 10] as const))),
  en: new Map(['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((word, i) => [word, (i + 2) * 10])),
};

/** Which period an adjective picks, counted from the present one. */
export const RU_SHIFTS: readonly (readonly [string, number])[] = [
  ['прошл', -1], ['минувш', -1], ['прошедш', -1], ['истекш', -1], ['позапрошл', -2], ['предыдущ', -1], ['следующ', 1], ['будущ', 1], ['грядущ', 1], ['предстоящ', 1], ['ближайш', 1],
  ['нынешн', 0], ['текущ', 0], ['сегодняшн', 0], ['наступивш', 0],
];
export const RU_THIS: ReadonlySet<string> = new Set('этот этого этому этим этом эта эту этой это эти этих этими сей сего'.split(' '));
export const RU_THAT: ReadonlySet<string> = new Set('тот того тому том та ту той те тех'.split(' '));

/** Units that relative dates count in, by their forms. */
export const RU_PERIODS: ReadonlyMap<string, 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'> = new Map([
  ...'день дня дню днем дне'.split(' ').map(w => [w, 'day'] as const), ...'неделя недели неделе неделю неделей'.split(' ').map(w => [w, 'week'] as const), ...'выходные выходных выходным'.split(' ').map(w => [w, 'weekend'] as const),
  ...'месяц месяца месяцу месяцем месяце'.split(' ').map(w => [w, 'month'] as const), ...'квартал квартала квартале кварталу'.split(' ').map(w => [w, 'quarter'] as const),
  ...'год года году годом годе г'.split(' ').map(w => [w, 'year'] as const), ...'десятилетие десятилетия десятилетии'.split(' ').map(w => [w, 'decade'] as const), ...'век века веке столетие столетия столетии'.split(' ').map(w => [w, 'century'] as const),
]);
export const EN_PERIODS: ReadonlyMap<string, 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'> = new Map([
  ['day', 'day'], ['week', 'week'], ['weekend', 'weekend'], ['month', 'month'], ['quarter', 'quarter'], ['qtr', 'quarter'], ['year', 'year'], ['yr', 'year'], ['decade', 'decade'], ['century', 'century'],
]);

/** Words that say in one what day it is, counted from the article's. */
export const DAY_WORDS: Record<Language, ReadonlyMap<string, number>> = {
  ru: new Map([['сегодня', 0], ['вчера', -1], ['завтра', 1], ['позавчера', -2], ['послезавтра', 2], ['накануне', -1]]),
  en: new Map([['today', 0], ['yesterday', -1], ['tomorrow', 1], ['tonight', 0]]),
};

/** Days with a name that always fall on the same date: month and day. */
export const FIXED_HOLIDAYS: Record<Language, ReadonlyMap<string, readonly [number, number]>> = {
  ru: new Map(),
  en: new Map([['christmas eve', [12, 24]], ['christmas day', [12, 25]], ['boxing day', [12, 26]], ["new year's eve", [12, 31]], ["new year's day", [1, 1]], ["valentine's day", [2, 14]]]),
};

/** Words that tell that what the sentence speaks of is still to come. By their beginnings in Russian, whole in English. */
export const RU_FUTURE: readonly string[] = ('будет будут буду планиру заплани состоит состоят пройдет пройдут пройдут намеч ожида должен должна должны должно предсто начнет намерен начнут выйдет выйдут откроет появит станет станут истека истечет завершит ' +
  'получит отправит примет вступит назначен прибуд объявит ближайш собира вернет может смогут сможет предлаг готовит рассчит пообещ обеща перенес отлож').split(' ');
export const EN_FUTURE: ReadonlySet<string> = new Set(('will shall expected expects scheduled plans planning upcoming due going may next coming forthcoming slated ll expect anticipated tomorrow ' +
  'forecast intends intend hopes hope predict predicts predicted').split(' '));

/** Words that name an edge of a period: «в начале года», "early September". */
export const RU_EDGES: ReadonlyMap<string, 'START' | 'MID' | 'END'> = new Map([
  ...'начало начала началу началом начале'.split(' ').map(w => [w, 'START'] as const), ...'середина середины середине середину серединой'.split(' ').map(w => [w, 'MID'] as const),
  ...'конец конца концу концом конце исход исходе'.split(' ').map(w => [w, 'END'] as const),
]);
export const EN_EDGES: ReadonlyMap<string, 'START' | 'MID' | 'END'> = new Map([['early', 'START'], ['mid', 'MID'], ['late', 'END'], ['beginning', 'START'], ['start', 'START'], ['middle', 'MID'], ['end', 'END'], ['midway', 'MID']]);

/** "Q3 2025", "2025 H1". */
export const PART_SIGNS: ReadonlyMap<string, string> = new Map(['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'].map(part => [part.toLowerCase(), part] as const));

/** Half of a unit of time in one word, as ISO 8601 durations. */
export const RU_HALVES: ReadonlyMap<string, string> = new Map([
  ...'полгода полугода полугоду'.split(' ').map(word => [word, 'P6M'] as const), ...'полчаса получаса получасом получасе'.split(' ').map(word => [word, 'PT30M'] as const),
  ...'полдня'.split(' ').map(word => [word, 'PT12H'] as const), ...'полминуты полуминуты'.split(' ').map(word => [word, 'PT30S'] as const), ...'полвека полувека'.split(' ').map(word => [word, 'P50Y'] as const),
  ...'полмесяца'.split(' ').map(word => [word, 'P15D'] as const),
]);
/** Irregular past tenses: the sentence tells what was. */
export const EN_PAST_VERBS: ReadonlySet<string> = new Set(('said was were had took made went told won began left came became died met led saw gave held found lost flew ran got fell broke hit struck kept sent ' +
  'brought caught thought felt paid spoke stood wrote drew grew knew threw rose drove chose shot set').split(' '));
