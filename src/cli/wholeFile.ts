import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The target exists and was made read-only on purpose; renaming over it would not ask. */
export class ReadOnlyError extends Error {}

/** The target's name belongs to a folder. */
export class IsFolderError extends Error {}

/**
 * A file that appears under its name complete or not at all: it is written beside its target under another name, brought to the disk and renamed.
 * Call {@link finish} when all is written, or {@link discard}. A target that is a symbolic link stays one.
 */
export class WholeFile {
  readonly #target: string;
  readonly #temporary: string;
  readonly #mode: number | null;
  #descriptor: number | null;

  /** Makes the target's folder if there is none. Throws what the file system says, {@link ReadOnlyError} or {@link IsFolderError}. */
  constructor(path: string) {
    makeFolder(dirname(path));
    const existing = existingTarget(path);
    this.#target = existing?.path ?? path;
    this.#mode = existing?.mode ?? null;
    // A short name of its own: the target's may be as long as the file system allows already.
    this.#temporary = join(dirname(this.#target), `.article-annotator-${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`);
    this.#descriptor = openSync(this.#temporary, 'wx');
  }

  write(text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    for (let written = 0; written < bytes.length;) written += writeSync(this.#descriptor!, bytes, written);
  }

  /** Puts the file in its place. */
  finish(): void {
    fsyncSync(this.#descriptor!);
    this.#close();
    if (this.#mode !== null) chmodSync(this.#temporary, this.#mode);
    renameSync(this.#temporary, this.#target);
  }

  /** Leaves the target as it was and nothing beside it. Harmless after {@link finish}. */
  discard(): void {
    try {
      this.#close();
      unlinkSync(this.#temporary);
    } catch {
      // It is gone, or the disk is: there is nothing left to tidy.
    }
  }

  #close(): void {
    const descriptor = this.#descriptor;
    this.#descriptor = null;
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** Writes `text` to `path`, whole or not at all. Throws as {@link WholeFile} does. */
export function writeWholeFile(path: string, text: string): void {
  const file = new WholeFile(path);
  try {
    file.write(text);
    file.finish();
  } catch (error) {
    file.discard();
    throw error;
  }
}

/** Not with Node's own `recursive`, which tries for ever where a file system says ENOENT although the parent is there (/proc). */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EEXIST' || code === 'EISDIR' || code === 'EROFS') {
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
      throw error;
    }
    const parent = dirname(path);
    if (code !== 'ENOENT' || parent === path || statSync(parent, { throwIfNoEntry: false })) throw error;
    makeFolder(parent);
    mkdirSync(path);
  }
}

function existingTarget(path: string): { readonly path: string; readonly mode: number } | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return null;
  if (stats.isDirectory()) throw new IsFolderError(path);
  if ((stats.mode & 0o222) === 0) throw new ReadOnlyError(path);
  return { path: realpathSync(path), mode: stats.mode & 0o777 };
}
