import { seededRandom } from '../../kernel/random.ts';

export const slotMs = 10_000;
export const slotsOfHalfHour = 180;

/** What a meter counted in one half-hour. */
export interface HalfHourLoad {
  /** The start, in milliseconds since 1970. */
  readonly startMs: number;
  readonly importWh: number;
  readonly exportWh: number;
  /** How it came about, where devices began or ended within it: in order, adding up to it. */
  readonly stretches?: readonly LoadStretch[] | undefined;
}

/** A part of a half-hour between two bounds in milliseconds; energies in thousandths of Wh. */
interface LoadStretch {
  readonly fromMs: number;
  readonly toMs: number;
  readonly imported: number;
  readonly exported: number;
  /** What of the import devices took, at one power all along. */
  readonly ofDevices: number;
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
  const { startMs, importWh, exportWh } = load;
  const whole = { imported: importWh * 1000, exported: exportWh * 1000, ofDevices: 0 };
  const imported = new Array<number>(slotsOfHalfHour).fill(0);
  const exported = new Array<number>(slotsOfHalfHour).fill(0);
  const add = (sums: number[], shares: readonly number[]) => {
    for (const [place, share] of shares.entries()) sums[place] = (sums[place] ?? 0) + share;
  };
  const stretches = load.stretches ?? [
    { fromMs: startMs, toMs: startMs + slotsOfHalfHour * slotMs, ...whole },
  ];
  // A home lives on as it does when a device begins: what was told before stays as it was.
  const isBoughtThroughout = stretches.every((stretch) => stretch.exported === 0);
  if (isBoughtThroughout) add(imported, spread(sumOfOwn(stretches), weights));
  for (const stretch of stretches) {
    const within = weights.map((_weight, place) => overlap(startMs + place * slotMs, stretch));
    const uneven = weights.map((weight, place) => weight * (within[place] ?? 0));
    add(imported, spread(stretch.ofDevices, within));
    if (!isBoughtThroughout) add(imported, spread(stretch.imported - stretch.ofDevices, uneven));
    add(exported, spread(stretch.exported, uneven));
  }
  return weights.map((_weight, place) => ({
    startMs: startMs + place * slotMs,
    imported: imported[place] ?? 0,
    exported: exported[place] ?? 0,
  }));
}

/** What stretches import beside what devices took, in thousandths of Wh. */
function sumOfOwn(stretches: readonly Pick<LoadStretch, 'imported' | 'ofDevices'>[]): number {
  return stretches.reduce((sum, { imported, ofDevices }) => sum + imported - ofDevices, 0);
}

/** What share of a slot a stretch covers. */
function overlap(slotStartMs: number, { fromMs, toMs }: LoadStretch): number {
  const commonMs = Math.min(slotStartMs + slotMs, toMs) - Math.max(slotStartMs, fromMs);
  return Math.max(0, commonMs) / slotMs;
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
  // Whoever comes last takes what is left, whatever the sums of fractions came to.
  const last = weights.findLastIndex((each) => each > 0);
  return weights.map((each, place) => {
    weight += each;
    const due = place >= last ? total : Math.floor((total * weight) / sum);
    const share = due - given;
    given = due;
    return share;
  });
}
