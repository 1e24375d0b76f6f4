import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openResources } from '../core/openResources.ts';
import { RESOURCE_FILES } from '../core/resourceFiles.ts';
import type { Resources } from '../core/resources.ts';

/** What detection draws on beside its own tables, from the files that lie beside the program (`data/…` in the folder of the bundle). */
export function loadResources(folder = join(__dirname, 'data')): Resources {
  const read = (name: string): Uint8Array | null => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path) : null;
  };
  return openResources({
    morphology: read(RESOURCE_FILES.morphology), namesRu: read(RESOURCE_FILES.namesRu), namesEn: read(RESOURCE_FILES.namesEn), clustersEn: read(RESOURCE_FILES.clustersEn)
  });
}
