import * as vscode from 'vscode';
import { placeOf, type Subject } from '../../core/review/decide.ts';
import type { Analyses } from '../analyses.ts';
import { toRange } from '../convert.ts';
import { annotationOf, subjectsByKind } from './decisions.ts';

const SIGNS = { confirmed: '✓', corrected: '✎', added: '+', rejected: '✗' } as const;
type Decided = keyof typeof SIGNS;
const DECIDED = Object.keys(SIGNS) as readonly Decided[];

/**
 * Shows in the text what was decided: a sign for each state, and a line through what was rejected. A quotation has it in front, figures and
 * names behind, so that a quotation and the figure that ends it do not show two of a kind side by side.
 */
export class ReviewMarks implements vscode.Disposable {
  readonly #analyses: Analyses;
  readonly #signs = new Map(DECIDED.map(status => [status, { before: signType(status, 'before'), after: signType(status, 'after') }]));
  readonly #struck = vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    textDecoration: 'line-through 1px var(--vscode-articleAnnotator-rejectedMark)',
  });
  readonly #drawn = new WeakMap<vscode.TextEditor, ReadonlyMap<Decided, readonly vscode.Range[]>>();
  readonly #subscriptions: vscode.Disposable;

  constructor(analyses: Analyses) {
    this.#analyses = analyses;
    this.#subscriptions = vscode.Disposable.from(
      analyses.onDidChange(document => vscode.window.visibleTextEditors.filter(editor => editor.document === document).forEach(editor => this.#draw(editor))),
      vscode.window.onDidChangeVisibleTextEditors(editors => editors.forEach(editor => this.#draw(editor))),
    );
    vscode.window.visibleTextEditors.forEach(editor => this.#draw(editor));
  }

  /** What is drawn in `editor` now, for tests to look at. */
  marksIn(editor: vscode.TextEditor): ReadonlyMap<Decided, readonly vscode.Range[]> {
    return this.#drawn.get(editor) ?? new Map();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#struck.dispose();
    for (const { before, after } of this.#signs.values()) {
      before.dispose();
      after.dispose();
    }
  }

  #draw(editor: vscode.TextEditor): void {
    const analysed = this.#analyses.current(editor.document);
    if (!analysed && this.#analyses.stateOf(editor.document) === 'analysing') return;
    const subjects = analysed ? subjectsByKind(analysed.reviewed) : [];
    const range = (subject: Subject): vscode.Range => toRange(editor.document, placeOf(subject));
    const drawn = new Map<Decided, readonly vscode.Range[]>();
    for (const [status, { before, after }] of this.#signs) {
      const decided = subjects.filter(subject => annotationOf(subject).status === status);
      drawn.set(status, decided.map(range));
      editor.setDecorations(before, decided.filter(({ kind }) => kind === 'quotation').map(subject => emptyAt(range(subject).start)));
      editor.setDecorations(after, decided.filter(({ kind }) => kind !== 'quotation').map(subject => emptyAt(range(subject).end)));
    }
    this.#drawn.set(editor, drawn);
    editor.setDecorations(this.#struck, [...drawn.get('rejected')!]);
  }
}

function signType(status: Decided, place: 'before' | 'after'): vscode.TextEditorDecorationType {
  const color = new vscode.ThemeColor(`articleAnnotator.${status === 'rejected' ? 'rejectedMark' : 'reviewedMark'}`);
  const sign = { contentText: SIGNS[status], color, fontWeight: 'bold', margin: place === 'before' ? '0 2px 0 0' : '0 0 0 2px' };
  return vscode.window.createTextEditorDecorationType({ rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed, [place]: sign });
}

function emptyAt(position: vscode.Position): vscode.Range {
  return new vscode.Range(position, position);
}
