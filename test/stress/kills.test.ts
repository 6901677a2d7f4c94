import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stressKills } from './kills.ts';

describe('a run over statements whose servers are killed', () => {
  it('ends with the same books as one that nobody disturbed', async () => {
    const storm = { seed: 'two', ledgers: 12, kills: 2, servers: 2, share: 0.2 };
    const { killed, doneBefore } = await stressKills(storm);
    assert.equal(killed, 2);
    assert.ok(doneBefore < storm.ledgers);
  });
});
