import type { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../../contract/pagination.ts';
import type { Connection } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import type { ConsumptionGroupings, Resolvers } from '../../../engine/schema.generated.ts';
import { spansShown } from '../consent/consent-spans.rules.ts';
import { consumptionSeen } from '../consent/reach.actions.ts';
import type { Interval } from '../half-hours/measurements.rules.ts';
import { type SeriesRow, seriesOfMeter, seriesOfProperty } from '../half-hours/series.store.ts';
import { textOfThousandths } from '../meters/dial.rules.ts';
import { timeZoneOf } from './asked-time.actions.ts';
import { spanAsked } from './asked-time.rules.ts';
import { isChosen, isOfRegister, sourceFilters } from './choices.rules.ts';
import { readIntervals } from './intervals.actions.ts';
import { type Line, pageOfLines } from './lines.actions.ts';
import { deviceIdsOf, linesOf, type MeasuredOf, type Measurement } from './measurements.actions.ts';

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
  const asked = spanAsked({ startAt }, timeZone);
  const nowMs = clock.now().epochMilliseconds;
  // The half-hours of a meter stand with its first register.
  const series = (await db.read(seriesOfMeter, meterId)).find(({ lastDay }) => lastDay !== null);
  const seen = series
    ? (await consumptionSeen(context, viewer, series.propertyId))(series.meterPointId)
    : [];
  const spans = spansShown(seen, asked, grouping, timeZone, nowMs);
  const lines = spans.map((span): Line<Interval> => {
    const line = { series: series as SeriesRow, period: grouping, timeZone: span.timeZone, span };
    return {
      order: 0,
      read: (wanted) => readIntervals(db, { ...line, unit: 'AS_COUNTED' }, wanted),
    };
  });
  return pageOfLines('consumption', lines, page);
}

export const measurementsResolvers = {
  PropertyType: {
    async measurements({ id }, args, context) {
      const { db, viewer, clock } = context;
      const { utilityFilters, typedOnly, timezone, first, last, after, before, ...time } = args;
      const timeZone = timeZoneOf(timezone);
      const filters = sourceFilters(utilityFilters, typedOnly);
      const asked = spanAsked(time, timeZone);
      const nowMs = clock.now().epochMilliseconds;
      const [all, seenOfPoint] = await Promise.all([
        db.read(seriesOfProperty, id),
        consumptionSeen(context, viewer, id),
      ]);
      const deviceIds = filters.some(({ deviceId }) => deviceId !== null)
        ? await deviceIdsOf(db, all)
        : null;
      const lines = new Map<string, Line<Measurement>>();
      for (const filter of filters) {
        const { frequency, quality } = filter;
        for (const series of all) {
          const deviceId = deviceIds?.get(series.meterId) ?? null;
          if (!isChosen(filter, series, deviceId)) continue;
          const seen = seenOfPoint(series.meterPointId);
          const choice = { series, frequency, quality, seen, asked, timeZone, nowMs };
          // Filters that overlap choose a register's values once.
          for (const [place, line] of linesOf(db, choice).entries()) {
            lines.set(`${line.order} ${place} ${quality}`, line);
          }
        }
      }
      return pageOfLines('measurements', [...lines.values()], { first, last, after, before });
    },
  },
  MeasurementType: {
    readAt: ({ startMs }) => startMs,
    metaData: (measurement) => measurement,
  },
  MeasurementsMetadataOutput: {
    utilityFilters: ({ series, frequency, quality }) => {
      const __typename = series.fuel === 'GAS' ? 'GasFiltersOutput' : 'ElectricityFiltersOutput';
      return { __typename, series, frequency, quality };
    },
  },
  ElectricityFiltersOutput: {
    deviceId: ({ series }) => series.serialNumber,
    marketSupplyPointId: ({ series }) => series.identifier,
    readingDirection: ({ series }) =>
      series.direction === 'EXPORT' ? 'GENERATION' : 'CONSUMPTION',
    readingFrequencyType: ({ frequency }) => frequency,
    readingQuality: ({ quality }) => quality,
    registerId: registerIdOf,
  },
  GasFiltersOutput: {
    deviceId: ({ series }) => series.serialNumber,
    marketSupplyPointId: ({ series }) => series.identifier,
    readingFrequencyType: ({ frequency }) => frequency,
    registerId: registerIdOf,
  },
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

function registerIdOf({ series, frequency }: MeasuredOf): string | null {
  return isOfRegister(frequency, series.registersOfMeter) ? series.registerIdentifier : null;
}
