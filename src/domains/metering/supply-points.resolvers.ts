import { Temporal } from 'temporal-polyfill';
import { contractError, type Raise } from '../../contract/errors.ts';
import type { PageArguments } from '../../contract/pagination.ts';
import type { Viewer } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import { pageOfList } from '../../engine/connections.ts';
import type { Nullable } from '../../engine/resolver-types.ts';
import type {
  ReadingTypes,
  Resolvers,
  TimeGranularities,
  Units,
} from '../../engine/schema.generated.ts';
import { accountIdOf, accountIdsOfPortfolioInReach } from '../accounts/index.ts';
import { spanAsked } from './asked-time.rules.ts';
import { propertyById } from './base-types.store.ts';
import { readIntervals } from './intervals.actions.ts';
import { type Line, pageOfLines, wantedOf } from './lines.actions.ts';
import { timeZoneOf } from './measurements.resolvers.ts';
import { acceptedReads } from './points.rules.ts';
import { isPropertyInReach, spansInReach } from './reach.actions.ts';
import { sharedSpans } from './reach.rules.ts';
import { readsOfRegister } from './register-reads.store.ts';
import { type SeriesRow, seriesOfProperty } from './series.store.ts';
import {
  fuelOfMarket,
  marketOfFuel,
  periodOfGranularity,
  textInUnit,
  unitsFor,
} from './supply-points.rules.ts';
import { findSupplyPoint, pageOfSupplyPoints } from './supply-points.store.ts';

/** Readings of some registers over a time, not read yet. */
export interface AskedReadings {
  readonly series: readonly SeriesRow[];
  readonly ofWholeMeters: boolean;
  readonly args: ReadingsArguments;
}

export interface DeviceOfSupplyPoint {
  readonly serialNumber: string;
  readonly series: readonly SeriesRow[];
}

/** A value with its time and its unit. */
export interface SupplyPointReading {
  readonly startMs: number;
  readonly endMs: number | null;
  readonly value: string;
  readonly unit: Units;
  readonly count: number;
  readonly quality: 'ACTUAL' | 'ESTIMATE';
}

interface ReadingsArguments {
  readonly startAt: Temporal.Instant;
  readonly endAt: Temporal.Instant;
  readonly readingType: ReadingTypes;
  readonly timeGranularity?: Nullable<TimeGranularities>;
  readonly timezone?: Nullable<string>;
  readonly units?: Nullable<readonly Nullable<Units>[]>;
}

function ask(
  series: readonly SeriesRow[],
  ofWholeMeters: boolean,
  args: ReadingsArguments,
  raise: Raise<'KT-CT-4722'>,
): AskedReadings {
  timeZoneOf(args.timezone);
  if (args.readingType === 'PEAK') raise('KT-CT-4722');
  return { series, ofWholeMeters, args };
}

async function pageOfReadings(
  { db, viewer }: { db: Database; viewer: Viewer },
  { series, ofWholeMeters, args }: AskedReadings,
  direction: 'IMPORT' | 'EXPORT',
  page: PageArguments,
) {
  const timeZone = timeZoneOf(args.timezone);
  const asked = spanAsked(args, timeZone);
  const isDial = args.readingType === 'ACCUMULATION';
  const units = (args.units ?? []).filter((unit) => unit != null);
  const lines: Line<SupplyPointReading>[] = [];
  for (const each of series.filter((one) => one.direction === direction)) {
    if (!isDial && !ofWholeMeters && each.registersOfMeter > 1) continue;
    const reach = await spansInReach(db, viewer, each.propertyId);
    for (const span of sharedSpans(reach, asked)) {
      for (const [place, unit] of unitsFor(units, each.fuel, isDial).entries()) {
        const order = each.registerId * 8 + place;
        if (isDial) {
          lines.push({
            order,
            async read(wanted) {
              const reads = acceptedReads(await db.read(readsOfRegister, each.registerId));
              const items = reads
                .filter(({ atMs }) => atMs >= span.fromMs && atMs < span.toMs)
                .map(({ atMs, thousandths, quality }) => {
                  const value = textInUnit(thousandths, unit);
                  return { startMs: atMs, endMs: null, value, unit, count: 1, quality };
                });
              return wantedOf(items, wanted);
            },
          });
          continue;
        }
        const line = {
          series: each,
          period: periodOfGranularity[args.timeGranularity ?? 'THIRTY_MIN'],
          timeZone,
          span,
          unit: unit === 'METERS_CUBED' ? ('AS_COUNTED' as const) : ('WATT_HOURS' as const),
        };
        lines.push({
          order,
          async read(wanted) {
            const intervals = await readIntervals(db, line, wanted);
            return intervals.map(({ startMs, endMs, total, halfHours }) => {
              const value = textInUnit(total, unit);
              return { startMs, endMs, value, unit, count: halfHours, quality: 'ACTUAL' as const };
            });
          },
        });
      }
    }
  }
  return pageOfLines('supplyPointReadings', lines, page);
}

