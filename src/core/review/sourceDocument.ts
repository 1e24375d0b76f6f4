import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type DecodeProblem, decodeArticle } from '../decode.ts';
import type { Steps } from '../steps.ts';
import { readSourceText, type SourceFormat, type SourceText } from './sourceText.ts';
import { readSourceInSteps, type SourceWords } from './verifyQuotation.ts';

/** A document that quotations may come from, read once for all of them. */
export interface SourceDocument {
  /** The path or name that the review names it by. */
  readonly name: string;
  /** Of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly text: SourceText;
  readonly words: SourceWords;
}

export type OpenedSource = { readonly source: SourceDocument; readonly problem?: never } | { readonly source?: never; readonly problem: DecodeProblem };

const DIGEST_CHUNK = 256 * 1024;

/** Reads a source's bytes, which must be UTF-8. Yields about every few milliseconds of work. */
export function* openSource(name: string, bytes: Uint8Array, format: SourceFormat): Steps<OpenedSource> {
  const decoded = decodeArticle(bytes);
  if (decoded.problem) return { problem: decoded.problem };
  yield;
  const digest = sha256.create();
  for (let at = 0; at < bytes.length; at += DIGEST_CHUNK) {
    digest.update(bytes.subarray(at, at + DIGEST_CHUNK));
    yield;
  }
  const text = yield* readSourceText(decoded.text, format);
  const words = yield* readSourceInSteps(text.text);
  return { source: { name, sha256: bytesToHex(digest.digest()), text, words } };
}
