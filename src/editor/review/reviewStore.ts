import * as vscode from 'vscode';
import { type Act, actBetween, type History, withActTakenBack } from '../../core/review/history.ts';
import { mergeReviews } from '../../core/review/mergeReviews.ts';
import { moveReview, reanchorReview, shiftReview } from '../../core/review/moveDecisions.ts';
import type { ReviewProblem, ParsedReview } from '../../core/review/parseReview.ts';
import { canonical, type Decision, EMPTY_REVIEW, REVIEW_SUFFIX, type Review, serializeReview } from '../../core/review/reviewFile.ts';
import { describeReadError, ExportError } from '../export/problems.ts';
import { writeWhole } from '../export/writeWhole.ts';
import { nameOf } from '../largeTexts.ts';
import { describeReviewProblem } from './problems.ts';

interface Stored {
  /** The decisions, with places in the document as it is now. */
  review: Review;
  /** Why the file beside the article cannot be used; it is then left alone. */
  problem: ReviewProblem | null;
  /** The file's text as it was last read or written; null where there is none. */
  file: string | null;
  /** The document's text that places in `review` count in; null while it is not open. */
  text: string | null;
}

/**
 * The review files beside articles. Decisions move with what a person types and are written back when the person decides something or saves
 * the article; a file that another process changes is read again, and what both sides decided is kept. A damaged file is never written.
 */
