import type { MeteredPiece } from '../../../outside/devices/port.ts';

/** The voltage by which currents are reckoned, in V. */
const volts = 230;
/** The least current at which a vehicle charges (IEC 61851), in A. */
const leastA = 6;
const hourMs = 3_600_000;

/** What a charge point takes limits in. */
export interface ProfileForm {
  readonly rateUnit: 'A' | 'W';
  readonly phases: number;
  readonly mostPeriods: number;
}

/** From when on which limit holds, in seconds from the schedule's start; in A or W. */
interface ProfilePeriod {
  readonly startSeconds: number;
  readonly limit: number;
}

/** A schedule of limits from one moment on. */
export interface Schedule {
  readonly startMs: number;
  readonly periods: readonly ProfilePeriod[];
}

/** A power as a limit: rounded up to a tenth, never between 0 and what a vehicle charges with at least. */
export function limitOf(powerW: number, { rateUnit, phases }: ProfileForm): number {
  if (powerW <= 0) return 0;
  const least = rateUnit === 'A' ? leastA : leastA * volts * phases;
  const exact = rateUnit === 'A' ? powerW / (volts * phases) : powerW;
  // What is a tenth but for the last binary digits is no more than that tenth.
  return Math.max(least, Math.ceil(exact * 10 - 1e-6) / 10);
}

/**
 * A plan as a schedule: 0 before, between and after its pieces; what follows on one another with the same
 * limit is one period.
 */
export function scheduleOf(
  pieces: readonly MeteredPiece[],
  fromMs: number,
  form: ProfileForm,
): Schedule {
  const startMs = Math.floor(fromMs / 1000) * 1000;
  const periods: ProfilePeriod[] = [];
  const add = (atMs: number, limit: number) => {
    const startSeconds = Math.max(0, (atMs - startMs) / 1000);
    if (periods.at(-1)?.startSeconds === startSeconds) periods.pop();
    if (periods.at(-1)?.limit !== limit) periods.push({ startSeconds, limit });
  };
  add(startMs, 0);
  for (const piece of pieces) {
    if (piece.toMs <= startMs) continue;
    add(piece.fromMs, limitOf((piece.energyWh * hourMs) / (piece.toMs - piece.fromMs), form));
    add(piece.toMs, 0);
  }
  return { startMs, periods };
}

/** As much of a schedule as a charge point takes at once, and when the rest has to be sent. */
export function firstPart(
  { startMs, periods }: Schedule,
  { mostPeriods }: ProfileForm,
): { readonly schedule: Schedule; readonly nextMs: number | null } {
  if (periods.length <= mostPeriods) return { schedule: { startMs, periods }, nextMs: null };
  const part = periods.slice(0, mostPeriods);
  const last = part.at(-1)?.startSeconds ?? 0;
  return { schedule: { startMs, periods: part }, nextMs: startMs + last * 1000 };
}

/** The limit that holds at a second of a schedule; null before its first period. */
export function limitAt({ periods }: Pick<Schedule, 'periods'>, second: number): number | null {
  return periods.findLast(({ startSeconds }) => startSeconds <= second)?.limit ?? null;
}

/** Limits are told to a tenth; a charge point may count in larger steps, but not offer more. */
const tolerated = 0.1;

/**
 * Whether what a charge point says that it will do is what it was told, at the beginning of every period
 * that it tells of and that it was told.
 *
 * @param seconds for how long it tells.
 */
export function isFollowed(told: Schedule, composite: Schedule, seconds: number): boolean {
  const shift = (composite.startMs - told.startMs) / 1000;
  const moments = [
    ...told.periods.map(({ startSeconds }) => startSeconds),
    ...composite.periods.map(({ startSeconds }) => startSeconds + shift),
  ].filter((second) => second >= Math.max(0, shift) && second < shift + seconds);
  return moments.every((second) => {
    const wanted = limitAt(told, second);
    const does = limitAt(composite, second - shift);
    return wanted === null || does === null || Math.abs(wanted - does) <= tolerated + 1e-9;
  });
}
