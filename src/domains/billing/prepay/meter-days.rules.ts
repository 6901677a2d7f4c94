import { halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { MeterDay } from './prepay-registers.rules.ts';

/** A flow of energy with its prices by half-hour, as costing has it. */
interface CostedHalfHours {
  /** Milliseconds since 1970 in UTC. */
  readonly fromMs: number;
  /** Watt-hours; below zero where none has arrived. */
  readonly values: ArrayLike<number>;
  /** Ten-thousandths of a penny, for a kWh and for a day, without VAT. */
  readonly rates: ArrayLike<number>;
  readonly standingRates: ArrayLike<number>;
  readonly vatPercents: ArrayLike<number>;
}

/** A day as it is known: whether all of its half-hours have arrived. */
export interface KnownDay extends MeterDay {
  readonly isComplete: boolean;
}

/** A day's standing charge at a ten-thousandth of a penny is so many ten-millionths of one. */
const standingScale = 1000;

/**
 * What the London days of a flow cost with VAT, as a prepayment meter goes through them. What has not
 * arrived costs nothing; the standing charge is due whatever has arrived.
 *
 * @param noRate what stands where there is no rate.
 * @param fromDay days since 1970-01-01, at which the flow begins or after.
 * @param toDay the day after the last.
 */
export function meterDaysOf(
  { fromMs, values, rates, standingRates, vatPercents }: CostedHalfHours,
  noRate: number,
  fromDay: number,
  toDay: number,
): KnownDay[] {
  const days: KnownDay[] = [];
  for (let day = fromDay; day < toDay; day += 1) {
    const startMs = startOfDayMs(londonTimeZone, day);
    const first = (startMs - fromMs) / halfHourMs;
    const count = (startOfDayMs(londonTimeZone, day + 1) - startMs) / halfHourMs;
    let arrived = 0;
    const energyNanopence = Array.from({ length: count }, (_, index) => {
      const value = values[first + index] ?? -1;
      const rate = rates[first + index] ?? noRate;
      const vat = vatPercents[first + index] ?? 0;
      if (value >= 0) arrived += 1;
      return value <= 0 || rate === noRate ? 0 : value * rate * (100 + vat);
    });
    const standing = standingRates[first] ?? noRate;
    const standingNanopence =
      standing === noRate ? 0 : standing * standingScale * (100 + (vatPercents[first] ?? 0));
    days.push({
      day,
      startMs,
      standingNanopence,
      energyNanopence,
      isComplete: arrived === count,
    });
  }
  return days;
}