export class ReviewStore implements vscode.Disposable {
  readonly #stored = new Map<string, Stored>();
  readonly #loading = new Map<string, Promise<Stored>>();
  readonly #histories = new Map<string, History>();
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** The decisions on an article, or what is wrong with their file, are others. */
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${REVIEW_SUFFIX}`);
    const reread = (file: vscode.Uri): void => {
      const article = file.with({ path: file.path.slice(0, -REVIEW_SUFFIX.length) });
      // One that cannot be read now is told of when something is decided: it is read again then.
      void this.#inTurn(article, () => this.#reread(article)).catch(() => undefined);
    };
    this.#subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(reread),
      watcher.onDidChange(reread),
      watcher.onDidDelete(reread),
      vscode.workspace.onDidChangeTextDocument(event => this.#typed(event)),
      vscode.workspace.onDidSaveTextDocument(document => void this.#inTurn(document.uri, () => this.#saved(document)).catch(showProblem)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#stored.delete(uri.toString());
        this.#histories.delete(uri.toString());
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  /** The decisions on an open article, in offsets of its text. Reads the file beside it the first time. */
  async reviewOf(document: vscode.TextDocument): Promise<Review> {
    const { uri } = document;
    return (this.#stored.get(uri.toString()) ?? await this.#inTurn(uri, () => this.#load(uri))).review;
  }

  problemOf(article: vscode.Uri): ReviewProblem | null {
    return this.#stored.get(article.toString())?.problem ?? null;
  }

  /** The decisions in the file of an article, as the command line reads them. Throws {@link ExportError} for a damaged file. */
  async readFile(article: vscode.Uri): Promise<Review> {
    const text = await this.#inTurn(article, () => readText(fileOf(article)));
    if (text === null) return EMPTY_REVIEW;
    const { review, problem } = await parse(text);
    if (problem) throw new ExportError(describeReviewProblem(nameOf({ uri: fileOf(article) }), problem));
    return review;
  }

  /** The decisions on a document with unsaved changes, placed as saving it would place them. Throws {@link ExportError} for a damaged file. */
  async unsavedReview(document: vscode.TextDocument): Promise<Review> {
    const review = await this.reviewOf(document);
    const problem = this.problemOf(document.uri);
    if (problem) throw new ExportError(describeReviewProblem(nameOf({ uri: fileOf(document.uri) }), problem));
    return shiftReview(review, document.encoding === 'utf8bom' ? 1 : 0);
  }

  /** Writes decisions that a person made at once; they are taken back at once too. */
  async add(document: vscode.TextDocument, decisions: readonly Decision[]): Promise<void> {
    if (decisions.length) await this.#act(document, review => ({ ...review, decisions: [...review.decisions, ...decisions] }));
  }

  /** Puts other decisions in place of those with their ids. */
  async replace(document: vscode.TextDocument, decisions: readonly Decision[]): Promise<void> {
    const byId = new Map(decisions.map(decision => [decision.id, decision]));
    await this.#act(document, review => ({ ...review, decisions: review.decisions.map(decision => byId.get(decision.id) ?? decision) }));
  }

  /** Takes back the decisions with these ids. */
  async remove(document: vscode.TextDocument, ids: readonly string[]): Promise<void> {
    await this.#act(document, review => ({ ...review, decisions: review.decisions.filter(({ id }) => !ids.includes(id)) }));
  }

  /**
   * Undoes what was last done since the article was opened; where nothing was, takes back the decisions that `otherwise` names.
   * Whether there was anything.
   */
  async undo(document: vscode.TextDocument, otherwise: (decisions: readonly Decision[]) => readonly string[]): Promise<boolean> {
    const history = this.#historyOf(document.uri);
    if (!history.done.length) {
      const made = otherwise((await this.reviewOf(document)).decisions);
      if (!made.length) return false;
      history.done.push({ made, before: [] });
    }
    return this.#travel(document, history.done, history.undone);
  }

  /** Does again what was last undone; whether there was anything. */
  async redo(document: vscode.TextDocument): Promise<boolean> {
    const history = this.#historyOf(document.uri);
    return this.#travel(document, history.undone, history.done);
  }

  async #travel(document: vscode.TextDocument, from: Act[], to: Act[]): Promise<boolean> {
    const act = from.pop();
    if (!act) return false;
    try {
      // What comes back was saved when the text was another.
      to.push(await this.#change(document, review => reanchorReview(withActTakenBack(review, act), document.getText())));
    } catch (error) {
      from.push(act);
      throw error;
    }
    return true;
  }

  async #act(document: vscode.TextDocument, change: (review: Review) => Review): Promise<void> {
    const history = this.#historyOf(document.uri);
    history.done.push(await this.#change(document, change));
    history.undone.length = 0;
  }

  #historyOf(article: vscode.Uri): History {
    const key = article.toString();
    const history = this.#histories.get(key) ?? { done: [], undone: [] };
    this.#histories.set(key, history);
    return history;
  }

  /**
   * What reads or writes one file does so one after another: in a browser's worker a file is away for a moment while it is replaced, and
   * whoever looked then would believe that nothing was decided.
   */
  #inTurn<T>(article: vscode.Uri, task: () => Promise<T>): Promise<T> {
    const key = article.toString();
    const before = this.#turns.get(key) ?? Promise.resolve();
    const done = before.then(task, task);
    const settled = done.catch(() => undefined);
    this.#turns.set(key, settled);
    void settled.then(() => { if (this.#turns.get(key) === settled) this.#turns.delete(key); });
    return done;
  }

  #change(document: vscode.TextDocument, change: (review: Review) => Review): Promise<Act> {
    return this.#inTurn(document.uri, () => this.#changeNow(document, change));
  }

  async #changeNow(document: vscode.TextDocument, change: (review: Review) => Review): Promise<Act> {
    if (document.isUntitled) throw new ExportError(vscode.l10n.t('Save the article first: decisions are kept in a file beside it.'));
    await this.#reread(document.uri);
    const stored = await this.#load(document.uri);
    if (stored.problem) throw new ExportError(describeReviewProblem(nameOf({ uri: fileOf(document.uri) }), stored.problem));
    const before = stored.review;
    stored.review = change(before);
    try {
      await this.#write(document, stored);
    } catch (error) {
      stored.review = before;
      throw error;
    }
    this.#changed.fire(document.uri);
    return actBetween(before, stored.review);
  }

  async #write(document: vscode.TextDocument, stored: Stored): Promise<void> {
    const text = serializeReview(shiftReview(stored.review, document.encoding === 'utf8bom' ? 1 : 0));
    await writeWhole(fileOf(document.uri), text);
    stored.file = text;
  }

  #load(article: vscode.Uri): Promise<Stored> {
    const key = article.toString();
    const known = this.#stored.get(key);
    if (known) return Promise.resolve(known);
    // A file that could not be read is tried again the next time.
    const loading = this.#loading.get(key) ?? readText(fileOf(article)).then(async file => {
      const stored: Stored = { review: EMPTY_REVIEW, problem: null, file: null, text: null };
      take(stored, file, await parse(file), textOf(article));
      this.#stored.set(key, stored);
      return stored;
    }).finally(() => this.#loading.delete(key));
    this.#loading.set(key, loading);
    return loading;
  }

  /** The file was changed from outside: its decisions hold, together with any of ours that it does not know of. */
  async #reread(article: vscode.Uri): Promise<void> {
    const stored = this.#stored.get(article.toString());
    if (!stored) return;
    const file = await readText(fileOf(article));
    if (file === stored.file) return;
    const [base, parsed] = await Promise.all([parse(stored.file), parse(file)]);
    const ours = stored.review;
    take(stored, file, parsed, textOf(article));
    // What we hold is what we wrote, but for places that moved since: only entries the file never had are ours to keep.
    const known = new Set(base.review?.decisions.map(({ id }) => id));
    const own = ours.decisions.filter(({ id }) => !known.has(id));
    if (own.length && !stored.problem) stored.review = mergeReviews(null, stored.review, { ...ours, decisions: own }).review;
    this.#changed.fire(article);
  }

  #typed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const stored = this.#stored.get(document.uri.toString());
    if (!stored || stored.text === null || !contentChanges.length) return;
    const after = document.getText();
    if (stored.review.decisions.length) {
      const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, length: rangeLength, inserted: text.length }));
      stored.review = reanchorReview(moveReview(stored.review, stored.text, after, changes), after);
    }
    stored.text = after;
  }

  /** Saving the article saves where its decisions are now, with what the file has got from outside and no watcher has told yet. */
  async #saved(document: vscode.TextDocument): Promise<void> {
    await this.#reread(document.uri);
    const stored = this.#stored.get(document.uri.toString());
    if (!stored || stored.problem || stored.file === null || !stored.review.decisions.length) return;
    const inFile = (await parse(stored.file)).review;
    const shifted = shiftReview(stored.review, document.encoding === 'utf8bom' ? 1 : 0);
    if (inFile && canonical(inFile) === canonical(shifted)) return;
    await this.#write(document, stored);
  }
}

/** Reads what a file holds; no file holds no decisions. */
async function parse(file: string | null): Promise<ParsedReview> {
  if (file === null) return { review: EMPTY_REVIEW };
  const { parseReview } = await import('../../core/review/parseReview.ts');
  return parseReview(file);
}

/** Takes what a file holds, with its places found in `text`. */
function take(stored: Stored, file: string | null, parsed: ParsedReview, text: string | null): void {
  stored.file = file;
  stored.text = text;
  stored.problem = parsed.problem ?? null;
  if (parsed.review) stored.review = text === null ? parsed.review : reanchorReview(parsed.review, text);
}

export function fileOf(article: vscode.Uri): vscode.Uri {
  return article.with({ path: article.path + REVIEW_SUFFIX });
}

function textOf(article: vscode.Uri): string | null {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === article.toString())?.getText() ?? null;
}

/** Nobody ran a command, but the person saved: what was not written they must know. */
function showProblem(error: unknown): void {
  void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
}

/** Null where there is no file. */
async function readText(file: vscode.Uri): Promise<string | null> {
  if (file.scheme === 'untitled') return null;
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw new ExportError(describeReadError(nameOf({ uri: file }), error));
  }
}
