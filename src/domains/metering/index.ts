import type { Temporal } from 'temporal-polyfill';
import type { SubjectGate } from '../../contract/enforcement.ts';
import type { Database } from '../../database/database.ts';
import type { Connection } from '../../engine/connections.ts';
import { intKey } from '../../engine/nodes.ts';
import type { AddressRow } from './addresses.store.ts';
import type { EstimatedReading } from './estimates.actions.ts';
import { devicesOfProperty, occupiedPlacesOfAccount } from './home-networks.store.ts';
import { traitsOfHome } from './home-traits.store.ts';
import type {
  IntervalMeasurement,
  MeasuredOf,
  Measurement,
  PointMeasurement,
} from './measurements.actions.ts';
import type { Interval } from './measurements.rules.ts';
import { electricityDetailsOfPoint, type RegistrationRow } from './meter-point-details.store.ts';
import {
  electricityMeterPointById,
  gasMeterPointById,
  identifierOfMeterPoint,
  type MeterPointRow,
  placeOfIdentifier,
} from './meter-points.store.ts';
import type { MeterRow, RegisterRow } from './meters.store.ts';
import { isCurrent } from './occupancies.rules.ts';
import {
  type OccupancyRow,
  occupanciesOfProperty,
  occupancyById,
  type PropertyRow,
} from './properties.store.ts';
import { permissionsAtProperty, permissionsOfEveryStay } from './reach.actions.ts';
import type { MeterReadingRow, RegisterReadingRow } from './readings.store.ts';
import type { SeriesRow } from './series.store.ts';
import type { DeviceNetworkRow, SmartDeviceRow } from './smart-devices.store.ts';
import type {
  AskedReadings,
  DeviceOfSupplyPoint,
  SupplyPointReading,
} from './supply-points.actions.ts';
import { type SupplyPointRow, supplyPointById } from './supply-points.store.ts';
import type { Telemetry } from './telemetry.rules.ts';

declare module '../../engine/shapes.ts' {
  interface Shapes {
    PropertyType: PropertyRow;
    PropertyRichAddressType: AddressRow;
    PropertyConnection: Connection<PropertyRow>;
    OccupancyPeriodType: OccupancyRow;
    ElectricityMeterPointType: MeterPointRow;
    GasMeterPointType: MeterPointRow;
    EnrolmentType: RegistrationRow;
    ElectricityMeterPointDetails: MeterPointRow;
    ElectricMeterTechnicalSubDetails: MeterRow;
    ElectricityMeterType: MeterRow;
    ElectricityMeterTypeConnection: Connection<MeterRow>;
    GasMeterType: MeterRow;
    ElectricityMeterRegisterType: RegisterRow;
    GasMeterRegisterType: RegisterRow;
    IntervalMeasurementType: IntervalMeasurement;
    MeasurementType: PointMeasurement;
    MeasurementConnection: Connection<Measurement>;
    ConsumptionConnection: Connection<Interval>;
    MeasurementsMetadataOutput: Measurement;
    ElectricityFiltersOutput: MeasuredOf;
    GasFiltersOutput: MeasuredOf;
    ConsumptionType: Interval;
    ElectricityMeterReadingConnectionTypeConnection: Connection<MeterReadingRow>;
    GasMeterReadingConnectionTypeConnection: Connection<MeterReadingRow>;
    ElectricityMeterReadingType: MeterReadingRow;
    GasMeterReadingType: MeterReadingRow;
    RegisterReading: RegisterReadingRow;
    MeterReadingEstimationReadingConnection: Connection<EstimatedReading>;
    MeterReadingEstimationReadingType: EstimatedReading;
    SupplyPointConnectionTypeConnection: Connection<SupplyPointRow>;
    SupplyPointType: SupplyPointRow;
    DevicesConnection: Connection<DeviceOfSupplyPoint>;
    Device: DeviceOfSupplyPoint;
    RegistersConnection: Connection<SeriesRow>;
    DeviceRegister: SeriesRow;
    Readings: AskedReadings;
    ImportReadingsConnection: Connection<SupplyPointReading>;
    ExportReadingsConnection: Connection<SupplyPointReading>;
    Reading: SupplyPointReading;
    SmartMeterDeviceNetworkType: DeviceNetworkRow;
    SmartMeterDeviceType: SmartDeviceRow;
    SmartMeterTelemetryType: Telemetry;
  }
}

