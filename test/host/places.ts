import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** The root of the project: the folder of its package.json. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What is downloaded to run tests lives here, outside version control; several checkouts may share one by VSCODE_TEST_FOLDER. */
export const downloadsFolder = resolve(process.env['VSCODE_TEST_FOLDER'] ?? join(projectFolder, '.vscode-test'));

const manifest = z.object({ name: z.string(), publisher: z.string(), version: z.string() })
  .parse(JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')));

export const extensionId = `${manifest.publisher}.${manifest.name}`;
export const packageFile = join(projectFolder, `${manifest.name}-${manifest.version}.vsix`);

/** The sample articles, which tests and `npm start` open. */
export const articlesFolder = join(projectFolder, 'test/fixtures/articles');

/** Fails early, with what to do, where the built extension is missing. */
export function requireBuild(): void {
  if (!existsSync(join(projectFolder, 'dist/extension.js'))) throw new Error('dist/extension.js is missing: run `npm run build` first.');
}
