import { halfHourMs } from '../../../kernel/calendar.ts';

/** Energy that a device took at one power; half-open, within one half-hour. */
export interface Taken {
  readonly fromMs: number;
  readonly toMs: number;
  readonly energyWh: number;
}

/** What passed a meter over a stretch of constant power, in thousandths of Wh. */
interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
  readonly imported: number;
  readonly exported: number;
  /** What of the import devices took, at one power all along. */
  readonly ofDevices: number;
}

export interface MeteredHalfHour {
  readonly importWh: number;
  readonly exportWh: number;
  /** In order, from its start to its end; their sums are its energies to the last thousandth. */
  readonly stretches: readonly Stretch[];
}

/**
 * What a meter counts in a half-hour: it counts import and export moment by moment, and does not net them.
 * So the half-hour is cut where a device begins or ends, and on each stretch what is used beyond what is
 * made is imported, or what is made beyond what is used exported.
 *
 * @param restWh what the home takes beside the pieces, less what it makes, evenly: below zero where it
 * makes more.
 * @param pieces of the half-hour, which may run at the same time.
 */
export function meteredHalfHour(
  startMs: number,
  restWh: number,
  pieces: readonly Taken[],
): MeteredHalfHour {
  const bounds = [
    startMs,
    startMs + halfHourMs,
    ...pieces.flatMap((each) => [each.fromMs, each.toMs]),
  ];
  const cuts = [...new Set(bounds)].sort((one, other) => one - other);
  const flows: { fromMs: number; toMs: number; wh: number; takenWh: number }[] = [];
  for (const [place, fromMs] of cuts.entries()) {
    const toMs = cuts[place + 1];
    if (toMs === undefined) break;
    let takenWh = 0;
    for (const piece of pieces) {
      if (piece.fromMs > fromMs || piece.toMs < toMs) continue;
      takenWh += (piece.energyWh * (toMs - fromMs)) / (piece.toMs - piece.fromMs);
    }
    const wh = (restWh * (toMs - fromMs)) / halfHourMs + takenWh;
    flows.push({ fromMs, toMs, wh, takenWh });
  }
  const imports = sharesOf(flows.map(({ wh }) => Math.max(0, wh)));
  const exports = sharesOf(flows.map(({ wh }) => Math.max(0, -wh)));
  return {
    importWh: imports.sum,
    exportWh: exports.sum,
    stretches: flows.map(({ fromMs, toMs, takenWh }, place) => {
      const imported = imports.shares[place] ?? 0;
      return {
        fromMs,
        toMs,
        imported,
        exported: exports.shares[place] ?? 0,
        ofDevices: Math.min(imported, Math.round(takenWh * 1000)),
      };
    }),
  };
}

/** The sum of amounts in whole Wh, and the amounts in thousandths that add up to it. */
function sharesOf(amounts: readonly number[]): { sum: number; shares: number[] } {
  const exact = amounts.reduce((running, amount) => running + amount, 0);
  const sum = Math.round(exact);
  let running = 0;
  let given = 0;
  const shares = amounts.map((amount) => {
    running += amount;
    const due = exact === 0 ? 0 : Math.round((running / exact) * sum * 1000);
    const share = due - given;
    given = due;
    return share;
  });
  return { sum, shares };
}
