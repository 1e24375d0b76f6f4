import type { ByteReader, ByteWriter } from './byteReader.ts';
import { foldLetter, standsFor } from './letters.ts';

/** A list of keys (words, stems, endings), each found by its letters; ё in a key is found by е as well. */
export interface LetterTable {
  readonly size: number;
  /** All keys, one after another; key k lies from `offsets[k]` to `offsets[k + 1]`. */
  readonly letters: Uint8Array;
  readonly offsets: Uint32Array;
  /** Open addressing: key + 1, or 0 for an empty place. Its length is a power of two. */
  readonly places: Int32Array;
}

export const HASH_START = 0x811c9dc5 | 0;

/** The hash of the letters so far with one more. */
export function addToHash(hash: number, letter: number): number {
  return Math.imul(hash ^ foldLetter(letter), 0x01000193);
}

function placeOf(hash: number, mask: number): number {
  return (hash ^ hash >>> 15) & mask;
}

/**
 * Calls `visit` with each key that letters `start` to `end` may stand for; `hash` is the hash of these letters in order.
 */
export function forEachKey(table: LetterTable, letters: Uint8Array, start: number, end: number, hash: number, visit: (key: number) => void): void {
  const mask = table.places.length - 1;
  for (let place = placeOf(hash, mask); ; place = (place + 1) & mask) {
    const key = table.places[place]! - 1;
    if (key < 0) return;
    if (isKey(table, key, letters, start, end)) visit(key);
  }
}

function isKey(table: LetterTable, key: number, letters: Uint8Array, start: number, end: number): boolean {
  const from = table.offsets[key]!;
  if (table.offsets[key + 1]! - from !== end - start) return false;
  for (let i = start, j = from; i < end; i++, j++) {
    if (!standsFor(letters[i]!, table.letters[j]!)) return false;
  }
  return true;
}

/** Keys as packed: sorted, of each only how many letters it shares with the one before, and the rest. */
export function readLetterTable(reader: ByteReader): LetterTable {
  const size = reader.uint32();
  const shared = reader.bytes(size);
  const added = reader.bytes(size);
  const offsets = new Uint32Array(size + 1);
  let rest = 0;
  for (let key = 0; key < size; key++) {
    offsets[key + 1] = offsets[key]! + shared[key]! + added[key]!;
    rest += added[key]!;
  }
  const packed = reader.bytes(rest);
  const letters = new Uint8Array(offsets[size]!);
  const capacity = 1 << 32 - Math.clz32(Math.max(1, size) * 2);
  const places = new Int32Array(capacity);
  const hashes = new Int32Array(256); // of the first n letters of the key before
  hashes[0] = HASH_START;
  let previous = 0;
  for (let key = 0, from = 0; key < size; key++) {
    const start = offsets[key]!;
    const common = shared[key]!;
    for (let i = 0; i < common; i++) letters[start + i] = letters[previous + i]!;
    let hash = hashes[common]!;
    for (let i = common, end = common + added[key]!; i < end; i++) {
      const letter = packed[from++]!;
      letters[start + i] = letter;
      hash = addToHash(hash, letter);
      hashes[i + 1] = hash;
    }
    let place = placeOf(hash, capacity - 1);
    while (places[place] !== 0) place = (place + 1) & capacity - 1;
    places[place] = key + 1;
    previous = start;
  }
  return { size, letters, offsets, places };
}

/** `keys` sorted by their letters and without repetition. */
export function writeLetterTable(writer: ByteWriter, keys: readonly Uint8Array[]): void {
  writer.uint32(keys.length);
  const shared = new Uint8Array(keys.length);
  const added = new Uint8Array(keys.length);
  const rest: number[] = [];
  let before = new Uint8Array(0);
  keys.forEach((key, index) => {
    if (key.length > 255) throw new RangeError('a key is too long');
    let common = 0;
    while (common < before.length && common < key.length && before[common] === key[common]) common++;
    shared[index] = common;
    added[index] = key.length - common;
    for (let i = common; i < key.length; i++) rest.push(key[i]!);
    before = new Uint8Array(key);
  });
  writer.bytes(shared);
  writer.bytes(added);
  writer.bytes(Uint8Array.from(rest));
}
