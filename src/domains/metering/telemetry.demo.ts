import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import { planTown } from '../../demo/plan.ts';
import { townSeed } from '../../demo/seed.ts';
import { dayOfMs, halfHourMs, utcDayMs } from '../../kernel/calendar.ts';
import { whOfGasCubicMetres } from '../../kernel/energy.ts';
import { Decimal } from '../../kernel/money.ts';
import { londonTimeZone } from '../../kernel/time-zone.ts';
import type { TelemetryPort } from '../../outside/telemetry/port.ts';
import { type MeterLoads, simulatedTelemetry } from '../../outside/telemetry/simulated.ts';
import { coverageOfRegister } from './half-hours.store.ts';
import { type Place, placesOf } from './places.demo.ts';
import { placeDay } from './profiles.demo.ts';
import {
  halfHoursBetween,
  lastReadingBefore,
  metersOfDevice,
  type Series,
} from './telemetry.store.ts';

/** What the town's gas burns with, in MJ per cubic metre. */
const calorificValue = Decimal.parse('39.5');
const litre = Decimal.parse('0.001');
const weekMs = 7 * utcDayMs;

/**
 * Devices in homes, worked out from the half-hours that the database holds. Half-hours come in a
 * day late. Until then a home of the demonstration town is asked what it will have used, from which
 * its half-hours will be written as well; any other home is taken to live as it did a week before.
 */
export function localTelemetry(db: Database): TelemetryPort {
  return simulatedTelemetry(async (deviceId, startMs, endMs): Promise<MeterLoads | null> => {
    const found = await metersOfDevice(db, deviceId);
    if (!found) return null;
    const { imported, exported, gas } = found;
    if (gas) {
      const flow = await flowOf(db, gas, 'gasLitres', startMs, endMs);
      const halfHours = [...flow.values].map(([atMs, litres]) => ({
        startMs: atMs,
        importWh: whOfLitres(litres),
        exportWh: 0,
      }));
      return {
        fuel: 'GAS',
        halfHours,
        importRegisterWh: flow.register,
        exportRegisterWh: null,
      };
    }
    if (!imported) return null;
    const [bought, sold] = await Promise.all([
      flowOf(db, imported, 'importWh', startMs, endMs),
      exported ? flowOf(db, exported, 'exportWh', startMs, endMs) : null,
    ]);
    const halfHours = [...bought.values].map(([atMs, importWh]) => ({
      startMs: atMs,
      importWh,
      exportWh: sold?.values.get(atMs) ?? 0,
    }));
    return {
      fuel: 'ELECTRICITY',
      halfHours,
      importRegisterWh: bought.register,
      exportRegisterWh: sold?.register ?? null,
    };
  });
}

type Flow = 'importWh' | 'exportWh' | 'gasLitres';

/** A meter's half-hours of a range in order, and what its registers showed at the start, in Wh. */
async function flowOf(db: Database, series: Series, flow: Flow, startMs: number, endMs: number) {
  const reading = await lastReadingBefore(db, series.meterId, startMs);
  const fromMs = reading?.readAtMs ?? startMs;
  const known = await knownOrExpected(db, series, flow, fromMs, endMs);
  const inWh = flow === 'gasLitres' ? whOfLitres : (wh: number) => wh;
  const before = [...known].filter(([atMs]) => atMs < startMs);
  const shown = reading && shownWh(reading.shown, flow);
  return {
    values: new Map([...known].filter(([atMs]) => atMs >= startMs)),
    register: shown === null ? null : before.reduce((sum, [, value]) => sum + inWh(value), shown),
  };
}

async function knownOrExpected(
  db: Database,
  { registerId, identifier }: Series,
  flow: Flow,
  fromMs: number,
  toMs: number,
): Promise<Map<number, number>> {
  const known = await halfHoursBetween(db, registerId, fromMs, toMs);
  const coverage = await db.read(coverageOfRegister, registerId);
  if (!coverage?.lastDay) return known;
  const lastDayMs = Date.parse(coverage.lastDay);
  const lastDay = await halfHoursBetween(db, registerId, lastDayMs, lastDayMs + utcDayMs);
  const nextMs = Math.max(...lastDay.keys(), lastDayMs - halfHourMs) + halfHourMs;
  const place = townPlaces().get(identifier);
  const expected = place && expectedOf(place, flow);
  const earlier = expected ? null : await halfHoursBetween(db, registerId, nextMs - weekMs, nextMs);
  for (let atMs = Math.max(nextMs, fromMs); atMs < toMs; atMs += halfHourMs) {
    const value = expected
      ? expected(atMs)
      : earlier?.get(nextMs - weekMs + ((atMs - nextMs) % weekMs));
    if (value !== undefined) known.set(atMs, value);
  }
  return known;
}

/** What a place of the town will turn out to have used, half-hour by half-hour. */
function expectedOf({ traits }: Place, flow: Flow): (atMs: number) => number | undefined {
  const days = new Map<number, ReturnType<typeof placeDay>>();
  return (atMs) => {
    const number = dayOfMs(londonTimeZone, atMs);
    const day = days.get(number) ?? placeDay(traits, number);
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

/** Dials show kilowatt-hours, or cubic metres of gas. */
function shownWh(shown: string, flow: Flow): number {
  if (flow === 'gasLitres') return whOfGasCubicMetres(Decimal.parse(shown), calorificValue);
  return Math.round(Number(shown) * 1000);
}

function whOfLitres(litres: number): number {
  return whOfGasCubicMetres(Decimal.of(litres).times(litre), calorificValue);
}
