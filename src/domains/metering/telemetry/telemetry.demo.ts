import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { planTown } from '../../../demo/plan.ts';
import { townSeed } from '../../../demo/seed.ts';
import { dayOfMs, halfHourMs, startOfDayMs, utcDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { TelemetryPort } from '../../../outside/telemetry/port.ts';
import { type MeterLoads, simulatedTelemetry } from '../../../outside/telemetry/simulated.ts';
import { calorificValuesOfZone } from '../half-hours/calorific-values.store.ts';
import {
  calorificValueOn,
  energyOfGasDays,
  usualCalorificValue,
  whOfGasLitres,
} from '../half-hours/gas-energy.rules.ts';
import { coverageOfRegister } from '../half-hours/half-hours.store.ts';
import {
  liveDay,
  meteredHalfHours,
  simulatedServices,
  type TakenBehind,
  type TakingServices,
  takenBehind,
} from '../half-hours/live-days.demo.ts';
import { eachDay } from '../half-hours/measurements.rules.ts';
import type { PlaceDay } from '../half-hours/profiles.demo.ts';
import { dayTotalsOf } from '../half-hours/series.store.ts';
import type { MeteredHalfHour } from '../half-hours/stretches.rules.ts';
import { thousandthsOf } from '../meters/dial.rules.ts';
import { type Place, placesOf } from '../places/places.demo.ts';
import {
  firstReadingFrom,
  halfHoursBetween,
  lastReadingBefore,
  metersOfDevice,
  type Series,
} from './telemetry.store.ts';

const weekMs = 7 * utcDayMs;
const mostDaysBetweenReadings = 31;

/**
 * Devices in homes, worked out from the half-hours that the database holds. Half-hours come in a
 * day late. Until then a home of the demonstration town is asked what it will have used, from which
 * its half-hours will be written as well; any other home is taken to live as it did a week before. What
 * vehicles take is told of the moments in which they do.
 */
export function localTelemetry(
  db: Database,
  services: TakingServices = simulatedServices,
): TelemetryPort {
  return simulatedTelemetry(async (deviceId, startMs, endMs): Promise<MeterLoads | null> => {
    const ofDevice = await metersOfDevice(db, deviceId);
    if (!ofDevice) return null;
    const { imported, exported, gas } = ofDevice;
    if (gas) {
      const { halfHours, registerWh } = await gasFlowOf(db, gas, startMs, endMs);
      return { fuel: 'GAS', halfHours, importRegisterWh: registerWh, exportRegisterWh: null };
    }
    if (!imported) return null;
    const place = townPlaces().get(imported.identifier);
    const [first, last] = [startMs - utcDayMs, endMs].map((ms) => dayOfMs(londonTimeZone, ms));
    const known = await takenBehind(db, services, [imported.meterPointId], {
      // Back to the reading from which the register is counted on.
      fromMs: startOfDayMs(londonTimeZone, (first ?? 0) - mostDaysBetweenReadings),
      toMs: endMs,
    });
    const taken = known(imported.meterPointId);
    const [bought, sold] = await Promise.all([
      flowOf(db, imported, 'importWh', startMs, endMs, taken),
      exported ? flowOf(db, exported, 'exportWh', startMs, endMs, taken) : null,
    ]);
    const metered = new Map<number, MeteredHalfHour>();
    for (let day = first ?? 0; place && day <= (last ?? 0); day += 1) {
      for (const [atMs, each] of meteredHalfHours(place.traits, day, taken))
        metered.set(atMs, each);
    }
    const halfHours = [...bought.values].map(([atMs, importWh]) => {
      const exportWh = sold?.values.get(atMs) ?? 0;
      return {
        startMs: atMs,
        importWh,
        exportWh,
        stretches: stretchesOf(metered.get(atMs), importWh, exported && exportWh),
      };
    });
    return {
      fuel: 'ELECTRICITY',
      halfHours,
      importRegisterWh: bought.register,
      exportRegisterWh: sold?.register ?? null,
    };
  });
}

/** How a half-hour came about, where it is the one that is known of it. */
function stretchesOf(
  metered: MeteredHalfHour | undefined,
  importWh: number,
  exportWh: number | null,
): MeteredHalfHour['stretches'] | undefined {
  if (metered?.importWh !== importWh) return undefined;
  // What nobody counts is not told.
  if (exportWh === null) return metered.stretches.map((each) => ({ ...each, exported: 0 }));
  return metered.exportWh === exportWh ? metered.stretches : undefined;
}

type Flow = 'importWh' | 'exportWh' | 'gasLitres';

/** A meter's half-hours of a range in order, and what its registers showed at the start, in Wh. */
async function flowOf(
  db: Database,
  series: Series,
  flow: 'importWh' | 'exportWh',
  startMs: number,
  endMs: number,
  taken: TakenBehind,
) {
  const reading = await lastReadingBefore(db, series.meterId, startMs);
  const fromMs = reading?.readAtMs ?? startMs;
  const values = await arrivedOrExpected(db, series, flow, fromMs, endMs, taken);
  const before = [...values].filter(([atMs]) => atMs < startMs);
  const shown = reading && thousandthsOf(reading.shown);
  return {
    values: new Map([...values].filter(([atMs]) => atMs >= startMs)),
    register: shown === null ? null : before.reduce((sum, [, value]) => sum + value, shown),
  };
}

/**
 * A gas meter's half-hours of a range as energy, each London day at its own calorific value, as
 * `measurements` tells them; and the energy that had gone through at the start. That is counted on
 * day by day from the meter's first reading, which alone is taken at the usual value: what the dial
 * shows says nothing of the heat that came before.
 */
async function gasFlowOf(db: Database, series: Series, startMs: number, endMs: number) {
  const coverage = await db.read(coverageOfRegister, series.registerId);
  const knownFromMs = coverage?.firstDay ? Date.parse(coverage.firstDay) : startMs;
  const first = await firstReadingFrom(db, series.meterId, knownFromMs);
  const startDay = dayOfMs(londonTimeZone, startMs);
  const fromDay = first ? dayOfMs(londonTimeZone, first.readAtMs) : startDay;
  const isCounted = first !== null && first.readAtMs <= startMs;
  const [totals, values] = await Promise.all([
    isCounted
      ? db
          .read(dayTotalsOf, {
            registerId: series.registerId,
            fromDay,
            toDay: startDay - 1,
          })
          .then(eachDay)
      : [],
    db.read(calorificValuesOfZone, {
      ldz: series.ldz ?? '',
      fromDay: Math.min(fromDay, startDay),
      toDay: dayOfMs(londonTimeZone, endMs),
    }),
  ]);
  // The days that have not arrived yet are told of half-hour by half-hour, like the range itself.
  const restDay = isCounted
    ? Math.min((totals.at(-1)?.day ?? fromDay - 1) + 1, startDay)
    : startDay;
  const restMs = startOfDayMs(londonTimeZone, restDay);
  const litres = await arrivedOrExpected(db, series, 'gasLitres', restMs, endMs);
  const places = Array.from({ length: Math.max(0, (endMs - restMs) / halfHourMs) }, (_, index) => {
    return restMs + index * halfHourMs;
  });
  const [rest] = energyOfGasDays(
    [{ startMs: restMs, values: places.map((atMs) => litres.get(atMs) ?? null) }],
    values,
  );
  const halfHours = places.flatMap((atMs, index) => {
    const importWh = rest?.values[index];
    return importWh == null ? [] : [{ startMs: atMs, importWh, exportWh: 0 }];
  });
  const before = [
    ...totals.map(({ day, total }) => whOfGasLitres(total, calorificValueOn(values, day))),
    ...halfHours.filter((each) => each.startMs < startMs).map(({ importWh }) => importWh),
  ];
  const firstWh = first && whOfGasLitres(thousandthsOf(first.shown), usualCalorificValue);
  return {
    halfHours: halfHours.filter((each) => each.startMs >= startMs),
    registerWh: isCounted ? before.reduce((sum, wh) => sum + wh, firstWh ?? 0) : null,
  };
}

async function arrivedOrExpected(
  db: Database,
  { registerId, identifier }: Series,
  flow: Flow,
  fromMs: number,
  toMs: number,
  taken: TakenBehind = { takings: undefined, heating: undefined },
): Promise<Map<number, number>> {
  const values = await halfHoursBetween(db, registerId, fromMs, toMs);
  const coverage = await db.read(coverageOfRegister, registerId);
  if (!coverage?.lastDay) return values;
  const lastDayMs = Date.parse(coverage.lastDay);
  const lastDay = await halfHoursBetween(db, registerId, lastDayMs, lastDayMs + utcDayMs);
  const nextMs = Math.max(...lastDay.keys(), lastDayMs - halfHourMs) + halfHourMs;
  const place = townPlaces().get(identifier);
  const expected = place && expectedOf(place, flow, taken);
  const earlier = expected ? null : await halfHoursBetween(db, registerId, nextMs - weekMs, nextMs);
  for (let atMs = Math.max(nextMs, fromMs); atMs < toMs; atMs += halfHourMs) {
    const value = expected
      ? expected(atMs)
      : earlier?.get(nextMs - weekMs + ((atMs - nextMs) % weekMs));
    if (value !== undefined) values.set(atMs, value);
  }
  return values;
}

/** What a place of the town will turn out to have used, half-hour by half-hour. */
function expectedOf(
  { traits }: Place,
  flow: Flow,
  taken: TakenBehind,
): (atMs: number) => number | undefined {
  const days = new Map<number, PlaceDay>();
  return (atMs) => {
    const number = dayOfMs(londonTimeZone, atMs);
    const day = days.get(number) ?? liveDay(traits, number, taken);
    days.set(number, day);
    return day[flow][(atMs - day.startMs) / halfHourMs];
  };
}

let places: ReadonlyMap<string, Place> | undefined;

/** The town's places by the numbers of their meter points, which are the same on every day. */
function townPlaces(): ReadonlyMap<string, Place> {
  places ??= new Map(
    placesOf(planTown(townSeed, Temporal.PlainDate.from('2026-01-01'))).flatMap((place) => {
      const { electricity, gas } = place.supply;
      return [electricity.mpan, electricity.exportMpan, gas?.mprn]
        .filter((identifier) => identifier != null)
        .map((identifier) => [identifier, place] as const);
    }),
  );
  return places;
}
