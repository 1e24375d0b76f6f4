import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { EntityType, QuotationType } from '../core/annotation.ts';
import { overlaps, type Span } from '../core/span.ts';
import type { AnalysedDocument, Analyses } from './analyses.ts';
import { quotationAt } from './annotationsAt.ts';
import { toRange, toSpan } from './convert.ts';
import { type Layer, onDidChangeSetting, readShownLayers } from './settings.ts';

/** What is drawn: content by type, figures, names by type, and the source and cue of the quotation under the cursor. */
export type HighlightKind = `${QuotationType}Quotation` | 'figure' | EntityType | 'source' | 'cue';

const LAYER_OF: Readonly<Record<HighlightKind, Layer>> = {
  directQuotation: 'quotations', indirectQuotation: 'quotations', mixedQuotation: 'quotations', source: 'quotations', cue: 'quotations',
  figure: 'figures',
  person: 'entities', organization: 'entities', location: 'entities', product: 'entities', work: 'entities', event: 'entities',
};
const KINDS = Object.keys(LAYER_OF) as readonly HighlightKind[];

/** Documents with more annotations are decorated only around what is seen. */
const DECORATED_WHOLE = 3000;
const MARGIN_LENGTH = 20_000;
/** VS Code draws no line further than its `stopRenderingLineAfter`, so in one endless line these are more than are ever seen. */
const MOST_OF_A_KIND = 5000;

/** Draws the annotations of visible editors. Owns the decoration types. */
export class Highlights implements vscode.Disposable {
  readonly #analyses: Analyses;
  readonly #types = new Map(KINDS.map(kind => [kind, decorationType(kind)]));
  readonly #drawn = new WeakMap<vscode.TextEditor, ReadonlyMap<HighlightKind, readonly vscode.Range[]>>();
  readonly #spans = new WeakMap<AnalysedDocument, ReadonlyMap<HighlightKind, readonly Span[]>>();
  readonly #subscriptions: vscode.Disposable;
  #shown = readShownLayers();

