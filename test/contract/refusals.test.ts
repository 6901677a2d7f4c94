import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isOpenToEveryone } from '../../src/contract/policies.ts';
import { readReference } from '../../src/reference/entries.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { itRefuses, viewersLacking } from '../support/refusals.ts';

const { queries, mutations } = readReference();
const fields = [...queries, ...mutations];

describe('whoever the policies keep out', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  for (const field of fields) itRefuses(() => platform, field);

  it('is kept out of most fields', () => {
    const closed = fields.filter(({ policy }) => !isOpenToEveryone(policy.access));
    assert.ok(closed.length > fields.length / 2);
    assert.ok(closed.some(({ policy }) => policy.subject !== null));
    // Everyone of the town holds the permission of this one, and somebody lacks every other.
    const shared = closed.filter(
      ({ policy }) => policy.access?.kind === 'anyOf' && viewersLacking(policy).length === 0,
    );
    assert.deepEqual(
      shared.map(({ policy }) => policy.coordinate),
      ['Query.viewer'],
    );
  });
});
