import * as vscode from 'vscode';

const TARGETS = 'export.targets';
const FOLDER = 'export.folder';

/** Where articles of this workspace were exported to. */
export class ExportMemory {
  readonly #memento: vscode.Memento;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  /** The file that the article was exported to last. */
  targetOf(article: vscode.Uri): vscode.Uri | undefined {
    const target = this.#memento.get<Readonly<Record<string, string>>>(TARGETS, {})[article.toString()];
    return target === undefined ? undefined : vscode.Uri.parse(target);
  }

  /** The folder that any article was exported to last. */
  folder(): vscode.Uri | undefined {
    const folder = this.#memento.get<string>(FOLDER);
    return folder === undefined ? undefined : vscode.Uri.parse(folder);
  }

  async remember(article: vscode.Uri, target: vscode.Uri): Promise<void> {
    const targets = this.#memento.get<Readonly<Record<string, string>>>(TARGETS, {});
    await this.#memento.update(TARGETS, { ...targets, [article.toString()]: target.toString() });
    await this.#memento.update(FOLDER, vscode.Uri.joinPath(target, '..').toString());
  }
}
