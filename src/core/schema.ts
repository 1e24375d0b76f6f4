import * as z from 'zod';
import { exportSchema } from './annotation.ts';
import { reviewSchema } from './review/reviewSchema.ts';

const SCHEMAS = {
  annotations: { schema: exportSchema, title: 'Annotations of an article', description: 'Quotations, figures and named entities of a news article, version 1, as article-annotator exports them.' },
  review: { schema: reviewSchema, title: 'Review of an article', description: 'A person\'s decisions on the annotations of an article, version 1.' },
} as const;

export type SchemaName = keyof typeof SCHEMAS;
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

/** The JSON Schema (draft-07, which VS Code supports best) of a file, generated from its zod schema. */
export function schemaText(name: SchemaName): string {
  const { schema, title, description } = SCHEMAS[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ $schema, $id: `article-annotator://schemas/${name}.schema.json`, title, description, ...rest }, null, 2)}\n`;
}
