import type { Language } from '../../lang/language.ts';
import { ByteReader, ByteWriter } from '../../morphology/byteReader.ts';
import { FEATURE_BITS } from './hash.ts';
import { EDGES, LABELS } from './labels.ts';
import { addRows, ROW, weightByte } from './packedScores.ts';

/** First bytes of a packed model, and the version of its layout. */
const MAGIC = 0x014d_4141;
/** Goes up when features change: a model trained on others would find nonsense. */
export const FEATURE_VERSION = 2;

/** Trained weights as they ship: whole numbers times `scale`, only those that are not zero. */
export interface NameModel {
  readonly language: Language;
  readonly scale: number;
  readonly edges: Float32Array;
  /**
   * For each 32 numbers that a feature can have two places: a bit for each, whether the model has it, and how many features of the model come before.
   * Most features of a text are not in the model, and one look into memory tells.
   */
  readonly index: Int32Array;
  /** The weights of the model's features, a row each (see packedScores.ts). */
  readonly weights: Int32Array;
}

/**
 * Adds the weights of `size` features, in units of `scale`, to the packed scores of a token that begin at `at`. Overwrites the features: all rows are looked up
 * before the first is read, so that the memory works on many at once.
 */
export function addFeatures({ index, weights }: NameModel, features: Int32Array, size: number, scores: Int32Array, at: number): void {
  let rows = 0;
  for (let k = 0; k < size; k++) {
    const feature = features[k]!;
    const word = feature >>> 5 << 1;
    const bits = index[word]!;
    // Written down in any case and kept where the bit is set: a branch would wait for the memory.
    features[rows] = (index[word + 1]! + countBits(bits & (1 << (feature & 31)) - 1)) * ROW;
    rows += bits >>> (feature & 31) & 1;
  }
  addRows(weights, features, rows, scores, at);
}

function countBits(bits: number): number {
  let count = bits - (bits >>> 1 & 0x55555555);
  count = (count & 0x33333333) + (count >>> 2 & 0x33333333);
  return Math.imul(count + (count >>> 4) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Opens a model that {@link packModel} packed. Throws an Error that names the language where the bytes are no whole model of this version. */
export function unpackModel(packed: Uint8Array, language: Language): NameModel {
  try {
    return readModel(new ByteReader(packed), language);
  } catch (error) {
    throw new Error(`the model of names (${language}) cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function readModel(reader: ByteReader, language: Language): NameModel {
  if (reader.uint32() !== MAGIC) throw new Error('it is no model, or of another version');
  const version = reader.uint32();
  if (version !== FEATURE_VERSION) throw new Error(`it was trained on features of version ${version}, not ${FEATURE_VERSION}`);
  const trained = reader.text();
  if (trained !== language) throw new Error(`it was trained for "${trained}"`);
  const floatBytes = reader.bytes(4 * (EDGES.from.length + 1));
  const floats = new DataView(floatBytes.buffer, floatBytes.byteOffset, floatBytes.byteLength);
  const scale = floats.getFloat32(0, true);
  const edges = Float32Array.from(EDGES.from, (_, e) => floats.getFloat32(4 + 4 * e, true));
  const size = reader.uint32();
  const index = new Int32Array(2 ** FEATURE_BITS / 32 * 2);
  for (let row = 0, feature = 0; row < size; row++) {
    feature += reader.varint();
    if (feature >= 2 ** FEATURE_BITS) throw new Error('it has a feature out of range');
    index[feature >>> 5 << 1]! |= 1 << (feature & 31);
  }
  let before = 0;
  for (let word = 0; word < index.length; word += 2) {
    index[word + 1] = before;
    before += countBits(index[word]!);
  }
  if (before !== size) throw new Error('it has a feature twice');
  const masks = [0, 1, 2, 3].map(() => reader.bytes(size));
  const values = reader.bytes(masks.reduce((sum, part) => part.reduce((bits, mask) => bits + countBits(mask), sum), 0));
  const signed = new Int8Array(values.buffer, values.byteOffset, values.length);
  const weights = new Uint8Array(size * ROW * 4).fill(weightByte(0));
  for (let row = 0, k = 0; row < size; row++) {
    for (let part = 0; part < 4; part++) {
      const first = row * ROW * 4 + part * 8;
      for (let bits = masks[part]![row]!; bits !== 0; bits &= bits - 1) weights[first + 31 - Math.clz32(bits & -bits)] = weightByte(signed[k++]!);
    }
  }
  if (!reader.atEnd) throw new Error('there is more than a model in it');
  return { language, scale, edges, index, weights: new Int32Array(weights.buffer) };
}

/** The largest whole number a weight becomes. */
const LARGEST = 127;

export interface PackOptions {
  readonly language: Language;
  /** Weights nearer to zero become zero. */
  readonly least: number;
}

/** Packs weights (see Weights in the training code): rounded to whole numbers, small ones left out. */
export function packModel(trained: { readonly features: Int32Array; readonly weights: Float32Array; readonly edges: Float32Array }, { language, least }: PackOptions): Uint8Array {
  const writer = new ByteWriter();
  writer.uint32(MAGIC);
  writer.uint32(FEATURE_VERSION);
  writer.text(language);
  let largest = 0;
  for (const weight of trained.weights) largest = Math.max(largest, Math.abs(weight));
  const scale = Math.fround(largest / LARGEST) || 1;
  const floats = new DataView(new ArrayBuffer(4 * (trained.edges.length + 1)));
  floats.setFloat32(0, scale, true);
  trained.edges.forEach((edge, e) => floats.setFloat32(4 + 4 * e, edge, true));
  writer.bytes(new Uint8Array(floats.buffer));
  const kept: number[] = [];
  const masks: number[][] = [[], [], [], []];
  const values: number[] = [];
  trained.features.forEach((feature, row) => {
    let mask = 0;
    for (let label = 0; label < LABELS; label++) {
      const weight = trained.weights[row * LABELS + label]!;
      const value = Math.abs(weight) < least ? 0 : Math.round(weight / scale);
      if (value === 0) continue;
      mask |= 1 << label;
      values.push(value);
    }
    if (mask === 0) return;
    kept.push(feature);
    masks.forEach((part, p) => part.push(mask >>> p * 8 & 255));
  });
  writer.uint32(kept.length);
  let before = 0;
  for (const feature of kept) {
    writer.varint(feature - before);
    before = feature;
  }
  for (const part of masks) writer.bytes(Uint8Array.from(part));
  writer.bytes(Uint8Array.from(values, value => value & 255));
  return writer.toBytes();
}
