import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

const earliest =
  '{ earliestPossibleDirectDebitPaymentDate { earliestPossibleDirectDebitPaymentDate } }';

describe('payments', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  it('of Direct Debits begin on the tenth bank day, as far as banks are known', async () => {
    const on = async (now: string) => {
      platform.clock.set(now);
      const { data, codes } = await platform.ask(earliest, { as: 'organization' });
      return (
        codes[0] ??
        data.earliestPossibleDirectDebitPaymentDate.earliestPossibleDirectDebitPaymentDate
      );
    };
    assert.equal(await on('2026-12-18T12:00:00Z'), '2027-01-06');
    assert.equal(await on('2026-04-01T12:00:00Z'), '2026-04-17');
    await platform.db.query.execute(
      sql`delete from platform.bank_holidays where "on" > '2026-04-10'`,
    );
    assert.equal(await on('2026-04-01T12:00:00Z'), 'KT-GB-3914');
  });
});
