import type { TelemetryReading } from '../../outside/telemetry/port.ts';
import type { PropertyRow } from './occupancies.store.ts';
import type { DeviceNetworkRow, MeterRow, SmartDeviceRow } from './smart-devices.store.ts';

export { consumptionGranularityFor } from './data-preferences.actions.ts';

declare module '../../engine/shapes.ts' {
  interface Shapes {
    PropertyType: PropertyRow;
    ElectricityMeterType: MeterRow;
    GasMeterType: MeterRow;
    SmartMeterDeviceNetworkType: DeviceNetworkRow;
    SmartMeterDeviceType: SmartDeviceRow;
    SmartMeterTelemetryType: TelemetryReading;
  }
}
