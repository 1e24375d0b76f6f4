/*
 * Words beside a number or a name of the calendar that tell what it is.
 */

/** «на 26 место», «во 2 туре»: nouns in the singular that digits rank. */
export const RU_RANKED: ReadonlySet<string> = new Set('место месте тур туре этаж этаже раунде позиции позицию строчке строке созыва созыве'.split(' '));

/** "call 911", «по номеру 112»: the digits after are a number to call. */
export const CALL_WORDS: ReadonlySet<string> = new Set('call called calls calling phone phoned dial dialed dialled номер телефону службу службы'.split(' '));

/** After "phase 2", "size 5" these are counted all the same. */
export const EN_COUNTED_AFTER_LABEL: ReadonlySet<string> = new Set('people years days times months weeks hours others of'.split(' '));

/** Last words of an address: 619 Waddell Avenue. */
export const EN_STREETS: ReadonlySet<string> = new Set('street avenue road quai square boulevard lane drive st ave rd blvd place way rue'.split(' '));

/** Forms of «один» in the singular. */
export const RU_ONE: ReadonlySet<string> = new Set('один одна одно одного одной одному одним одном одну одною'.split(' '));

/** "first half", "next quarter": before a part of a game or a year, no fraction. */
export const EN_NO_PART_AFTER: ReadonlySet<string> = new Set('first second third fourth last other final this each next top bottom latter opening closing past'.split(' '));

/** "about half", "by a third": a fraction follows. */
export const EN_PART_AFTER: ReadonlySet<string> = new Set('than about nearly almost by in over under around roughly least approximately'.split(' '));

/** "first-degree", "second-hand": the ordinal belongs to the compound. */
export const EN_RANK_COMPOUNDS: ReadonlySet<string> = new Set('degree class hand generation rate grade party ever'.split(' '));

/** "was first identified": the adverb follows. */
export const EN_ADVERB_FIRST_AFTER: ReadonlySet<string> = new Set('was were is are been be had has have at when where who which it he she they we i that not also'.split(' '));

/** «каждым вечером», «за ночью»: no date. */
export const RU_NO_PART_AFTER: ReadonlySet<string> = new Set('перед каждым одним этим тем с между над за'.split(' '));

/** "an hour later": words that make a bare unit a stretch of time. */
export const EN_AFTER_BARE_UNIT: ReadonlySet<string> = new Set('before after later earlier prior ahead away long hence'.split(' '));

/** "within a day": what "a day" wants before it. */
export const EN_BEFORE_BARE_DAY: ReadonlySet<string> = new Set('within than about after before over under nearly almost roughly'.split(' '));

/** «годом ранее», «месяц назад»: units that stand for one of them. */
export const RU_BARE_UNITS: ReadonlySet<string> = new Set('год годом месяц месяцем неделю неделей день днем час часом минуту века век десятилетие сутки'.split(' '));

/** "about 2000 people": four digits after these are a count. */
export const EN_HEDGES_OF_COUNT: ReadonlySet<string> = new Set('about roughly approximately nearly almost over than least'.split(' '));

/** "in 2011", "summer 2019": a year follows. */
export const EN_BEFORE_YEAR: ReadonlySet<string> = new Set('in since until by of from'.split(' '));

/** "in 2000 homes": what four digits count even after "in". */
export const EN_COUNTED: ReadonlySet<string> = new Set('people cases deaths votes soldiers troops members seats homes employees workers students protesters others patients houses km miles metres meters'.split(' '));

/** "the 2020 elections": words in -s that a year stands before. */
export const EN_PLURALS_AFTER_YEAR: ReadonlySet<string> = new Set('elections as was has is olympics games playoffs'.split(' '));

/** «с 1997-го», «и 1998-го»: a year in ordinals follows. */
export const RU_BEFORE_ORDINAL_YEAR: ReadonlySet<string> = new Set('с со на в до по к от и'.split(' '));

/** «в 1993», «около 2010»: prepositions of time before a bare year. */
export const RU_BEFORE_YEAR: ReadonlySet<string> = new Set('в с до к по от после за на около'.split(' '));

/** Last words of a hedge that may stand before a preposition: «более чем в», «как минимум на». */
export const RU_HEDGE_ENDS: ReadonlySet<string> = new Set('чем минимум мере примерно приблизительно максимум бы почти'.split(' '));

/** What may stand directly before a bare unit: «более километра», «чем в миле». */
export const RU_BEFORE_UNIT: ReadonlySet<string> = new Set('чем более менее около примерно почти в на чуть больше меньше'.split(' '));

/** «более километра»: hedges of a bare unit. */
export const RU_HEDGES_OF_UNIT: ReadonlySet<string> = new Set('чем более менее около примерно почти больше меньше'.split(' '));

/** "less than a mile": hedges of a bare unit. */
export const EN_HEDGES_OF_UNIT: ReadonlySet<string> = new Set('than about around nearly almost within over under roughly approximately'.split(' '));

/** Near these a pound is a weight. */
export const WEIGHT_WORDS: ReadonlySet<string> = new Set('weigh weighs weighed weighing weight heavy kg kilograms kilogrammes lost ounces'.split(' '));

/** "every Friday", "Good Friday", "Super Tuesday" are no dates. */
export const EN_NO_WEEKDAY_AFTER: ReadonlySet<string> = new Set('every each good black super bloody ash palm easter cyber a any some most many holy'.split(' '));

/** «выборов этого года»: periods that date without a preposition. */
export const RU_DATED_WITHOUT_PREPOSITION: ReadonlySet<string> = new Set('года недели месяца квартала неделя выходных века десятилетия столетия году неделе месяце год неделю месяц'.split(' '));

/** Prepositions that make «среда» a day. */
export const RU_BEFORE_WEEKDAY: ReadonlySet<string> = new Set('в во с со на до к ко по после'.split(' '));

/** «в девяностых», «с 80-х»: a decade follows. */
export const RU_BEFORE_DECADE: ReadonlySet<string> = new Set('в с до из к начале середине конце начала середины конца'.split(' '));

/** What may follow the second of two joined days: "March 4 and 5 in London". */
export const AFTER_JOINED: ReadonlySet<string> = new Set('respectively in at on to for with as by when after before the of соответственно в на'.split(' '));

/** "the first came", "first he said": what "first" ranks not. */
export const EN_NOT_RANKED: ReadonlySet<string> = new Set('came began took saw went made of to the a an he she it they i we by from with as for became met'.split(' '));
