import type { Database } from '../../../database/database.ts';
import type { Services } from '../../../engine/services.ts';
import { utcDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import {
  type DeviceAddress,
  DeviceFailure,
  type DeviceReport,
  type DevicesPort,
} from '../../../outside/devices/port.ts';
import { isHomeBattery, isMetered } from '../devices/devices.rules.ts';
import type { HomeFlows } from '../planner/home-battery-plans.rules.ts';
import { chargerOf, homeBatteryOf, plannedUntilMs } from './chargers.rules.ts';
import type {
  BatteryInputs,
  Charger,
  Course,
  CourseInputs,
  Followed,
  Journal,
  Piece,
} from './course.rules.ts';
import { type KeptCourse, keptCourseOf } from './courses.store.ts';
import { follow } from './following.rules.ts';
import { knownPrices, nextPublicationMs, type PriceSource } from './known-prices.rules.ts';
import {
  type CappedCharging,
  cappedNeedWh,
  noonToNoon,
  startsOfPieces,
  startsOnDays,
} from './night-rate.rules.ts';
import { chargedDaysAt } from './night-rate.store.ts';
import { priceSourcesOf } from './prices.actions.ts';
import { chargedBehind } from './takings.store.ts';
import { nextTarget } from './targets.rules.ts';

/** What following needs beside the database. */
export type CourseServices = Pick<
  Services,
  'devices' | 'wholesalePrices' | 'carbonIntensity' | 'homes'
>;

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
  /** What it has taken before the moment that it is followed from, and is not written down. */
  readonly unstored?: readonly Piece[];
}

/** Thrown where a plan is to be made and the prices for it are not there yet. */
export class PlanningNeeded extends Error {}

/** What plans are made by: prices, and when the cars of a home were charged by plan already. */
export interface Planning {
  readonly prices: PriceSource;
  /** What the home itself uses and makes in the half-hour of a start; null where nobody tells. */
  readonly flows: ((startMs: number) => HomeFlows) | null;
  /**
   * The starts of half-hours in which any car of the home was; null of a device whose charging is not cut
   * to the cheap ones.
   */
  readonly smartMs: ReadonlySet<number> | null;
}

/**
 * What is needed to follow a course.
 *
 * @param planning null as long as it may not be needed: then `PlanningNeeded` is thrown where it is.
 * @param toMs up to when it is followed.
 */
export function inputsOf(
  { kept, reports, unstored = [] }: Reported,
  planning: Planning | null,
  toMs: number,
): CourseInputs {
  const { device, wanted } = kept;
  const charger = chargerOf(device, wanted);
  const smartMs = planning?.smartMs ?? null;
  return {
    ...(isHomeBattery(device) && { battery: batteryInputsOf(kept, planning) }),
    charger,
    isMetered: isMetered(device),
    reports,
    target: (atMs) => nextTarget(wanted, device.targetType, atMs),
    prices(fromMs, toMs, knownAtMs) {
      if (!planning) throw new PlanningNeeded();
      return knownPrices(planning.prices, fromMs, toMs, knownAtMs);
    },
    mostWh:
      smartMs &&
      ((fromMs, toMs, taken) => {
        const further = startsOfPieces([...unstored, ...taken], 'SMART');
        // What others take later is not known then, however far they have been followed by now.
        const before = [...smartMs, ...further].filter((ms) => ms < fromMs);
        return mostOf(charger, { fromMs, toMs, smartMs: new Set(before) });
      }),
    nextPricesMs(afterMs) {
      if (planning && !planning.prices.followsExchange) return null;
      const nextMs = nextPublicationMs(afterMs);
      // Only then does it matter whose prices come out.
      if (!planning && nextMs <= toMs) throw new PlanningNeeded();
      return nextMs;
    },
  };
}

/** Of a battery of a home; where planning is needed and is not there yet it is thrown for. */
function batteryInputsOf({ device, wanted }: KeptCourse, planning: Planning | null): BatteryInputs {
  return {
    batteryAt: (atMs) => homeBatteryOf(device, wanted, atMs),
    flows(startMs) {
      if (!planning) throw new PlanningNeeded();
      return planning.flows ? planning.flows(startMs) : null;
    },
    plannedUntilMs(atMs) {
      if (!planning) throw new PlanningNeeded();
      return plannedUntilMs(planning.prices, atMs);
    },
  };
}

/** The most that the half-hours hold that are cheap, in Wh. */
function mostOf({ maximumW }: Charger, charging: Omit<CappedCharging, 'maximumW'>): number {
  return cappedNeedWh(Number.MAX_SAFE_INTEGER, { ...charging, maximumW });
}

