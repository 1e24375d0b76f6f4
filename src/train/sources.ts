import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildData } from '../build/data.ts';
import { loadResources } from '../cli/loadResources.ts';
import { readClusters } from '../core/entities/tagger/clusters.ts';
import type { FormSources } from '../core/entities/tagger/form.ts';
import { lexiconsOf } from '../core/entities/tagger/lexicons.ts';
import type { Language } from '../core/lang/language.ts';

/** The folder of what ships. */
export const MODELS = 'models';
export const CLUSTERS = join(MODELS, 'en.clusters.bin');

/** What features are read from; builds the Russian dictionary where it is needed. */
export function readSources(language: Language): FormSources {
  if (language === 'en') return { language, morphology: null, clusters: readClusters(readFileSync(CLUSTERS)), lexicons: lexiconsOf('en') };
  buildData('dist/data');
  return { language, morphology: loadResources('dist/data').morphology, clusters: null, lexicons: lexiconsOf('ru') };
}
