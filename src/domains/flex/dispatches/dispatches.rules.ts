import type { Piece } from '../control/course.rules.ts';

/** What a vehicle is to take or has taken, as clients are told; see `Piece`. */
export type Dispatch = Piece;

const hourMs = 3_600_000;
/** For so long it is told what vehicles have taken. */
const toldHours = 48;

/**
 * Pieces that adjoin, are of one kind and flow one way, put together: what is to come is told so. In order
 * of time.
 */
export function runsOf(pieces: readonly Piece[]): Dispatch[] {
  const runs: Dispatch[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const isOneWay = Math.sign(last?.energyWh ?? 0) === Math.sign(piece.energyWh);
    if (last && isOneWay && last.kind === piece.kind && last.toMs === piece.fromMs) {
      const energyWh = last.energyWh + piece.energyWh;
      runs[runs.length - 1] = { ...last, toMs: piece.toMs, energyWh };
    } else {
      runs.push(piece);
    }
  }
  return runs;
}

/** The pieces that have ended within the last 48 hours, the one that has just ended included; newest first. */
export function completedOf(pieces: readonly Piece[], nowMs: number): Dispatch[] {
  return pieces
    .filter(({ fromMs, toMs }) => toMs <= nowMs && fromMs >= nowMs - toldHours * hourMs)
    .toSorted((one, other) => other.fromMs - one.fromMs || other.toMs - one.toMs);
}

/** The earliest moment of which pieces are told. */
export function toldSinceMs(nowMs: number): number {
  return nowMs - toldHours * hourMs;
}

const sources = { SMART: 'smart-charge', BOOST: 'bump-charge', TEST: null } as const;

/** How a dispatch came about, as the older views name it; null of a test charge. */
export function sourceOf({ kind }: Dispatch): (typeof sources)[Piece['kind']] {
  return sources[kind];
}
