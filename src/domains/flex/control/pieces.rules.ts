import { halfHourMs, textOfDay, utcDayMs } from '../../../kernel/calendar.ts';
import type { DispatchKind } from '../../../kernel/devices.ts';
import type { Piece } from './course.rules.ts';

const halfHoursOfDay = 48;
const halfHourSeconds = halfHourMs / 1000;

/** What a device took of one kind on one UTC day; see the table `executed_days`. */
export interface ExecutedDay {
  readonly deviceId: number;
  /** As `2026-12-01`. */
  readonly day: string;
  readonly kind: DispatchKind;
  /** Wh of each half-hour, all pieces together; null where nothing was taken. */
  readonly energyWh: readonly (number | null)[];
  readonly fromSeconds: readonly (number | null)[] | null;
  readonly toSeconds: readonly (number | null)[] | null;
  /** Of half-hours with several pieces, those after the first, four numbers each. */
  readonly furtherPieces: readonly number[] | null;
}

/** A piece within its day: which half-hour, from and to which of its seconds. */
interface PlacedPiece {
  readonly place: number;
  readonly from: number;
  readonly to: number;
  readonly wh: number;
}

/** The pieces of one day and kind, in order of time. */
function placedPieces(day: ExecutedDay): PlacedPiece[] {
  const further = furtherOf(day.furtherPieces ?? []);
  const placed: PlacedPiece[] = [];
  for (const [place, total] of day.energyWh.entries()) {
    if (total === null) continue;
    const others = further.filter((each) => each.place === place);
    const wh = others.reduce((left, each) => left - each.wh, total);
    const from = day.fromSeconds?.[place] ?? 0;
    const to = day.toSeconds?.[place] ?? halfHourSeconds;
    placed.push({ place, from, to, wh }, ...others);
  }
  return placed;
}

function furtherOf(numbers: readonly number[]): PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  for (let at = 0; at + 3 < numbers.length; at += 4) {
    const [place = 0, from = 0, to = 0, wh = 0] = numbers.slice(at, at + 4);
    pieces.push({ place, from, to, wh });
  }
  return pieces;
}

/** The pieces of days of one device, of all kinds, in order of time. */
export function piecesOfDays(days: readonly ExecutedDay[]): Piece[] {
  return days
    .flatMap((day) => {
      const startMs = Date.parse(`${day.day}T00:00:00Z`);
      return placedPieces(day).map(({ place, from, to, wh }): Piece => {
        const slotMs = startMs + place * halfHourMs;
        return {
          kind: day.kind,
          fromMs: slotMs + from * 1000,
          toMs: slotMs + to * 1000,
          energyWh: wh,
        };
      });
    })
    .toSorted((one, other) => one.fromMs - other.fromMs);
}

/** Under which a device's pieces of one day and kind are kept. */
export function keyOfDay({
  deviceId,
  day,
  kind,
}: Pick<ExecutedDay, 'deviceId' | 'day' | 'kind'>): string {
  return `${deviceId} ${day} ${kind}`;
}

/** The UTC day of a moment, as `2026-12-01`. */
export function utcDayOf(atMs: number): string {
  return textOfDay(Math.floor(atMs / utcDayMs));
}

/**
 * The days of one device with further pieces on them, as they are then: only those that change.
 *
 * @param known the days as they were, by `keyOfDay`.
 */
export function daysWith(
  deviceId: number,
  pieces: readonly Piece[],
  known: ReadonlyMap<string, ExecutedDay> = new Map(),
): ExecutedDay[] {
  const byDay = Map.groupBy(pieces, ({ fromMs, kind }) => `${utcDayOf(fromMs)} ${kind}`);
  return [...byDay.values()].map((ofDay) => {
    const [{ kind, fromMs }] = ofDay as [Piece, ...Piece[]];
    const day = utcDayOf(fromMs);
    const before = known.get(keyOfDay({ deviceId, day, kind }));
    const startMs = Date.parse(`${day}T00:00:00Z`);
    const added = ofDay.map((piece): PlacedPiece => {
      const place = Math.floor((piece.fromMs - startMs) / halfHourMs);
      const slotMs = startMs + place * halfHourMs;
      return {
        place,
        from: (piece.fromMs - slotMs) / 1000,
        to: (piece.toMs - slotMs) / 1000,
        wh: piece.energyWh,
      };
    });
    const all = [...(before ? placedPieces(before) : []), ...added];
    return dayOf(deviceId, day, kind, all.toSorted(inOrder));
  });
}

const inOrder = (one: PlacedPiece, other: PlacedPiece) =>
  one.place - other.place || one.from - other.from;

/** A day as it is kept, of its pieces in order of time. */
function dayOf(
  deviceId: number,
  day: string,
  kind: DispatchKind,
  pieces: readonly PlacedPiece[],
): ExecutedDay {
  const energyWh = new Array<number | null>(halfHoursOfDay).fill(null);
  const fromSeconds = new Array<number | null>(halfHoursOfDay).fill(null);
  const toSeconds = new Array<number | null>(halfHoursOfDay).fill(null);
  const furtherPieces: number[] = [];
  let fills = true;
  for (const { place, from, to, wh } of pieces) {
    const before = energyWh[place] ?? null;
    energyWh[place] = (before ?? 0) + wh;
    if (before !== null) {
      furtherPieces.push(place, from, to, wh);
      continue;
    }
    fills = fills && from === 0 && to === halfHourSeconds;
    fromSeconds[place] = from;
    toSeconds[place] = to;
  }
  return {
    deviceId,
    day,
    kind,
    energyWh,
    fromSeconds: fills ? null : fromSeconds,
    toSeconds: fills ? null : toSeconds,
    furtherPieces: furtherPieces.length > 0 ? furtherPieces : null,
  };
}
