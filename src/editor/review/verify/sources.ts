import * as vscode from 'vscode';
import type { SourceDocument } from '../../../core/review/sourceDocument.ts';
import { describeDecodeProblem, describeReadError, ExportError } from '../../export/problems.ts';
import { nameOf } from '../../largeTexts.ts';
import { runInSlices } from '../../timeSlices.ts';
import { sizeProblem } from '../../../core/decode.ts';

/** Where a quotation's words may come from: a file, a text that was pasted, or an address that is only kept. */
export type SourceChoice = { readonly file: vscode.Uri } | { readonly pasted: string } | { readonly url: string };

const SOURCE_FILES = '**/*.{txt,text,md,markdown,html,htm,xhtml,article,TXT,MD,HTML,HTM}';
const NO_SOURCES = '{**/node_modules/**,**/.*/**}';
/** As many files as a person could ever mean; more are not listed. */
const MOST_FILES = 5_000;

/** Reads a file as a source. Undefined when cancelled; throws {@link ExportError} for what is no text. */
export async function readSourceFile(file: vscode.Uri, token: vscode.CancellationToken): Promise<SourceDocument | undefined> {
  const name = nameOf({ uri: file });
  let bytes: Uint8Array;
  try {
    const problem = sizeProblem((await vscode.workspace.fs.stat(file)).size);
    if (problem) throw new ExportError(describeDecodeProblem(name, problem));
    bytes = await vscode.workspace.fs.readFile(file);
  } catch (error) {
    throw error instanceof ExportError ? error : new ExportError(describeReadError(name, error));
  }
  return open(name, bytes, file.path, token);
}

export function readPasted(text: string, token: vscode.CancellationToken): Promise<SourceDocument | undefined> {
  return open(vscode.l10n.t('pasted text'), new TextEncoder().encode(text), '', token);
}

async function open(name: string, bytes: Uint8Array, path: string, token: vscode.CancellationToken): Promise<SourceDocument | undefined> {
  const [{ openSource }, { sourceFormat }] = await Promise.all([import('../../../core/review/sourceDocument.ts'), import('../../../core/review/sourceText.ts')]);
  const opened = await runInSlices(openSource(name, bytes, sourceFormat(path) ?? 'text'), () => token.isCancellationRequested);
  if (opened?.problem) throw new ExportError(describeDecodeProblem(name, opened.problem));
  return opened?.source;
}

/** The files under `folder` that may be sources, but for the article itself; sorted by path. A folder in it that cannot be read is told of to `fail`. */
export async function sourceFilesIn(folder: vscode.Uri, article: vscode.Uri, token: vscode.CancellationToken, fail: (reason: string) => void): Promise<vscode.Uri[]> {
  const inWorkspace = vscode.workspace.getWorkspaceFolder(folder) !== undefined;
  const found = inWorkspace
    ? await vscode.workspace.findFiles(new vscode.RelativePattern(folder, SOURCE_FILES), NO_SOURCES, MOST_FILES, token)
    : await filesUnder(folder, token, fail);
  return found.filter(({ path }) => path !== article.path).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A folder outside of the workspace, walked through by hand. */
async function filesUnder(folder: vscode.Uri, token: vscode.CancellationToken, fail: (reason: string) => void): Promise<vscode.Uri[]> {
  const { sourceFormat } = await import('../../../core/review/sourceText.ts');
  const files: vscode.Uri[] = [];
  const open = [folder];
  while (open.length && files.length < MOST_FILES && !token.isCancellationRequested) {
    const here = open.pop()!;
    let entries: [string, vscode.FileType][] = [];
    try {
      entries = await vscode.workspace.fs.readDirectory(here);
    } catch (error) {
      fail(describeReadError(nameOf({ uri: here }), error));
    }
    for (const [name, type] of entries) {
      if (name.startsWith('.') || name === 'node_modules' || type & vscode.FileType.SymbolicLink) continue;
      const uri = vscode.Uri.joinPath(here, name);
      if (type & vscode.FileType.Directory) open.push(uri);
      else if (sourceFormat(name)) files.push(uri);
    }
  }
  return files;
}

type Item = vscode.QuickPickItem & { readonly choose?: () => Promise<SourceChoice | undefined> };

/** Asks where the words of a quotation come from. */
export async function pickSource(article: vscode.TextDocument): Promise<SourceChoice | undefined> {
  const folder = article.uri.path.slice(0, article.uri.path.lastIndexOf('/') + 1);
  const found = await vscode.workspace.findFiles(SOURCE_FILES, NO_SOURCES, MOST_FILES);
  // What lies beside the article first.
  const near = (uri: vscode.Uri): number => (uri.path.startsWith(folder) ? 0 : 1);
  const files = found.filter(({ path }) => path !== article.uri.path).sort((a, b) => near(a) - near(b) || (a.path < b.path ? -1 : 1));
  const clipboard = await vscode.env.clipboard.readText();
  const items: Item[] = [
    { label: `$(folder-opened) ${vscode.l10n.t('Choose a file…')}`, choose: chooseFile },
    { label: `$(clippy) ${vscode.l10n.t('The text in the clipboard')}`, description: vscode.l10n.t('{0} characters', clipboard.length), choose: async () => (clipboard.trim() ? { pasted: clipboard } : undefined) },
    { label: `$(link) ${vscode.l10n.t('An address, kept as a reference…')}`, description: vscode.l10n.t('nothing is fetched'), choose: askAddress },
    { label: vscode.l10n.t('Files of the workspace'), kind: vscode.QuickPickItemKind.Separator },
    ...files.map((file): Item => ({ label: `$(file) ${nameOf({ uri: file })}`, choose: async () => ({ file }) })),
  ];
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which document do the quoted words come from?') });
  return picked?.choose?.();
}

async function chooseFile(): Promise<SourceChoice | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Which document do the quoted words come from?'),
    filters: { [vscode.l10n.t('Text, Markdown, HTML')]: ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'article'] },
  });
  return chosen?.[0] && { file: chosen[0] };
}

async function askAddress(): Promise<SourceChoice | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Address of the source'), prompt: vscode.l10n.t('It is kept as a reference; nothing is fetched.'), placeHolder: 'https://',
    validateInput: value => (isAddress(value) ? undefined : vscode.l10n.t('An address begins with https:// or http://')),
  });
  return typed === undefined ? undefined : { url: typed.trim() };
}

function isAddress(value: string): boolean {
  return /^https?:\/\/\S+$/iu.test(value.trim());
}
