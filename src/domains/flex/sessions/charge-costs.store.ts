import { and, asc, gte, inArray, lte, ne, sql } from 'drizzle-orm';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import { instantAtMs } from '../../../database/columns.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { textOfDay, utcDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { executedDays } from '../control/control.tables.ts';
import type { Piece } from '../control/course.rules.ts';
import { piecesOfDays } from '../control/pieces.rules.ts';
import { sessions } from '../control/sessions.tables.ts';
import { devices } from '../devices/devices.tables.ts';

const selectCharging = statement('flex_charging_devices_of_accounts', (query) =>
  query
    .select({
      id: devices.id,
      uuid: devices.uuid,
      accountId: devices.accountId,
      meterPointId: devices.meterPointId,
    })
    .from(devices)
    .where(
      and(
        isAnyOf(devices.accountId, 'accountIds'),
        inArray(devices.kind, ['VEHICLE', 'CHARGE_POINT']),
      ),
    )
    .orderBy(asc(devices.id)),
);

/** The vehicles and charge points of an account, those that were retired too. */
export const chargingDevicesOfAccount = loadMany<
  number,
  Awaited<ReturnType<typeof selectCharging>>[number]
>(
  'flex.chargingDevicesOfAccount',
  (db, accountIds) => selectCharging(db, { accountIds }),
  ({ accountId }) => accountId,
);

const selectMeterPoints = statement('flex_meter_points_of_devices', (query) =>
  query
    .select({ id: devices.id, meterPointId: devices.meterPointId })
    .from(devices)
    .where(isAnyOf(devices.id, 'deviceIds')),
);

/** The meter point through which a device takes its energy. */
export const meterPointOfDevice = loadOne<
  number,
  { readonly id: number; readonly meterPointId: number }
>(
  'flex.meterPointOfDevice',
  (db, deviceIds) => selectMeterPoints(db, { deviceIds }),
  ({ id }) => id,
);

const selectDays = statement('flex_executed_days_of_devices', (query) =>
  query
    .select({
      deviceId: executedDays.deviceId,
      day: executedDays.day,
      kind: executedDays.kind,
      // As it is read: the column would have a look at each value of its own.
      energyWh: sql<(number | null)[]>`${executedDays.energyWh}`,
      fromSeconds: sql<(number | null)[] | null>`${executedDays.fromSeconds}`,
      toSeconds: sql<(number | null)[] | null>`${executedDays.toSeconds}`,
      furtherPieces: sql<number[] | null>`${executedDays.furtherPieces}`,
    })
    .from(executedDays)
    .where(
      and(
        isAnyOf(executedDays.deviceId, 'deviceIds'),
        gte(executedDays.day, sql.placeholder('from')),
        lte(executedDays.day, sql.placeholder('to')),
      ),
    )
    .orderBy(executedDays.deviceId, executedDays.day),
);

/** What devices took that began within a span, as far as it is written down; by device, in order. */
export async function piecesOfDevices(
  db: Database,
  deviceIds: readonly number[],
  { fromMs, toMs }: Span,
): Promise<Map<number, Piece[]>> {
  if (fromMs >= toMs) return new Map();
  const rows = await selectDays(db, {
    deviceIds,
    from: textOfDay(Math.floor(fromMs / utcDayMs)),
    to: textOfDay(Math.floor((toMs - 1) / utcDayMs)),
  });
  const byDevice = Map.groupBy(rows, ({ deviceId }) => deviceId);
  return new Map(
    [...byDevice].map(([id, days]) => [
      id,
      piecesOfDays(days).filter((piece) => piece.fromMs >= fromMs && piece.fromMs < toMs),
    ]),
  );
}

const selectEnded = statement('flex_ended_sessions_of_devices', (query) =>
  query
    .select({
      deviceId: sessions.deviceId,
      type: sql<Piece['kind']>`${sessions.type}`,
      startedAt: sessions.startedAt,
      endedAt: sessions.endedAt,
      energyWh: sessions.energyWh,
    })
    .from(sessions)
    .where(
      and(
        isAnyOf(sessions.deviceId, 'deviceIds'),
        ne(sessions.type, 'PUBLIC'),
        gte(sessions.startedAt, sql.placeholder('from')),
        lte(sessions.endedAt, sql.placeholder('to')),
      ),
    )
    .orderBy(sessions.deviceId, sessions.startedAt),
);

/** The sessions of devices at home that began and ended within a span. */
export function endedSessionsOf(
  db: Database,
  deviceIds: readonly number[],
  { fromMs, toMs }: Span,
): ReturnType<typeof selectEnded> {
  return selectEnded(db, {
    deviceIds,
    from: instantAtMs(fromMs),
    to: instantAtMs(toMs),
  });
}

/** Every vehicle and charge point there ever was, by its identifier. */
export async function everyChargingDevice(db: Database): Promise<number[]> {
  const rows = await db.query
    .select({ id: devices.id })
    .from(devices)
    .where(inArray(devices.kind, ['VEHICLE', 'CHARGE_POINT']))
    .orderBy(asc(devices.id));
  return rows.map(({ id }) => id);
}

/** Every session of devices at home, also those that go on. */
export function everySessionAtHome(db: Database, deviceIds: readonly number[]) {
  return db.query
    .select({
      deviceId: sessions.deviceId,
      type: sql<Piece['kind']>`${sessions.type}`,
      startedAt: sessions.startedAt,
      endedAt: sessions.endedAt,
    })
    .from(sessions)
    .where(and(inArray(sessions.deviceId, [...deviceIds]), ne(sessions.type, 'PUBLIC')));
}
