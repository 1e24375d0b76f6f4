import * as vscode from 'vscode';
import { type ExportedArticle, exportSchema } from '../../../core/annotation.ts';
import { decodeArticle } from '../../../core/decode.ts';
import { toExport } from '../../../core/export.ts';
import { isMadeOf, parseExport } from '../../../core/readExport.ts';
import { applyDecisions } from '../../../core/review/applyDecisions.ts';
import { shiftReview } from '../../../core/review/moveDecisions.ts';
import { parseReview } from '../../../core/review/parseReview.ts';
import { VERSION } from '../../../core/version.ts';
import type { AnalysedDocument } from '../../analyses.ts';
import { describeDecodeProblem, describeReadError, ExportError } from '../../export/problems.ts';
import { nameOf } from '../../largeTexts.ts';
import { describeReviewProblem } from '../problems.ts';

/** What one reviewer made of an article, from a review file or an export. */
export interface Side {
  readonly file: vscode.Uri;
  readonly exported: ExportedArticle;
}

/** Reads a side of a comparison; places in it count in the article's document. Throws {@link ExportError}. */
export async function readSide(file: vscode.Uri, { document, detected }: AnalysedDocument): Promise<Side> {
  const name = nameOf({ uri: file });
  const text = await readText(file, name);
  const articleText = document.getText();
  const bom = document.encoding === 'utf8bom' ? 1 : 0;
  const exported = parseExport(text);
  if (exported) {
    const shifted = bom ? shifted1(exported) : exported;
    if (!isMadeOf(shifted, articleText)) throw new ExportError(vscode.l10n.t('{0} was made of another text than {1}: export it again.', name, nameOf(document)));
    return { file, exported: shifted };
  }
  const { review, problem } = parseReview(text);
  if (problem) throw new ExportError(describeReviewProblem(name, problem));
  const reviewed = applyDecisions(detected, shiftReview(review, -bom));
  return { file, exported: toExport(reviewed, { path: nameOf(document), bytes: new TextEncoder().encode(articleText), generatorVersion: VERSION }) };
}

async function readText(file: vscode.Uri, name: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(file);
  } catch (error) {
    throw new ExportError(describeReadError(name, error));
  }
  const decoded = decodeArticle(bytes);
  if (decoded.problem) throw new ExportError(describeDecodeProblem(name, decoded.problem));
  return decoded.text;
}

/** An export of a file with a byte order mark, which its document does not have: every place is one unit nearer. */
function shifted1(exported: ExportedArticle): ExportedArticle {
  const shift = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shift);
    if (!value || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, (key === 'start' || key === 'end') && typeof inner === 'number' ? inner - 1 : shift(inner)]));
  };
  const { quotations, figures, entities } = exported;
  return exportSchema.parse({ ...exported, quotations: shift(quotations), figures: shift(figures), entities: shift(entities) });
}
