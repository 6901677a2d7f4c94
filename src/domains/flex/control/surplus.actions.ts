import type { Database } from '../../../database/database.ts';
import type { Services } from '../../../engine/services.ts';
import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { HomeForecast } from '../../../outside/homes/port.ts';
import { electricityMeterPointOf, energyOfFlow, type Flow } from '../../metering/index.ts';
import { meanSurplus, mostDaysBack } from './surplus.rules.ts';

/** What a home is expected to do; of one that nobody foretells, what its export meter leads to expect. */
export interface ExpectedHome {
  readonly flows: HomeForecast['flows'] | null;
  readonly surplusWh: HomeForecast['surplusWh'];
}

const noSurplus: ExpectedHome = { flows: null, surplusWh: () => 0 };

/**
 * What the home behind a meter point is expected to use, to make and to give back: by the forecast of its
 * home where there is one, else by what it has given back before; see `meanSurplus`.
 *
 * @param exported what counts that; null where no smart meter does.
 */
export async function expectedHome(
  db: Database,
  { homes }: Pick<Services, 'homes'>,
  { meterPointId }: { readonly meterPointId: number },
  exported: Flow | null,
  { fromMs, toMs }: Span,
): Promise<ExpectedHome> {
  const point = await electricityMeterPointOf(db, meterPointId);
  const forecast = point && homes.forecastOf(point.identifier);
  if (forecast) return forecast;
  if (!exported) return noSurplus;
  const span = { fromMs: fromMs - mostDaysBack * utcDayMs, toMs };
  const valuesByDay = new Map(
    (await energyOfFlow(db, exported, span)).map(({ startMs, values }) => [startMs, values]),
  );
  const exportedWh = (startMs: number) => {
    const dayMs = Math.floor(startMs / utcDayMs) * utcDayMs;
    return valuesByDay.get(dayMs)?.[(startMs - dayMs) / halfHourMs] ?? null;
  };
  return { flows: null, surplusWh: meanSurplus(exportedWh) };
}
