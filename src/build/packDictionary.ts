import { ByteWriter } from '../core/morphology/byteReader.ts';
import { DICTIONARY_MAGIC } from '../core/morphology/dictionary.ts';
import { encodeLetter } from '../core/morphology/letters.ts';
import { writeLetterTable } from '../core/morphology/letterTable.ts';
import { forEachDawgKey, readDawg, readPayload } from './dawg.ts';

const PREFIXES = ['', 'по', 'наи'];
/** Endings: how many guesses are kept for each, and the least share of all its words that a guess must have. */
const MOST_GUESSES = 12;
const LEAST_SHARE = 0.02;
/** Endings of four letters and more that this few words have say little. */
const LEAST_WORDS = 3;

interface ParadigmTable {
  readonly counts: number[];
  readonly suffixIds: number[];
  readonly tagIds: number[];
  readonly prefixIds: number[];
  readonly offsets: number[];
}

/** Packs pymorphy2's files for `unpackDictionary`. The same files give the same bytes. */
export function packDictionary(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const file = (name: string): Uint8Array => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`${name} is missing`);
    return bytes;
  };
  const suffixes = JSON.parse(new TextDecoder().decode(file('suffixes.json'))) as string[];
  const tags = JSON.parse(new TextDecoder().decode(file('gramtab-opencorpora-int.json'))) as string[];
  const paradigms = readParadigms(file('paradigms.array'));
  const writer = new ByteWriter();
  writer.uint32(DICTIONARY_MAGIC);
  writer.text(PREFIXES.join('\n'));
  writer.text(suffixes.join('\n'));
  writer.text(tags.join('\n'));
  const counted = readCounts(file('p_t_given_w.intdawg'), tags);
  writer.bytes(counted.tagWeights);
  writer.uint32(paradigms.counts.length);
  writer.bytes(Uint8Array.from(paradigms.counts));
  writer.uint16s(paradigms.suffixIds);
  writer.uint16s(paradigms.tagIds);
  writer.bytes(Uint8Array.from(paradigms.prefixIds));
  writeStems(writer, file('words.dawg'), paradigms, suffixes);
  writeLists(writer, counted.words, pairs => {
    writer.uint16s(pairs.map(([tag]) => tag));
    writer.bytes(Uint8Array.from(pairs, ([, share]) => share));
  });
  PREFIXES.forEach((_, id) => writeEndings(writer, file(`prediction-suffixes-${id}.dawg`)));
  return writer.toBytes();
}

function readParadigms(bytes: Uint8Array): ParadigmTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table: ParadigmTable = { counts: [], suffixIds: [], tagIds: [], prefixIds: [], offsets: [] };
  let position = 2;
  for (let left = view.getUint16(0, true); left > 0; left--) {
    const forms = view.getUint16(position, true) / 3;
    if (forms > 255) throw new Error(`a paradigm has ${forms} forms`);
    const number = (index: number): number => view.getUint16(position + 2 + index * 2, true);
    table.offsets.push(table.suffixIds.length);
    table.counts.push(forms);
    for (let i = 0; i < forms; i++) {
      table.suffixIds.push(number(i));
      table.tagIds.push(number(forms + i));
      table.prefixIds.push(number(forms * 2 + i));
    }
    position += 2 + forms * 6;
  }
  return table;
}

const CP1251_YO = 0xb8;
const CP1251_APOSTROPHE = 0x92;

/** A byte of cp1251 as one of the dictionary's letters. */
function letterOf(byte: number): number {
  const letter = byte >= 0xe0 ? byte - 0xe0 + 1 : encodeLetter(byte === CP1251_YO ? 0x451 : byte === CP1251_APOSTROPHE ? 0x27 : byte);
  if (letter === 0) throw new Error(`an unexpected character in the dictionary: ${byte}`);
  return letter;
}

function keyLetters(key: Uint8Array, length: number): Uint8Array {
  return Uint8Array.from(key.subarray(0, length), letterOf);
}

/** Letters as a string, which sorts and is a key of a map. */
function toKey(letters: Uint8Array): string {
  return String.fromCharCode(...letters);
}

function fromKey(key: string): Uint8Array {
  return Uint8Array.from(key, letter => letter.charCodeAt(0));
}

