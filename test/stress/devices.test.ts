import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stressDevices } from './devices.ts';

describe('devices under sixteen clients, with servers that die', () => {
  it('do what was planned and done about them through five hundred random operations', async () => {
    const { done, pieces, sessions, meterDays } = await stressDevices('five hundred', 500);
    // Whether a boost is still there to be cancelled hangs on which of the clients comes first.
    for (const kind of [
      'plug',
      'leave',
      'boost',
      'cancel',
      'suspend',
      'resume',
      'prefer',
      'price',
    ]) {
      assert.ok((done[kind] ?? 0) > 0, kind);
    }
    assert.ok(pieces > 50 && sessions > 10 && meterDays > 5, `${pieces} ${sessions} ${meterDays}`);
  });
});
