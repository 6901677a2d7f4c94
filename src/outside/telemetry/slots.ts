import { seededRandom } from '../../kernel/random.ts';

export const slotMs = 10_000;
export const slotsOfHalfHour = 180;

/** What a meter counted in one half-hour. */
export interface HalfHourLoad {
  /** The start, in milliseconds since 1970. */
  readonly startMs: number;
  readonly importWh: number;
  readonly exportWh: number;
}

/** What passed a meter in ten seconds, in thousandths of Wh. */
export interface Slot {
  readonly startMs: number;
  readonly imported: number;
  readonly exported: number;
}

/**
 * Spreads a half-hour of electricity over its 180 slots of ten seconds, the same way each time for
 * the same meter and half-hour. The slots add up to the half-hour to the last thousandth.
 */
export function electricitySlots(deviceId: string, load: HalfHourLoad): Slot[] {
  const random = seededRandom(`telemetry ${deviceId} ${load.startMs}`);
  const weights = Array.from({ length: slotsOfHalfHour }, () => 0.7 + 0.6 * random.next());
  // Most half-hours have a kettle, a toaster or a hob in them.
  for (let bursts = random.integer(0, 2); bursts > 0; bursts -= 1) {
    const first = random.integer(0, slotsOfHalfHour - 1);
    const length = random.integer(6, 24);
    for (let place = first; place < Math.min(first + length, slotsOfHalfHour); place += 1) {
      weights[place] = (weights[place] ?? 0) + 5;
    }
  }
  const imported = spread(load.importWh * 1000, weights);
  const exported = spread(load.exportWh * 1000, weights);
  return weights.map((_weight, place) => ({
    startMs: load.startMs + place * slotMs,
    imported: imported[place] ?? 0,
    exported: exported[place] ?? 0,
  }));
}

/** A gas meter sleeps to spare its battery, and hands its half-hour over as a whole at the end. */
export function gasSlots(load: HalfHourLoad): Slot[] {
  const startMs = load.startMs + (slotsOfHalfHour - 1) * slotMs;
  return [{ startMs, imported: load.importWh * 1000, exported: 0 }];
}

/**
 * Shares a whole number out by weight, in whole numbers that add up to it: each gets what the
 * rounded running total has grown by.
 */
export function spread(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((running, weight) => running + weight, 0);
  let weight = 0;
  let given = 0;
  return weights.map((each, place) => {
    weight += each;
    // The last takes what is left, whatever the sums of fractions came to.
    const due = place === weights.length - 1 ? total : Math.floor((total * weight) / sum);
    const share = due - given;
    given = due;
    return share;
  });
}
