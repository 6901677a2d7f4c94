import type { Resolvers } from '../../../engine/schema.generated.ts';
import { consumptionSeen } from '../consent/consumption-access.actions.ts';
import { seriesOfProperty } from '../half-hours/series.store.ts';
import { isChosen, isOfRegister, sourceFilters } from './choices.rules.ts';
import { type Line, pageOfLines } from './lines.actions.ts';
import { deviceIdsOf, linesOf, type MeasuredOf, type Measurement } from './measurements.actions.ts';
import { timeZoneOf } from './requested-span.actions.ts';
import { requestedSpan } from './requested-span.rules.ts';

export const measurementsResolvers = {
  PropertyType: {
    async measurements({ id }, args, context) {
      const { db, viewer, clock } = context;
      const { utilityFilters, typedOnly, timezone, first, last, after, before, ...time } = args;
      const timeZone = timeZoneOf(timezone);
      const filters = sourceFilters(utilityFilters, typedOnly);
      const requested = requestedSpan(time, timeZone);
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
          const choice = { series, frequency, quality, seen, requested, timeZone, nowMs };
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
} satisfies Resolvers;

function registerIdOf({ series, frequency }: MeasuredOf): string | null {
  return isOfRegister(frequency, series.registersOfMeter) ? series.registerIdentifier : null;
}
