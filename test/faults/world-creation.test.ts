import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { openDatabase } from '../../src/database/open.ts';
import { demoViewers } from '../../src/demo/viewers.ts';
import { clockFrom, todayInLondon } from '../../src/kernel/clock.ts';
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

describe('the demonstration world', () => {
  // As if created on the same day as the world that tests use, which was created without a break.
  const settings = { HALFHOUR_DATA_DIR: temporaryFolder(), HALFHOUR_CLOCK: testNow };
  let refreshToken: string;

  // Some of the steps, by what a start says when it begins them.
  for (const progress of [
    'tables',
    'partner organisations',
    'people, keys and organizations',
    'accounts and who may see them',
    'thirteen months of half-hours',
  ]) {
    test(`survives that its creation is killed at: ${progress}`, async () => {
      const killed = startProcess(['serve'], settings);
      await killed.said(progress);
      assert.equal(await killed.end('SIGKILL'), null);
    });
  }

  test('is finished by the next start', async () => {
    const finishing = await startServer(settings);
    assert.equal((await fetch(new URL('/health/ready', finishing.url))).status, 200);
    const issued = await signIn(finishing.url, { APIKey: apiKey });
    assert.ok(issued);
    refreshToken = issued.refreshToken;
    assert.equal(await finishing.end('SIGTERM'), 0);
  });

  test('has what a world has that was created without a break', async () => {
    const whole = temporaryFolder();
    await copyWorld(whole);
    const expected = await rowCounts(whole);
    assert.ok((expected['identity.users'] ?? 0) > 10);
    const issuedTokens = 'identity.refresh_tokens';
    const found = await rowCounts(settings.HALFHOUR_DATA_DIR);
    assert.deepEqual(found, {
      ...expected,
      // Somebody has signed in, and a server keeps how far its jobs have come.
      [issuedTokens]: (expected[issuedTokens] ?? 0) + 1,
      'platform.job_states': found['platform.job_states'],
    });
  });

  test('is found by the start after that', async () => {
    const again = await startServer(settings);
    assert.doesNotMatch(again.output(), /thirteen months of half-hours/);
    assert.ok(await signIn(again.url, { refreshToken }));
    assert.equal(await again.end('SIGTERM'), 0);
  });
});

const tenDaysLater = '2026-03-20T12:00:00Z';

test('the demonstration world goes on after days, also where a server is killed while it catches up', async () => {
  const whole = temporaryFolder();
  await copyWorld(whole);
  const settings = { HALFHOUR_DATA_DIR: whole, HALFHOUR_CLOCK: tenDaysLater };
  const killed = startProcess(['serve'], settings);
  await killed.said('catching up');
  assert.equal(await killed.end('SIGKILL'), null);
  const finishing = await startServer(settings);
  assert.ok(await signIn(finishing.url, { APIKey: apiKey }));
  // Some of it is done beside requests.
  await finishing.said('jobs are up to date');
  assert.equal(await finishing.end('SIGTERM'), 0);

  const db = await openDatabase({ url: null, directory: join(whole, 'database') });
  try {
    const { rows } = (await db.query.execute(sql`
      select day::text as day, count(*)::int as registers, min(half_hours)::int as least
        from metering.day_totals group by day order by day desc limit 12`)) as unknown as {
      rows: { day: string; registers: number; least: number }[];
    };
    const yesterday = todayInLondon(clockFrom(tenDaysLater)).subtract({ days: 1 });
    assert.deepEqual(
      rows.map(({ day }) => day),
      rows.map((_, index) => yesterday.subtract({ days: index }).toString()),
    );
    // No register is left out on any of the days, and none of them is short.
    assert.ok(rows.every(({ registers, least }) => registers > 80 && least >= 46));
  } finally {
    await db.close();
  }
});
