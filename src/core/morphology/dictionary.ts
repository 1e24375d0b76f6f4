import { ByteReader } from './byteReader.ts';
import { addToHash, forEachKey, HASH_START, type LetterTable, readLetterTable } from './letterTable.ts';

/** First bytes of a packed dictionary, and the version of its layout. */
export const DICTIONARY_MAGIC = 0x0144_4141;

/** The forms of a kind of word: number n is made of `prefixes[prefixIds[n]]`, the stem and `suffixes[suffixIds[n]]`. */
export interface Paradigms {
  /** Paradigm p has the forms from `offsets[p]` to `offsets[p + 1]`; the first is the dictionary form. */
  readonly offsets: Uint32Array;
  readonly suffixIds: Uint16Array;
  readonly tagIds: Uint16Array;
  readonly prefixIds: Uint8Array;
}

/** Endings of unknown words that begin with one of the paradigm prefixes, and the forms they make likely. */
export interface Endings {
  /** Keys are endings from the last letter to the first. */
  readonly keys: LetterTable;
  readonly offsets: Uint32Array;
  readonly paradigms: Uint16Array;
  readonly forms: Uint8Array;
  /** How often, on a scale of the logarithm: 8 · log₂ of the count. */
  readonly weights: Uint8Array;
}

/** OpenCorpora's dictionary, in pymorphy2's terms: every word is a stem with a paradigm. */
export interface Dictionary {
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** Ids of the suffixes that a written ending, ё as е, may stand for. */
  readonly suffixIds: ReadonlyMap<string, readonly number[]>;
  readonly tags: readonly string[];
  /** How likely a tag is where a form has several and no count of its own, 0 to 255. */
  readonly tagWeights: Uint8Array;
  readonly paradigms: Paradigms;
  readonly stems: LetterTable;
  /** The paradigms of stem s: `stemParadigms` from `stemOffsets[s]` to `stemOffsets[s + 1]`. */
  readonly stemOffsets: Uint32Array;
  readonly stemParadigms: Uint16Array;
  /** Forms whose readings have been counted in texts. */
  readonly counted: LetterTable;
  readonly countedOffsets: Uint32Array;
  readonly countedTags: Uint16Array;
  readonly countedShares: Uint8Array;
  /** One for each of `prefixes`. */
  readonly endings: readonly Endings[];
}

/**
 * Opens a dictionary as the build packs it: not deflated, since the package that ships it is, and inflating is what would take longest here.
 * Throws an Error that says so where the bytes are no whole dictionary of this version.
 */
