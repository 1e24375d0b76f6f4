import { readFile } from 'node:fs/promises';

export interface ZipEntry {
  readonly name: string;
  /** Bytes that it takes in the archive. */
  readonly compressed: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** The files of a zip archive, as its central directory lists them. */
export async function listZip(file: string): Promise<ZipEntry[]> {
  const bytes = await readFile(file);
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== endOfDirectory) end--;
  if (end < 0) throw new Error(`${file} is no zip archive.`);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== directoryEntry) throw new Error(`The directory of ${file} is damaged.`);
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({ name: bytes.toString('utf8', at + 46, at + 46 + nameLength), compressed: bytes.readUInt32LE(at + 20) });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
