import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import {
  levelCarbon,
  levelWholesale,
  payByIntelligentTariff,
  unknownHomes,
} from '../../../../test/support/charging.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import {
  ms,
  type Registered,
  registerDevice,
  scriptedDevices,
} from '../../../../test/support/registered-devices.ts';
import { halfHourMs } from '../../../kernel/calendar.ts';
import type { DevicesPort } from '../../../outside/devices/port.ts';
import { workOnCourses } from '../control/course-runs.actions.ts';
import { openRun } from '../control/course-runs.store.ts';
import { nightRateHalfHours } from '../control/night-rate.actions.ts';
import { devices } from '../devices/devices.tables.ts';

const at = (time: string) => ms(`2026-03-10T${time}:00Z`);
const scripted = scriptedDevices();
/** Done once when a device is asked next, between what is read before and after. */
let meanwhile: (() => Promise<void>) | null = null;
const vendor: DevicesPort = {
  ...scripted,
  async reports(...asked) {
    const work = meanwhile;
    meanwhile = null;
    await work?.();
    return scripted.reports(...asked);
  },
};

describe('two cars of one home', () => {
  let platform: TestPlatform;
  let accountNumber: string;
  let early: Registered;
  let late: Registered;
  before(async () => {
    platform = await startTestPlatform({ devices: vendor, hasLimits: false });
    accountNumber = platform.viewer('plain').samples.accountNumber ?? '';
    platform.clock.set('2026-03-10T12:00:00Z');
    await platform.db.query.execute(
      sql`update flex.devices set lifecycle = 'PENDING_LIVE' where lifecycle = 'LIVE'`,
    );
    await payByIntelligentTariff(platform.db, accountNumber);
    // With VAT 7.000035 and 28.099995 p.
    await platform.db.query.execute(sql`update products.tariff_rates
      set pence_excl_vat = case band when 'NIGHT' then 6.6667 else 26.7619 end
      where band in ('NIGHT', 'DAY')`);
    // Six half-hours by day, and then eight, each at full power: 14 of which twelve are cheap.
    early = await register('12:01', '15:00');
    late = await register('15:31', '19:30');
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  /** Has a car charged from the half-hour in which it is plugged in until it is to be ready, and go. */
  async function register(from: string, readyBy: string): Promise<Registered> {
    const [hour = 0, minute = 0] = readyBy.split(':').map(Number);
    const car = await registerDevice(platform, accountNumber, {
      kind: 'VEHICLE',
      values: { isDurationCapped: false },
      preferences: [1, 2, 3, 4, 5, 6, 7].map((dayOfWeek) => ({
        ...{ dayOfWeek, minuteOfDay: hour * 60 + minute },
        ...{ minimum: null, maximum: 100, upperLimit: null },
      })),
    });
    scripted.told.set(car.integrationDeviceId, [
      { kind: 'PLUGGED_IN', atMs: at(from), usedMilliwattHours: 0 },
      { kind: 'UNPLUGGED', atMs: at(readyBy) },
    ]);
    return car;
  }

  async function writeDown(until: string): Promise<void> {
    await platform.db.transaction((tx) => openRun(tx, Temporal.Instant.from(until)));
    const services = {
      devices: scripted,
      homes: unknownHomes,
      wholesalePrices: levelWholesale,
      carbonIntensity: levelCarbon,
    };
    while (await workOnCourses(platform.db, services)) {
      // The next batch.
    }
  }

  interface Session {
    readonly cost: { readonly amount: string } | null;
    readonly energyAdded: { readonly value: string };
  }
  const ask = async () => {
    const { data, errors } = await platform.ask(
      `query($n: String!, $on: Date) {
        costOfCharge(accountNumber: $n, frequency: DAILY, startDate: $on) {
          krakenflexDeviceId totalConsumption totalCostInclTax }
        devices(accountNumber: $n) { id ... on SmartFlexVehicle { chargingSessions(first: 10) {
          totalCount edges { node { ... on SmartFlexChargingSession { cost { amount }
            energyAdded { value } } } } } } } }`,
      { as: 'plain', variables: { n: accountNumber, on: '2026-03-10' } },
    );
    assert.equal(errors, undefined);
    return [early, late].map(({ uuid }) => {
      const { chargingSessions } = data.devices.find((each: { id: string }) => each.id === uuid);
      const days = data.costOfCharge.filter(
        (row: { krakenflexDeviceId: string }) => row.krakenflexDeviceId === uuid,
      );
      const [session] = chargingSessions.edges.map(({ node }: { node: Session }) => node);
      return {
        count: chargingSessions.totalCount,
        wh: [Number(session.energyAdded.value), days[0].totalConsumption].map((kwh) =>
          Math.round(kwh * 1000),
        ),
        pence: [Number(session.cost.amount), days[0].totalCostInclTax],
      };
    });
  };
  /** 21,957 Wh at 7.000035 p of each, and of the second another 7,360 Wh at 28.099995 p. */
  const told = [
    { count: 1, wh: [21_957, 21_957], pence: [153.7, 153.7] },
    { count: 1, wh: [29_317, 29_317], pence: [360.52, 360.52] },
  ];

  it('pay the price of the night in twelve half-hours of the home, not of each', async () => {
    platform.clock.set('2026-03-10T20:00:00Z');
    assert.deepEqual(await ask(), told);
  });

  it('cost the same once it is written down, as they are billed', async () => {
    const { clock, db } = platform;
    clock.set('2026-03-10T20:00:00Z');
    await writeDown('2026-03-10T20:00:00Z');
    assert.deepEqual(await ask(), told);
    const [device] = await db.query.select().from(devices).orderBy(sql`id desc`).limit(1);
    const span = { fromMs: at('00:00'), toMs: ms('2026-03-11T00:00:00Z') };
    const cheap = await nightRateHalfHours(db, device?.meterPointId ?? 0, span);
    const first = at('12:00');
    const second = at('15:30');
    const starts = (from: number) => Array.from({ length: 6 }, (_, n) => from + n * halfHourMs);
    assert.deepEqual(cheap, [...starts(first), ...starts(second)]);
  });

  it('have as many sessions as they had, also where the job comes between', async () => {
    platform.clock.set('2026-03-10T20:45:00Z');
    for (const car of [early, late]) {
      scripted.told
        .get(car.integrationDeviceId)
        ?.push(
          { kind: 'PLUGGED_IN', atMs: at('20:10'), usedMilliwattHours: 9_000_000 },
          { kind: 'BUTTON', atMs: at('20:11'), pressed: 'BOOST' },
          { kind: 'UNPLUGGED', atMs: at('20:35') },
        );
    }
    const counts = async () => (await ask()).map(({ count }) => count);
    meanwhile = () => writeDown('2026-03-10T20:45:00Z');
    assert.deepEqual(await counts(), [2, 2]);
    assert.equal(meanwhile, null);
    assert.deepEqual(await counts(), [2, 2]);
  });
});
