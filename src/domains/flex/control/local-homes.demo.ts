import { Temporal } from 'temporal-polyfill';
import { planTown } from '../../../demo/plan.ts';
import { townSeed } from '../../../demo/seed.ts';
import type { HomeForecast, HomesPort } from '../../../outside/homes/port.ts';
import { flowsOf, surplusOf } from '../../metering/half-hours/home-batteries.demo.ts';
import { placesOf } from '../../metering/places/places.demo.ts';

/** Dates alone follow from when a town is begun. */
const anyDay = Temporal.PlainDate.from('2026-01-01');

/** The forecasts of the town's homes, by their MPANs. */
let forecasts: ReadonlyMap<string, HomeForecast> | null = null;

function townForecasts(): ReadonlyMap<string, HomeForecast> {
  return new Map(
    placesOf(planTown(townSeed, anyDay)).map(({ traits, supply }) => [
      supply.electricity.mpan,
      { flows: flowsOf(traits), surplusWh: surplusOf(traits) },
    ]),
  );
}

/** What homes of the demonstration town will do is known beforehand, since it follows from the town's plan. */
export const townHomes: HomesPort = {
  forecastOf(mpan) {
    forecasts ??= townForecasts();
    return forecasts.get(mpan) ?? null;
  },
};
