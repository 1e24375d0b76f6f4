import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { installOnce } from './installOnce.ts';
import { download, unpack, type NpmPackage } from './npmPackage.ts';
import { downloadsFolder } from './places.ts';

const run = promisify(execFile);
const decompress = promisify(brotliDecompress);

/** A Chromium for Linux x64 that runs without root, with the libraries and fonts it needs. */
const chromiumPackage: NpmPackage = { name: '@sparticuz/chromium', version: '153.0.0', integrity: 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==' };

/** A browser to drive: its executable and what it wants in its environment. */
export interface Browser {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'];
const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
    .flatMap(path => ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(name => process.env[name] ? [join(process.env[name], path)] : [])),
};

/**
 * The browser that shows the workbench: the one named by CHROMIUM or BROWSER_PATH, else an installed Chromium, Chrome or Edge,
 * else (Linux x64) one from npm. `CHROMIUM=npm` takes the last even where another is installed.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM'] || process.env['BROWSER_PATH'];
  if (named === 'npm') return npmBrowser();
  if (named) {
    if (!existsSync(named)) throw new Error(`The browser that CHROMIUM or BROWSER_PATH names is missing: ${named}`);
    return { executable: named, environment: {} };
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean).flatMap(folder => commands.map(command => join(folder, command + suffix)));
  const executable = [...onPath, ...(places[process.platform] ?? [])].find(file => existsSync(file));
  return executable ? { executable, environment: {} } : npmBrowser();
}

/** The browser's own fonts, found wherever the folder lies, beside those of the system. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="relative">font-cache</cachedir>
</fontconfig>
`;

async function npmBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('No Chromium, Chrome or Edge was found. Install one, or name it by CHROMIUM.');
  const folder = await installOnce(join(downloadsFolder, `chromium-${chromiumPackage.version}`), fill);
  return {
    executable: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

async function fill(folder: string): Promise<void> {
  console.log(`No browser is installed: unpacking ${chromiumPackage.name} ${chromiumPackage.version} from npm …`);
  const archive = await download(chromiumPackage, folder);
  const binaries = join(folder, 'package');
  await mkdir(binaries);
  await unpack(archive, binaries, 1, ['package/bin']);
  await rm(archive);
  for (const name of ['al2023', 'fonts']) {
    const tar = join(folder, `${name}.tar`);
    await writeFile(tar, await decompress(await readFile(join(binaries, 'bin', `${name}.tar.br`))));
    await run('tar', ['xf', tar], { cwd: folder });
    await rm(tar);
  }
  await writeFile(join(folder, 'chromium'), await decompress(await readFile(join(binaries, 'bin/chromium.br'))));
  await chmod(join(folder, 'chromium'), 0o755);
  await rm(binaries, { recursive: true });
  await writeFile(join(folder, 'fonts.conf'), fontConfiguration);
}
