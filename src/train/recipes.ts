import type { EntityType } from '../core/annotation.ts';
import type { Language } from '../core/lang/language.ts';
import type { TrainingOptions } from './crf.ts';

/** What a model is trained on and how. Chosen by holding out a third of our own articles, and by the corpora that are only measured on. */
export interface Recipe {
  /** Files in the corpora's folder, all under free licences, and how much each counts. */
  readonly corpora: readonly { readonly corpus: string; readonly weight: number }[];
  /** Files only measured on, on the given types where not on all that they annotate. */
  readonly measured: readonly { readonly corpus: string; readonly types?: readonly EntityType[] }[];
  readonly options: Omit<TrainingOptions, 'seed'>;
  /** Trainings with different seeds whose weights are averaged. */
  readonly runs: number;
  /** Weights nearer to zero are not kept. */
  readonly least: number;
}

export const RECIPES: Readonly<Record<Language, Recipe>> = {
  ru: {
    corpora: [{ corpus: 'own.ru.train', weight: 2 }, { corpus: 'factrueval.train', weight: 1 }, { corpus: 'uner-pud-ru.dev', weight: 0.3 }],
    measured: [{ corpus: 'factrueval.dev' }, { corpus: 'licence-unclear/nerel.dev', types: ['person', 'organization', 'location'] }],
    options: { epochs: 5, rate: 0.1, decay: 0, minimum: 3, dropout: 0.5 },
    runs: 3,
    least: 0.02
  },
  en: {
    // Corpora that define names otherwise count little, and still help where ours have few examples.
    corpora: [
      { corpus: 'own.en.train', weight: 2 }, { corpus: 'gum.train', weight: 1 }, { corpus: 'wikigold.train', weight: 2 }, { corpus: 'uner-ewt.train', weight: 0.2 },
      { corpus: 'crossner.train', weight: 0.2 }, { corpus: 'crossner.dev', weight: 0.2 },
    ],
    measured: [{ corpus: 'wikigold.dev' }, { corpus: 'uner-ewt.dev' }, { corpus: 'gum.dev' }, { corpus: 'uner-pud-en.dev' }],
    options: { epochs: 4, rate: 0.1, decay: 0, minimum: 3, dropout: 0.4 },
    runs: 2,
    least: 0.03
  }
};
