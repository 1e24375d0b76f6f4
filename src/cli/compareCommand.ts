import { basename } from 'node:path';
import type { ExportedArticle } from '../core/annotation.ts';
import { decodeArticle } from '../core/decode.ts';
import { toExport } from '../core/export.ts';
import { isMadeOf, parseExport } from '../core/readExport.ts';
import type { Resources } from '../core/resources.ts';
import { type Comparison, compareReviewers, type Difference } from '../core/review/compareReviewers.ts';
import { REVIEW_SUFFIX } from '../core/review/reviewFile.ts';
import { VERSION } from '../core/version.ts';
import { annotateFile, FileProblem, readRegularFile, readReview } from './annotateFile.ts';
import { loadResources } from './loadResources.ts';
import { describeDecodeProblem } from './messages.ts';
import type { Streams } from './streams.ts';

const EXPORT_SUFFIX = '.annotations.json';

export interface CompareRequest {
  /** Review files or exports of one article. */
  readonly a: string;
  readonly b: string;
  /** The article's file; null: what the name of the first says, without its suffix. */
  readonly article: string | null;
  readonly json: boolean;
}

/** Prints how far two reviewers of one article agree and where they differ. Returns the exit code: 0, or 1 where a file cannot be used. */
export async function compareFiles({ a, b, article, json }: CompareRequest, streams: Streams): Promise<0 | 1> {
  try {
    const path = article ?? articleOf(a);
    const decoded = decodeArticle(readRegularFile(path, streams.cwd));
    if (decoded.problem) throw new FileProblem(describeDecodeProblem(path, decoded.problem));
    const resources = loadResources();
    const sides = [await readSide(a, path, resources, streams), await readSide(b, path, resources, streams)] as const;
    for (const [i, side] of sides.entries()) {
      if (side.article.length === decoded.text.length && isMadeOf(side, decoded.text)) continue;
      throw new FileProblem(`${[a, b][i]}: made of another text than ${path}: export it again, or name its article with --article`);
    }
    const comparison = compareReviewers(decoded.text, ...sides);
    await streams.print(json ? `${JSON.stringify(comparison, null, 2)}\n` : report(comparison, sides, decoded.text));
    return 0;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    streams.say(error.message);
    return 1;
  }
}

function articleOf(path: string): string {
  for (const suffix of [REVIEW_SUFFIX, EXPORT_SUFFIX]) if (path.endsWith(suffix)) return path.slice(0, -suffix.length);
  throw new FileProblem(`${path}: its name does not end in ${REVIEW_SUFFIX} or ${EXPORT_SUFFIX}: name the article with --article FILE`);
}

async function readSide(path: string, article: string, resources: Resources, streams: Streams): Promise<ExportedArticle> {
  const { text, problem } = decodeArticle(readRegularFile(path, streams.cwd));
  if (problem) throw new FileProblem(describeDecodeProblem(path, problem));
  const exported = parseExport(text);
  if (exported) return exported;
  const { analysis, bytes } = await annotateFile(article, resources, streams, readReview(path, streams.cwd));
  return toExport(analysis, { path: basename(article), bytes, generatorVersion: VERSION });
}

const LAYERS = { quotation: 'quotations', figure: 'figures', entity: 'mentions of entities' } as const;
const CODES: Readonly<Record<Difference['code'], string>> = { 'only-a': 'only in A', 'only-b': 'only in B', differs: 'differs' };

const WIDTHS = [5, 5, 7, 8, 8];
const SHOWN_UNITS = 60;

/** A table of agreement, a row a layer, and a line for each difference with its place, line and column counted from 1. */
function report({ agreement, differences }: Comparison, sides: readonly [ExportedArticle, ExportedArticle], text: string): string {
  const row = (name: string, cells: readonly string[]): string => `${name.padEnd(22)}${cells.map((cell, i) => cell.padStart(WIDTHS[i]!)).join('')}\n`;
  const table = agreement.map(({ kind, countA, countB, same, f1, kappa }) =>
    row(LAYERS[kind], [String(countA), String(countB), String(same), (100 * f1).toFixed(1), kappa === null ? '–' : kappa.toFixed(3)]));
  const lines = differences.map(difference => `${lineOf(difference, sides, text)}\n`);
  return [row('', ['A', 'B', 'same', 'F1', 'kappa']), ...table, ...(lines.length ? ['\n', ...lines] : [])].join('');
}

function lineOf(difference: Difference, [a, b]: readonly [ExportedArticle, ExportedArticle], text: string): string {
  const { kind, code, start, end, fields } = difference;
  const before = text.slice(0, start).split(/\r\n|\r|\n/u);
  const place = `${before.length}:${before[before.length - 1]!.length + 1}`;
  const differing = fields.length ? ` (${fields.map(field => fieldOf(field, difference, a, b)).join('; ')})` : '';
  const words = text.slice(start, Math.min(end, start + SHOWN_UNITS)).replace(/\s+/gu, ' ');
  return `${place}  ${kind}, ${CODES[code]}${differing}: ${words}${end - start > SHOWN_UNITS ? '…' : ''}`;
}

/** `name: this | that`, for fields that are a word or a number. */
function fieldOf(field: string, difference: Difference, a: ExportedArticle, b: ExportedArticle): string {
  const value = (exported: ExportedArticle, id: string | null): string | null => {
    const annotation = [...exported.quotations, ...exported.figures, ...exported.entities].find(one => one.id === id);
    const found: unknown = annotation && field in annotation ? annotation[field as keyof typeof annotation] : undefined;
    return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
  };
  const [left, right] = [value(a, difference.a), value(b, difference.b)];
  return left === null && right === null ? field : `${field}: ${left ?? 'none'} | ${right ?? 'none'}`;
}
