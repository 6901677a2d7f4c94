import type { Temporal } from 'temporal-polyfill';
import { instantAtMs } from '../../../database/columns.ts';
import type { Database } from '../../../database/database.ts';
import { RowBatch } from '../../../database/row-batch.ts';
import type { World, WorldStep } from '../../../demo/step.ts';
import { dayOfDate } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { accountIdsByNumber } from '../../accounts/index.ts';
import {
  batteryHistory,
  batteryOf,
  storedBefore,
} from '../../metering/half-hours/home-batteries.demo.ts';
import { meterPointIds, supplyPointOf } from '../../metering/index.ts';
import { placesOf } from '../../metering/places/places.demo.ts';
import { courseBegun } from '../control/course.demo.ts';
import type { Followed } from '../control/course.rules.ts';
import { addWrittenCourse, type WrittenBattery } from '../control/courses.demo.ts';

import { cutWithin, daysBack, historyOf } from '../control/histories.demo.ts';
import { sessions } from '../control/sessions.tables.ts';
import { isHomeBattery } from './devices.rules.ts';
import { deviceAlerts, devicePreferences, devices } from './devices.tables.ts';
import { demoFlexDeviceId, type TownDevice, townDevices } from './town-devices.demo.ts';

export const devicesDemo: WorldStep = {
  name: 'devices',
  title: 'cars, batteries and heat pumps, and what they did',
  write: writeDevices,
};

/** A registration of a device, with what it has done; null of what is not on the platform yet. */
interface Registration {
  readonly device: TownDevice;
  readonly key: string;
  readonly registeredAt: Temporal.Instant;
  readonly liveAt: Temporal.Instant | null;
  readonly retiredAt: Temporal.Instant | null;
  readonly done: (Followed & { readonly battery?: WrittenBattery }) | null;
}

async function writeDevices(tx: Database, world: World): Promise<void> {
  const { begunAt, plan } = world;
  const rows = await RowBatch.open(tx, [devices, sessions]);
  const idsOf = await owners(tx);
  for (const device of townDevices(placesOf(plan))) {
    const { accountId, meterPointId, propertyId } = await idsOf(device);
    for (const registration of registrationsOf(device, begunAt)) {
      const { key, registeredAt, liveAt, retiredAt, done } = registration;
      const deviceId = rows.addNumbered(devices, {
        ...columnsOf(device),
        uuid: demoFlexDeviceId(key),
        ...{ accountId, propertyId, meterPointId },
        lifecycle: retiredAt ? 'RETIRED' : device.lifecycle,
        ...{ registeredAt, liveAt, retiredAt },
        updatedAt: retiredAt ?? liveAt ?? registeredAt,
      });
      rows.add(
        devicePreferences,
        device.week.map((wanted) => ({ deviceId, ...wanted })),
      );
      rows.add(
        deviceAlerts,
        device.alerts.map(([message, daysAgo]) => ({
          deviceId,
          message,
          publishedAt: begunAt.subtract({ hours: 24 * daysAgo }),
        })),
      );
      const { targetType } = device;
      if (!done) continue;
      addWrittenCourse(
        rows,
        { deviceId, targetType, isRetired: retiredAt !== null, battery: null, ...done },
        begunAt,
      );
    }
  }
  await rows.write();
}

/** To whom devices belong, and through which meter point they take their energy. */
async function owners(tx: Database) {
  const [accountIds, pointIds] = await Promise.all([accountIdsByNumber(tx), meterPointIds(tx)]);
  return async ({ place }: TownDevice) => {
    const meterPointId = pointIds.get(place.supply.electricity.mpan);
    const accountId = accountIds.get(place.accountNumber);
    const point = meterPointId === undefined ? null : await supplyPointOf(tx, meterPointId);
    if (!point || accountId === undefined) throw new Error(`The world has no ${place.key}`);
    return { accountId, meterPointId: point.id, propertyId: point.propertyId };
  };
}

function columnsOf(device: TownDevice) {
  const { kind, deviceType, provider, integrationDeviceId, name, make, model, vehicle } = device;
  const { capacityWh, maximumW, mode, targetType, mayExport, stage, testFailureReason } = device;
  const isIntelligent = vehicle?.productCode.startsWith('INTELLI') ?? false;
  return {
    ...{ kind, deviceType, provider, integrationDeviceId, name, make, model },
    ...{ capacityWh, maximumW, mode, targetType, mayExport, stage, testFailureReason },
    minimumW: vehicle?.minimumW ?? 0,
    efficiencyThousandths: vehicle?.efficiencyThousandths ?? 900,
    chargePointMake: vehicle?.chargePoint?.make ?? null,
    chargePointModel: vehicle?.chargePoint?.model ?? null,
    chargePointPowerW: vehicle?.chargePoint?.powerW ?? null,
    hasToken: !stage.startsWith('AUTHENTICATION_') || stage === 'AUTHENTICATION_COMPLETE',
    // A heat pump of the town heats one circuit, which it controls itself.
    zoneType: kind === 'HEAT_PUMP' ? ('CONTROLLER' as const) : null,
    isDurationCapped: isIntelligent ? false : null,
  };
}

/** One registration, or of what was taken off the platform and has come back two. */
function registrationsOf(device: TownDevice, begunAt: Temporal.Instant): Registration[] {
  const { key, vehicle, lifecycle, place } = device;
  const nowMs = Math.floor(begunAt.epochMilliseconds / 1000) * 1000;
  const date = todayInLondon({ now: () => begunAt });
  const today = dayOfDate(date);
  const daysAgo = (days: number) => startOfLondonDay(date.subtract({ days })).add({ hours: 11 });
  const registeredAt = daysAgo(device.registeredDaysAgo);
  const common = { device, key, registeredAt, retiredAt: null };
  if (lifecycle !== 'LIVE') return [{ ...common, liveAt: null, done: null }];
  if (isHomeBattery(device)) {
    const fromDay = today - daysBack;
    const { capacityWh, efficiencyThousandths } = batteryOf(place.traits);
    const followed = batteryHistory(place.traits, fromDay, nowMs);
    const stored = storedBefore(place.traits, fromDay);
    const battery = { capacityWh, efficiencyThousandths, storedBefore: stored };
    const done = { ...followed, battery };
    return [{ ...common, liveAt: registeredAt.add({ hours: 2 }), done }];
  }
  if (!vehicle) {
    const capacityWh = device.capacityWh ?? 0;
    const course = courseBegun(nowMs, { capacityWh, isSuspended: false, isFull: false });
    const done = { course, journal: { pieces: [], events: [], sessions: [] } };
    return [{ ...common, liveAt: registeredAt.add({ hours: 2 }), done }];
  }
  const history = historyOf(vehicle, place.traits, today, nowMs);
  const liveAt = instantAtMs(history.liveAtMs);
  if (device.renewedDaysAgo === null) return [{ ...common, liveAt, done: history }];
  const { cutMs, former, present } = cutWithin(vehicle, place.traits, history, {
    fromMs: daysAgo(device.renewedDaysAgo).epochMilliseconds,
    ...{ today, nowMs },
  });
  const cutAt = instantAtMs(cutMs);
  return [
    { ...common, key: `${key} former`, liveAt, retiredAt: cutAt, done: former },
    { ...common, registeredAt: cutAt, liveAt: cutAt, done: present },
  ];
}
