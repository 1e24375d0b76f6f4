/*
 * A rough stem for Russian words and names: enough to see that «Трампу» and «Трампом» are one word without the dictionary.
 */

// The endings of nouns, adjectives and surnames: «Навальн-ого», «Росс-ией». Not «-ов», «-ев»: they end surnames in the dictionary form.
const ENDINGS = ('иями ьями ого его ому ему ыми ими ами ями иях иям ией ием ьей ьем ьям ьях ой ей ёй ый ий ая яя ое ее ые ие ую юю ым им ом ем ём ых их ою ею '
  + 'ам ям ах ях ия ию ии ье ья ью ьи а я у ю е ё и ы о ь й').split(' ');
const BY_LENGTH: readonly ReadonlySet<string>[] = [4, 3, 2, 1].map(n => new Set(ENDINGS.filter(ending => ending.length === n)));
const SHORTEST = 3;
const VOWELS = new Set('аеиоуыэюя');

/** `lower` without its grammatical ending, ё as е. At least three letters stay; words without Cyrillic letters come back as they are. */
export function stemOf(lower: string): string {
  const word = lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower;
  const last = word.charCodeAt(word.length - 1);
  if (last < 0x400 || last > 0x4ff) return word;
  for (let i = 0; i < BY_LENGTH.length; i++) {
    const length = 4 - i;
    if (word.length - length < SHORTEST) continue;
    if (BY_LENGTH[i]!.has(word.slice(-length))) return withoutVowel(word.slice(0, -length));
  }
  return word;
}

/** «Кита-й», «Кита-ем», but «Кит-ая» after the adjective's ending: a vowel that is left goes too. */
function withoutVowel(stem: string): string {
  return stem.length > SHORTEST && VOWELS.has(stem[stem.length - 1]!) ? stem.slice(0, -1) : stem;
}
