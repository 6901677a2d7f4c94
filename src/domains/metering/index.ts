import type { Temporal } from 'temporal-polyfill';
import type { SubjectGate } from '../../contract/enforcement.ts';
import type { Database } from '../../database/database.ts';
import type { Context } from '../../engine/context.ts';
import { intKey } from '../../engine/nodes.ts';
import type { SchemeSpan } from '../../kernel/schemes.ts';
import { readingsShown } from './consent/consent-spans.rules.ts';
import { consumptionSeen } from './consent/consumption-access.actions.ts';
import { devicesOfProperty, occupiedPlacesOfAccount } from './meters/home-networks.store.ts';
import {
  type MeterRow,
  meterById,
  metersOfPoint,
  remotelyReadMeter,
} from './meters/meters.store.ts';
import { type SwitchedRates, switchingAlong } from './meters/switching.rules.ts';
import { switchedMetersOfPoint } from './meters/switching.store.ts';
import { traitsOfHome } from './places/home-traits.store.ts';
import { isCurrent } from './places/occupancies.rules.ts';
import {
  type OccupancyRow,
  occupanciesOfProperty,
  occupancyById,
} from './places/properties.store.ts';
import {
  permissionsAtProperty,
  permissionsOfEveryOccupancy,
} from './places/property-access.actions.ts';
import { type RegisterToEstimate, registersToEstimate } from './readings/estimates.store.ts';
import {
  lastReadOfPoint,
  type MeterReadingRow,
  readingsOfMeter,
} from './readings/readings.store.ts';
import { electricityDetailsOfPoint } from './supply/meter-point-details.store.ts';
import {
  electricityMeterPointById,
  gasMeterPointById,
  identifierOfMeterPoint,
  type MeterPointRow,
  placeOfIdentifier,
} from './supply/meter-points.store.ts';
import { type SupplyPointRow, supplyPointById } from './supply/supply-points.store.ts';

export {
  accessibleElectricityPoint,
  granularityAllowedBy,
} from './consent/data-preferences.actions.ts';
export { granularities, settableGranularitiesOfPoint } from './consent/data-preferences.rules.ts';
export {
  energyOfFlow,
  type Flow,
  firstRegisterOfMeter,
  flowOfMeter,
  flowsOfAccount,
  flowsOfProperty,
  propertyIdOfMeter,
  propertyIdsOfAccount,
  seriesAtPoint,
  spansOfFlow,
} from './measurements/flows.actions.ts';
export type { Measurement } from './measurements/measurements.actions.ts';
export { consumptionOfMeter } from './measurements/meter-consumption.actions.ts';
export {
  arrivedSpanOfFlows,
  byMeterPoint,
  energyOfFlows,
  flowsAtPoint,
  importFlowsOfMpan,
  monthsOfMeterPoint,
  type PointFlows,
  timesOfEarlierMeters,
  weeksOfFlows,
} from './measurements/point-flows.actions.ts';
export { timeZoneOf } from './measurements/requested-span.actions.ts';
export { requestedSpan } from './measurements/requested-span.rules.ts';
export type { AnnualEstimate } from './meters/registers.rules.ts';
export { deviceInSight } from './meters/smart-devices.actions.ts';
export { metersInPrepayMode, type PrepayMeter } from './meters/smart-devices.store.ts';
export { type SuppliedPlace, suppliedPlacesOf } from './meters/supplied-places.actions.ts';
export { supplyFacts } from './places/account-search.actions.ts';
export { type ComparableHome, comparableHomes } from './places/home-traits.store.ts';
export { allOccupancies } from './places/properties.store.ts';
export {
  permissionsAtProperty,
  permissionsOfEveryOccupancy,
} from './places/property-access.actions.ts';
export { amendReading, openReading } from './readings/amended-readings.actions.ts';
export { estimatedEnergyAt } from './readings/estimated-energy.actions.ts';
export { usualShareAt } from './readings/usual-energy.actions.ts';
export { meterPointIds } from './supply/meter-points.store.ts';
export { pointsOfAccount, type SuppliedPoint } from './supply/supplied-points.store.ts';
export type { Telemetry } from './telemetry/telemetry.rules.ts';

/** What the viewer may do at a property, by its identifier; null without access. */
export const gateToProperty: SubjectGate = async (context, viewer, id) => {
  const propertyId = intKey(id);
  return propertyId === null ? null : permissionsAtProperty(context, viewer, propertyId);
};

/** What the viewer may do at a meter point, by MPAN or MPRN; null without access. */
export const gateToMeterPoint: SubjectGate = async (context, viewer, identifier) => {
  const place = await context.db.read(placeOfIdentifier, identifier);
  return place && permissionsAtProperty(context, viewer, place.propertyId);
};

