import { Temporal } from 'temporal-polyfill';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { linesBeforeTown } from '../places/addresses.rules.ts';
import { addressOfProperty } from '../places/addresses.store.ts';
import { type OccupancyRow, occupanciesOfAccount } from '../places/properties.store.ts';
import { accessibleProperties } from '../places/property-access.actions.ts';
import {
  electricityDetailsOfPoint,
  gasDetailsOfPoint,
} from '../supply/meter-point-details.store.ts';
import {
  electricityMeterPointsOfProperty,
  gasMeterPointsOfProperty,
  type MeterPointRow,
} from '../supply/meter-points.store.ts';
import { lastMeters } from './meters.rules.ts';
import { type MeterRow, metersOfPoint, registersOfMeter } from './meters.store.ts';
import { type AnnualEstimate, annualEstimateOf } from './registers.rules.ts';

/** A meter point, and the meters that hang or hung there, the earliest first. */
interface SuppliedMeters<Meter> {
  readonly meterPointId: number;
  /** MPAN or MPRN. */
  readonly identifier: string;
  readonly meters: readonly Meter[];
}

interface ElectricityMeter {
  readonly serialNumber: string;
  readonly registers: readonly {
    readonly identifier: string;
    readonly rateType: string;
    /** Whether the market settles by what it counts. */
    readonly isSettled: boolean;
  }[];
}

interface SuppliedElectricity extends SuppliedMeters<ElectricityMeter> {
  readonly isExport: boolean;
  /** From 1 to 8, and 0 where the market settles by half-hours. */
  readonly profileClass: number;
  readonly estimate: AnnualEstimate;
}

interface SuppliedGas extends SuppliedMeters<{ readonly serialNumber: string }> {
  /** The annual quantity, in kWh; 0 where none is known. */
  readonly annualQuantityKwh: number;
}

/** A place that an account answers for or has answered for, and how energy gets there. */
export interface SuppliedPlace {
  readonly propertyId: number;
  /** The first moment of all. */
  readonly movedInAt: Temporal.Instant;
  /** The end, null where none is known. */
  readonly movedOutAt: Temporal.Instant | null;
  /** The lines from the flat to the part of the town. */
  readonly lines: readonly string[];
  readonly town: string;
  readonly county: string | null;
  readonly postcode: string;
  readonly electricity: readonly SuppliedElectricity[];
  readonly gas: readonly SuppliedGas[];
}

/**
 * The places that an account answers for or has answered for, as far as the viewer may still see them,
 * the earliest first. The account must have been admitted.
 */
export async function suppliedPlacesOf(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  viewer: Viewer,
  accountId: number,
): Promise<SuppliedPlace[]> {
  const occupancies = await db.read(occupanciesOfAccount, accountId);
  const byProperty = Map.groupBy(occupancies, ({ propertyId }) => propertyId);
  const seen = await accessibleProperties({ db, clock }, viewer, [...byProperty.keys()]);
  const today = todayInLondon(clock);
  return Promise.all(
    seen.map(async (propertyId) => {
      const [address, electricity, gas] = await Promise.all([
        db.read(addressOfProperty, propertyId),
        db.read(electricityMeterPointsOfProperty, propertyId),
        db.read(gasMeterPointsOfProperty, propertyId),
      ]);
      if (!address) throw new Error(`An account answers for property ${propertyId}, which is none`);
      const { town, county, postcode } = address;
      const lines = linesBeforeTown(address);
      const [suppliedElectricity, suppliedGas] = await Promise.all([
        Promise.all(electricity.map((point) => electricityAt(db, point, today))),
        Promise.all(gas.map((point) => gasAt(db, point))),
      ]);
      return {
        propertyId,
        ...wholeTime(byProperty.get(propertyId) ?? []),
        ...{ lines, town, county, postcode },
        electricity: suppliedElectricity,
        gas: suppliedGas,
      };
    }),
  );
}

/** From the first day of all times of answering to the last. */
function wholeTime(
  occupancies: readonly OccupancyRow[],
): Pick<SuppliedPlace, 'movedInAt' | 'movedOutAt'> {
  const [first] = occupancies;
  if (!first) throw new Error('A property is listed without a time of answering for it');
  const movedOutAt = occupancies.reduce<Temporal.Instant | null>(
    (last, { effectiveTo }) =>
      last && effectiveTo && Temporal.Instant.compare(last, effectiveTo) > 0 ? last : effectiveTo,
    first.effectiveTo,
  );
  const isOngoing = occupancies.some(({ effectiveTo }) => effectiveTo === null);
  return { movedInAt: first.effectiveFrom, movedOutAt: isOngoing ? null : movedOutAt };
}

async function electricityAt(
  db: Database,
  { id, identifier, direction }: MeterPointRow,
  today: Temporal.PlainDate,
): Promise<SuppliedElectricity> {
  const [details, meters] = await Promise.all([
    db.read(electricityDetailsOfPoint, id),
    metersFromEarliest(db, id),
  ]);
  const registers = await Promise.all(meters.map((meter) => db.read(registersOfMeter, meter.id)));
  const counting = new Set(lastMeters(meters, today).map((meter) => meter.id));
  return {
    meterPointId: id,
    identifier,
    isExport: direction === 'EXPORT',
    profileClass: details?.profileClass ?? 0,
    estimate: annualEstimateOf(registers.flat().filter(({ meterId }) => counting.has(meterId))),
    meters: meters.map(({ serialNumber }, place) => ({
      serialNumber,
      registers: (registers[place] ?? []).map((register) => ({
        identifier: register.identifier,
        rateType: register.rateType,
        isSettled: register.timePatternRegime !== null,
      })),
    })),
  };
}

async function gasAt(db: Database, { id, identifier }: MeterPointRow): Promise<SuppliedGas> {
  const [details, meters] = await Promise.all([
    db.read(gasDetailsOfPoint, id),
    metersFromEarliest(db, id),
  ]);
  return {
    meterPointId: id,
    identifier,
    annualQuantityKwh: details?.annualQuantityKwh ?? 0,
    meters: meters.map(({ serialNumber }) => ({ serialNumber })),
  };
}

async function metersFromEarliest(db: Database, meterPointId: number): Promise<MeterRow[]> {
  return (await db.read(metersOfPoint, meterPointId)).toReversed();
}
