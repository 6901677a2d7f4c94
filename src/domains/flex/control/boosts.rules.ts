import type { DeviceLifecycle } from '../../../kernel/devices.ts';
import type { Charger, Course } from './course.rules.ts';
import { needOf, storedNow } from './course-plans.rules.ts';

/** What keeps a vehicle from being boosted, as clients are told. */
export type BoostRefusal =
  | 'BC_DEVICE_NOT_YET_LIVE'
  | 'BC_DEVICE_RETIRED'
  | 'BC_DEVICE_SUSPENDED'
  | 'BC_DEVICE_DISCONNECTED'
  | 'BC_DEVICE_NOT_AT_HOME'
  | 'BC_DEVICE_FULLY_CHARGED'
  | 'BC_BOOST_CHARGE_IN_PROGRESS';

/**
 * All that keeps a vehicle from being boosted; none where it may be. What is known of one that is not live
 * is not of the present, so nothing else is told of it. A vehicle that is not plugged in counts as not at
 * home, since nobody can tell where it stands.
 */
export function boostRefusals(
  lifecycle: DeviceLifecycle,
  charger: Charger,
  course: Course,
): BoostRefusal[] {
  if (lifecycle === 'RETIRED') return ['BC_DEVICE_RETIRED'];
  if (lifecycle !== 'LIVE') return ['BC_DEVICE_NOT_YET_LIVE'];
  const isPluggedIn = course.pluggedInAtMs !== null;
  const isFull = isPluggedIn && needOf(charger, storedNow(charger, course), 100) === 0;
  const reasons: [boolean, BoostRefusal][] = [
    [course.suspendedAtMs !== null, 'BC_DEVICE_SUSPENDED'],
    [course.link !== 'CONNECTED', 'BC_DEVICE_DISCONNECTED'],
    [!isPluggedIn, 'BC_DEVICE_NOT_AT_HOME'],
    [isFull, 'BC_DEVICE_FULLY_CHARGED'],
    [course.boostedAtMs !== null, 'BC_BOOST_CHARGE_IN_PROGRESS'],
  ];
  return reasons.flatMap(([holds, reason]) => (holds ? [reason] : []));
}
