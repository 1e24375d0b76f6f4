import { buildData } from '../src/build/data.ts';
import { loadResources } from '../src/cli/loadResources.ts';
import type { Resources } from '../src/core/resources.ts';

const FOLDER = 'dist/data';

/** The resources that ship, made first where the build has not yet. */
export function shippedResources(): Resources {
  buildData(FOLDER);
  return loadResources(FOLDER);
}
