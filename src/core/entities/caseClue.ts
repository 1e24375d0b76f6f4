import type { FoundArticle } from '../detect.ts';
import type { Case, Morphology, Reading } from '../morphology/morphology.ts';
import type { PlacedName } from './placedNames.ts';

const PREPOSITIONS: ReadonlyMap<string, readonly Case[]> = new Map(([
  ['в во на', 'loct accs'], ['из изо от до у для без около ради возле после против вокруг кроме среди вместо', 'gent'], ['с со', 'ablt gent'], ['к ко', 'datv'],
  ['о об обо при', 'loct'], ['над перед между', 'ablt'], ['под за', 'ablt accs'], ['по', 'datv loct'], ['про через', 'accs']
] as const).flatMap(([words, cases]) => words.split(' ').map(word => [word, cases.split(' ') as Case[]] as const)));

/**
 * The cases that the words before a Russian name allow it: those a preposition governs («в Лахоре»), those of the office that a person is named with
 * («президента Александра Лукашенко»), the genitive after another noun («по словам Слесарева»). Null where nothing tells.
 */
export function casesAllowed(article: FoundArticle, { paragraph, first, type }: PlacedName, morphology: Morphology | null): ReadonlySet<Case> | null {
  const { tokens } = article.paragraphs[paragraph]!.findings.passage;
  const before = tokens[/^[«„“"]$/u.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1];
  if (before?.kind !== 'word') return null;
  const governed = PREPOSITIONS.get(before.lower);
  if (governed) return new Set(governed);
  if (type !== 'person' || !morphology || before.text !== before.lower) return null;
  const nouns = nounReadings(before.text, morphology);
  if (nouns.length === 0) return null;
  const own = casesOfNoun(nouns);
  // «адвокат чиновника Марина Гущина»: the person may be whoever the office is of, or who holds it
  const holder = tokens[first - 2];
  if (holder?.kind !== 'word') return own;
  const offices = nounReadings(holder.text, morphology).filter(({ tag }) => tag.animacy === 'anim');
  return offices.length > 0 ? new Set([...own, ...casesOfNoun(offices)]) : own;
}

/** What a word is as a noun; nothing where the dictionary does not know it for one first of all. */
function nounReadings(word: string, morphology: Morphology): readonly Reading[] {
  const readings = morphology.readings(word);
  return readings[0]?.known && readings[0].tag.pos === 'NOUN' ? readings.filter(({ tag }) => tag.pos === 'NOUN' && tag.case !== null) : [];
}

/** The cases of a name behind a noun: that of whoever it is called by, the genitive where it is a thing. */
function casesOfNoun(nouns: readonly Reading[]): ReadonlySet<Case> {
  if (!nouns.some(({ tag }) => tag.animacy === 'anim')) return new Set<Case>(['gent']);
  return new Set(nouns.filter(({ tag }) => tag.number === 'sing').map(({ tag }) => tag.case!));
}