export function unpackDictionary(packed: Uint8Array): Dictionary {
  try {
    return readDictionary(new ByteReader(packed));
  } catch (error) {
    throw new Error(`the Russian dictionary cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function readDictionary(reader: ByteReader): Dictionary {
  if (reader.uint32() !== DICTIONARY_MAGIC) throw new Error('it is no dictionary, or of another version');
  const prefixes = reader.text().split('\n');
  const suffixes = reader.text().split('\n');
  const tags = reader.text().split('\n');
  const tagWeights = reader.bytes(tags.length);
  const paradigms = readParadigms(reader);
  const stems = readLetterTable(reader);
  const stemOffsets = offsetsOf(reader.bytes(stems.size));
  const stemParadigms = reader.uint16s(stemOffsets[stems.size]!);
  const counted = readLetterTable(reader);
  const countedOffsets = offsetsOf(reader.bytes(counted.size));
  const countedTags = reader.uint16s(countedOffsets[counted.size]!);
  const countedShares = reader.bytes(countedTags.length);
  const endings = prefixes.map(() => readEndings(reader));
  if (!reader.atEnd) throw new Error('there is more than a dictionary in it');
  return {
    prefixes, suffixes, suffixIds: indexSuffixes(suffixes), tags, tagWeights, paradigms, stems, stemOffsets, stemParadigms,
    counted, countedOffsets, countedTags, countedShares, endings
  };
}

function readParadigms(reader: ByteReader): Paradigms {
  const offsets = offsetsOf(reader.bytes(reader.uint32()));
  const forms = offsets[offsets.length - 1]!;
  return { offsets, suffixIds: reader.uint16s(forms), tagIds: reader.uint16s(forms), prefixIds: reader.bytes(forms) };
}

function readEndings(reader: ByteReader): Endings {
  const keys = readLetterTable(reader);
  const offsets = offsetsOf(reader.bytes(keys.size));
  const entries = offsets[keys.size]!;
  return { keys, offsets, paradigms: reader.uint16s(entries), forms: reader.bytes(entries), weights: reader.bytes(entries) };
}

function offsetsOf(counts: Uint8Array): Uint32Array {
  const offsets = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) offsets[i + 1] = offsets[i]! + counts[i]!;
  return offsets;
}

function indexSuffixes(suffixes: readonly string[]): Map<string, number[]> {
  const ids = new Map<string, number[]>();
  suffixes.forEach((suffix, id) => {
    const folded = suffix.includes('ё') ? suffix.replaceAll('ё', 'е') : suffix;
    const known = ids.get(folded);
    if (known) known.push(id);
    else ids.set(folded, [id]);
  });
  return ids;
}

/** Whether the ending of a text's word may stand for `suffix`, of the same length: е for ё, not ё for е. */
function fits(word: string, at: number, suffix: string): boolean {
  for (let i = 0; i < suffix.length; i++) {
    const letter = suffix[i]!;
    const written = word[at + i]!;
    if (written !== letter && !(letter === 'ё' && written === 'е')) return false;
  }
  return true;
}

/** Calls `visit` for every way `word` (lower case) is in the dictionary. */
export function forEachForm(dictionary: Dictionary, word: string, letters: Uint8Array, visit: (stem: number, paradigm: number, form: number) => void): void {
  const folded = word.includes('ё') ? word.replaceAll('ё', 'е') : word;
  dictionary.prefixes.forEach((prefix, prefixId) => {
    if (!word.startsWith(prefix)) return;
    let hash = HASH_START;
    for (let cut = prefix.length; ; cut++) {
      const suffixIds = dictionary.suffixIds.get(folded.slice(cut));
      if (suffixIds) {
        forEachKey(dictionary.stems, letters, prefix.length, cut, hash, stem => {
          for (const suffixId of suffixIds) {
            if (fits(word, cut, dictionary.suffixes[suffixId]!)) visitParadigms(dictionary, stem, prefixId, suffixId, visit);
          }
        });
      }
      if (cut === word.length) break;
      hash = addToHash(hash, letters[cut]!);
    }
  });
}

function visitParadigms(dictionary: Dictionary, stem: number, prefixId: number, suffixId: number, visit: (stem: number, paradigm: number, form: number) => void): void {
  const { offsets, suffixIds, prefixIds } = dictionary.paradigms;
  for (let i = dictionary.stemOffsets[stem]!, end = dictionary.stemOffsets[stem + 1]!; i < end; i++) {
    const paradigm = dictionary.stemParadigms[i]!;
    const first = offsets[paradigm]!;
    for (let form = first, last = offsets[paradigm + 1]!; form < last; form++) {
      if (suffixIds[form] === suffixId && prefixIds[form] === prefixId) visit(stem, paradigm, form - first);
    }
  }
}

/** The longest ending looked up for an unknown word. */
const LONGEST_ENDING = 5;

/** Calls `visit` with the forms that an unknown word of the given letters is likely to be, from the longest known ending. */
export function forEachGuess(endings: Endings, letters: Uint8Array, visit: (paradigm: number, form: number, count: number) => void): void {
  let hash = HASH_START;
  let found = -1;
  const reversed = letters.slice(-LONGEST_ENDING).reverse();
  for (let length = 1; length <= reversed.length; length++) {
    hash = addToHash(hash, reversed[length - 1]!);
    let longer = -1;
    forEachKey(endings.keys, reversed, 0, length, hash, key => {
      if (longer < 0) longer = key;
    });
    if (longer >= 0) found = longer; // an ending that says no more than a shorter one is left out when packed
  }
  if (found < 0) return;
  for (let i = endings.offsets[found]!, end = endings.offsets[found + 1]!; i < end; i++) {
    visit(endings.paradigms[i]!, endings.forms[i]!, 2 ** (endings.weights[i]! / 8));
  }
}
