import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packDictionary } from './packDictionary.ts';

const SOURCES = ['words.dawg', 'paradigms.array', 'suffixes.json', 'gramtab-opencorpora-int.json', 'p_t_given_w.intdawg',
  'prediction-suffixes-0.dawg', 'prediction-suffixes-1.dawg', 'prediction-suffixes-2.dawg'];

/**
 * Packs OpenCorpora's dictionary (CC BY-SA 3.0), as the npm package "az" carries it, into `target`.
 * Does nothing where that was packed from the same files by the same code: a digest of both lies beside it.
 */
export function buildDictionary(target: string): void {
  const here = dirname(fileURLToPath(import.meta.url));
  const folder = join(here, '../../node_modules/az/dicts');
  const files = new Map(SOURCES.map(name => [name, new Uint8Array(readFileSync(join(folder, name)))]));
  const digest = createHash('sha256');
  for (const bytes of files.values()) digest.update(bytes);
  for (const code of ['packDictionary.ts', 'dawg.ts', '../core/morphology/dictionary.ts', '../core/morphology/letterTable.ts', '../core/morphology/letters.ts']) {
    digest.update(readFileSync(join(here, code)));
  }
  const stamp = `${target}.sha256`;
  const sum = digest.digest('hex');
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sum) return;
  const packed = packDictionary(files);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, packed);
  writeFileSync(stamp, sum);
}
