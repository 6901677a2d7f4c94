import type { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../../contract/pagination.ts';
import type { Connection } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import type { ConsumptionGroupings, Resolvers } from '../../../engine/schema.generated.ts';
import { spansShown } from '../consent/consent-spans.rules.ts';
import { consumptionSeen } from '../consent/consumption-access.actions.ts';
import type { Interval } from '../half-hours/measurements.rules.ts';
import { type SeriesRow, seriesOfMeter } from '../half-hours/series.store.ts';
import { textOfThousandths } from '../meters/dial.rules.ts';
import { readIntervals } from './intervals.actions.ts';
import { type Line, pageOfLines } from './lines.actions.ts';
import { timeZoneOf } from './requested-span.actions.ts';
import { requestedSpan } from './requested-span.rules.ts';

interface ConsumptionArguments extends PageArguments {
  readonly grouping: ConsumptionGroupings;
  readonly startAt: Temporal.Instant;
  readonly timezone: string;
}

/** Electricity in watt-hours, gas in litres as the meter counts it. */
async function consumptionOf(
  context: Context,
  meterId: number,
  { grouping, startAt, timezone, ...page }: ConsumptionArguments,
): Promise<Connection<Interval>> {
  const { db, viewer, clock } = context;
  const timeZone = timeZoneOf(timezone);
  if (grouping === 'QUARTER_HOUR') return pageOfLines('consumption', [], page);
  const requested = requestedSpan({ startAt }, timeZone);
  const nowMs = clock.now().epochMilliseconds;
  // The half-hours of a meter stand with its first register.
  const series = (await db.read(seriesOfMeter, meterId)).find(({ lastDay }) => lastDay !== null);
  const seen = series
    ? (await consumptionSeen(context, viewer, series.propertyId))(series.meterPointId)
    : [];
  const spans = spansShown(seen, requested, grouping, timeZone, nowMs);
  const lines = spans.map((span): Line<Interval> => {
    const line = { series: series as SeriesRow, period: grouping, timeZone: span.timeZone, span };
    return {
      order: 0,
      read: (wanted) => readIntervals(db, { ...line, unit: 'AS_COUNTED' }, wanted),
    };
  });
  return pageOfLines('consumption', lines, page);
}

export const consumptionResolvers = {
  ElectricityMeterType: {
    consumption: ({ id }, args, context) => consumptionOf(context, id, args),
  },
  GasMeterType: {
    consumption: ({ id }, args, context) => consumptionOf(context, id, args),
  },
  ConsumptionType: {
    startAt: ({ startMs }) => startMs,
    endAt: ({ endMs }) => endMs,
    value: ({ total }) => textOfThousandths(total),
  },
} satisfies Resolvers;
