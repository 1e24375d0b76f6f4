import * as vscode from 'vscode';
import type { DetectedAnalysis, FindingsCache, PassageFindings } from '../core/detect.ts';
import { type ReviewedAnalysis, withoutRejected } from '../core/review/reviewed.ts';
import type { AnnotatedDocuments } from './annotatedDocuments.ts';
import { LargeTexts } from './largeTexts.ts';
import type { LazyResources } from './resources.ts';
import type { ReviewStore } from './review/reviewStore.ts';
import { onDidChangeSetting } from './settings.ts';
import { runInSlices } from './timeSlices.ts';

/** The analysis of one version of a document. Offsets count in `document.getText()` of that version. */
export interface AnalysedDocument {
  readonly document: vscode.TextDocument;
  readonly version: number;
  /** What was found, before anybody decided on it. */
  readonly detected: DetectedAnalysis;
  /** What was found with a person's decisions applied, rejected annotations included. */
  readonly reviewed: ReviewedAnalysis;
  /** What a reader sees: {@link reviewed} without what was rejected. */
  readonly analysis: ReviewedAnalysis;
}

/** `large`: too long to be analysed without being asked. */
export type AnalysisState = 'analysing' | 'ready' | 'large' | 'failed';

interface Entry {
  state: AnalysisState;
  /** The last analysis that was finished; of an older version while a newer one is worked on. */
  latest: AnalysedDocument | undefined;
  /** What is known about paragraphs, whether the run that found it was finished or not. */
  cache: FindingsCache;
  /** The version that failed: it is not tried again. */
  failed: number | undefined;
  /** Cancels what is waiting or running. */
  cancel: () => void;
}

/** The command of the status item: takes the document. */
export const ALLOW_LARGE = 'articleAnnotator.allowLarge';

/** Keys that come closer together than this are one edit; longer, and the annotations would be seen to lag behind. */
const DEBOUNCE_MS = 20;

/**
 * One analysis for each version of each annotated document that is seen or asked for. Edits are waited out here and nowhere else;
 * a change cancels the work on the version before it, whose findings are kept for paragraphs that stay the same.
 */
export class Analyses implements vscode.Disposable {
  readonly #annotated: AnnotatedDocuments;
  readonly #resources: LazyResources;
  readonly #reviews: ReviewStore;
  readonly #log: vscode.LogOutputChannel;
  readonly #largeTexts = new LargeTexts();
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  /** Settles when the decisions made so far are applied. */
  #applied: Promise<unknown> = Promise.resolve();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** A document has a new analysis or another state, or is no longer annotated. */
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;

