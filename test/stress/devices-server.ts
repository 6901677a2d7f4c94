/**
 * Does what is left of the operations about vehicles, a few at a time, and follows them. At its so manieth
 * moment that matters it kills itself: within a transaction when all is written, after it, before a command
 * is sent, or once it was taken.
 *
 *   node test/stress/devices-server.ts <url or directory> <seed> <operations> [<moment>]
 */
import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { CodedError } from '../../src/contract/errors.ts';
import type { Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open.ts';
import { commandsWork } from '../../src/domains/flex/control/commands.actions.ts';
import { workOnCourses } from '../../src/domains/flex/control/course-runs.actions.ts';
import { openRun } from '../../src/domains/flex/control/course-runs.store.ts';
import { changeCourse } from '../../src/domains/flex/control/courses.actions.ts';
import { replacePreferences } from '../../src/domains/flex/devices/devices.store.ts';
import { halfHourMs } from '../../src/kernel/calendar.ts';
import { movableClock } from '../../src/kernel/clock.ts';
import { rowsOf } from '../scenarios/billed-home.ts';
import { ScriptedDevices } from '../support/charging.ts';
import {
  changesTable,
  correctionsTable,
  endOf,
  progressTable,
  scriptedReports,
  stormBegun,
  stormOperations,
} from './device-script.ts';
import { correctHalfHour, homesOfVehicles } from './metered-homes.ts';
import { changes, drawnPreferences, servicesWith } from './vehicles.ts';

type StormOperation = ReturnType<typeof stormOperations>[number];

/** So many operations are under way at once in a server. */
const clients = 4;

const [place = '', seed = '', count = '', moment = '0'] = process.argv.slice(2);
const isUrl = place.startsWith('postgres');
const inner = await openDatabase({ url: isUrl ? place : null, directory: isUrl ? null : place });

let moments = 0;
function pass(): void {
  moments += 1;
  if (moments === Number(moment)) process.kill(process.pid, 'SIGKILL');
}

/** The database, in which each transaction may be the last. */
const db: Database = {
  ...inner,
  async transaction(work, config) {
    const outcome = await inner.transaction(async (tx) => {
      const done = await work(tx);
      pass();
      return done;
    }, config);
    pass();
    return outcome;
  },
};

const rows = await rowsOf<{ id: number; name: string }>(
  db,
  sql`select id, integration_device_id as name from flex.devices order by id`,
);
const operations = stormOperations(seed, Number(count), rows.length);
const endMs = endOf(operations);
const vendor = new ScriptedDevices();
for (const [index, { name }] of rows.entries()) {
  vendor.report(name, ...scriptedReports(seed, index, endMs));
}
vendor.beforeSending = pass;
const services = servicesWith({
  reports: vendor.reports.bind(vendor),
  async send(device, command) {
    await vendor.send(device, command);
    pass();
  },
});
const homes = await homesOfVehicles(
  db,
  rows.map(({ id }) => id),
);

const clockAt = (ms: number) => movableClock(Temporal.Instant.fromEpochMilliseconds(ms));

async function follow(toMs: number): Promise<void> {
  const dueMs = Math.floor(toMs / halfHourMs) * halfHourMs;
  await db.transaction((tx) => openRun(tx, Temporal.Instant.fromEpochMilliseconds(dueMs)));
  while (await workOnCourses(db, services, failed)) {
    // The next batch.
  }
  const work = commandsWork();
  const observer = { progress() {}, failed };
  while (await work.step(db, clockAt(toMs), observer, services as never)) {
    // The next devices.
  }
}

function failed(what: string, error: unknown): never {
  throw new Error(what, { cause: error });
}

async function perform(operation: StormOperation, number: number): Promise<void> {
  const { kind, vehicle, atMs, draw } = operation;
  const deviceId = rows[vehicle]?.id ?? 0;
  if (kind === 'half-hour') return follow(atMs);
  if (kind === 'correction') {
    const home = homes.get(deviceId);
    assert.ok(home);
    const sinceMs = Date.parse(stormBegun);
    const now = Temporal.Instant.fromEpochMilliseconds(atMs);
    await db.transaction(async (tx) => {
      const corrected = await correctHalfHour(tx, services, home, { sinceMs, now, draw });
      if (!corrected) return;
      await tx.query.execute(sql`insert into ${correctionsTable}
        values (${number}, ${deviceId}, ${corrected.startMs}, ${corrected.addedWh})`);
    });
    return;
  }
  const wanted = kind === 'prefer' ? drawnPreferences(draw) : null;
  // A change is made in the transaction after the device has taken the command; whoever has to read
  // prices in between begins again.
  let isTaken = wanted !== null;
  const context = {
    db,
    clock: clockAt(atMs),
    services: {
      ...services,
      devices: {
        reports: services.devices.reports,
        async send(...asked: Parameters<typeof services.devices.send>) {
          await services.devices.send(...asked);
          isTaken = true;
        },
      },
      wholesalePrices: {
        dayAhead(day: Temporal.PlainDate) {
          isTaken = wanted !== null;
          return services.wholesalePrices.dayAhead(day);
        },
      },
    },
  };
  await changeCourse(context, deviceId, {
    async decide(tx, live) {
      const what = kind === 'prefer' ? 'PREFERENCES' : changes[kind](live);
      if (!isTaken) return what;
      if (wanted) await replacePreferences(tx, deviceId, wanted);
      await tx.query.execute(sql`insert into ${changesTable} (operation, device_id, at_ms, what, wanted)
        values (${number}, ${deviceId}, ${live.course.atMs}, ${what},
          ${wanted && JSON.stringify(wanted)}::jsonb)`);
      return what;
    },
    isTold: wanted === null,
  });
}

async function client(): Promise<void> {
  for (;;) {
    const [taken] = await rowsOf<{ place: number }>(
      inner,
      sql`update ${progressTable} set next = next + 1 returning next - 1 as place`,
    );
    const operation = operations[taken?.place ?? operations.length];
    if (!taken || !operation) return;
    await perform(operation, taken.place).catch((error) => {
      if (!(error instanceof CodedError)) throw error;
    });
  }
}

await Promise.all(Array.from({ length: clients }, client));
await follow(endMs);
await inner.close();
