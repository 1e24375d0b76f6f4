import type * as fs from 'node:fs';
import * as vscode from 'vscode';
import { nameOf } from '../largeTexts.ts';
import { describeWriteError, ExportError, readOnlyTarget } from './problems.ts';

/**
 * Writes a file whole or not at all: beside its place under another name first, then renamed. Where Node is, a target that is a symbolic
 * link stays one, and a file keeps its permissions. Throws {@link ExportError}.
 */
export async function writeWhole(target: vscode.Uri, text: string): Promise<void> {
  const place = behindLinks(target);
  const temporary = vscode.Uri.joinPath(place, '..', `.article-annotator-${crypto.randomUUID()}.tmp`);
  try {
    await refuseOccupied(target);
    await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    await putInPlace(temporary, place);
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
  const node = nodeFileSystem(target);
  if (!node) {
    await vscode.workspace.fs.rename(temporary, target, { overwrite: true });
    return;
  }
  const mode = node.statSync(target.fsPath, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined) await node.promises.chmod(temporary.fsPath, mode & 0o777);
  await node.promises.rename(temporary.fsPath, target.fsPath);
}

/** The file that a symbolic link leads to; the target itself where it is none, or where nobody can say. */
function behindLinks(target: vscode.Uri): vscode.Uri {
  try {
    const node = nodeFileSystem(target);
    return node?.lstatSync(target.fsPath, { throwIfNoEntry: false })?.isSymbolicLink() ? target.with({ path: vscode.Uri.file(node.realpathSync(target.fsPath)).path }) : target;
  } catch {
    return target;
  }
}

/** Node's file system for a file on this machine; undefined in a browser. */
function nodeFileSystem({ scheme }: vscode.Uri): typeof fs | undefined {
  return scheme === 'file' && typeof process !== 'undefined' ? process.getBuiltinModule?.('fs') : undefined;
}

/** Renaming asks neither whether a file was made read-only nor whether a folder has its name. */
async function refuseOccupied(target: vscode.Uri): Promise<void> {
  const stat = await statOf(target);
  if (!stat) return;
  if (stat.type & vscode.FileType.Directory) throw vscode.FileSystemError.FileIsADirectory(target);
  if (stat.permissions !== undefined || isReadOnlyOnDisk(target)) throw new ExportError(readOnlyTarget(nameOf({ uri: target })));
}

/** The API tells of read-only file systems but not of read-only files; in Node's extension host the file system itself can be asked. */
function isReadOnlyOnDisk(uri: vscode.Uri): boolean {
  const mode = nodeFileSystem(uri)?.statSync(uri.fsPath, { throwIfNoEntry: false })?.mode;
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
