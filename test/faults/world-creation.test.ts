import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { openDatabase } from '../../src/database/database.ts';
import { demoViewers } from '../../src/demo/viewers.ts';
import { clockFrom, todayInLondon } from '../../src/kernel/clock.ts';
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
  const whole = temporaryFolder();

  test('is created by the first start and found by the second', async () => {
    const first = await startServer({ HALFHOUR_DATA_DIR: whole });
    assert.equal((await fetch(new URL('/health/ready', first.url))).status, 200);
    const issued = await signIn(first.url, { APIKey: apiKey });
    assert.ok(issued);
    assert.equal(await first.end('SIGTERM'), 0);

    const second = await startServer({ HALFHOUR_DATA_DIR: whole });
    assert.ok(await signIn(second.url, { refreshToken: issued.refreshToken }));
    assert.equal(await second.end('SIGTERM'), 0);
  });

  test('is finished by the next start where its creation was killed', async () => {
    const interrupted = temporaryFolder();
    // Some of the steps, by what a start says when it begins them.
    for (const progress of [
      'tables',
      'partner organisations',
      'people, keys and organizations',
      'accounts and who may see them',
      'thirteen months of half-hours',
    ]) {
      const killed = startProcess(['serve'], { HALFHOUR_DATA_DIR: interrupted });
      await killed.said(progress);
      assert.equal(await killed.end('SIGKILL'), null);
    }
    const finishing = await startServer({ HALFHOUR_DATA_DIR: interrupted });
    assert.ok(await signIn(finishing.url, { APIKey: apiKey }));
    assert.equal(await finishing.end('SIGTERM'), 0);

    const expected = await rowCounts(whole);
    assert.ok((expected['identity.users'] ?? 0) > 10);
    // Both were signed in to once.
    assert.deepEqual(await rowCounts(interrupted), expected);
  });

  test('goes on after days, also where a server is killed while it catches up', async () => {
    const settings = { HALFHOUR_DATA_DIR: whole, HALFHOUR_CLOCK: '+P10D' };
    const killed = startProcess(['serve'], settings);
    await killed.said('catching up');
    assert.equal(await killed.end('SIGKILL'), null);
    const finishing = await startServer(settings);
    assert.ok(await signIn(finishing.url, { APIKey: apiKey }));
    assert.equal(await finishing.end('SIGTERM'), 0);

    const db = await openDatabase({ url: null, directory: join(whole, 'database') });
    try {
      const { rows } = (await db.query.execute(sql`
        select day::text as day, count(*)::int as registers, min(half_hours)::int as least
          from metering.day_totals group by day order by day desc limit 12`)) as unknown as {
        rows: { day: string; registers: number; least: number }[];
      };
      const yesterday = todayInLondon(clockFrom('+P10D')).subtract({ days: 1 });
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
});
