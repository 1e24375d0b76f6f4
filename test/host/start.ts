import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { main } from './main.ts';
import { articlesFolder, downloadsFolder, projectFolder, requireBuild } from './places.ts';
import { findDesktop, hasDisplay } from './runInDesktop.ts';
import { startServer } from './server.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';
import { address } from './workbench.ts';

/** tsx test/host/start.ts [--no-open] [--browser] [FOLDER]: opens VS Code with the built extension, on the sample articles or a folder. */
main(async () => {
  const { values, positionals: [folder] } = parseArgs({ allowPositionals: true, options: { 'no-open': { type: 'boolean', default: false }, browser: { type: 'boolean', default: false } } });
  requireBuild();
  const open = !values['no-open'];
  await withTemporaryFolder(async temporary => {
    const opened = folder ?? join(temporary, 'articles');
    if (folder === undefined) await cp(articlesFolder, opened, { recursive: true, filter: path => !path.endsWith('.gold.json') }); // what is exported there stays out of the project
    const executable = values.browser ? undefined : await desktopExecutable();
    if (executable) await startDesktop(executable, opened, join(temporary, 'desktop'));
    else await startInBrowser(opened, join(temporary, 'host'), open);
  });
});

/** The VS Code to start: `code` on the PATH, or the one tests would use. */
async function desktopExecutable(): Promise<string | undefined> {
  if (!process.env['VSCODE_EXECUTABLE'] && process.env['VSCODE_HOST'] !== 'server' && hasDisplay()) {
    const names = process.platform === 'win32' ? ['code.cmd'] : ['code', 'codium'];
    const code = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean).flatMap(path => names.map(name => join(path, name))).find(file => existsSync(file));
    if (code) return code;
  }
  const desktop = await findDesktop();
  return desktop && (desktop.executable ?? downloadAndUnzipVSCode({ cachePath: downloadsFolder }));
}

async function startDesktop(executable: string, folder: string, user: string): Promise<void> {
  console.log(`Opening ${folder} in ${executable}. Close the window to end.`);
  const args = [folder, `--extensionDevelopmentPath=${projectFolder}`, '--user-data-dir', user, '--disable-workspace-trust', '--skip-welcome', '--wait', '--new-window'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const child = spawn(executable, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
}

async function startInBrowser(folder: string, data: string, open: boolean): Promise<void> {
  const server = await startServer({ folder: data });
  const url = address(server.port, { folder, extension: projectFolder });
  console.log(`\nVS Code ${server.version} with the extension, on ${folder}:\n\n  ${url}\n\nOpen this address in a browser. Ctrl+C ends it.`);
  if (open) openSystemBrowser(url);
  const interrupted = new Promise<void>(resolve => { for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve()); });
  await Promise.race([interrupted, server.ended.then(() => console.error('The VS Code server ended.'))]);
  await server.stop();
}

/** Best effort: the address is printed in any case. */
function openSystemBrowser(url: string): void {
  if (!hasDisplay()) return;
  const [command, args]: [string, string[]] = process.platform === 'darwin' ? ['open', [url]]
    : process.platform === 'win32' ? ['rundll32', ['url.dll,FileProtocolHandler', url]]
      : ['xdg-open', [url]];
  spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}
