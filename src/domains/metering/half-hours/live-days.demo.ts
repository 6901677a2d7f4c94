import type { Database } from '../../../database/database.ts';
import type { Services } from '../../../engine/services.ts';
import { halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { simulatedCarbonIntensity } from '../../../outside/carbon-intensity/simulated.ts';
import { simulatedDevices } from '../../../outside/devices/simulated.ts';
import { simulatedWholesalePrices } from '../../../outside/wholesale-prices/simulated.ts';
import { townHomes } from '../../flex/control/local-homes.demo.ts';
import { type Takings, takingsBehind } from '../../flex/control/takings.actions.ts';
import type { Place } from '../places/places.demo.ts';
import { meterPointIds } from '../supply/meter-points.store.ts';
import { restOfDay } from './home-batteries.demo.ts';
import type { PlaceTraits } from './home-days.demo.ts';
import { dayWithPieces, type PlaceDay, piecesOfPlan, placeDay } from './profiles.demo.ts';
import { type MeteredHalfHour, meteredHalfHour, type Taken } from './stretches.rules.ts';

/** What has to be asked to know what vehicles took that are on the platform. */
export type TakingServices = Pick<
  Services,
  'devices' | 'wholesalePrices' | 'carbonIntensity' | 'homes'
>;

/** The vendors, the exchange and the grid of the town. */
export const simulatedServices: TakingServices = {
  devices: simulatedDevices,
  wholesalePrices: simulatedWholesalePrices,
  carbonIntensity: simulatedCarbonIntensity,
  homes: townHomes,
};

/** Tells what a place of the town used and sold on a London day. */
export type DayOfPlace = (place: Place, day: number) => PlaceDay;

/**
 * The days of places as they were with what their vehicles have really taken, whatever the plan of the town
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
  const takings = await takingsBehind(tx, services, places.map(pointOf), {
    fromMs: startOfDayMs(londonTimeZone, fromDay),
    toMs: startOfDayMs(londonTimeZone, toDay),
  });
  return (place, day) => liveDay(place.traits, day, takings.get(pointOf(place)));
}

/** A day of a place with what was taken behind its meter point; by the plan where nothing is known. */
export function liveDay(traits: PlaceTraits, day: number, takings: Takings | undefined): PlaceDay {
  return takings
    ? dayWithPieces(traits, day, takenOn(traits, day, takings), takings.batteryWh)
    : placeDay(traits, day);
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
  takings: Takings | undefined,
): ReadonlyMap<number, MeteredHalfHour> {
  const taken = takings ? takenOn(traits, day, takings) : piecesOfPlan(traits, day);
  const rest = restOfDay(traits, day, takings?.batteryWh);
  const dayMs = startOfDayMs(londonTimeZone, day);
  const byHalfHour = Map.groupBy(taken, ({ fromMs }) => Math.floor((fromMs - dayMs) / halfHourMs));
  return new Map(
    [...byHalfHour].map(([index, pieces]) => {
      const startMs = dayMs + index * halfHourMs;
      return [startMs, meteredHalfHour(startMs, rest[index] ?? 0, pieces)] as const;
    }),
  );
}
