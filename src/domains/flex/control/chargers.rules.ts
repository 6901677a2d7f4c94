import { dayOfMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { leastLimit } from '../devices/preferences.rules.ts';
import type { HomeBattery } from '../planner/home-battery-plans.rules.ts';
import type { Charger } from './course.rules.ts';
import { type PriceSource, publishedUntilMs } from './known-prices.rules.ts';
import { nextTarget, type WeekdayTarget } from './targets.rules.ts';

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

/**
 * A battery of a home with what is wanted of it next after a moment: the minimum is kept back, and it is
 * charged up to the maximum, both in per cent. Where nothing is wanted it may be used whole.
 */
export function homeBatteryOf(
  device: Pick<RegisteredLimits, 'capacityWh' | 'efficiencyThousandths' | 'maximumW'> & {
    readonly mayExport: boolean | null;
  },
  wanted: readonly WeekdayTarget[],
  atMs: number,
): HomeBattery {
  const { efficiencyThousandths, maximumW, mayExport } = device;
  const capacityWh = device.capacityWh ?? 1;
  const target = nextTarget(wanted, 'ABSOLUTE_STATE_OF_CHARGE', atMs);
  const limit = Math.min(100, ...wanted.flatMap(({ upperLimit }) => upperLimit ?? []));
  const whOf = (percent: number) => Math.ceil((capacityWh * percent) / 100);
  return {
    capacityWh,
    reserveWh: whOf(target?.minimumPercent ?? 0),
    topWh: whOf(Math.min(limit, target?.percent ?? 100)),
    maximumW,
    efficiencyThousandths,
    mayExport: mayExport ?? false,
  };
}

/**
 * Up to when a battery is planned that is planned from a moment on: as long as prices are published, or to
 * the end of the London day where they do not follow the exchange.
 */
export function plannedUntilMs(
  { followsExchange }: Pick<PriceSource, 'followsExchange'>,
  atMs: number,
): number {
  if (followsExchange) return publishedUntilMs(atMs);
  return startOfDayMs(londonTimeZone, dayOfMs(londonTimeZone, atMs) + 1);
}
