import type { Connection } from '../../engine/connections.ts';
import type { Interval } from './half-hours/measurements.rules.ts';
import type { SeriesRow } from './half-hours/series.store.ts';
import type {
  IntervalMeasurement,
  MeasuredOf,
  Measurement,
  PointMeasurement,
} from './measurements/measurements.actions.ts';
import type { MeterRow, RegisterRow } from './meters/meters.store.ts';
import type { DeviceNetworkRow, SmartDeviceRow } from './meters/smart-devices.store.ts';
import type { AddressRow } from './places/addresses.store.ts';
import type { EmbeddedNetworkRow, EmbeddedPropertyRow } from './places/embedded-networks.store.ts';
import type { OccupancyRow, PropertyRow } from './places/properties.store.ts';
import type { EstimatedReading } from './readings/estimates.actions.ts';
import type { MeterReadingRow, RegisterReadingRow } from './readings/readings.store.ts';
import type { RecordedReading } from './readings/submitted-readings.actions.ts';
import type { RegistrationRow } from './supply/meter-point-details.store.ts';
import type { MeterPointRow } from './supply/meter-points.store.ts';
import type { SupplyPointRow } from './supply/supply-points.store.ts';
import type {
  DeviceOfSupplyPoint,
  RequestedReadings,
  SupplyPointReading,
} from './supply-points/supply-points.actions.ts';
import type { Telemetry } from './telemetry/telemetry.rules.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    EmbeddedPropertyType: EmbeddedPropertyRow;
    EmbeddedNetworkType: EmbeddedNetworkRow;
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
    CreateMeterReadingOutputType: RecordedReading;
    MeterReadingEstimationReadingConnection: Connection<EstimatedReading>;
    MeterReadingEstimationReadingType: EstimatedReading;
    SupplyPointConnectionTypeConnection: Connection<SupplyPointRow>;
    SupplyPointType: SupplyPointRow;
    DevicesConnection: Connection<DeviceOfSupplyPoint>;
    Device: DeviceOfSupplyPoint;
    RegistersConnection: Connection<SeriesRow>;
    DeviceRegister: SeriesRow;
    Readings: RequestedReadings;
    ImportReadingsConnection: Connection<SupplyPointReading>;
    ExportReadingsConnection: Connection<SupplyPointReading>;
    Reading: SupplyPointReading;
    SmartMeterDeviceNetworkType: DeviceNetworkRow;
    SmartMeterDeviceType: SmartDeviceRow;
    SmartMeterTelemetryType: Telemetry;
  }
}
