import { join } from 'node:path';
import { RESOURCE_FILES } from '../core/openResources.ts';
import { buildDictionary } from './dictionary.ts';

/** Puts the files that the core's resources are opened from into `folder`; what is there and still right is left alone. */
export function buildData(folder: string): void {
  buildDictionary(join(folder, RESOURCE_FILES.morphology));
}
