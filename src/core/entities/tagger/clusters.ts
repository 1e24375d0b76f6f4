import { ByteReader, type ByteWriter } from '../../morphology/byteReader.ts';

/** Words that stand in like contexts have one cluster. */
export interface Clusters {
  /** The fine cluster of a lower-case word, from 0 on, or -1. */
  fine(word: string): number;
  /** The coarse cluster that a fine one belongs to. */
  coarse(fine: number): number;
}

const MAGIC = 0x0143_4141;

/** Reads what {@link writeClusters} wrote. Throws an Error where it is damaged. */
export function readClusters(bytes: Uint8Array): Clusters {
  const reader = new ByteReader(bytes);
  if (reader.uint32() !== MAGIC) throw new Error('these are no word clusters, or of another version');
  const size = reader.uint32();
  const shared = reader.bytes(size);
  const rest = reader.text().split('\n');
  const clusters = reader.uint16s(size);
  const coarse = reader.bytes(reader.uint32());
  if (rest.length !== size) throw new Error('the word clusters are damaged');
  const byWord = new Map<string, number>();
  let word = '';
  for (let i = 0; i < size; i++) {
    word = word.slice(0, shared[i]) + rest[i]!;
    byWord.set(word, clusters[i]!);
  }
  return { fine: asked => byWord.get(asked) ?? -1, coarse: fine => coarse[fine] ?? -1 };
}

/** Words sorted, each as what it adds to the one before. */
export function writeClusters(writer: ByteWriter, clusters: ReadonlyMap<string, number>, coarse: Uint8Array): void {
  const words = [...clusters.keys()].sort((a, b) => (a < b ? -1 : 1));
  const shared = new Uint8Array(words.length);
  const rest = words.map((word, i) => {
    const before = words[i - 1] ?? '';
    let common = 0;
    while (common < 255 && common < word.length && word[common] === before[common]) common++;
    shared[i] = common;
    return word.slice(common);
  });
  writer.uint32(MAGIC);
  writer.uint32(words.length);
  writer.bytes(shared);
  writer.text(rest.join('\n'));
  writer.uint16s(words.map(word => clusters.get(word)!));
  writer.uint32(coarse.length);
  writer.bytes(coarse);
}
