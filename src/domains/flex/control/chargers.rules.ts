import { leastLimit } from '../devices/preferences.rules.ts';
import type { Charger } from './course.rules.ts';
import type { WeekdayTarget } from './targets.rules.ts';

/** What is registered of a device and limits it. */
interface RegisteredLimits {
  readonly capacityWh: number | null;
  readonly chargePointPowerW: number | null;
  readonly efficiencyThousandths: number;
  readonly maximumW: number;
  readonly minimumW: number;
}

/**
 * What limits a vehicle: itself, and the charge point that it hangs on. Where its customer has set a limit
 * of charge, it holds on every day, and the least of them counts.
 */
export function chargerOf(device: RegisteredLimits, wanted: readonly WeekdayTarget[]): Charger {
  const { capacityWh, chargePointPowerW, efficiencyThousandths, minimumW } = device;
  const maximumW = Math.min(device.maximumW, chargePointPowerW ?? device.maximumW);
  const limit = leastLimit(wanted);
  return {
    // Where nothing is stored, as in a heat pump, there is never anything to charge.
    capacityWh: capacityWh ?? 1,
    maximumW,
    minimumW: Math.min(minimumW, maximumW),
    efficiencyThousandths,
    limitPercent: Number.isFinite(limit) ? limit : null,
  };
}
