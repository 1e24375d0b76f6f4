import type { Language } from '../../lang/language.ts';
import { ByteReader, ByteWriter } from '../../morphology/byteReader.ts';
import { EDGES, LABELS } from './labels.ts';

/** First bytes of a packed model, and the version of its layout. */
const MAGIC = 0x014d_4141;
/** Goes up when features change: a model trained on others would find nonsense. */
export const FEATURE_VERSION = 2;

/** Trained weights as they ship: whole numbers times `scale`, only those that are not zero. */
export interface NameModel {
  readonly language: Language;
  readonly scale: number;
  readonly edges: Float32Array;
  /** Numbers of the features, rising. */
  readonly features: Int32Array;
  /** The weights of feature f: `labels` and `values` from `offsets[f]` to `offsets[f + 1]`. */
  readonly offsets: Uint32Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
  /**
   * Open addressing: 0 for an empty place, else the index of a feature + 1 with some of the feature's own bits above, so that the many
   * features that are not in the model are told without another look into memory.
   */
  readonly places: Int32Array;
}

/** Adds the weights of a feature, times the scale, to the scores of a token that begin at `at`. */
export function addFeature({ features, offsets, labels, values, places, scale }: NameModel, feature: number, scores: Float32Array, at: number): void {
  const mask = places.length - 1;
  for (let place = placeOf(feature, mask); ; place = place + 1 & mask) {
    const entry = places[place]!;
    if (entry === 0) return;
    if ((entry ^ feature << ROW_BITS) >>> ROW_BITS !== 0) continue;
    const row = (entry & MOST_ROWS) - 1;
    if (features[row] !== feature) continue;
    for (let k = offsets[row]!, end = offsets[row + 1]!; k < end; k++) scores[at + labels[k]!]! += values[k]! * scale;
    return;
  }
}

/** Bits of an entry that name a row; the rest are the feature's lowest. */
const ROW_BITS = 20;
const MOST_ROWS = (1 << ROW_BITS) - 1;

function placeOf(feature: number, mask: number): number {
  return Math.imul(feature, 0x9e3779b1 | 0) >>> 7 & mask;
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
  if (size > MOST_ROWS - 1) throw new Error('it has more features than can be told apart');
  const features = new Int32Array(size);
  for (let row = 0, feature = 0; row < size; row++) features[row] = feature += reader.varint();
  const masks = [0, 1, 2, 3].map(() => reader.bytes(size));
  const offsets = new Uint32Array(size + 1);
  const labels: number[] = [];
  for (let row = 0; row < size; row++) {
    for (let part = 0; part < 4; part++) {
      for (let bits = masks[part]![row]!; bits !== 0; bits &= bits - 1) labels.push(part * 8 + 31 - Math.clz32(bits & -bits));
    }
    offsets[row + 1] = labels.length;
  }
  const values = Int8Array.from(reader.bytes(labels.length));
  if (!reader.atEnd) throw new Error('there is more than a model in it');
  const places = new Int32Array(1 << 32 - Math.clz32(Math.max(1, size) * 2));
  for (let row = 0; row < size; row++) {
    let place = placeOf(features[row]!, places.length - 1);
    while (places[place] !== 0) place = place + 1 & places.length - 1;
    places[place] = features[row]! << ROW_BITS | row + 1;
  }
  return { language, scale, edges, features, offsets, labels: Uint8Array.from(labels), values, places };
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
