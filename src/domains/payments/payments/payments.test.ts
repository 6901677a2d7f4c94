import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

describe('the payments of the town', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  it('stand behind the Payments of its books, one for one', async () => {
    const { rows } = (await platform.db.query.execute(sql`
      select p.status, p.source, p.transaction_type, count(*)::int as n, count(represents_id)::int as again
      from payments.payments p group by 1, 2, 3 order by 1,2,3`)) as unknown as { rows: unknown[] };
    console.log(rows);
    assert.ok(rows.length > 3);
  });
});
