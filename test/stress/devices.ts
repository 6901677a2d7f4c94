import assert from 'node:assert/strict';
import { type SQL, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { CodedError } from '../../src/contract/errors.ts';
import type { Database } from '../../src/database/database.ts';
import { boostRefusals } from '../../src/domains/flex/control/boosts.rules.ts';
import { chargerOf } from '../../src/domains/flex/control/chargers.rules.ts';
import { commandsWork } from '../../src/domains/flex/control/commands.actions.ts';
import type { CourseChange } from '../../src/domains/flex/control/course.rules.ts';
import { workOnCourses } from '../../src/domains/flex/control/course-runs.actions.ts';
import { openRun } from '../../src/domains/flex/control/course-runs.store.ts';
import {
  changeCourse,
  courseNow,
  type LiveCourse,
} from '../../src/domains/flex/control/courses.actions.ts';
import { coursesCoherence } from '../../src/domains/flex/control/courses.coherence.ts';

import { replacePreferences } from '../../src/domains/flex/devices/devices.store.ts';
import type { Preference } from '../../src/domains/flex/devices/preferences.rules.ts';
import { movableClock } from '../../src/kernel/clock.ts';
import { type Random, seededRandom } from '../../src/kernel/random.ts';
import { DeviceFailure, type DeviceReport } from '../../src/outside/devices/port.ts';
import { rowsOf } from '../scenarios/billed-home.ts';
import {
  addVehicle,
  levelCarbon,
  levelWholesale,
  ScriptedDevices,
  unknownHomes,
} from '../support/charging.ts';
import { openTestDatabase } from '../support/database.ts';
import { assertReplayed, type FollowedVehicle } from './charging-replay.ts';
import { atOnce, Counts, drawnKind } from './clients.ts';

const begun = '2026-03-11T00:00:00Z';
const vehicles = 8;

const weights = [
  ['plug', 20],
  ['leave', 8],
  ['link', 5],
  ['away', 2],
  ['problem', 3],
  ['button', 4],
  ['boost', 18],
  ['cancel', 10],
  ['suspend', 4],
  ['resume', 14],
  ['prefer', 10],
  ['look', 12],
  ['half-hour', 16],
  ['die', 4],
] as const;

type OperationKind = (typeof weights)[number][0];

interface Operation {
  readonly kind: OperationKind;
  readonly vehicle: number;
  /** How far the clock goes on before it. */
  readonly seconds: number;
  readonly draw: number;
}

function operationsOf(seed: string, count: number): Operation[] {
  const random = seededRandom(`what becomes of vehicles ${seed}`);
  return Array.from({ length: count }, () => ({
    kind: drawnKind(random, weights, 'look'),
    vehicle: random.integer(0, vehicles - 1),
    seconds: random.chance(0.1) ? random.integer(1, 14_400) : random.integer(1, 900),
    draw: random.integer(0, 1_000_000),
  }));
}

/** A server that dies as soon as a command is sent, or just before. */
class Death extends Error {}

type Vehicle = FollowedVehicle & { readonly integrationDeviceId: string };

/** A report of any kind, without when it was made. */
type WithoutMoment<Report> = Report extends unknown ? Omit<Report, 'atMs'> : never;

/** What became of the operations. */
export interface DeviceTally {
  readonly done: Readonly<Record<string, number>>;
  readonly refused: Readonly<Record<string, number>>;
  readonly pieces: number;
}

/**
 * Sixteen clients do random operations on vehicles while half-hours go by and servers die in the middle of
 * a command. In the end what is written down has to agree with itself, and with what the same reports and
 * changes come to where they are followed in one go.
 *
 * @throws AssertionError that names the seed.
 */
export async function stressDevices(seed: string, count: number): Promise<DeviceTally> {
  const db = await openTestDatabase();
  try {
    return await new Stress(db, seed).run(operationsOf(seed, count));
  } catch (error) {
    throw new Error(`--operations ${count} --seed ${seed}`, { cause: error });
  } finally {
    await db.close();
  }
}

class Stress {
  readonly #db: Database;
  readonly #random: Random;
  readonly #vendor = new ScriptedDevices();
  readonly #clock = movableClock(begun);
  readonly #counts = new Counts();
  readonly #vehicles: Vehicle[] = [];
  readonly #services;
  #places = 0;

  constructor(db: Database, seed: string) {
    this.#db = db;
    this.#random = seededRandom(`vehicles ${seed}`);
    this.#services = {
      devices: this.#vendor,
      wholesalePrices: levelWholesale,
      carbonIntensity: levelCarbon,
      homes: unknownHomes,
    };
  }

  get #context() {
    return { db: this.#db, clock: this.#clock, services: this.#services as never };
  }

  async run(operations: readonly Operation[]): Promise<DeviceTally> {
    const db = this.#db;
    // The town has no vehicles but those that are stressed.
    await rowsOf(db, sql`alter table flex.course_events disable trigger user`);
    await rowsOf(db, sql`truncate flex.devices, flex.course_runs cascade`);
    await rowsOf(db, sql`alter table flex.course_events enable trigger user`);
    const accounts = await rowsOf<{ number: string }>(
      db,
      sql`select distinct a.number from accounts.accounts a
        join agreements.agreements g on g.account_id = a.id and not g.is_revoked and g.valid_to is null
        join products.tariffs t on t.id = g.tariff_id and t.fuel = 'ELECTRICITY'
        join products.products p on p.id = t.product_id and p.direction = 'IMPORT'
        order by a.number limit ${vehicles}`,
    );
    for (const [place, { number: accountNumber }] of accounts.entries()) {
      const integrationDeviceId = `scripted.${place}`;
      const plan = { accountNumber, integrationDeviceId, since: begun };
      const storedPercent = this.#random.integer(10, 95);
      const added = await addVehicle(db, { ...plan, storedPercent });
      const known = { integrationDeviceId, storedPercent, done: [], reports: [] };
      this.#vehicles.push({ ...added, ...known });
    }
    await atOnce(operations, (operation, place) =>
      this.#counts.count(operation.kind, place, [DeviceFailure, Death], () => this.#do(operation)),
    );
    this.#clock.advance({ minutes: 2 });
    await this.#halfHour();
    await this.#tell();
    const untold = await rowsOf(
      db,
      sql`select device_id from flex.courses c join flex.devices d on d.id = c.device_id
        where command_version <> sent_version and d.lifecycle = 'LIVE' and link = 'CONNECTED'`,
    );
    assert.deepEqual(untold, [], 'a device was not told what it is to do');
    for (const { title, find } of coursesCoherence) {
      const { count, first } = await find({ db } as never, 5);
      assert.equal(count, 0, `${title}: ${first.join(', ')}`);
    }
    let pieces = 0;
    for (const vehicle of this.#vehicles) {
      pieces += await assertReplayed(db, this.#services, vehicle, Date.parse(begun));
    }
    const { done, refused } = this.#counts;
    return { done, refused, pieces };
  }

  async #do({ kind, vehicle: place, seconds, draw }: Operation): Promise<unknown> {
    this.#clock.advance({ seconds });
    const vehicle = this.#vehicles[place];
    assert.ok(vehicle);
    switch (kind) {
      case 'plug':
        return this.#report(vehicle, { kind: 'PLUGGED_IN', usedMilliwattHours: draw * 30 });
      case 'leave':
        return this.#report(vehicle, { kind: 'UNPLUGGED' });
      case 'link': {
        const link =
          draw % 4 === 0 ? 'LOST' : draw % 7 === 0 ? 'AUTHENTICATION_FAILED' : 'CONNECTED';
        return this.#report(vehicle, { kind: 'LINK', link });
      }
      case 'problem':
        return this.#report(vehicle, { kind: 'PROBLEM', problem: 'POWER_TAPERING' });
      case 'button': {
        const buttons = ['BOOST', 'CANCEL_BOOST', 'SUSPEND', 'RESUME'] as const;
        const pressed = buttons[draw % buttons.length] ?? 'BOOST';
        return this.#report(vehicle, { kind: 'BUTTON', pressed });
      }
      case 'away': {
        const atMs = this.#clock.now().epochMilliseconds;
        const startMs = atMs - 600_000;
        return this.#report(vehicle, {
          ...{ kind: 'CHARGED_AWAY', startMs, energyWh: 1 + (draw % 9000), costPence: 250 },
          ...{ usedMilliwattHours: draw * 10, operator: 'Osprey', location: 'Services' },
        });
      }
      case 'boost':
        return this.#change(
          await this.#one(sql`plugged_in_at is not null`, vehicle),
          ({ kept, course }) => {
            const charger = chargerOf(kept.device, kept.wanted);
            const reasons = boostRefusals(kept.device.lifecycle, charger, course);
            if (reasons.length > 0) throw new CodedError('KT-CT-4357');
            return 'BOOST';
          },
        );
      case 'cancel':
        return this.#change(await this.#one(sql`boosted_at is not null`, vehicle), ({ course }) => {
          if (course.boostedAtMs === null) throw new CodedError('KT-CT-4354');
          return 'CANCEL_BOOST';
        });
      case 'suspend':
      case 'resume':
        return this.#change(vehicle, ({ course }) => {
          const isSuspended = course.suspendedAtMs !== null;
          if (isSuspended === (kind === 'suspend')) throw new CodedError('KT-CT-4358');
          return kind === 'suspend' ? 'SUSPEND' : 'RESUME';
        });
      case 'prefer':
        return this.#prefer(vehicle, 10 + (draw % 90), 30 * (draw % 48));
      case 'look': {
        const live = await courseNow(this.#context, vehicle.id);
        assert.ok(live && live.course.storedMilliwattHours <= 60_000_000);
        return live;
      }
      case 'half-hour':
        await this.#halfHour();
        return draw % 2 === 0 ? this.#tell() : null;
      case 'die': {
        const isBefore = draw % 2 === 0;
        const taken = this.#vendor.send.bind(this.#vendor);
        const services = {
          ...this.#services,
          devices: {
            reports: this.#vendor.reports.bind(this.#vendor),
            async send(...args: Parameters<typeof taken>) {
              if (!isBefore) await taken(...args);
              throw new Death();
            },
          },
        };
        const context = { db: this.#db, clock: this.#clock, services: services as never };
        return changeCourse(context, vehicle.id, {
          decide: (_tx, { course }) => (course.suspendedAtMs === null ? 'SUSPEND' : 'RESUME'),
          isTold: true,
        });
      }
    }
  }

  /** A vehicle of which something was written down, so that what is tried is often possible; or another. */
  async #one(condition: SQL, otherwise: Vehicle): Promise<Vehicle> {
    const [row] = await rowsOf<{ id: number }>(
      this.#db,
      sql`select device_id as id from flex.courses where ${condition} order by advanced_to desc limit 1`,
    );
    return this.#vehicles.find(({ id }) => id === row?.id) ?? otherwise;
  }

  /** A second from now, and the clock goes on to then: nobody has looked further yet. */
  #report(vehicle: Vehicle, what: WithoutMoment<DeviceReport>): void {
    const atMs = Math.floor(this.#clock.now().epochMilliseconds / 1000) * 1000 + 1000;
    const report: DeviceReport = { ...what, atMs };
    vehicle.reports.push(report);
    this.#vendor.report(vehicle.integrationDeviceId, report);
    this.#clock.advance({ seconds: 1 });
  }

  /** Does something, and notes when it was done as the course has it. */
  async #change(
    vehicle: Vehicle,
    decide: (live: LiveCourse) => CourseChange,
    wanted: readonly Preference[] | null = null,
  ): Promise<void> {
    let what: CourseChange = 'PREFERENCES';
    let place = 0;
    const nextPlace = () => {
      this.#places += 1;
      return this.#places;
    };
    const changed = await changeCourse(this.#context, vehicle.id, {
      async decide(tx, live) {
        what = decide(live);
        // Under the lock on the vehicle, so in the order in which it is done.
        place = nextPlace();
        if (wanted) await replacePreferences(tx, vehicle.id, wanted);
        return what;
      },
      isTold: wanted === null,
    });
    assert.ok(changed);
    vehicle.done.push({ atMs: changed.course.atMs, place, what, wanted });
  }

  #prefer(vehicle: Vehicle, maximum: number, minuteOfDay: number): Promise<void> {
    const wanted = [1, 2, 3, 4, 5, 6, 7].map((dayOfWeek) => ({
      ...{ dayOfWeek, minuteOfDay, minimum: null, maximum, upperLimit: null },
    }));
    return this.#change(vehicle, () => 'PREFERENCES', wanted);
  }

  async #halfHour(): Promise<void> {
    const dueTo = Temporal.Instant.fromEpochMilliseconds(
      Math.floor(this.#clock.now().epochMilliseconds / 1_800_000) * 1_800_000,
    );
    await this.#db.transaction((tx) => openRun(tx, dueTo));
    const failed = (what: string, error: unknown) => assert.fail(`${what}: ${error}`);
    while (await workOnCourses(this.#db, this.#services, failed)) {
      // The next batch.
    }
  }

  async #tell(): Promise<void> {
    const work = commandsWork();
    const observer = { progress() {}, failed: (what: string) => assert.fail(what) };
    while (await work.step(this.#db, this.#clock, observer, this.#services as never)) {
      // The next devices.
    }
  }
}
