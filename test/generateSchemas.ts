import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_NAMES, schemaText } from '../src/core/schema.ts';

// Writes schemas/*.schema.json anew from the zod schemas: npm run schemas.
for (const name of SCHEMA_NAMES) writeFileSync(join(import.meta.dirname, '..', 'schemas', `${name}.schema.json`), schemaText(name));
