import * as vscode from 'vscode';
import { type Analysis, contentOf, type Quotation } from '../core/analysis.ts';
import { type AnnotatedDocuments, registerInLanguages } from './annotatedDocuments.ts';
import type { AnalysedDocument, Analyses } from './analyses.ts';
import { contentWords } from './cards/card.ts';
import { toRange } from './convert.ts';
import { shorten } from './words/markdown.ts';

/** The article's paragraphs with the quotations in them, then the speakers with what they say. */
export function registerOutline(analyses: Analyses, annotated: AnnotatedDocuments): vscode.Disposable {
  return registerInLanguages(annotated, selector => vscode.languages.registerDocumentSymbolProvider(selector, {
    provideDocumentSymbols: async (document, token) => {
      const analysed = await analyses.whenCurrent(document, token);
      return analysed && [...paragraphSymbols(analysed), ...speakerSymbols(analysed)];
    },
  }, { label: vscode.l10n.t('Article') }));
}

function paragraphSymbols({ document, analysis }: AnalysedDocument): vscode.DocumentSymbol[] {
  const quotations = quotationsByParagraph(analysis);
  return analysis.article.paragraphs.map((paragraph, i) => {
    const words = analysis.article.text.slice(paragraph.start, paragraph.end);
    const range = toRange(document, paragraph);
    const symbol = new vscode.DocumentSymbol(shorten(words.replace(/^#{1,6}\s+/u, ''), 60), '', vscode.SymbolKind.String, range, range);
    symbol.children = quotations[i]!.map(quotation => quotationSymbol(quotation, document, analysis, quotation.speaker?.name ?? ''));
    return symbol;
  });
}

/**
 * All speakers under one heading at the article's end: VS Code sorts by place and looks by place for what the cursor is in,
 * and that is the paragraph.
 */
function speakerSymbols({ document, analysis }: AnalysedDocument): vscode.DocumentSymbol[] {
  const bySpeaker = new Map<string, Quotation[]>();
  for (const quotation of analysis.quotations) {
    const speaker = quotation.speaker?.entity ?? quotation.speaker?.name ?? '';
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), quotation]);
  }
  if (!bySpeaker.size) return [];
  const end = toRange(document, { start: analysis.article.text.length, end: analysis.article.text.length });
  const speakers = new vscode.DocumentSymbol(vscode.l10n.t('Speakers'), String(bySpeaker.size), vscode.SymbolKind.Namespace, end, end);
  speakers.children = [...bySpeaker.values()].map(quotations => {
    const speaker = quotations[0]!.speaker;
    const range = toRange(document, quotations[0]!.source ?? contentOf(quotations[0]!));
    const symbol = new vscode.DocumentSymbol(speaker?.name || vscode.l10n.t('Not named'), speaker?.role ?? '', vscode.SymbolKind.Interface, range, range);
    symbol.children = quotations.map(quotation => quotationSymbol(quotation, document, analysis, ''));
    return symbol;
  });
  return [speakers];
}

function quotationSymbol(quotation: Quotation, document: vscode.TextDocument, analysis: Analysis, detail: string): vscode.DocumentSymbol {
  const content = contentOf(quotation);
  const range = toRange(document, content);
  return new vscode.DocumentSymbol(shorten(contentWords(quotation, analysis.article.text), 80) || '…', detail, vscode.SymbolKind.Constant, range, range);
}

/** The quotations by paragraph, in order; one that goes on over several paragraphs stands under the first of them. */
function quotationsByParagraph({ article, quotations }: Analysis): Quotation[][] {
  let next = 0;
  return article.paragraphs.map(({ end }) => {
    const first = next;
    while (next < quotations.length && quotations[next]!.segments[0]!.start < end) next++;
    return quotations.slice(first, next);
  });
}
