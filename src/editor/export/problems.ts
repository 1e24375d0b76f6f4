import * as vscode from 'vscode';
import type { DecodeProblem, LikelyEncoding } from '../../core/decode.ts';

/** Something a person can mend; the message names the file and says what to do. */
export class ExportError extends Error {}

const ENCODING_NAMES: Readonly<Record<LikelyEncoding, string>> = {
  'windows-1251': 'Windows-1251', 'koi8-r': 'KOI8-R', 'windows-1252': 'Windows-1252', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE',
};

export function describeDecodeProblem(name: string, problem: DecodeProblem): string {
  switch (problem.code) {
    case 'empty': return vscode.l10n.t('{0} is empty: there is nothing to annotate.', name);
    case 'too-large': return vscode.l10n.t('{0} is too large ({1} MB, at most {2} MB): split it into single articles.', name, megabytes(problem.size), megabytes(problem.limit));
    case 'binary': return vscode.l10n.t('{0} is no text file: save the article as plain text in UTF-8.', name);
    case 'not-utf8': return problem.likely
      ? vscode.l10n.t('{0} is not in UTF-8, most likely in {1}: use “Reopen with Encoding” and then “Save with Encoding” UTF-8.', name, ENCODING_NAMES[problem.likely])
      : vscode.l10n.t('{0} is not in UTF-8: use “Save with Encoding” UTF-8.', name);
  }
}

export function describeReadError(name: string, error: unknown): string {
  switch (codeOf(error)) {
    case 'FileNotFound': return vscode.l10n.t('{0} cannot be read: there is no such file.', name);
    case 'NoPermissions': return vscode.l10n.t('{0} cannot be read: you have no permission to.', name);
    case 'FileIsADirectory': return vscode.l10n.t('{0} cannot be read: it is a folder.', name);
    default: return vscode.l10n.t('{0} cannot be read: {1}', name, wordsOf(error));
  }
}

export function describeWriteError(name: string, error: unknown): string {
  const words = wordsOf(error);
  if (/ENOSPC|EDQUOT/u.test(words)) return vscode.l10n.t('{0} cannot be written: the disk is full. Free some space, or choose another folder.', name);
  if (/EROFS/u.test(words)) return vscode.l10n.t('{0} cannot be written: the disk is read-only. Choose another folder.', name);
  switch (codeOf(error)) {
    case 'FileNotFound': return folderMissing(name);
    case 'NoPermissions': return vscode.l10n.t('{0} cannot be written: you have no permission to write there. Choose another folder.', name);
    case 'FileIsADirectory': return vscode.l10n.t('{0} cannot be written: there is a folder of that name. Move it away, or choose another name.', name);
    case 'FileNotADirectory':
    case 'FileExists': return vscode.l10n.t('{0} cannot be written: a part of its path is a file, not a folder. Choose another folder.', name);
    case 'Unavailable': return vscode.l10n.t('{0} cannot be written: its file system does not answer. Choose another folder.', name);
    default: return vscode.l10n.t('{0} cannot be written: {1}', name, words);
  }
}

export function folderMissing(name: string): string {
  return vscode.l10n.t('{0} cannot be written: its folder is gone. Make it, or choose another one.', name);
}

export function readOnlyTarget(name: string): string {
  return vscode.l10n.t('{0} cannot be written: the file is read-only. Make it writable, or choose another one.', name);
}

function codeOf(error: unknown): string {
  return error instanceof vscode.FileSystemError ? error.code : '';
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/u, '');
}
