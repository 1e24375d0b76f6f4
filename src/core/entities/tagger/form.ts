import type { Language } from '../../lang/language.ts';
import type { Morphology, Reading } from '../../morphology/morphology.ts';
import type { Token } from '../../token.ts';
import { wordKey } from '../articleWords.ts';
import type { Clusters } from './clusters.ts';
import { hashText, mix } from './hash.ts';

/** Kinds of features of a form. The numbers are part of the model: a new kind gets a new one, and the model is trained anew. */
const enum Kind {
  Word = 1, Key, Prefix, Suffix, Shape, ShortShape, Cluster, CoarseCluster, Lemma, Pos, PosCase, NameKind, NameKinds, Animacy, Known, Number, Lexicon, Length,
  CaseSet, Part
}

/** What a token's form says wherever it stands. Features are hashes without the distance from the token they describe. */
export interface Form {
  /** Features, those that reach farthest first. */
  readonly features: Int32Array;
  /** How many of the features have a say at a distance of 0, 1, 2 and 3 tokens: fewer the farther. */
  readonly within: Uint8Array;
  readonly key: string;
  readonly keyHash: number;
  readonly wordHash: number;
  readonly shapeHash: number;
  /** Part of speech and case (Russian), or word cluster (English): what stands for the form in patterns with its neighbours. */
  readonly classHash: number;
  readonly capital: boolean;
  readonly isWord: boolean;
}

/** How far to each side a token's neighbours have a say. */
export const FARTHEST = 3;

export interface FormSources {
  readonly language: Language;
  readonly morphology: Morphology | null;
  readonly clusters: Clusters | null;
  /** Numbers of the lexicons that a form (lower case, and by its key) is in. */
  readonly lexicons: (lower: string, key: string) => readonly number[];
}

/** Shape: capital A, small a, digit 0, other marks as they are; `short` takes runs of one as one: «Xx-Xx». */
function shapeOf(text: string, short: boolean): string {
  let shape = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    const lower = char.toLowerCase();
    const mark = char >= '0' && char <= '9' ? '0' : lower !== char ? (char < '\u0250' ? 'L' : 'A') : char !== char.toUpperCase() ? (char < '\u0250' ? 'l' : 'a') : char;
    if (!short || mark !== shape[shape.length - 1]) shape += mark;
  }
  return shape.slice(0, 12);
}

const NAME_KINDS = ['Name', 'Surn', 'Patr', 'Geox', 'Orgn', 'Trad', 'Abbr', 'Init'];

export function readForm(token: Token, sources: FormSources): Form {
  const { text, lower } = token;
  const isWord = token.kind === 'word';
  const key = isWord ? wordKey(token) : lower;
  const byReach: number[][] = Array.from({ length: FARTHEST + 1 }, () => []);
  /** Adds a feature up to a distance. */
  const add: Add = (kind, value, reach) => void byReach[reach]!.push(mix(kind, value));
  const number = token.kind === 'number';
  const wordHash = hashText(number ? '0'.repeat(Math.min(5, lower.length)) : lower);
  const keyHash = hashText(key);
  const shape = shapeOf(text, true);
  const shapeHash = hashText(shape);
  add(Kind.Word, wordHash, 3);
  let classHash = wordHash;
  if (isWord) {
    if (key !== lower) add(Kind.Key, keyHash, 3);
    add(Kind.ShortShape, shapeHash, 2);
    add(Kind.Shape, hashText(shapeOf(text, false)), 0);
    add(Kind.Length, Math.min(text.length, 8), 0);
    for (let n = 1; n <= 5 && n < lower.length; n++) {
      add(Kind.Prefix, hashText(lower.slice(0, n)) + n | 0, 0);
      add(Kind.Suffix, hashText(lower.slice(-n)) + n | 0, n === 3 || n === 2 ? 1 : 0);
    }
    const hyphen = lower.lastIndexOf('-');
    if (hyphen > 0) {
      add(Kind.Part, hashText(lower.slice(hyphen + 1)), 0);
      add(Kind.Part, hashText(lower.slice(0, hyphen)) + 1 | 0, 0);
    }
    for (const lexicon of sources.lexicons(lower, key)) add(Kind.Lexicon, lexicon, 2);
    classHash = sources.language === 'ru' && sources.morphology
      ? addGrammar(sources.morphology.readings(lower), add)
      : addClusters(sources.clusters, lower, add) ?? shapeHash;
  }
  const within = new Uint8Array(FARTHEST + 1);
  const features = new Int32Array(byReach.reduce((sum, list) => sum + list.length, 0));
  let size = 0;
  for (let reach = FARTHEST; reach >= 0; reach--) {
    features.set(byReach[reach]!, size);
    size += byReach[reach]!.length;
    within[reach] = size;
  }
  return {
    features, within, key, keyHash, wordHash, shapeHash,
    classHash: isWord ? mix(classHash, token.capital ? 1 : 0) : wordHash, capital: isWord && token.capital, isWord
  };
}

type Add = (kind: Kind, value: number, reach: number) => void;

function addClusters(clusters: Clusters | null, lower: string, add: Add): number | null {
  if (!clusters) return null;
  const fine = clusters.fine(lower);
  add(Kind.Cluster, fine, 2);
  const coarse = clusters.coarse(fine);
  add(Kind.CoarseCluster, coarse, 3);
  return coarse;
}

/** Adds what the dictionary says of the form; returns its part of speech and case as a hash. */
function addGrammar(readings: readonly Reading[], add: Add): number {
  const [first] = readings;
  if (!first) {
    add(Kind.Known, 2, 2);
    return 0;
  }
  const { tag } = first;
  const pos = hashText(tag.pos);
  const posCase = mix(pos, hashText(tag.case ?? ''));
  add(Kind.Pos, pos, 2);
  add(Kind.PosCase, posCase, 2);
  add(Kind.Known, first.known ? 1 : 0, 2);
  add(Kind.Lemma, hashText(first.lemma), 3);
  if (tag.animacy) add(Kind.Animacy, mix(pos, hashText(tag.animacy)), 1);
  if (tag.number) add(Kind.Number, mix(posCase, mix(hashText(tag.number), hashText(tag.gender ?? ''))), 1);
  const cases = new Set<string>();
  let kinds = 0;
  for (const { tag: other, known } of readings) {
    NAME_KINDS.forEach((kind, i) => {
      if (other.grammemes.has(kind)) kinds |= 1 << i + (known ? 0 : 8);
    });
    if (other.case) cases.add(other.case);
  }
  for (let bit = 0; bit < 16; bit++) if (kinds >>> bit & 1) add(Kind.NameKind, bit, 2);
  add(Kind.NameKinds, mix(kinds, pos), 1);
  if (cases.size > 0) add(Kind.CaseSet, hashText([...cases].sort().join()), 1);
  return mix(posCase, kinds & 0xff);
}
