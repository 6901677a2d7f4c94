import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/database/database.ts';
import { courses } from '../../src/domains/flex/control/control.tables.ts';
import { devicePreferences, devices } from '../../src/domains/flex/devices/devices.tables.ts';
import type { CarbonIntensityPort } from '../../src/outside/carbon-intensity/port.ts';
import {
  type DeviceCommand,
  DeviceFailure,
  type DeviceReport,
  type DevicesPort,
} from '../../src/outside/devices/port.ts';
import type { HomesPort } from '../../src/outside/homes/port.ts';
import type { WholesalePricesPort } from '../../src/outside/wholesale-prices/port.ts';
import { rowsOf } from '../scenarios/billed-home.ts';

/** A vendor whose devices report what a test has written down, and that keeps what it is told. */
export class ScriptedDevices implements DevicesPort {
  readonly #reports = new Map<string, DeviceReport[]>();
  readonly sent: { readonly device: string; readonly command: DeviceCommand }[] = [];
  /** Devices whose vendor neither tells anything nor takes a command. */
  readonly silent = new Set<string>();
  /** Devices that take no command. */
  readonly stubborn = new Set<string>();
  /** Called before a command is taken, as where somebody else comes in between. */
  beforeSending: (device: string) => Promise<void> | void = () => {};

  /** Has a device report something. */
  report(device: string, ...reports: readonly DeviceReport[]): void {
    const all = [...(this.#reports.get(device) ?? []), ...reports];
    this.#reports.set(
      device,
      all.toSorted((one, other) => one.atMs - other.atMs),
    );
  }

  async reports(
    { integrationDeviceId }: { integrationDeviceId: string },
    afterMs: number,
    untilMs: number,
  ): Promise<readonly DeviceReport[]> {
    if (this.silent.has(integrationDeviceId)) throw new DeviceFailure('UNREACHABLE');
    const all = this.#reports.get(integrationDeviceId) ?? [];
    return all.filter(({ atMs }) => atMs > afterMs && atMs <= untilMs);
  }

  async send(
    { integrationDeviceId: device }: { integrationDeviceId: string },
    command: DeviceCommand,
  ): Promise<void> {
    await this.beforeSending(device);
    if (this.silent.has(device)) throw new DeviceFailure('UNREACHABLE');
    if (this.stubborn.has(device)) throw new DeviceFailure('FAILED');
    this.sent.push({ device, command });
  }
}

/** An exchange and a grid that are alike in all half-hours: what a home pays decides alone. */
export const levelWholesale: WholesalePricesPort = {
  dayAhead: async () => new Array<number>(50).fill(7_500),
};
/** Nobody foretells what homes do. */
export const unknownHomes: HomesPort = { forecastOf: () => null };

export const levelCarbon: CarbonIntensityPort = {
  gramsPerKwh: async (_group, fromMs, toMs) =>
    new Array<number>((toMs - fromMs) / 1_800_000).fill(200),
};

/** What a test's vehicle is. */
interface VehiclePlan {
  readonly accountNumber: string;
  readonly integrationDeviceId: string;
  /** When it was registered: from then on it is followed. */
  readonly since: string;
  readonly kind?: 'VEHICLE' | 'CHARGE_POINT';
  readonly storedPercent?: number;
  readonly targetPercent?: number;
  readonly readyByMinute?: number;
}

/** Registers a live vehicle of 60 kWh and 7.36 kW that hangs behind an account's meter. */
export async function addVehicle(
  db: Database,
  {
    accountNumber,
    integrationDeviceId,
    since,
    kind = 'VEHICLE',
    storedPercent = 50,
    targetPercent = 80,
    readyByMinute = 420,
  }: VehiclePlan,
): Promise<{ readonly id: number; readonly uuid: string }> {
  const at = Temporal.Instant.from(since);
  const point = await pointOf(db, accountNumber);
  const uuid = randomUUID();
  return db.transaction(async (tx) => {
    const [device] = await tx.query
      .insert(devices)
      .values({
        ...point,
        uuid,
        kind,
        deviceType: 'ELECTRIC_VEHICLES',
        provider: 'TESLA',
        integrationDeviceId,
        make: 'Tesla',
        model: 'Model 3',
        capacityWh: 60_000,
        maximumW: 7_360,
        minimumW: 1_380,
        lifecycle: 'LIVE',
        stage: 'SETUP_COMPLETE',
        hasToken: true,
        isDurationCapped: false,
        mode: 'CHARGE',
        targetType: 'ABSOLUTE_STATE_OF_CHARGE',
        registeredAt: at,
        liveAt: at,
        updatedAt: at,
      })
      .returning({ id: devices.id });
    const id = device?.id ?? 0;
    await tx.query.insert(devicePreferences).values(
      [1, 2, 3, 4, 5, 6, 7].map((dayOfWeek) => ({
        deviceId: id,
        dayOfWeek,
        minuteOfDay: readyByMinute,
        maximum: targetPercent,
      })),
    );
    await tx.query.insert(courses).values({
      deviceId: id,
      advancedTo: at,
      triedTo: at,
      storedMilliwattHours: 600_000 * storedPercent,
      link: 'CONNECTED',
      linkSince: at,
    });
    return { id, uuid };
  });
}

/** The account, property and import meter point that a number stands for. */
async function pointOf(db: Database, accountNumber: string) {
  const [point] = await rowsOf<{ accountId: number; propertyId: number; meterPointId: number }>(
    db,
    sql`select a.id as "accountId", m.property_id as "propertyId", m.id as "meterPointId"
      from accounts.accounts a
      join agreements.agreements g on g.account_id = a.id and not g.is_revoked
      join products.tariffs t on t.id = g.tariff_id and t.fuel = 'ELECTRICITY'
      join products.products p on p.id = t.product_id and p.direction = 'IMPORT'
      join metering.meter_points m on m.id = g.meter_point_id
      where a.number = ${accountNumber} order by g.valid_from desc limit 1`,
  );
  if (!point) throw new Error(`The account ${accountNumber} has no electricity`);
  return point;
}

/** Has an account pay for its electricity by the tariff for cars that are charged by plan, from the start. */
export async function payByIntelligentTariff(db: Database, accountNumber: string): Promise<void> {
  const { accountId, meterPointId } = await pointOf(db, accountNumber);
  await db.query.execute(sql`
    update agreements.agreements g set product_id = p.id, tariff_id = t.id
    from products.products p join products.tariffs t on t.product_id = p.id,
      metering.electricity_details d
    where p.code = 'INTELLI-VAR-24-10-29' and t.gsp_group_id = d.gsp_group_id
      and d.meter_point_id = g.meter_point_id and g.account_id = ${accountId}
      and g.meter_point_id = ${meterPointId}`);
  await db.query.execute(sql`
    update agreements.agreements set valid_to = null, agreed_to = null
    where id = (select id from agreements.agreements where meter_point_id = ${meterPointId}
      and not is_revoked order by valid_from desc limit 1)`);
}
