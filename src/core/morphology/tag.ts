import type { Animacy, Case, Gender, GrammaticalNumber, PartOfSpeech, Tag } from './morphology.ts';

const POS: ReadonlySet<string> = new Set<PartOfSpeech>(['NOUN', 'ADJF', 'ADJS', 'COMP', 'VERB', 'INFN', 'PRTF', 'PRTS', 'GRND', 'NUMR', 'ADVB', 'NPRO',
  'PRED', 'PREP', 'CONJ', 'PRCL', 'INTJ', 'LATN', 'PNCT', 'NUMB', 'UNKN']);
const CASES: ReadonlySet<string> = new Set<Case>(['nomn', 'gent', 'datv', 'accs', 'ablt', 'loct', 'voct', 'gen2', 'loc2', 'acc2']);
const GENDERS: ReadonlySet<string> = new Set<Gender>(['masc', 'femn', 'neut', 'ms-f']);
const NUMBERS: ReadonlySet<string> = new Set<GrammaticalNumber>(['sing', 'plur']);
const ANIMACY: ReadonlySet<string> = new Set<Animacy>(['anim', 'inan']);
const PERSONS: ReadonlySet<string> = new Set(['1per', '2per', '3per']);
const TENSES: ReadonlySet<string> = new Set(['past', 'pres', 'futr']);

/** Reads a tag as OpenCorpora writes it: "NOUN,anim,masc,Name sing,nomn". */
export function parseTag(text: string): Tag {
  const grammemes = text.split(/[ ,]/u);
  const pick = <T extends string>(kind: ReadonlySet<string>): T | null => (grammemes.find(grammeme => kind.has(grammeme)) as T | undefined) ?? null;
  const pos = pick<PartOfSpeech>(POS) ?? 'UNKN';
  const kinds = [POS, CASES, GENDERS, NUMBERS, ANIMACY, PERSONS, TENSES];
  return {
    pos,
    case: pick<Case>(CASES),
    number: pick<GrammaticalNumber>(NUMBERS),
    // A name for either sex (Name, Surn) is "ms-f", whatever gender stands beside it.
    gender: grammemes.includes('ms-f') ? 'ms-f' : pick<Gender>(GENDERS),
    animacy: pick<Animacy>(ANIMACY),
    person: pick<'1per' | '2per' | '3per'>(PERSONS),
    tense: pick<'past' | 'pres' | 'futr'>(TENSES),
    grammemes: new Set(grammemes.filter(grammeme => !kinds.some(kind => kind.has(grammeme))))
  };
}

/** Parts of speech, and pronominal adjectives, that no new words join: nothing unknown is guessed to be one. */
const CLOSED: ReadonlySet<string> = new Set<PartOfSpeech>(['NUMR', 'NPRO', 'PRED', 'PREP', 'CONJ', 'PRCL', 'INTJ', 'NUMB', 'LATN', 'PNCT', 'UNKN']);

export function isOpen(tag: Tag): boolean {
  return !CLOSED.has(tag.pos) && !tag.grammemes.has('Apro');
}
