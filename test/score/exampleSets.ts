import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** The public examples, where they lie beside the project: phrases of other parsers' tests, with the values these give them. */
export const EXAMPLE_FILES = ['duckling-ru', 'duckling-en', 'recognizers-en', 'natasha-ru'] as const;

const figureSchema = z.looseObject({
  start: z.number(), end: z.number(), type: z.string(), value: z.unknown(), unit: z.string().nullish(), timex: z.string().optional(), origMod: z.string().optional(), orig: z.string().optional(),
});
const exampleSchema = z.looseObject({ id: z.string(), lang: z.enum(['ru', 'en']), date: z.string().nullable(), text: z.string(), figures: z.array(figureSchema) });

export type ExampleFigure = z.infer<typeof figureSchema>;
export type Example = z.infer<typeof exampleSchema>;

export function readExamples(folder: string, name: string): Example[] | null {
  const path = join(folder, `examples.${name}.jsonl`);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean).map(line => exampleSchema.parse(JSON.parse(line))) : null;
}