  constructor(annotated: AnnotatedDocuments, resources: LazyResources, reviews: ReviewStore, log: vscode.LogOutputChannel) {
    this.#annotated = annotated;
    this.#resources = resources;
    this.#reviews = reviews;
    this.#log = log;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#textChanged(document)),
      vscode.workspace.onDidCloseTextDocument(document => this.#forget(document)),
      // A document whose language is changed is closed and opened again in the same editor.
      vscode.workspace.onDidOpenTextDocument(() => this.#startVisible()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#startVisible()),
      reviews.onDidChange(article => { this.#applied = Promise.all([this.#applied, this.#reviewChanged(article).catch((error: unknown) => log.error(error instanceof Error ? error : String(error)))]); }),
      annotated.onDidChange(() => this.#annotatedChanged()),
      onDidChangeSetting('largeFileLimit', () => this.#startVisible()),
      vscode.commands.registerCommand(ALLOW_LARGE, (document: vscode.TextDocument) => this.allowLarge(document)),
    );
    this.#startVisible();
  }

  /** The analysis of the document as it is now; undefined while there is none yet. */
  current(document: vscode.TextDocument): AnalysedDocument | undefined {
    const latest = this.#entries.get(document)?.latest;
    return latest?.version === document.version ? latest : undefined;
  }

  /** Undefined for a document that is not annotated. */
  stateOf(document: vscode.TextDocument): AnalysisState | undefined {
    return this.#entries.get(document)?.state;
  }

  /** Findings that an analysis of almost the same text may reuse. */
  cacheOf(document: vscode.TextDocument): FindingsCache | undefined {
    return this.#entries.get(document)?.cache;
  }

  /** The analysis of the document as it is when this resolves; undefined when there will be none, or `token` is cancelled. */
  async whenCurrent(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<AnalysedDocument | undefined> {
    this.#start(document, 0);
    const pending = (): boolean => this.stateOf(document) === 'analysing' && token?.isCancellationRequested !== true;
    if (pending()) {
      await new Promise<void>(resolve => {
        const settle = (): void => {
          if (pending()) return;
          subscriptions.forEach(subscription => subscription.dispose());
          resolve();
        };
        const subscriptions = [this.onDidChange(settle), ...(token ? [token.onCancellationRequested(settle)] : [])];
      });
    }
    await this.#applied;
    return token?.isCancellationRequested === true ? undefined : this.current(document);
  }

  /** A person agrees to have a large document analysed. */
  allowLarge(document: vscode.TextDocument): void {
    this.#largeTexts.allow(document);
    this.#start(document, 0);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const entry of this.#entries.values()) entry.cancel();
    this.#entries.clear();
    this.#changed.dispose();
  }

  #startVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) this.#start(document, 0);
  }

  #textChanged(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document);
    // The event also tells that a document was saved or became dirty.
    if (!entry || entry.latest?.version === document.version) return;
    entry.cancel();
    entry.state = 'ready';
    this.#start(document, DEBOUNCE_MS);
  }

  #annotatedChanged(): void {
    for (const document of [...this.#entries.keys()]) {
      if (!this.#annotated.has(document)) this.#forget(document);
    }
    this.#startVisible();
  }

  #forget(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document);
    if (!entry) return;
    entry.cancel();
    this.#entries.delete(document);
    this.#largeTexts.forget(document);
    this.#changed.fire(document);
  }

  /** Sees to it that the document's present version is analysed, after `delay` milliseconds. */
  #start(document: vscode.TextDocument, delay: number): void {
    if (document.isClosed || !this.#annotated.has(document)) return;
    let entry = this.#entries.get(document);
    if (entry && (entry.state === 'analysing' || entry.latest?.version === document.version || entry.failed === document.version)) return;
    if (!entry) {
      entry = { state: 'analysing', latest: undefined, cache: new Map(), failed: undefined, cancel: () => undefined };
      this.#entries.set(document, entry);
    }
    const started = entry;
    const cancellation = new vscode.CancellationTokenSource();
    const timer = setTimeout(() => void this.#run(document, started, cancellation.token), delay);
    started.cancel = () => {
      clearTimeout(timer);
      cancellation.cancel();
    };
    this.#setState(document, started, 'analysing');
  }

  async #run(document: vscode.TextDocument, entry: Entry, token: vscode.CancellationToken): Promise<void> {
    const version = document.version;
    const text = document.getText();
    if (!this.#largeTexts.allows(document, text.length)) {
      entry.latest = undefined;
      this.#setState(document, entry, 'large');
      void this.#largeTexts.ask(document, text.length, () => this.allowLarge(document));
      return;
    }
    const found = new Map<string, PassageFindings>();
    try {
      const [{ analyseInSteps }, resources] = await Promise.all([import('../core/detect.ts'), this.#resources.load()]);
      const analysis = await runInSlices(analyseInSteps(text, { resources, cache: entry.cache, found }), () => token.isCancellationRequested);
      if (!analysis || token.isCancellationRequested) {
        entry.cache = new Map([...entry.cache, ...found]);
        return;
      }
      entry.cache = analysis.cache;
      const analysed = await this.#withDecisions(document, version, analysis);
      if (token.isCancellationRequested) return;
      entry.latest = analysed;
      this.#setState(document, entry, 'ready');
    } catch (error) {
      if (token.isCancellationRequested) return;
      this.#log.error(error instanceof Error ? error : String(error));
      entry.latest = undefined;
      entry.failed = version;
      this.#setState(document, entry, 'failed');
    }
  }

  async #withDecisions(document: vscode.TextDocument, version: number, detected: DetectedAnalysis): Promise<AnalysedDocument> {
    const { applyDecisions } = await import('../core/review/applyDecisions.ts');
    const reviewed = applyDecisions(detected, await this.#reviews.reviewOf(document));
    return { document, version, detected, reviewed, analysis: withoutRejected(reviewed) };
  }

  /** Decisions were made or taken back: what was detected stays, they are applied anew. */
  async #reviewChanged(article: vscode.Uri): Promise<void> {
    for (const [document, entry] of this.#entries) {
      const latest = entry.latest;
      if (document.uri.toString() !== article.toString() || !latest) continue;
      const analysed = await this.#withDecisions(document, latest.version, latest.detected);
      if (entry.latest !== latest) continue;
      entry.latest = analysed;
      this.#changed.fire(document);
    }
  }

  #setState(document: vscode.TextDocument, entry: Entry, state: AnalysisState): void {
    entry.state = state;
    this.#changed.fire(document);
  }
}
