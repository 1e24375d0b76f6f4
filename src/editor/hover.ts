import * as vscode from 'vscode';
import { findDiscrepancies } from '../core/figures/discrepancies.ts';
import type { ReviewedAnalysis, ReviewedAnnotation } from '../core/review/reviewed.ts';
import type { Kind } from '../core/review/reviewFile.ts';
import { quotedWords } from '../core/review/verification.ts';
import { type AnnotatedDocuments, registerInLanguages } from './annotatedDocuments.ts';
import type { AnalysedDocument, Analyses } from './analyses.ts';
import { type AnnotationAt, annotationsAt } from './annotationsAt.ts';
import type { CardContext } from './cards/card.ts';
import { entityCard } from './cards/entityCard.ts';
import { figureCard } from './cards/figureCard.ts';
import { quotationCard } from './cards/quotationCard.ts';
import { verificationCard } from './cards/verificationCard.ts';
import { toRange } from './convert.ts';
import { LIST_PLACES, listLink, REVEAL, revealLink } from './links.ts';
import { cardActions, verificationLinks } from './review/cardActions.ts';
import { CARD_COMMANDS } from './review/reviewActions.ts';
import { currentReader } from './currentReader.ts';

/** Cards for what stands under the pointer, the innermost first. */
export function registerHover(analyses: Analyses, annotated: AnnotatedDocuments): vscode.Disposable {
  return registerInLanguages(annotated, selector => vscode.languages.registerHoverProvider(selector, {
    provideHover: async (document, position, token) => {
      const analysed = await analyses.whenCurrent(document, token);
      if (!analysed) return undefined;
      const found = annotationsAt(analysed.analysis, document.offsetAt(position));
      if (!found.length) return undefined;
      return new vscode.Hover(found.map((annotation, i) => cardOf(annotation, analysed, i > 0)), toRange(document, found[0]!.span));
    },
  }));
}

function cardOf(annotation: AnnotationAt, { document, analysis, reviewed }: AnalysedDocument, follows: boolean): vscode.MarkdownString {
  const context: CardContext = {
    analysis,
    reader: currentReader(),
    discrepancies: figure => findDiscrepancies(analysis).get(figure.id) ?? [],
    reveal: (label, span) => revealLink(document.uri, label, span),
    list: (label, spans) => listLink(document.uri, label, spans),
  };
  const markdown = new vscode.MarkdownString(`${follows ? '---\n\n' : ''}${write(annotation, context)}\n\n${actionsOn(annotation, reviewed, document.uri)}`, true);
  markdown.isTrusted = { enabledCommands: [REVEAL, LIST_PLACES, ...CARD_COMMANDS] };
  return markdown;
}

function write(annotation: AnnotationAt, context: CardContext): string {
  switch (annotation.kind) {
    case 'quotation': return quotationCard(annotation.quotation, context);
    case 'figure': return figureCard(annotation.figure, context);
    case 'entity': return entityCard(annotation.entity, annotation.mention, context);
  }
}

/** What a person decided, the outcome of looking for a quotation in its source, and what there is to decide. */
function actionsOn(annotation: AnnotationAt, reviewed: ReviewedAnalysis, uri: vscode.Uri): string {
  if (annotation.kind === 'figure') return footOf('figure', reviewed.figures.find(({ id }) => id === annotation.figure.id), uri);
  if (annotation.kind === 'entity') return footOf('entity', reviewed.entities.find(({ id }) => id === annotation.entity.id), uri);
  const quotation = reviewed.quotations.find(({ id }) => id === annotation.quotation.id);
  const verification = quotation?.verification;
  const foot = footOf('quotation', quotation, uri);
  if (!verification) return foot;
  const links = verificationLinks(quotation.id, uri, verification.place !== null && verification.source.sha256 !== null, verification.changes.length > 0, verification.source.url !== null);
  return `${verificationCard(verification, quotedWords(reviewed.article.text, quotation), links, currentReader())}\n\n${foot}`;
}

function footOf(kind: Kind, annotation: ReviewedAnnotation | undefined, uri: vscode.Uri): string {
  return annotation ? cardActions(kind, annotation.id, annotation, uri) : '';
}
