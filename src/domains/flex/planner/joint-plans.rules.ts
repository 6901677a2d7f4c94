import type { Column, LinearProgramme, LinearSolution, Row } from './linear-programmes.rules.ts';
import { type PlanSlot, type PlanTarget, planVehicle } from './vehicle-plans.rules.ts';

/** A vehicle among several on one supply: prices and surplus are the supply's, alike in all of them. */
export interface JointDevice {
  readonly slots: readonly PlanSlot[];
  readonly targets: readonly PlanTarget[];
}

/** For a part of a slot each device runs at one power; the turns of a slot follow on each other. */
interface Turn {
  /** How much of the slot it lasts, above 0 and at most 1. */
  readonly share: number;
  /** What each device is charged in it, in Wh. */
  readonly energyWh: readonly number[];
}

export interface JointPlan {
  /** By device and slot, in whole Wh. */
  readonly energyWh: readonly (readonly number[])[];
  /** By device, as in `VehiclePlan`. */
  readonly missingWh: readonly number[];
  /** What all of it adds to the home's costs. */
  readonly costPence: number;
  /** By slot; none where each device can spread its energy over the slot, whatever the others do. */
  readonly turns: readonly (readonly Turn[])[] | null;
}

/** One way to share a supply: who charges, and whether all of them take more than the surplus. */
interface Mode {
  readonly slot: number;
  readonly share: number;
  readonly members: readonly { readonly device: number; readonly column: number }[];
}

export interface JointProgramme extends LinearProgramme {
  readonly modes: readonly Mode[];
  /** By device and target, in time order: the column of what is missed. */
  readonly misses: readonly (readonly number[])[];
}

/** With n devices there are 2ⁿ sets of them in each slot. */
const mostDevices = 6;
const negligible = 1e-7;
const whPerKwh = 1000;

/**
 * The plans that each device would have alone, where together they stay within the supply's limit:
 * nothing can be cheaper. Null where they do not, or where two of them count on the same surplus.
 *
 * @param limitWh what the supply can give to all devices together in each slot, in whole Wh.
 */
export function plansThatFit(
  devices: readonly JointDevice[],
  limitWh: readonly number[],
): JointPlan | null {
  const plans = devices.map(({ slots, targets }) =>
    planVehicle(
      slots.map((slot, place) => ({
        ...slot,
        maximumWh: Math.min(slot.maximumWh, limitWh[place] ?? 0),
      })),
      targets,
    ),
  );
  const fits = limitWh.every((limit, place) => {
    const busy = devices.flatMap(({ slots }, device) => {
      const wh = plans[device]?.energyWh[place] ?? 0;
      const slot = slots[place];
      return slot && wh > 0 ? [{ slot, peakWh: Math.max(wh, slot.minimumWh) }] : [];
    });
    if (busy.length < 2) return true;
    const peakWh = busy.reduce((sum, each) => sum + each.peakWh, 0);
    return peakWh <= limit && busy.every(({ slot }) => slot.surplusWh <= 0);
  });
  if (!fits) return null;
  return {
    energyWh: plans.map(({ energyWh }) => energyWh),
    missingWh: plans.map(({ missingWh }) => missingWh),
    costPence: plans.reduce((sum, { costPence }) => sum + costPence, 0),
    turns: null,
  };
}

/**
 * The programme of several devices on one supply. In each slot the time is shared among modes: sets
 * of devices that charge at once, each between its least and its most power and all within the limit;
 * where there is surplus, apart by whether they take less than it or more. So what is found can be
 * had moment by moment, and its cost is exact also where selling pays more than buying costs.
 *
 * @throws RangeError for more than six devices.
 */
export function jointProgramme(
  devices: readonly JointDevice[],
  limitWh: readonly number[],
): JointProgramme {
  if (devices.length > mostDevices) throw new RangeError(`More than ${mostDevices} devices`);
  const columns: Column[] = [];
  const rows: Row[] = [];
  const modes: Mode[] = [];
  const add = (column: Column) => columns.push(column) - 1;
  for (const [slot, limit] of limitWh.entries()) {
    const shares: number[] = [];
    for (let set = 1; set < 2 ** devices.length; set += 1) {
      const chosen = devices.flatMap(({ slots }, device) => {
        const at = slots[slot];
        return at && set & (1 << device) ? [{ device, at }] : [];
      });
      const [first] = chosen;
      if (!first || !chosen.every(({ at }) => isOpen(at))) continue;
      if (chosen.reduce((sum, { at }) => sum + at.minimumWh, 0) > limit) continue;
      for (const isBeyond of first.at.surplusWh > 0 ? [false, true] : [true]) {
        const mode = addMode({ add, rows }, chosen, { slot, limit, isBeyond });
        modes.push(mode);
        shares.push(mode.share);
      }
    }
    rows.push({ least: 0, most: 1, entries: shares.map((column) => [column, 1]) });
  }
  const penalty = missPenalty(devices);
  const misses = devices.map(({ targets }, device) => {
    const own = modes.flatMap(({ slot, members }) =>
      members.flatMap((each) => (each.device === device ? [{ slot, column: each.column }] : [])),
    );
    const entriesBefore = (end: number) =>
      own.flatMap(({ slot, column }) => (slot < end ? [[column, 1] as const] : []));
    const total = Math.max(0, ...targets.map(({ needWh }) => needWh));
    rows.push({ least: 0, most: total, entries: entriesBefore(limitWh.length) });
    return targets.map(({ needWh, beforeSlot }) => {
      const missed = add({ cost: penalty });
      const most = Number.POSITIVE_INFINITY;
      rows.push({ least: needWh, most, entries: [...entriesBefore(beforeSlot), [missed, 1]] });
      return missed;
    });
  });
  return { columns, rows, modes, misses };
}

