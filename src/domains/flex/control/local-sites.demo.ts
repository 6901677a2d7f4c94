import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { planTown } from '../../../demo/plan.ts';
import { townSeed } from '../../../demo/seed.ts';
import { DeviceFailure } from '../../../outside/devices/port.ts';
import type { SitesPort } from '../../../outside/sites/port.ts';
import { flowsOf } from '../../metering/half-hours/home-batteries.demo.ts';
import { type Place, placesOf } from '../../metering/places/places.demo.ts';
import { isCharged, isHomeBattery } from '../devices/devices.rules.ts';
import { type Device, liveDevicesBeside } from '../devices/devices.store.ts';
import { storedInBattery } from './battery-following.rules.ts';
import { homeBatteryOf } from './chargers.rules.ts';
import { halfHourOf } from './course-plans.rules.ts';
import { courseNow } from './courses.actions.ts';
import type { CourseServices } from './following.actions.ts';
import { seenDevice } from './statuses.actions.ts';
import { powerOfW } from './statuses.rules.ts';

/** Dates alone follow from when a town is begun. */
const anyDay = Temporal.PlainDate.from('2026-01-01');

/** The places of the town, by their keys. */
let places: ReadonlyMap<string, Place> | null = null;

function placeOf(integrationDeviceId: string): Place | null {
  places ??= new Map(placesOf(planTown(townSeed, anyDay)).map((place) => [place.key, place]));
  // As `fixed.inverters.household-001`: where a device stands is the last of its parts.
  return places.get(integrationDeviceId.split('.').at(-1) ?? '') ?? null;
}

/**
 * What flows through the homes of the demonstration town: what the home itself and its panels do follows
 * from the town's plan, as its half-hours do, and what vehicles and batteries take from their courses. Of any other device nothing is known.
 */
export function localSites(db: Database, services: CourseServices): SitesPort {
  return {
    async read({ provider, integrationDeviceId }, atMs) {
      const place = placeOf(integrationDeviceId);
      if (!place) throw new DeviceFailure('UNREACHABLE');
      const beside = await liveDevicesBeside(db, { provider, integrationDeviceId });
      const context = { db, services, clock: { now: () => instantOf(atMs) } };
      const seen = await Promise.all(
        beside.filter(isCharged).map((device) => seenDevice(context, device)),
      );
      const vehiclesW = seen.reduce((sum, each) => sum + (each.seen ? powerOfW(each.seen) : 0), 0);
      const battery = beside.find(isHomeBattery);
      const [site, stands] = [
        homeByPlan(place, atMs),
        battery ? await batteryNow(context, battery) : null,
      ];
      return {
        atMs,
        useW: site.useW + vehiclesW,
        solarW: site.solarW,
        batteryW: stands?.batteryW ?? 0,
        storedWh: stands?.storedWh ?? null,
      };
    },
  };
}

const instantOf = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);

/** What the home and its panels do at a moment: in each half-hour at one power. */
function homeByPlan({ traits }: Place, atMs: number) {
  const { useWh, solarWh } = flowsOf(traits)(halfHourOf(atMs));
  return { useW: Math.round(2 * useWh), solarW: Math.round(2 * solarWh) };
}

/** What a battery does and holds at the moment of the context, by its course. */
async function batteryNow(
  context: Parameters<typeof courseNow>[0],
  { id }: Device,
): Promise<{ readonly batteryW: number; readonly storedWh: number } | null> {
  const live = await courseNow(context, id);
  if (!live) return null;
  const { course, kept } = live;
  const battery = homeBatteryOf(kept.device, kept.wanted, course.atMs);
  return {
    // Where a half-hour is about to begin, it is not known yet what is done in it.
    batteryW: 2 * (course.running?.energyWh ?? 0),
    storedWh: Math.round(storedInBattery(battery, course) / 1000),
  };
}
