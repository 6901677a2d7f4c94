/** Why a statement waits for somebody to look at it before it is sent. Our settings. */
export type HoldReason =
  | 'ESTIMATED_TWICE_RUNNING'
  | 'UNUSUAL_CONSUMPTION'
  | 'NEGATIVE_CONSUMPTION'
  | 'OCCUPIER_UNKNOWN'
  /** The customer questions what it charges; held by hand. */
  | 'IN_DISPUTE';

/** What a meter point took in one window; energy in watt-hours over whole London days. */
export interface WindowEnergy {
  readonly meterPointId: number;
  readonly isExport: boolean;
  readonly energyWh: number;
  readonly estimatedWh: number;
  readonly days: number;
  /** So many average days' energy they usually stand for at this meter point: more than they are in winter. */
  readonly averageDays: number;
}

/** So many times what is usual for the season makes a bill be looked at. */
const unusualTimes = 3;
/** Where little is used, three times of it is little as well: watt-hours a day beyond the usual. */
const leastUnusualWh = 5000;
/** So few days of history tell nothing of what is usual. */
const leastUsualDays = 25;

/**
 * The reasons to hold a statement, in a lasting order; none where it can go out.
 *
 * @param now what was used in its window, by meter point.
 * @param before the windows before it, the latest first, each as `now`.
 */
export function holdReasonsOf(
  now: readonly WindowEnergy[],
  before: readonly (readonly WindowEnergy[])[],
  { isOccupierKnown }: { readonly isOccupierKnown: boolean },
): HoldReason[] {
  const reasons: HoldReason[] = [];
  if (
    now.some(
      (each) =>
        isEstimated(each) &&
        (before[0] ?? []).some((last) => isSame(each, last) && isEstimated(last)),
    )
  ) {
    reasons.push('ESTIMATED_TWICE_RUNNING');
  }
  if (now.some((each) => isUnusual(each, before))) reasons.push('UNUSUAL_CONSUMPTION');
  if (now.some(({ energyWh }) => energyWh < 0)) reasons.push('NEGATIVE_CONSUMPTION');
  if (!isOccupierKnown) reasons.push('OCCUPIER_UNKNOWN');
  return reasons;
}

/** Estimated as a whole: a day of half-hours that did not arrive is no reason. */
function isEstimated({ energyWh, estimatedWh }: WindowEnergy): boolean {
  return energyWh > 0 && estimatedWh === energyWh;
}

function isSame(one: WindowEnergy, other: WindowEnergy): boolean {
  return one.meterPointId === other.meterPointId;
}

/**
 * What was used before tells what is usual of an average day, and so of days of any season: the first
 * heating of a year is more than three times what summer took, and usual. What the sun makes is not
 * judged.
 */
function isUnusual(each: WindowEnergy, before: readonly (readonly WindowEnergy[])[]): boolean {
  if (each.isExport || each.days === 0) return false;
  const earlier = before.flatMap((window) => window.filter((last) => isSame(each, last)));
  const sumOf = (figure: 'days' | 'averageDays' | 'energyWh') =>
    earlier.reduce((sum, last) => sum + last[figure], 0);
  if (sumOf('days') < leastUsualDays) return false;
  const usualWh = (sumOf('energyWh') / sumOf('averageDays')) * each.averageDays;
  const isMuch = (each.energyWh - usualWh) / each.days > leastUnusualWh;
  return isMuch && each.energyWh > usualWh * unusualTimes;
}
