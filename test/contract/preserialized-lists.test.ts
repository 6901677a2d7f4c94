import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pinnedFields, preserializedFields } from './preserialized-lists.ts';

it('serializes the same fields of listed objects without the executor', () => {
  assert.deepEqual(preserializedFields(), pinnedFields(), 'see npm run preserialized');
});
