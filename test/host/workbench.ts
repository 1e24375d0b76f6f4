import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser, type Browser } from './findBrowser.ts';
import type { Server } from './server.ts';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--font-render-hinting=none'];

export interface WorkbenchOptions {
  /** The folder that the window opens. */
  readonly folder: string;
  /** The extension that is loaded from its folder; none where it is installed. */
  readonly extension?: string;
  /** A bundle that exports `run`: the extension host runs it and tells its end. */
  readonly tests?: string;
  readonly openFile?: string;
}

/** The address at which a server shows its workbench. */
export function address(port: number, { folder, extension, tests, openFile }: WorkbenchOptions): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${port}${resolve(path)}`;
  const payload: [string, string][] = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true']];
  if (extension !== undefined) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)], ['enableProposedApi', '']);
  if (openFile !== undefined) payload.push(['openFile', remote(openFile)]);
  return `http://127.0.0.1:${port}/?folder=${encodeURIComponent(resolve(folder))}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

export interface Workbench {
  readonly page: Page;
  readonly browser: Browser;
  readonly browserVersion: string;
  /** Settles with the exit code when the extension host has run its tests. */
  readonly testsEnded: Promise<number>;
  /** Rejects when the page or the browser is lost. */
  readonly lost: Promise<never>;
  close(): Promise<void>;
}

/** Opens a workbench in a headless browser. */
export async function openWorkbench(server: Pick<Server, 'port'>, options: WorkbenchOptions & { readonly size?: { readonly width: number; readonly height: number }; readonly scale?: number; readonly verbose?: boolean }): Promise<Workbench> {
  const browser = await findBrowser();
  const instance = await chromium.launch({ executablePath: browser.executable, args: flags, env: { ...stringsOf(process.env), ...browser.environment } });
  try {
    const context = await instance.newContext({ viewport: options.size ?? { width: 1200, height: 800 }, deviceScaleFactor: options.scale ?? 1 });
    const page = await context.newPage();
    const lost = new Promise<never>((_, reject) => {
      page.on('crash', () => reject(new Error('The workbench page crashed.')));
      instance.on('disconnected', () => reject(new Error('The browser ended.')));
    });
    lost.catch(() => undefined); // whoever races against it hears of it; nobody else needs to
    if (options.verbose) {
      page.on('console', message => console.error(`  [page] ${message.text().slice(0, 400)}`));
      page.on('pageerror', error => console.error(`  [page] ${error.message}`));
    }
    await page.exposeFunction('codeAutomationLog', () => undefined);
    const testsEnded = new Promise<number>(ended => void page.exposeFunction('codeAutomationExit', ended));
    await page.goto(address(server.port, options), { waitUntil: 'domcontentloaded', timeout: 60_000 });
    return { page, browser, browserVersion: `${instance.browserType().name()} ${instance.version()}`, testsEnded, lost, close: () => instance.close() };
  } catch (error) {
    await instance.close();
    throw error;
  }
}

function stringsOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]));
}
