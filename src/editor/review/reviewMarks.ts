import * as vscode from 'vscode';
import { placeOf } from '../../core/review/decide.ts';
import type { Analyses } from '../analyses.ts';
import { toRange } from '../convert.ts';
import { annotationOf, subjectsOf } from './decisions.ts';

/** Shows in the text what was decided: a tick behind what stands, a line through what was rejected. */
export class ReviewMarks implements vscode.Disposable {
  readonly #analyses: Analyses;
  readonly #accepted = vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    after: { contentText: '✓', color: new vscode.ThemeColor('articleAnnotator.reviewedMark'), margin: '0 0 0 1px' },
  });
  readonly #rejected = vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    textDecoration: 'line-through 1px var(--vscode-disabledForeground)',
  });
  readonly #subscriptions: vscode.Disposable;

  constructor(analyses: Analyses) {
    this.#analyses = analyses;
    this.#subscriptions = vscode.Disposable.from(
      analyses.onDidChange(document => vscode.window.visibleTextEditors.filter(editor => editor.document === document).forEach(editor => this.#draw(editor))),
      vscode.window.onDidChangeVisibleTextEditors(editors => editors.forEach(editor => this.#draw(editor))),
    );
    vscode.window.visibleTextEditors.forEach(editor => this.#draw(editor));
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#accepted.dispose();
    this.#rejected.dispose();
  }

  #draw(editor: vscode.TextEditor): void {
    const analysed = this.#analyses.current(editor.document);
    if (!analysed && this.#analyses.stateOf(editor.document) === 'analysing') return;
    const accepted: vscode.Range[] = [];
    const rejected: vscode.Range[] = [];
    for (const subject of analysed ? subjectsOf(analysed.reviewed) : []) {
      const { status } = annotationOf(subject);
      if (status === 'detected') continue;
      const range = toRange(editor.document, placeOf(subject));
      if (status === 'rejected') rejected.push(range);
      else accepted.push(new vscode.Range(range.end, range.end));
    }
    editor.setDecorations(this.#accepted, accepted);
    editor.setDecorations(this.#rejected, rejected);
  }
}
