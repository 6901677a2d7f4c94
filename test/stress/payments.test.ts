import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stressPayments } from './payments.ts';

describe('payments under sixteen clients and an unruly vendor', () => {
  it('are taken once and booked as they were through five hundred random operations', async () => {
    const { done, moved } = await stressPayments('five hundred', 500);
    for (const kind of ['collect', 'repeat', 'amend', 'call-off', 'reschedule', 'ask', 'night']) {
      assert.ok((done[kind] ?? 0) > 0, kind);
    }
    for (const kind of ['refund', 'approve', 'pay-out', 'top-up', 'set-up', 'end', 'transfer']) {
      assert.ok((done[kind] ?? 0) > 0, kind);
    }
    assert.ok(moved > 30);
  });
});
