import type { Database } from '../../../database/database.ts';
import type { Services } from '../../../engine/services.ts';
import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import {
  type DeviceAddress,
  DeviceFailure,
  type DeviceReport,
  type DevicesPort,
} from '../../../outside/devices/port.ts';
import { isMetered } from '../devices/devices.rules.ts';
import { chargerOf } from './chargers.rules.ts';
import type { Charger, CourseInputs } from './course.rules.ts';
import type { KeptCourse } from './courses.store.ts';
import { type Followed, follow } from './following.rules.ts';
import { knownPrices, nextPublicationMs, type PriceSource } from './known-prices.rules.ts';
import { type CappedCharging, cappedNeedWh, noonToNoon } from './night-rate.rules.ts';
import { chargedDaysAt } from './night-rate.store.ts';
import { priceSourcesOf } from './prices.actions.ts';
import { nextTarget } from './targets.rules.ts';

/** What following needs beside the database. */
export type CourseServices = Pick<Services, 'devices' | 'wholesalePrices' | 'carbonIntensity'>;

/** A device as its vendor knows it, without what its vendor need not know. */
export function addressOf({ provider, integrationDeviceId }: DeviceAddress): DeviceAddress {
  return { provider, integrationDeviceId };
}

/** What a device has reported within a time, or how its vendor failed to tell. */
export interface Reports {
  readonly reports: readonly DeviceReport[];
  readonly failure: DeviceFailure | null;
}

/** What a device has reported after one moment and not after another. */
export async function reportsOf(
  port: DevicesPort,
  device: DeviceAddress,
  afterMs: number,
  untilMs: number,
): Promise<Reports> {
  try {
    const reports = await port.reports(addressOf(device), afterMs, untilMs);
    return { reports, failure: null };
  } catch (failure) {
    if (failure instanceof DeviceFailure) return { reports: [], failure };
    throw failure;
  }
}

/** A course to be followed, with what its vehicle has reported since. */
export interface Reported {
  readonly kept: KeptCourse;
  readonly reports: readonly DeviceReport[];
}

/** Thrown where a plan is to be made and the prices for it are not there yet. */
export class PlanningNeeded extends Error {}

/** What plans are made by: prices, and when the cars of a home were charged by plan already. */
export interface Planning {
  readonly prices: PriceSource;
  /** The starts of half-hours; null of a device whose charging is not cut to the cheap ones. */
  readonly smartMs: ReadonlySet<number> | null;
}

/**
 * What is needed to follow a course.
 *
 * @param planning null as long as it may not be needed: then `PlanningNeeded` is thrown where it is.
 * @param toMs up to when it is followed.
 */
export function inputsOf(
  { kept, reports }: Reported,
  planning: Planning | null,
  toMs: number,
): CourseInputs {
  const { device, wanted } = kept;
  const charger = chargerOf(device, wanted);
  const smartMs = planning?.smartMs ?? null;
  return {
    charger,
    isMetered: isMetered(device),
    reports,
    target: (atMs) => nextTarget(wanted, atMs),
    prices(fromMs, toMs, knownAtMs) {
      if (!planning) throw new PlanningNeeded();
      return knownPrices(planning.prices, fromMs, toMs, knownAtMs);
    },
    mostWh: smartMs && ((fromMs, toMs) => mostOf(charger, { fromMs, toMs, smartMs })),
    nextPricesMs(afterMs) {
      if (planning && !planning.prices.followsExchange) return null;
      const nextMs = nextPublicationMs(afterMs);
      // Only then does it matter whose prices come out.
      if (!planning && nextMs <= toMs) throw new PlanningNeeded();
      return nextMs;
    },
  };
}

/** The most that the half-hours hold that are cheap, in Wh. */
function mostOf({ maximumW }: Charger, charging: Omit<CappedCharging, 'maximumW'>): number {
  return cappedNeedWh(Number.MAX_SAFE_INTEGER, { ...charging, maximumW });
}

/** What plans of some devices are made by within a span, by device; what they share is read once. */
export async function planningsOf(
  db: Database,
  services: CourseServices,
  all: readonly KeptCourse[],
  span: Span,
): Promise<ReadonlyMap<number, Planning>> {
  const points = all.map(({ device }) => device);
  const [sources, plannings] = await Promise.all([
    priceSourcesOf(db, services, points, span),
    Promise.all(points.map((device) => smartHalfHoursOf(db, device, span))),
  ]);
  return new Map(
    points.flatMap(({ id, meterPointId }, place) => {
      const prices = sources.get(meterPointId);
      return prices ? [[id, { prices, smartMs: plannings[place] ?? null }] as const] : [];
    }),
  );
}

async function smartHalfHoursOf(
  db: Database,
  { meterPointId, isDurationCapped }: KeptCourse['device'],
  { fromMs, toMs }: Span,
): Promise<ReadonlySet<number> | null> {
  if (!isDurationCapped) return null;
  const fromDay = Math.floor(noonToNoon(fromMs).fromMs / utcDayMs);
  const days = await db.read(chargedDaysAt, {
    meterPointId,
    fromDay,
    toDay: Math.floor(toMs / utcDayMs),
  });
  const smart = days.filter(({ kind }) => kind === 'SMART');
  return new Set(
    smart.flatMap(({ startMs, energyWh }) =>
      energyWh.flatMap((wh, place) => (wh ? [startMs + place * halfHourMs] : [])),
    ),
  );
}

/** What can be worked out without what plans are made by, which most of the time is all. */
function withoutPlanning<Answer>(work: () => Answer): Answer | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof PlanningNeeded) return null;
    throw error;
  }
}

/**
 * Follows courses to a moment. Prices are read for those alone that are planned anew on the way, by the
 * same statements for all of them.
 */
export async function followAll(
  db: Database,
  services: CourseServices,
  all: readonly Reported[],
  toMs: number,
): Promise<Followed[]> {
  const first = all.map((each) =>
    withoutPlanning(() => follow(inputsOf(each, null, toMs), each.kept.course, toMs)),
  );
  const left = all.filter((_each, place) => first[place] === null);
  if (left.length === 0) return first as Followed[];
  const fromMs = Math.min(...left.map(({ kept }) => kept.course.atMs));
  const plannings = await planningsOf(
    db,
    services,
    left.map(({ kept }) => kept),
    { fromMs, toMs },
  );
  return all.map((each, place) => {
    const followed = first[place];
    if (followed) return followed;
    const planning = plannings.get(each.kept.device.id) ?? null;
    return follow(inputsOf(each, planning, toMs), each.kept.course, toMs);
  });
}
