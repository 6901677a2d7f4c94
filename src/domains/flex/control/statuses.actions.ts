import type { Device } from '../devices/devices.store.ts';
import { chargerOf } from './chargers.rules.ts';
import { courseNow } from './courses.actions.ts';
import type { SeenCourse } from './statuses.rules.ts';
import { nextTarget } from './targets.rules.ts';

/** A device with its course as it is now; null of one that nobody follows. */
export interface SeenDevice {
  readonly device: Device;
  readonly seen: SeenCourse | null;
}

/** Looks at a device as it is now: nothing is written. */
export async function seenDevice(
  context: Parameters<typeof courseNow>[0],
  device: Device,
): Promise<SeenDevice> {
  const live = await courseNow(context, device.id);
  if (!live) return { device, seen: null };
  const { course, kept } = live;
  const seen = {
    course,
    charger: chargerOf(device, kept.wanted),
    target: nextTarget(kept.wanted, kept.device.targetType, course.atMs),
  };
  return { device, seen };
}