/** A word is in the list once for each of its forms; its first form gives the stem. */
function writeStems(writer: ByteWriter, bytes: Uint8Array, paradigms: ParadigmTable, suffixes: readonly string[]): void {
  const stems = new Map<string, Set<number>>();
  const suffixLengths = suffixes.map(suffix => suffix.length);
  forEachDawgKey(readDawg(bytes), (key, length) => {
    const separator = length - 5;
    if (readPayload(key, separator, 1) !== 0) return;
    const paradigm = readPayload(key, separator, 0);
    const first = paradigms.offsets[paradigm]!;
    const from = PREFIXES[paradigms.prefixIds[first]!]!.length;
    const stem = toKey(keyLetters(key.subarray(from), separator - from - suffixLengths[paradigms.suffixIds[first]!]!));
    const known = stems.get(stem);
    if (known) known.add(paradigm);
    else stems.set(stem, new Set([paradigm]));
  });
  writeLists(writer, new Map([...stems].map(([stem, ids]) => [stem, [...ids].sort((a, b) => a - b)])), ids => writer.uint16s(ids));
}

/** Keys, the length of each one's list, and all lists as one. */
function writeLists<T>(writer: ByteWriter, lists: ReadonlyMap<string, readonly T[]>, writeAll: (all: readonly T[]) => void): void {
  const keys = [...lists.keys()].sort((a, b) => (a < b ? -1 : 1));
  writeLetterTable(writer, keys.map(fromKey));
  writer.bytes(Uint8Array.from(keys, key => {
    const { length } = lists.get(key)!;
    if (length > 255) throw new Error('a list is too long');
    return length;
  }));
  writeAll(keys.flatMap(key => lists.get(key)!));
}

/** Shares of tags by form, and how likely each tag is on the whole. Shares are of 255; less than one is left out. */
function readCounts(bytes: Uint8Array, tags: readonly string[]): { words: Map<string, [tag: number, share: number][]>; tagWeights: Uint8Array } {
  const tagIds = new Map(tags.map((tag, id) => [tag, id]));
  const words = new Map<string, [number, number][]>();
  const sums = new Float64Array(tags.length);
  const counts = new Float64Array(tags.length);
  forEachDawgKey(readDawg(bytes), (key, length, value) => {
    const colon = key.indexOf(58);
    if (key[0]! < 128) return; // Roman numbers
    const tag = tagIds.get(String.fromCharCode(...key.subarray(colon + 1, length)));
    if (tag === undefined) return;
    const share = Math.round(value / 1e6 * 255);
    sums[tag]! += share;
    counts[tag]!++;
    if (share === 0) return;
    const word = toKey(keyLetters(key, colon));
    const known = words.get(word);
    if (known) known.push([tag, share]);
    else words.set(word, [[tag, share]]);
  });
  // A tag seen with few words is drawn towards the middle.
  return { words, tagWeights: Uint8Array.from(sums, (sum, tag) => Math.round((sum + 5 * 60) / (counts[tag]! + 5))) };
}

interface Guess {
  readonly paradigm: number;
  readonly form: number;
  readonly count: number;
}

function writeEndings(writer: ByteWriter, bytes: Uint8Array): void {
  const endings = new Map<string, Guess[]>();
  forEachDawgKey(readDawg(bytes), (key, length) => {
    const separator = length - 7;
    const ending = toKey(keyLetters(key, separator).reverse());
    const guess = { count: readPayload(key, separator, 0), paradigm: readPayload(key, separator, 1), form: readPayload(key, separator, 2) };
    const known = endings.get(ending);
    if (known) known.push(guess);
    else endings.set(ending, [guess]);
  });
  const kept = new Map<string, readonly Guess[]>();
  for (const [ending, guesses] of [...endings].sort(([a], [b]) => a.length - b.length)) {
    const total = guesses.reduce((sum, { count }) => sum + count, 0);
    if (ending.length > 3 && total < LEAST_WORDS) continue;
    const best = guesses.filter(({ count }) => count >= total * LEAST_SHARE)
      .sort((a, b) => b.count - a.count || a.paradigm - b.paradigm || a.form - b.form).slice(0, MOST_GUESSES);
    if (best.length > 0 && !saysTheSame(best, shorterEnding(kept, ending))) kept.set(ending, best);
  }
  writeLists(writer, kept, guesses => {
    writer.uint16s(guesses.map(({ paradigm }) => paradigm));
    writer.bytes(Uint8Array.from(guesses, ({ form }) => form));
    writer.bytes(Uint8Array.from(guesses, ({ count }) => Math.min(255, Math.round(8 * Math.log2(count)))));
  });
}

function shorterEnding(kept: ReadonlyMap<string, readonly Guess[]>, ending: string): readonly Guess[] | undefined {
  for (let length = ending.length - 1; length > 0; length--) {
    const shorter = kept.get(ending.slice(0, length));
    if (shorter) return shorter;
  }
  return undefined;
}

/** Whether a longer ending leaves the guesses and their order as they are. */
function saysTheSame(guesses: readonly Guess[], shorter: readonly Guess[] | undefined): boolean {
  return shorter !== undefined && guesses.length === shorter.length
    && guesses.every(({ paradigm, form }, i) => shorter[i]!.paradigm === paradigm && shorter[i]!.form === form);
}

