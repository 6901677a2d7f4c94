import type { Database } from '../../../database/database.ts';
import type { Services } from '../../../engine/services.ts';
import { halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { simulatedCarbonIntensity } from '../../../outside/carbon-intensity/simulated.ts';
import { simulatedDevices } from '../../../outside/devices/simulated.ts';
import { simulatedWeather } from '../../../outside/weather/simulated.ts';
import { simulatedWholesalePrices } from '../../../outside/wholesale-prices/simulated.ts';
import { townHomes } from '../../flex/control/local-homes.demo.ts';
import { type Takings, takingsBehind } from '../../flex/control/takings.actions.ts';
import { type HeatingTaken, heatingBehind } from '../../flex/heating/heatings-behind.actions.ts';
import type { Place } from '../places/places.demo.ts';
import { meterPointIds } from '../supply/meter-points.store.ts';
import { restOfDay } from './home-batteries.demo.ts';
import type { PlaceTraits } from './home-days.demo.ts';
import { dayWithPieces, type PlaceDay, piecesOfPlan, placeDay } from './profiles.demo.ts';
import { type MeteredHalfHour, meteredHalfHour, type Taken } from './stretches.rules.ts';

/** What has to be asked to know what devices took that are on the platform. */
export type TakingServices = Pick<
  Services,
  'devices' | 'wholesalePrices' | 'carbonIntensity' | 'homes' | 'weather'
>;

/** What devices on the platform took behind a meter point. */
export interface TakenBehind {
  /** By vehicles; undefined where none has been on the platform. */
  readonly takings: Takings | undefined;
  /** By heat pumps; undefined where none has a controller. */
  readonly heating: HeatingTaken | undefined;
}

/** What devices took behind meter points within a span; see `takingsBehind` and `heatingBehind`. */
export async function takenBehind(
  db: Database,
  services: TakingServices,
  meterPointIds: readonly number[],
  span: Span,
): Promise<(meterPointId: number) => TakenBehind> {
  const [takings, heatings] = await Promise.all([
    takingsBehind(db, services, meterPointIds, span),
    heatingBehind(db, services, meterPointIds, span),
  ]);
  return (id) => ({ takings: takings.get(id), heating: heatings.get(id) });
}

/** The vendors, the exchange, the grid and the weather of the town. */
export const simulatedServices: TakingServices = {
  devices: simulatedDevices,
  wholesalePrices: simulatedWholesalePrices,
  carbonIntensity: simulatedCarbonIntensity,
  homes: townHomes,
  weather: simulatedWeather,
};

/** Tells what a place of the town used and sold on a London day. */
export type DayOfPlace = (place: Place, day: number) => PlaceDay;

/**
 * The days of places as they were with what their devices have really taken, whatever the plan of the town
 * says: what a customer has changed is in the half-hours too.
 *
 * @param toDay is left out.
 */
export async function liveDays(
  tx: Database,
  services: TakingServices,
  places: readonly Place[],
  fromDay: number,
  toDay: number,
): Promise<DayOfPlace> {
  const ids = await meterPointIds(tx);
  const pointOf = ({ supply }: Place) => ids.get(supply.electricity.mpan) ?? 0;
  const taken = await takenBehind(tx, services, places.map(pointOf), {
    fromMs: startOfDayMs(londonTimeZone, fromDay),
    toMs: startOfDayMs(londonTimeZone, toDay),
  });
  return (place, day) => liveDay(place.traits, day, taken(pointOf(place)));
}

/** A day of a place with what was taken behind its meter point; by the plan where nothing is known. */
export function liveDay(
  traits: PlaceTraits,
  day: number,
  { takings, heating }: TakenBehind,
): PlaceDay {
  if (!takings && !heating) return placeDay(traits, day);
  return dayWithPieces(traits, day, piecesOn(traits, day, takings), {
    batteryWh: takings?.batteryWh,
    heatedWh: heating,
  });
}

/** What vehicles took on a day; by the plan where nothing is known. */
function piecesOn(traits: PlaceTraits, day: number, takings: Takings | undefined): Taken[] {
  return takings ? takenOn(traits, day, takings) : piecesOfPlan(traits, day);
}

/** What vehicles took on a day: by the plan as long as none of them was on the platform. */
function takenOn(traits: PlaceTraits, day: number, { sinceMs, pieces }: Takings): Taken[] {
  const [fromMs, toMs] = [startOfDayMs(londonTimeZone, day), startOfDayMs(londonTimeZone, day + 1)];
  const planned =
    sinceMs > fromMs ? piecesOfPlan(traits, day).filter((piece) => piece.fromMs < sinceMs) : [];
  return [...planned, ...pieces.filter((piece) => piece.fromMs >= fromMs && piece.fromMs < toMs)];
}

/** The half-hours of a day in which something was taken, moment by moment, by their start. */
export function meteredHalfHours(
  traits: PlaceTraits,
  day: number,
  { takings, heating }: TakenBehind,
): ReadonlyMap<number, MeteredHalfHour> {
  const taken = piecesOn(traits, day, takings);
  const rest = restOfDay(traits, day, { batteryWh: takings?.batteryWh, heatedWh: heating });
  const dayMs = startOfDayMs(londonTimeZone, day);
  const byHalfHour = Map.groupBy(taken, ({ fromMs }) => Math.floor((fromMs - dayMs) / halfHourMs));
  return new Map(
    [...byHalfHour].map(([index, pieces]) => {
      const startMs = dayMs + index * halfHourMs;
      return [startMs, meteredHalfHour(startMs, rest[index] ?? 0, pieces)] as const;
    }),
  );
}
