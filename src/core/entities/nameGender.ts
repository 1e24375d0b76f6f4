import { givenName } from './gazetteer.ts';

// Patronymics: «Иванович», «Ильичу»; «Ивановна», «Ивановны». Endings in any case.
const PATRONYMIC_MASC = /(?:ович|евич|ьич|мич|кич)(?:а|у|ем|е)?$/u;
const PATRONYMIC_FEMN = /(?:овн|евн|ичн)(?:а|ы|е|у|ой)$/u;
// Surnames whose ending tells: «Ивановой», «Достоевскую», «Толстая»; «Ивановым», «Достоевскому». Not «Иванова», which is either's.
const SURNAME_FEMN = /(?:(?:ов|ев|ёв|ин|ын)(?:ой|ою)|(?:ск|цк)(?:ая|ую)|[нрт]ая|[нрт]ую)$/u;
const SURNAME_MASC = /(?:(?:ов|ев|ёв|ин|ын)(?:ым|у)?|(?:ск|цк)(?:ий|ого|ому|им)|[нрт](?:ый|ого|ому))$/u;

/** Whether a word in lower case looks like a patronymic, in any case. */
export function isPatronymic(lower: string): boolean {
  return PATRONYMIC_FEMN.test(lower) || lower.length > 5 && PATRONYMIC_MASC.test(lower);
}

/** The gender that the words of a person's name show, in whatever case they are; null where they do not tell. */
export function formGender(words: readonly string[]): 'masc' | 'femn' | null {
  const lowers = words.map(word => word.toLowerCase());
  for (const lower of lowers) {
    if (PATRONYMIC_FEMN.test(lower)) return 'femn';
    if (lower.length > 5 && PATRONYMIC_MASC.test(lower)) return 'masc';
  }
  if (lowers.length > 1) {
    const given = givenName(lowers[0]!);
    if (given === 'masc' || given === 'femn') return given;
  }
  const surname = lowers[lowers.length - 1]!;
  if (surname.length > 4 && SURNAME_FEMN.test(surname)) return 'femn';
  if (surname.length > 4 && SURNAME_MASC.test(surname)) return lowers.length > 1 || !/(?:ов|ев|ин|ын)у$/u.test(surname) ? 'masc' : null;
  return null;
}
