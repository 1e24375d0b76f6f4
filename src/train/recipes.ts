import type { EntityType } from '../core/annotation.ts';
import type { Language } from '../core/lang/language.ts';
import type { TrainingOptions } from './crf.ts';

/** What a model is trained on and how. Chosen by holding out a fifth of our own articles. */
export interface Recipe {
  /** Files in the corpora's folder, all under free licences, and how much each counts. */
  readonly corpora: readonly { readonly corpus: string; readonly weight: number }[];
  /** Files only measured on, on the given types where not on all that they annotate. */
  readonly measured: readonly { readonly corpus: string; readonly types?: readonly EntityType[] }[];
  readonly options: Omit<TrainingOptions, 'seed'>;
  /** Weights nearer to zero are not kept. */
  readonly least: number;
}

export const RECIPES: Readonly<Record<Language, Recipe>> = {
  ru: {
    corpora: [{ corpus: 'own.ru.train', weight: 2 }, { corpus: 'factrueval.train', weight: 1 }],
    measured: [{ corpus: 'factrueval.dev' }, { corpus: 'uner-pud-ru.dev' }, { corpus: 'licence-unclear/nerel.dev', types: ['person', 'organization', 'location'] }],
    options: { epochs: 8, rate: 0.1, decay: 0, minimum: 2, dropout: 0.6 },
    least: 0.02
  },
  en: {
    corpora: [{ corpus: 'own.en.train', weight: 2 }, { corpus: 'gum.train', weight: 1 }, { corpus: 'wikigold.train', weight: 2 }],
    measured: [{ corpus: 'wikigold.dev' }, { corpus: 'uner-ewt.dev' }, { corpus: 'gum.dev' }, { corpus: 'uner-pud-en.dev' }],
    options: { epochs: 6, rate: 0.1, decay: 0, minimum: 2, dropout: 0.4 },
    least: 0.03
  }
};
