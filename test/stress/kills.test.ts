import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stressKills } from './kills.ts';

describe('a run over statements whose servers are killed', () => {
  it('ends with the same books as one that nobody disturbed', async () => {
    const storm = { seed: 'two', ledgers: 12, kills: 2, servers: 2, longestLifeMs: 60 };
    assert.ok((await stressKills(storm)) >= 2);
  });
});
