import { halfHourMs } from '../../../kernel/calendar.ts';
import type { MeteredPiece } from '../../../outside/devices/port.ts';

const secondMs = 1000;

/** A fall of the register by no more than this, in Wh, is noise and not a register that began anew. */
const noiseWh = 10;

/** What the register of a charge point counted at a moment. */
export interface RegisterValue {
  /** In milliseconds since 1970, by the right time. */
  readonly atMs: number;
  /** In whole Wh since the register began. */
  readonly registerWh: number;
}

/** How far what a transaction took is booked. */
export interface Booking {
  /** A whole second. */
  readonly toMs: number;
  readonly registerWh: number;
  readonly energyWh: number;
}

/** How far a booking has come, and what was booked on the way: pieces in order, each in its half-hour. */
export interface Booked {
  readonly booking: Booking;
  readonly pieces: readonly MeteredPiece[];
}

/** What a transaction begins with. */
export function bookingFrom({ atMs, registerWh }: RegisterValue): Booking {
  return { toMs: wholeSecond(atMs), registerWh, energyWh: 0 };
}

/**
 * Books values of a register: evenly from one to the next, so that the pieces sum to the difference of first
 * and last to the Wh. Every Wh is booked once: what is not later than what is booked already, because it
 * came twice or out of order, changes nothing, as the energy up to there is known from later values. A
 * register that falls has begun anew at 0.
 *
 * @param freeFromMs pieces begin no earlier than this whole second; what was taken before is booked in one
 *   second after it.
 * @param isFinal whether the last of the values ends the transaction: then what its register counts beyond
 *   what is booked is booked whenever that was.
 */
export function bookValues(
  booking: Booking,
  values: readonly RegisterValue[],
  { freeFromMs, isFinal }: { readonly freeFromMs: number; readonly isFinal: boolean },
): Booked {
  const inOrder = values.toSorted((one, other) => one.atMs - other.atMs);
  const pieces: MeteredPiece[] = [];
  let at = booking;
  for (const [place, value] of inOrder.entries()) {
    const isLast = isFinal && place === inOrder.length - 1;
    const freeMs = Math.max(freeFromMs, pieces.at(-1)?.toMs ?? 0);
    const next = bookValue(at, value, freeMs, isLast);
    at = next.booking;
    pieces.push(...next.pieces);
  }
  return { booking: at, pieces };
}

function bookValue(
  booking: Booking,
  value: RegisterValue,
  freeFromMs: number,
  isLast: boolean,
): Booked {
  const atMs = wholeSecond(value.atMs);
  const isLater = atMs > booking.toMs;
  const rise = value.registerWh - booking.registerWh;
  if (!isLater && !(isLast && rise > 0)) return { booking, pieces: [] };
  // By so little only what is rounded differs: the higher count stays.
  if (rise < 0 && rise >= -noiseWh) {
    return { booking: { ...booking, toMs: Math.max(booking.toMs, atMs) }, pieces: [] };
  }
  const energyWh = rise >= 0 ? rise : value.registerWh;
  const fromMs = Math.max(booking.toMs, freeFromMs);
  const toMs = Math.max(atMs, fromMs + secondMs);
  const after: Booking = {
    toMs: energyWh > 0 ? toMs : Math.max(booking.toMs, atMs),
    registerWh: value.registerWh,
    energyWh: booking.energyWh + energyWh,
  };
  return { booking: after, pieces: evenPieces(fromMs, toMs, energyWh) };
}

/** Energy that was taken evenly over a time, cut at half-hours; what is rounded does not add up. */
function evenPieces(fromMs: number, toMs: number, energyWh: number): MeteredPiece[] {
  const pieces: MeteredPiece[] = [];
  const takenBy = (ms: number) => Math.round((energyWh * (ms - fromMs)) / (toMs - fromMs));
  for (let startMs = fromMs; startMs < toMs; ) {
    const endMs = Math.min(toMs, Math.floor(startMs / halfHourMs) * halfHourMs + halfHourMs);
    const wh = takenBy(endMs) - takenBy(startMs);
    if (wh > 0) pieces.push({ fromMs: startMs, toMs: endMs, energyWh: wh });
    startMs = endMs;
  }
  return pieces;
}

/**
 * Corrects a transaction whose beginning became known only after later values: its register began lower.
 * What was taken until then is booked in one second after all that is booked.
 */
export function bookEarlierStart(
  booking: Booking,
  { meterStartWh, earlierWh }: { readonly meterStartWh: number; readonly earlierWh: number },
  freeFromMs: number,
): Booked {
  const energyWh = Math.max(0, meterStartWh - earlierWh);
  if (energyWh === 0) return { booking, pieces: [] };
  const fromMs = Math.max(booking.toMs, freeFromMs);
  const toMs = fromMs + secondMs;
  return {
    booking: { ...booking, toMs, energyWh: booking.energyWh + energyWh },
    pieces: [{ fromMs, toMs, energyWh }],
  };
}

/** Less than this is no clock that is wrong but the way of the message. */
const toleratedMs = 10_000;
/** Something from later than this has a clock that is ahead, also where it was kept back. */
const aheadMs = 60_000;

/**
 * What has to be added to what a charge point's clock says, in milliseconds. A message that is never kept
 * back tells it; any other only where it would come from the future.
 *
 * @param knownMs what was added until now.
 */
export function clockDifference(
  knownMs: number,
  message: { readonly toldMs: number; readonly heardMs: number; readonly isAtOnce: boolean },
): number {
  const { toldMs, heardMs, isAtOnce } = message;
  const seenMs = heardMs - toldMs;
  if (isAtOnce) return Math.abs(seenMs) < toleratedMs ? 0 : seenMs;
  return toldMs + knownMs > heardMs + aheadMs ? seenMs : knownMs;
}

/** A moment by a charge point's clock as it is by the right time; never in the future. */
export function rightTime(toldMs: number, differenceMs: number, heardMs: number): number {
  return Math.min(heardMs, toldMs + differenceMs);
}

function wholeSecond(ms: number): number {
  return Math.floor(ms / secondMs) * secondMs;
}
