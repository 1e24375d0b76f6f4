import type { FoundArticle } from '../detect.ts';
import type { Morphology } from '../morphology/morphology.ts';
import { casesAllowed } from './caseClue.ts';
import type { Cluster } from './clusterNames.ts';
import { dictionaryForm, type FormContext } from './dictionaryForm.ts';
import { formGender } from './nameGender.ts';
import type { PlacedName } from './placedNames.ts';
import { stemOf } from '../morphology/stem.ts';

const MOST_ALIASES = 12;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** The fullest of a cluster's names in its dictionary form, and the other ones, in the order of the article. */
export function nameEntity(article: FoundArticle, { names, type }: Cluster, morphology: Morphology | null): { readonly name: string; readonly aliases: readonly string[] } {
  const context: FormContext = { article, morphology, type, gender: type === 'person' ? genderOf(article, names, morphology) : null, attested: attestedForms(names) };
  const forms = new Map<string, { form: string; name: PlacedName }>();
  for (const name of names) {
    if (forms.size > MOST_ALIASES) break;
    const key = `${name.key} ${CAPITALS.test(name.words[0]!)}`;
    if (!forms.has(key)) forms.set(key, { form: dictionaryForm(name, context), name });
  }
  const all = [...forms.values()];
  const best = all.reduce((fullest, next) => (isFuller(next.name, fullest.name, article.language === 'ru') ? next : fullest));
  // A part of the full name has that part's form there: «Яровая» for «Яровой» beside «Ирина Яровая».
  const words = best.form.split(' ');
  const parts = new Map(best.name.keys.length === words.length ? best.name.keys.map((key, i) => [key, words[i]!]) : []);
  const aliases = [...new Set(all.map(({ form, name }) => (name.keys.length === 1 ? parts.get(name.key) : undefined) ?? form))].filter(form => form !== best.form);
  return { name: best.form, aliases };
}

function isFuller(a: PlacedName, b: PlacedName, cyrillic: boolean): boolean {
  const own = (name: PlacedName): boolean => /^\p{Script=Cyrillic}/u.test(name.words[0]!) === cyrillic;
  if (own(a) !== own(b)) return own(a);
  if (a.words.length !== b.words.length) return a.words.length > b.words.length;
  return a.words.length === 1 && a.key !== b.key && a.end - a.start > b.end - b.start;
}

function attestedForms(names: readonly PlacedName[]): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const { words } of names.slice(0, 200)) {
    for (const word of words) {
      const stem = stemOf(word.toLowerCase());
      const list = forms.get(stem);
      if (!list) forms.set(stem, [word]);
      else if (!list.includes(word)) list.push(word);
    }
  }
  return forms;
}

/** The gender that most mentions show by given name, patronymic or ending, in the cases that the words before allow; the dictionary is asked where they show none. */
function genderOf(article: FoundArticle, names: readonly PlacedName[], morphology: Morphology | null): 'masc' | 'femn' | null {
  let balance = 0;
  for (const name of names.slice(0, 200)) {
    const { words } = name;
    const shown = formGender(words);
    if (shown) {
      balance += shown === 'masc' ? 2 : -2;
      continue;
    }
    if (!morphology) continue;
    const allowed = casesAllowed(article, name, morphology);
    // «президента Александра Лукашенко»: in the genitive the given name is a man's.
    const readings = morphology.readings(words[0]!).filter(({ tag }) => ['Name', 'Surn'].some(kind => tag.grammemes.has(kind)) && (allowed === null || tag.case !== null && allowed.has(tag.case)));
    const reading = words.length > 1 ? readings.find(({ known, tag }) => known && tag.grammemes.has('Name')) : allowed !== null && !allowed.has('nomn') ? readings[0] : undefined;
    const gender = reading?.tag.gender;
    if (gender === 'masc' || gender === 'femn') balance += gender === 'masc' ? 1 : -1;
  }
  return balance === 0 ? null : balance > 0 ? 'masc' : 'femn';
}
