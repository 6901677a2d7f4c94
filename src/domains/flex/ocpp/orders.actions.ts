import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../../database/database.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { DeviceFailure, type DevicesPort } from '../../../outside/devices/port.ts';
import { isMetered } from '../devices/devices.rules.ts';
import { endOrder, leaveOrder, outcomeOfOrder } from './orders.store.ts';
import { reportsWithin, wantedReports } from './reports.store.ts';

/** Between two looks at whether a command was taken; all who wait look at the same moments. */
const lookEveryMs = 100;
/** A charge point that has not answered by then counts as out of reach. */
const longestMs = 30_000;

/**
 * Devices as they are reached: charge points that dial in by OCPP by what they have told and through
 * whoever keeps their sockets, all others through their vendors.
 */
export function devicesWithChargePoints(
  db: Database,
  clock: Clock,
  vendors: DevicesPort,
): DevicesPort {
  return {
    async reports(device, afterMs, untilMs) {
      if (!isMetered(device)) return vendors.reports(device, afterMs, untilMs);
      const wanted = { identity: device.integrationDeviceId, afterMs, untilMs };
      const kept = await db.read(reportsWithin, wantedReports(wanted));
      return kept.map(({ report }) => report);
    },
    async send(device, command) {
      if (!isMetered(device)) return vendors.send(device, command);
      const id = await leaveOrder(db, device, command, clock.now());
      if (id === null) throw new DeviceFailure('UNREACHABLE');
      const outcome = await outcomeInTime(db, id);
      if (outcome?.failure) throw new DeviceFailure(outcome.failure);
      if (outcome) return;
      await endOrder(db, { id, failure: 'UNREACHABLE' }, clock.now());
      throw new DeviceFailure('UNREACHABLE');
    },
  };
}

/** How a command ended; null where it has not in time. */
async function outcomeInTime(db: Database, id: number) {
  const startedMs = performance.now();
  while (performance.now() - startedMs < longestMs) {
    await pause(lookEveryMs - (performance.now() % lookEveryMs));
    const outcome = await db.read(outcomeOfOrder, id);
    if (outcome) return outcome;
  }
  return null;
}
