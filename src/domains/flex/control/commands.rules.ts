import type { DeviceCommand } from '../../../outside/devices/port.ts';
import type { Course } from './course.rules.ts';

/** What a device is to be told so that it does what its course says, whatever it was told before. */
export function commandOf({ suspendedAtMs, boostedAtMs, plan }: Course): DeviceCommand {
  if (suspendedAtMs !== null) return { kind: 'STOP' };
  if (boostedAtMs !== null) return { kind: 'BOOST' };
  return plan ? { kind: 'PLAN', startMs: plan.startMs, energyWh: plan.energyWh } : { kind: 'STOP' };
}
