import { readClusters } from './entities/tagger/clusters.ts';
import { lexiconsOf } from './entities/tagger/lexicons.ts';
import { unpackModel } from './entities/tagger/model.ts';
import { createModelTagger } from './entities/tagger/modelTagger.ts';
import type { NameTagger } from './entities/nameTagger.ts';
import type { Language } from './lang/language.ts';
import { loadMorphology } from './morphology/loadMorphology.ts';
import type { Morphology } from './morphology/morphology.ts';
import { type Lexicon, readWords } from './quotes/ru/word.ts';
import type { ResourceFiles } from './resourceFiles.ts';
import type { Resources } from './resources.ts';

/**
 * Resources from the bytes of their files, each opened when it is first asked for. A file that is null is missing: so is its resource.
 * Asking for one whose file is damaged throws an Error that names it.
 */
export function openResources(files: ResourceFiles): Resources {
  let morphology: Morphology | null | undefined;
  let russianWords: Lexicon | undefined;
  const taggers = new Map<Language, NameTagger | null>();
  const resources: Resources = {
    get morphology() {
      return (morphology ??= files.morphology && loadMorphology(files.morphology));
    },
    get russianWords() {
      return (russianWords ??= readWords(resources.morphology));
    },
    tagger(language) {
      let tagger = taggers.get(language);
      if (tagger === undefined) {
        tagger = openTagger(language, files, resources);
        taggers.set(language, tagger);
      }
      return tagger;
    }
  };
  return resources;
}

/** A model finds names in what it was trained with: without the dictionary or the word clusters it is better not used at all. */
function openTagger(language: Language, files: ResourceFiles, resources: Resources): NameTagger | null {
  const lexicons = lexiconsOf(language);
  if (language === 'ru') {
    return files.namesRu && resources.morphology
      && createModelTagger(unpackModel(files.namesRu, 'ru'), { language, morphology: resources.morphology, clusters: null, lexicons });
  }
  return files.namesEn && files.clustersEn
    && createModelTagger(unpackModel(files.namesEn, 'en'), { language, morphology: null, clusters: readClusters(files.clustersEn), lexicons });
}
