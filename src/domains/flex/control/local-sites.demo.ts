import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { planTown } from '../../../demo/plan.ts';
import { townSeed } from '../../../demo/seed.ts';
import { dayOfMs, halfHourMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { DeviceFailure } from '../../../outside/devices/port.ts';
import type { SitesPort } from '../../../outside/sites/port.ts';
import { simulatedWeather } from '../../../outside/weather/simulated.ts';
import { batteryDay } from '../../metering/half-hours/home-batteries.demo.ts';
import { homeDay } from '../../metering/half-hours/home-days.demo.ts';
import { type Place, placesOf } from '../../metering/places/places.demo.ts';
import { isCharged } from '../devices/devices.rules.ts';
import { liveDevicesBeside } from '../devices/devices.store.ts';
import { heatingBehind } from '../heating/heatings-behind.actions.ts';
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
 * What flows through the homes of the demonstration town: what the home itself, its panels and its
 * battery do follows from the town's plan, as its half-hours do, what vehicles take from their courses, and
 * what heat pumps take from how they are set. Of any other device nothing is known.
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
      const meterPointId = beside[0]?.meterPointId ?? 0;
      const halfHour = Math.floor(atMs / halfHourMs) * halfHourMs;
      const heated = await heatingBehind(db, { weather: simulatedWeather }, [meterPointId], {
        fromMs: halfHour,
        toMs: halfHour + halfHourMs,
      });
      const site = siteOfPlan(place, atMs, heated.get(meterPointId)?.get(halfHour));
      return { ...site, atMs, useW: site.useW + vehiclesW };
    },
  };
}

const instantOf = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);

/**
 * What the home, its panels and its battery do at a moment: in each half-hour at one power.
 *
 * @param heatedWh what its heat pump takes in the half-hour; by the plan where that is not known.
 */
function siteOfPlan({ traits }: Place, atMs: number, heatedWh: number | undefined) {
  const day = dayOfMs(londonTimeZone, atMs);
  const { startMs, ownWh, heatPumpWh, solarWh } = homeDay(traits, day);
  const elapsed = (atMs - startMs) / halfHourMs;
  const index = Math.floor(elapsed);
  const wattsOf = (wh: readonly number[]) => Math.round(2 * (wh[index] ?? 0));
  const battery = traits.hasBattery ? batteryDay(traits, day) : null;
  const [before = 0, after = before] = battery?.storedWh.slice(index, index + 2) ?? [];
  return {
    useW: wattsOf(ownWh) + (heatedWh === undefined ? wattsOf(heatPumpWh) : 2 * heatedWh),
    solarW: wattsOf(solarWh),
    batteryW: battery ? wattsOf(battery.takenWh) : 0,
    storedWh: battery && Math.round(before + (after - before) * (elapsed - index)),
  };
}
