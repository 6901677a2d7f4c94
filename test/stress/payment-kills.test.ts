import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stressPaymentKills } from './payment-kills.ts';

describe('days of the banks whose servers are killed at the vendor', () => {
  it('end as they do where nobody was killed', async () => {
    const storm = { seed: 'two', homes: 6, days: 21, kills: 2, servers: 2, longestLifeCalls: 12 };
    const { killed, moved } = await stressPaymentKills(storm);
    assert.equal(killed, 2);
    assert.ok(moved > 24);
  });
});