/** How a home is built; null where nobody has surveyed it. */
export async function propertyTypeOf(db: Database, propertyId: number): Promise<string | null> {
  return (await db.read(traitsOfHome, propertyId))?.propertyType ?? null;
}

/** What the electricity industry records of an MPAN, which is no secret; null where there is none. */
export async function electricityDetailsOf(
  db: Database,
  mpan: string,
): Promise<{ readonly gspGroupId: string; readonly profileClass: number } | null> {
  const place = await db.read(placeOfIdentifier, mpan);
  return place?.fuel === 'ELECTRICITY' ? db.read(electricityDetailsOfPoint, place.id) : null;
}

/** The GSP group that a meter point for electricity hangs on, such as `_C`; null for any other. */
export async function gspGroupOfMeterPoint(
  db: Database,
  { meterPointId }: { readonly meterPointId: number },
): Promise<string | null> {
  return (await db.read(electricityDetailsOfPoint, meterPointId))?.gspGroupId ?? null;
}

/**
 * When the meters of a meter point count by which of their rates, along time; see `switchingOf`. None
 * where no electricity meter hangs or hung.
 */
export async function switchingOfMeterPoint(
  db: Database,
  meterPointId: number,
  rates: SwitchedRates,
): Promise<SchemeSpan[]> {
  return switchingAlong(await db.read(switchedMetersOfPoint, meterPointId), rates);
}

/**
 * What the viewer may do at a supply point, by MPAN or MPRN, on the accounts that answer for it or
 * once did: who has left still asks for what was used there in its time. Null without access.
 */
export const gateToSupplyPoint: SubjectGate = async (context, viewer, identifier) => {
  const place = await context.db.read(placeOfIdentifier, identifier);
  return place && permissionsOfEveryOccupancy(context, viewer, place.propertyId);
};

/** The identifier of the meter point of an MPAN or MPRN; null where there is none. */
export async function meterPointIdOf(db: Database, identifier: string): Promise<number | null> {
  return (await db.read(placeOfIdentifier, identifier))?.id ?? null;
}

/** A meter by its identifier, which must come from an admitted row. */
export function meterOf(db: Database, id: number): Promise<MeterRow | null> {
  return db.read(meterById, id);
}

/** Whether a meter, which must come from an admitted row, is reached from afar. */
export async function isReachedRemotely(db: Database, meterId: number): Promise<boolean> {
  return (await db.read(remotelyReadMeter, meterId)) !== null;
}

/** A supply point by its identifier, which must come from an admitted row. */
export function supplyPointOf(db: Database, id: number): Promise<SupplyPointRow | null> {
  return db.read(supplyPointById, id);
}

/** What is expected to go through a meter point in a year; null where no meter hangs. */
export async function annualUseAt(
  db: Database,
  meterPointId: number,
): Promise<{
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly kwh: number;
} | null> {
  const registers = await db.read(registersToEstimate, meterPointId);
  const current = registers.filter(({ activeTo }) => activeTo === null);
  const [first] = current;
  if (!first) return null;
  const kwh = current.reduce((sum, { annualConsumptionKwh }) => sum + annualConsumptionKwh, 0);
  return { fuel: first.fuel, direction: first.direction, kwh };
}

/** What is expected to go through the registers in use at a meter point in a year, by register. */
export async function registersInUseAt(
  db: Database,
  meterPointId: number,
): Promise<
  {
    readonly fuel: 'ELECTRICITY' | 'GAS';
    readonly direction: 'IMPORT' | 'EXPORT';
    readonly rateType: RegisterToEstimate['rateType'];
    readonly yearlyKwh: number;
  }[]
> {
  const registers = await db.read(registersToEstimate, meterPointId);
  return registers
    .filter(({ activeTo }) => activeTo === null)
    .map(({ fuel, direction, rateType, annualConsumptionKwh }) => ({
      fuel,
      direction,
      rateType,
      yearlyKwh: annualConsumptionKwh,
    }));
}

/** When a meter was read, and whether somebody read it. */
export interface TakenReading {
  readonly id: number;
  readonly meterId: number;
  readonly readAt: Temporal.Instant;
  readonly receivedAt: Temporal.Instant;
  readonly quality: 'ACTUAL' | 'ESTIMATE';
}

/** The readings of every meter that hangs or hung at a meter point, the earliest first. */
export async function readingsAtPoint(db: Database, meterPointId: number): Promise<TakenReading[]> {
  const meters = await db.read(metersOfPoint, meterPointId);
  const readings = await Promise.all(meters.map(({ id }) => db.read(readingsOfMeter, id)));
  return readings
    .flat()
    .toSorted((a, b) => a.readAt.epochMilliseconds - b.readAt.epochMilliseconds || a.id - b.id);
}

