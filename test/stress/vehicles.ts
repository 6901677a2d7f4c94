import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { CodedError } from '../../src/contract/errors.ts';
import type { Database } from '../../src/database/database.ts';
import { boostRefusals } from '../../src/domains/flex/control/boosts.rules.ts';
import { chargerOf } from '../../src/domains/flex/control/chargers.rules.ts';
import type { CourseChange } from '../../src/domains/flex/control/course.rules.ts';
import type { LiveCourse } from '../../src/domains/flex/control/courses.actions.ts';
import { coursesCoherence } from '../../src/domains/flex/control/courses.coherence.ts';
import type { CourseServices } from '../../src/domains/flex/control/following.actions.ts';
import type { Preference } from '../../src/domains/flex/devices/preferences.rules.ts';
import { chargeCostsCoherence } from '../../src/domains/flex/sessions/charge-costs.coherence.ts';
import { halfHoursCoherence } from '../../src/domains/metering/half-hours/half-hours.coherence.ts';
import type { Random } from '../../src/kernel/random.ts';
import { simulatedCarbonIntensity } from '../../src/outside/carbon-intensity/simulated.ts';
import type { DevicesPort } from '../../src/outside/devices/port.ts';
import { simulatedWholesalePrices } from '../../src/outside/wholesale-prices/simulated.ts';
import { rowsOf } from '../scenarios/billed-home.ts';
import { addVehicle, unknownHomes } from '../support/charging.ts';
import { assertReplayed, type FollowedVehicle } from './charging-replay.ts';
import { assertDevicePart, type Correction, homesOfVehicles } from './metered-homes.ts';
import { assertSessionCosts } from './session-costs.ts';

export type StressedVehicle = FollowedVehicle & { readonly integrationDeviceId: string };

/** The vendor of a test, and the exchange and the grid of the town. */
export function servicesWith(devices: DevicesPort): CourseServices {
  return {
    devices,
    homes: unknownHomes,
    wholesalePrices: simulatedWholesalePrices,
    carbonIntensity: simulatedCarbonIntensity,
  };
}

/**
 * Has a demonstration world have these vehicles and no other devices: in homes with a smart meter, on as
 * many products as there are, those that follow the market among them.
 */
export async function onlyVehicles(
  db: Database,
  random: Random,
  count: number,
  since: string,
): Promise<StressedVehicle[]> {
  await rowsOf(db, sql`alter table flex.course_events disable trigger user`);
  await rowsOf(db, sql`truncate flex.devices, flex.course_runs cascade`);
  await rowsOf(db, sql`alter table flex.course_events enable trigger user`);
  const accounts = await rowsOf<{ number: string }>(
    db,
    sql`select number from (
        select a.number, row_number() over (partition by min(p.code) order by a.number) as place
        from accounts.accounts a
        join agreements.agreements g on g.account_id = a.id and not g.is_revoked and g.valid_to is null
        join products.tariffs t on t.id = g.tariff_id and t.fuel = 'ELECTRICITY'
        join products.products p on p.id = t.product_id and p.direction = 'IMPORT'
        join metering.meters m on m.meter_point_id = g.meter_point_id
        join metering.registers r on r.meter_id = m.id
        join metering.half_hour_days h on h.register_id = r.id and h.day = ${since}::date - 2
        where a.account_type = 'DOMESTIC' and g.valid_from < ${since}::timestamptz
        group by a.number having count(distinct g.meter_point_id) = 1) homes
      order by place, number limit ${count}`,
  );
  assert.equal(accounts.length, count);
  const vehicles: StressedVehicle[] = [];
  for (const [place, { number: accountNumber }] of accounts.entries()) {
    const integrationDeviceId = `scripted.${place}`;
    const storedPercent = random.integer(10, 95);
    const plan = { accountNumber, integrationDeviceId, since, storedPercent };
    const { id } = await addVehicle(db, plan);
    vehicles.push({ id, integrationDeviceId, storedPercent, done: [], reports: [] });
  }
  return vehicles;
}

/** What of a course decides whether something may be done about it, as the platform's mutations ask. */
export const changes = {
  boost({ kept, course }: LiveCourse): CourseChange {
    const charger = chargerOf(kept.device, kept.wanted);
    if (boostRefusals(kept.device.lifecycle, charger, course).length > 0) {
      throw new CodedError('KT-CT-4357');
    }
    return 'BOOST';
  },
  cancel({ course }: LiveCourse): CourseChange {
    if (course.boostedAtMs === null) throw new CodedError('KT-CT-4354');
    return 'CANCEL_BOOST';
  },
  suspend({ course }: LiveCourse): CourseChange {
    if (course.suspendedAtMs !== null) throw new CodedError('KT-CT-4358');
    return 'SUSPEND';
  },
  resume({ course }: LiveCourse): CourseChange {
    if (course.suspendedAtMs === null) throw new CodedError('KT-CT-4358');
    return 'RESUME';
  },
};

/** Preferences that a number stands for: the same on each day of the week. */
export function drawnPreferences(draw: number): Preference[] {
  return [1, 2, 3, 4, 5, 6, 7].map((dayOfWeek) => ({
    dayOfWeek,
    minuteOfDay: 30 * (draw % 48),
    minimum: null,
    maximum: 10 + (draw % 90),
    upperLimit: null,
  }));
}

/** What was looked at in the end. */
export interface AssertedVehicles {
  readonly pieces: number;
  readonly sessions: number;
  /** How many days meters have told. */
  readonly meterDays: number;
}

/**
 * What is written down of vehicles has to agree with itself, with what the same reports and changes come
 * to where they are followed in one go, with their homes' meters and with their homes' prices.
 */
export async function assertVehicles(
  db: Database,
  services: CourseServices,
  vehicles: readonly StressedVehicle[],
  corrections: readonly Correction[],
  begunMs: number,
): Promise<AssertedVehicles> {
  const untold = await rowsOf(
    db,
    sql`select device_id from flex.courses c join flex.devices d on d.id = c.device_id
      where command_version <> sent_version and d.lifecycle = 'LIVE' and link = 'CONNECTED'`,
  );
  assert.deepEqual(untold, [], 'a device was not told what it is to do');
  // Not what the town was billed before: that rests on devices that are taken out.
  const [, ...costsCoherence] = chargeCostsCoherence;
  const checks = [...coursesCoherence, ...costsCoherence, ...halfHoursCoherence];
  for (const { title, find } of checks) {
    const { count, first } = await find({ db } as never, 5);
    assert.equal(count, 0, `${title}: ${first.join(', ')}`);
  }
  const homes = await homesOfVehicles(
    db,
    vehicles.map(({ id }) => id),
  );
  const asserted = { pieces: 0, sessions: 0, meterDays: 0 };
  for (const vehicle of vehicles) {
    const pieces = await assertReplayed(db, services, vehicle, begunMs);
    asserted.pieces += pieces.length;
    asserted.sessions += await assertSessionCosts(db, vehicle.id, pieces);
    const home = homes.get(vehicle.id);
    assert.ok(home);
    asserted.meterDays += await assertDevicePart(db, home, pieces, corrections, begunMs);
  }
  return asserted;
}
