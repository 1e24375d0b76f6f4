import type { Modifier } from '../../annotation.ts';
import type { Language } from '../../lang/language.ts';

/** Words around a figure that say how exact it is. */
export interface Hedge {
  readonly words: readonly string[];
  readonly mod: Modifier;
}

const BEFORE: Record<Language, string> = {
  ru: `
APPROX: около|примерно|приблизительно|порядка|ориентировочно|где - то|что - то около|в районе|плюс - минус|~|≈|в среднем около|предположительно около
MORE_THAN: старше|более|более чем|более, чем|свыше|больше|больше чем|больше, чем|чуть больше|чуть более|чуть больше чем|чуть более чем|немногим более|немногим больше|немногим более чем|несколько более|несколько больше|значительно больше|гораздо больше|намного больше|выше|чуть выше|>
LESS_THAN: моложе|почти|незадолго до|менее|менее чем|менее, чем|меньше|меньше чем|меньше, чем|чуть менее|чуть меньше|немногим менее|немногим меньше|чуть менее чем|чуть меньше чем|без малого|ниже|едва ли не|<
EQUAL_OR_MORE: не менее|не менее чем|не меньше|не меньше чем|не менее, чем|как минимум|по меньшей мере|по крайней мере|минимум|хотя бы|не ниже|≥
EQUAL_OR_LESS: не более|не более чем|не более, чем|не больше|не больше чем|максимум|не свыше|не выше|как максимум|самое большее|в пределах|≤`,
  en: `
APPROX: about|around|approximately|roughly|some|circa|ca|approx|an estimated|near|close to|in the region of|somewhere around|~|≈|c
MORE_THAN: more than|over the age of|above the age of|over|above|in excess of|greater than|just over|somewhat over|well over|upwards of|slightly more than|slightly over|a little over|a little more than|just more than|far more than|much more than|well above|just above|more then|larger than|higher than|longer than|>
LESS_THAN: less than|under the age of|below the age of|fewer than|under|below|nearly|almost|just under|just short of|slightly less than|slightly under|a little under|a little less than|well under|well below|just below|lower than|shorter than|smaller than|<
EQUAL_OR_MORE: at least|no less than|no fewer than|not less than|a minimum of|minimum of|not fewer than|at the least|≥
EQUAL_OR_LESS: up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|within|as high as|as long as|as few as|at the most|≤`,
};

const AFTER: Record<Language, string> = {
  ru: `
MORE_THAN: с лишним|с небольшим|с лишком
EQUAL_OR_MORE: и более|и больше|и выше|или более|или больше|или выше|и старше|+
EQUAL_OR_LESS: и менее|и меньше|и ниже|или менее|или меньше|и младше`,
  en: `
APPROX: or so
EQUAL_OR_MORE: or more|and more|or higher|or above|and above|and over|or over|or older|and older|+|or greater
EQUAL_OR_LESS: or less|or fewer|or below|or lower|and under|or under|or younger|and younger`,
};

/** Hedges that stand before a figure, by their last word; longer ones first. */
export const HEDGES_BEFORE: Record<Language, ReadonlyMap<string, readonly Hedge[]>> = { ru: byWord(BEFORE.ru, -1), en: byWord(BEFORE.en, -1) };
/** Hedges that follow a figure, by their first word. */
export const HEDGES_AFTER: Record<Language, ReadonlyMap<string, readonly Hedge[]>> = { ru: byWord(AFTER.ru, 0), en: byWord(AFTER.en, 0) };

function byWord(table: string, which: 0 | -1): Map<string, Hedge[]> {
  const found = new Map<string, Hedge[]>();
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(': ');
    const mod = line.slice(0, colon) as Modifier;
    for (const phrase of line.slice(colon + 2).split('|')) {
      const words = phrase.match(/[^\s,]+|,/gu) ?? [];
      const key = words.at(which)!;
      found.set(key, [...found.get(key) ?? [], { words, mod }]);
    }
  }
  for (const hedges of found.values()) hedges.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** Prepositions that may stand between a hedge that ends in «чем» and its figure: «более чем в 130 фильмах», «менее чем через месяц». */
export const RU_AFTER_CHEM: ReadonlySet<string> = new Set('в во на за через с со из до по от у о об для к'.split(' '));

/** After these «до» and "to" name where a change ended, not a limit: «вырос до 10 %». By their beginnings. */
export const RU_CHANGE_STEMS: readonly string[] = ('вырос выраст возрос возраст увелич сократ сниз повы подня подним упал упад опуст довед дове довест дошл дойд дорос расшир уменьш подорожа подешеве ускор замедл растет росл ' +
  'понизи продл пониж скорректир достиг изменил поднял урез пересмотр улучш ухудш отступ прибл укреп ослаб просе взлет подскоч снижен увеличен сокращен повышен подскак удлин переш отступил обвал').split(' ');
