import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { accounts, accountUserRoles } from '../accounts/tables.ts';
import { userDetails, users } from './tables.ts';

describe('what a viewer sees of users', () => {
  let platform: TestPlatform;
  let idOf: Map<string, number>;
  before(async () => {
    platform = await startTestPlatform();
    const rows = await platform.db.query.select().from(users);
    idOf = new Map(rows.map(({ email, id }) => [email, id]));
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const userId = (name: string) => idOf.get(platform.viewer(name).email ?? '') ?? 0;

  /** Gives two viewers a role each on an account of its own. */
  async function shareAccount(number: string, roles: Record<string, 'ADMIN' | 'VIEWER'>) {
    const { query } = platform.db;
    const createdAt = platform.clock.now();
    const [added] = await query
      .insert(accounts)
      .values({
        number,
        accountType: 'DOMESTIC',
        status: 'ACTIVE',
        brand: 'OCTOPUS_ENERGY',
        createdAt,
      })
      .returning();
    await query.insert(accountUserRoles).values(
      Object.entries(roles).map(([name, role]) => ({
        accountId: added?.id ?? 0,
        userId: userId(name),
        role,
      })),
    );
  }

  /** The namespaces of the details that one viewer sees of another on the account they share. */
  async function detailsSeen(as: string, of: string, number: string): Promise<string[]> {
    const { data } = await platform.ask(
      `query($numbers: [String]) { viewer { accounts(restrictToAccountNumbers: $numbers) {
        ... on AccountType { users { id details { namespace isSensitive } liveSecretKey } } } } }`,
      { as, variables: { numbers: [number] } },
    );
    const seen = data.viewer.accounts[0].users.find(
      ({ id }: { id: string }) => id === String(userId(of)),
    );
    assert.equal(seen.liveSecretKey === null, as !== of);
    return seen.details.map(({ namespace }: { namespace: string }) => namespace);
  }

  it('keeps sensitive details of others from those who may not see them on a shared account', async () => {
    const { query } = platform.db;
    const secret = { namespace: 'test.secret', value: 'x', isSensitive: true };
    const open = { namespace: 'test.open', value: 'x', isSensitive: false };
    for (const name of ['plain', 'household']) {
      await query.insert(userDetails).values([
        { userId: userId(name), ...secret },
        { userId: userId(name), ...open },
      ]);
    }
    // The household administers an account of its own, and here only views.
    assert.ok(
      platform.viewer('household').permissions.includes('CAN_VIEW_SENSITIVE_CUSTOMER_INFORMATION'),
    );
    await shareAccount('A-5EC4E701', { household: 'VIEWER', plain: 'ADMIN' });
    const seenByViewer = await detailsSeen('household', 'plain', 'A-5EC4E701');
    assert.ok(seenByViewer.includes('test.open'));
    assert.ok(!seenByViewer.includes('test.secret'));
    assert.ok((await detailsSeen('plain', 'household', 'A-5EC4E701')).includes('test.secret'));
    assert.ok((await detailsSeen('household', 'household', 'A-5EC4E701')).includes('test.secret'));
  });

  it('shows the users of an account and their names as they are kept', async () => {
    const { data } = await platform.ask(
      `{ viewer { fullName givenName familyName email number createdAt dateOfBirth isActive
        accounts { number ... on AccountType { users { email } } } } }`,
      { as: 'plain' },
    );
    const rows = await platform.db.query.select().from(users);
    const row = rows.find(({ id }) => id === userId('plain'));
    assert.equal(data.viewer.fullName, `${row?.givenName} ${row?.familyName}`);
    assert.equal(data.viewer.number, row?.number);
    assert.equal(data.viewer.dateOfBirth, row?.dateOfBirth?.toString() ?? null);
    for (const account of data.viewer.accounts) {
      const emails = account.users.map(({ email }: { email: string }) => email);
      assert.ok(emails.includes(data.viewer.email), account.number);
    }
  });
});
