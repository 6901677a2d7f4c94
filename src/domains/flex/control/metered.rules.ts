import type { MeteredPiece } from '../../../outside/devices/port.ts';
import type { Charger, Course, CourseSession, Piece } from './course.rules.ts';
import { energyBy, storedAfter } from './course-plans.rules.ts';
import { begunSession } from './sessions.rules.ts';

/**
 * What a meter has counted, cut where a boost began or ended: what was taken in one is a boost, all else is
 * charging by plan. Of boosts that a meter tells of only later, the last one alone is known.
 */
export function meteredPieces(
  { boostedAtMs, lastBoost }: Course,
  counted: readonly MeteredPiece[],
): Piece[] {
  const boosts = [
    ...(lastBoost ? [lastBoost] : []),
    ...(boostedAtMs === null ? [] : [{ fromMs: boostedAtMs, toMs: Number.POSITIVE_INFINITY }]),
  ];
  return counted.flatMap((piece) => {
    const whole: Piece = { kind: 'SMART', ...piece };
    const bounds = boosts
      .flatMap(({ fromMs, toMs }) => [fromMs, toMs])
      .filter((ms) => ms > piece.fromMs && ms < piece.toMs);
    const cuts = [...new Set([piece.fromMs, ...bounds, piece.toMs])].toSorted((a, b) => a - b);
    return cuts.slice(1).flatMap((toMs, place): Piece[] => {
      const fromMs = cuts[place] ?? toMs;
      const energyWh = energyBy(whole, toMs) - energyBy(whole, fromMs);
      const isBoost = boosts.some((boost) => boost.fromMs <= fromMs && toMs <= boost.toMs);
      return energyWh > 0 ? [{ kind: isBoost ? 'BOOST' : 'SMART', fromMs, toMs, energyWh }] : [];
    });
  });
}

/** What is left of a piece that is expected, once it is known what was taken up to a moment within it. */
export function restAfter(piece: Piece, atMs: number): Piece {
  if (atMs <= piece.fromMs || atMs >= piece.toMs) return piece;
  return { ...piece, fromMs: atMs, energyWh: piece.energyWh - energyBy(piece, atMs) };
}

/** A session that goes on, with what was counted of it since. */
export function withMetered(
  charger: Charger,
  session: CourseSession,
  { fromMs, energyWh }: Piece,
): CourseSession {
  const energy = session.energyWh + energyWh;
  return {
    ...session,
    startedAtMs: Math.min(session.startedAtMs, fromMs),
    energyWh: energy,
    storedAfter: storedAfter(charger, session.storedBefore, energy),
  };
}

/** A session that begins with what was counted. */
export function meteredSession(
  charger: Charger,
  { kind, fromMs, energyWh }: Piece,
  storedBefore: number,
): CourseSession {
  return {
    ...begunSession(kind === 'BOOST' ? 'BOOST' : 'SMART', fromMs, storedBefore),
    energyWh,
    storedAfter: storedAfter(charger, storedBefore, energyWh),
  };
}

/** Whether a session of one type may begin where the vehicle stands. */
export function canBegin(
  { pluggedInAtMs, suspendedAtMs, boostedAtMs }: Course,
  type: 'SMART' | 'BOOST',
): boolean {
  const isThere = pluggedInAtMs !== null && suspendedAtMs === null;
  return isThere && (type === 'BOOST') === (boostedAtMs !== null);
}

/** What a battery holds that is full, in thousandths of Wh. */
export function fullOf({ capacityWh }: Charger, { storedMilliwattHours }: Course): number {
  return Math.max(storedMilliwattHours, capacityWh * 1000);
}
