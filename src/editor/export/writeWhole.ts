import * as vscode from 'vscode';
import { nameOf } from '../largeTexts.ts';
import { describeWriteError, ExportError, readOnlyTarget } from './problems.ts';

/** Writes a file whole or not at all: beside its place under another name first, then renamed. Throws {@link ExportError}. */
export async function writeWhole(target: vscode.Uri, text: string): Promise<void> {
  const temporary = vscode.Uri.joinPath(target, '..', `.article-annotator-${crypto.randomUUID()}.tmp`);
  try {
    await refuseOccupied(target);
    await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    await putInPlace(temporary, target);
  } catch (error) {
    await discard(temporary);
    throw error instanceof ExportError ? error : new ExportError(describeWriteError(nameOf({ uri: target }), error));
  }
}

/**
 * Renames over what is there. The API's rename takes the old file away first, so that for a moment there is none; where Node is, its own
 * puts the new one in place in one step.
 */
async function putInPlace(temporary: vscode.Uri, target: vscode.Uri): Promise<void> {
  const node = target.scheme === 'file' && typeof process !== 'undefined' ? process.getBuiltinModule?.('fs') : undefined;
  if (node) await node.promises.rename(temporary.fsPath, target.fsPath);
  else await vscode.workspace.fs.rename(temporary, target, { overwrite: true });
}

/** Renaming asks neither whether a file was made read-only nor whether a folder has its name. */
async function refuseOccupied(target: vscode.Uri): Promise<void> {
  const stat = await statOf(target);
  if (!stat) return;
  if (stat.type & vscode.FileType.Directory) throw vscode.FileSystemError.FileIsADirectory(target);
  if (stat.permissions !== undefined || isReadOnlyOnDisk(target)) throw new ExportError(readOnlyTarget(nameOf({ uri: target })));
}

/** The API tells of read-only file systems but not of read-only files; in Node's extension host the file system itself can be asked. */
function isReadOnlyOnDisk({ scheme, fsPath }: vscode.Uri): boolean {
  if (scheme !== 'file' || typeof process === 'undefined') return false;
  const mode = process.getBuiltinModule?.('fs').statSync(fsPath, { throwIfNoEntry: false })?.mode;
  return mode !== undefined && (mode & 0o222) === 0;
}

/** Undefined when there is nothing. */
export async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
}

async function discard(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch {
    // It never came to be.
  }
}
