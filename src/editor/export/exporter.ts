import * as vscode from 'vscode';
import { decodeArticle, sizeProblem } from '../../core/decode.ts';
import { type ExportSelection, serializeExport, toExport } from '../../core/export.ts';
import { VERSION } from '../../core/version.ts';
import type { Analyses } from '../analyses.ts';
import { nameOf } from '../largeTexts.ts';
import type { LazyResources } from '../resources.ts';
import type { ReviewStore } from '../review/reviewStore.ts';
import { runInSlices } from '../timeSlices.ts';
import { describeDecodeProblem, describeReadError, ExportError } from './problems.ts';

/** An article as its file has it, or would have it if the document were saved now. */
interface ArticleBytes {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Makes the export of an article, to the byte what the command line makes of its file. */
export class Exporter {
  readonly #analyses: Analyses;
  readonly #resources: LazyResources;
  readonly #reviews: ReviewStore;

  constructor(analyses: Analyses, resources: LazyResources, reviews: ReviewStore) {
    this.#analyses = analyses;
    this.#resources = resources;
    this.#reviews = reviews;
  }

  /** The text of the export file; undefined when `token` was cancelled. Throws {@link ExportError}. */
  async exportOf(uri: vscode.Uri, token?: vscode.CancellationToken, selection: ExportSelection = {}): Promise<string | undefined> {
    const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri.toString());
    const unsaved = document && (document.isDirty || document.isUntitled) ? document : undefined;
    const { bytes, text } = unsaved ? bytesOf(unsaved) : await readFile(uri);
    // The file may differ from the document in its line ends and byte order mark; paragraphs that are the same are not looked through again.
    const cache = document && this.#analyses.cacheOf(document);
    const [{ analyseInSteps }, { applyDecisions }] = await Promise.all([import('../../core/detect.ts'), import('../../core/review/applyDecisions.ts')]);
    const steps = analyseInSteps(text, { resources: await this.#resources.load(), ...(cache ? { cache } : {}) });
    const analysis = await runInSlices(steps, () => token?.isCancellationRequested === true);
    if (!analysis) return undefined;
    const reviewed = applyDecisions(analysis, await (unsaved ? this.#reviews.unsavedReview(unsaved) : this.#reviews.readFile(uri)));
    return serializeExport(toExport(reviewed, { path: pathOf(uri), bytes, generatorVersion: VERSION }, selection));
  }
}

async function readFile(uri: vscode.Uri): Promise<ArticleBytes> {
  const name = nameOf({ uri });
  let bytes: Uint8Array;
  try {
    const problem = sizeProblem((await vscode.workspace.fs.stat(uri)).size);
    if (problem) throw new ExportError(describeDecodeProblem(name, problem));
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    throw error instanceof ExportError ? error : new ExportError(describeReadError(name, error));
  }
  const decoded = decodeArticle(bytes);
  if (decoded.problem) throw new ExportError(describeDecodeProblem(name, decoded.problem));
  return { bytes, text: decoded.text };
}

/** What saving the document would write. */
function bytesOf(document: vscode.TextDocument): ArticleBytes {
  const name = nameOf(document);
  if (!document.encoding.startsWith('utf8')) throw new ExportError(describeDecodeProblem(name, { code: 'not-utf8', offset: 0, likely: null }));
  const text = (document.encoding === 'utf8bom' ? '\uFEFF' : '') + document.getText();
  const bytes = new TextEncoder().encode(text);
  const decoded = decodeArticle(bytes);
  if (decoded.problem) throw new ExportError(describeDecodeProblem(name, decoded.problem));
  return { bytes, text: decoded.text };
}

/** The article's path as its export names it: from its workspace folder, or its name alone outside of one. */
function pathOf(uri: vscode.Uri): string {
  if (vscode.workspace.getWorkspaceFolder(uri)) return vscode.workspace.asRelativePath(uri, false);
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
