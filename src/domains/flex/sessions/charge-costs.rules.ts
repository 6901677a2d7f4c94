import {
  type CalendarPeriod,
  dayOfMs,
  firstDayOf,
  halfHourMs,
  nextFirstDay,
  startOfDayMs,
} from '../../../kernel/calendar.ts';
import { dividedHalfUp } from '../../../kernel/money.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { Piece } from '../control/course.rules.ts';

/** What a kWh costs in a half-hour. */
interface UnitRate {
  readonly tenThousandthsExclVat: number;
  readonly vatPercent: number;
}

/** The rate of the half-hour that begins at a moment; null where none is known. */
export type RateAt = (startMs: number) => UnitRate | null;

/** What pieces come to, exactly. */
export interface ChargeCost {
  readonly energyWh: number;
  /** Without VAT, in ten-millionths of a penny. */
  readonly net: bigint;
  /** With VAT, in thousand-millionths of a penny. */
  readonly gross: bigint;
}

/**
 * What pieces cost, each by the rate of its half-hour.
 *
 * @returns null where one of the rates is not known.
 */
export function costOfPieces(pieces: readonly Piece[], rateAt: RateAt): ChargeCost | null {
  let energyWh = 0;
  let [net, gross] = [0n, 0n];
  for (const piece of pieces) {
    const rate = rateAt(Math.floor(piece.fromMs / halfHourMs) * halfHourMs);
    if (!rate) return null;
    const amount = piece.energyWh * rate.tenThousandthsExclVat;
    energyWh += piece.energyWh;
    net += BigInt(amount);
    gross += BigInt(amount * (100 + rate.vatPercent));
  }
  return { energyWh, net, gross };
}

/** Pence with VAT, rounded to hundredths, halves away from zero. */
export function penceOf({ gross }: Pick<ChargeCost, 'gross'>): number {
  return Number(dividedHalfUp(gross, 10_000_000n)) / 100;
}

/** Pence without VAT, rounded likewise. */
export function penceExclVatOf({ net }: Pick<ChargeCost, 'net'>): number {
  return Number(dividedHalfUp(net, 100_000n)) / 100;
}

/** The pieces of one kind that begin within a span. */
export function piecesWithin(
  pieces: readonly Piece[],
  kind: Piece['kind'],
  { fromMs, toMs }: Span,
): Piece[] {
  return pieces.filter(
    (piece) => piece.kind === kind && piece.fromMs >= fromMs && piece.fromMs < toMs,
  );
}

/** Pieces of one period in one way. */
export interface PeriodPieces {
  /** The first London day of the period, as days since 1970-01-01. */
  readonly day: number;
  readonly isSmart: boolean;
  readonly pieces: readonly Piece[];
}

/** Pieces by the London period that they begin in, and by whether they were planned, in order of time. */
export function piecesByPeriod(pieces: readonly Piece[], period: CalendarPeriod): PeriodPieces[] {
  const groups = Map.groupBy(pieces, ({ kind, fromMs }) => {
    const day = firstDayOf(dayOfMs(londonTimeZone, fromMs), period);
    return `${day} ${kind === 'SMART'}`;
  });
  return [...groups]
    .map(([key, ofGroup]): PeriodPieces => {
      const [day = '', isSmart] = key.split(' ');
      return { day: Number(day), isSmart: isSmart === 'true', pieces: ofGroup };
    })
    .toSorted((a, b) => a.day - b.day || Number(a.isSmart) - Number(b.isSmart));
}

/** The London days, since 1970-01-01, from which and of which periods are told. */
export interface AskedDays {
  readonly startDay: number;
  /** Null where it is not asked for one period alone. */
  readonly reportDay: number | null;
}

/** The time of the whole periods that are asked for, up to now. */
export function askedSpan(
  { startDay, reportDay }: AskedDays,
  period: CalendarPeriod,
  nowMs: number,
): Span {
  const startOf = (day: number) => startOfDayMs(londonTimeZone, day);
  const fromMs = startOf(firstDayOf(startDay, period));
  if (reportDay === null) return { fromMs, toMs: nowMs };
  const first = firstDayOf(reportDay, period);
  return {
    fromMs: Math.max(fromMs, startOf(first)),
    toMs: Math.min(nowMs, startOf(nextFirstDay(first, period))),
  };
}
