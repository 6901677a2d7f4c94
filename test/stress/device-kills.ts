import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open.ts';
import { publishPrices } from '../../src/domains/products/tariffs/publication.actions.ts';
import { seededRandom } from '../../src/kernel/random.ts';
import { rowsOf } from '../scenarios/billed-home.ts';
import { ScriptedDevices } from '../support/charging.ts';
import {
  copyWorld,
  createWorldOnServer,
  scratchFolder,
  testServerUrl,
} from '../support/database.ts';
import {
  changesTable,
  correctionsTable,
  endOf,
  type KeptChange,
  progressTable,
  scriptedReports,
  stormBegun,
  stormOperations,
} from './device-script.ts';
import type { Correction } from './metered-homes.ts';
import { killInTurn, runServer } from './servers.ts';
import {
  type AssertedVehicles,
  assertVehicles,
  onlyVehicles,
  type StressedVehicle,
  servicesWith,
} from './vehicles.ts';

const vehicleCount = 6;

interface DeviceStorm {
  readonly seed: string;
  readonly operations: number;
  readonly kills: number;
  /** How many work at once; on the embedded database one. */
  readonly servers: number;
  /** A life ends at the latest at that many moments at which it could; see `devices-server.ts`. */
  readonly longestLife: number;
}

export interface DeviceStormReport extends AssertedVehicles {
  readonly killed: number;
  /** How often something was done about a vehicle. */
  readonly changed: number;
}

/**
 * Servers that follow vehicles, change what they do and correct their meters are killed (`kill -9`) within
 * and after transactions and before and after commands. What is written down in the end has to be what
 * follows from the changes that had been written down, and to agree as `assertVehicles` says.
 *
 * @throws AssertionError that names the seed.
 */
export async function stressDeviceKills(
  storm: DeviceStorm,
  report: (killed: number, kills: number) => void = () => {},
): Promise<DeviceStormReport> {
  const { seed, operations, kills } = storm;
  const folder = mkdtempSync(join(scratchFolder, 'halfhour-device-kills-'));
  const world = testServerUrl === null ? null : await createWorldOnServer(testServerUrl);
  if (!world) await copyWorld(folder);
  const directory = world ? null : join(folder, 'database');
  const place = { url: world?.url ?? null, directory };
  try {
    const vehicles = await withDatabase(place, (db) => settle(db, seed, operations));
    const args = [seed, String(operations)];
    const random = seededRandom(`kills of devices ${seed}`);
    let reported = 0;
    const killed = await killInTurn({ place }, storm, async (name) => {
      const moment = random.fork(name).integer(1, storm.longestLife);
      const end = await runServer('devices-server.ts', { place }, [...args, String(moment)]);
      if (end === 'SIGKILL') reported += 1;
      report(reported, kills);
      return end;
    });
    await runServer('devices-server.ts', { place }, args);
    return await withDatabase(place, async (db) => {
      const changed = await readChanges(db, vehicles);
      const vendor = new ScriptedDevices();
      for (const { integrationDeviceId, reports } of vehicles) {
        vendor.report(integrationDeviceId, ...reports);
      }
      const corrections = await rowsOf<Correction>(
        db,
        sql`select device_id as "deviceId", start_ms::float8 as "startMs", added_wh as "addedWh"
          from ${correctionsTable}`,
      );
      const services = servicesWith(vendor);
      const begunMs = Date.parse(stormBegun);
      const asserted = await assertVehicles(db, services, vehicles, corrections, begunMs);
      return { killed, changed, ...asserted };
    });
  } catch (error) {
    throw new Error(`--kills ${kills} --seed ${seed}`, { cause: error });
  } finally {
    await world?.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withDatabase<T>(
  place: { readonly url: string | null; readonly directory: string | null },
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const db = await openDatabase(place);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

/** Vehicles that nothing was done about, the exchange's prices of their time, and where servers note what they did. */
async function settle(db: Database, seed: string, operations: number): Promise<StressedVehicle[]> {
  const random = seededRandom(`vehicles ${seed}`);
  const vehicles = await onlyVehicles(db, random, vehicleCount, stormBegun);
  const endMs = endOf(stormOperations(seed, operations, vehicleCount));
  for (const [index, vehicle] of vehicles.entries()) {
    vehicle.reports.push(...scriptedReports(seed, index, endMs));
  }
  const { wholesalePrices } = servicesWith(new ScriptedDevices());
  // Nobody looks at a price before it is out.
  const end = Temporal.Instant.fromEpochMilliseconds(endMs);
  await db.transaction((tx) => publishPrices(tx, wholesalePrices, end, 0));
  await rowsOf(db, sql`create schema stress`);
  await rowsOf(db, sql`create table ${progressTable} (next int not null)`);
  await rowsOf(db, sql`insert into ${progressTable} values (0)`);
  await rowsOf(
    db,
    sql`create table ${changesTable} (place serial, operation int primary key, device_id int not null,
      at_ms bigint not null, what text not null, wanted jsonb)`,
  );
  await rowsOf(
    db,
    sql`create table ${correctionsTable} (operation int primary key, device_id int not null,
      start_ms bigint not null, added_wh int not null)`,
  );
  return vehicles;
}

/** Notes with vehicles what was done about them. @returns how often something was. */
async function readChanges(db: Database, vehicles: readonly StressedVehicle[]): Promise<number> {
  const rows = await rowsOf<KeptChange>(
    db,
    sql`select place, device_id as "deviceId", at_ms::float8 as "atMs", what, wanted
      from ${changesTable}`,
  );
  for (const { deviceId, ...done } of rows) {
    vehicles.find(({ id }) => id === deviceId)?.done.push(done);
  }
  return rows.length;
}
