import * as vscode from 'vscode';
import { placeOf } from '../../core/review/decide.ts';
import type { Analyses } from '../analyses.ts';
import { toRange } from '../convert.ts';
import { annotationOf, subjectsOf } from './decisions.ts';

const SIGNS = { confirmed: '✓', corrected: '✎', added: '+', rejected: '✗' } as const;
type Decided = keyof typeof SIGNS;
const DECIDED = Object.keys(SIGNS) as readonly Decided[];

/** Shows in the text what was decided: a sign for each state behind the words, and a line through what was rejected. */
export class ReviewMarks implements vscode.Disposable {
  readonly #analyses: Analyses;
  readonly #signs = new Map(DECIDED.map(status => [status, vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    after: { contentText: SIGNS[status], color: new vscode.ThemeColor(`articleAnnotator.${status === 'rejected' ? 'rejectedMark' : 'reviewedMark'}`), margin: '0 0 0 2px', fontWeight: 'bold' },
  })]));
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
    for (const type of this.#signs.values()) type.dispose();
  }

  #draw(editor: vscode.TextEditor): void {
    const analysed = this.#analyses.current(editor.document);
    if (!analysed && this.#analyses.stateOf(editor.document) === 'analysing') return;
    const places = new Map<Decided, vscode.Range[]>(DECIDED.map(status => [status, []]));
    for (const subject of analysed ? subjectsOf(analysed.reviewed) : []) {
      const { status } = annotationOf(subject);
      if (status !== 'detected') places.get(status)!.push(toRange(editor.document, placeOf(subject)));
    }
    this.#drawn.set(editor, places);
    for (const [status, type] of this.#signs) editor.setDecorations(type, places.get(status)!.map(({ end }) => new vscode.Range(end, end)));
    editor.setDecorations(this.#struck, places.get('rejected')!);
  }
}
