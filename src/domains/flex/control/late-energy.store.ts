import { and, desc, eq, gte, lte, sql } from 'drizzle-orm';
import { instantAtMs } from '../../../database/columns.ts';
import type { Database } from '../../../database/database.ts';
import type { devices } from '../devices/devices.tables.ts';
import { chargerOf } from './chargers.rules.ts';
import type { Journal, Piece } from './course.rules.ts';
import { sessionRowOf } from './course-rows.store.ts';
import { meteredSession } from './metered.rules.ts';
import { sessions } from './sessions.tables.ts';
import type { WeekdayTarget } from './targets.rules.ts';

/** A device with what it has told. */
interface Telling {
  readonly kept: {
    readonly device: typeof devices.$inferSelect;
    readonly wanted: readonly WeekdayTarget[];
  };
  readonly journal: Journal;
}

/**
 * Adds what a device's own meter tells of sessions that have ended to them; where there is none that
 * reaches there, it is a session of its own. Under the caller's lock on the devices. Few devices tell
 * of the past at one time, each of one or two sessions.
 */
export async function addLateEnergy(tx: Database, advanced: readonly Telling[]): Promise<void> {
  for (const { kept, journal } of advanced) {
    for (const piece of joined(journal.late ?? [])) await addLate(tx, kept, piece);
  }
}

/** Pieces that follow on one another without a gap, as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && last.kind === piece.kind && last.toMs === piece.fromMs) {
      all[all.length - 1] = {
        ...last,
        toMs: piece.toMs,
        energyWh: last.energyWh + piece.energyWh,
      };
    } else {
      all.push(piece);
    }
  }
  return all;
}

async function addLate(
  tx: Database,
  { device, wanted }: Telling['kept'],
  piece: Piece,
): Promise<void> {
  const from = instantAtMs(piece.fromMs);
  const to = instantAtMs(piece.toMs);
  const type = piece.kind === 'BOOST' ? 'BOOST' : 'SMART';
  const [reaching] = await tx.query
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(
        eq(sessions.deviceId, device.id),
        eq(sessions.type, type),
        lte(sessions.startedAt, to),
        gte(sessions.endedAt, from),
      ),
    )
    .orderBy(desc(sessions.startedAt), desc(sessions.id))
    .limit(1);
  const charger = chargerOf(device, wanted);
  if (!reaching) {
    const session = { ...meteredSession(charger, piece, 0), endedAtMs: piece.toMs };
    await tx.query.insert(sessions).values(sessionRowOf(device.id, session, device.targetType));
    return;
  }
  const energy = sql`(${sessions.energyWh} + ${piece.energyWh})`;
  await tx.query
    .update(sessions)
    .set({
      startedAt: sql`least(${sessions.startedAt}, ${from.toString()}::timestamptz)`,
      endedAt: sql`greatest(${sessions.endedAt}, ${to.toString()}::timestamptz)`,
      energyWh: energy,
      storedAfter: sql`least(
        ${sessions.storedBefore} + ${energy}::bigint * ${charger.efficiencyThousandths}::integer,
        greatest(${charger.capacityWh}::bigint * 1000, ${sessions.storedBefore}))`,
    })
    .where(eq(sessions.id, reaching.id));
}
