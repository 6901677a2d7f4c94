import type { DeviceCommand } from '../../../outside/devices/port.ts';
import type { Charger, Course } from './course.rules.ts';
import { piecesAhead } from './course-plans.rules.ts';

/** What a device is to be told so that it does what its course says, whatever it was told before. */
export function commandOf(charger: Charger, course: Course): DeviceCommand {
  const { suspendedAtMs, boostedAtMs, plan } = course;
  if (suspendedAtMs !== null) return { kind: 'STOP' };
  if (boostedAtMs !== null) return { kind: 'BOOST' };
  if (!plan) return { kind: 'STOP' };
  const pieces = piecesAhead(charger, course).map(({ fromMs, toMs, energyWh }) => ({
    fromMs,
    toMs,
    energyWh,
  }));
  return { kind: 'PLAN', startMs: plan.startMs, energyWh: plan.energyWh, pieces };
}