/** From when to when each meter hangs or hung at a meter point; London days, the end left out. */
export async function timesOfMetersAt(
  db: Database,
  meterPointId: number,
): Promise<
  {
    readonly meterId: number;
    readonly from: Temporal.PlainDate;
    readonly to: Temporal.PlainDate | null;
  }[]
> {
  const meters = await db.read(metersOfPoint, meterPointId);
  return meters.map(({ id, activeFrom, activeTo }) => ({
    meterId: id,
    from: activeFrom,
    to: activeTo,
  }));
}

/** An electricity meter point by its identifier, which must come from an admitted row. */
export function electricityMeterPointOf(db: Database, id: number): Promise<MeterPointRow | null> {
  return db.read(electricityMeterPointById, id);
}

/** A gas meter point by its identifier, which must come from an admitted row. */
export function gasMeterPointOf(db: Database, id: number): Promise<MeterPointRow | null> {
  return db.read(gasMeterPointById, id);
}

/**
 * The readings of every meter of a meter point, which must come from an admitted row, as far as the
 * viewer may see them; the latest first.
 */
export async function readingsSeenAt(
  context: Pick<Context, 'db' | 'viewer'>,
  { id, propertyId }: Pick<MeterPointRow, 'id' | 'propertyId'>,
): Promise<MeterReadingRow[]> {
  const { db, viewer } = context;
  const [seenOf, meters] = await Promise.all([
    consumptionSeen(context, viewer, propertyId),
    db.read(metersOfPoint, id),
  ]);
  const ofMeters = await Promise.all(meters.map((meter) => db.read(readingsOfMeter, meter.id)));
  return ofMeters
    .flatMap((readings) => readingsShown(readings, seenOf(id)))
    .toSorted((a, b) => b.readAt.epochMilliseconds - a.readAt.epochMilliseconds || b.id - a.id);
}

/** The account of an occupancy by its identifier, or null where there is no such occupancy. */
export async function accountIdOfOccupancy(
  db: Database,
  occupancyId: number,
): Promise<number | null> {
  return (await db.read(occupancyById, occupancyId))?.accountId ?? null;
}

/** The MPAN or MPRN of a meter point, by its identifier, which must come from an admitted row. */
export async function supplyPointIdentifierOf(
  db: Database,
  meterPointId: number,
): Promise<string | null> {
  return (await db.read(identifierOfMeterPoint, meterPointId))?.identifier ?? null;
}

/** The occupancies at a property, which must come from an admitted row, the earliest first. */
export function occupanciesAt(db: Database, propertyId: number): Promise<readonly OccupancyRow[]> {
  return db.read(occupanciesOfProperty, propertyId);
}

/** A device on the wireless network of a home, and the meters that it stands for. */
interface SmartDevice {
  /** EUI-64, as sixteen hexadecimal digits in pairs. */
  readonly deviceId: string;
  readonly type: string;
  readonly status: string;
  readonly importMeterId: number | null;
  readonly exportMeterId: number | null;
}

/** A place that an account answers for, with the smart devices in it. */
interface HomeWithDevices {
  readonly propertyId: number;
  readonly addressLine1: string;
  readonly devices: readonly SmartDevice[];
}

/** The places that an account answers for at an instant, with the smart devices in each. */
export async function homesWithDevices(
  db: Database,
  accountId: number,
  at: Temporal.Instant,
): Promise<readonly HomeWithDevices[]> {
  const places = await db.read(occupiedPlacesOfAccount, accountId);
  return Promise.all(
    places
      .filter((place) => isCurrent(place, at))
      .map(async ({ propertyId, addressLine1 }) => ({
        propertyId,
        addressLine1,
        devices: await db.read(devicesOfProperty, propertyId),
      })),
  );
}

/**
 * The meter of a serial number that hangs or hung at an MPAN or MPRN where an account answers, or once
 * did; null where there is none.
 */
export async function meterOfAccount(
  db: Database,
  accountId: number,
  {
    identifier,
    serialNumber,
    fuel,
  }: {
    readonly identifier: string;
    readonly serialNumber: string;
    readonly fuel: 'ELECTRICITY' | 'GAS';
  },
): Promise<MeterRow | null> {
  const place = await db.read(placeOfIdentifier, identifier);
  if (place?.fuel !== fuel) return null;
  const [occupancies, meters] = await Promise.all([
    db.read(occupanciesOfProperty, place.propertyId),
    db.read(metersOfPoint, place.id),
  ]);
  if (!occupancies.some((occupancy) => occupancy.accountId === accountId)) return null;
  return meters.find((meter) => meter.serialNumber === serialNumber) ?? null;
}

/** When a meter point was read last: by its customer, a visit or a smart meter; null where it never was. */
export async function lastReadAt(
  db: Database,
  meterPointId: number,
): Promise<Temporal.Instant | null> {
  return (await db.read(lastReadOfPoint, meterPointId))?.readAt ?? null;
}
