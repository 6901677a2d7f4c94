import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { followOnFor, publicPaymentMethod } from './follow-on.rules.ts';

const at = (day: number) => Temporal.Instant.from('2026-03-01T00:00:00Z').add({ hours: 24 * day });
const row = (name: string, from: number, to: number | null) => ({
  name,
  accountType: 'DOMESTIC',
  paymentMethod: null as 'DIRECT_DEBIT' | null,
  activeFrom: at(from),
  activeTo: to === null ? null : at(to),
});
const home = { accountType: 'DOMESTIC', paymentMethod: 'DIRECT_DEBIT' } as const;

describe('what follows a product', () => {
  const rows = [
    row('former', 0, 10),
    row('present', 10, null),
    { ...row('by bank', 20, 30), paymentMethod: 'DIRECT_DEBIT' as const },
  ];
  const nameAt = (day: number, account: Parameters<typeof followOnFor>[1] = home) =>
    followOnFor(rows, account, at(day))?.name ?? null;

  it('is what is laid down for the time, its first moment included and its last not', () => {
    assert.deepEqual(
      [-1, 0, 9, 10, 19].map((day) => nameAt(day)),
      [null, 'former', 'former', 'present', 'present'],
    );
  });

  it('is what is laid down for the way to pay before what is for all', () => {
    assert.equal(nameAt(20), 'by bank');
    assert.equal(nameAt(30), 'present');
    assert.equal(nameAt(20, { ...home, paymentMethod: 'NON_DIRECT_DEBIT' }), 'present');
  });

  it('is for accounts of the type alone', () => {
    assert.equal(nameAt(20, { ...home, accountType: 'BUSINESS' }), null);
  });

  it('names ways to pay as this part of the API does', () => {
    assert.equal(publicPaymentMethod(null), null);
    assert.equal(publicPaymentMethod('DIRECT_DEBIT'), 'DIRECT_DEBIT');
    assert.equal(publicPaymentMethod('NON_DIRECT_DEBIT'), 'PAY_ON_RECEIPT');
    assert.equal(publicPaymentMethod('PREPAYMENT'), 'CREDIT_CARD');
  });
});
