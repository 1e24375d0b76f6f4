import { exportSchema } from '../../src/core/annotation.ts';
import { analyse } from '../../src/core/detect.ts';
import { toExport } from '../../src/core/export.ts';
import type { Resources } from '../../src/core/resources.ts';
import { VERSION } from '../../src/core/version.ts';
import type { GoldSet } from './gold.ts';
import { type Scored, scoreExports } from './measures.ts';

/** Analyses the documents of a set as the command line would, and scores what is exported. */
export function scoreSet(set: GoldSet, resources: Resources): Scored {
  return scoreExports(set.documents.map(gold => {
    const bytes = Buffer.from(gold.text, 'utf8');
    const exported = toExport(analyse(gold.text, { resources }), { path: `${gold.id}.article`, bytes, generatorVersion: VERSION });
    return { gold, found: exportSchema.parse(exported) };
  }));
}