  constructor(analyses: Analyses) {
    this.#analyses = analyses;
    this.#subscriptions = vscode.Disposable.from(
      analyses.onDidChange(document => this.#drawDocument(document)),
      vscode.window.onDidChangeVisibleTextEditors(editors => editors.forEach(editor => this.#draw(editor))),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#drawFocus(textEditor)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolled(textEditor)),
      onDidChangeSetting('highlight', () => {
        this.#shown = readShownLayers();
        vscode.window.visibleTextEditors.forEach(editor => this.#draw(editor));
      }),
    );
    vscode.window.visibleTextEditors.forEach(editor => this.#draw(editor));
  }

  /** What is drawn in `editor` now, for tests to look at. */
  rangesIn(editor: vscode.TextEditor): ReadonlyMap<HighlightKind, readonly vscode.Range[]> {
    return this.#drawn.get(editor) ?? new Map();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const type of this.#types.values()) type.dispose();
  }

  #drawDocument(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === document) this.#draw(editor);
    }
  }

  #draw(editor: vscode.TextEditor): void {
    const analysed = this.#analyses.current(editor.document);
    // VS Code moves what is drawn along with an edit, until the next analysis is there.
    if (!analysed && this.#analyses.stateOf(editor.document) === 'analysing') return;
    const spans = analysed ? this.#spansOf(analysed) : new Map<HighlightKind, Span[]>();
    const window = analysed && count(spans) > DECORATED_WHOLE ? surroundings(editor) : null;
    for (const kind of KINDS) {
      if (kind === 'source' || kind === 'cue') continue;
      const all = spans.get(kind) ?? [];
      this.#set(editor, kind, window ? all.filter(span => overlaps(span, window)).slice(0, MOST_OF_A_KIND) : all);
    }
    this.#drawFocus(editor);
  }

  #drawFocus(editor: vscode.TextEditor): void {
    const analysed = this.#analyses.current(editor.document);
    if (!analysed && this.#analyses.stateOf(editor.document) === 'analysing') return;
    const quotation = analysed && quotationAt(analysed.analysis, editor.document.offsetAt(editor.selection.active));
    this.#set(editor, 'source', quotation?.source ? [quotation.source] : []);
    this.#set(editor, 'cue', quotation?.cue ? [quotation.cue] : []);
  }

  #scrolled(editor: vscode.TextEditor): void {
    const analysed = this.#analyses.current(editor.document);
    if (analysed && count(this.#spansOf(analysed)) > DECORATED_WHOLE) this.#draw(editor);
  }

  #spansOf(analysed: AnalysedDocument): ReadonlyMap<HighlightKind, readonly Span[]> {
    const known = this.#spans.get(analysed) ?? spansByKind(analysed.analysis);
    this.#spans.set(analysed, known);
    return known;
  }

  #set(editor: vscode.TextEditor, kind: HighlightKind, spans: readonly Span[]): void {
    const before = this.#drawn.get(editor) ?? new Map<HighlightKind, readonly vscode.Range[]>();
    const ranges = this.#shown.has(LAYER_OF[kind]) ? spans.map(span => toRange(editor.document, span)) : [];
    if (!ranges.length && !before.get(kind)?.length) return;
    this.#drawn.set(editor, new Map([...before, [kind, ranges]]));
    editor.setDecorations(this.#types.get(kind)!, ranges);
  }
}

function spansByKind(analysis: Analysis): Map<HighlightKind, Span[]> {
  const spans = new Map<HighlightKind, Span[]>();
  const add = (kind: HighlightKind, span: Span): void => {
    const known = spans.get(kind);
    if (known) known.push(span);
    else spans.set(kind, [span]);
  };
  for (const { type, segments } of analysis.quotations) segments.forEach(segment => add(`${type}Quotation`, segment));
  for (const figure of analysis.figures) add('figure', figure);
  for (const { type, mentions } of analysis.entities) mentions.forEach(mention => add(type, mention));
  return spans;
}

function count(spans: ReadonlyMap<HighlightKind, readonly Span[]>): number {
  return [...spans.values()].reduce((sum, { length }) => sum + length, 0);
}

/** What is seen in `editor`, and some text around it. */
function surroundings({ document, visibleRanges }: vscode.TextEditor): Span {
  const first = visibleRanges[0];
  const last = visibleRanges[visibleRanges.length - 1];
  if (!first || !last) return { start: 0, end: MARGIN_LENGTH };
  const { start, end } = toSpan(document, first.union(last));
  return { start: start - MARGIN_LENGTH, end: end + MARGIN_LENGTH };
}

/**
 * Each layer has a shape of its own, so that none is told by its colour alone: quotations a tint (a frame in high contrast),
 * names a solid line, figures a dotted one, source and cue a solid and a dashed frame.
 */
function decorationType(kind: HighlightKind): vscode.TextEditorDecorationType {
  const color = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`articleAnnotator.${name}`);
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  switch (kind) {
    case 'directQuotation':
    case 'indirectQuotation':
    case 'mixedQuotation':
      return vscode.window.createTextEditorDecorationType({
        rangeBehavior,
        backgroundColor: color(`${kind}Background`),
        outline: `1px ${kind === 'directQuotation' ? 'solid' : 'dashed'}`,
        outlineColor: color('quotationBorder'),
        overviewRulerColor: color('quotationRuler'),
        overviewRulerLane: vscode.OverviewRulerLane.Center,
      });
    case 'source':
    case 'cue':
      return vscode.window.createTextEditorDecorationType({
        rangeBehavior,
        border: `1px ${kind === 'source' ? 'solid' : 'dashed'}`,
        borderColor: color(`${kind}Border`),
        borderRadius: '3px',
      });
    case 'figure':
      return vscode.window.createTextEditorDecorationType({ rangeBehavior, textDecoration: underline('dotted', kind) });
    default:
      return vscode.window.createTextEditorDecorationType({ rangeBehavior, textDecoration: underline('solid', kind) });
  }
}

/** An underline takes no theme colour in the API; the workbench has each contributed colour as a variable of its style sheet. */
function underline(style: 'solid' | 'dotted', kind: HighlightKind): string {
  return `underline ${style} var(--vscode-articleAnnotator-${kind}Underline) 2px; text-underline-offset: 4px; text-decoration-skip-ink: none`;
}
