import { runTests } from '@vscode/test-electron';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { downloadsFolder } from './places.ts';
import { followTests, type HostRun } from './runInServer.ts';
import type { TestCounts } from './testCounts.ts';

/** A desktop VS Code to run: the one named, or what @vscode/test-electron downloads. */
export interface Desktop {
  readonly executable?: string;
}

const updates = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * The desktop VS Code that tests may use: the one that VSCODE_EXECUTABLE names, else a downloaded one where the download
 * can be reached at once and there is a display. `VSCODE_HOST=server` does not look for one.
 */
export async function findDesktop(): Promise<Desktop | undefined> {
  const executable = process.env['VSCODE_EXECUTABLE'];
  if (executable) {
    if (!existsSync(executable)) throw new Error(`VSCODE_EXECUTABLE names a file that is missing: ${executable}`);
    return { executable };
  }
  if (process.env['VSCODE_HOST'] === 'server' || !hasDisplay()) return undefined;
  return await canDownload() ? {} : undefined;
}

export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

export async function canDownload(): Promise<boolean> {
  return fetch(updates, { signal: AbortSignal.timeout(3000) }).then(answer => answer.ok, () => false);
}

/** Runs bundled tests in a desktop VS Code. */
export async function runInDesktop({ folder, workspace, extension, tests, run, timeout }: HostRun, { executable }: Desktop): Promise<TestCounts> {
  console.log(`Host: desktop VS Code${executable ? ` (${executable})` : ', downloaded'}, extension host in Node`);
  const launch = [workspace, '--user-data-dir', join(folder, 'user'), '--extensions-dir', join(folder, 'extensions'), '--disable-workspace-trust', '--disable-gpu', '--skip-welcome', '--skip-release-notes', '--disable-updates', '--disable-telemetry'];
  const ended = runTests({
    ...(executable === undefined ? { cachePath: downloadsFolder } : { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    launchArgs: launch,
  });
  return followTests(run.resultsFolder, ended, timeout);
}