/**
 * What plans of some devices are made by within a span, by device; what they share is read once.
 *
 * @param knowsOthers whether what other cars of the home have taken counts before it is written down.
 */
export async function planningsOf(
  db: Database,
  services: CourseServices,
  all: readonly KeptCourse[],
  span: Span,
  knowsOthers = true,
): Promise<ReadonlyMap<number, Planning>> {
  const points = all.map(({ device }) => device);
  const capped = points.filter(({ isDurationCapped }) => isDurationCapped);
  const [sources, unstored] = await Promise.all([
    priceSourcesOf(db, services, points, span),
    knowsOthers ? takenByOthers(db, services, capped, span.toMs) : nothingTaken,
  ]);
  const plannings = await Promise.all(
    points.map(async (device) => {
      const by = sources.get(device.meterPointId);
      if (!by) return [];
      const smartMs = device.isDurationCapped
        ? await smartHalfHoursOf(db, device, span, unstored.get(device.id) ?? [])
        : null;
      return [[device.id, { ...by, smartMs }] as const];
    }),
  );
  return new Map(plannings.flat());
}

type Taken = ReadonlyMap<number, readonly Piece[]>;

const nothingTaken: Taken = new Map();

async function smartHalfHoursOf(
  db: Database,
  { meterPointId }: KeptCourse['device'],
  { fromMs, toMs }: Span,
  unstored: readonly Piece[],
): Promise<ReadonlySet<number>> {
  const days = await db.read(chargedDaysAt, {
    meterPointId,
    fromDay: Math.floor(noonToNoon(fromMs).fromMs / utcDayMs),
    toDay: Math.floor(toMs / utcDayMs),
  });
  return new Set([...startsOnDays(days, 'SMART'), ...startsOfPieces(unstored, 'SMART')]);
}

/**
 * What the other cars of homes have taken by a moment and is not written down yet, by the device that they
 * are others to. Each is followed by what is written down of the home: else the plans of two would hang on
 * one another.
 */
async function takenByOthers(
  db: Database,
  services: CourseServices,
  capped: readonly KeptCourse['device'][],
  toMs: number,
): Promise<Taken> {
  if (capped.length === 0) return nothingTaken;
  const charged = await chargedBehind(
    db,
    capped.map(({ meterPointId }) => meterPointId),
  );
  const othersOf = ({ id, meterPointId }: KeptCourse['device']) =>
    charged.filter(
      (other) =>
        other.meterPointId === meterPointId && other.id !== id && other.lifecycle === 'LIVE',
    );
  const ids = [...new Set(capped.flatMap(othersOf).map(({ id }) => id))];
  const others = await reportedBy(db, services, ids, toMs);
  const followed = await followAll(db, services, others, toMs, false);
  const piecesOf = new Map(
    others.map(({ kept }, place) => [kept.device.id, piecesBegun(followed[place])] as const),
  );
  return new Map(
    capped.map((device) => [
      device.id,
      othersOf(device).flatMap(({ id }) => piecesOf.get(id) ?? []),
    ]),
  );
}

/** Courses that are written down to before a moment, with what devices have reported since then. */
export async function reportedBy(
  db: Database,
  services: CourseServices,
  deviceIds: readonly number[],
  toMs: number,
): Promise<Reported[]> {
  const answers = await Promise.all(
    deviceIds.map(async (id) => {
      const kept = await db.read(keptCourseOf, id);
      if (!kept || kept.course.atMs >= toMs) return [];
      const { reports } = await reportsOf(services.devices, kept.device, kept.course.atMs, toMs);
      return [{ kept, reports }];
    }),
  );
  return answers.flat();
}

/** What was taken while a course was followed, with what it takes in the end, to its end. */
export function piecesBegun(
  followed: { readonly course: Course; readonly journal: Journal | null } | undefined,
): readonly Piece[] {
  if (!followed) return [];
  const { course, journal } = followed;
  const ended = journal?.pieces ?? [];
  return course.running ? [...ended, course.running] : ended;
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
 *
 * @param knowsOthers see `planningsOf`.
 */
export async function followAll(
  db: Database,
  services: CourseServices,
  all: readonly Reported[],
  toMs: number,
  knowsOthers = true,
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
    knowsOthers,
  );
  return all.map((each, place) => {
    const followed = first[place];
    if (followed) return followed;
    const planning = plannings.get(each.kept.device.id) ?? null;
    return follow(inputsOf(each, planning, toMs), each.kept.course, toMs);
  });
}
