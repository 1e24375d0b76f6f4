import * as vscode from 'vscode';

const SCHEME = 'article-annotator';

/** Answers for the `$schema` address in exported files, so that VS Code checks them without fetching anything. */
export function registerSchemaDocuments(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async uri => {
      const name = /^\/([a-z]+\.schema\.json)$/u.exec(uri.path)?.[1];
      if (uri.authority !== 'schemas' || name === undefined) return undefined;
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'schemas', name)));
    },
  });
}
