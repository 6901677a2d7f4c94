import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { rowsOf } from '../../../../test/scenarios/billed-home.ts';
import {
  addVehicle,
  levelCarbon,
  levelWholesale,
  ScriptedDevices,
  unknownHomes,
} from '../../../../test/support/charging.ts';
import { openTestDatabase } from '../../../../test/support/database.ts';
import type { Database } from '../../../database/database.ts';
import { demoViewers } from '../../../demo/viewers.ts';
import { workOnCourses } from './course-runs.actions.ts';
import { openRun } from './course-runs.store.ts';
import { takingsBehind } from './takings.actions.ts';

const since = '2026-12-01T12:00:00Z';
const msOf = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const span = { fromMs: msOf(since), toMs: msOf('2026-12-02T12:00:00Z') };

describe('what vehicles took behind a meter point', () => {
  let db: Database;
  const vendor = new ScriptedDevices();
  const services = {
    devices: vendor,
    homes: unknownHomes,
    wholesalePrices: levelWholesale,
    carbonIntensity: levelCarbon,
  };
  let meterPointId = 0;
  before(async () => {
    db = await openTestDatabase();
    await rowsOf(
      db,
      sql`update flex.devices set lifecycle = 'PENDING_LIVE' where lifecycle = 'LIVE'`,
    );
    const accountNumber =
      demoViewers().find(({ name }) => name === 'plain')?.samples.accountNumber ?? '';
    const { id } = await addVehicle(db, { accountNumber, integrationDeviceId: 'taking', since });
    const [device] = await rowsOf<{ point: number }>(
      db,
      sql`select meter_point_id as point from flex.devices where id = ${id}`,
    );
    meterPointId = device?.point ?? 0;
    const atMs = msOf('2026-12-01T18:10:00Z');
    vendor.report('taking', { kind: 'PLUGGED_IN', atMs, usedMilliwattHours: 6_000_000 });
  });
  after(() => db.close());

  const writeDown = async (until: string) => {
    await db.transaction((tx) => openRun(tx, Temporal.Instant.from(until)));
    while (await workOnCourses(db, services)) {
      // The next batch.
    }
  };
  const piecesBy = async (database: Database, port = vendor) => {
    const asked = { ...services, devices: port };
    const takings = await takingsBehind(database, asked, [meterPointId], span);
    return takings.get(meterPointId)?.pieces ?? [];
  };

  it('is the same where it is written down before, while or after it is asked for', async () => {
    const foreseen = await piecesBy(db);
    assert.ok(foreseen.length > 5);
    const third = Temporal.Instant.fromEpochMilliseconds(foreseen[2]?.toMs ?? 0).toString();
    // Somebody writes down between the two things that are read, whichever comes first.
    let isWritten = false;
    const overtaken: Database = {
      ...db,
      async read(loader, key) {
        if (!isWritten) {
          isWritten = true;
          await writeDown(third);
        }
        return db.read(loader, key);
      },
    };
    assert.deepEqual(await piecesBy(overtaken), foreseen);
    assert.ok(isWritten);
    const overtaking = new ScriptedDevices();
    overtaking.reports = async (...args) => {
      await writeDown('2026-12-02T09:00:00Z');
      return vendor.reports(...args);
    };
    assert.deepEqual(await piecesBy(db, overtaking), foreseen);
    await writeDown('2026-12-02T12:00:00Z');
    assert.deepEqual(await piecesBy(db), foreseen);
  });
});
