import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stressDeviceKills } from './device-kills.ts';

describe('vehicles whose servers are killed', () => {
  it('are as they would be had the same been done by one that lives', async () => {
    const storm = { seed: 'two', operations: 150, kills: 2, servers: 2, longestLife: 100 };
    const { killed, changed, pieces } = await stressDeviceKills(storm);
    assert.equal(killed, 2);
    assert.ok(changed > 20, `${changed} changes`);
    assert.ok(pieces > 20, `${pieces} pieces`);
  });
});
