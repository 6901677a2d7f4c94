import type { CodedErrorOptions } from '../../../contract/errors.ts';
import type { Context } from '../../../engine/context.ts';
import { DeviceFailure } from '../../../outside/devices/port.ts';
import type { Device } from '../devices/devices.store.ts';
import { type BoostRefusal, boostRefusals } from './boosts.rules.ts';
import { chargerOf } from './chargers.rules.ts';
import { changeCourse } from './courses.actions.ts';

type Changing = Pick<Context, 'db' | 'clock' | 'services'>;
type Refuse<Code extends string> = (code: Code, options?: CodedErrorOptions) => never;

/**
 * Has a vehicle charged at full power from now on until it is full, once it has taken the command.
 *
 * @throws CodedError KT-CT-4357 with all that keeps it from that.
 */
export async function boost(
  context: Changing,
  device: Device,
  refuse: Refuse<'KT-CT-4357'>,
): Promise<void> {
  const unable = (reasons: readonly BoostRefusal[]): never =>
    refuse('KT-CT-4357', { further: { boostChargeRefusalReasons: reasons } });
  try {
    const boosted = await changeCourse(context, device.id, {
      decide(_tx, { kept, course }) {
        const charger = chargerOf(kept.device, kept.wanted);
        const reasons = boostRefusals(kept.device.lifecycle, charger, course);
        return reasons.length > 0 ? unable(reasons) : 'BOOST';
      },
      isTold: true,
    });
    // Before its course begins a device is on its way onto the platform.
    if (!boosted) unable(['BC_DEVICE_NOT_YET_LIVE']);
  } catch (error) {
    if (error instanceof DeviceFailure) unable(['BC_DEVICE_DISCONNECTED']);
    throw error;
  }
}

/**
 * Ends the boost of a vehicle, which is charged by a new plan from then on, once it has taken the command.
 *
 * @throws CodedError KT-CT-4354 where none is going on, or the vehicle does not take it.
 */
export async function cancelBoost(
  context: Changing,
  device: Device,
  refuse: Refuse<'KT-CT-4354'>,
): Promise<void> {
  try {
    const cancelled = await changeCourse(context, device.id, {
      decide: (_tx, { kept, course }) =>
        kept.device.lifecycle === 'LIVE' && course.boostedAtMs !== null
          ? 'CANCEL_BOOST'
          : refuse('KT-CT-4354'),
      isTold: true,
    });
    if (!cancelled) refuse('KT-CT-4354');
  } catch (error) {
    if (error instanceof DeviceFailure) refuse('KT-CT-4354');
    throw error;
  }
}
