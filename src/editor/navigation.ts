import * as vscode from 'vscode';
import { type Analysis, contentOf } from '../core/analysis.ts';
import { compareSpans, type Span } from '../core/span.ts';
import { activeArticle } from './activeArticle.ts';
import type { Analyses } from './analyses.ts';
import type { AnnotatedDocuments } from './annotatedDocuments.ts';
import { toRange } from './convert.ts';
import { currentReader } from './currentReader.ts';
import { readShownLayers } from './settings.ts';
import { shorten } from './words/markdown.ts';
import { entityTypeName, figureTypeName, quotationTypeName } from './words/names.ts';

const ANNOUNCED_MS = 5000;

/** From one annotation to the next in the order of the text, round the article's end; layers that are hidden are passed over. */
export function registerNavigation(analyses: Analyses, annotated: AnnotatedDocuments): vscode.Disposable {
  const go = async (step: 1 | -1): Promise<void> => {
    const editor = await activeArticle(annotated);
    const analysed = editor && await analyses.whenCurrent(editor.document);
    if (!analysed) return;
    const stops = stopsIn(analysed.analysis);
    const selection = { start: editor.document.offsetAt(editor.selection.start), end: editor.document.offsetAt(editor.selection.end) };
    const index = nextIndex(stops, selection, step);
    const stop = stops[index];
    if (!stop) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('There are no annotations to go to.'), ANNOUNCED_MS);
      return;
    }
    const range = toRange(editor.document, stop);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    vscode.window.setStatusBarMessage(`${index + 1}/${stops.length}: ${stop.label}`, ANNOUNCED_MS);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('articleAnnotator.nextAnnotation', () => go(1)),
    vscode.commands.registerCommand('articleAnnotator.previousAnnotation', () => go(-1)),
  );
}

interface Stop extends Span {
  readonly label: string;
}

function stopsIn(analysis: Analysis): Stop[] {
  const reader = currentReader();
  const layers = readShownLayers();
  // With everything hidden the commands still lead through the article.
  const shown = (layer: 'quotations' | 'figures' | 'entities'): boolean => layers.size === 0 || layers.has(layer);
  const { text } = analysis.article;
  const stop = (span: Span, name: string): Stop => ({ start: span.start, end: span.end, label: `${name}: ${shorten(text.slice(span.start, span.end), 60)}` });
  return [
    ...(shown('quotations') ? analysis.quotations.map(quotation => stop(contentOf(quotation), quotationTypeName(quotation.type, reader))) : []),
    ...(shown('figures') ? analysis.figures.map(figure => stop(figure, figureTypeName(figure.type, reader))) : []),
    ...(shown('entities') ? analysis.entities.flatMap(entity => entity.mentions.map(mention => stop(mention, entityTypeName(entity.type, reader)))) : []),
  ].sort(compareSpans);
}

/** The stop after, or before, what is selected; with nothing selected, one that begins at the cursor comes next. */
function nextIndex(stops: readonly Span[], selection: Span, step: 1 | -1): number {
  if (step === 1) {
    const isEmpty = selection.start === selection.end;
    const next = stops.findIndex(stop => (isEmpty ? stop.start >= selection.start : compareSpans(stop, selection) > 0));
    return next < 0 ? 0 : next;
  }
  for (let i = stops.length - 1; i >= 0; i--) {
    if (compareSpans(stops[i]!, selection) < 0) return i;
  }
  return stops.length - 1;
}
