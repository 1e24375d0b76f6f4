import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType, FigureType, FigureValue, Modifier, QuotationType } from '../../src/core/annotation.ts';
import type { Span } from '../../src/core/span.ts';

/** A gold document: an article annotated by hand. Offsets count in `text`. */
export interface GoldDocument {
  readonly id: string;
  readonly lang: 'ru' | 'en';
  readonly text: string;
  readonly quotes: readonly GoldQuotation[];
  readonly figures: readonly GoldFigure[];
  readonly entities: readonly GoldEntity[];
}

export interface GoldQuotation extends Span {
  readonly type: QuotationType;
  /** Absent where the content is one span. */
  readonly segments?: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
  /** Id of the speaker's entity. */
  readonly entity: string | null;
}

export interface GoldFigure extends Span {
  readonly type: FigureType;
  /** Absent where the value is not judged. */
  readonly value?: FigureValue;
  readonly mod?: Modifier | null;
  readonly unit?: string | null;
}

export interface GoldEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: readonly Span[];
}

/** Documents that are scored together and whose floors are kept together. */
export interface GoldSet {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
}

const FIXTURES = 'test/fixtures/articles';
/** Gold that is kept outside the project, beside it; scored where it is there. */
export const SHARED_GOLD = '../shared/gold';

/** The project's own articles by language, and the main outside one where it is present. Paths count from the project's root. */
export function goldSets(): GoldSet[] {
  const fixtures = readdirSync(FIXTURES).filter(name => name.endsWith('.gold.json')).sort().map(name => readGold(join(FIXTURES, name)));
  const outside = join(SHARED_GOLD, 'china-ai-gap.gold.json');
  return [
    ...(['ru', 'en'] as const).map(lang => ({ name: `fixtures-${lang}`, documents: fixtures.filter(document => document.lang === lang) })),
    ...(existsSync(outside) ? [{ name: 'china-ai-gap', documents: [readGold(outside)] }] : []),
  ];
}

function readGold(path: string): GoldDocument {
  return JSON.parse(readFileSync(path, 'utf8')) as GoldDocument;
}
