import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { halfHourMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { noRate, placesWithin, rateSheetOf } from '../../usage/index.ts';
import type { Piece } from '../control/course.rules.ts';
import { energyBy } from '../control/course-plans.rules.ts';
import { courseNow, type LiveCourse } from '../control/courses.actions.ts';
import { nightRateHalfHours } from '../control/night-rate.actions.ts';
import { chargedBehindPoint } from '../control/takings.store.ts';
import { costOfPieces, penceOf, piecesWithin, type RateAt } from './charge-costs.rules.ts';
import { meterPointOfDevice, piecesOfDevices } from './charge-costs.store.ts';

/** A session, as far as its cost depends on it. */
export interface CostedSession {
  readonly deviceId: number;
  readonly type: 'SMART' | 'BOOST' | 'TEST' | 'PUBLIC';
  readonly startedAt: Temporal.Instant;
  /** Null while it goes on. */
  readonly endedAt: Temporal.Instant | null;
  /** What the operator of the place charged, with VAT; null of a session at home. */
  readonly costPence: number | null;
}

/**
 * What devices took and is not written down yet, by device, in order. Since a home's half-hours at the price
 * of the night are those of all its cars, rates need it of all that are behind a meter point.
 */
export type Unstored = ReadonlyMap<number, readonly Piece[]>;

const nothingUnstored: Unstored = new Map();

/**
 * What sessions cost, in pence with VAT, rounded once to hundredths: each half-hour's energy at its rate,
 * or what the operator charged for a session away from home. Any number of sessions is read at once.
 *
 * @returns for each session in turn; null where one of its half-hours has no rate.
 */
export async function costOfSessions(
  db: Database,
  sessions: readonly CostedSession[],
  unstored: Unstored = nothingUnstored,
): Promise<(number | null)[]> {
  const atHome = sessions.filter(({ type }) => type !== 'PUBLIC');
  const span = {
    fromMs: Math.min(...atHome.map((session) => spanOf(session).fromMs)),
    toMs: Math.max(...atHome.map((session) => spanOf(session).toMs)),
  };
  const deviceIds = [...new Set(atHome.map(({ deviceId }) => deviceId))];
  const pieces = await piecesWith(db, deviceIds, span, unstored);
  const rates = await ratesOfDevices(db, pieces, unstored);
  return sessions.map((session) => {
    const { deviceId, type, costPence } = session;
    if (type === 'PUBLIC') return costPence;
    const own = piecesWithin(pieces.get(deviceId) ?? [], type, spanOf(session));
    const cost = costOfPieces(own, rates.get(deviceId) ?? noneKnown);
    return cost && penceOf(cost);
  });
}

/** Up to when the instants of the platform go: what goes on has no end yet. */
const endOfTimeMs = Date.UTC(2100, 0, 1);

function spanOf({ startedAt, endedAt }: CostedSession): Span {
  return {
    fromMs: startedAt.epochMilliseconds,
    toMs: endedAt?.epochMilliseconds ?? endOfTimeMs,
  };
}

const noneKnown: RateAt = () => null;

/** What devices took that began within a span, written down or not. */
export async function piecesWith(
  db: Database,
  deviceIds: readonly number[],
  span: Span,
  unstored: Unstored = nothingUnstored,
): Promise<ReadonlyMap<number, readonly Piece[]>> {
  if (deviceIds.length === 0) return new Map();
  const stored = await piecesOfDevices(db, deviceIds, span);
  return new Map(
    deviceIds.map((id) => {
      const further = (unstored.get(id) ?? []).filter(
        ({ fromMs }) => fromMs >= span.fromMs && fromMs < span.toMs,
      );
      // What somebody has written down since the course was read is not told twice.
      const sinceMs = further[0]?.fromMs ?? span.toMs;
      const earlier = (stored.get(id) ?? []).filter(({ fromMs }) => fromMs < sinceMs);
      return [id, [...earlier, ...further]];
    }),
  );
}

/** The courses of the live cars behind meter points as they are now, by device. */
export async function liveCarsBehind(
  context: Pick<Context, 'db' | 'clock' | 'services'>,
  meterPointIds: readonly number[],
): Promise<ReadonlyMap<number, LiveCourse | null>> {
  const { db } = context;
  const behind = await Promise.all(
    [...new Set(meterPointIds)].map((id) => db.read(chargedBehindPoint, id)),
  );
  const ids = behind.flat().flatMap(({ id, lifecycle }) => (lifecycle === 'LIVE' ? [id] : []));
  const live = await Promise.all(ids.map((id) => courseNow(context, id)));
  return new Map(ids.map((id, place) => [id, live[place] ?? null]));
}

/** What a device has taken and is not written down, with that of the piece that runs. */
export function piecesNotStored(live: LiveCourse | null): Piece[] {
  if (!live) return [];
  const { running, atMs } = live.course;
  const taken = running ? energyBy(running, atMs) : 0;
  const soFar = running && taken > 0 ? [{ ...running, toMs: atMs, energyWh: taken }] : [];
  return [...live.journal.pieces, ...soFar];
}

/** The rates that devices pay in the half-hours of their pieces; each meter point is looked at once. */
export async function ratesOfDevices(
  db: Database,
  pieces: ReadonlyMap<number, readonly Piece[]>,
  unstored: Unstored = nothingUnstored,
): Promise<ReadonlyMap<number, RateAt>> {
  const ids = new Set([...pieces.keys(), ...unstored.keys()]);
  const places = await Promise.all([...ids].map((id) => db.read(meterPointOfDevice, id)));
  const byPoint = Map.groupBy(
    places.filter((place) => place !== null),
    ({ meterPointId }) => meterPointId,
  );
  const rates = await Promise.all(
    [...byPoint].map(async ([meterPointId, devices]) => {
      const idsOf = devices.map(({ id }) => id);
      const rateAt = await ratesAt(
        db,
        meterPointId,
        idsOf.flatMap((id) => pieces.get(id) ?? []),
        idsOf.flatMap((id) => unstored.get(id) ?? []),
      );
      return idsOf.map((id) => [id, rateAt] as const);
    }),
  );
  return new Map(rates.flat());
}

async function ratesAt(
  db: Database,
  meterPointId: number,
  pieces: readonly Piece[],
  unstored: readonly Piece[],
): Promise<RateAt> {
  let [fromMs, toMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const piece of pieces) {
    const startMs = Math.floor(piece.fromMs / halfHourMs) * halfHourMs;
    fromMs = Math.min(fromMs, startMs);
    toMs = Math.max(toMs, startMs + halfHourMs);
  }
  if (fromMs >= toMs) return noneKnown;
  const sheet = await rateSheetOf(db, meterPointId, { fromMs, toMs }, (tx, id, span) =>
    nightRateHalfHours(tx, id, span, unstored),
  );
  if (!sheet) return noneKnown;
  return (startMs) => {
    const [place] = placesWithin(sheet, { fromMs: startMs, toMs: startMs + halfHourMs });
    const rate = sheet.rates[place] ?? noRate;
    if (rate === noRate) return null;
    return { tenThousandthsExclVat: rate, vatPercent: sheet.vatPercents[place] ?? 0 };
  };
}