/** What the viewer may do at a property, by its identifier; null where out of reach. */
export const gateToProperty: SubjectGate = async (context, viewer, id) => {
  const propertyId = intKey(id);
  return propertyId === null ? null : permissionsAtProperty(context, viewer, propertyId);
};

/** What the viewer may do at a meter point, by MPAN or MPRN; null where out of reach. */
export const gateToMeterPoint: SubjectGate = async (context, viewer, identifier) => {
  const place = await context.db.read(placeOfIdentifier, identifier);
  return place && permissionsAtProperty(context, viewer, place.propertyId);
};

/** How a home is built; null where nobody has surveyed it. */
export async function propertyTypeOf(db: Database, propertyId: number): Promise<string | null> {
  return (await db.read(traitsOfHome, propertyId))?.propertyType ?? null;
}

/** The GSP group that a meter point for electricity hangs on, such as `_C`; null for any other. */
export async function gspGroupOfMeterPoint(
  db: Database,
  { meterPointId }: { readonly meterPointId: number },
): Promise<string | null> {
  return (await db.read(electricityDetailsOfPoint, meterPointId))?.gspGroupId ?? null;
}

export { timeZoneOf } from './asked-time.actions.ts';
export { spanAsked } from './asked-time.rules.ts';
export { granularityAllowedBy } from './data-preferences.actions.ts';
export {
  energyOfFlow,
  type Flow,
  firstRegisterOfMeter,
  flowOfMeter,
  flowsOfAccount,
  flowsOfProperty,
  importFlowOfMpan,
  knownSpanOf,
  monthsOfFlow,
  propertyIdOfMeter,
  propertyIdsOfAccount,
  spansOfFlow,
  weeksOfFlow,
} from './flows.actions.ts';
export { type ComparableHome, comparableHomes } from './home-traits.store.ts';
export type { Measurement } from './measurements.actions.ts';
export { meterPointIds } from './meter-points.store.ts';
export {
  type OccupierPlace,
  occupierPlacesIn,
  suppliedMetersOf,
  unsmartPropertiesOfAccount,
} from './places.store.ts';

/**
 * What the viewer may do at a supply point, by MPAN or MPRN, on the accounts that answer for it or
 * once did: who has left still asks for what was used there in its time. Null where out of reach.
 */
export const gateToSupplyPoint: SubjectGate = async (context, viewer, identifier) => {
  const place = await context.db.read(placeOfIdentifier, identifier);
  return place && permissionsOfEveryStay(context, viewer, place.propertyId);
};
export { pointsOfAccount, type SuppliedPoint } from './supplied-points.store.ts';

/** The identifier of the meter point of an MPAN or MPRN; null where there is none. */
export async function meterPointIdOf(db: Database, identifier: string): Promise<number | null> {
  return (await db.read(placeOfIdentifier, identifier))?.id ?? null;
}

export { allOccupancies } from './properties.store.ts';
export { permissionsAtProperty, permissionsOfEveryStay } from './reach.actions.ts';
export type { Telemetry } from './telemetry.rules.ts';

/** A supply point by its identifier, which must come from an admitted row. */
export function supplyPointOf(db: Database, id: number): Promise<SupplyPointRow | null> {
  return db.read(supplyPointById, id);
}

/** An electricity meter point by its identifier, which must come from an admitted row. */
export function electricityMeterPointOf(db: Database, id: number): Promise<MeterPointRow | null> {
  return db.read(electricityMeterPointById, id);
}

/** A gas meter point by its identifier, which must come from an admitted row. */
export function gasMeterPointOf(db: Database, id: number): Promise<MeterPointRow | null> {
  return db.read(gasMeterPointById, id);
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

/** The stays at a property, which must come from an admitted row, the earliest first. */
export function staysAt(db: Database, propertyId: number): Promise<readonly OccupancyRow[]> {
  return db.read(occupanciesOfProperty, propertyId);
}

/** A place that an account answers for. */
interface Home {
  readonly propertyId: number;
  readonly addressLine1: string;
}

/** The places that an account answers for at an instant. */
export async function homesOfAccount(
  db: Database,
  accountId: number,
  at: Temporal.Instant,
): Promise<readonly Home[]> {
  const places = await db.read(occupiedPlacesOfAccount, accountId);
  return places.filter((place) => isCurrent(place, at));
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

/** The smart devices of a property. */
export function smartDevicesOfProperty(
  db: Database,
  propertyId: number,
): Promise<readonly SmartDevice[]> {
  return db.read(devicesOfProperty, propertyId);
}
