import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SCHEMA_NAMES, schemaText } from '../../src/core/schema.ts';

suite('JSON Schemas', () => {
  for (const name of SCHEMA_NAMES) {
    test(`schemas/${name}.schema.json is what its zod schema says: npm run schemas`, () => {
      assert.equal(readFileSync(`schemas/${name}.schema.json`, 'utf8'), schemaText(name));
    });
  }
});
