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
}

/** So many times the usual use of a day makes a bill be looked at, in both directions of doubt. */
const unusualTimes = 3;
/** Where little is used, three times of it is little as well: watt-hours a day. */
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

/** What the sun makes, and what a heating burns in winter, is not compared with another season's. */
function isUnusual(each: WindowEnergy, before: readonly (readonly WindowEnergy[])[]): boolean {
  if (each.isExport || each.days === 0) return false;
  const usual = before.flatMap((window) => window.filter((last) => isSame(each, last)));
  const days = usual.reduce((sum, last) => sum + last.days, 0);
  if (days < leastUsualDays) return false;
  const dailyWh = usual.reduce((sum, last) => sum + last.energyWh, 0) / days;
  const nowWh = each.energyWh / each.days;
  return nowWh > dailyWh * unusualTimes && nowWh - dailyWh > leastUnusualWh;
}
