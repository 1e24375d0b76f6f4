/*
 * A rough stem for Russian words and names: enough to see that «Трампу» and «Трампом» are one word without the dictionary.
 */

// The endings of nouns, adjectives and surnames: «Навальн-ого», «Росс-ией». Not «-ов», «-ев»: they end surnames in the dictionary form.
const ENDINGS = ('иями ьями ого его ому ему ыми ими ами ями иях иям ией ием ьей ьем ьям ьях ой ей ёй ый ий ая яя ое ее ые ие ую юю ым им ом ем ём ых их ою ею '
  + 'ам ям ах ях ия ию ии ье ья ью ьи а я у ю е ё и ы о ь й').split(' ');
const SHORTEST = 3;
const ENDINGS_BACKWARDS = readEndings(ENDINGS);
const VOWELS = new Set('аеиоуыэюя');

/** `lower` without its grammatical ending, ё as е. At least three letters stay; words without Cyrillic letters come back as they are. */
export function stemOf(lower: string): string {
  const word = lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower;
  const last = word.charCodeAt(word.length - 1);
  if (last < 0x400 || last > 0x4ff) return word;
  let ending = 0;
  let node = ENDINGS_BACKWARDS;
  for (let length = 1; word.length - length >= SHORTEST; length++) {
    const longer = node.longer.get(word.charCodeAt(word.length - length));
    if (!longer) break;
    node = longer;
    if (node.ends) ending = length;
  }
  return ending === 0 ? word : withoutVowel(word.slice(0, -ending));
}

/** Endings from their last letter on. */
interface EndingNode {
  readonly longer: Map<number, EndingNode>;
  /** Whether the letters so far are an ending. */
  ends: boolean;
}

function readEndings(endings: readonly string[]): EndingNode {
  const root: EndingNode = { longer: new Map(), ends: false };
  for (const ending of endings) {
    let node = root;
    for (let i = ending.length - 1; i >= 0; i--) {
      let longer = node.longer.get(ending.charCodeAt(i));
      if (!longer) node.longer.set(ending.charCodeAt(i), (longer = { longer: new Map(), ends: false }));
      node = longer;
    }
    node.ends = true;
  }
  return root;
}

/** «Кита-й», «Кита-ем», but «Кит-ая» after the adjective's ending: a vowel that is left goes too. */
function withoutVowel(stem: string): string {
  return stem.length > SHORTEST && VOWELS.has(stem[stem.length - 1]!) ? stem.slice(0, -1) : stem;
}
