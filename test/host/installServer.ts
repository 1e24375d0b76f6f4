import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { installOnce } from './installOnce.ts';
import { download, npm, unpack, type NpmPackage } from './npmPackage.ts';
import { downloadsFolder } from './places.ts';

/** The npm package that carries the VS Code server and workbench. */
const codeServer: NpmPackage = { name: 'code-server', version: '4.139.1', integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==' };

/** The Node that this server wants; its npm package exists once per platform. */
const nodeVersion = '24.21.0';
const nodeIntegrity: Readonly<Record<string, string>> = {
  'linux-x64': 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};

/** Built-in extensions that are large and that no test of ours touches. */
const leftOut = ['copilot', 'mermaid-markdown-features', 'microsoft-authentication', 'ms-vscode.js-debug', 'ms-vscode.js-debug-companion', 'ms-vscode.vscode-js-profile-table'];

/** Dependencies that are native or belong to features we do not use (terminals, tunnels, remote containers, agents). */
const dropped = /^(?:kerberos|katex|ssh2|node-pty|tar|zod|cpu-features|native-watchdog|@github\/.*|@microsoft\/mxc-sdk|@devcontainers\/.*|@xterm\/(?!xterm$).*|@vscode\/(?:spdlog|sqlite3|native-watchdog|fs-copyfile|copilot-api|sandbox-runtime|windows-.*|deviceid|vscode-languagedetection))$/u;

/** The dropped ones that the server loads at its start, as modules that do nothing. */
const stubs: Readonly<Record<string, string>> = {
  '@vscode/spdlog': `
const nothing = () => {};
const logger = () => new Proxy({}, { get: (_, name) => name === 'then' ? undefined : nothing });
exports.version = 0;
exports.setFlushOn = exports.setLevel = exports.shutdown = nothing;
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async () => logger();`,
  '@vscode/native-watchdog': 'exports.start = () => {};',
  'native-watchdog': 'exports.start = () => {};',
  '@vscode/fs-copyfile': '',
  '@vscode/deviceid': `exports.getDeviceId = async () => '00000000-0000-0000-0000-000000000000';`,
};

/** An installed VS Code server: its folder, the Node that runs it, and the version of VS Code. */
export interface ServerInstallation {
  readonly main: string;
  readonly node: string;
  readonly version: string;
}

/** Installs the VS Code server from npm packages, unless it is already there. Needs npm's registry, `tar`, and no root. */
export async function installServer(): Promise<ServerInstallation> {
  const folder = await installOnce(join(downloadsFolder, `server-${codeServer.version}`), fill);
  const main = join(folder, 'out/server-main.js');
  const node = join(folder, nodeName());
  for (const file of [main, node]) if (!existsSync(file)) throw new Error(`${file} is missing: delete ${folder} and run again to install it anew.`);
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  return { main, node, version };
}

async function fill(folder: string): Promise<void> {
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const integrity = nodeIntegrity[platform];
  console.log(`Installing the VS Code server from npm: ${codeServer.name} ${codeServer.version}, Node ${nodeVersion} for ${platform} …`);
  if (integrity === undefined) throw new Error(`No VS Code host is known for ${platform}. Set VSCODE_EXECUTABLE to an installed VS Code.`);
  const [archive, nodeArchive] = await Promise.all([
    download(codeServer, folder),
    download({ name: `node-${platform}`, version: nodeVersion, integrity }, folder),
  ]);
  await unpack(archive, folder, 3, ['package/lib/vscode'], [...leftOut.map(name => `package/lib/vscode/extensions/${name}`), '*.map']);
  await unpack(nodeArchive, folder, 2, [`package/bin/${nodeName()}`]);
  await Promise.all([archive, nodeArchive].map(file => rm(file)));
  await installDependencies(folder);
}

async function installDependencies(folder: string): Promise<void> {
  const file = join(folder, 'package.json');
  const { version, dependencies } = z.object({ version: z.string(), dependencies: z.record(z.string(), z.string()) }).parse(JSON.parse(await readFile(file, 'utf8')));
  const kept = Object.fromEntries(Object.entries(dependencies).filter(([name]) => !dropped.test(name)));
  await writeFile(file, JSON.stringify({ name: 'vscode-server', private: true, type: 'module', version, dependencies: kept }));
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  for (const [name, code] of Object.entries(stubs)) {
    const module = join(folder, 'node_modules', name);
    await mkdir(module, { recursive: true });
    await writeFile(join(module, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
    await writeFile(join(module, 'index.js'), code);
  }
  await keepOwnRipgrep(join(folder, 'node_modules/@vscode/ripgrep-universal/bin'));
}

/** The package of the search tool brings binaries for every platform. */
async function keepOwnRipgrep(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== `${process.platform}-${process.arch}`) await rm(join(folder, entry.name), { recursive: true });
  }
}

function nodeName(): string {
  return process.platform === 'win32' ? 'node.exe' : 'node';
}
