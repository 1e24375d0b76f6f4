import type { Lexicon, WordReading } from './loadMorphology.ts';
import type { Case, Gender, GrammaticalNumber, Tag } from './morphology.ts';

interface Target {
  readonly case: Case;
  readonly number?: GrammaticalNumber;
  readonly gender?: Gender;
}

/** Grammemes of forms that a text of today would not choose: «женою», «Марьею», «в лесу́». */
const RARE = ['V-oy', 'V-ey', 'V-be', 'V-ie', 'V-en', 'V-bi', 'V-ej', 'V-sh', 'Arch', 'Infr', 'Slng', 'Dist', 'Erro', 'Litr'];
/** Second cases, and the first ones that stand for them where a word has no second. */
const FIRST_CASE: Partial<Record<Case, Case>> = { gen2: 'gent', loc2: 'loct', acc2: 'accs', voct: 'nomn' };

/** The form of the reading's word in the case, number and gender asked for; null where its paradigm has none. */
export function inflectWord(lexicon: Lexicon, reading: WordReading, target: Target): string | null {
  const { word, tag } = reading;
  const { paradigms, prefixes, suffixes } = lexicon.dictionary;
  const number = target.number ?? tag.number;
  let best = -1;
  let bestCost = Infinity;
  for (let at = paradigms.offsets[word.paradigm]!, end = paradigms.offsets[word.paradigm + 1]!; at < end; at++) {
    const cost = costOf(lexicon.tag(paradigms.tagIds[at]!), tag, target, number);
    if (cost < bestCost) {
      bestCost = cost;
      best = at;
    }
  }
  if (best < 0) {
    const first = FIRST_CASE[target.case];
    return first ? inflectWord(lexicon, reading, { ...target, case: first }) : null;
  }
  const form = word.before + prefixes[paradigms.prefixIds[best]!]! + word.stem + suffixes[paradigms.suffixIds[best]!]! + word.after;
  if (!word.first) return form;
  const firstForm = inflectWord(lexicon, word.first, target);
  return firstForm === null ? null : `${firstForm}-${form}`;
}

/** How far a form is from what is asked for; Infinity where it is another thing. */
function costOf(form: Tag, from: Tag, target: Target, number: GrammaticalNumber | null): number {
  if (form.pos !== from.pos || form.case !== target.case || (form.tense !== from.tense && from.tense !== null)) return Infinity;
  if (number && form.number && form.number !== number) return Infinity;
  // OpenCorpora keeps a name's patronymics among its forms: «Марин», «Мариновна».
  if (form.grammemes.has('Patr') !== from.grammemes.has('Patr')) return Infinity;
  let cost = 0;
  const gender = target.gender ?? from.gender;
  // A plural form tells no gender: any will do. A gender asked for that the word has not (Иванов, femn of «Петренко») costs, no more.
  if (form.gender && gender && form.gender !== gender && form.gender !== 'ms-f') cost += gender === 'ms-f' ? 1 : 8;
  if (form.animacy && from.animacy && form.animacy !== from.animacy) cost += 4;
  for (const grammeme of from.grammemes) if ((grammeme === 'actv' || grammeme === 'pssv' || grammeme === 'Supr') && !form.grammemes.has(grammeme)) return Infinity;
  for (const grammeme of RARE) if (form.grammemes.has(grammeme)) cost += 2;
  return cost;
}
