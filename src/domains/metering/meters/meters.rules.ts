import type { Temporal } from 'temporal-polyfill';
import { londonDateOf } from '../../../kernel/london.ts';
import { isInForce } from '../../../kernel/validity.ts';

interface MeterUse {
  readonly id: number;
  readonly activeFrom: Temporal.PlainDate;
  readonly activeTo: Temporal.PlainDate | null;
}

/**
 * Types of meters that are read without a visit, as a regular expression for JavaScript and SQL:
 * smart ones have types such as S1, S2A or S2ADE, and a collector calls half-hourly ones.
 */
export const remoteMeterTypes = '^(S[12]|H$)';

export function isReadRemotely(meterType: string): boolean {
  return new RegExp(remoteMeterTypes).test(meterType);
}

/** Of smart meters the first or the second; null for all others. */
export function smartGeneration(meterType: string): 'S1' | 'S2' | null {
  return /^S[12]/.test(meterType) ? (meterType.slice(0, 2) as 'S1' | 'S2') : null;
}

/** Whether a meter is in use on a London date. */
export function isInUse({ activeFrom, activeTo }: MeterUse, on: Temporal.PlainDate): boolean {
  return isInForce(activeFrom, activeTo, on);
}

/** The meters in use on a London date; where none is, the one that was put up last. */
export function lastMeters<Meter extends MeterUse>(
  meters: readonly Meter[],
  on: Temporal.PlainDate,
): readonly Meter[] {
  const used = meters.filter((meter) => isInUse(meter, on));
  if (used.length > 0) return used;
  const isLater = (one: Meter, other: Meter) =>
    one.activeFrom.toString() > other.activeFrom.toString();
  const last = meters.reduce<Meter | null>(
    (latest, each) => (latest === null || isLater(each, latest) ? each : latest),
    null,
  );
  return last ? [last] : [];
}

/** The meters that `meters(id:, includeInactive:)` names. One that is yet to be used is inactive. */
export function chooseMeters<Meter extends MeterUse>(
  meters: readonly Meter[],
  args: {
    readonly id?: number | null | undefined;
    readonly includeInactive?: boolean | null | undefined;
  },
  today: Temporal.PlainDate,
): readonly Meter[] {
  return meters.filter(
    (meter) =>
      (args.id == null || meter.id === args.id) && (args.includeInactive || isInUse(meter, today)),
  );
}

interface Occupancy {
  readonly effectiveFrom: Temporal.Instant;
  readonly effectiveTo: Temporal.Instant | null;
}

/** A reading this many days before the end, or later, settles the account of whoever leaves. */
const finalReadingDays = 5;
/** From how long before a known end a final reading is asked for. */
const noticeDays = 30;

/**
 * Whether a final reading is missing: somebody's time at the property has a known end that is past
 * or near, it fell into the meter's use, and the meter has not been read around that day or since.
 */
export function requiresFinalReading(
  meter: MeterUse,
  occupancies: readonly Occupancy[],
  lastReadAt: Temporal.Instant | null,
  today: Temporal.PlainDate,
): boolean {
  const lastReadOn = lastReadAt && londonDateOf(lastReadAt);
  return occupancies.some(({ effectiveTo }) => {
    if (effectiveTo === null) return false;
    const endsOn = londonDateOf(effectiveTo);
    if (!isOnOrBefore(endsOn, today.add({ days: noticeDays }))) return false;
    if (!isInUse(meter, endsOn)) return false;
    const settledFrom = endsOn.subtract({ days: finalReadingDays });
    return lastReadOn === null || !isOnOrBefore(settledFrom, lastReadOn);
  });
}

function isOnOrBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return one.toString() <= other.toString();
}