function devicesOf(series: readonly SeriesRow[]): DeviceOfSupplyPoint[] {
  const byMeter = Map.groupBy(series, ({ meterId }) => meterId);
  return [...byMeter.values()].map((registers) => ({
    serialNumber: registers[0]?.serialNumber ?? '',
    series: registers,
  }));
}

async function seriesOfMeterPoint(
  db: Database,
  { id, propertyId }: { readonly id: number; readonly propertyId: number },
): Promise<SeriesRow[]> {
  const all = await db.read(seriesOfProperty, propertyId);
  return all.filter(({ meterPointId }) => meterPointId === id);
}

const instantOf = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);

export const supplyPointsResolvers = {
  Query: {
    async supplyPoint(_root, { externalIdentifier, marketName }, { db, viewer, raise }) {
      const fuel = fuelOfMarket(marketName);
      if (fuel === null) return raise('KT-CT-4723');
      const found = await findSupplyPoint(db, fuel, externalIdentifier);
      if (!found || !(await isPropertyInReach(db, viewer, found.propertyId))) {
        return raise('KT-CT-4719');
      }
      return found;
    },
    async supplyPoints(_root, { accountNumber, portfolioNumber, ...page }, context) {
      const { db, viewer, raise } = context;
      if (accountNumber == null && portfolioNumber == null) return raise('KT-CT-8801');
      const ofPortfolio =
        portfolioNumber == null
          ? null
          : await accountIdsOfPortfolioInReach(db, viewer, portfolioNumber);
      if (ofPortfolio?.length === 0) throw contractError('KT-CT-1111');
      if (accountNumber == null) return pageOfSupplyPoints(db, ofPortfolio ?? [], page);
      const id = await accountIdOf(db, accountNumber);
      const ids = id !== null && (ofPortfolio?.includes(id) ?? true) ? [id] : [];
      return pageOfSupplyPoints(db, ids, page);
    },
  },
  SupplyPointType: {
    externalIdentifier: ({ identifier }) => identifier,
    marketName: ({ fuel }) => marketOfFuel(fuel),
    meterPoint: (meterPoint) => ({
      ...meterPoint,
      __typename: meterPoint.fuel === 'GAS' ? 'GasMeterPointType' : 'ElectricityMeterPointType',
    }),
    property: ({ propertyId }, _args, { db }) => db.read(propertyById, propertyId),
    async devices(meterPoint, { deviceIdentifiers, ...page }, { db }) {
      const wanted = deviceIdentifiers?.filter((each) => each != null);
      const devices = devicesOf(await seriesOfMeterPoint(db, meterPoint)).filter(
        ({ serialNumber }) => !wanted || wanted.includes(serialNumber),
      );
      return pageOfList('devices', devices, ({ serialNumber }) => serialNumber, page);
    },
    readings: async (meterPoint, args, { db, raise }) =>
      ask(await seriesOfMeterPoint(db, meterPoint), true, args, raise),
  },
  Device: {
    deviceIdentifier: ({ serialNumber }) => serialNumber,
    readings: ({ series }, args, { raise }) => ask(series, true, args, raise),
    registers({ series }, { registerIdentifiers, ...page }) {
      const wanted = registerIdentifiers?.filter((each) => each != null);
      const registers = series.filter(
        ({ registerIdentifier }) => !wanted || wanted.includes(registerIdentifier),
      );
      return pageOfList('registers', registers, ({ registerId }) => String(registerId), page);
    },
  },
  DeviceRegister: {
    readings: (register, args, { raise }) => ask([register], false, args, raise),
  },
  Readings: {
    importReadings: (asked, page, context) => pageOfReadings(context, asked, 'IMPORT', page),
    exportReadings: (asked, page, context) => pageOfReadings(context, asked, 'EXPORT', page),
  },
  Reading: {
    intervalStart: ({ startMs, endMs }) => (endMs === null ? null : instantOf(startMs)),
    intervalEnd: ({ startMs, endMs }) => instantOf(endMs ?? startMs),
    units: ({ unit }) => unit,
    qualities: ({ count, quality, value }) => [{ count, quality, value }],
  },
} satisfies Resolvers;
