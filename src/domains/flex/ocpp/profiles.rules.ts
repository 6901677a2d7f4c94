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

/**
 * A power as a limit: rounded up to a tenth (OCPP 1.6, 7.14), never between 0 and what a vehicle charges
 * with at least. Charge points that check for tenths by dividing binary fractions refuse some tenths, such
 * as 6.3, and with it the whole profile: those are left out, so that a limit is up to 0.3 too high.
 */
export function limitOf(powerW: number, { rateUnit, phases }: ProfileForm): number {
  if (powerW <= 0) return 0;
  const least = rateUnit === 'A' ? leastA : leastA * volts * phases;
  const exact = rateUnit === 'A' ? powerW / (volts * phases) : powerW;
  // What is a tenth but for the last binary digits is no more than that tenth.
  let tenths = Math.max(least * 10, Math.ceil(exact * 10 - 1e-6));
  // Every half divides evenly, so that this ends within two steps.
  while (!Number.isInteger(tenths / 10 / 0.1)) tenths += 1;
  return tenths / 10;
}

/**
 * A plan as a schedule: 0 before, between and after its pieces; what follows on one another with the same
 * limit is one period.
 *
 * @param maximumW what the device takes at most: energy in whole Wh makes more of it over a few seconds.
 */
export function scheduleOf(
  pieces: readonly MeteredPiece[],
  { fromMs, maximumW }: { readonly fromMs: number; readonly maximumW: number },
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
    const powerW = (piece.energyWh * hourMs) / (piece.toMs - piece.fromMs);
    add(piece.fromMs, limitOf(Math.min(powerW, maximumW), form));
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

/** So much more than it was told a charge point may offer: limits are told to a tenth. */
const toleratedMore = 0.1;
/** Some count in whole amperes, and offer up to one less. */
const toleratedLessA = 1;

/**
 * Whether what a charge point says that it will do is what it was told, at the beginning of every period
 * that it tells of and that it was told.
 *
 * @param seconds for how long it tells.
 */
export function isFollowed(
  told: Schedule,
  composite: Schedule,
  seconds: number,
  { rateUnit, phases }: ProfileForm,
): boolean {
  const toleratedLess = toleratedLessA * (rateUnit === 'A' ? 1 : volts * phases);
  const shift = (composite.startMs - told.startMs) / 1000;
  const moments = [
    ...told.periods.map(({ startSeconds }) => startSeconds),
    ...composite.periods.map(({ startSeconds }) => startSeconds + shift),
  ].filter((second) => second >= Math.max(0, shift) && second < shift + seconds);
  return moments.every((second) => {
    const wanted = limitAt(told, second);
    const does = limitAt(composite, second - shift);
    if (wanted === null || does === null) return true;
    // What charges at all is not stopped by counting in larger steps.
    if (wanted > 0 && does <= 0) return false;
    return does <= wanted + toleratedMore + 1e-9 && does > wanted - toleratedLess;
  });
}
