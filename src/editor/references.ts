import * as vscode from 'vscode';
import { type AnnotatedDocuments, registerInLanguages } from './annotatedDocuments.ts';
import type { Analyses } from './analyses.ts';
import { type AnnotationAt, annotationsAt, quotationAt } from './annotationsAt.ts';
import { fullestMention } from './cards/card.ts';
import { toRange } from './convert.ts';

/** From a name to its fullest mention and to all of them, from a quotation to its source's words. */
export function registerReferences(analyses: Analyses, annotated: AnnotatedDocuments): vscode.Disposable {
  const nameAt = async (document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken): Promise<NameAt | undefined> => {
    const analysed = await analyses.whenCurrent(document, token);
    if (!analysed) return undefined;
    return annotationsAt(analysed.analysis, document.offsetAt(position)).find(annotation => annotation.kind === 'entity');
  };
  return registerInLanguages(annotated, selector => vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, {
      provideDefinition: async (document, position, token) => {
        const name = await nameAt(document, position, token);
        if (name) return [linkTo(document, name.span, fullestMention(name.entity, document.getText()))];
        const analysed = analyses.current(document);
        const offset = document.offsetAt(position);
        const quotation = analysed && quotationAt(analysed.analysis, offset);
        if (!quotation?.source) return undefined;
        const segment = quotation.segments.find(({ start, end }) => start <= offset && offset <= end) ?? quotation.segments[0]!;
        return [linkTo(document, segment, quotation.source)];
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      provideReferences: async (document, position, _context, token) => {
        const name = await nameAt(document, position, token);
        return name?.entity.mentions.map(mention => new vscode.Location(document.uri, toRange(document, mention)));
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights: async (document, position, token) => {
        const name = await nameAt(document, position, token);
        return name?.entity.mentions.map(mention => new vscode.DocumentHighlight(toRange(document, mention), vscode.DocumentHighlightKind.Text));
      },
    }),
  ));
}

type NameAt = AnnotationAt & { readonly kind: 'entity' };

function linkTo(document: vscode.TextDocument, from: { start: number; end: number }, to: { start: number; end: number }): vscode.LocationLink {
  const targetRange = toRange(document, to);
  return { originSelectionRange: toRange(document, from), targetUri: document.uri, targetRange, targetSelectionRange: targetRange };
}
