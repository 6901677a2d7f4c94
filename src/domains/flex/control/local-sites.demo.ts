import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { planTown } from '../../../demo/plan.ts';
import { townSeed } from '../../../demo/seed.ts';
import { dayOfMs, halfHourMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { DeviceFailure } from '../../../outside/devices/port.ts';
import type { SitesPort } from '../../../outside/sites/port.ts';
import { simulatedWeather } from '../../../outside/weather/simulated.ts';
import { homeDay } from '../../metering/half-hours/home-days.demo.ts';
import { type Place, placesOf } from '../../metering/places/places.demo.ts';
import { isCharged, isHomeBattery } from '../devices/devices.rules.ts';
import { type Device, liveDevicesBeside } from '../devices/devices.store.ts';
import { heatingBehind } from '../heating/heatings-behind.actions.ts';
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
 * from the town's plan, as its half-hours do, what vehicles and batteries take from their courses, and what
 * heat pumps take from how they are set. Of any other device nothing is known.
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
      const meterPointId = beside[0]?.meterPointId ?? 0;
      const halfHour = halfHourOf(atMs);
      const [heated, stands] = await Promise.all([
        heatingBehind(db, { weather: simulatedWeather }, [meterPointId], {
          fromMs: halfHour,
          toMs: halfHour + halfHourMs,
        }),
        battery ? batteryNow(context, battery) : null,
      ]);
      const site = homeByPlan(place, halfHour, heated.get(meterPointId)?.get(halfHour));
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

/**
 * What the home and its panels do in a half-hour: at one power.
 *
 * @param heatedWh what its heat pump takes; by the plan where that is not known.
 */
function homeByPlan({ traits }: Place, startMs: number, heatedWh: number | undefined) {
  const day = homeDay(traits, dayOfMs(londonTimeZone, startMs));
  const index = (startMs - day.startMs) / halfHourMs;
  const useWh = (day.ownWh[index] ?? 0) + (heatedWh ?? day.heatPumpWh[index] ?? 0);
  return { useW: Math.round(2 * useWh), solarW: Math.round(2 * (day.solarWh[index] ?? 0)) };
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
