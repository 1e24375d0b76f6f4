/*
 * Case forms of the Russian nouns and adjectives that CLDR gives in the nominative only. The rules cover the nouns of its calendars,
 * currencies and units (subjects without fleeting vowels but in the genitive plural, which CLDR has); they are no general morphology.
 */

const HARD_ADJECTIVE = ['ый', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ою', 'ое', 'ые', 'ых', 'ыми'];
const VELAR_ADJECTIVE = ['ий', 'ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ою', 'ое', 'ие', 'их', 'ими'];

/** All case forms of a noun. `genitivePlural` is taken as given where it is known (крон, рублей). */
export function nounForms(nominative: string, genitivePlural: string | null = null): string[] {
  const forms = [nominative, ...endingsOf(nominative).map(([cut, ending]) => nominative.slice(0, nominative.length - cut) + ending)];
  if (genitivePlural) forms.push(genitivePlural);
  return [...new Set(forms)];
}

/** How many letters to cut, and what to put there, for each oblique case and for the plural. */
function endingsOf(noun: string): (readonly [number, string])[] {
  const last = noun.at(-1)!;
  const cut = (n: number, endings: string): (readonly [number, string])[] => endings.split(' ').map(ending => [n, ending] as const);
  if (/(?:ый|[гкх]ий)$/u.test(noun)) return cut(2, (noun.endsWith('ый') ? HARD_ADJECTIVE : VELAR_ADJECTIVE).join(' '));
  if (/[гкхжчшщ]$/u.test(noun)) return cut(0, 'а у ом е и ам ами ах');
  if (/[бвдзлмнпрстфц]$/u.test(noun)) return cut(0, 'а у ом е ы ам ами ах');
  if (last === 'ь' || last === 'й') return cut(1, 'я ю ем ём е и ям ями ях ев ей');
  if (/[гкхжчшщ]а$/u.test(noun)) return cut(1, 'и е у ой ою ам ами ах');
  if (last === 'а') return cut(1, 'ы е у ой ей ою ам ами ах');
  if (noun.endsWith('ия')) return cut(1, 'и ю ей ям ями ях й');
  if (last === 'я') return cut(1, 'и е ю ей ям ями ях');
  if (noun.endsWith('ье')) return cut(1, 'я ю ем и ям ями ях');
  return [];
}

/** All case forms of an ordinal that declines as a hard adjective: шестой, девяностый. */
export function ordinalForms(nominative: string): string[] {
  return [nominative, ...HARD_ADJECTIVE.map(ending => nominative.slice(0, -2) + ending)];
}

export function isAdjective(word: string): boolean {
  return /(?:ый|ий|ой|ая|яя|ое)$/u.test(word);
}

/** An adjective without its ending: норвежск, новозеландск. */
export function adjectiveStem(word: string): string {
  return word.slice(0, -2);
}
