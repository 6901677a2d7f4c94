import type { Context } from '../../../engine/context.ts';
import { batteryPiecesAhead } from '../control/battery-following.rules.ts';
import { chargerOf } from '../control/chargers.rules.ts';
import type { Piece } from '../control/course.rules.ts';
import { piecesAhead } from '../control/course-plans.rules.ts';
import { courseNow, type LiveCourse } from '../control/courses.actions.ts';
import { executedDaysOf } from '../control/courses.store.ts';
import { type ExecutedDay, piecesOfDays, utcDayOf } from '../control/pieces.rules.ts';
import { isCharged, isHomeBattery } from '../devices/devices.rules.ts';
import type { Device } from '../devices/devices.store.ts';
import { completedOf, type Dispatch, runsOf, toldSinceMs } from './dispatches.rules.ts';

type Asking = Pick<Context, 'db' | 'clock' | 'services'>;

/** Whether what a device will do is known: it is live and can be reached. */
function isKnown({ kept, course, isReachable }: LiveCourse): boolean {
  return kept.device.lifecycle === 'LIVE' && isReachable && course.link === 'CONNECTED';
}

function aheadOf({ kept, course }: LiveCourse): Dispatch[] {
  if (isHomeBattery(kept.device)) return runsOf(batteryPiecesAhead(course));
  return runsOf(piecesAhead(chargerOf(kept.device, kept.wanted), course));
}

/** What a device is to take, in order of time; null where it cannot be known. */
export async function plannedOf(context: Asking, { id }: Device): Promise<Dispatch[] | null> {
  const live = await courseNow(context, id);
  return live && isKnown(live) ? aheadOf(live) : null;
}

const isLiveVehicle = (device: Device) => device.lifecycle === 'LIVE' && isCharged(device);

/**
 * What the live vehicles and charge points of an account are to take, in order of time; null where it has
 * none. Those that cannot be reached are left out.
 */
export async function plannedOfAll(
  context: Asking,
  devices: readonly Device[],
): Promise<Dispatch[] | null> {
  const vehicles = devices.filter(isLiveVehicle);
  if (vehicles.length === 0) return null;
  const plans = await Promise.all(vehicles.map((device) => plannedOf(context, device)));
  return plans.flatMap((plan) => plan ?? []).toSorted((one, other) => one.fromMs - other.fromMs);
}

/**
 * What the vehicles and charge points of an account have taken in the last 48 hours, by pieces of half an
 * hour, the newest first: those that are retired by now as well. Null where none of them is live.
 */
export async function completedOfAll(
  context: Asking,
  devices: readonly Device[],
): Promise<Dispatch[] | null> {
  if (!devices.some(isLiveVehicle)) return null;
  const { db, clock } = context;
  const nowMs = clock.now().epochMilliseconds;
  const vehicles = devices.filter(isCharged);
  // First what is certain since it was written down, so that nothing falls in between.
  const live = await Promise.all(vehicles.map(({ id }) => courseNow(context, id)));
  const stored = await executedDaysOf(
    db,
    vehicles.map(({ id }) => id),
    utcDayOf(toldSinceMs(nowMs)),
    utcDayOf(nowMs),
  );
  const byDevice = Map.groupBy(stored, ({ deviceId }) => deviceId);
  const pieces = vehicles.flatMap(({ id }, place) =>
    piecesOf(byDevice.get(id) ?? [], live[place] ?? null),
  );
  return completedOf(pieces, nowMs);
}

/** What a device has taken: what is written down, and what is certain since then. */
function piecesOf(days: readonly ExecutedDay[], live: LiveCourse | null): Piece[] {
  const stored = piecesOfDays(days);
  if (!live) return stored;
  const { course } = live.kept;
  // What somebody has written down since the course was read is in its journal already.
  const sinceMs = course.running?.fromMs ?? course.atMs;
  return [...stored.filter(({ fromMs }) => fromMs < sinceMs), ...live.journal.pieces];
}
