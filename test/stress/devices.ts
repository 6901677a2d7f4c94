import assert from 'node:assert/strict';
import { type SQL, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/database/database.ts';
import { commandsWork } from '../../src/domains/flex/control/commands.actions.ts';
import type { CourseChange } from '../../src/domains/flex/control/course.rules.ts';
import { workOnCourses } from '../../src/domains/flex/control/course-runs.actions.ts';
import { openRun } from '../../src/domains/flex/control/course-runs.store.ts';
import {
  changeCourse,
  courseNow,
  type LiveCourse,
} from '../../src/domains/flex/control/courses.actions.ts';
import { nextPublicationMs } from '../../src/domains/flex/control/known-prices.rules.ts';
import { replacePreferences } from '../../src/domains/flex/devices/devices.store.ts';
import type { Preference } from '../../src/domains/flex/devices/preferences.rules.ts';
import { publishPrices } from '../../src/domains/products/tariffs/publication.actions.ts';
import { movableClock } from '../../src/kernel/clock.ts';
import { type Random, seededRandom } from '../../src/kernel/random.ts';
import { DeviceFailure, type DeviceReport } from '../../src/outside/devices/port.ts';
import { rowsOf } from '../scenarios/billed-home.ts';
import { ScriptedDevices } from '../support/charging.ts';
import { openTestDatabase } from '../support/database.ts';
import { atOnce, Counts, clientCount, drawnKind } from './clients.ts';
import { Market } from './market.ts';
import {
  type Correction,
  correctHalfHour,
  homesOfVehicles,
  type MeteredHome,
} from './metered-homes.ts';
import {
  type AssertedVehicles,
  assertVehicles,
  changes,
  drawnPreferences,
  onlyVehicles,
  type StressedVehicle,
  servicesWith,
} from './vehicles.ts';

const begun = '2026-03-11T00:00:00Z';
const begunMs = Date.parse(begun);
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
  ['price', 1],
  ['correction', 8],
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

/** A report of any kind, without when it was made. */
type WithoutMoment<Report> = Report extends unknown ? Omit<Report, 'atMs'> : never;

/** What became of the operations. */
export interface DeviceTally extends AssertedVehicles {
  readonly done: Readonly<Record<string, number>>;
  readonly refused: Readonly<Record<string, number>>;
}

/**
 * Sixteen clients do random operations on vehicles while half-hours go by and servers die in the middle of
 * a command, tomorrow's prices come out, and half-hours of meters are corrected. In the end what is written
 * down has to agree as `assertVehicles` says.
 *
 * @throws AssertionError that names the seed.
 */
export async function stressDevices(
  seed: string,
  count: number,
  report: (done: number, total: number) => void = () => {},
): Promise<DeviceTally> {
  const db = await openTestDatabase();
  try {
    return await new Stress(db, seed).run(operationsOf(seed, count), report);
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
  readonly #vehicles: StressedVehicle[] = [];
  readonly #services = servicesWith(this.#vendor);
  readonly #corrections: Correction[] = [];
  readonly #market = new Market();
  #homes: ReadonlyMap<number, MeteredHome> = new Map();
  #places = 0;

  constructor(db: Database, seed: string) {
    this.#db = db;
    this.#random = seededRandom(`vehicles ${seed}`);
  }

  get #context() {
    return { db: this.#db, clock: this.#clock, services: this.#services as never };
  }

  async run(
    operations: readonly Operation[],
    report: (done: number, total: number) => void,
  ): Promise<DeviceTally> {
    const db = this.#db;
    this.#vehicles.push(...(await onlyVehicles(db, this.#random, vehicles, begun)));
    this.#homes = await homesOfVehicles(
      db,
      this.#vehicles.map(({ id }) => id),
    );
    await this.#publish();
    let ended = 0;
    await atOnce(operations, async (operation, place) => {
      await this.#goOn(operation);
      this.#market.enter();
      try {
        await this.#counts.count(operation.kind, place, [DeviceFailure, Death], () =>
          this.#do(operation),
        );
      } finally {
        this.#market.leave();
      }
      ended += 1;
      report(ended, operations.length);
    });
    this.#clock.advance({ minutes: 2 });
    await this.#halfHour();
    await this.#tell();
    const { done, refused } = this.#counts;
    const { pieces, sessions, meterDays } = await assertVehicles(
      db,
      this.#services,
      this.#vehicles,
      this.#corrections,
      begunMs,
    );
    return { done, refused, pieces, sessions, meterDays };
  }

  /** Lets time go by before an operation; where tomorrow's prices come out meanwhile, with nobody at work. */
  async #goOn({ kind, seconds }: Operation): Promise<void> {
    await this.#market.whenOpen();
    const nowMs = this.#clock.now().epochMilliseconds;
    const outMs = nextPublicationMs(nowMs);
    const toMs = Math.max(nowMs + seconds * 1000, kind === 'price' ? outMs : 0);
    // Reports take a second each, of as many as are at work.
    if (toMs + clientCount * 2000 < outMs) {
      this.#clock.set(Temporal.Instant.fromEpochMilliseconds(toMs));
      return;
    }
    await this.#market.alone(async () => {
      this.#clock.set(Temporal.Instant.fromEpochMilliseconds(Math.max(toMs, outMs)));
      await this.#publish();
    });
  }

  async #publish(): Promise<void> {
    const now = this.#clock.now();
    await this.#db.transaction((tx) => publishPrices(tx, this.#services.wholesalePrices, now, 0));
  }

  async #do({ kind, vehicle: place, draw }: Operation): Promise<unknown> {
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
          changes.boost,
        );
      case 'cancel':
        return this.#change(await this.#one(sql`boosted_at is not null`, vehicle), changes.cancel);
      case 'suspend':
      case 'resume':
        return this.#change(vehicle, changes[kind]);
      case 'prefer':
        return this.#change(vehicle, () => 'PREFERENCES', drawnPreferences(draw));
      case 'look': {
        const live = await courseNow(this.#context, vehicle.id);
        assert.ok(live && live.course.storedMilliwattHours <= 60_000_000);
        return live;
      }
      case 'half-hour':
        await this.#halfHour();
        return draw % 2 === 0 ? this.#tell() : null;
      case 'price':
        await this.#halfHour();
        return this.#tell();
      case 'correction':
        return this.#correct(vehicle, draw);
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
  async #one(condition: SQL, otherwise: StressedVehicle): Promise<StressedVehicle> {
    const [row] = await rowsOf<{ id: number }>(
      this.#db,
      sql`select device_id as id from flex.courses where ${condition} order by advanced_to desc limit 1`,
    );
    return this.#vehicles.find(({ id }) => id === row?.id) ?? otherwise;
  }

  /** A second from now, and the clock goes on to then: nobody has looked further yet. */
  #report(vehicle: StressedVehicle, what: WithoutMoment<DeviceReport>): void {
    const atMs = Math.floor(this.#clock.now().epochMilliseconds / 1000) * 1000 + 1000;
    const report: DeviceReport = { ...what, atMs };
    vehicle.reports.push(report);
    this.#vendor.report(vehicle.integrationDeviceId, report);
    this.#clock.advance({ seconds: 1 });
  }

  /** Does something, and notes when it was done as the course has it. */
  async #change(
    vehicle: StressedVehicle,
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

  async #correct(vehicle: StressedVehicle, draw: number): Promise<void> {
    const home = this.#homes.get(vehicle.id);
    assert.ok(home);
    const now = this.#clock.now();
    const corrected = await this.#db.transaction((tx) =>
      correctHalfHour(tx, this.#services, home, { sinceMs: begunMs, now, draw }),
    );
    if (corrected) this.#corrections.push(corrected);
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