function isOpen({ minimumWh, maximumWh }: PlanSlot): boolean {
  return maximumWh > 0 && maximumWh >= minimumWh;
}

/** More than any Wh can cost, so that a target is missed only where it cannot be reached. */
function missPenalty(devices: readonly JointDevice[]): number {
  const prices = devices.flatMap(({ slots }) =>
    slots.flatMap(({ importPrice, exportPrice }) => [Math.abs(importPrice), Math.abs(exportPrice)]),
  );
  return (10 * Math.max(10, ...prices)) / whPerKwh;
}

function addMode(
  { add, rows }: { readonly add: (column: Column) => number; readonly rows: Row[] },
  chosen: readonly { readonly device: number; readonly at: PlanSlot }[],
  { slot, limit, isBeyond }: { slot: number; limit: number; isBeyond: boolean },
): Mode {
  const { importPrice, exportPrice, surplusWh } = (chosen[0] as { at: PlanSlot }).at;
  // Beyond the surplus all of it is not sold, and the rest is bought.
  const fixed = isBeyond ? ((exportPrice - importPrice) * surplusWh) / whPerKwh : 0;
  const share = add({ cost: fixed, most: 1 });
  const members = chosen.map(({ device, at }) => {
    const column = add({ cost: (isBeyond ? importPrice : exportPrice) / whPerKwh });
    const least = 0;
    const most = Number.POSITIVE_INFINITY;
    rows.push({
      least,
      most,
      entries: [
        [column, 1],
        [share, -at.minimumWh],
      ],
    });
    rows.push({
      least,
      most,
      entries: [
        [column, -1],
        [share, at.maximumWh],
      ],
    });
    return { device, column };
  });
  const taken = members.map(({ column }) => [column, -1] as const);
  const within = isBeyond ? limit : Math.min(limit, surplusWh);
  rows.push({ least: 0, most: Number.POSITIVE_INFINITY, entries: [...taken, [share, within]] });
  if (isBeyond && surplusWh > 0) {
    rows.push({
      least: Number.NEGATIVE_INFINITY,
      most: 0,
      entries: [...taken, [share, surplusWh]],
    });
  }
  return { slot, share, members };
}

/**
 * The plan that a solution of the programme stands for: turns as they were found, and energies in
 * whole Wh that keep to needs and limits. The two differ by less than a Wh in a slot for each device.
 */
export function planOf(
  devices: readonly JointDevice[],
  limitWh: readonly number[],
  { columns, modes, misses }: JointProgramme,
  { values, cost }: LinearSolution,
): JointPlan {
  const amountOf = (column: number) => values[column] ?? 0;
  const turns: Turn[][] = limitWh.map(() => []);
  const exactWh = devices.map(() => limitWh.map(() => 0));
  for (const { slot, share, members } of modes) {
    if (amountOf(share) < negligible) continue;
    const energyWh = devices.map(() => 0);
    for (const { device, column } of members) {
      energyWh[device] = amountOf(column);
      const own = exactWh[device] as number[];
      own[slot] = (own[slot] ?? 0) + amountOf(column);
    }
    turns[slot]?.push({ share: amountOf(share), energyWh });
  }
  const energyWh = exactWh.map(inWholeWh);
  keepLimits(energyWh, devices, limitWh);
  const missed = misses
    .flat()
    .reduce((sum, at) => sum + amountOf(at) * (columns[at]?.cost ?? 0), 0);
  return {
    energyWh,
    missingWh: devices.map(({ targets }, device) => missingOf(targets, energyWh[device] ?? [])),
    costPence: cost - missed,
    turns,
  };
}

function missingOf(targets: readonly PlanTarget[], energyWh: readonly number[]): number {
  const before = (end: number) => energyWh.slice(0, end).reduce((sum, wh) => sum + wh, 0);
  return Math.max(0, ...targets.map(({ needWh, beforeSlot }) => needWh - before(beforeSlot)));
}

/** Whole Wh whose running sum is the exact one rounded up: no target is missed by a part of a Wh. */
function inWholeWh(exactWh: readonly number[]): number[] {
  let exact = 0;
  let whole = 0;
  return exactWh.map((wh) => {
    exact += wh;
    const own = Math.ceil(exact - negligible * 10) - whole;
    whole += own;
    return own;
  });
}

/** Moves single Wh away from slots where rounding went over the limit, best to earlier slots. */
function keepLimits(
  energyWh: readonly number[][],
  devices: readonly JointDevice[],
  limitWh: readonly number[],
): void {
  const total = (slot: number) => energyWh.reduce((sum, own) => sum + (own[slot] ?? 0), 0);
  const room = (slot: number) => (limitWh[slot] ?? 0) - total(slot);
  for (const slot of limitWh.keys()) {
    while (room(slot) < 0) {
      const moves = energyWh.flatMap((own, device) =>
        own.flatMap((wh, to) => {
          const most = devices[device]?.slots[to]?.maximumWh ?? 0;
          const hasRoom = wh > 0 && wh < most && room(to) > 0;
          return hasRoom && (own[slot] ?? 0) > 0 ? [{ device, to }] : [];
        }),
      );
      const move = moves.find(({ device, to }) => isInTime(devices[device], slot, to)) ?? null;
      const from = move?.device ?? energyWh.findIndex((own) => (own[slot] ?? 0) > 0);
      const own = energyWh[from];
      if (!own) return;
      own[slot] = (own[slot] ?? 0) - 1;
      if (move) own[move.to] = (own[move.to] ?? 0) + 1;
    }
  }
}

/** Whether what moves from one slot to another still comes before every target that it came before. */
function isInTime(device: JointDevice | undefined, from: number, to: number): boolean {
  return device?.targets.every(({ beforeSlot }) => from >= beforeSlot || to < beforeSlot) ?? false;
}
