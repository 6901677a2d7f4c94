import { dayOfMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { habitualReports } from '../../../outside/devices/habits.ts';
import { surplusOf } from '../../metering/half-hours/home-batteries.demo.ts';
import type { PlaceTraits } from '../../metering/half-hours/home-days.demo.ts';
import type { TownVehicle } from '../devices/town-vehicles.demo.ts';
import { chargerOf } from './chargers.rules.ts';
import type { Course, CourseInputs, Journal, Piece } from './course.rules.ts';
import { follow } from './following.rules.ts';
import { knownPrices, nextPublicationMs, type PriceSource } from './known-prices.rules.ts';
import { townPrices } from './prices.demo.ts';
import { nextTarget } from './targets.rules.ts';

/**
 * So many days before the first that is asked for a course is begun. What is used is drawn in whole Wh of
 * the grid, so that a battery that has reached its target once holds the same wherever it began: no town
 * vehicle takes a fortnight for that.
 */
const leadDays = 48;
/** A course is followed so many days at a time. */
const blockDays = 32;

/** What limits the charging of a vehicle of the town, as it is kept of a device. */
export function limitsOf({
  capacityWh,
  maximumW,
  minimumW,
  efficiencyThousandths,
  chargePoint,
}: TownVehicle) {
  const chargePointPowerW = chargePoint?.powerW ?? null;
  return { capacityWh, maximumW, minimumW, efficiencyThousandths, chargePointPowerW };
}

const sources = new Map<string, PriceSource>();

/** What the home of a vehicle pays, by the vehicle's product, and is expected to give back. */
function pricesOf({ productCode }: TownVehicle, home: PlaceTraits): PriceSource {
  const key = `${home.key} ${productCode}`;
  let source = sources.get(key);
  if (!source) {
    const prices = townPrices({ ...home, importProduct: productCode });
    source = { ...prices, surplusWh: surplusOf(home) };
    sources.set(key, source);
  }
  return source;
}

/** What has to be known to follow a vehicle of the town, from its plan alone. */
export function townInputs(
  vehicle: TownVehicle,
  home: PlaceTraits,
  fromMs: number,
  toMs: number,
): CourseInputs {
  const source = pricesOf(vehicle, home);
  return {
    charger: chargerOf(limitsOf(vehicle), vehicle.week),
    reports: habitualReports(vehicle.integrationDeviceId, fromMs, toMs),
    target: (atMs) => nextTarget(vehicle.week, 'ABSOLUTE_STATE_OF_CHARGE', atMs),
    prices: (slotsFromMs, slotsToMs, knownAtMs) =>
      knownPrices(source, slotsFromMs, slotsToMs, knownAtMs),
    mostWh: null,
    nextPricesMs: source.followsExchange ? nextPublicationMs : () => null,
  };
}

/** The course of a device that is away, or never plugged in at all, before anything is known of it. */
export function courseBegun(
  atMs: number,
  { capacityWh, isSuspended, isFull }: Pick<TownVehicle, 'capacityWh' | 'isSuspended' | 'isFull'>,
): Course {
  return {
    atMs,
    pluggedInAtMs: null,
    storedAtPlugIn: null,
    storedMilliwattHours: capacityWh * (isFull ? 1000 : 500),
    suspendedAtMs: isSuspended ? atMs : null,
    boostedAtMs: null,
    link: 'CONNECTED',
    linkSinceMs: atMs,
    plan: null,
    planVersion: 0,
    running: null,
    open: [],
  };
}

/**
 * Follows a vehicle of the town from its begin to a moment, by what its plan alone tells: the same pieces
 * come out wherever it is begun a fortnight earlier.
 *
 * @param fromMs where it is begun: the start of a London day.
 * @param toMs a whole second.
 */
export function townCourse(
  vehicle: TownVehicle,
  home: PlaceTraits,
  fromMs: number,
  toMs: number,
): { readonly course: Course; readonly journal: Journal } {
  const course = courseBegun(fromMs, vehicle);
  return follow(townInputs(vehicle, home, fromMs, toMs), course, toMs);
}

/** A course as far as it has been followed, with its pieces by London day. */
interface Chain {
  readonly firstDay: number;
  course: Course;
  readonly pieces: Map<number, Piece[]>;
}

const chains = new Map<string, Chain>();

/** What a vehicle of the town takes on a London day, in order. */
export function townPieces(vehicle: TownVehicle, home: PlaceTraits, day: number): readonly Piece[] {
  const key = vehicle.integrationDeviceId;
  let chain = chains.get(key);
  if (!chain || day < chain.firstDay) {
    const beginMs = startOfDayMs(londonTimeZone, day - leadDays);
    chain = { firstDay: day, course: courseBegun(beginMs, vehicle), pieces: new Map() };
    chains.set(key, chain);
  }
  while (chain.course.atMs < startOfDayMs(londonTimeZone, day + 1)) {
    const fromMs = chain.course.atMs;
    const untilDay = dayOfMs(londonTimeZone, fromMs) + blockDays;
    const toMs = startOfDayMs(londonTimeZone, untilDay);
    const followed = follow(townInputs(vehicle, home, fromMs, toMs), chain.course, toMs);
    chain.course = followed.course;
    for (const piece of followed.journal.pieces) {
      const ofDay = dayOfMs(londonTimeZone, piece.fromMs);
      const pieces = chain.pieces.get(ofDay);
      if (pieces) pieces.push(piece);
      else chain.pieces.set(ofDay, [piece]);
    }
  }
  return chain.pieces.get(day) ?? [];
}
