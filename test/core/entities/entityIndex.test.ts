import assert from 'node:assert/strict';
import type { Entity } from '../../../src/core/analysis.ts';
import { indexEntities } from '../../../src/core/entities/entityIndex.ts';

suite('entity index', () => {
  const entity = (id: string, ...spans: readonly (readonly [number, number])[]): Entity =>
    ({ id, type: 'person', name: id, aliases: [], roles: [], confidence: 1, mentions: spans.map(([start, end]) => ({ start, end, confidence: 1 })) });
  const index = indexEntities([entity('e1', [0, 5], [20, 25]), entity('e2', [5, 9], [30, 40])]);
  const ids = (found: readonly { entity: Entity; index: number }[]): string => found.map(m => `${m.entity.id}/${m.index}`).join(' ');

  test('sorts the mentions', () => assert.equal(ids(index.mentions), 'e1/0 e2/0 e1/1 e2/1'));
  const places: readonly (readonly [number, string | null])[] = [[0, 'e1'], [4, 'e1'], [5, 'e2'], [9, null], [24, 'e1'], [25, null], [41, null]];
  for (const [offset, id] of places) test(`at ${offset}`, () => assert.equal(index.at(offset)?.entity.id ?? null, id));
  test('within', () => assert.equal(ids(index.within({ start: 3, end: 40 })), 'e2/0 e1/1 e2/1'));
  test('overlapping', () => assert.equal(ids(index.overlapping({ start: 4, end: 21 })), 'e1/0 e2/0 e1/1'));
  test('a span that only touches', () => assert.equal(ids(index.overlapping({ start: 9, end: 20 })), ''));
  test('by id', () => assert.equal(index.byId('e2')?.name, 'e2'));
});
