import { and, asc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { devices } from '../devices/devices.tables.ts';
import {
  chargePointCommands,
  chargePointConnections,
  chargePoints,
} from './charge-points.tables.ts';
import type { KeptCommand } from './protocol.rules.ts';

/** What a charge point is to be told. */
export interface Order {
  readonly id: number;
  readonly chargePointId: number;
  readonly command: KeptCommand;
}

/**
 * Leaves a command for whoever keeps the socket of a charge point, who carries them out in order.
 *
 * @returns the number of the command; null where nobody keeps a socket.
 */
export function leaveOrder(
  db: Database,
  { integrationDeviceId }: { readonly integrationDeviceId: string },
  command: KeptCommand,
  at: Temporal.Instant,
): Promise<number | null> {
  return db.transaction(async (tx) => {
    const [point] = await tx.query
      .select({ id: chargePoints.id })
      .from(chargePoints)
      .innerJoin(devices, eq(devices.id, chargePoints.deviceId))
      .innerJoin(chargePointConnections, eq(chargePointConnections.chargePointId, chargePoints.id))
      .where(
        and(
          eq(chargePoints.identity, integrationDeviceId),
          isNull(devices.retiredAt),
          sql`${chargePointConnections.leasedUntil} > ${at.toString()}::timestamptz`,
        ),
      );
    if (!point) return null;
    const [row] = await tx.query
      .insert(chargePointCommands)
      .values({ chargePointId: point.id, command, requestedAt: at })
      .returning({ id: chargePointCommands.id });
    return row?.id ?? null;
  });
}

/** Takes the commands for the sockets that a process keeps, the earliest first: each is taken once. */
export async function takeOrders(
  db: Database,
  process: string,
  at: Temporal.Instant,
  most: number,
): Promise<Order[]> {
  const kept = db.query
    .select({ id: chargePointConnections.chargePointId })
    .from(chargePointConnections)
    .where(eq(chargePointConnections.process, process));
  const open = db.query
    .select({ id: chargePointCommands.id })
    .from(chargePointCommands)
    .where(
      and(
        inArray(chargePointCommands.chargePointId, kept),
        isNull(chargePointCommands.doneAt),
        isNull(chargePointCommands.takenAt),
      ),
    )
    .orderBy(asc(chargePointCommands.id))
    .limit(most)
    .for('update', { skipLocked: true });
  const rows = await db.query
    .update(chargePointCommands)
    .set({ takenAt: at })
    .where(inArray(chargePointCommands.id, open))
    .returning({
      id: chargePointCommands.id,
      chargePointId: chargePointCommands.chargePointId,
      command: chargePointCommands.command,
    });
  return rows
    .map((row) => ({ ...row, command: row.command as KeptCommand }))
    .toSorted((one, other) => one.id - other.id);
}

/** How a command ended that was taken, or that was not in time. */
interface OrderOutcome {
  readonly id: number;
  readonly failure: 'FAILED' | 'UNREACHABLE' | null;
}

/** Notes how commands ended; one that has ended before stays as it is. */
export async function endOrder(
  db: Database,
  { id, failure }: OrderOutcome,
  at: Temporal.Instant,
): Promise<void> {
  await db.query
    .update(chargePointCommands)
    .set({ doneAt: at, failure })
    .where(and(eq(chargePointCommands.id, id), isNull(chargePointCommands.doneAt)));
}

/** How a command ended; null as long as it has not. */
export const outcomeOfOrder = loadOne<number, OrderOutcome>(
  'flex.outcomeOfOrder',
  (db, ids) =>
    db.query
      .select({ id: chargePointCommands.id, failure: chargePointCommands.failure })
      .from(chargePointCommands)
      .where(
        and(
          inArray(chargePointCommands.id, [...ids]),
          sql`${chargePointCommands.doneAt} is not null`,
        ),
      ),
  ({ id }) => id,
);

/** Forgets commands that were asked for before a moment. */
export async function forgetOrders(db: Database, before: Temporal.Instant): Promise<void> {
  await db.query.delete(chargePointCommands).where(lt(chargePointCommands.requestedAt, before));
}
