import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { AnnotatedDocuments } from './annotatedDocuments.ts';
import { type Analyses, ALLOW_LARGE } from './analyses.ts';
import { currentReader } from './currentReader.ts';
import { writeDate } from './words/dates.ts';

/** What is known about the active article, as two items of the language status: what was found, and its language and date. */
export function registerStatus(analyses: Analyses, annotated: AnnotatedDocuments): vscode.Disposable {
  const found = vscode.languages.createLanguageStatusItem('articleAnnotator.found', []);
  const about = vscode.languages.createLanguageStatusItem('articleAnnotator.about', []);
  found.name = vscode.l10n.t('Annotations');
  about.name = vscode.l10n.t('Language and date of the article');
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const state = document && analyses.stateOf(document);
    const selector: vscode.DocumentSelector = document && state ? { language: document.languageId, scheme: document.uri.scheme } : [];
    found.selector = selector;
    about.selector = selector;
    if (!document || !state) return;
    found.busy = state === 'analysing';
    found.severity = SEVERITIES[state];
    const analysis = analyses.current(document)?.analysis;
    if (state === 'large') {
      found.text = vscode.l10n.t('Not analysed: the text is large');
      found.detail = '';
      found.command = { command: ALLOW_LARGE, title: vscode.l10n.t('Analyse'), arguments: [document] };
    } else if (state === 'failed') {
      found.text = vscode.l10n.t('The analysis failed');
      found.detail = '';
      found.command = { command: 'articleAnnotator.showLog', title: vscode.l10n.t('Show Log') };
    } else {
      // Counts of the version before stay until the new ones are there.
      if (analysis) found.text = counts(analysis);
      else if (!found.text) found.text = vscode.l10n.t('Analysing…');
      found.detail = '';
      found.command = { command: 'articleAnnotator.showOutline', title: vscode.l10n.t('Show Outline') };
    }
    if (analysis) {
      about.text = languageAndDate(analysis);
      about.detail = analysis.article.date === null ? vscode.l10n.t('relative dates stay open') : '';
    }
  };
  update();
  return vscode.Disposable.from(found, about, vscode.window.onDidChangeActiveTextEditor(update), annotated.onDidChange(update), analyses.onDidChange(document => {
    if (document === vscode.window.activeTextEditor?.document) update();
  }));
}

const SEVERITIES = {
  analysing: vscode.LanguageStatusSeverity.Information, ready: vscode.LanguageStatusSeverity.Information,
  large: vscode.LanguageStatusSeverity.Warning, failed: vscode.LanguageStatusSeverity.Error,
};

function counts({ quotations, figures, entities }: Analysis): string {
  return vscode.l10n.t('Quotations: {0} · Figures: {1} · Names: {2}', quotations.length, figures.length, entities.length);
}

function languageAndDate({ article }: Analysis): string {
  const reader = currentReader();
  const language = new Intl.DisplayNames(reader.locale, { type: 'language' }).of(article.language) ?? article.language;
  const date = article.date === null ? null : writeDate(article.date, reader);
  const capital = language.charAt(0).toLocaleUpperCase(reader.locale) + language.slice(1);
  return `${capital} · ${date ?? vscode.l10n.t('no date')}`;
}
