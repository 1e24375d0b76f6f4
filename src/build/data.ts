import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RESOURCE_FILES } from '../core/resourceFiles.ts';
import { buildDictionary } from './dictionary.ts';

const MODELS = 'models';

/** Puts the files that the core's resources are opened from into `folder`: the dictionary, packed where it is not yet, and the trained models. */
export function buildData(folder: string): void {
  buildDictionary(join(folder, RESOURCE_FILES.morphology));
  if (!existsSync(MODELS)) return;
  for (const name of readdirSync(MODELS)) if (name.endsWith('.bin')) copyFileSync(join(MODELS, name), join(folder, name));
}
