import { loadMorphology } from './morphology/loadMorphology.ts';
import type { Morphology } from './morphology/morphology.ts';
import type { Resources } from './resources.ts';

/** The files, in the folder `data` beside the program, that resources are opened from. */
export const RESOURCE_FILES = { morphology: 'ru.dictionary.bin' } as const;

export type ResourceName = keyof typeof RESOURCE_FILES;

/**
 * Resources from the bytes of their files, each opened when it is first asked for. A file that is null is missing: so is its resource.
 * Asking for one whose file is damaged throws an Error that names it.
 */
export function openResources(files: Readonly<Record<ResourceName, Uint8Array | null>>): Resources {
  let morphology: Morphology | null | undefined;
  return {
    get morphology() {
      return (morphology ??= files.morphology && loadMorphology(files.morphology));
    }
  };
}
