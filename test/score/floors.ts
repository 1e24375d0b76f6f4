import { readFileSync, writeFileSync } from 'node:fs';
import { type Measures, rateOf } from './measures.ts';

/** For each gold set, the least that each measure may be, in per cent. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

const PATH = 'test/score/floors.json';

export function readFloors(): Floors {
  return JSON.parse(readFileSync(PATH, 'utf8')) as Floors;
}

/** Measures in per cent to one place, without those that nothing could be judged by. */
function percentages(measures: Measures): Record<string, number> {
  return Object.fromEntries(Object.entries(measures).flatMap(([name, measure]) => {
    const rate = rateOf(measure);
    return rate === null ? [] : [[name, Math.round(rate * 1000) / 10]];
  }));
}

/** The measures that fell below their floors, in words. */
export function fallen(set: string, measures: Measures, floors: Floors): string[] {
  const reached = percentages(measures);
  return Object.entries(floors[set] ?? {}).flatMap(([name, floor]) => {
    const percentage = reached[name] ?? 0;
    return percentage < floor ? [`${set}: ${name} is ${percentage}, was at least ${floor}`] : [];
  });
}

/** Raises each floor to what was reached; none is lowered, nor is one of a set that was not scored touched. */
export function raiseFloors(reached: ReadonlyMap<string, Measures>): void {
  const floors: Record<string, Record<string, number>> = Object.fromEntries(Object.entries(readFloors()).map(([set, values]) => [set, { ...values }]));
  for (const [set, measures] of reached) {
    const of = (floors[set] ??= {});
    for (const [name, percentage] of Object.entries(percentages(measures))) of[name] = Math.max(of[name] ?? 0, percentage);
  }
  writeFileSync(PATH, `${JSON.stringify(floors, null, 2)}\n`);
}
