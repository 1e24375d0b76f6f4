import * as vscode from 'vscode';
import { findDiscrepancies } from '../core/figures/discrepancies.ts';
import { rejectedOf, type ReviewedAnalysis, type ReviewedAnnotation } from '../core/review/reviewed.ts';
import type { Kind } from '../core/review/reviewFile.ts';
import { quotedWords } from '../core/review/verification.ts';
import { type AnnotatedDocuments, registerInLanguages } from './annotatedDocuments.ts';
import type { AnalysedDocument, Analyses } from './analyses.ts';
import { type AnnotationAt, annotationsAt } from './annotationsAt.ts';
import type { CardContext } from './cards/card.ts';
import { entityCard, entityStatements } from './cards/entityCard.ts';
import { figureCard } from './cards/figureCard.ts';
import { quotationCard, quotationLinks } from './cards/quotationCard.ts';
import { rejectedCard } from './cards/rejectedCard.ts';
import { verificationRows } from './cards/verificationCard.ts';
import { toRange } from './convert.ts';
import { LIST_PLACES, listLink, REVEAL, revealLink } from './links.ts';
import { cardActions, rejectedActions, verificationLinks } from './review/cardActions.ts';
import { CARD_COMMANDS } from './review/reviewActions.ts';
import { currentReader } from './currentReader.ts';

/** Cards for what stands under the pointer, the innermost first; behind them short ones for what a person rejected there. */
export function registerHover(analyses: Analyses, annotated: AnnotatedDocuments): vscode.Disposable {
  return registerInLanguages(annotated, selector => vscode.languages.registerHoverProvider(selector, {
    provideHover: async (document, position, token) => {
      const analysed = await analyses.whenCurrent(document, token);
      if (!analysed) return undefined;
      const offset = document.offsetAt(position);
      const found = annotationsAt(analysed.analysis, offset);
      const rejected = annotationsAt(rejectedOf(analysed.reviewed), offset);
      const innermost = found[0] ?? rejected[0];
      if (!innermost) return undefined;
      const cards = [...found.map(annotation => cardOf(annotation, analysed)), ...rejected.map(annotation => rejectedCardOf(annotation, analysed))];
      return new vscode.Hover(cards.map((parts, i) => inMarkdown(parts, i > 0)), toRange(document, innermost.span));
    },
  }));
}

function cardOf(annotation: AnnotationAt, { document, analysis, reviewed }: AnalysedDocument): string[] {
  const context: CardContext = {
    analysis,
    reader: currentReader(),
    discrepancies: figure => findDiscrepancies(analysis).get(figure.id) ?? [],
    reveal: (label, span) => revealLink(document.uri, label, span),
    list: (label, spans) => listLink(document.uri, label, spans),
  };
  return partsOf(annotation, context, reviewed, document.uri);
}

function rejectedCardOf(annotation: AnnotationAt, { document, reviewed }: AnalysedDocument): string[] {
  const { id } = annotation.kind === 'quotation' ? annotation.quotation : annotation.kind === 'figure' ? annotation.figure : annotation.entity;
  const list: readonly ReviewedAnnotation[] = annotation.kind === 'quotation' ? reviewed.quotations : annotation.kind === 'figure' ? reviewed.figures : reviewed.entities;
  const decided = list.find(one => one.id === id);
  return [rejectedCard(annotation, reviewed.article.text, currentReader()), decided ? rejectedActions(decided, document.uri) : ''];
}

function inMarkdown(parts: readonly string[], follows: boolean): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(`${follows ? '---\n\n' : ''}${parts.filter(Boolean).join('\n\n')}`, true);
  markdown.isTrusted = { enabledCommands: [REVEAL, LIST_PLACES, ...CARD_COMMANDS] };
  return markdown;
}

/** What it is, then what there is to decide, in sight without scrolling; then ways from it. */
function partsOf(annotation: AnnotationAt, context: CardContext, { article, quotations, figures, entities }: ReviewedAnalysis, uri: vscode.Uri): string[] {
  switch (annotation.kind) {
    case 'quotation': {
      const quotation = quotations.find(({ id }) => id === annotation.quotation.id);
      const checked = quotation?.verification
        ? verificationRows(quotation.verification, quotedWords(article.text, quotation), verificationLinks(quotation.id, uri, quotation.verification), context.reader)
        : [];
      return [quotationCard(annotation.quotation, context, checked), footOf('quotation', quotation, uri), quotationLinks(annotation.quotation, context)];
    }
    case 'figure': return [figureCard(annotation.figure, context), footOf('figure', figures.find(({ id }) => id === annotation.figure.id), uri)];
    case 'entity': return [
      entityCard(annotation.entity, annotation.mention, context), footOf('entity', entities.find(({ id }) => id === annotation.entity.id), uri),
      entityStatements(annotation.entity, context),
    ];
  }
}

function footOf(kind: Kind, annotation: ReviewedAnnotation | undefined, uri: vscode.Uri): string {
  return annotation ? cardActions(kind, annotation.id, annotation, uri) : '';
}
