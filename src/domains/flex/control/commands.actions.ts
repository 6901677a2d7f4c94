import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Work } from '../../../engine/jobs.ts';
import type { Services } from '../../../engine/services.ts';
import { DeviceFailure } from '../../../outside/devices/port.ts';
import { chargerOf } from './chargers.rules.ts';
import { commandOf } from './commands.rules.ts';
import { beginCommand, devicesToTell, settleCommand } from './course-runs.store.ts';
import { keptCourseOf } from './courses.store.ts';

/**
 * Tells a device what it is to do by what is written down. Where something newer comes between, it is
 * left to be told again.
 *
 * @throws DeviceFailure where the device does not take it.
 */
export async function tellDevice(
  db: Database,
  { devices }: Pick<Services, 'devices'>,
  deviceId: number,
  at: Temporal.Instant,
): Promise<void> {
  const command = await beginCommand(db, deviceId, at);
  const kept = await db.read(keptCourseOf, deviceId);
  if (!kept || !command) return;
  const { provider, integrationDeviceId } = kept.device;
  const charger = chargerOf(kept.device, kept.wanted);
  await devices.send({ provider, integrationDeviceId }, commandOf(charger, kept.course));
  await settleCommand(db, deviceId, command);
}

const mostAtOnce = 50;

/** Tells devices what is not told yet; what a vendor does not take is tried when it is looked for again. */
export function commandsWork(): Work {
  let afterId = 0;
  return {
    title: 'commands to devices',
    async step(db, clock, observer, services) {
      const at = clock.now();
      const ids = await devicesToTell(db, at, afterId, mostAtOnce);
      for (const id of ids) {
        try {
          await tellDevice(db, services, id, at);
        } catch (error) {
          if (!(error instanceof DeviceFailure)) observer.failed(`device ${id}`, error);
        }
      }
      afterId = ids.at(-1) ?? 0;
      return ids.length > 0;
    },
  };
}
