import { decimalText } from '../../../kernel/money.ts';
import type { SiteReading } from '../../../outside/sites/port.ts';

type Connection = 'ONLINE' | 'OFFLINE';

/** What flows through a home, as clients are told: powers in kW as decimal texts, exact to the watt. */
export interface SiteTelemetry {
  readonly battery: {
    readonly connectionStatus: Connection;
    readonly powerInKw: string | null;
    readonly stateOfCharge: string | null;
  } | null;
  readonly grid: { readonly powerInKw: string | null };
  readonly inverter: { readonly connectionStatus: Connection; readonly powerInKw: string | null };
  readonly site: { readonly consumptionInKw: string | null; readonly exportInKw: string | null };
  readonly solar: { readonly powerInKw: string | null };
}

const kilowatts = (watts: number) => decimalText(watts, 3);

/** A charge in per cent of what a battery holds, to thousandths; rounded half up. */
export function percentText(storedMilliwattHours: number, capacityWh: number): string {
  return decimalText(Math.round((storedMilliwattHours * 100) / capacityWh), 3);
}

/**
 * Tells a site by what was read of it: what the home uses and the battery takes comes from the panels
 * and the grid, whatever their signs.
 *
 * @param reading null while it cannot be reached.
 * @param capacityWh of its battery; null without one.
 */
export function siteTelemetry(
  reading: SiteReading | null,
  capacityWh: number | null,
): SiteTelemetry {
  if (!reading) return offline(capacityWh !== null);
  const { useW, solarW, batteryW, storedWh } = reading;
  const gridW = useW + batteryW - solarW;
  return {
    battery:
      capacityWh === null
        ? null
        : {
            connectionStatus: 'ONLINE',
            powerInKw: kilowatts(batteryW),
            stateOfCharge: storedWh === null ? null : percentText(storedWh * 1000, capacityWh),
          },
    grid: { powerInKw: kilowatts(gridW) },
    inverter: { connectionStatus: 'ONLINE', powerInKw: kilowatts(solarW - batteryW) },
    site: { consumptionInKw: kilowatts(useW), exportInKw: kilowatts(Math.max(0, -gridW)) },
    solar: { powerInKw: kilowatts(solarW) },
  };
}

function offline(hasBattery: boolean): SiteTelemetry {
  const unknown = { powerInKw: null };
  return {
    battery: hasBattery ? { connectionStatus: 'OFFLINE', stateOfCharge: null, ...unknown } : null,
    grid: unknown,
    inverter: { connectionStatus: 'OFFLINE', ...unknown },
    site: { consumptionInKw: null, exportInKw: null },
    solar: unknown,
  };
}
