import type { Temporal } from 'temporal-polyfill';
import type { SubjectGate } from '../../contract/enforcement.ts';
import type { Database } from '../../database/database.ts';
import type { Connection } from '../../engine/connections.ts';
import { intKey } from '../../engine/nodes.ts';
import type { TelemetryReading } from '../../outside/telemetry/port.ts';
import { devicesOfProperty, occupiedPlacesOfAccount } from './home-networks.store.ts';
import { traitsOfHome } from './home-traits.store.ts';
import type {
  IntervalMeasurement,
  MeasuredOf,
  Measurement,
  PointMeasurement,
} from './measurements.actions.ts';
import type { Interval } from './measurements.rules.ts';
import type {
  ElectricityMeterPointRow,
  GasMeterPointRow,
  MeterPointRow,
} from './meter-points.store.ts';
import { electricityMeterPointsOfProperty, placeOfIdentifier } from './meter-points.store.ts';
import type { ElectricityMeterRow, GasMeterRow, RegisterRow } from './meters.store.ts';
import { isCurrent } from './occupancies.rules.ts';
import { type OccupancyRow, occupancyById, type PropertyRow } from './properties.store.ts';
import { permissionsAtProperty, permissionsOfEveryStay } from './reach.actions.ts';
import type { MeterReadingRow, RegisterReadingRow } from './readings.store.ts';
import type { SeriesRow } from './series.store.ts';
import type { DeviceNetworkRow, SmartDeviceRow } from './smart-devices.store.ts';
import type {
  AskedReadings,
  DeviceOfSupplyPoint,
  SupplyPointReading,
} from './supply-points.actions.ts';
import type { SupplyPointRow } from './supply-points.store.ts';

declare module '../../engine/shapes.ts' {
  interface Shapes {
    PropertyType: PropertyRow;
    PropertyRichAddressType: PropertyRow;
    PropertyConnection: Connection<PropertyRow>;
    OccupancyPeriodType: OccupancyRow;
    ElectricityMeterPointType: ElectricityMeterPointRow;
    GasMeterPointType: GasMeterPointRow;
    EnrolmentType: MeterPointRow;
    ElectricityMeterPointDetails: ElectricityMeterPointRow;
    ElectricMeterTechnicalSubDetails: ElectricityMeterRow;
    ElectricityMeterType: ElectricityMeterRow;
    ElectricityMeterTypeConnection: Connection<ElectricityMeterRow>;
    GasMeterType: GasMeterRow;
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
    SmartMeterTelemetryType: TelemetryReading;
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
  { propertyId, meterPointId }: { readonly propertyId: number; readonly meterPointId: number },
): Promise<string | null> {
  const points = await db.read(electricityMeterPointsOfProperty, propertyId);
  return points.find(({ id }) => id === meterPointId)?.gspGroupId ?? null;
}

export { timeZoneOf } from './asked-time.actions.ts';
export { spanAsked } from './asked-time.rules.ts';
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

export { allOccupancies } from './properties.store.ts';
export { permissionsAtProperty, permissionsOfEveryStay } from './reach.actions.ts';

/** The account of an occupancy by its identifier, or null where there is no such occupancy. */
export async function accountIdOfOccupancy(
  db: Database,
  occupancyId: number,
): Promise<number | null> {
  return (await db.read(occupancyById, occupancyId))?.accountId ?? null;
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
