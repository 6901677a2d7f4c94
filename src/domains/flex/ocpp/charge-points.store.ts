import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { courses } from '../control/control.tables.ts';
import { devices } from '../devices/devices.tables.ts';
import { chargePointConnections, chargePoints } from './charge-points.tables.ts';

export type ChargePointRow = typeof chargePoints.$inferSelect;
type DeviceRow = typeof devices.$inferSelect;

/** A charge point that may dial in, and the device that it is. */
export interface ChargePoint {
  readonly row: ChargePointRow;
  readonly device: DeviceRow;
}

const selectByIdentity = statement('flex_charge_point_by_identity', (query) =>
  query
    .select({ row: chargePoints, device: devices })
    .from(chargePoints)
    .innerJoin(devices, eq(devices.id, chargePoints.deviceId))
    .where(and(isAnyOf(chargePoints.identity, 'identities'), isNull(devices.retiredAt)))
    .orderBy(asc(chargePoints.id)),
);

/** A charge point by what it calls itself; null of one that nobody knows, or that was taken off. */
export const chargePointByIdentity = loadOne<string, ChargePoint>(
  'flex.chargePointByIdentity',
  (db, identities) => selectByIdentity(db, { identities }),
  ({ row }) => row.identity,
);

/** Sets the password of the charge point that a device is; its hash alone is kept. */
export async function setKey(
  db: Database,
  { id: deviceId, integrationDeviceId: identity }: DeviceRow,
  keyHash: string,
  at: Temporal.Instant,
): Promise<void> {
  await db.query
    .insert(chargePoints)
    .values({ deviceId, identity, keyHash, keySetAt: at })
    .onConflictDoUpdate({
      target: chargePoints.deviceId,
      set: { keyHash, keySetAt: at, identity },
    });
}

/** Keeps a charge point for the caller until the transaction ends. */
export async function lockChargePoint(tx: Database, id: number): Promise<ChargePointRow | null> {
  const [row] = await tx.query
    .select()
    .from(chargePoints)
    .where(eq(chargePoints.id, id))
    .for('update');
  return row ?? null;
}

/** Changes a charge point that is locked. */
export async function changeChargePoint(
  tx: Database,
  id: number,
  values: Partial<Omit<typeof chargePoints.$inferInsert, 'id' | 'deviceId'>>,
): Promise<void> {
  await tx.query.update(chargePoints).set(values).where(eq(chargePoints.id, id));
}

/** Who keeps the socket of a charge point, and until when unless it says so again. */
interface Lease {
  readonly chargePointId: number;
  readonly connection: string;
  readonly process: string;
  readonly protocol: 'ocpp1.6' | 'ocpp2.0.1';
  readonly openedAt: Temporal.Instant;
  readonly leasedUntil: Temporal.Instant;
}

/** Notes who keeps the socket of a charge point from now on; whoever kept an earlier one loses it. */
export async function takeLease(tx: Database, lease: Lease): Promise<void> {
  const { chargePointId: _key, ...set } = lease;
  await tx.query
    .insert(chargePointConnections)
    .values(lease)
    .onConflictDoUpdate({ target: chargePointConnections.chargePointId, set });
}

/** Ends a lease, unless somebody else has taken it. */
export async function endLease(
  db: Database,
  { chargePointId, connection }: Pick<Lease, 'chargePointId' | 'connection'>,
): Promise<void> {
  await db.query
    .delete(chargePointConnections)
    .where(
      and(
        eq(chargePointConnections.chargePointId, chargePointId),
        eq(chargePointConnections.connection, connection),
      ),
    );
}

/**
 * Renews the leases of a process.
 *
 * @returns the connections that it still has: others were taken over, or their device was taken off.
 */
export async function renewLeases(
  db: Database,
  process: string,
  leasedUntil: Temporal.Instant,
): Promise<ReadonlySet<string>> {
  const rows = await db.query
    .update(chargePointConnections)
    .set({ leasedUntil })
    .where(
      and(
        eq(chargePointConnections.process, process),
        sql`exists (select from ${chargePoints} cp join ${devices} d on d.id = cp.device_id
          where cp.id = ${chargePointConnections.chargePointId} and d.retired_at is null)`,
      ),
    )
    .returning({ connection: chargePointConnections.connection });
  return new Set(rows.map(({ connection }) => connection));
}

/** Notes when charge points were heard last. */
export async function markHeard(
  db: Database,
  heard: ReadonlyMap<number, Temporal.Instant>,
): Promise<void> {
  if (heard.size === 0) return;
  const ids = [...heard.keys()];
  const times = [...heard.values()].map(String);
  await db.query.execute(sql`
    update ${chargePoints} set heard_at = greatest(heard_at, told.at)
    from unnest(${sql.param(ids)}::integer[], ${sql.param(times)}::timestamptz[]) as told(id, at)
    where ${chargePoints.id} = told.id`);
}

const selectConnected = statement('flex_charge_points_connected', (query) =>
  query
    .select({
      deviceId: chargePoints.deviceId,
      heardAt: chargePoints.heardAt,
      leasedUntil: chargePointConnections.leasedUntil,
    })
    .from(chargePoints)
    .innerJoin(chargePointConnections, eq(chargePointConnections.chargePointId, chargePoints.id))
    .where(isAnyOf(chargePoints.deviceId, 'deviceIds')),
);

/** The socket of the charge point that a device is, as far as one is noted. */
export const connectionOfDevice = loadOne<
  number,
  {
    readonly deviceId: number;
    readonly heardAt: Temporal.Instant | null;
    readonly leasedUntil: Temporal.Instant;
  }
>(
  'flex.connectionOfDevice',
  (db, deviceIds) => selectConnected(db, { deviceIds }),
  ({ deviceId }) => deviceId,
);

/** Charge points that count as heard and have not been since a moment, the longest silent first. */
export function silentChargePoints(
  db: Database,
  since: Temporal.Instant,
  most: number,
): Promise<{ id: number }[]> {
  return db.query
    .select({ id: chargePoints.id })
    .from(chargePoints)
    .innerJoin(devices, eq(devices.id, chargePoints.deviceId))
    .where(
      and(
        eq(chargePoints.isLinked, true),
        sql`${chargePoints.heardAt} < ${since.toString()}::timestamptz`,
        isNull(devices.retiredAt),
      ),
    )
    .orderBy(asc(chargePoints.heardAt))
    .limit(most);
}

/** Up to when the course of a device is written down; null where it has none. */
export async function courseWrittenTo(tx: Database, deviceId: number): Promise<number | null> {
  const [row] = await tx.query
    .select({ advancedTo: courses.advancedTo })
    .from(courses)
    .where(eq(courses.deviceId, deviceId));
  return row?.advancedTo.epochMilliseconds ?? null;
}
