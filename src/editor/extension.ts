import * as vscode from 'vscode';
import { Analyses } from './analyses.ts';
import { AnnotatedDocuments } from './annotatedDocuments.ts';
import { registerAnnotateFile } from './annotateFile.ts';
import { registerAttributionDoubts } from './attributionDoubts.ts';
import { registerContextKeys } from './contextKeys.ts';
import { registerExport } from './export/exportCommand.ts';
import { Exporter } from './export/exporter.ts';
import { registerExportWorkspace } from './export/exportWorkspace.ts';
import { Highlights } from './highlight.ts';
import { registerHover } from './hover.ts';
import { registerLayerCommands } from './layerCommands.ts';
import { registerLinks } from './links.ts';
import { registerNavigation } from './navigation.ts';
import { registerOutline } from './outline.ts';
import { registerReferences } from './references.ts';
import { LazyResources } from './resources.ts';
import { Decisions } from './review/decisions.ts';
import { registerComparison } from './review/compare/compareCommand.ts';
import { registerReviewCodeActions } from './review/codeActions.ts';
import { registerLostDecisions } from './review/lostDecisions.ts';
import { registerReviewCommands } from './review/reviewCommands.ts';
import { registerReviewFileProblems } from './review/fileProblems.ts';
import { ReviewMarks } from './review/reviewMarks.ts';
import { ReviewedArticle } from './review/reviewedArticle.ts';
import { registerReviewStatus } from './review/reviewStatus.ts';
import { ReviewStore } from './review/reviewStore.ts';
import { registerReviewTree } from './review/reviewTree.ts';
import { registerChanges } from './review/verify/changes.ts';
import { registerVerifyAll } from './review/verify/verifyAll.ts';
import { registerVerifyOne } from './review/verify/verifyOne.ts';
import { registerSchemaDocuments } from './schemaDocuments.ts';
import { registerStatus } from './status.ts';
import { registerTextProblems } from './textProblems.ts';

/** What the extension exports: what it knows and draws, for the tests in a real VS Code to look at. */
export interface ArticleAnnotator {
  readonly analyses: Analyses;
  readonly highlights: Highlights;
  readonly marks: ReviewMarks;
  readonly resources: LazyResources;
}

/** Wires the features together; nothing else. */
export function activate({ extensionUri, subscriptions, workspaceState }: vscode.ExtensionContext): ArticleAnnotator {
  const own = <T extends vscode.Disposable>(disposable: T): T => {
    subscriptions.push(disposable);
    return disposable;
  };
  const log = own(vscode.window.createOutputChannel('Article Annotator', { log: true }));
  const resources = new LazyResources(extensionUri, log);
  const annotated = own(new AnnotatedDocuments());
  const reviews = own(new ReviewStore());
  const analyses = own(new Analyses(annotated, resources, reviews, log));
  const exporter = new Exporter(analyses, resources, reviews);
  const highlights = own(new Highlights(analyses));
  own(registerContextKeys(analyses, annotated));
  own(registerHover(analyses, annotated));
  own(registerReferences(analyses, annotated));
  own(registerOutline(analyses, annotated));
  own(registerTextProblems(analyses));
  own(registerAttributionDoubts(analyses, annotated));
  own(registerStatus(analyses, annotated));
  own(registerLinks());
  own(registerNavigation(analyses, annotated));
  own(registerLayerCommands());
  own(registerAnnotateFile(analyses, annotated));
  own(registerExport(exporter, annotated, workspaceState, log));
  own(registerExportWorkspace(exporter, workspaceState, log));
  const marks = own(new ReviewMarks(analyses));
  const reviewed = own(new ReviewedArticle(annotated));
  const decisions = new Decisions(analyses, reviews);
  own(registerReviewTree(analyses, reviews, reviewed));
  own(registerReviewStatus(analyses, reviewed));
  own(registerReviewCommands(analyses, decisions, reviewed, log));
  own(registerReviewCodeActions(analyses, annotated));
  own(registerLostDecisions(analyses, decisions, reviewed, log));
  own(registerVerifyOne(analyses, decisions, log));
  own(registerVerifyAll(analyses, annotated, decisions, log));
  own(registerChanges(analyses, log));
  own(registerComparison(analyses, decisions, reviews, reviewed, log));
  own(registerReviewFileProblems(reviews, analyses));
  own(registerSchemaDocuments(extensionUri));
  own(vscode.commands.registerCommand('articleAnnotator.showLog', () => log.show()));
  own(vscode.commands.registerCommand('articleAnnotator.showOutline', () => vscode.commands.executeCommand('outline.focus')));
  return { analyses, highlights, marks, resources };
}
