import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localCardVault } from './local.ts';

describe('the local card vault', () => {
  it('tells the card that a reference names, and none for another text', async () => {
    const card = await localCardVault.cardOf('pm_424242_4242_1228_debit_a');
    assert.equal(card?.network, 'VISA');
    assert.equal(card.lastFour, '4242');
    assert.deepEqual([card.expiryMonth, card.expiryYear, card.funding], [12, 2028, 'DEBIT']);
    const amex = await localCardVault.cardOf('pm_378282_0005_0327_credit_b');
    assert.deepEqual([amex?.network, amex?.funding], ['AMERICAN_EXPRESS', 'CREDIT']);
    // The number of no network that is taken, a month that is none, a card number in full.
    for (const none of ['pm_601111_1117_1228_credit_c', 'pm_424242_4242_1328_debit_d', '4242']) {
      assert.equal(await localCardVault.cardOf(none), null, none);
    }
  });

  it('knows the same card again under another reference', async () => {
    const fingerprintOf = async (text: string) =>
      (await localCardVault.cardOf(text))?.fingerprint ?? '';
    const first = await fingerprintOf('pm_555555_4444_0930_credit_a');
    assert.match(first, /^[0-9a-f]{64}$/);
    assert.equal(await fingerprintOf('pm_555555_4444_0930_credit_b'), first);
    assert.notEqual(await fingerprintOf('pm_555555_4445_0930_credit_a'), first);
  });

  it('gives a page that leads back', async () => {
    const returnUrls = { success: 'https://shop.example/ok?a=1', failure: null, error: null };
    const page = new URL(
      await localCardVault.hostedPage({
        kind: 'CARD',
        reference: 'L-0A1B2C3D',
        returnUrls: { ...returnUrls, cancel: null },
      }),
    );
    assert.equal(page.searchParams.get('for'), 'L-0A1B2C3D');
    assert.equal(page.searchParams.get('success'), 'https://shop.example/ok?a=1');
    assert.equal(page.searchParams.has('cancel'), false);
  });
});
