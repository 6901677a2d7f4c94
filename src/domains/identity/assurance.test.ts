import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { authorizedApplications, emailVerifications, mfaDevices, users } from './tables.ts';

describe('what assures who a user is', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const status = (email: string, as: string) =>
    platform.ask('query($email: String!) { verificationStatus(email: $email) { email status } }', {
      as,
      variables: { email },
    });

  it('lists the devices and applications of the viewer, and of no one else', async () => {
    const { db } = platform;
    const devices = await db.query.select().from(mfaDevices);
    const applications = await db.query.select().from(authorizedApplications);
    for (const as of ['household', 'plain', 'debtor']) {
      const { data } = await platform.ask(
        '{ viewer { id } mfaDevices { deviceType isConfirmed } authorizedApplications { clientId name } }',
        { as },
      );
      const mine = <Row extends { userId: number }>(rows: Row[]) =>
        rows.filter(({ userId }) => String(userId) === data.viewer.id);
      assert.deepEqual(
        data.mfaDevices,
        mine(devices).map(({ deviceType, isConfirmed }) => ({ deviceType, isConfirmed })),
      );
      assert.deepEqual(
        data.authorizedApplications
          .map(({ clientId }: { clientId: string }) => clientId)
          .toSorted(),
        mine(applications)
          .map(({ clientId }) => clientId)
          .toSorted(),
      );
    }
    for (const as of ['organization', 'partner']) {
      const { codes } = await platform.ask(
        '{ mfaDevices { deviceType } authorizedApplications { name } }',
        { as },
      );
      assert.deepEqual(codes, ['KT-CT-1111', 'KT-CT-1111']);
    }
  });

  it('tells how far the verification of an address is', async () => {
    const verified = new Map(
      (await platform.db.query.select().from(emailVerifications)).map((row) => [
        row.email,
        row.status,
      ]),
    );
    const seen = new Set<string>();
    for (const { email } of await platform.db.query.select().from(users)) {
      const { data } = await status(email, 'organization');
      const expected = verified.get(email) ?? 'NOT_SENT';
      assert.deepEqual(data.verificationStatus, { email, status: expected });
      seen.add(expected);
    }
    assert.deepEqual(seen, new Set(['COMPLETED', 'PENDING', 'NOT_SENT']));
  });

  it('answers foreign and missing addresses alike', async () => {
    const { email = '' } = platform.viewer('household');
    assert.equal((await status(email, 'household')).errors, undefined);
    assert.equal((await status(email.toUpperCase(), 'household')).errors, undefined);
    const foreign = await status(platform.viewer('plain').email ?? '', 'household');
    const missing = await status('no@one.example', 'household');
    assert.deepEqual(foreign.codes, ['KT-CT-1111']);
    assert.equal(foreign.text, missing.text);
    assert.deepEqual((await status('no@one.example', 'organization')).codes, ['KT-CT-1111']);
  });
});
