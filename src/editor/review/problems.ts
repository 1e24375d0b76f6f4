import * as vscode from 'vscode';
import type { ReviewProblem } from '../../core/review/parseReview.ts';

/** What is wrong with a review file and what to do; the file is left as it is. */
export function describeReviewProblem(name: string, { code, line, column, detail }: ReviewProblem): string {
  const place = `${name}:${line}:${column}`;
  switch (code) {
    case 'conflict-markers': return vscode.l10n.t('{0}: git left a conflict here. Resolve it; until then the review is neither used nor changed.', place);
    case 'not-json': return vscode.l10n.t('{0}: not JSON ({1}). Mend the file; until then the review is neither used nor changed.', place, detail);
    case 'newer-version': return vscode.l10n.t('{0}: version {1} of the review format is newer than this extension. Update it; until then the review is neither used nor changed.', place, detail);
    case 'wrong-field': return vscode.l10n.t('{0}: {1}. Mend the file; until then the review is neither used nor changed.', place, detail);
  }
}
