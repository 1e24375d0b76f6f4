import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TABLE_FILE, tableSource } from '../../src/build/figureTables.ts';

suite('figure tables', () => {
  test('the committed tables are what `npm run tables` writes', () => {
    assert.equal(readFileSync(TABLE_FILE, 'utf8'), tableSource());
  });
});
