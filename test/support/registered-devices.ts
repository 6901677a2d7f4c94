import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Course } from '../../src/domains/flex/control/course.rules.ts';
import { addCourse } from '../../src/domains/flex/control/courses.store.ts';
import { devicePreferences, devices } from '../../src/domains/flex/devices/devices.tables.ts';
import type { Preference } from '../../src/domains/flex/devices/preferences.rules.ts';
import type { DeviceKind } from '../../src/kernel/devices.ts';
import {
  type DeviceCommand,
  DeviceFailure,
  type DeviceReport,
  type DevicesPort,
} from '../../src/outside/devices/port.ts';
import type { SiteReading, SitesPort } from '../../src/outside/sites/port.ts';
import type { TestPlatform } from './platform.ts';

type NewDevice = typeof devices.$inferInsert;

interface Wanted {
  readonly kind: DeviceKind;
  /** In place of what is usual for a device of its kind. */
  readonly values?: Partial<NewDevice>;
  /** In place of 80 % by seven on every day. */
  readonly preferences?: readonly Preference[];
  /** How it stands at the platform's present, in place of away with four tenths; null for one that nobody follows. */
  readonly course?: Partial<Course> | null;
}

export interface Registered {
  readonly id: number;
  readonly uuid: string;
  readonly integrationDeviceId: string;
}

const live: Partial<NewDevice> = {
  provider: 'ENODE',
  lifecycle: 'LIVE',
  stage: 'SETUP_COMPLETE',
  hasToken: true,
  mode: 'CHARGE',
  targetType: 'ABSOLUTE_STATE_OF_CHARGE',
};

const usual: Readonly<Record<DeviceKind, Partial<NewDevice>>> = {
  VEHICLE: {
    deviceType: 'ELECTRIC_VEHICLES',
    make: 'Hedgerow',
    model: 'Runabout',
    capacityWh: 60_000,
    maximumW: 7_360,
    minimumW: 1_380,
    isDurationCapped: true,
  },
  CHARGE_POINT: {
    deviceType: 'ELECTRIC_VEHICLES',
    make: 'Milestone',
    model: 'Wall 7',
    capacityWh: 52_000,
    maximumW: 7_360,
    minimumW: 1_380,
    isDurationCapped: false,
  },
  BATTERY: {
    deviceType: 'BATTERIES',
    make: 'Larder',
    model: 'Thirteen.5',
    capacityWh: 13_500,
    maximumW: 3_600,
    mayExport: true,
  },
  INVERTER: {
    deviceType: 'INVERTERS',
    make: 'Larder',
    model: 'Hybrid 5',
    capacityWh: 9_500,
    maximumW: 5_000,
    mayExport: false,
  },
  HEAT_PUMP: {
    deviceType: 'HEAT_PUMPS',
    make: 'Hearth',
    model: 'Six',
    maximumW: 2_500,
    mode: 'HEAT',
    targetType: 'ABSOLUTE_TEMPERATURE',
    zoneType: 'CONTROLLER',
  },
  OTHER: {
    deviceType: 'THERMOSTATS',
    make: 'Hearth',
    model: 'Dial',
    maximumW: 3,
    mode: 'HEAT',
    targetType: 'ABSOLUTE_TEMPERATURE',
  },
};

const everyDay = (minuteOfDay: number, maximum: number): Preference[] =>
  [1, 2, 3, 4, 5, 6, 7].map((dayOfWeek) => ({
    dayOfWeek,
    minuteOfDay,
    minimum: null,
    maximum,
    upperLimit: null,
  }));

/** Registers a device at the first home of an account that has a meter point for electricity. */
export async function registerDevice(
  { db, clock }: TestPlatform,
  accountNumber: string,
  { kind, values = {}, preferences, course }: Wanted,
): Promise<Registered> {
  const now = clock.now();
  const { rows } = (await db.query.execute(sql`
    select a.id as "accountId", o.property_id as "propertyId", p.id as "meterPointId"
    from accounts.accounts a
    join metering.occupancies o on o.account_id = a.id
    join metering.meter_points p on p.property_id = o.property_id
    where a.number = ${accountNumber} and p.fuel = 'ELECTRICITY' and p.direction = 'IMPORT'
    order by o.id, p.id limit 1`)) as unknown as { rows: NewDevice[] };
  const [place] = rows;
  if (!place) throw new Error(`${accountNumber} has no meter point for electricity`);
  const isHeating = usual[kind].targetType === 'ABSOLUTE_TEMPERATURE';
  return db.transaction(async (tx) => {
    const [device] = await tx.query
      .insert(devices)
      .values({
        ...{ uuid: randomUUID(), kind, integrationDeviceId: `test ${randomUUID()}` },
        ...live,
        ...{ registeredAt: now, liveAt: now, updatedAt: now },
        ...usual[kind],
        ...place,
        ...values,
      } as NewDevice)
      .returning();
    if (!device) throw new Error('A device was not registered');
    await tx.query.insert(devicePreferences).values(
      (preferences ?? (isHeating ? everyDay(420, 195) : everyDay(420, 80))).map((each) => ({
        ...each,
        deviceId: device.id,
      })),
    );
    const atMs = now.epochMilliseconds;
    const stored = course?.storedMilliwattHours ?? (device.capacityWh ?? 0) * 400;
    if (course !== null) {
      await addCourse(tx, device.id, {
        atMs,
        pluggedInAtMs: null,
        storedAtPlugIn: course?.pluggedInAtMs == null ? null : stored,
        storedMilliwattHours: stored,
        suspendedAtMs: null,
        boostedAtMs: null,
        link: 'CONNECTED',
        linkSinceMs: atMs,
        plan: null,
        planVersion: 0,
        running: null,
        open: [],
        ...course,
      });
    }
    return device;
  });
}

/** A vendor that reports what it is given and can be made to fail. */
export interface ScriptedDevices extends DevicesPort {
  /** What flows through homes, by what their devices' vendor knows these by. */
  readonly sitesPort: SitesPort;
  /** What devices report, by what their vendor knows them by. */
  readonly told: Map<string, DeviceReport[]>;
  readonly sites: Map<string, SiteReading>;
  /** What devices were sent, in order. */
  readonly sent: { readonly integrationDeviceId: string; readonly command: DeviceCommand }[];
  /** How the vendor fails at everything; null while it works. */
  failure: DeviceFailure['reason'] | null;
}

export function scriptedDevices(): ScriptedDevices {
  const told = new Map<string, DeviceReport[]>();
  const sites = new Map<string, SiteReading>();
  const sent: ScriptedDevices['sent'] = [];
  const answerOrFail = (): void => {
    if (vendor.failure !== null) throw new DeviceFailure(vendor.failure);
  };
  const vendor: ScriptedDevices = {
    told,
    sites,
    sent,
    failure: null,
    sitesPort: {
      async read({ integrationDeviceId }) {
        answerOrFail();
        const reading = sites.get(integrationDeviceId);
        if (!reading) throw new DeviceFailure('UNREACHABLE');
        return reading;
      },
    },
    async reports({ integrationDeviceId }, afterMs, untilMs) {
      answerOrFail();
      const all = told.get(integrationDeviceId) ?? [];
      return all.filter(({ atMs }) => atMs > afterMs && atMs <= untilMs);
    },
    async send({ integrationDeviceId }, command) {
      answerOrFail();
      sent.push({ integrationDeviceId, command });
    },
  };
  return vendor;
}

/** Milliseconds since 1970 of an instant. */
export const ms = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;
