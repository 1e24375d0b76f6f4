import { analyse } from '../../src/core/detect.ts';
import { DIFFERENCES, type Difference } from './exampleDifferences.ts';
import { EXAMPLE_FILES, type Example, type ExampleFigure, readExamples } from './exampleSets.ts';
import { isSame, type OwnFigure } from './exampleValues.ts';

/** How many figures came out with the same value, with another one or none, and with another one that is meant so. */
export interface Tally { same: number; other: number; deliberate: number }

export interface ExampleTallies {
  /** By file and type of figure: `duckling-en|date`. */
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly total: Tally;
  readonly byDifference: ReadonlyMap<Difference, number>;
  /** A line for each figure that came out otherwise. */
  readonly wrong: readonly string[];
}

/** Runs the phrases of all files in `folder`; null where there are none. */
export function tallyExamples(folder: string): ExampleTallies | null {
  const tallies = new Map<string, Tally>();
  const byDifference = new Map<Difference, number>();
  const wrong: string[] = [];
  const total: Tally = { same: 0, other: 0, deliberate: 0 };

  function judge(name: string, example: Example, figure: ExampleFigure): void {
    const key = `${name}|${figure.type}`;
    const tally = tallies.get(key) ?? { same: 0, other: 0, deliberate: 0 };
    tallies.set(key, tally);
    const own = figuresBeside(example, figure);
    if (own.some(o => isSame(figure, o))) {
      tally.same++;
      total.same++;
      return;
    }
    const difference = DIFFERENCES.find(d => d.applies(example, figure, own));
    if (difference) {
      tally.deliberate++;
      total.deliberate++;
      byDifference.set(difference, (byDifference.get(difference) ?? 0) + 1);
      return;
    }
    tally.other++;
    total.other++;
    wrong.push(`${name}\t${figure.type}\t${JSON.stringify(example.text.slice(Math.max(0, figure.start - 25), figure.start))}[${example.text.slice(figure.start, figure.end)}]\t${JSON.stringify(figure.value)} ${figure.unit ?? ''} ${figure.timex ?? ''}\there ${own.map(o => `${o.type} ${o.text} = ${JSON.stringify(o.value)} ${o.unit ?? ''}`).join('; ') || 'nothing'}${example.date ? ` (${example.date})` : ''}`);
  }

  let found = false;
  for (const name of EXAMPLE_FILES) {
    for (const example of readExamples(folder, name) ?? []) {
      found = true;
      for (const figure of example.figures) judge(name, example, figure);
    }
  }
  return found ? { tallies, total, byDifference, wrong } : null;
}

/** The share of those in scope that came out the same, from 0 to 1. */
export function shareOf({ same, other }: Tally): number {
  return same / Math.max(1, same + other);
}

function figuresBeside(example: Example, figure: ExampleFigure): (OwnFigure & { readonly text: string })[] {
  // The language and the date are given; the phrase stands alone, as in the tests it comes from.
  const header = `${example.date ? `date: ${example.date}\n` : ''}lang: ${example.lang}\n\n`;
  return analyse(header + example.text).figures
    .filter(own => own.start >= header.length && own.start - header.length < figure.end && figure.start < own.end - header.length)
    .map(own => ({ type: own.type, value: own.value, unit: own.unit, text: (header + example.text).slice(own.start, own.end) }));
}
