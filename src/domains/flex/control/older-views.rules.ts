import type { SiteReading } from '../../../outside/sites/port.ts';
import { olderPreferences, type Preference, timeText } from '../devices/preferences.rules.ts';

/** What is wanted of a vehicle as it was told before each day had its own. */
export interface VehicleTargets {
  readonly maximumSocPercentage: number | null;
  readonly minimumSocPercentage: number | null;
  readonly weekdayTargetSoc: number | null;
  readonly weekdayTargetTime: string | null;
  readonly weekendTargetSoc: number | null;
  readonly weekendTargetTime: string | null;
}

/** Reads the older view off the preferences of a week: times are such as `07:00`. */
export function vehicleTargets(preferences: readonly Preference[]): VehicleTargets {
  const { weekday, weekend } = olderPreferences(preferences);
  const timeOf = (day: Preference | null) => day && timeText(day.minuteOfDay).slice(0, 5);
  return {
    maximumSocPercentage: weekday?.upperLimit ?? null,
    minimumSocPercentage: weekday?.minimum ?? null,
    weekdayTargetSoc: weekday?.maximum ?? null,
    weekdayTargetTime: timeOf(weekday),
    weekendTargetSoc: weekend?.maximum ?? null,
    weekendTargetTime: timeOf(weekend),
  };
}

/** Between what a battery is charged, by Monday; null where nothing is wanted of it. */
export function batteryTargets(preferences: readonly Preference[]) {
  const { weekday } = olderPreferences(preferences);
  return (
    weekday && {
      maximumSocPercentage: weekday.upperLimit ?? weekday.maximum,
      minimumSocPercentage: weekday.minimum,
    }
  );
}

/** What was last read of a battery: power in kW, energy in kWh, charge in per cent. */
export function batteryReadings(
  { atMs, batteryW, storedWh }: SiteReading,
  capacityWh: number | null,
) {
  const at = (value: number) => ({ timestamp: atMs, value });
  return {
    activePowerInKw: at(batteryW / 1000),
    energyInKwh: storedWh === null ? null : at(storedWh / 1000),
    socPercentage:
      storedWh === null || capacityWh === null
        ? null
        : at(Math.round((storedWh * 100_000) / capacityWh) / 1000),
  };
}
