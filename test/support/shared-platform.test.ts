import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { type SharedPlatform, sharedPlatform } from './shared-platform.ts';

describe('a shared platform', () => {
  let platform: SharedPlatform;
  before(async () => {
    platform = await sharedPlatform();
  });

  it('is read, and refuses to be written to', async () => {
    const count = () =>
      platform.read((query) => query.execute(sql`select count(*) from identity.users`));
    await count();
    await assert.rejects(
      platform.read((query) => query.execute(sql`delete from identity.refresh_tokens`)),
      ({ cause }) => /read-only transaction/.test(String(cause)),
    );
    await count();
  });

  it('signs in and answers, and takes no mutation', async () => {
    const { codes } = await platform.ask('{ viewer { id } }', { as: 'household' });
    assert.deepEqual(codes, []);
    assert.throws(
      () => platform.ask('mutation { createAPIException { id } }'),
      /takes no mutation/,
    );
  });
});
