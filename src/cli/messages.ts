import type { DecodeProblem, LikelyEncoding } from '../core/decode.ts';
import type { Article } from '../core/article.ts';
import type { HeaderProblem } from '../core/header.ts';
import type { ReviewProblem } from '../core/review/parseReview.ts';
import { IsFolderError, ReadOnlyError } from './wholeFile.ts';

const ENCODING_NAMES: Readonly<Record<LikelyEncoding, string>> = {
  'windows-1251': 'WINDOWS-1251', 'koi8-r': 'KOI8-R', 'windows-1252': 'WINDOWS-1252', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16',
};

/** Why a file cannot be read as an article, and what to do. */
export function describeDecodeProblem(path: string, problem: DecodeProblem): string {
  switch (problem.code) {
    case 'empty': return `${path}: the file is empty; there is nothing to annotate`;
    case 'too-large': return `${path}: too large (${megabytes(problem.size)}; at most ${megabytes(problem.limit)}): split it into single articles`;
    case 'binary': return `${path}: not a text file (a NUL byte at offset ${problem.offset}); save the article as plain text in UTF-8`;
    case 'not-utf8': {
      const encoding = problem.likely && ENCODING_NAMES[problem.likely];
      return encoding
        ? `${path}: not UTF-8 (at byte ${problem.offset}), most likely ${encoding}; convert it: iconv -f ${encoding} -t UTF-8 ${quoted(path)} > NEW-FILE`
        : `${path}: not UTF-8 (at byte ${problem.offset}); save it again in UTF-8`;
    }
  }
}

const HEADER_PROBLEMS: Readonly<Record<HeaderProblem['code'], (found: string) => string>> = {
  'impossible-date': found => `"${found}" in the header is no date (YYYY-MM-DD); relative dates stay unresolved`,
  'unknown-language': found => `"${found}" in the header is no language this program knows (ru, en); it goes by the letters of the text`,
  'front-matter-open': () => 'the header that begins with --- has no closing ---; it is read as text',
};

/** A warning about an article's header, with its line and column. */
export function describeHeaderProblem(path: string, article: Article, problem: HeaderProblem): string {
  const lines = article.text.slice(0, problem.span.start).split(/\r\n|\r|\n/u);
  return `${path}:${lines.length}:${lines[lines.length - 1]!.length + 1}: ${HEADER_PROBLEMS[problem.code](problem.found)}`;
}

const REVIEW_PROBLEMS: Readonly<Record<ReviewProblem['code'], (detail: string) => string>> = {
  'conflict-markers': detail => `git left a conflict here ("${detail}"); resolve it, or merge the sides with: article-annotator merge`,
  'not-json': detail => `not JSON (${detail})`,
  'newer-version': detail => `version ${detail} of the review format is newer than this program; update it`,
  'wrong-field': detail => detail,
};

/** What is wrong with a review file, with its line and column. It is left as it is. */
export function describeReviewProblem(path: string, { code, line, column, detail }: ReviewProblem): string {
  return `${path}:${line}:${column}: damaged review file: ${REVIEW_PROBLEMS[code](detail)}; mend it or move it away`;
}

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EMFILE: 'too many files are open; close some programs',
  EIO: 'the disk cannot be read',
};

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist and cannot be made; choose another with --out',
  EACCES: 'no permission to write there; choose another folder with --out',
  EPERM: 'no permission to write there; choose another folder with --out',
  EROFS: 'the disk is read-only; choose another folder with --out',
  ENOSPC: 'the disk is full; free some space, or choose another folder with --out',
  EDQUOT: 'your share of the disk is full; free some space, or choose another folder with --out',
  EFBIG: 'the file system allows no file as large as this',
  ENOTDIR: 'a part of its path is a file, not a folder; choose another folder with --out',
  EEXIST: 'a part of its path is a file, not a folder; choose another folder with --out',
  ENAMETOOLONG: 'its name is too long for the file system; choose a folder nearer to the root with --out',
  EISDIR: 'there is a folder of that name; move it away',
  EIO: 'the disk cannot be written',
};

export function describeReadError(path: string, error: unknown): string {
  return `${path}: cannot be read: ${reason(error, READING)}`;
}

export function describeWriteError(path: string, error: unknown): string {
  if (error instanceof ReadOnlyError) return `${path}: cannot be written: the file is read-only; make it writable, or choose another folder with --out`;
  if (error instanceof IsFolderError) return `${path}: cannot be written: ${WRITING['EISDIR']}`;
  return `${path}: cannot be written: ${reason(error, WRITING)}`;
}

/** Node names the cause of a failed call in `code`. */
function reason(error: unknown, table: Readonly<Record<string, string>>): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return table[code] ?? (error instanceof Error ? error.message : String(error));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/u, '')} MB`;
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\p{L}\p{N}_./-]+$/u.test(path) ? path : `'${path.replace(/'/gu, "'\\''")}'`;
}
