/*
 * Russian morphology in OpenCorpora's terms (opencorpora.org/dict.php?act=gram): one reading per way a form can be understood.
 */

export type PartOfSpeech = 'NOUN' | 'ADJF' | 'ADJS' | 'COMP' | 'VERB' | 'INFN' | 'PRTF' | 'PRTS' | 'GRND' | 'NUMR' | 'ADVB' | 'NPRO' | 'PRED'
  | 'PREP' | 'CONJ' | 'PRCL' | 'INTJ' | 'LATN' | 'PNCT' | 'NUMB' | 'UNKN';
export type Case = 'nomn' | 'gent' | 'datv' | 'accs' | 'ablt' | 'loct' | 'voct' | 'gen2' | 'loc2' | 'acc2';
export type Gender = 'masc' | 'femn' | 'neut' | 'ms-f';
export type GrammaticalNumber = 'sing' | 'plur';
export type Animacy = 'anim' | 'inan';

/** The grammar of a reading; one object is shared by all readings with the same tag. */
export interface Tag {
  readonly pos: PartOfSpeech;
  readonly case: Case | null;
  readonly number: GrammaticalNumber | null;
  readonly gender: Gender | null;
  readonly animacy: Animacy | null;
  readonly person: '1per' | '2per' | '3per' | null;
  readonly tense: 'past' | 'pres' | 'futr' | null;
  /** Name, Surn, Patr, Geox, Orgn, Trad, Abbr, Init, Fixd, Sgtm, Pltm …: OpenCorpora's other grammemes. */
  readonly grammemes: ReadonlySet<string>;
}

export interface Reading {
  /** The dictionary form, lower case. */
  readonly lemma: string;
  readonly tag: Tag;
  /** Whether the word is in the dictionary; false: guessed from how it ends. */
  readonly known: boolean;
  /** Share of this reading among those of the form, 0 to 1. */
  readonly score: number;
}

export interface Morphology {
  /** Readings of a word form (any case of letters, ё or е), likeliest first; empty for what is no Cyrillic word. Kept per form. */
  readings(form: string): readonly Reading[];
  /** The form of `reading`'s word in the case and number asked for, lower case; null where it has none. `form` is the word that was read. */
  inflect(form: string, reading: Reading, target: { readonly case: Case; readonly number?: GrammaticalNumber; readonly gender?: Gender }): string | null;
}
