import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installServer, type ServerInstallation } from './installServer.ts';

/** User settings of a quiet window: nothing that asks, updates, or fills the screen beside the article. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export interface ServerOptions {
  /** A folder of this run alone, for user data and extensions; whoever made it removes it. */
  readonly folder: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A .vsix to install before the start. */
  readonly vsix?: string;
  readonly verbose?: boolean;
}

export interface Server {
  readonly port: number;
  readonly version: string;
  readonly extensionsFolder: string;
  /** Writes the user settings anew; a window that is open follows them, one opened later starts with them. */
  useSettings(settings: Readonly<Record<string, unknown>>): Promise<void>;
  /** Settles when the server has ended by itself. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts a VS Code server on a free port of the loopback address. */
export async function startServer({ folder, settings = {}, vsix, verbose = false }: ServerOptions): Promise<Server> {
  const installation = await installServer();
  const user = join(folder, 'server/data/User');
  const extensionsFolder = join(folder, 'extensions');
  await mkdir(user, { recursive: true });
  const useSettings = (changed: Readonly<Record<string, unknown>>): Promise<void> => writeFile(join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...changed }));
  await useSettings(settings);
  const common = ['--server-data-dir', join(folder, 'server'), '--extensions-dir', extensionsFolder, '--accept-server-license-terms', '--telemetry-level', 'off'];
  if (vsix !== undefined) await finish(launch(installation, [...common, '--install-extension', vsix], verbose), `Installing ${vsix}`);
  const child = launch(installation, [...common, '--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-workspace-trust', '--disable-telemetry', '--disable-update-check', '--enable-smoke-test-driver'], verbose);
  const killed = (): void => kill(child, 'SIGKILL');
  process.once('exit', killed);
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    process.off('exit', killed);
    kill(child, 'SIGTERM');
    const late = setTimeout(() => kill(child, 'SIGKILL'), 3000);
    await ended;
    clearTimeout(late);
    kill(child, 'SIGKILL'); // what is left of its group: extension hosts, file watchers
  };
  try {
    return { port: await port(child), version: installation.version, extensionsFolder, useSettings, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** In a process group of its own, so that all it starts can be ended with it. */
function launch({ main, node }: ServerInstallation, args: readonly string[], verbose: boolean): ChildProcess {
  // With a parent process named, code-server's build waits for that parent; we are nobody's child.
  const child = spawn(node, [main, ...args], { detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CODE_SERVER_PARENT_PID: '', NODE_OPTIONS: '' } });
  if (verbose) for (const stream of [child.stdout, child.stderr]) stream?.on('data', text => process.stderr.write(text));
  return child;
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

function port(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (text: Buffer): void => {
      output += text.toString();
      const listening = /Extension host agent listening on (\d+)/u.exec(output);
      if (listening) resolve(Number(listening[1]));
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`The VS Code server ended at its start (exit code ${code}):\n${output.slice(-4000)}`)));
    setTimeout(() => reject(new Error(`The VS Code server did not start in a minute:\n${output.slice(-4000)}`)), 60_000).unref();
  });
}

function finish(child: ChildProcess, what: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => { output += text.toString(); });
    const late = setTimeout(() => kill(child, 'SIGKILL'), 60_000);
    child.once('error', reject);
    child.once('exit', code => {
      clearTimeout(late);
      if (code === 0) resolve();
      else reject(new Error(`${what} failed (exit code ${code}):\n${output}`));
    });
  });
}
