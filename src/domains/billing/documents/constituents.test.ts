import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import { pageOfConstituents } from './constituents.actions.ts';

const byNumber = (one: number | null, other: number | null) => Number(one) - Number(other);

let platform: TestPlatform;
before(async () => {
  platform = await startTestPlatform();
});
after(() => platform.close());

it('whoever is let to one account of a collective bill is shown no document of another', async () => {
  const { db } = platform;
  const { rows } = (await db.query.execute(sql`
    select c.collective_id as id, array_agg(c.account_id order by c.account_id) as accounts
    from billing.documents c where c.collective_id is not null
    group by c.collective_id order by 1 desc limit 1`)) as unknown as {
    rows: { id: number; accounts: number[] }[];
  };
  const { id = 0, accounts = [] } = rows[0] ?? {};
  assert.ok(new Set(accounts).size > 1);
  const { userId = '', email = '' } = platform.viewer('group').samples;
  const viewer = (boundTo: readonly number[] | null): Viewer => ({
    kind: 'customer',
    userId: Number(userId),
    email,
    permissions: new Set(),
    narrowedTo: null,
    boundTo: boundTo && new Set(boundTo),
  });
  const shown = async (boundTo: readonly number[] | null) => {
    const page = await pageOfConstituents({ db, viewer: viewer(boundTo) }, { id }, { first: 100 });
    return page.edges.map(({ node }) => node.accountId);
  };
  assert.deepEqual((await shown(null)).toSorted(byNumber), accounts.toSorted(byNumber));
  const [one = 0] = accounts;
  assert.deepEqual(new Set(await shown([one])), new Set([one]));
  assert.deepEqual(await shown([]), []);
});
