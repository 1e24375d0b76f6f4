import * as vscode from 'vscode';
import type { Verification } from '../../../core/annotation.ts';

export function outcomeName(outcome: Verification['outcome']): string {
  switch (outcome) {
    case 'verbatim': return vscode.l10n.t('verbatim');
    case 'changed': return vscode.l10n.t('words changed');
    case 'not-found': return vscode.l10n.t('not in the source');
    case 'not-checked': return vscode.l10n.t('source named');
  }
}

/** A theme icon for an outcome, a shape for each. */
export const OUTCOME_ICONS: Readonly<Record<Verification['outcome'], string>> = { verbatim: 'verified', changed: 'diff', 'not-found': 'question', 'not-checked': 'link' };
