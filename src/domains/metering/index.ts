import type { Connection } from '../../engine/connections.ts';
import type { MeterPointRow, MeterRow, PropertyRow } from './base-types.store.ts';
import type {
  IntervalMeasurement,
  MeasuredOf,
  Measurement,
  PointMeasurement,
} from './measurements.actions.ts';
import type { Interval } from './measurements.rules.ts';
import type { MeterReadingRow, RegisterReadingRow } from './readings.store.ts';
import type { SeriesRow } from './series.store.ts';
import type {
  AskedReadings,
  DeviceOfSupplyPoint,
  SupplyPointReading,
} from './supply-points.actions.ts';
import type { SupplyPointRow } from './supply-points.store.ts';

declare module '../../engine/shapes.ts' {
  interface Shapes {
    PropertyType: PropertyRow;
    ElectricityMeterType: MeterRow;
    GasMeterType: MeterRow;
    ElectricityMeterPointType: MeterPointRow;
    GasMeterPointType: MeterPointRow;
    IntervalMeasurementType: IntervalMeasurement;
    MeasurementType: PointMeasurement;
    MeasurementConnection: Connection<Measurement>;
    ConsumptionConnection: Connection<Interval>;
    MeasurementsMetadataOutput: MeasuredOf;
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
  }
}
