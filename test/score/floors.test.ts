import assert from 'node:assert/strict';
import { shippedResources } from '../resources.ts';
import { fallen, readFloors } from './floors.ts';
import { goldSets } from './gold.ts';
import { scoreSet } from './scoreSet.ts';

suite('the score may not fall', () => {
  const floors = readFloors();
  for (const set of goldSets()) {
    test(set.name, () => {
      assert.deepEqual(fallen(set.name, scoreSet(set, shippedResources()).measures, floors), []);
    });
  }
});
