import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { openDatabase } from '../../src/database/database.ts';
import { demoViewers } from '../../src/demo/viewers.ts';
import { copyWorld, testNow } from '../support/database.ts';
import {
  endProcesses,
  signIn,
  startProcess,
  startServer,
  temporaryFolder,
} from '../support/server-process.ts';

after(endProcesses);

const [household] = demoViewers();
const apiKey = household?.apiKey ?? '';

/** How many rows each table of a stopped server holds. */
async function rowCounts(dataFolder: string): Promise<Record<string, number>> {
  const db = await openDatabase({ url: null, directory: join(dataFolder, 'database') });
  try {
    const { rows } = (await db.query.execute(sql`
      select table_schema as schema, table_name as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') order by 1, 2`)) as unknown as {
      rows: { schema: string; name: string }[];
    };
    const counts: Record<string, number> = {};
    for (const { schema, name } of rows) {
      const table = sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
      counts[`${schema}.${name}`] = await db.query.$count(table);
    }
    return counts;
  } finally {
    await db.close();
  }
}

test('the demonstration world is finished where its creation was killed, and found from then on', async () => {
  // As if created on the same day as the world that tests use, which was created without a break.
  const settings = { HALFHOUR_DATA_DIR: temporaryFolder(), HALFHOUR_CLOCK: testNow };
  // Some of the steps, by what a start says when it begins them.
  for (const progress of [
    'tables',
    'partner organisations',
    'people, keys and organizations',
    'accounts and who may see them',
    'thirteen months of half-hours',
  ]) {
    const killed = startProcess(['serve'], settings);
    await killed.said(progress);
    assert.equal(await killed.end('SIGKILL'), null);
  }
  const finishing = await startServer(settings);
  assert.equal((await fetch(new URL('/health/ready', finishing.url))).status, 200);
  const issued = await signIn(finishing.url, { APIKey: apiKey });
  assert.ok(issued);
  assert.equal(await finishing.end('SIGTERM'), 0);

  const found = await rowCounts(settings.HALFHOUR_DATA_DIR);
  const whole = temporaryFolder();
  await copyWorld(whole);
  const expected = await rowCounts(whole);
  assert.ok((expected['identity.users'] ?? 0) > 10);
  const issuedTokens = 'identity.refresh_tokens';
  assert.deepEqual(found, { ...expected, [issuedTokens]: (expected[issuedTokens] ?? 0) + 1 });

  const again = await startServer(settings);
  assert.doesNotMatch(again.output(), /thirteen months of half-hours/);
  assert.ok(await signIn(again.url, { refreshToken: issued.refreshToken }));
  assert.equal(await again.end('SIGTERM'), 0);
});
