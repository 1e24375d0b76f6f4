import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const complete = '.complete';
const patience = 10 * 60_000;

/**
 * Makes a folder whole or not at all, once: `fill` works in a folder beside it that is then renamed into place.
 * Of several processes that want the same folder one fills it and the others wait.
 */
export async function installOnce(folder: string, fill: (partial: string) => Promise<void>): Promise<string> {
  if (existsSync(join(folder, complete))) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const unlock = await lock(`${folder}.lock`);
  try {
    if (existsSync(join(folder, complete))) return folder;
    const partial = `${folder}.partial`;
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial);
    await fill(partial);
    await writeFile(join(partial, complete), '');
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
    return folder;
  } finally {
    await unlock();
  }
}

/** A lock file that holds its owner's process id; the lock of a process that is gone is taken over. */
async function lock(file: string): Promise<() => Promise<void>> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(300)) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const owner = Number(await readFile(file, 'utf8').catch(() => ''));
      if (owner > 0 && !isRunning(owner)) await rm(file, { force: true });
    }
  }
  throw new Error(`Another process is still installing: ${file}. Delete that file if there is none.`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
